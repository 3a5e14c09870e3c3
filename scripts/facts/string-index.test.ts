import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holdsAny } from './string-index.ts';

/** Few characters, one of them in two units, so that words are often found. */
const text = (minLength: number) =>
  fc.string({ unit: fc.constantFrom(...'园区a1𠮷'), minLength, maxLength: 12 });

test('any of some words is found wherever it stands, and none that does not', () => {
  fc.assert(
    fc.property(fc.array(text(2), { maxLength: 4 }), text(0), (words, said) => {
      const whole = words.filter((word) => word.length > 1);
      assert.equal(
        holdsAny(whole)(said),
        whole.some((word) => said.includes(word)),
      );
    }),
  );
});

test('a word at the end of a text is found', () => {
  const holds = holdsAny(['园区', '招商局']);
  assert.ok(holds('青禾招商局'));
  assert.ok(!holds('青禾招商'));
  assert.ok(!holds(''));
});
