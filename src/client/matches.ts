/** From the places of phrases to articles. Pure. */
import { concat } from './concat.ts';
import type { Shard } from './shard.ts';

/** Articles that hold what was asked, newest first, in rows of the same order. */
export interface Matches {
  /** Their places among all articles. */
  articles: Uint32Array;
  /** How many of the clauses stand in the title. */
  titled: Uint8Array;
  /** In how many places of the article they stand; those that overlap are one. */
  places: Uint32Array;
  /** Units of the shortest stretch that holds them all. */
  span: Uint32Array;
}

/** Every place of a phrase of so many units. */
export interface Places {
  units: number;
  /** Rising. */
  at: Uint32Array;
}

/** Places of one article: `[from, to)` in a row of places. */
interface Slice {
  article: number;
  from: number;
  to: number;
}

function slicesOf({ at }: Places, starts: Uint32Array): Slice[] {
  const slices: Slice[] = [];
  let article = 0;
  for (let from = 0, to = 0; from < at.length; from = to) {
    while (starts[article + 1]! <= at[from]!) article++;
    while (to < at.length && at[to]! < starts[article + 1]!) to++;
    slices.push({ article, from, to });
  }
  return slices;
}

/** What an article holds of the phrases. */
interface Held {
  places: number;
  span: number;
}

/**
 * Goes through an article's places in order. A place of a phrase that overlaps the one before of the same is none;
 * places of different phrases that overlap count as one.
 */
function heldIn(wanted: readonly Places[], slices: readonly Slice[]): Held {
  const next = slices.map(({ from }) => from);
  const starts = wanted.map(() => -Infinity);
  const ends = wanted.map(() => -Infinity);
  let [places, span, end] = [0, Infinity, -Infinity];
  for (;;) {
    let clause = -1;
    for (let nth = 0; nth < wanted.length; nth++) {
      const at = next[nth]! < slices[nth]!.to ? wanted[nth]!.at[next[nth]!]! : Infinity;
      if (at < (clause < 0 ? Infinity : wanted[clause]!.at[next[clause]!]!)) clause = nth;
    }
    if (clause < 0) return { places, span };
    const start = wanted[clause]!.at[next[clause]!++]!;
    if (start < ends[clause]!) continue;
    starts[clause] = start;
    ends[clause] = start + wanted[clause]!.units;
    if (start >= end) places++;
    end = Math.max(end, ends[clause]!);
    span = Math.min(span, Math.max(...ends) - Math.min(...starts));
  }
}

/** The slices of articles that every row has, row by row. */
function common(rows: Slice[][]): Slice[][] {
  const [first, ...others] = rows.map((row) => new Map(row.map((slice) => [slice.article, slice])));
  return [...first!.values()].flatMap((slice) => {
    const all = others.map((row) => row.get(slice.article));
    return all.includes(undefined) ? [] : [[slice, ...(all as Slice[])]];
  });
}

/**
 * The articles of a shard that hold every wanted phrase and no unwanted one.
 * @param first the place of the shard's first article among all
 */
export function matchesIn(
  { starts, titles }: Pick<Shard, 'starts' | 'titles'>,
  wanted: readonly Places[],
  unwanted: readonly Places[],
  first: number,
): Matches {
  const bad = new Set(unwanted.flatMap((places) => slicesOf(places, starts).map(({ article }) => article)));
  const all = wanted.length
    ? common(wanted.map((places) => slicesOf(places, starts)))
    : titles.map((_, article) => [{ article, from: 0, to: 0 }]);
  const left = all.filter(([slice]) => !bad.has(slice!.article));
  const held = left.map((slices) => heldIn(wanted, slices));
  const inTitle = ({ article, from }: Slice, { at }: Places) =>
    at[from]! < starts[article]! + titles[article]!;
  return {
    articles: Uint32Array.from(left, ([slice]) => first + slice!.article),
    titled: Uint8Array.from(
      left,
      (all) => all.filter((one, nth) => wanted[nth] && inTitle(one, wanted[nth])).length,
    ),
    places: Uint32Array.from(held, ({ places }) => places),
    span: Uint32Array.from(held, ({ span }) => span),
  };
}

const words = (rows: readonly Uint32Array[]): Uint32Array => concat(rows, Uint32Array);

/** The matches of several shards in their order. */
export const joinMatches = (all: readonly Matches[]): Matches => ({
  articles: words(all.map(({ articles }) => articles)),
  titled: concat(
    all.map(({ titled }) => titled),
    Uint8Array,
  ),
  places: words(all.map(({ places }) => places)),
  span: words(all.map(({ span }) => span)),
});
