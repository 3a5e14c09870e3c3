/** The best chain of segments over a page, and how sure each border is. */
import { pointsToPart } from './parting.ts';
import { readRuns, type ReadSegment, type Runs, type Segment } from './segment.ts';
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
  segments: ReadSegment[];
  doubts: Doubt[];
}

/** Borders whose margin is below this are doubted. */
const sure = 2;

interface Scores {
  /** Best score of the lines before t, and the first line of the segment that ends there; −1 for none. */
  forward: Float64Array;
  last: Int32Array;
  backward: Float64Array;
}

function scoresOf(all: Runs[], forbidden: ReadonlySet<number>): Scores {
  const n = all.length;
  const forward = new Float64Array(n + 1).fill(-Infinity, 1);
  const backward = new Float64Array(n + 1).fill(-Infinity, 0, n);
  const last = new Int32Array(n + 1).fill(-1);
  all.forEach(({ scores }, start) => {
    if (forbidden.has(start)) return;
    for (let k = 0, end = start + 1; k < scores.length; k++, end++) {
      const score = forward[start]! + scores[k]!;
      if (score <= forward[end]!) continue;
      forward[end] = score;
      last[end] = start;
    }
  });
  for (let start = n - 1; start >= 0; start--) {
    const { scores } = all[start]!;
    for (let k = 0, end = start + 1; k < scores.length; k++, end++)
      if (!forbidden.has(end)) backward[start] = Math.max(backward[start]!, scores[k]! + backward[end]!);
  }
  return { forward, last, backward };
}

function chosen(all: Runs[], last: Int32Array): Segment[] {
  const segments: Segment[] = [];
  for (let end = all.length; last[end]! >= 0; end = last[end]!) {
    const start = last[end]!;
    const { scores, before, after } = all[start]!;
    const k = end - start - 1;
    segments.unshift({ start, end, score: scores[k]!, before: before[k]!, after: after[k]! });
  }
  return segments;
}

/** For each line, the best total of a reading in which one segment lies across the border before it. */
function across(all: Runs[], { forward, backward }: Scores): Float64Array {
  const best = new Float64Array(all.length + 1).fill(-Infinity);
  all.forEach(({ scores }, start) => {
    let reach = -Infinity;
    for (let k = scores.length - 1; k > 0; k--) {
      const end = start + k + 1;
      reach = Math.max(reach, forward[start]! + scores[k]! + backward[end]!);
      best[end - 1] = Math.max(best[end - 1]!, reach);
    }
  });
  return best;
}

function marginsOf(all: Runs[], scores: Scores, segments: Segment[]): Doubt[] {
  const total = scores.forward.at(-1)!;
  const without = across(all, scores);
  const borders = new Set(segments.map((s) => s.start));
  const margins: Doubt[] = [];
  for (let line = 1; line < all.length; line++) {
    const isBorder = borders.has(line);
    const margin = total - (isBorder ? without[line]! : scores.forward[line]! + scores.backward[line]!);
    margins.push({ line, margin, chosen: isBorder });
  }
  return margins;
}

/** Finds the best chain; a border that hardly wins is given up, and stays among the doubts. */
export function bestChain(sheet: Sheet): Chain {
  const { runs, partsOf } = readRuns(sheet);
  const read = (segments: Segment[]) => segments.map((segment) => ({ ...segment, parts: partsOf(segment) }));
  const scores = scoresOf(runs, new Set());
  const segments = chosen(runs, scores.last);
  const margins = marginsOf(runs, scores, segments);
  const weak = new Set(
    segments.flatMap((segment, k) => {
      const upper = segments[k - 1];
      return upper && margins[segment.start - 1]!.margin < pointsToPart(sheet, upper, segment)
        ? [segment.start]
        : [];
    }),
  );
  const doubts = margins.filter(({ line, margin }) => margin < sure || weak.has(line));
  const together = weak.size === 0 ? [] : chosen(runs, scoresOf(runs, weak).last);
  if (together.length === 0) return { segments: read(segments), doubts };
  return {
    segments: read(together),
    doubts: doubts.map((d) => (weak.has(d.line) ? { ...d, chosen: false } : d)),
  };
}
