/** A plain scan of the articles, which says what each query must find. */
import { clauses } from '../../src/lib/phrases.ts';
import { units } from '../../src/lib/units.ts';
import { daysOf, type FacetKey, facetKeyList, facetKeys } from '../../src/client/search-state.ts';
import { facetsOf, newestFirst, type SearchArticle, searchText } from '../search/record.ts';
import type { Query } from './queries.ts';

export interface Scan {
  /** The ids of all articles that a query asks for, newest first. */
  find: (query: Query) => string[];
  /** How many there would be with each value of a facet in place of the query's own. */
  counts: (query: Query, facet: FacetKey) => Map<string, number>;
}

/** Looks for every phrase in the canonical form of every article, one by one. */
export function scanOf(articles: readonly SearchArticle[]): Scan {
  const rows = articles
    .toSorted(newestFirst)
    .map((article) => ({ article, facets: facetsOf(article), row: ` ${units(searchText(article))} ` }));
  const rowsOf = ({ q, filters = {} }: Query, free?: FacetKey) => {
    const { wanted, unwanted } = clauses(q);
    return rows.filter(
      ({ article, facets, row }) =>
        wanted.every(({ phrase }) => row.includes(` ${phrase} `)) &&
        !unwanted.some(({ phrase }) => row.includes(` ${phrase} `)) &&
        facetKeyList.every((key) => {
          const value = filters[key];
          return value === undefined || key === free || facets[facetKeys[key]].includes(value);
        }) &&
        isWithin(article.date, filters.from, filters.to),
    );
  };
  return {
    find: (query) => rowsOf(query).map(({ article }) => article.id),
    counts(query, facet) {
      const counts = new Map<string, number>();
      for (const { facets } of rowsOf(query, facet))
        for (const value of facets[facetKeys[facet]]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    },
  };
}

/** Whether a date, as far as it is known, lies between two days; without days any article does. */
function isWithin(date = '', from = '', to = '9'): boolean {
  if (!from) return true;
  const days = daysOf(date);
  return days !== undefined && days[0] >= from && days[1] <= to;
}
