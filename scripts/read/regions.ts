import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../types.ts';
import { words } from './tags.ts';

type Element = DefaultTreeAdapterTypes.Element;
export type Region = NonNullable<Block['region']>;

const byTag: Record<string, Region> = {
  nav: 'nav', header: 'header', footer: 'footer', aside: 'aside', article: 'article', main: 'article',
  figcaption: 'caption', li: 'list',
}; // prettier-ignore

const byRole: Record<string, Region> = {
  navigation: 'nav', menu: 'nav', menubar: 'nav', search: 'nav', banner: 'header', contentinfo: 'footer',
  complementary: 'aside', main: 'article', article: 'article',
}; // prettier-ignore

/** Words in class names and ids that tell furniture; pinyin as sites use it. */
const byWord: ReadonlyMap<string, Region> = new Map<string, Region>([
  ...words(`nav navbar topnav subnav navigation menu breadcrumb breadcrumbs crumb crumbs pager pagination paging
    toolbar daohang`).map((word) => [word, 'nav'] as const),
  ...words('footer foot copyright banquan beian').map((word) => [word, 'footer'] as const),
  ...words(`sidebar aside related relate recommend recommended hot rank ranking share sharing comment comments
    ad ads advert adsbox widget qrcode tags fenxiang xiangguan tuijian pinglun abstract zhaiyao`).map(
    (word) => [word, 'aside'] as const,
  ),
  ...words('caption captiontext tu tupian tuzhu tushuo tupianshuoming').map(
    (word) => [word, 'caption'] as const,
  ),
  ...words('pic pics photo photos img image images picture').flatMap((picture) =>
    words(
      'info desc description text txt note title intro caption word words remark memo explain legend shuoming zhu',
    ).map((told) => [picture + told, 'caption'] as const),
  ),
]);

/** Names such as `main-with-sidebar` tell the layout around, not the element. */
const layoutWords = new Set(
  words('has with without no main content wrapper wrap layout article body page container'),
);
const wholePage = new Set(['html', 'body', 'main', 'article']);

const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

function wordRegion(element: Element): Region | undefined {
  for (const name of words(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) {
    const parts = name
      .slice(0, 80)
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[-_]+/);
    if (parts.some((part) => layoutWords.has(part))) continue;
    const region = [parts[0]!, parts.at(-1)!, parts.join(''), parts.slice(1).join('')]
      .map((part) => byWord.get(part))
      .find(Boolean);
    if (region) return region;
  }
  return undefined;
}

/** Class names of boxes around a picture and the few words below it. */
const pictureWords = new Set(words('pic pics photo photos img image picture imgbox picbox photobox'));
const LONGEST_CAPTION = 120;
/** A table that the text runs around is at most so wide, in pixels. */
const WIDEST_BESIDE = 360;

const childrenOf = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** Whether a box holds a picture and no more words than a caption has. */
function holdsPicture(box: Element): boolean {
  let pictures = 0;
  let characters = 0;
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...box.childNodes];
  for (let node = waiting.pop(); node && characters <= LONGEST_CAPTION; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) characters += node.value.trim().length;
    if (node.nodeName === 'img') pictures++;
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return pictures > 0 && characters <= LONGEST_CAPTION;
}

const isPictureBox = (element: Element): boolean =>
  words(attribute(element, 'class')).some((name) => pictureWords.has(name.toLowerCase())) &&
  holdsPicture(element);

/** A narrow table at a side, around which the text runs: what is in it is none of the text. */
const isBeside = (element: Element): boolean =>
  element.tagName === 'table' &&
  /^(?:left|right)$/i.test(attribute(element, 'align')) &&
  Number(/^\d{1,4}$/.exec(attribute(element, 'width'))?.[0] ?? Infinity) <= WIDEST_BESIDE;

const furniture = new Set<Region>(['nav', 'header', 'footer', 'aside', 'caption']);

const besideText = (element: Element): Region | undefined => {
  if (isBeside(element)) return 'aside';
  return isPictureBox(element) ? 'caption' : undefined;
};

/**
 * The region of an element: what it says itself by role, tag or class, else its parent's. A list inside furniture stays
 * furniture, which tells more; the header of an article belongs to the article.
 */
export function regionOf(element: Element, parent: Region | undefined): Region | undefined {
  const own =
    byRole[attribute(element, 'role').toLowerCase()] ??
    byTag[element.tagName] ??
    (wholePage.has(element.tagName) ? undefined : (wordRegion(element) ?? besideText(element)));
  if (own === undefined) return parent;
  if (own === 'list' && parent !== undefined && furniture.has(parent)) return parent;
  if (own === 'header' && parent === 'article') return parent;
  return own;
}

/** Whether an element sets its text in the middle of the line; undefined where it does not say. */
export function isCentred(element: Element): boolean | undefined {
  if (element.tagName === 'center') return true;
  const align =
    /text-align\s{0,9}:\s{0,9}([a-z]+)/i.exec(attribute(element, 'style'))?.[1] ??
    attribute(element, 'align');
  if (align !== '') return align.toLowerCase() === 'center';
  return words(attribute(element, 'class')).some((name) => /(?:^|[_-])center$/i.test(name))
    ? true
    : undefined;
}

/**
 * Hidden from readers by an attribute or its own style. `visibility: hidden` does not count: pages use it to show the
 * article only when their script has run.
 */
export function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s{0,9}:\s{0,9}none/i.test(value)),
  );
}
