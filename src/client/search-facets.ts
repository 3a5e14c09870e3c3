/** What remains of a set of articles under filters, and how many each value would leave. Pure. */
import type { FacetName } from '../lib/search-fields.ts';
import type { FacetTable, Needed } from './search-index.ts';
import { facetKeyList, facetKeys, type FacetKey, isMonth, type SearchState } from './search-state.ts';

/** Number of articles for each value that the index knows, by facet. */
export type Counts = Map<FacetKey, Map<string, number>>;

type Filters = Pick<SearchState, 'chosen' | 'from' | 'to'>;

const union = (sets: (Set<string> | undefined)[]) => new Set(sets.flatMap((set) => [...(set ?? [])]));
const intersection = (a: Set<string>, b: Set<string>) => new Set([...a].filter((key) => b.has(key)));

/** True where the whole of `month`, a year or a month, lies between; an impossible border is none. */
function within(month: string, from: string, to: string): boolean {
  if (!isMonth(month)) return false;
  const [first, last] = month.length === 4 ? [`${month}-01`, `${month}-12`] : [month, month];
  if (isMonth(from) && first < (from.length === 4 ? `${from}-01` : from)) return false;
  return !isMonth(to) || last <= (to.length === 4 ? `${to}-12` : to);
}

/** The keys that the filters let through, one set for each filter that is on. */
function gates(table: FacetTable, filters: Filters): Map<FacetName, Set<string>> {
  const { chosen, from, to } = filters;
  const found = new Map<FacetName, Set<string>>();
  for (const key of facetKeyList) {
    const sets = table.get(facetKeys[key]);
    if (chosen[key].length) found.set(facetKeys[key], union(chosen[key].map((value) => sets?.get(value))));
  }
  if (hasRange(filters)) {
    const months = [...(table.get('月份') ?? [])].filter(([month]) => within(month, from, to));
    found.set('月份', union(months.map(([, set]) => set)));
  }
  return found;
}

const hasRange = ({ from, to }: Filters) => isMonth(from) || isMonth(to);

/** The sets that `passing` needs: of the chosen values, and of the months when there is a range. */
export function neededToPass(filters: Filters): Needed {
  const chosen = new Set(
    facetKeyList.flatMap((key) => filters.chosen[key].map((value) => `${facetKeys[key]}/${value}`)),
  );
  return (facet, value) => (facet === '月份' ? hasRange(filters) : chosen.has(`${facet}/${value}`));
}

/** The sets that `countValues` needs. */
export const neededToCount =
  (filters: Filters): Needed =>
  (facet) =>
    facet !== '月份' || hasRange(filters);

/** The keys that pass every filter: one of the chosen values in each facet, and the range of months. */
export function passing(keys: Set<string>, table: FacetTable, filters: Filters): Set<string> {
  return [...gates(table, filters).values()].reduce(intersection, keys);
}

/** For each value, how many of the keys it would leave; a facet's own choice does not narrow its counts. */
export function countValues(keys: Set<string>, table: FacetTable, filters: Filters): Counts {
  const all = gates(table, filters);
  return new Map(
    facetKeyList.map((key) => {
      const others = [...all].filter(([facet]) => facet !== facetKeys[key]).map(([, gate]) => gate);
      const left = others.reduce(intersection, keys);
      const values = [...(table.get(facetKeys[key]) ?? [])];
      return [key, new Map(values.map(([value, set]) => [value, intersection(set, left).size]))];
    }),
  );
}
