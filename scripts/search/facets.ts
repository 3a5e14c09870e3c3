/** What the filters know of every article, as columns. */
import { type FacetColumn, type FacetFile, facetNames, wordOf } from '../../src/lib/search-fields.ts';
import { facetsOf, type SearchArticle } from './record.ts';

/** The facets of articles, in their order. */
export function facetsFile(articles: readonly SearchArticle[]): FacetFile {
  const all = articles.map(facetsOf);
  const columns = facetNames.map((name) => [name, columnOf(all.map((facets) => facets[name]))]);
  return Object.fromEntries(columns) as FacetFile;
}

/** Frequent values come first and are written the shortest. */
function columnOf(rows: string[][]): FacetColumn {
  const holders = Map.groupBy(rows.flat(), (value) => value);
  const values = [...holders.keys()].sort(
    (a, b) => holders.get(b)!.length - holders.get(a)!.length || (a < b ? -1 : 1),
  );
  const places = new Map(values.map((value, place) => [value, place]));
  const wordFor = (row: string[]) => wordOf(row.map((value) => places.get(value)!));
  return { values, articles: rows.map(wordFor).join(' ') };
}
