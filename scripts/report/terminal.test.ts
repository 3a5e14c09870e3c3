import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harmless, progress } from './terminal.ts';

test('no text steers the terminal', () => {
  assert.equal(harmless('甲\u001B[2J乙\u001B]0;x\u0007\r\u009B3A丙\u0008'), '甲[2J乙]0;x3A丙');
});

test('colours, lines and tabs stay', () => {
  const line = '\u001B[31m错误\u001B[39m 甲\n\t乙';
  assert.equal(harmless(line), line);
});

test('long work says how far it is, and the time left once that can be told', () => {
  const shown: string[] = [];
  let clock = 0;
  const tick = progress({ status: (line) => shown.push(line) }, 1000, '个文件', () => clock);
  for (const [seconds, done] of [
    [1, 0],
    [3, 0],
    [10, 50],
    [60, 500],
    [110, 1000],
  ] as const) {
    clock = seconds * 1000;
    tick(done);
  }
  assert.deepEqual(shown, [
    '0 / 1000 个文件',
    '50 / 1000 个文件，约剩 4 分钟',
    '500 / 1000 个文件，约剩 60 秒',
    '',
  ]);
});
