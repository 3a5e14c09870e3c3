import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harmless } from './terminal.ts';

test('no text steers the terminal', () => {
  assert.equal(harmless('甲\u001B[2J乙\u001B]0;x\u0007\r\u009B3A丙\u0008'), '甲[2J乙]0;x3A丙');
});

test('colours, lines and tabs stay', () => {
  const line = '\u001B[31m错误\u001B[39m 甲\n\t乙';
  assert.equal(harmless(line), line);
});
