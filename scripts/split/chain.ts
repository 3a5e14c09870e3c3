/** The best chain of segments over a page, and how sure each border is. */
import { segmentsFrom, type Segment } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** A border that could as well be elsewhere. */
export interface Doubt {
  /** The line before which the border is, or could be. */
  line: number;
  /** Points between the best reading and the best one that decides otherwise here. */
  margin: number;
  /** Whether the reading has the border. */
  chosen: boolean;
}

export interface Chain {
  segments: Segment[];
  doubts: Doubt[];
}

/** Borders whose margin is below this are doubted. */
const sure = 2;
/** Below this, the two parts are left together. */
const bold = 0.5;

interface Scores {
  /** Best score of the lines before t, and the segment that ends there. */
  forward: number[];
  last: (Segment | undefined)[];
  backward: number[];
}

function scoresOf(all: Segment[][], forbidden: ReadonlySet<number>): Scores {
  const n = all.length;
  const forward = [0, ...new Array<number>(n).fill(-Infinity)];
  const backward = [...new Array<number>(n).fill(-Infinity), 0];
  const last = new Array<Segment | undefined>(n + 1).fill(undefined);
  for (let s = 0; s < n; s++) {
    if (forbidden.has(s)) continue;
    for (const segment of all[s]!) {
      const score = forward[s]! + segment.score;
      if (score <= forward[segment.end]!) continue;
      forward[segment.end] = score;
      last[segment.end] = segment;
    }
  }
  for (let s = n - 1; s >= 0; s--)
    for (const { end, score } of all[s]!)
      if (!forbidden.has(end)) backward[s] = Math.max(backward[s]!, score + backward[end]!);
  return { forward, last, backward };
}

function chosen(last: (Segment | undefined)[]): Segment[] {
  const segments: Segment[] = [];
  for (let at = last.at(-1); at; at = last[at.start]) segments.unshift(at);
  return segments;
}

/** For each line, the best total of a reading in which one segment lies across the border before it. */
function across(all: Segment[][], { forward, backward }: Scores): number[] {
  const best = new Array<number>(all.length + 1).fill(-Infinity);
  for (const segments of all) {
    let reach = -Infinity;
    for (const { start, end, score } of segments.toReversed()) {
      reach = Math.max(reach, forward[start]! + score + backward[end]!);
      if (end - 1 > start) best[end - 1] = Math.max(best[end - 1]!, reach);
    }
  }
  return best;
}

function doubtsOf(all: Segment[][], scores: Scores, segments: Segment[]): Doubt[] {
  const total = scores.forward.at(-1)!;
  const without = across(all, scores);
  const borders = new Set(segments.map((s) => s.start));
  const doubts: Doubt[] = [];
  for (let line = 1; line < all.length; line++) {
    const isBorder = borders.has(line);
    const margin = total - (isBorder ? without[line]! : scores.forward[line]! + scores.backward[line]!);
    if (margin < sure) doubts.push({ line, margin, chosen: isBorder });
  }
  return doubts;
}

/** Finds the best chain; a border that hardly wins is given up, and stays among the doubts. */
export function bestChain(sheet: Sheet): Chain {
  const all = sheet.lines.map((_, start) => segmentsFrom(sheet, start));
  const scores = scoresOf(all, new Set());
  const segments = chosen(scores.last);
  const doubts = doubtsOf(all, scores, segments);
  const weak = new Set(doubts.filter((d) => d.chosen && d.margin < bold).map((d) => d.line));
  if (weak.size === 0) return { segments, doubts };
  const together = chosen(scoresOf(all, weak).last);
  if (together.length === 0) return { segments, doubts };
  return { segments: together, doubts: doubts.map((d) => (weak.has(d.line) ? { ...d, chosen: false } : d)) };
}
