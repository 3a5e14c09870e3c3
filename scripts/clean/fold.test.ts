import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { simplify } from '../../src/lib/fold.ts';
import { bare, fold } from './fold.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .split('')
    .map((unit) => simplify(unit))
    .join('');

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
const foldBySteps = (text: string): string => plain(text).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
const bareBySteps = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const tricky = [
  ...'園区ａＢ１，。　 \t…（）㎡①é가각ㄱｶﾞがΣσİ〇豈ﬁ',
  'e\u0301',
  '\u1100\u1161\u11a8',
  '\u200b',
  '\ufeff',
  '\u2028',
  '𠮷',
  '\ud842',
  '\uffff',
  '\0',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...tricky)).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test('a text folded by its table is the text folded step by step', () => {
  fc.assert(
    fc.property(texts, (text) => {
      assert.equal(fold(text), foldBySteps(text));
      assert.equal(bare(text), bareBySteps(text));
    }),
  );
});

test('every unit folds alone as it does step by step', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}`;
    if (fold(text) !== foldBySteps(text) || bare(text) !== bareBySteps(text))
      assert.fail(`U+${unit.toString(16)}`);
  }
});

test('a text longer than most is folded too', () => {
  const text = '園区，'.repeat(5_000);
  assert.equal(fold(text), foldBySteps(text));
  assert.equal(bare(text), bareBySteps(text));
});
