/** Answers beside what a plain scan says. Pure. */
import type { FacetKey } from '../../src/client/search-state.ts';
import { clauses } from '../../src/lib/phrases.ts';
import { units } from '../../src/lib/units.ts';
import type { Answer } from './ask.ts';
import type { Query } from './queries.ts';

/** What was found and what there is, as ids. */
export interface Pair {
  got: readonly string[];
  want: readonly string[];
}

/** How well sets agree. */
export interface Agreement {
  queries: number;
  /** Queries with the same set on both sides. */
  same: number;
  /** Mean share of what there is that was found, over queries with something to find. */
  recall: number;
  /** Mean share of what was found that is right, over queries that found something. */
  precision: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const shareIn = (some: readonly string[], others: readonly string[]): number => {
  const set = new Set(others);
  return some.filter((one) => set.has(one)).length / some.length;
};

export const isSame = ({ got, want }: Pair): boolean =>
  got.length === want.length && shareIn([...got, ''], [...want, '']) === 1;

export function agreement(pairs: readonly Pair[]): Agreement {
  return {
    queries: pairs.length,
    same: pairs.filter(isSame).length,
    recall: mean(pairs.flatMap(({ got, want }) => (want.length ? shareIn(want, got) : []))),
    precision: mean(pairs.flatMap(({ got, want }) => (got.length ? shareIn(got, want) : []))),
  };
}

/**
 * The results that the page has opened beside as many of the scan's, which are newest first. A number of articles that
 * differs counts as an article on the side that has more.
 */
export function opened({ total, ids }: Pick<Answer, 'total' | 'ids'>, all: readonly string[]): Pair {
  const want = all.slice(0, ids.length);
  return {
    got: total > all.length ? [...ids, 'more'] : ids,
    want: total < all.length ? [...want, 'more'] : want,
  };
}

/** True where the page has the scan's articles in the scan's order. */
export const isRight = (answer: Pick<Answer, 'total' | 'ids'>, all: readonly string[]): boolean => {
  const { got, want } = opened(answer, all);
  return got.join() === want.join();
};

/** True where all that is marked in a result is what was asked for, and each of the first three clauses is marked. */
export function isMarked({ q }: Pick<Query, 'q'>, marks: readonly string[]): boolean {
  const { wanted } = clauses(q);
  const rows = marks.map((mark) => ` ${units(mark)} `);
  const holds = (row: string, { phrase }: { phrase: string }) => row.includes(` ${phrase} `);
  return (
    rows.every((row) => wanted.some((clause) => holds(row, clause))) &&
    wanted.slice(0, 3).every((clause) => rows.some((row) => holds(row, clause)))
  );
}

/** The values of facets whose numbers are not the scan's. */
export const wrongCounts = (
  shown: Answer['counts'],
  scanned: (facet: FacetKey) => Map<string, number>,
): Answer['counts'] => {
  const known = new Map<FacetKey, Map<string, number>>();
  return shown.filter(({ facet, value, count }) => {
    if (!known.has(facet)) known.set(facet, scanned(facet));
    return count !== (known.get(facet)!.get(value) ?? 0);
  });
};

/** The middle one, the one above which a twentieth lies, and the last. */
export function spread(numbers: readonly number[]): [number, number, number] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return [at(0.5), at(0.95), at(1)];
}
