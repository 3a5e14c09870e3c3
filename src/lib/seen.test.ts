import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seen, seenLine } from './seen.ts';

test('what nobody sees, or what turns the order of the rest, goes', () => {
  assert.equal(seen('\u202E甲\u0000乙\u200B\u2067丙\uFEFF\uD83D\u009B\u{E0041}丁'), '甲乙丙丁');
});

test('words, white space, joined emoji and accents stay', () => {
  const text = ' 甲　乙\n\tÉ e\u0301 👨‍👩‍👧 ⚠️ 𠮷\r';
  assert.equal(seen(text), text);
});

test('on one line', () => {
  assert.equal(seenLine('甲\r\n\t乙 丙'), '甲 乙 丙');
});

test('of all units, each that is not seen goes, wherever it stands', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const unseen = units.filter((unit) => /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u.test(unit));
  assert.ok(unseen.length > 2_000);
  for (const unit of unseen) assert.equal(seen(`甲${unit}乙`), '甲乙', unit.charCodeAt(0).toString(16));
});
