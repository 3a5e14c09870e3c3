/** The file of what the filters know of every article. */
import { gzipSync } from 'node:zlib';
import { facetNames, type FacetFile, type FacetName } from '../../src/lib/search-fields.ts';
import { facetsOf, type SearchArticle } from './record.ts';

/** An article under the id that its shard's index gave it. */
export interface Indexed {
  id: string;
  article: SearchArticle;
}

/** The facets of all articles, shard by shard; values in code unit order, articles by id. */
export function facetFile(shards: readonly (readonly Indexed[])[]): Uint8Array {
  const values = new Map(facetNames.map((name) => [name, new Set<string>()]));
  const known = shards.map((shard) =>
    shard
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, article }) => ({ id, facets: facetsOf(article) })),
  );
  for (const { facets } of known.flat())
    for (const name of facetNames) for (const value of facets[name]) values.get(name)!.add(value);
  const lists = new Map(facetNames.map((name) => [name, [...values.get(name)!].sort()]));
  const places = new Map(
    facetNames.map((name) => [name, new Map(lists.get(name)!.map((value, place) => [value, place]))]),
  );
  const placesOf = (name: FacetName, of: string[]) => of.map((value) => places.get(name)!.get(value)!);
  const file: FacetFile = {
    values: Object.fromEntries(lists) as FacetFile['values'],
    shards: known.map((shard) =>
      shard.map(({ id, facets }) => [id, ...facetNames.map((name) => placesOf(name, facets[name]))]),
    ),
  };
  return gzipSync(JSON.stringify(file), { level: 9 });
}
