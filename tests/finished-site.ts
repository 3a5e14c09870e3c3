/** What must hold of the files of a finished site, whatever articles it was made of. Pure, but for `readSite`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

export interface PageElement {
  tagName: string;
  attrs: Record<string, string>;
  /** Right below it. */
  text: string;
  /** True within what shows a raw file, in which anything may stand. */
  raw: boolean;
}

export interface FinishedPage {
  /** Its file, such as `a/one/index.html`. */
  name: string;
  html: string;
  /** In the order of the page. */
  elements: PageElement[];
}

export interface FinishedSite {
  /** Path that all addresses begin with, slashes at both ends. */
  base: string;
  /** Given as `--site`. */
  origin: string;
  /** With `/` between folders. */
  files: ReadonlySet<string>;
  pages: FinishedPage[];
  read: (file: string) => Buffer;
}

/** Reads all pages of a folder. */
export function readSite(out: string, base: string, origin: string): FinishedSite {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  const read = (file: string) => readFileSync(path.join(out, file));
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: read(name).toString() }))
    .map((page) => ({ ...page, elements: elementsOf(page.html) }));
  return { base, origin, files: new Set(files), pages, read };
}

function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (node: DefaultTreeAdapterMap['node'], within: boolean): void => {
    const children = 'childNodes' in node ? node.childNodes : [];
    const own = 'tagName' in node;
    const attrs = own ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
    const raw = within || attrs['class'] === 'proof';
    const text = children.map((child) => ('value' in child ? child.value : '')).join('');
    if (own) elements.push({ tagName: node.tagName, attrs, text, raw });
    for (const child of children) visit(child, raw);
  };
  visit(parse(html), false);
  return elements;
}

const unseen = new Set(['script', 'style', 'template']);
/** Attributes that a reader sees or hears. */
const spoken = ['content', 'title', 'alt', 'aria-label', 'placeholder'];

/** All that a page says, in text and attributes, but for the raw files that it shows. */
const wordsOf = ({ elements }: FinishedPage): string[] =>
  elements
    .filter(({ tagName, raw }) => !unseen.has(tagName) && !raw)
    .flatMap(({ attrs, text }) => [text, ...spoken.map((name) => attrs[name] ?? '')])
    .filter(Boolean);

const addressed = ['href', 'src', 'action', 'data', 'poster', 'srcset', 'ping', 'formaction'];

/** Each attribute with an address, and the address as a browser reads it. */
function addresses(site: FinishedSite, { name, elements }: FinishedPage) {
  const page = new URL(site.base + name.replace(/index\.html$/, ''), site.origin);
  return elements.flatMap((element) =>
    addressed
      .filter((attr) => element.attrs[attr] !== undefined)
      .map((attr) => ({
        ...element,
        address: element.attrs[attr]!,
        url: new URL(element.attrs[attr]!, page),
      })),
  );
}

/** The file that a host gives for an address of the site; undefined where there is none. */
function fileAt({ base, files }: FinishedSite, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const below = decodeURIComponent(pathname.slice(base.length));
  const file = /^$|\/$/.test(below) ? `${below}index.html` : below;
  return files.has(file) ? file : undefined;
}

type Find = (site: FinishedSite, page: FinishedPage) => readonly string[];

/** Something that each page is looked through for, with what is found there. */
interface Check {
  title: string;
  find: Find;
}

const KB = 1000;
/** The design's bars, gzipped, in KB. */
const most = { html: 50, js: 20, css: 15 };

const weigh = (what: keyof typeof most, bytes: Buffer): string[] => {
  const size = gzipSync(bytes).length / KB;
  return size > most[what] ? [`${what}: ${size.toFixed(1)} KB`] : [];
};

/** A page's own scripts and those that they cannot run without: not what is asked for when hits are to be shown. */
function scriptsOf(site: FinishedSite, page: FinishedPage): string[] {
  const waiting = addresses(site, page)
    .filter(({ tagName }) => tagName === 'script')
    .map(({ url }) => fileAt(site, url)!);
  const found = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, other] of site
      .read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)/g))
      waiting.push(path.posix.join(path.posix.dirname(file), other!));
  }
  return [...found];
}

