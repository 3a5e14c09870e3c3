/** The index as the page uses it: phrases in, sets of articles out. The only file that knows Pagefind. */
import { type Row, rowOf } from '../lib/phrases.ts';
import {
  bodyStart,
  everything,
  type FacetFile,
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

/** What the filters know of the articles. */
export interface FacetTable extends Pick<FacetFile, 'values'> {
  /** By an article's key: for each facet, in the order of `facetNames`, places in the list of its values. */
  rows: ReadonlyMap<string, readonly (readonly number[])[]>;
}

export interface SearchIndex {
  /** Number of articles in it. */
  articles: number;
  /** Every article that holds the phrase, newest first; without one, every article. */
  find: (phrase?: string) => Promise<Match[]>;
  /** Fetched when first asked for. */
  facets: () => Promise<FacetTable>;
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
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

const fetchJson = async <T>(url: string): Promise<T> => (await fetchFile(url)).json() as Promise<T>;

/** Merged shards weigh a little less each, so that a result's score names its shard. */
const weightOf = (order: number) => 1 - order / 1024;

/** Ids repeat over shards; a quoted phrase always scores its shard's weight. */
const keyOf = ({ id, score }: Pick<PagefindResult, 'id' | 'score'>) => `${score}/${id}`;

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
  await Promise.all(
    others.map((path, order) => instance.mergeIndex(path, { indexWeight: weightOf(order + 1) })),
  );
  return instance;
}

const noFacets: FacetTable = {
  values: { 园区: [], 主题: [], 年份: [], 月份: [], 省份: [], 类型: [] },
  rows: new Map(),
};

async function readFacets(root: string): Promise<FacetTable> {
  const { body } = await fetchFile(`${root}facets.bin`);
  const text = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
  const { values, shards } = JSON.parse(text) as FacetFile;
  const rows = shards.flatMap((articles, order) =>
    articles.map(([id, ...places]) => [keyOf({ id, score: weightOf(order) }), places] as const),
  );
  return { values, rows: new Map(rows) };
}

/**
 * Opens the index below `root`, a path that ends in `pagefind/`.
 * @throws Error when a part of it cannot be fetched
 */
export async function openIndex(root: string): Promise<SearchIndex> {
  const manifest = await fetchJson<Manifest>(`${root}shards.json`);
  if (manifest.shards.length === 0) {
    return { articles: 0, find: () => Promise.resolve([]), facets: () => Promise.resolve(noFacets) };
  }
  const instance = await connect(root, manifest);
  /** What was read already, by key. */
  const read = new Map<string, Promise<Found>>();
  let facets: Promise<FacetTable> | undefined;
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
    facets: () => (facets ??= readFacets(root)),
  };
}
