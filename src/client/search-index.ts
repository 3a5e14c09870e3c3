/** The index as the page uses it: phrases in, sets of articles out. The only file that knows Pagefind. */
import { type Row, rowOf } from '../lib/phrases.ts';
import {
  bodyStart,
  everything,
  type FacetName,
  type Manifest,
  type ResultMeta,
} from '../lib/search-fields.ts';

/** A result's text and what is shown with it. */
export interface Found {
  meta: ResultMeta;
  /** Title, then body, captions and bylines, a line each. */
  content: string;
  row: Row;
}

/** An article that holds a phrase. */
export interface Match {
  /** The same for one article in every answer. */
  key: string;
  inTitle: boolean;
  load: () => Promise<Found>;
}

/** Keys of the articles for each value of each facet. */
export type FacetTable = Map<FacetName, Map<string, Set<string>>>;

/** Whether the set of a facet's value is needed. */
export type Needed = (facet: FacetName, value: string) => boolean;

export interface SearchIndex {
  /** Number of articles in it. */
  articles: number;
  /** Every article that holds the phrase, newest first; without one, every article. */
  find: (phrase?: string) => Promise<Match[]>;
  /** The articles of the values that are needed; each value is searched for when first asked for. */
  facets: (needed: Needed) => Promise<FacetTable>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ content: string; meta: Record<string, string> }>;
}

interface PagefindInstance {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: { indexWeight: number }) => Promise<void>;
  search: (
    term: string,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json() as Promise<T>;
}

/** Merged shards weigh a little less each, so that a result's score names its shard. */
const weightOf = (order: number) => 1 - order / 1024;

/** Ids repeat over shards; a quoted phrase always scores its shard's weight. */
const keyOf = ({ id, score }: PagefindResult) => `${score}/${id}`;

async function readFound(result: PagefindResult): Promise<Found> {
  const { content, meta } = await result.data();
  return { content, row: rowOf(content), meta: meta as unknown as ResultMeta };
}

async function connect(root: string, { shards }: Manifest): Promise<PagefindInstance> {
  const [first, ...others] = shards.map(({ path }) => root + path);
  // Pagefind reports a missing index only to the console.
  await fetchJson(`${first}pagefind-entry.json`);
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as {
    createInstance: (options: { basePath: string }) => PagefindInstance;
  };
  const instance = pagefind.createInstance({ basePath: first! });
  await instance.init();
  for (const [order, path] of others.entries()) {
    await instance.mergeIndex(path, { indexWeight: weightOf(order + 1) });
  }
  return instance;
}

/** Reads facets, a search a value, remembering what was found. */
function facetReader(instance: PagefindInstance): SearchIndex['facets'] {
  const known = new Map<string, Promise<Set<string>>>();
  let values: ReturnType<PagefindInstance['filters']> | undefined;
  const setOf = async (facet: string, value: string) => {
    const { results } = await instance.search(`"${everything}"`, { filters: { [facet]: value } });
    return new Set(results.map(keyOf));
  };
  return async (needed) => {
    const table: FacetTable = new Map();
    for (const [name, counts] of Object.entries(await (values ??= instance.filters()))) {
      const facet = name as FacetName;
      const sets = new Map<string, Set<string>>();
      for (const value of Object.keys(counts).filter((one) => needed(facet, one))) {
        const key = `${facet}/${value}`;
        if (!known.has(key)) known.set(key, setOf(facet, value));
        sets.set(value, await known.get(key)!);
      }
      table.set(facet, sets);
    }
    return table;
  };
}

/**
 * Opens the index below `root`, a path that ends in `pagefind/`.
 * @throws Error when a part of it cannot be fetched
 */
export async function openIndex(root: string): Promise<SearchIndex> {
  const manifest = await fetchJson<Manifest>(`${root}shards.json`);
  if (manifest.shards.length === 0) {
    return { articles: 0, find: () => Promise.resolve([]), facets: () => Promise.resolve(new Map()) };
  }
  const instance = await connect(root, manifest);
  /** What was read already, by key. */
  const read = new Map<string, Promise<Found>>();
  return {
    articles: manifest.articles,
    find: async (phrase = everything) => {
      const { results } = await instance.search(`"${phrase}"`);
      return results.map((result) => ({
        key: keyOf(result),
        inTitle: (result.words[0] ?? bodyStart) < bodyStart,
        load: () => {
          const key = keyOf(result);
          if (!read.has(key)) read.set(key, readFound(result));
          return read.get(key)!;
        },
      }));
    },
    facets: facetReader(instance),
  };
}
