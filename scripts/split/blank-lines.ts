/** What the blank lines of a page tell: which lines stand apart from the text, and which stand together. */
import { parseByline } from '../facts/byline.ts';
import type { Block } from '../types.ts';
import type { Line } from './features.ts';

/** Each line of a headline of two is at most this long. */
const LONGEST_HALF = 24;

/** Lines of a headline and its byline, and the least that the text below them has. */
const MOST_OVER = 4;
const LONG = 40;
/** … and the most that a line of a headline or a byline among them has. */
const LONGEST_GROUPED = 40;

/** How far each block stands above the next, in lines. */
const gapsIn = (blocks: readonly Block[]): number[] =>
  blocks.slice(1).map(({ lines: [first] }, i) => first - blocks[i]!.lines[1]);

/**
 * Blocks between blank lines, where most stand right below each other: one alone, two short ones together, or a short
 * one on top of a text.
 */
export function apartIn(blocks: readonly Block[]): Map<number, Line['apart']> {
  const gaps = gapsIn(blocks);
  const close = gaps.filter((gap) => gap <= 1).length;
  const apart = new Map<number, Line['apart']>();
  if (2 * close < gaps.length) return apart;
  const isGap = (i: number) => gaps[i] === undefined || gaps[i] > 1;
  const isShort = (i: number) => blocks[i]!.text.length <= LONGEST_HALF && !/[。；]$/u.test(blocks[i]!.text);
  const isSigned = (i: number) => isGap(i + 1) && parseByline(blocks[i + 1]?.text ?? '') !== undefined;
  const isOverText = (i: number) => {
    let end = i;
    while (end < i + MOST_OVER && isShort(end) && !isGap(end)) end++;
    return end > i && blocks[end]!.text.length >= LONG;
  };
  blocks.forEach((_, i) => {
    if (!isGap(i - 1)) return;
    if (isGap(i)) apart.set(i, 'alone');
    else if (isShort(i) && isShort(i + 1) && (isGap(i + 1) || isSigned(i + 1)))
      apart.set(i, 'upper').set(i + 1, 'lower');
    else if (isOverText(i)) apart.set(i, 'top');
  });
  return apart;
}

/** Short lines right below each other, where blank lines part most blocks: for each, the first of them. */
export function groupsIn(blocks: readonly Block[]): Map<number, number> {
  const gaps = gapsIn(blocks);
  const groups = new Map<number, number>();
  if (2 * gaps.filter((gap) => gap <= 1).length >= gaps.length) return groups;
  const isShort = ({ text }: Block) => text.length <= LONGEST_GROUPED && !/[。；]$/u.test(text);
  for (let first = 0; first < blocks.length; first++) {
    let end = first + 1;
    while (gaps[end - 1] === 1) end++;
    const size = end - first;
    if (size > 1 && size <= MOST_OVER && blocks.slice(first, end).every(isShort))
      for (let i = first; i < end; i++) groups.set(i, first);
    first = end - 1;
  }
  return groups;
}

/** Blocks right below the one above them, where blank lines part most. */
export function closeIn(blocks: readonly Block[]): ReadonlySet<number> {
  const gaps = gapsIn(blocks);
  const close = gaps.flatMap((gap, i) => (gap <= 1 ? [i + 1] : []));
  return new Set(2 * close.length < gaps.length ? close : []);
}
