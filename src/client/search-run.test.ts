import assert from 'node:assert/strict';
import test from 'node:test';
import { type Clauses, rowOf } from '../lib/phrases.ts';
import type { Matches } from './matches.ts';
import type { SearchIndex } from './search-index.ts';
import { run } from './search-run.ts';
import { parseState } from './search-state.ts';

type Row = Record<keyof Matches, number>;

/** An index that finds these articles, or those of the function. */
function indexOf(rows: Row[] | ((clauses: Clauses) => Row[])): SearchIndex {
  const column = (found: Row[], key: keyof Row) => found.map((row) => row[key]);
  return {
    articles: 100,
    rest: 0,
    openRest: () => Promise.resolve(),
    search: (clauses) => {
      const found = typeof rows === 'function' ? rows(clauses) : rows;
      return Promise.resolve({
        articles: Uint32Array.from(column(found, 'articles')),
        titled: Uint8Array.from(column(found, 'titled')),
        places: Uint32Array.from(column(found, 'places')),
        span: Uint32Array.from(column(found, 'span')),
      });
    },
    load: (article) => {
      const text = `第${article}篇\n园区与企业`;
      return Promise.resolve({ id: `a${article}`, title: '', date: '', zones: [], text, row: rowOf(text) });
    },
    facets: () => Promise.reject(new Error('not asked for')),
  };
}

async function order(rows: Row[], query: string): Promise<string[]> {
  const outcome = await run(indexOf(rows), parseState(query));
  return (await outcome!.results(0, 10)).map(({ id }) => id);
}

const row = (articles: number, titled: number, places: number, span = 0): Row => ({
  articles,
  titled,
  places,
  span,
});

test('a hit in the title comes first, then more hits, then what is newer', async () => {
  const rows = [row(0, 0, 1), row(1, 0, 7), row(2, 1, 1), row(3, 0, 7)];
  assert.deepEqual(await order(rows, '?q=园区'), ['a2', 'a1', 'a3', 'a0']);
  assert.deepEqual(await order(rows, '?q=园区&sort=newest'), ['a0', 'a1', 'a2', 'a3']);
});

test('keywords near each other come before more hits far apart; more of them in the title before both', async () => {
  const rows = [row(0, 0, 9, 500), row(1, 0, 2, 12), row(2, 1, 2, 500), row(3, 2, 2, 900)];
  assert.deepEqual(await order(rows, '?q=园区 企业'), ['a3', 'a2', 'a1', 'a0']);
});

test('all places are counted, of many articles too, and results are read as they are shown', async () => {
  const rows = Array.from({ length: 60 }, (_, nth) => row(nth, 0, 2));
  const outcome = await run(indexOf(rows), parseState('?q=园区'));
  assert.equal(outcome!.total, 60);
  assert.equal(outcome!.places, 120);
  assert.deepEqual(
    (await outcome!.results(58, 20)).map(({ id, hits }) => [id, hits.length]),
    [
      ['a58', 1],
      ['a59', 1],
    ],
  );
});

test('where nothing holds a word whole, the longer words that it is a part of; whole ones go first', async () => {
  const parts = indexOf(({ wanted }) => (wanted.some(({ cut }) => cut) ? [row(4, 0, 1)] : []));
  const outcome = await run(parts, parseState('?q=ISO90'));
  assert.deepEqual([...outcome!.articles], [4]);
  assert.equal(outcome!.clauses.wanted[0]!.cut, true);
  const whole = await run(indexOf([row(5, 0, 1)]), parseState('?q=ISO90'));
  assert.equal(whole!.clauses.wanted[0]!.cut, undefined);
});

test('nothing asked, no outcome', async () => {
  assert.equal(await run(indexOf([]), parseState('?q=。')), undefined);
});
