/** The same queries asked of our engine and of others over the same articles, in the same browser, without a page. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JSHandle, Page } from 'playwright-core';
import { clauses } from '../../src/lib/phrases.ts';
import {
  type Content,
  indexFolder,
  type Manifest,
  manifestFile,
  shardFiles,
} from '../../src/lib/search-fields.ts';
import { pairsOfQuery, phrasesOfQuery } from './peer-index.ts';
import type { Query } from './queries.ts';
import { bytesBelow, type Load, meanLoad, meterOf } from './traffic.ts';
import { firstQueries, NOWHERE, type Place } from './visit.ts';

/** Results whose text is fetched, as the search page does. */
const SHOWN = 10;

/** Answers a query inside the page: the keys of all that it finds. */
type Engine = JSHandle<(text: string) => Promise<string[]>>;

export interface Peer {
  name: string;
  /** Which index it asks; see index-alone.ts. */
  kind: 'own' | 'pagefind' | 'pagefind-units' | 'minisearch';
  /** What it is given for a query. */
  asks: (q: string) => string;
}

/** Ours is the first, which the others are compared with. */
export const peers: Peer[] = [
  { name: '园讯', kind: 'own', asks: (q) => JSON.stringify(clauses(q)) },
  { name: 'Pagefind 原样', kind: 'pagefind', asks: (q) => q },
  { name: 'Pagefind 原样，加引号', kind: 'pagefind', asks: (q) => `"${q}"` },
  { name: 'Pagefind 一字一词', kind: 'pagefind-units', asks: phrasesOfQuery },
  { name: 'MiniSearch 二字组', kind: 'minisearch', asks: pairsOfQuery },
];

const pathOf = (kind: Peer['kind']): string => (kind === 'own' ? `/${indexFolder}` : `/peers/${kind}/`);

export const folderOf = (out: string, kind: Peer['kind']): string => path.join(out, pathOf(kind));

/** The folders of our index. */
export async function shardsIn(out: string): Promise<string[]> {
  const folder = folderOf(out, 'own');
  const { shards } = JSON.parse(await readFile(path.join(folder, manifestFile), 'utf8')) as Manifest;
  return shards.map((shard) => path.join(folder, shard.path));
}

