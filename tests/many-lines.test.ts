import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../scripts/clean/document.fixture.ts';
import { loadKnowledge, understand } from '../scripts/pipeline.ts';
import { attempted } from '../scripts/read/problems.ts';

const knowledge = loadKnowledge();
/** More than a call takes arguments. */
const MANY = 130_000;

const lines: [what: string, line: (i: number) => string][] = [
  ['single characters', () => '字'],
  ['mails', () => '发件人：甲\n收件人：乙\n主题：丙丁\n\n字'],
  ['two columns', () => '甲乙丙丁    戊己庚辛'],
  ['who speaks when', (i) => `00:${String(i % 60).padStart(2, '0')} 甲`],
  ['rows of a table', () => '| a | b |'],
  ['days', () => '2021年4月6日'],
  ['fields of records', () => '篇名：青禾高新区开园'],
  ['pictures with captions', () => '![](a)\n*字*'],
];
for (const [what, line] of lines)
  test(`a file of very many lines is read to its end: ${what}`, () => {
    const text = Array.from({ length: MANY }, (_, i) => line(i)).join('\n');
    const { document, reading } = understand(documentOf(text), knowledge);
    assert.equal(reading.decisions.length, document.blocks.length);
  });

test('where the program fails on a file, a finding names the file and what it was', () => {
  const found = attempted('甲.txt', () => {
    throw new RangeError('too deep');
  });
  assert.equal(
    attempted('甲.txt', () => 1),
    1,
  );
  assert.deepEqual([found.code, found.file, found.level], ['failed', '甲.txt', 'error']);
  assert.match(found.message, /too deep/);
});
