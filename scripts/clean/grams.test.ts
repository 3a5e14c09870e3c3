import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share, shareMarked, shareWithin, vocabularyOf } from './grams.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom('园', '区', '开', 'a', '1'), maxLength: 40 }));
const pairs = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))),
];

test('every text has its distinct 2-grams, and a 2-gram the same number in all', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const { grams, count } = vocabularyOf(all);
      const numbers = new Map<string, number>();
      for (const pair of all.flatMap(pairs)) if (!numbers.has(pair)) numbers.set(pair, numbers.size);
      assert.equal(count, numbers.size);
      assert.deepEqual(
        grams.map((own) => [...own]),
        all.map((text) => pairs(text).map((pair) => numbers.get(pair))),
      );
    }),
  );
});

test('the share of one text in another is the same, however it is counted', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const { grams, count } = vocabularyOf(all);
      const [one = new Uint32Array(), other = new Uint32Array()] = grams;
      const marked = new Uint8Array(count);
      for (const gram of other) marked[gram] = 1;
      assert.equal(shareMarked(one, marked), share(one, other));
      assert.equal(shareWithin(all[0] ?? '', all[1] ?? ''), share(one, other));
    }),
  );
});

test('the share in another text', () => {
  assert.equal(shareWithin('园区开园', '园区在青禾开园'), 2 / 3);
  assert.equal(shareWithin('园', '园区'), 0);
});
