/** The same queries asked of others over the same articles, in the same browser. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JSHandle, Page } from 'playwright-core';
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
  kind: 'pagefind' | 'pagefind-units' | 'minisearch';
  /** What it is given for a query. */
  asks: (q: string) => string;
}

export const peers: Peer[] = [
  { name: 'Pagefind 原样', kind: 'pagefind', asks: (q) => q },
  { name: 'Pagefind 原样，加引号', kind: 'pagefind', asks: (q) => `"${q}"` },
  { name: 'Pagefind 一字一词', kind: 'pagefind-units', asks: phrasesOfQuery },
  { name: 'MiniSearch 二字组', kind: 'minisearch', asks: pairsOfQuery },
];

export const folderOf = (out: string, kind: Peer['kind']): string => path.join(out, 'peers', kind);

/** Bytes that are searched, without texts to be shown. */
export const indexBytes = (out: string, kind: Peer['kind']): Promise<number> =>
  bytesBelow(path.join(folderOf(out, kind), kind === 'minisearch' ? '' : 'index'));

const pagefindIn =
  (folder: string) =>
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
      [`/peers/${folder}/pagefind.js`, SHOWN] as const,
    );

const engines: Record<Peer['kind'], (page: Page) => Promise<Engine>> = {
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

/** The id of an article by the key that an engine finds it under. */
async function namesOf(out: string, kind: Peer['kind']): Promise<(key: string) => string> {
  if (kind === 'minisearch') return (id) => id;
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

async function open({ browser, server }: Place, kind: Peer['kind']): Promise<{ page: Page; engine: Engine }> {
  const page = await browser.newPage();
  await page.goto(`${server.url}peers/`);
  return { page, engine: await engines[kind](page) };
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
  const load = meterOf(place.server, place.out, `/peers/${kind}/`);
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
