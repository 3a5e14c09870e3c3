/** What remains of a set of articles under filters, and how many each value would leave. Pure. */
import { facetNames, type FacetName } from '../lib/search-fields.ts';
import type { FacetTable } from './search-index.ts';
import { daysOf, facetKeyList, facetKeys, type FacetKey, inOrder, type SearchState } from './search-state.ts';

/** Number of articles for each value that the index knows, by facet. */
export type Counts = Map<FacetKey, Map<string, number>>;

type Filters = Pick<SearchState, 'chosen' | 'from' | 'to'>;

/** True where the whole of a date, as far as it is known, lies between two; a border that is none lets all through. */
function within(date: string, from: string, to: string): boolean {
  const days = daysOf(date);
  const [first, last] = [daysOf(from), daysOf(to)];
  return !!days && (!first || days[0] >= first[0]) && (!last || days[1] <= last[1]);
}

/** A filter that is on: a facet, by its place among all, and the places of the values that it lets through. */
interface Gate {
  facet: number;
  open: ReadonlySet<number>;
}

const placeOf = (facet: FacetName): number => facetNames.indexOf(facet);

function gates({ values }: FacetTable, { chosen, ...borders }: Filters): Gate[] {
  const { from, to } = inOrder(borders);
  const gate = (facet: FacetName, passes: (value: string) => boolean): Gate => ({
    facet: placeOf(facet),
    open: new Set(values[facet].flatMap((value, place) => (passes(value) ? [place] : []))),
  });
  const found = facetKeyList
    .filter((key) => chosen[key].length > 0)
    .map((key) => gate(facetKeys[key], (value) => chosen[key].includes(value)));
  if (daysOf(from) || daysOf(to)) found.push(gate('日期', (date) => within(date, from, to)));
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

/** The keys that pass every filter: one of the chosen values in each facet, and the range of months. */
export function passing(keys: Set<string>, table: FacetTable, filters: Filters): Set<string> {
  const all = gates(table, filters);
  return new Set([...keys].filter((key) => !all.some((gate) => isShut(table, table.order.get(key)!, gate))));
}

/** For each value, how many of the keys it would leave; a facet's own choice does not narrow its counts. */
export function countValues(keys: Set<string>, table: FacetTable, filters: Filters): Counts {
  const all = gates(table, filters);
  const counted = facetKeyList.map((key) => placeOf(facetKeys[key]));
  const counts = facetNames.map((name) => new Uint32Array(table.values[name].length));
  for (const key of keys) {
    const article = table.order.get(key)!;
    const [shut, ...others] = all.filter((gate) => isShut(table, article, gate));
    if (others.length > 0) continue;
    // What one facet alone keeps out counts for that facet's other values.
    for (const facet of counted)
      if (!shut || shut.facet === facet)
        for (const place of table.columns[facet]![article]!) counts[facet]![place]!++;
  }
  return new Map(
    facetKeyList.map((key) => {
      const [values, numbers] = [table.values[facetKeys[key]], counts[placeOf(facetKeys[key])]!];
      return [key, new Map(values.map((value, place) => [value, numbers[place]!]))];
    }),
  );
}
