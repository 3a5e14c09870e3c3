import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerLine, State } from '../../scripts/types.ts';
import { inText, readFrom } from './read-from.ts';

const line = (at: number, state: State, text: string, article?: string): LedgerLine => ({
  lines: [at, at],
  state,
  rule: 'some-rule',
  article,
  text,
});
const ledger = {
  lines: [
    line(1, 'head', '日期：2023-01-01', 'a'),
    line(2, 'body', '会客厅开门。', 'a'),
    line(3, 'tail', '2023-02-02', 'a'),
    line(4, 'tail', '2023-01-01', 'a'),
    line(5, 'junk', '链接 2023-03-03'),
    line(6, 'body', '别的一篇，2023-04-04', 'b'),
  ],
};

test('says where words stand that are not at the head of the article', () => {
  assert.equal(readFrom('2023-01-01', ledger, 'a'), '读自“2023-01-01”');
  assert.equal(readFrom('2023-02-02', ledger, 'a'), '读自页尾“2023-02-02”');
  assert.equal(readFrom('2023-03-03', ledger, 'a'), '读自删去的行“2023-03-03”');
});

test('names a file or an address that the editor or the page gave', () => {
  assert.equal(readFrom('web/one.yml', ledger, 'a'), '读自同名 .yml');
  assert.equal(readFrom('web/_folder.yml', ledger, 'a'), '读自文件夹的 _folder.yml');
  assert.equal(readFrom('https://host.example/2023', ledger, 'a'), '读自网址“https://host.example/2023”');
});

test('words that are not found are given alone', () => {
  assert.equal(readFrom('2023-04-04', ledger, 'a'), '读自“2023-04-04”');
  assert.equal(readFrom('2023-02-02', undefined, 'a'), '读自“2023-02-02”');
});

test('a sidecar or an address is no text of the raw file', () => {
  assert.deepEqual(['a/_folder.yml', 'https://host.example/2023', '2023年5月'].map(inText), [
    false,
    false,
    true,
  ]);
});
