import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Document } from '../types.ts';
import { blockWriter, type BlockWriter, type Context } from './html-blocks.ts';
import { restOfLines, splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { isCentred, isHidden, regionOf } from './regions.ts';
import type { ReadRule } from './rules.ts';
import { blockTags, boxTags, droppedTags } from './tags.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type HtmlReading = Pick<Document, 'blocks' | 'markup' | 'lineCount' | 'meta'>;

const maxDepth = 20_000;
const maxElements = 150_000;

/**
 * A web page to blocks in document order, one for each piece of text between block elements or `<br>` (a `<br>` in a heading is a space), one for each row
 * of a data table. Every line of the file that is in no block is in markup. Meta comes from the head (metadata.ts).
 *
 * @throws {RangeError} where tags are nested or multiplied beyond what a page can mean (see `isTooDeep`).
 */
export function readHtml(text: string): HtmlReading {
  const source = text.replace(/\r\n?/g, '\n');
  if (source.split('</', maxElements + 2).length > maxElements + 1) throw tooDeep();
  const page = parse(source, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter() });
  const writer = blockWriter(source);
  walk(page.childNodes, writer);
  const { blocks, markup } = writer.end();
  const lines = splitLines(source);
  const rest = restOfLines(
    lines,
    [...blocks, ...markup].map((entry) => entry.lines),
  );
  const all = [...markup, ...rest].sort((a, b) => a.lines[0] - b.lines[0]);
  return { blocks, markup: all, lineCount: lines.length, meta: readMetadata(page) };
}

/** Stops pages that are made to exhaust memory; the parser itself has no limit. Only texts keep their places. */
function limitedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    setNodeSourceCodeLocation: (node, location) => {
      if (node.nodeName === '#text') defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > maxDepth || elements > maxElements) throw tooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

type Step = { node: Node; context: Context } | { leave: Element } | { space: Context };

/** Depth first without recursion: pages may be nested 10,000 deep. */
function walk(roots: Node[], writer: BlockWriter): void {
  const top: Context = {
    region: undefined,
    mark: 0,
    linked: false,
    bold: false,
    pre: false,
    centred: false,
    box: 0,
    chain: 0,
  };
  let boxes = 0;
  const chains = new Map<string, number>();
  const steps: Step[] = roots.map((node) => ({ node, context: top })).reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) leave(step.leave, writer);
    else if ('space' in step) writer.space(step.space);
    else if (step.node.nodeName === '#text')
      writer.text(step.node as DefaultTreeAdapterTypes.TextNode, step.context);
    else if ('tagName' in step.node) {
      const context = enter(step.node, step.context, writer);
      if (!context) continue;
      if (boxTags.has(step.node.tagName)) {
        context.box = ++boxes;
        context.chain = chainOf(step.node, context.chain, chains);
      }
      if (step.node.tagName !== 'br') steps.push({ leave: step.node });
      const fields = holdsFields(step.node);
      for (let at = step.node.childNodes.length - 1; at >= 0; at--) {
        steps.push(
          partsFields(step.node.childNodes, at)
            ? { space: context }
            : { node: step.node.childNodes[at]!, context },
        );
        if (fields && at > 0) steps.push({ space: context });
      }
    }
  }
}

/** What a page calls an element, without the number of a style. */
const calledAs = (node: Node | undefined): string =>
  node && 'attrs' in node
    ? node.attrs
        .filter(({ name }) => name === 'class' || name === 'id')
        .map(({ value }) => value.replace(/\d+/g, ''))
        .join(' ')
    : '';

/** Whether a line end stands between two elements that a page calls by different names: fields beside each other, no running text. */
function partsFields(siblings: Node[], at: number): boolean {
  const text = siblings[at]!;
  if (!('value' in text) || !text.value.includes('\n') || text.value.trim() !== '') return false;
  const [before, behind] = [calledAs(siblings[at - 1]), calledAs(siblings[at + 1])];
  return before !== '' && behind !== '' && before !== behind;
}

