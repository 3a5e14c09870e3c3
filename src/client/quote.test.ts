import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote, quoteAll } from './quote.ts';

test('a word is quoted whole, a very long one by its beginning, never half a character', () => {
  assert.equal(quote('科技招商'), '“科技招商”');
  assert.equal(quote('量'.repeat(24)), `“${'量'.repeat(24)}”`);
  assert.equal(quote('😀'.repeat(1000)), `“${'😀'.repeat(24)}……”`);
});

test('of many words the first few are quoted, and their number', () => {
  assert.equal(quoteAll(['人才', '引进']), '“人才”“引进”');
  assert.equal(quoteAll(['甲', '乙', '丙'], 2), '“甲”“乙”等 3 个词');
  assert.equal(quoteAll(['5G', '基站', 'Wi-Fi', 'a']), '“5G”\u200b“基站”\u200b“Wi-Fi”\u200b“a”');
});
