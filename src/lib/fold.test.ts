import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from './fold.ts';

const foldAll = (text: string) => Array.from(text, fold).join('');

test('width, case, marks and 繁简 are folded', () => {
  assert.equal(foldAll('ＡＢｃ１２％　後來'), 'abc12% 后来');
  assert.equal(foldAll('Café'), foldAll('Cafe\u0301'));
  assert.equal(foldAll('看著'), foldAll('看着'));
});

test('folding what is folded changes nothing, for every character of the first planes', () => {
  for (let code = 0; code < 0x30000; code += 1) {
    const once = fold(String.fromCodePoint(code));
    assert.equal(foldAll(once), once, `U+${code.toString(16)}`);
  }
});
