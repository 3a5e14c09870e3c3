/** Asks a site's search page in a real browser, beside a plain scan. Needs the browser of the tests. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, serve } from '../../tests/browser.ts';
import type { Query, Scan } from './queries.ts';

/** An answer of the page. */
interface Answer {
  total: number;
  /** Milliseconds from asking to the answer and its first results. */
  ms: number;
}

/** What one visit to the search page came to. */
export interface Visit {
  /** Queries with another number of articles than the scan's. */
  wrong: { query: Query; got: number; want: number }[];
  /** Bytes and requests of the page's index until it can answer with facets, of the first query, of later ones in the mean. */
  init: Load;
  first: Load;
  later: Load;
  /** Milliseconds of the second time that each query was asked, ascending. */
  warm: number[];
  /** The scan's milliseconds, ascending. */
  scan: number[];
  /** Milliseconds of the first answer and its facets on a fresh page. */
  firstMs: number;
  facetsMs: number;
}

export interface Load {
  bytes: number;
  requests: number;
}

const addressOf = ({ q, filters = {} }: Query): string =>
  `?${new URLSearchParams({ q, ...filters, sort: 'newest' }).toString()}`;

/** Moves the page to a query's address without loading it anew, and waits for the answer. */
function ask(page: Page, query: Query): Promise<Answer> {
  return page.evaluate(
    async ([q, address]) => {
      const results = document.querySelector<HTMLElement>('#results')!;
      const start = performance.now();
      delete results.dataset['q'];
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
      while (results.dataset['q'] !== q) await new Promise((next) => setTimeout(next));
      return { total: Number(results.dataset['total']), ms: performance.now() - start };
    },
    [query.q, addressOf(query)] as const,
  );
}

/** Stands in no article, so that no part of the index is fetched for it. */
const NOWHERE = '龘龘龘';

const ascending = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

/** @param out a built site */
export async function visitSearch(out: string, queries: readonly Query[], scan: Scan): Promise<Visit> {
  const server = await serve(out);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const loaded = async (from: number): Promise<Load> => {
      const paths = server.log.slice(from).flatMap(({ path }) => (path.startsWith('/pagefind/') ? path : []));
      const sizes = await Promise.all(paths.map(async (file) => (await stat(join(out, file))).size));
      return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: paths.length };
    };
    const begun = performance.now();
    await page.goto(`${server.url}search/${addressOf({ kind: '', q: NOWHERE })}`);
    await page.waitForSelector(`#results[data-q="${NOWHERE}"]`, { state: 'attached', timeout: 60_000 });
    const init = await loaded(0);
    const opened = server.log.length;
    await ask(page, queries[0]!);
    const firstMs = performance.now() - begun;
    await page.waitForSelector('#facets input', { state: 'attached', timeout: 300_000 });
    const facetsMs = performance.now() - begun;
    const first = await loaded(opened);
    const asked = server.log.length;
    const answers: Answer[] = [];
    for (const query of queries) answers.push(await ask(page, query));
    const all = await loaded(asked);
    const warm: number[] = [];
    for (const query of queries) warm.push((await ask(page, query)).ms);
    const scans = queries.map((query) => {
      const start = performance.now();
      return { want: scan.count(query), ms: performance.now() - start };
    });
    return {
      wrong: queries.flatMap((query, nth) => {
        const [got, want] = [answers[nth]!.total, scans[nth]!.want];
        return got === want ? [] : [{ query, got, want }];
      }),
      init,
      first,
      later: { bytes: all.bytes / queries.length, requests: all.requests / queries.length },
      warm: ascending(warm),
      scan: ascending(scans.map(({ ms }) => ms)),
      firstMs,
      facetsMs,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
