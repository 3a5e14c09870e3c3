import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptAround } from './excerpt-around.ts';
import { matchForm, withoutReadings } from './match-form.ts';
import { allAt, longestAt, stringIndex } from './string-index.ts';

test('form for matching: simplified, half-width, lower case', () => {
  assert.equal(matchForm('蘇州（ＡＩ）高新區，Test'), '苏州(ai)高新区,test');
});

test('form for matching: as long as the original, whatever it holds, and done twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = matchForm(text);
      assert.equal(plain.length, text.length);
      assert.equal(matchForm(plain), plain);
    }),
  );
});

test('readings: taken out, and places lead back', () => {
  const text = '甲區(qū)的國(guó)家(乙)';
  const read = withoutReadings(text);
  assert.equal(read.text, '甲區的國家(乙)');
  for (const [at, character] of [...read.text].entries()) assert.equal(text[read.origin(at)], character);
});

test('string index: the longest, and all', () => {
  const index = stringIndex(
    new Map([
      ['高新', 1],
      ['高新区', 2],
      ['高铁', 3],
    ]),
  );
  assert.deepEqual(longestAt(index, '到高新区去', 1), { length: 3, value: 2 });
  assert.deepEqual(
    allAt(index, '到高新区去', 1).map(({ value }) => value),
    [2, 1],
  );
  assert.equal(longestAt(index, '到高新区去', 0), undefined);
  assert.equal(longestAt(index, '高', 0), undefined);
});

test("string index: at a text's end nothing is longer than the text", () => {
  const index = stringIndex(
    new Map([
      ['高新技术区', 1],
      ['高新区', 2],
    ]),
  );
  assert.deepEqual(longestAt(index, '到高新区', 1), { length: 3, value: 2 });
  assert.deepEqual(allAt(index, '到高新区', 1), [{ length: 3, value: 2 }]);
});

test('excerpt: within one sentence, cut on both sides where it is long', () => {
  const filler = '路边的花开了又谢了又开了';
  const text = `前一句。${filler}${filler}宜昌高新区${filler}${filler}。后一句。`;
  const excerpt = excerptAround(text, text.indexOf('宜昌'), 5);
  assert.match(excerpt, /^…[^。]*宜昌高新区[^。]*…$/);
  assert.ok(excerpt.length <= 30 && text.includes(excerpt.slice(1, -1)));
  assert.equal(excerptAround('前一句。宜昌高新区开园。', 4, 5), '宜昌高新区开园。');
});
