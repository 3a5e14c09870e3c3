/** The index as the page uses it: clauses in, articles out. */
import { type Clauses, type Row, rowOf } from '../lib/phrases.ts';
import {
  type Content,
  type FacetFile,
  facetNames,
  type FacetName,
  manifestFile,
  type Manifest,
  placesIn,
  shardFiles,
} from '../lib/search-fields.ts';
import { fetchFresh, fetchZipped } from './fetch.ts';
import type { Matches } from './matches.ts';
import { type Days, daysOf } from './search-state.ts';
import type { Answer, Engine, Question } from './search-worker.ts';

/** A result, its text made ready to be marked. */
export interface Found extends Content {
  row: Row;
}

/** What the filters know of the articles. */
export interface FacetTable {
  /** All values of each facet. */
  values: Record<FacetName, string[]>;
  /** The days of each value of 日期; undefined where none are known. */
  days: (Days | undefined)[];
  /** For each facet, in the order of `facetNames`, the places of an article's values, article by article. */
  columns: number[][][];
}

export interface SearchIndex {
  /** Number of articles that are searched. */
  articles: number;
  /** Number of older ones that are not, until `openRest`. */
  rest: number;
  openRest: () => Promise<void>;
  /** Every article that holds what is wanted and nothing unwanted, newest first; all, where nothing is wanted. */
  search: (clauses: Clauses) => Promise<Matches>;
  /** An article by its place among all. */
  load: (article: number) => Promise<Found>;
  /** Fetched when first asked for. */
  facets: () => Promise<FacetTable>;
}

interface Open {
  method: keyof Engine;
  resolve: (value: never) => void;
  reject: (reason: Error) => void;
}

/** The engine in its worker. Once something but a text failed, the worker is gone and nothing is answered any more. */
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
    const asked = open.get(data.number);
    if ('error' in data && asked?.method !== 'load') return fail(data.error);
    open.delete(data.number);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value as never);
  });
  const ask =
    <M extends keyof Engine>(method: M) =>
    (argument: Parameters<Engine[M]>[0]) =>
      new Promise<never>((resolve, reject) => {
        if (broken) return reject(broken);
        open.set(++asked, { method, resolve, reject });
        worker.postMessage({ number: asked, method, argument } as Question);
      });
  return { open: ask('open'), search: ask('search'), load: ask('load') };
}

/** The facets of shards as one table; a value has one place, whatever its place in each shard. */
export function facetTable(files: readonly FacetFile[]): FacetTable {
  const columns = facetNames.map((name) => {
    const values = [...new Set(files.flatMap((file) => file[name].values))];
    const places = new Map(values.map((value, place) => [value, place]));
    const articles = files.flatMap((file) => {
      const own = file[name].values.map((value) => places.get(value)!);
      return placesIn(file[name]).map((row) => row.map((place) => own[place]!));
    });
    return { name, values, articles };
  });
  const values = Object.fromEntries(
    columns.map(({ name, values }) => [name, values]),
  ) as FacetTable['values'];
  return {
    values,
    days: values['日期'].map(daysOf),
    columns: columns.map(({ articles }) => articles),
  };
}

/** Shards that are opened at first, the newest: each costs a file or more in every search. */
const openedAtFirst = 40;

/** Articles that are read once, by their places. */
function reader({ load }: Engine): SearchIndex['load'] {
  const known = new Map<number, Promise<Found>>();
  const read = async (article: number): Promise<Found> => {
    const content = await load(article);
    return { ...content, row: rowOf(content.text) };
  };
  return (article) => {
    if (!known.has(article)) {
      const found = read(article);
      known.set(article, found);
      found.catch(() => known.delete(article));
    }
    return known.get(article)!;
  };
}

async function readFacets(paths: readonly string[]): Promise<FacetTable> {
  const files = await Promise.all(paths.map((path) => fetchZipped(path + shardFiles.facets)));
  return facetTable(files.map((file) => JSON.parse(file) as FacetFile));
}

/**
 * Opens the index below `root`.
 * @throws Error when a part of it cannot be fetched
 */
export async function openIndex(root: string): Promise<SearchIndex> {
  const { shards } = (await fetchFresh(root + manifestFile)) as Manifest;
  const engine = startEngine();
  let facets: Promise<FacetTable> | undefined;
  let opened = 0;
  const open = async (count: number) => {
    await engine.open(shards.slice(opened, count).map(({ path }) => root + path));
    opened = count;
    facets = undefined;
  };
  const sum = (some: Manifest['shards']) => some.reduce((sum, { articles }) => sum + articles, 0);
  await open(Math.min(openedAtFirst, shards.length));
  return {
    get articles() {
      return sum(shards.slice(0, opened));
    },
    get rest() {
      return sum(shards.slice(opened));
    },
    openRest: () => open(shards.length),
    search: engine.search,
    load: reader(engine),
    facets: () => (facets ??= readFacets(shards.slice(0, opened).map(({ path }) => root + path))),
  };
}