const textOf = ({ elements }: FinishedPage, tag: string): string[] =>
  elements.filter(({ tagName }) => tagName === tag).map(({ text }) => text);

const attributeOf = ({ elements }: FinishedPage, tag: string, named: Record<string, string>, attr: string) =>
  elements.find(
    ({ tagName, attrs }) =>
      tagName === tag && Object.entries(named).every(([name, value]) => attrs[name] === value),
  )?.attrs[attr];

/** All that hold of each page. */
export const checks: Check[] = [
  {
    title: 'every address is there, with its fragment',
    find: (site, page) =>
      addresses(site, page)
        .filter(({ url }) => url.origin === site.origin)
        .filter(({ url }) => {
          const file = fileAt(site, url);
          const there = site.pages.find(({ name }) => name === file);
          const id = decodeURIComponent(url.hash.slice(1));
          return !file || (id !== '' && !there?.elements.some(({ attrs }) => attrs['id'] === id));
        })
        .map(({ address }) => address),
  },
  {
    title: 'nothing that a browser fetches is of another host',
    find: (site, page) => [
      ...addresses(site, page)
        .filter(({ tagName, url }) => tagName !== 'a' && url.origin !== site.origin)
        .map(({ tagName, address }) => `${tagName} ${address}`),
      ...textOf(page, 'style').flatMap((style) => style.match(/@import|url\((?!["']?data:)[^)]*/g) ?? []),
    ],
  },
  {
    title: `HTML up to ${most.html} KB, scripts ${most.js} outside search, styles ${most.css}, gzipped`,
    find: (site, page) => [
      ...weigh('html', Buffer.from(page.html)),
      ...weigh('css', Buffer.from(textOf(page, 'style').join('\n'))),
      ...(page.name === 'search/index.html'
        ? []
        : weigh('js', Buffer.concat(scriptsOf(site, page).map(site.read)))),
    ],
  },
  {
    title: 'no word is left in Markdown or escaped twice',
    find: (_, page) =>
      wordsOf(page).filter((words) => /\*\*|\]\(|^#{1,6} |&(?:amp|lt|gt|quot|#\d+|#x\w+);/m.test(words)),
  },
  {
    title: 'no character is invisible',
    find: (_, page) => wordsOf(page).filter((words) => /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}]/u.test(words)),
  },
  {
    title: 'no word is what a program makes of nothing',
    find: (_, page) =>
      wordsOf(page).filter((words) =>
        /\bundefined\b|\bNaN\b|\[object |^\s*null\s*$|Invalid Date/.test(words),
      ),
  },
  {
    title: 'one h1, and no level of headings is left out',
    find: (_, page) => {
      const levels = page.elements
        .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
        .map(Number);
      const jumps = levels.filter((level, nth) => level > (levels[nth - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length === 1 && jumps.length === 0
        ? []
        : [`h${levels.join(' h')}`];
    },
  },
  {
    title: 'each page says its language and, where it may be remembered, its own address on its host',
    find: (site, page) => {
      const own = site.origin + site.base + page.name.replace(/index\.html$/, '');
      const want = attributeOf(page, 'meta', { name: 'robots' }, 'content') === 'noindex' ? undefined : own;
      return [
        attributeOf(page, 'html', {}, 'lang') === 'zh-CN',
        attributeOf(page, 'link', { rel: 'canonical' }, 'href') === want,
        attributeOf(page, 'meta', { property: 'og:url' }, 'content') === want,
      ].flatMap((holds, nth) => (holds ? [] : [['lang', 'canonical', 'og:url'][nth]!]));
    },
  },
  {
    title: 'no two pages have the same title or the same description',
    find: (site, page) => {
      const same = (of: (one: FinishedPage) => string | undefined) =>
        site.pages.filter((other) => other !== page && of(other) === of(page)).map(() => of(page) ?? 'none');
      return [
        ...same((one) => textOf(one, 'title')[0]),
        ...same((one) => attributeOf(one, 'meta', { name: 'description' }, 'content')),
      ];
    },
  },
];

/** What a check finds, page by page. */
export const problems = (site: FinishedSite, { find }: Check): string[] =>
  site.pages.flatMap((page) =>
    find(site, page).map((found) => `${page.name}: ${found.trim().slice(0, 120)}`),
  );
