import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { filesOfShard } from '../../scripts/search/shard.ts';
import { searchText } from '../../scripts/search/record.ts';
import { sampleArticles } from '../../tests/search-samples.ts';
import { cutClauses, clauses, findHits } from '../lib/phrases.ts';
import { units } from '../lib/units.ts';
import { matchesIn } from './matches.ts';
import { followed, phrasePlaces } from './phrase-places.ts';
import { openShard, type Shard } from './shard.ts';

const articles = sampleArticles(80);
const texts = articles.map(searchText);
const files = filesOfShard(articles);
const fetched: string[] = [];
const { fetch } = globalThis;
let shard: Shard;

before(async () => {
  globalThis.fetch = (url) => {
    const name = String(url).slice('index/'.length);
    fetched.push(name);
    const file = files.get(name);
    return Promise.resolve(new Response(file && Uint8Array.from(file), { status: file ? 200 : 404 }));
  };
  shard = await openShard('index/');
});
after(() => {
  globalThis.fetch = fetch;
});

async function search(query: string, cut = false) {
  const whole = clauses(query);
  const { wanted } = (cut && cutClauses(whole)) || whole;
  const places = wanted.map(async (clause) => ({
    units: clause.phrase.split(' ').length,
    at: await phrasePlaces(clause, shard),
  }));
  const { articles, places: counts } = matchesIn(shard, await Promise.all(places), [], 0);
  return { wanted, found: new Map([...articles].map((article, row) => [article, counts[row]!])) };
}

/** A piece of a text, as whole units. */
const piece = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 14 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));

test('every article that holds a piece of a text, and in as many places as are marked in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        piece,
        fc.tuple(piece, piece).map((two) => two.join(' ')),
      ),
      async (query) => {
        const { wanted, found } = await search(query);
        fc.pre(wanted.length > 0);
        for (const [article, text] of texts.entries()) {
          const holds = wanted.every((clause) => findHits(text, [clause]).length > 0);
          assert.equal(found.get(article) ?? 0, holds ? findHits(text, wanted).length : 0, query);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a part of a word or number, at either end of what was typed', async () => {
  for (const query of ['SO90', 'o9001证', '签下21', '有01证', '00', 'i-f']) {
    const { wanted, found } = await search(query, true);
    const holders = texts.flatMap((text, article) =>
      wanted.every((clause) => findHits(text, [clause]).length > 0) ? [article] : [],
    );
    assert.deepEqual([...found.keys()], holders, query);
  }
});

test('where two terms stand nowhere side by side, no other is fetched; what is known is not fetched again', async () => {
  fetched.length = 0;
  const fresh = await openShard('index/');
  const rare = units('龟兔狸队实验工程').split(' ').toSorted();
  await phrasePlaces({ phrase: rare.join(' '), typed: '' }, fresh);
  const first = fetched.length;
  assert.ok(first <= 1 + 2, fetched.join());
  await phrasePlaces({ phrase: rare.join(' '), typed: '' }, fresh);
  assert.equal(fetched.length, first);
});

test('of places those stay that are followed, however far the positions reach', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(300)),
      fc.uniqueArray(fc.nat(300)),
      fc.nat(5),
      (some, others, offset) => {
        const row = (numbers: number[]) => Uint32Array.from(numbers).sort();
        const left = [...followed(row(some), row(others), offset)];
        assert.deepEqual(left, [...row(some.filter((place) => others.includes(place + offset)))]);
      },
    ),
  );
});

test('what cannot be fetched is an error with its address', async () => {
  await assert.rejects(openShard('elsewhere/'), /404 .*directory/);
});
