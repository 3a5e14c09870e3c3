import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten, simple, simplified } from './simplified.ts';

test('a text and its simplified form are as long, letter by letter', () => {
  for (const text of ['青禾開發區來臺灣發展', '𠮷青', '裡後髮', ''])
    assert.equal(simple(text).length, text.length);
  assert.equal(simple('開發區的後面'), '开发区的后面');
});

test('blocks without such letters are the same ones', () => {
  const block = { text: '青禾开发区', lines: [1], mark: 0 } as never;
  const plain = [block];
  assert.equal(simplified(plain), plain);
});

test('what was found in the simplified form is given as it is written', () => {
  const written = '【後記】後來，開發區的後面建了廠。';
  assert.equal(asWritten('开发区的后面', written), '開發區的後面');
  assert.equal(asWritten('后记', written), '後記');
  assert.equal(asWritten('后来建了厂。', written), '後來建了廠。');
  assert.equal(asWritten('青禾', '青禾开发区'), '青禾');
  // Of two forms of one letter, in what was taken out and behind it, the one that stands there.
  const cued = '園區裡【皇后大道錄音】之後，后土祠的後面開工。';
  assert.equal(asWritten('园区里之后，后土祠的后面开工。', cued), '園區裡之後，后土祠的後面開工。');
});
