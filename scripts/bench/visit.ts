/** Visits a site's search page in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { indexFolder } from '../../src/lib/search-fields.ts';
import type { Server } from '../../tests/browser.ts';
import { addressOf, type Answer, ask } from './ask.ts';
import { isSimple, type KnownItem, type Query } from './queries.ts';
import { type Load, meanLoad, meterOf } from './traffic.ts';

/** A site that is served, and a browser for it. */
export interface Place {
  browser: Browser;
  server: Server;
  /** The folder that is served. */
  out: string;
}

/** What the queries came to. */
export interface Visit {
  /** Until a fresh page can answer; its first query; the facets with it; later queries in the mean. */
  init: Load;
  first: Load;
  facets: Load;
  later: Load;
  /** The texts of the results of the first query, which are not counted with it. */
  texts: Load;
  /** Milliseconds from opening a fresh page to its first answer, in the mean. */
  firstMs: number;
  /** Of each query, when it was asked a second time; the results opened up to `OPENED`. */
  answers: Answer[];
  /** Place of each known item's article, from 0; -1 where it is not among the first. */
  ranks: number[];
}

/** Results that are compared one by one; of more, the number and the first ones are. */
export const OPENED = 30;
/** Fresh pages over which the first loads are averaged. */
export const FRESH = 5;
/** Stands in no article, so that no part of the index is fetched for it. */
export const NOWHERE = '龘龘龘';
const narrow = { width: 390, height: 800 };
const wide = { width: 1280, height: 800 };

/** The first queries of a fresh page: one simple one that finds something each. */
export const firstQueries = (queries: readonly Query[]): Query[] =>
  queries.filter((query) => isSimple(query) && query.kind.endsWith('片段')).slice(0, FRESH);

const isText = (file: string) => file.startsWith(`/${indexFolder}`) && file.includes('/articles/');
const isIndex = (file: string) => file.startsWith(`/${indexFolder}`) && !isText(file);

/** A page without a service worker, so that each file is counted when it is asked for. */
async function open({ browser, server }: Place, viewport: typeof wide): Promise<Page> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await page.goto(`${server.url}search/${addressOf({ q: NOWHERE })}`);
  await page.waitForSelector(`#results[data-q="${NOWHERE}"]`, { state: 'attached', timeout: 300_000 });
  return page;
}

/** A fresh page answers one query; narrow at first, as a wide one fetches the facets by itself. */
async function freshVisit(
  place: Place,
  query: Query,
): Promise<Pick<Visit, 'init' | 'first' | 'texts' | 'facets' | 'firstMs'>> {
  const load = meterOf(place.server, place.out, isIndex);
  const loadTexts = meterOf(place.server, place.out, isText);
  const begun = performance.now();
  const page = await open(place, narrow);
  const init = await load();
  await ask(page, query);
  const [firstMs, first, texts] = [performance.now() - begun, await load(), await loadTexts()];
  await page.setViewportSize(wide);
  await ask(page, query);
  await page.waitForSelector('#facets input', { state: 'attached', timeout: 300_000 });
  const facets = await load();
  await page.context().close();
  return { init, first, texts, facets, firstMs };
}

export async function visitSearch(
  place: Place,
  queries: readonly Query[],
  known: readonly KnownItem[],
): Promise<Visit> {
  const fresh = [];
  for (const query of firstQueries(queries)) fresh.push(await freshVisit(place, query));
  const page = await open(place, wide);
  await ask(page, queries[0]!);
  await page.waitForSelector('#facets input', { state: 'attached', timeout: 300_000 });
  const load = meterOf(place.server, place.out, isIndex);
  for (const query of queries) await ask(page, query);
  const all = await load();
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(page, query, 'newest', OPENED));
  const ranks: number[] = [];
  for (const { q, id } of known) ranks.push((await ask(page, { q }, 'relevance')).ids.indexOf(id));
  await page.context().close();
  return {
    init: meanLoad(fresh.map(({ init }) => init)),
    first: meanLoad(fresh.map(({ first }) => first)),
    texts: meanLoad(fresh.map(({ texts }) => texts)),
    facets: meanLoad(fresh.map(({ facets }) => facets)),
    later: { bytes: all.bytes / queries.length, requests: all.requests / queries.length },
    firstMs: fresh.reduce((sum, { firstMs }) => sum + firstMs, 0) / fresh.length,
    answers,
    ranks,
  };
}
