/**
 * Headlines that stand together, as at the top or at the foot of a page, away from their texts: dealt out so that the
 * whole page reads best, each put above a run of its lines.
 */
import type { Line } from './features.ts';
import { goesOn } from './labels.ts';
import { linesIn, readRuns } from './segment.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** So many lines at most are dealt out: each may be put before or behind any other. */
const mostDealt = 7;
/** A headline takes so many of them at most. */
const longestHeadline = 3;
/** A headline of its own has at least so many characters. */
const shortestWhole = 8;
/** A mark makes up for so many. */
const marked = 4;

/** Could be a headline by itself, or a line of one. */
const isHeadline = ({ lines, headline }: Sheet, i: number): boolean => {
  const { byline, lead, ended, comesOver } = lines[i]!;
  return byline === 0 && !lead && !ended && !comesOver && headline[i]! > -1;
};

/** Whether lines are a headline that could stand alone: no name of a place, no beginning. */
const isWhole = (lines: readonly Line[]): boolean =>
  lines.reduce((sum, { folded, mark }) => sum + folded.length + (mark > 0 ? marked : 0), 0) >=
    shortestWhole && !goesOn(lines.at(-1)!);

const isMarked = ({ lines }: Sheet, i: number): boolean => lines[i]!.mark > 0;

/** Runs of two and more lines of a page that could be headlines each, all of them marked or none. */
function runsOf(sheet: Sheet): number[][] {
  const runs: number[][] = [];
  for (let i = 0; i < sheet.lines.length; i++) {
    if (!isHeadline(sheet, i)) continue;
    const last = runs.at(-1);
    const isOneMore = last?.at(-1) === i - 1 && isMarked(sheet, i) === isMarked(sheet, i - 1);
    if (isOneMore) last.push(i);
    else runs.push([i]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** A run of lines that is taken as one article: with the headline lines dealt to it, as a set of bits, or as it stands. */
interface Step {
  score: number;
  start: number;
  /** First of the dealt lines above it, and the one behind the last; the same for none. */
  from: number;
  to: number;
  before: Step | undefined;
}

/** The lines of a page, as positions, with these dealt out: all of them, in the way that reads best. */
function deal(sheet: Sheet, dealt: readonly number[]): number[] | undefined {
  const isDealt = new Set(dealt);
  const order = [...dealt, ...sheet.lines.keys().filter((i) => !isDealt.has(i))];
  const apart = sheetOf(
    order.map((i) => sheet.lines[i]!),
    sheet.page,
  );
  const { runs, below } = readRuns(apart);
  const [first, end] = [dealt.length, order.length];
  const all = (1 << first) - 1;
  const heads = linesIn(0, first).flatMap((from) =>
    linesIn(from + 1, Math.min(first, from + longestHeadline) + 1)
      .filter((to) => linesIn(from, to - 1).every((i) => dealt[i]! + 1 === dealt[i + 1]))
      .filter((to) => isWhole(apart.lines.slice(from, to)))
      .map((to) => ({ from, to, bits: ((1 << to) - 1) ^ ((1 << from) - 1) })),
  );
  const best: (Step | undefined)[][] = Array.from({ length: all + 1 }, () => []);
  best[0]![first] = { score: 0, start: first, from: 0, to: 0, before: undefined };
  for (let start = first; start < end; start++) {
    const plain = runs[start]!.scores;
    const headed = heads.map((head) => ({ ...head, scores: below(head.from, head.to, start) }));
    for (let bits = 0; bits <= all; bits++) {
      const before = best[bits]![start];
      if (!before) continue;
      const offer = (to: number, score: number, step: Pick<Step, 'from' | 'to'>, used: number): void => {
        const total = before.score + score;
        if (total > (best[used]![to]?.score ?? -Infinity))
          best[used]![to] = { score: total, start, ...step, before };
      };
      plain.forEach((score, k) => offer(start + k + 1, score, { from: 0, to: 0 }, bits));
      for (const { from, to, bits: own, scores } of headed)
        if ((bits & own) === 0)
          for (let next = start + 1; next <= end; next++)
            offer(next, scores[next]!, { from, to }, bits | own);
    }
  }
  const found: number[][] = [];
  let stop = end;
  for (let step = best[all]![end]; step?.before; step = step.before) {
    found.unshift([...order.slice(step.from, step.to), ...order.slice(step.start, stop)]);
    stop = step.start;
  }
  return found.length > 0 ? found.flat() : undefined;
}

/** Lines that were dealt out, and the positions of all lines with each above its text. */
export interface Dealt {
  dealt: readonly number[];
  order: readonly number[];
}

/**
 * Ways to put headlines of a page that stand together above their texts: one run of headlines by itself, and all
 * together.
 */
export function dealtOut(sheet: Sheet): Dealt[] {
  const runs = runsOf(sheet);
  const together = runs.length > 1 ? [runs.flat()] : [];
  return [...runs, ...together].flatMap((dealt) => {
    const order = dealt.length > mostDealt ? undefined : deal(sheet, dealt);
    return order ? [{ dealt, order }] : [];
  });
}
