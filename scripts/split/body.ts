/**
 * The best reading of a body: which of its lines begin a paragraph, go on, are subheads or bylines.
 * One Viterbi pass from a first line serves every end.
 */
import {
  begins,
  endingsOf,
  movesIn,
  opensSigned,
  startStates,
  states,
  type Ending,
  type Label,
  type Move,
} from './body-points.ts';
import { kept } from '../kept.ts';
import type { Sheet } from './sheet.ts';

export type { Label };

/** Longest run of lines that is tried as one article. */
export const longestRun = 120;

/** Bodies that begin at one line, by their end (exclusive). */
export interface Bodies {
  first: number;
  /** Index is the end minus the first line; −Infinity where no reading is possible. */
  scores: Float64Array;
  labels: (end: number) => Label[];
}

/** How a body begins, and what its lines are worth then. */
interface Start {
  state: number;
  score: number;
  moves: Move[];
  endings: Ending[];
}

/** Reads the bodies with one start: their best scores, and for every line and state the state before it. */
function pass(first: number, length: number, { state: start, score: points, moves, endings }: Start): Bodies {
  const size = states.length;
  const scores = new Float64Array(length + 1).fill(-Infinity);
  const lasts = new Uint8Array(length + 1);
  const before = new Uint8Array(length * size);
  let now = new Float64Array(size).fill(-Infinity);
  let next = new Float64Array(size);
  now[start] = points;
  for (let k = 0; k < length; k++) {
    for (const { state, closed, names } of endings) {
      const score = now[state]! + closed[first + k]! + names[first + k]!;
      if (score <= scores[k + 1]!) continue;
      scores[k + 1] = score;
      lasts[k + 1] = state;
    }
    if (k + 1 === length) break;
    next.fill(-Infinity);
    for (const { from, to, points: gain } of moves) {
      const score = now[from]! + gain[first + k + 1]!;
      if (score <= next[to]!) continue;
      next[to] = score;
      before[(k + 1) * size + to] = from;
    }
    [now, next] = [next, now];
  }
  const labels = (end: number): Label[] => {
    const found: Label[] = [];
    let state = lasts[end - first]!;
    for (let k = end - first - 1; k >= 0; k--) {
      found.push(states[state]!);
      state = before[k * size + state]!;
    }
    return found.reverse();
  };
  return { first, scores, labels };
}

/** Of two readings of the same bodies the better one for each end. */
function better(one: Bodies, other: Bodies): Bodies {
  return {
    first: one.first,
    scores: one.scores.map((score, k) => Math.max(score, other.scores[k]!)),
    labels: (end) => {
      const k = end - one.first;
      return (one.scores[k]! >= other.scores[k]! ? one : other).labels(end);
    },
  };
}

type Mark = number | undefined;

/**
 * Reads the bodies of a sheet: all that begin at line `first`, below a headline of level `mark` (undefined: none).
 * Those that were read before are kept. Without `plain`, only a mark makes a subhead.
 */
export function bodyReader(sheet: Sheet, plain = true): (first: number, mark: Mark) => Bodies {
  const moves = movesIn(sheet, plain);
  const signedMoves = kept((mark: Mark) => moves(mark, true));
  const unsignedMoves = kept((mark: Mark) => moves(mark, false));
  const signedEndings = endingsOf(sheet, true, false);
  const unsignedEndings = kept((led: boolean) => endingsOf(sheet, false, led));
  const startsAt = (first: number, mark: Mark): Start[] => {
    const { lead, byline } = sheet.lines[first]!;
    const signed = { moves: signedMoves(mark), endings: signedEndings };
    const plain = { moves: unsignedMoves(mark), endings: unsignedEndings(lead !== undefined) };
    const { P, B } = startStates;
    const starts: Start[] = [
      { state: P, score: begins(sheet, first, true), ...(lead?.signed ? signed : plain) },
    ];
    if (byline > 0) starts.push({ state: B, score: opensSigned(sheet, first, mark), ...signed });
    return starts;
  };
  const below = kept((mark: Mark) =>
    kept((first: number): Bodies => {
      const length = Math.min(sheet.lines.length - first, longestRun);
      return startsAt(first, mark)
        .map((start) => pass(first, length, start))
        .reduce(better);
    }),
  );
  return (first, mark) => below(mark)(first);
}
