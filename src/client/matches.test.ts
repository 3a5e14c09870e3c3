import assert from 'node:assert/strict';
import test from 'node:test';
import { joinMatches, matchesIn, type Places } from './matches.ts';

/** Three articles of ten, five and five units, their titles of two. */
const shard = { starts: Uint32Array.of(0, 11, 17, 23), titles: [2, 2, 2] };
const places = (units: number, ...at: number[]): Places => ({ units, at: Uint32Array.from(at) });
const found = (wanted: Places[], unwanted: Places[] = []) => {
  const { articles, titled, places, span } = matchesIn(shard, wanted, unwanted, 100);
  return [...articles].map((article, row) => [article, titled[row], places[row], span[row]]);
};

test('an article is found with its places, and whether one stands in its title', () => {
  assert.deepEqual(found([places(2, 0, 5, 17)]), [
    [100, 1, 2, 2],
    [102, 1, 1, 2],
  ]);
  assert.deepEqual(found([places(2, 2, 13)]), [
    [100, 0, 1, 2],
    [101, 0, 1, 2],
  ]);
});

test('places of a phrase that overlap are one; the next begins where one has ended', () => {
  assert.deepEqual(found([places(2, 3, 4, 5)]), [[100, 0, 2, 2]]);
});

test('all phrases must be there; places of different ones that overlap count once; the shortest stretch counts', () => {
  assert.deepEqual(found([places(2, 3, 12), places(2, 4, 8)]), [[100, 0, 2, 3]]);
  assert.deepEqual(found([places(1, 0, 9), places(1, 5, 12), places(1, 6)]), [[100, 1, 4, 5]]);
  assert.deepEqual(found([places(1, 0), places(1, 12)]), []);
});

test('what is not wanted takes articles away; with nothing wanted the others are left', () => {
  assert.deepEqual(found([places(1, 3, 14)], [places(1, 9)]), [[101, 0, 1, 1]]);
  assert.deepEqual(
    found([], [places(1, 12)]).map(([article]) => article),
    [100, 102],
  );
});

test('matches of shards stand one behind the other', () => {
  const one = matchesIn(shard, [places(1, 3)], [], 0);
  const joined = joinMatches([one, matchesIn(shard, [places(1, 3)], [], 3)]);
  assert.deepEqual([...joined.articles], [0, 3]);
  assert.deepEqual([...joined.places], [1, 1]);
});