const MOST_FIELDS = 14;
const LONGEST_FIELD = 40;
/** A field of the row below a headline: a day with or without the clock, or a label with its value. */
const FIELD =
  /^(?:(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$|\d{1,2}[-/月]\d{1,2}日? \d{1,2}:\d\d$|(?:来源|作者|编辑|责任编辑|责编|记者|发布时间|发布日期|时间|日期|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|量|次数)?|字[号体])\s?[:：])/u;

/** Whether nothing but elements touch each other within one, and what one of them says is a field below a headline: a page sets them apart by its style. */
function holdsFields({ tagName, childNodes }: Element): boolean {
  if (tagName === 'p' || childNodes.length < 2 || childNodes.length > MOST_FIELDS) return false;
  const words = childNodes.map((node) =>
    'tagName' in node && !blockTags.has(node.tagName) ? wordsIn(node).trim() : undefined,
  );
  return (
    words.every((text) => text !== undefined && text.length <= LONGEST_FIELD) &&
    words.some((text) => FIELD.test(text!))
  );
}

/** The words of a small element; of a large one more than a field has. */
function wordsIn(element: Element): string {
  let words = '';
  const nodes: Node[] = [element];
  for (let node = nodes.pop(); node && words.length <= LONGEST_FIELD; node = nodes.pop()) {
    if ('value' in node) words += node.value;
    else if ('childNodes' in node) nodes.push(...node.childNodes.slice(0, MOST_FIELDS).reverse());
  }
  return words;
}

/** The number of a chain that goes on with a box: its name and classes, inside the outer chain. */
function chainOf({ tagName, attrs }: Element, outer: number, chains: Map<string, number>): number {
  const classes = attrs.find(({ name }) => name === 'class')?.value ?? '';
  const key = `${outer} ${tagName} ${classes}`;
  const known = chains.get(key) ?? chains.size + 1;
  chains.set(key, known);
  return known;
}

/** The level of a heading's element; `founder-title` is what the commonest software of e-papers calls the headline. */
const headingOf = (tag: string): number | undefined =>
  /^h[1-6]$/.test(tag) ? Number(tag[1]) : tag === 'founder-title' ? 1 : undefined;

/** Begins an element; undefined where its content is not the page's text. */
function enter(element: Element, context: Context, writer: BlockWriter): Context | undefined {
  const tag = element.tagName;
  if (tag === 'img') writer.picture();
  const rule = droppedTags.get(tag) ?? (isHidden(element) ? 'hidden-text' : undefined);
  if (rule !== undefined || droppedTags.has(tag)) {
    if (rule !== undefined) dropWords(element, rule, writer);
    return undefined;
  }
  if (tag === 'br' && context.mark > 0) writer.space(context);
  else if (blockTags.has(tag)) writer.endBlock();
  if (tag === 'tr') writer.beginRow();
  if (tag === 'td' || tag === 'th') writer.beginCell();
  if (tag === 'a') writer.beginLink();
  return {
    region: regionOf(element, context.region),
    mark: headingOf(tag) ?? context.mark,
    linked: context.linked || (tag === 'a' && element.attrs.some(({ name }) => name === 'href')),
    bold: context.bold || tag === 'b' || tag === 'strong',
    pre: context.pre || tag === 'pre',
    centred: isCentred(element) ?? context.centred,
    box: context.box,
    chain: context.chain,
  };
}

function leave({ tagName }: Element, writer: BlockWriter): void {
  if (blockTags.has(tagName)) writer.endBlock();
  if (tagName === 'tr') writer.endRow();
}

/** Words that no reader sees in place: kept as markup with the rule. Code inside is left to its lines. */
function dropWords(element: Element, rule: ReadRule, writer: BlockWriter): void {
  const nodes: Node[] = [element];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.nodeName === '#text') writer.drop(node as DefaultTreeAdapterTypes.TextNode, rule);
    if (!('tagName' in node) || droppedTags.get(node.tagName) === null) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at--) nodes.push(node.childNodes[at]!);
  }
}

const tooDeep = (): RangeError => new RangeError('html-too-deep');

export const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && error.message === 'html-too-deep';
