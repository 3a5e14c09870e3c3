/** Articles that stand one below the other in one copy, each with its own labels or behind a line of marks. */
import { fold } from '../clean/fold.ts';
import { lineOf } from '../clean/line.ts';
import { kindsOf } from '../clean/rules.ts';
import { leadLabel, parseByline } from '../facts/byline.ts';
import type { Block } from '../types.ts';

/** What an article has at least below its headline: paragraphs, or characters of them. */
const PARAGRAPHS = 2;
const CHARACTERS = 150;
const LONGEST_HEADLINE = 60;
/** So many lines of labels may stand between a headline and its text. */
const LABELS = 5;

const ENDED = /[。！？!?…；][”’"」』）)]*$/u;
const CUT = /(?:\.{3}|…)\]?$/u;
/** A line of marks that parts one text from the next. */
const RULED = /^(?:([*=_~\-—–─━═☆★◆■□●○#＊－＝])\s?)(?:\1\s?){4,200}$/u;
const NEWS =
  /^(?:[（(]?\p{Script=Han}{2,14}[)）]?(?:讯|消息)|.{0,16}(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|今[日天]|连日来|[上下]午))/u;

type Kind = 'text' | 'headline' | 'label' | 'editor' | 'rule' | 'list' | 'other';

function kindOf({ text }: Block): Kind {
  if (RULED.test(text)) return 'rule';
  const line = lineOf({ text });
  const kinds = kindsOf(line);
  if (kinds.has('listhead') || kinds.has('prevnext')) return 'list';
  if (kinds.has('editor') || kinds.has('end')) return 'editor';
  if (kinds.has('label') || kinds.has('stamp') || kinds.has('dated') || parseByline(text)) return 'label';
  if (kinds.size > 0) return 'other';
  if (CUT.test(text)) return 'other';
  if (ENDED.test(text) && line.length >= 20) return 'text';
  return line.length >= 6 && line.length <= LONGEST_HEADLINE && !ENDED.test(text) ? 'headline' : 'other';
}

/** Whether an article stands between these lines: its own headline, then its labels, then enough text. */
function holdsArticle(blocks: Block[], kinds: Kind[], from: number, to: number): boolean {
  const body = kinds.slice(from, to).flatMap((kind, k) => (kind === 'text' ? [from + k] : []));
  const list = kinds.indexOf('list', from);
  if (list >= 0 && list < (body[0] ?? to)) return false;
  const characters = body.reduce((sum, i) => sum + blocks[i]!.text.length, 0);
  return body.length >= PARAGRAPHS || characters >= CHARACTERS;
}

/** The first line of the headline that stands right above a line, perhaps of two lines; undefined where there is none. */
function headlineAbove(kinds: Kind[], i: number): number | undefined {
  if (kinds[i - 1] !== 'headline') return undefined;
  return kinds[i - 2] === 'headline' && (kinds[i - 3] ?? 'editor') !== 'headline' ? i - 2 : i - 1;
}

/** Headlines with labels below them: 来源, 发布时间, a byline. Two of them are two articles. */
function labelledStarts(kinds: Kind[]): number[] {
  return kinds.flatMap((kind, i) => {
    if (kind !== 'label' || kinds[i - 1] === 'label') return [];
    const start = headlineAbove(kinds, i);
    let text = i;
    while (text < i + LABELS && kinds[text] !== 'text' && kinds[text] !== undefined) text++;
    return start === undefined || kinds[text] !== 'text' ? [] : [start];
  });
}

/** The text opens as news does: with a lead, a day, or labels above it. */
function opensAsNews(blocks: Block[], kinds: Kind[], headline: number): boolean {
  const text = kinds.indexOf('text', headline);
  if (text < 0 || text > headline + 1 + LABELS) return false;
  if (kinds.slice(headline, text).includes('label')) return true;
  const opening = fold(blocks[text]!.text).slice(0, 40);
  return leadLabel(blocks[text]!.text) !== undefined || NEWS.test(opening);
}

/** Headlines right behind a line of marks, or behind the names of the editors, over a text that opens as news does. */
function ruledStarts(blocks: Block[], kinds: Kind[]): number[] {
  return kinds.flatMap((kind, i) => {
    if (kind !== 'headline') return [];
    const above = kinds[i - 1];
    return (above === 'rule' || above === 'editor') && opensAsNews(blocks, kinds, i) ? [i] : [];
  });
}

/**
 * Where each article begins, when there are several one below the other: indexes of blocks, the first always 0.
 * A single article gives [0].
 */
export function stackedStarts(blocks: Block[]): number[] {
  const kinds = blocks.map(kindOf);
  const found = [...new Set([...labelledStarts(kinds), ...ruledStarts(blocks, kinds)])].sort((a, b) => a - b);
  const whole = (start: number, end: number) => holdsArticle(blocks, kinds, start, end);
  const starts: number[] = [];
  for (const start of found)
    if (whole(start, found.find((next) => next > start) ?? blocks.length) && whole(starts.at(-1) ?? 0, start))
      starts.push(start);
  return starts.length === 0 ? [0] : [0, ...starts.filter((start) => whole(0, start))];
}
