/**
 * Drift: the place in the core from which on the text shares little with what stands before it.
 * Counts are kept while paragraphs move from the right side to the left, so that all splits cost one pass.
 */
import { coreParagraphs } from './core.ts';
import type { Core } from './core.ts';
import type { Teasers } from './compare.ts';
import type { Grams } from './grams.ts';
import type { Seen } from './seen.ts';

interface Side {
  /** Number of paragraphs of this side that hold the n-gram, and the sum of 1 ÷ size over them. */
  count: Uint32Array;
  weight: Float64Array;
  /** Sum over its paragraphs of the share of n-grams that stand in another paragraph of this side. */
  own: number;
}

const newSide = (gramCount: number): Side => ({
  count: new Uint32Array(gramCount),
  weight: new Float64Array(gramCount),
  own: 0,
});

/** Adds (`sign` 1) a paragraph to a side or takes it off (−1). */
function move(side: Side, grams: Grams, sign: 1 | -1): void {
  const { count, weight } = side;
  const part = 1 / grams.length;
  for (const gram of grams) {
    const others = count[gram]! - (sign === -1 ? 1 : 0);
    const weightOfOthers = weight[gram]! - (sign === -1 ? part : 0);
    if (others >= 1) side.own += sign * part;
    if (others === 1) side.own += sign * weightOfOthers;
    count[gram] = others + (sign === 1 ? 1 : 0);
    weight[gram] = weightOfOthers + (sign === 1 ? part : 0);
  }
}

interface Split {
  at: number;
  ratio: number;
}

function bestSplit(texts: Grams[], gramCount: number): Split | undefined {
  const left = newSide(gramCount);
  const right = newSide(gramCount);
  for (const grams of texts) move(right, grams, 1);
  let best: Split | undefined;
  let shared = 0;
  texts.slice(0, -2).forEach((grams, k) => {
    move(right, grams, -1);
    for (const gram of grams) {
      if (left.count[gram]! > 0) shared -= 1 / grams.length;
      else shared += right.weight[gram]!;
    }
    move(left, grams, 1);
    const n = k + 1;
    if (n < 3) return;
    const leftMean = left.own / n;
    const rightMean = shared / (texts.length - n);
    const rightOwn = right.own / (texts.length - n);
    if (leftMean < 0.09 || rightMean >= 0.42 * leftMean || rightOwn >= 0.75 * leftMean) return;
    const ratio = rightMean / leftMean;
    if (!best || ratio < best.ratio) best = { at: n, ratio };
  });
  return best;
}

const BORDER_KINDS = ['end', 'editor', 'share', 'tags', 'listhead', 'prevnext'];

/** For each line the weight of the evidence that it belongs to another text: 0, .25, or 1 after a line that ends one. */
export function driftOf(lines: Seen[], gramCount: number, core: Core, teasers: Teasers[]): number[] {
  const weights = lines.map(() => 0);
  const paragraphs = coreParagraphs(lines, core).filter((i) => lines[i]!.length >= 30);
  if (paragraphs.length < 5) return weights;
  const split = bestSplit(
    paragraphs.map((i) => lines[i]!.grams),
    gramCount,
  );
  if (!split) return weights;
  const start = paragraphs[split.at]!;
  const before = lines[start - 1]!;
  const border =
    before.people || teasers[start - 1]!.pair || BORDER_KINDS.some((kind) => before.kinds.has(kind));
  return weights.fill(border ? 1 : 0.25, start, core.end);
}