/** Bytes that are searched, without texts to be shown. */
export async function indexBytes(out: string, kind: Peer['kind']): Promise<number> {
  const folder = folderOf(out, kind);
  const folders = {
    own: async () => (await shardsIn(out)).map((shard) => path.join(shard, 'terms')),
    minisearch: () => [folder],
    pagefind: () => [path.join(folder, 'index')],
    'pagefind-units': () => [path.join(folder, 'index')],
  };
  const sizes = await Promise.all((await folders[kind]()).map(bytesBelow));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The address of the worker's code, as the search page has it. */
async function workerOf(out: string): Promise<string> {
  const assets = path.join(out, 'assets');
  for (const name of await readdir(assets)) {
    const code = await readFile(path.join(assets, name), 'utf8');
    const address = /new Worker\(new URL\(.([^`'"]+)/.exec(code)?.[1];
    if (address) return address;
  }
  throw new Error('没有找到检索的工作线程');
}

const pagefindIn =
  (kind: Peer['kind']) =>
  (page: Page): Promise<Engine> =>
    page.evaluateHandle(
      async ([url, shown]) => {
        const pagefind = await import(url);
        await pagefind.init();
        return async (text: string): Promise<string[]> => {
          const { results } = await pagefind.search(text);
          await Promise.all(results.slice(0, shown).map((result: { data: () => unknown }) => result.data()));
          return results.map(({ id }: { id: string }) => id);
        };
      },
      [`${pathOf(kind)}pagefind.js`, SHOWN] as const,
    );

const own = async (page: Page, out: string): Promise<Engine> =>
  page.evaluateHandle(
    async ([code, root, manifest, shown]) => {
      const worker = new Worker(code, { type: 'module' });
      let asked = 0;
      const ask = (method: string, argument: unknown) =>
        new Promise<never>((resolve) => {
          const number = ++asked;
          worker.addEventListener('message', function heard({ data }) {
            if (data.number !== number) return;
            worker.removeEventListener('message', heard);
            resolve(data.value);
          });
          worker.postMessage({ number, method, argument });
        });
      // A text is asked for once, as the search page does.
      const texts = new Map<unknown, Promise<unknown>>();
      const load = (article: unknown) => {
        if (!texts.has(article)) texts.set(article, ask('load', article));
        return texts.get(article)!;
      };
      const { shards } = await (await fetch(root + manifest)).json();
      await ask(
        'open',
        shards.map((shard: { path: string }) => root + shard.path),
      );
      return async (text: string): Promise<string[]> => {
        const { articles }: { articles: Uint32Array } = await ask('search', JSON.parse(text));
        await Promise.all(Array.from(articles.slice(0, shown), load));
        return Array.from(articles, String);
      };
    },
    [await workerOf(out), pathOf('own'), manifestFile, SHOWN] as const,
  );

const engines: Record<Peer['kind'], (page: Page, out: string) => Promise<Engine>> = {
  own,
  pagefind: pagefindIn('pagefind'),
  'pagefind-units': pagefindIn('pagefind-units'),
  minisearch: (page) =>
    page.evaluateHandle(async (root) => {
      const { default: MiniSearch } = await import(`${root}minisearch.js`);
      const { body } = await fetch(`${root}index.json.gz`);
      const text = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
      const index = MiniSearch.loadJSON(text, {
        fields: ['text'],
        tokenize: (text: string) => text.split('\n'),
        processTerm: (term: string) => term,
        searchOptions: { combineWith: 'AND', prefix: (term: string) => term.endsWith(' ') },
      });
      return (text: string): Promise<string[]> =>
        Promise.resolve(index.search(text).map(({ id }: { id: string }) => id));
    }, '/peers/minisearch/'),
};

/** The ids of a shard's articles, in order. */
async function idsOf(shard: string): Promise<string[]> {
  const { length } = await readdir(path.join(shard, 'articles'));
  const files = Array.from({ length }, (_, nth) => readFile(path.join(shard, shardFiles.article(nth))));
  return (await Promise.all(files)).map((file) => (JSON.parse(gunzipSync(file).toString()) as Content).id);
}

/** The id of an article by the key that an engine finds it under. */
async function namesOf(out: string, kind: Peer['kind']): Promise<(key: string) => string> {
  if (kind === 'minisearch') return (id) => id;
  if (kind === 'own') {
    const ids = (await shardsIn(out)).map(idsOf);
    const all = (await Promise.all(ids)).flat();
    return (place) => all[Number(place)]!;
  }
  const folder = path.join(folderOf(out, kind), 'fragment');
  const names = new Map<string, string>();
  for (const name of await readdir(folder)) {
    // A fragment is JSON behind a mark of its own, in gzip.
    const text = gunzipSync(await readFile(path.join(folder, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(path.parse(name).name, url.replaceAll('/', ''));
  }
  return (key) => names.get(key) ?? key;
}

async function open(
  { browser, server, out }: Place,
  kind: Peer['kind'],
): Promise<{ page: Page; engine: Engine }> {
  const page = await browser.newPage();
  await page.goto(`${server.url}peers/`);
  return { page, engine: await engines[kind](page, out) };
}

const ask = (page: Page, engine: Engine, text: string): Promise<{ keys: string[]; ms: number }> =>
  page.evaluate(
    async ([find, text]) => {
      const start = performance.now();
      const keys = await find(text);
      return { keys, ms: performance.now() - start };
    },
    [engine, text] as const,
  );

/** What a peer's answers came to; as for the search page. */
export interface PeerVisit {
  init: Load;
  first: Load;
  answers: { ids: string[]; ms: number }[];
}

/** @param queries simple ones */
export async function visitPeer(
  place: Place,
  { kind, asks }: Peer,
  queries: readonly Query[],
): Promise<PeerVisit> {
  const load = meterOf(place.server, place.out, (file) => file.startsWith(pathOf(kind)));
  const fresh: { init: Load; first: Load }[] = [];
  // An index that is fetched whole costs the same for any first query, and half a minute to open at 1,000 articles.
  for (const { q } of firstQueries(queries).slice(0, kind === 'minisearch' ? 1 : undefined)) {
    const { page, engine } = await open(place, kind);
    await ask(page, engine, asks(NOWHERE));
    const init = await load();
    await ask(page, engine, asks(q));
    fresh.push({ init, first: await load() });
    await page.context().close();
  }
  const nameOf = await namesOf(place.out, kind);
  const { page, engine } = await open(place, kind);
  for (const { q } of queries) await ask(page, engine, asks(q));
  const answers = [];
  for (const { q } of queries) {
    const { keys, ms } = await ask(page, engine, asks(q));
    answers.push({ ids: keys.map(nameOf), ms });
  }
  await page.context().close();
  return {
    init: meanLoad(fresh.map(({ init }) => init)),
    first: meanLoad(fresh.map(({ first }) => first)),
    answers,
  };
}
