/** Articles that stand one below the other in one copy, each with its own labels or behind a line of marks. */
import { fold } from '../clean/fold.ts';
import { leadLabel, parseByline } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import type { Document } from '../types.ts';
import { isRuled } from './edition-rules.ts';
import type { Look } from './look.ts';

/** What an article has at least below its headline: paragraphs, or characters of them. */
const PARAGRAPHS = 2;
const CHARACTERS = 150;
/** … where its labels give source and day. */
const CHARACTERS_LABELLED = 60;
const LONGEST_HEADLINE = 60;
/** So many lines of labels, or of other furniture, may stand between a headline, its labels and its text. */
const LABELS = 5;

const SOURCE = /(?:来源|來源|稿源)\s?[:：|]/u;
const ENDED = /[。！？!?…；][”’"」』）)]*$/u;
const CUT = /(?:\.{3}|…)\]?$/u;
const NEWS =
  /^(?:[（(]?\p{Script=Han}{2,14}[)）]?(?:讯|消息)|.{0,16}(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|今[日天]|连日来|[上下]午))/u;

type Kind = 'text' | 'headline' | 'label' | 'editor' | 'list' | 'other';

function kindOf({ raw, kinds, length, outside }: Look): Kind {
  if (kinds.has('listhead')) return 'list';
  if (kinds.has('editor') || kinds.has('end')) return 'editor';
  if (kinds.has('label') || kinds.has('stamp') || kinds.has('dated') || parseByline(raw)) return 'label';
  if (length < 120 && datesIn(raw).length > 0 && (kinds.has('prevnext') || outside?.id === 'page-header'))
    return 'label';
  if (kinds.size > 0 || outside || CUT.test(raw)) return 'other';
  if (ENDED.test(raw) && length >= 20) return 'text';
  return length >= 6 && length <= LONGEST_HEADLINE && !ENDED.test(raw) ? 'headline' : 'other';
}

/** A copy, line by line. */
interface Stack {
  looks: readonly Look[];
  kinds: Kind[];
  /** Blocks right below a line of marks. */
  ruled: ReadonlySet<number>;
}

function ruledBlocks({ blocks, markup }: Document): Set<number> {
  const lines = markup.filter(({ rule }) => rule === 'rule-line').map(({ lines: [, last] }) => last);
  const ruled = new Set<number>();
  let next = 0;
  blocks.forEach(({ lines: [first], text }, i) => {
    const from = next;
    while (lines[next]! < first) next++;
    if (next > from) ruled.add(i);
    if (isRuled(text)) ruled.add(i + 1);
  });
  return ruled;
}

/** Whether an article stands between these lines: enough text below its labels, or below its headline alone. */
function holdsArticle({ looks, kinds }: Stack, from: number, to: number, labelled: boolean): boolean {
  const body = kinds.slice(from, to).flatMap((kind, k) => (kind === 'text' ? [from + k] : []));
  const characters = body.reduce((sum, i) => sum + looks[i]!.length, 0);
  return body.length >= PARAGRAPHS || characters >= (labelled ? CHARACTERS_LABELLED : CHARACTERS);
}

/** Whether the head of a list of other pages stands between a text and a line below it. */
function behindList({ kinds }: Stack, i: number): boolean {
  for (let at = i - 1; at >= 0 && kinds[at] !== 'text'; at--) if (kinds[at] === 'list') return true;
  return false;
}

/** The first line of the headline that stands right above a line, perhaps of two lines; undefined where there is none. */
function headlineAbove(kinds: Kind[], i: number): number | undefined {
  if (kinds[i - 1] !== 'headline') return undefined;
  return kinds[i - 2] === 'headline' && (kinds[i - 3] ?? 'editor') !== 'headline' ? i - 2 : i - 1;
}

/** The block right below the last line of marks above a line, where no text stands between. */
function ruledAbove({ kinds, ruled }: Stack, i: number): number {
  for (let at = i; at >= 0 && kinds[at] !== 'text'; at--) if (ruled.has(at)) return at;
  return i;
}

/** Where an article begins, its day, and whether it names its source beside it. */
interface Start {
  at: number;
  day: string | undefined;
  sourced: boolean;
}

/** Labels (来源, 发布时间, a byline) with a headline above or below them, before text. */
function labelledStarts(stack: Stack): Start[] {
  const { kinds, looks } = stack;
  return kinds.flatMap((kind, i) => {
    if (kind !== 'label' || kinds[i - 1] === 'label') return [];
    let text = i;
    while (text < i + 2 * LABELS && kinds[text] !== 'text' && kinds[text] !== undefined) text++;
    if (kinds[text] !== 'text') return [];
    const below = kinds.slice(i, text).includes('headline');
    const above = headlineAbove(kinds, i);
    const day = looks.slice(i, text).flatMap(({ raw }) => datesIn(raw))[0]?.value;
    const sourced = day !== undefined && looks.slice(i, text).some(({ raw }) => SOURCE.test(raw));
    // A day right below a text, over a subhead, is a date of a chronicle.
    const newPage = sourced || stack.ruled.has(i) || kinds[i - 1] !== 'text';
    if (above === undefined && !(below && day && newPage)) return [];
    return [{ at: ruledAbove(stack, above ?? i), day, sourced }];
  });
}

/** The text opens as news does: with a lead, a day, or labels above it. */
function opensAsNews({ looks, kinds }: Stack, headline: number): boolean {
  const text = kinds.indexOf('text', headline);
  if (text < 0 || text > headline + 1 + LABELS) return false;
  if (kinds.slice(headline, text).includes('label')) return true;
  const { raw } = looks[text]!;
  return leadLabel(raw) !== undefined || NEWS.test(fold(raw).slice(0, 40));
}

/** Headlines right behind a line of marks, or behind the names of the editors, over a text that opens as news does. */
function ruledStarts(stack: Stack): Start[] {
  const { kinds, ruled } = stack;
  return kinds.flatMap((kind, i) => {
    const apart = ruled.has(i) || kinds[i - 1] === 'editor';
    return kind === 'headline' && apart && opensAsNews(stack, i)
      ? [{ at: i, day: undefined, sourced: false }]
      : [];
  });
}

/**
 * Where each article begins, when there are several one below the other: indexes of blocks, the first always 0. A
 * single article gives [0]. On a printed page only labels with days of their own tell: its one day stands for all.
 */
export function stackedStarts(document: Document, looks: readonly Look[], layout: 'web' | 'page'): number[] {
  const stack = { looks, kinds: looks.map(kindOf), ruled: ruledBlocks(document) };
  const labelled = labelledStarts(stack);
  const days = new Set(labelled.flatMap(({ day }) => day ?? []));
  if (layout === 'page' && days.size < 2) return [0];
  const found = layout === 'page' ? labelled.filter(({ day }) => day) : [...labelled, ...ruledStarts(stack)];
  const byPlace = [...new Map(found.map((start) => [start.at, start])).values()].sort((a, b) => a.at - b.at);
  const starts: Start[] = [];
  for (const [k, start] of byPlace.entries()) {
    if (behindList(stack, start.at)) break;
    const before = starts.at(-1);
    const whole = holdsArticle(stack, start.at, byPlace[k + 1]?.at ?? looks.length, start.sourced);
    if (start.at === 0) starts.push(start);
    else if (whole && holdsArticle(stack, before?.at ?? 0, start.at, before?.sourced ?? false))
      starts.push(start);
  }
  return [0, ...starts.flatMap(({ at }) => (at > 0 ? [at] : []))];
}
