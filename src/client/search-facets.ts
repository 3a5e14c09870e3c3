/** What remains of a set of articles under filters, and how many each value would leave. Pure. */
import { facetNames, type FacetName } from '../lib/search-fields.ts';
import type { FacetTable } from './search-index.ts';
import {
  type Days,
  daysOf,
  facetKeyList,
  facetKeys,
  type FacetKey,
  inOrder,
  type SearchState,
} from './search-state.ts';

/** Number of articles for each value that the index knows, by facet. */
export type Counts = Map<FacetKey, Map<string, number>>;

type Filters = Pick<SearchState, 'chosen' | 'from' | 'to'>;

/** True where the whole of a date, as far as it is known, lies between two; a border that is none lets all through. */
function within(days: Days | undefined, first: Days | undefined, last: Days | undefined): boolean {
  return !!days && (!first || days[0] >= first[0]) && (!last || days[1] <= last[1]);
}

/** A filter that is on: a facet, by its place among all, and the places of the values that it lets through. */
interface Gate {
  facet: number;
  open: ReadonlySet<number>;
}

const placeOf = (facet: FacetName): number => facetNames.indexOf(facet);

function gates({ values, days }: FacetTable, { chosen, ...borders }: Filters): Gate[] {
  const gate = <T>(facet: FacetName, all: readonly T[], passes: (value: T) => boolean): Gate => ({
    facet: placeOf(facet),
    open: new Set(all.flatMap((value, place) => (passes(value) ? [place] : []))),
  });
  const found = facetKeyList
    .filter((key) => chosen[key].length > 0)
    .map((key) => gate(facetKeys[key], values[facetKeys[key]], (value) => chosen[key].includes(value)));
  const { from, to } = inOrder(borders);
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first || last) found.push(gate('日期', days, (date) => within(date, first, last)));
  return found;
}

/** A chosen value that no article has. */
export interface Unknown {
  facet: FacetName;
  value: string;
}

export const unknownValues = ({ values }: FacetTable, { chosen }: Filters): Unknown[] =>
  facetKeyList.flatMap((key) =>
    chosen[key]
      .filter((value) => !values[facetKeys[key]].includes(value))
      .map((value) => ({ facet: facetKeys[key], value })),
  );

const isShut = ({ columns }: FacetTable, article: number, { facet, open }: Gate): boolean =>
  !columns[facet]![article]!.some((place) => open.has(place));

/** Which of some articles pass every filter, as places in the row: one of the values in each facet, and the dates. */
export function passing(articles: Uint32Array, table: FacetTable, filters: Filters): number[] {
  const all = gates(table, filters);
  return [...articles.keys()].filter((row) => !all.some((gate) => isShut(table, articles[row]!, gate)));
}

/** For each value, how many of the articles it would leave; a facet's own choice does not narrow its counts. */
export function countValues(articles: Uint32Array, table: FacetTable, filters: Filters): Counts {
  const all = gates(table, filters);
  const counted = facetKeyList.map((key) => placeOf(facetKeys[key]));
  const counts = facetNames.map((name) => new Uint32Array(table.values[name].length));
  for (const article of articles) {
    const shut = all.filter((gate) => isShut(table, article, gate));
    if (shut.length > 1) continue;
    // What one facet alone keeps out counts for that facet's other values.
    for (const facet of shut.length ? counted.filter((one) => one === shut[0]!.facet) : counted)
      for (const place of table.columns[facet]![article]!) counts[facet]![place]!++;
  }
  return new Map(
    facetKeyList.map((key) => {
      const [values, numbers] = [table.values[facetKeys[key]], counts[placeOf(facetKeys[key])]!];
      return [key, new Map(values.map((value, place) => [value, numbers[place]!]))];
    }),
  );
}
