import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barRows } from './bar-rows.ts';

const rowsOf = (...lines: string[]): string[] => [...barRows(lines).values()];

test('rows with as many cells, one below the other, are of a table', () => {
  const rows = ['企业 | 份数', '云禾 | 900', '北塘 | 800'];
  assert.deepEqual(rowsOf(...rows.map((row) => `${row} |`)), rows);
  assert.deepEqual(rowsOf(...rows.map((row) => row.replace(' | ', '\t'))), rows);
  assert.deepEqual(rowsOf('| 企业 | 份数 |', '|:--|---:|', '| 云禾 | 900 |'), [
    '| 企业 | 份数 |',
    '',
    '| 云禾 | 900 |',
  ]);
});

test('menus, two rows, rows of unequal length, and lists of links with their days are none', () => {
  for (const lines of [
    ['首页 | 新闻 | 园区', '视频 | 专题 | 论坛', '报纸 | 邮箱 | 登录'],
    ['企业 | 份数 |', '云禾 | 900 |'],
    ['企业 | 份数 |', '云禾 | 900 | 三成 |', '北塘 |'],
    ['园区开园 | 2021-04-06 |', '大桥通车 | 2021-04-07 |', '夜校开课 | 2021-04-08 09:12 |'],
    ['|', '| |', '标题 |', '|'],
  ])
    assert.deepEqual(rowsOf(...lines), [], lines[0]);
});
