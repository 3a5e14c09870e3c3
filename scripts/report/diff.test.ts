import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { diffLines } from './diff.ts';

const plain = (lines: string[]) => lines.map((line) => stripVTControlCharacters(line).trim());

test('lines that went and lines that came', () => {
  assert.deepEqual(plain(diffLines('甲\n乙\n丙', '甲\n丁\n丙\n戊')), ['- 乙', '+ 丁', '+ 戊']);
  assert.deepEqual(diffLines('甲\n乙', '甲\n乙'), []);
});
