/** The index as the page uses it: phrases in, sets of articles out. */
import { type Row, rowOf } from '../lib/phrases.ts';
import {
  everything,
  type FacetFile,
  facetNames,
  type FacetName,
  type Manifest,
  placesIn,
} from '../lib/search-fields.ts';
import type { Answer, Content, Engine } from './search-worker.ts';

/** A result; its content is the title, then body, captions and bylines, a line each. */
export interface Found extends Content {
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
export interface FacetTable {
  /** All values of each facet. */
  values: Record<FacetName, string[]>;
  /** For each facet, in the order of `facetNames`, the places of an article's values, article by article. */
  columns: number[][][];
  /** Where an article stands in the columns, by key. */
  order: ReadonlyMap<string, number>;
}

export interface SearchIndex {
  /** Number of articles in it. */
  articles: number;
  /** Every article that holds the phrase, newest first; without one, every article. */
  find: (phrase?: string) => Promise<Match[]>;
  /** Fetched when first asked for. */
  facets: () => Promise<FacetTable>;
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

const fetchJson = async <T>(url: string): Promise<T> => (await fetchFile(url)).json() as Promise<T>;

interface Open {
  method: keyof Engine;
  resolve: (value: never) => void;
  reject: (reason: Error) => void;
}

/** Pagefind in its worker. Once something but a text failed, the worker is gone and nothing is answered any more. */
function startEngine(): Engine {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const open = new Map<number, Open>();
  let broken: Error | undefined;
  let asked = 0;
  const fail = (message: string) => {
    broken = new Error(message);
    worker.terminate();
    for (const { reject } of open.values()) reject(broken);
    open.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = data.number === undefined ? undefined : open.get(data.number);
    if ('error' in data && asked?.method !== 'load') return fail(data.error);
    open.delete(data.number!);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value as never);
  });
  const ask = (method: keyof Engine) => (argument: string | string[]) =>
    new Promise<never>((resolve, reject) => {
      if (broken) return reject(broken);
      open.set(++asked, { method, resolve, reject });
      worker.postMessage({ number: asked, method, argument });
    });
  return { open: ask('open'), find: ask('find'), load: ask('load') };
}

async function readFacets(root: string, keys: string[]): Promise<FacetTable> {
  const { body } = await fetchFile(`${root}facets.bin`);
  const text = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
  const file = JSON.parse(text) as FacetFile;
  const values = facetNames.map((name) => [name, file[name].values]);
  return {
    values: Object.fromEntries(values) as FacetTable['values'],
    columns: facetNames.map((name) => placesIn(file[name])),
    order: new Map(keys.map((key, nth) => [key, nth])),
  };
}

/**
 * Opens the index below `root`, a path that ends in `pagefind/`.
 * @throws Error when a part of it cannot be fetched
 */
export async function openIndex(root: string): Promise<SearchIndex> {
  const manifest = await fetchJson<Manifest>(`${root}shards.json`);
  if (manifest.shards.length === 0) {
    return { articles: 0, find: () => Promise.resolve([]), facets: () => readFacets(root, []) };
  }
  const engine = startEngine();
  await engine.open(manifest.shards.map(({ path }) => root + path));
  /** What was read already, by key. */
  const read = new Map<string, Promise<Found>>();
  const load = async (key: string): Promise<Found> => {
    const found = await engine.load(key);
    return { ...found, row: rowOf(found.content) };
  };
  let facets: Promise<FacetTable> | undefined;
  return {
    articles: manifest.articles,
    find: async (phrase = everything) => {
      const { keys, inTitle } = await engine.find(phrase);
      return keys.map((key, order) => ({
        key,
        inTitle: inTitle[order]!,
        load: () => {
          if (!read.has(key)) {
            const found = load(key);
            read.set(key, found);
            found.catch(() => read.delete(key));
          }
          return read.get(key)!;
        },
      }));
    },
    facets: () => (facets ??= engine.find(everything).then(({ keys }) => readFacets(root, keys))),
  };
}
