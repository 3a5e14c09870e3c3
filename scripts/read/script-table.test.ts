import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './text.ts';
import { scriptRows } from './script-table.ts';

const sheet = [
  '| 栏目 | 青禾今晚 | 播出日期 | 2021年4月6日 |',
  '|---|---|---|---|',
  '| 主播 | 小禾 | 责编 | 阿满 |',
];
const script = [
  '| 条号 | 画面 | 文稿 | 时长 |',
  '|---|---|---|---|',
  '| 1 | **标题** | **青禾产业园机器人装箱** | 1\'10" |',
  '| | 航拍<br>车间 | 第一批六十台已经装箱。 | 20" |',
  '| | 字幕 | 记者：林小禾 | |',
];
const read = (lines: readonly string[]) => readText(lines.join('\n'), 'markdown');
const texts = (lines: readonly string[]) => read(lines).blocks.map(({ text }) => text);

test('only what is read out is the text of a script, and each line of the table is accounted for', () => {
  const { blocks, markup } = read(script);
  assert.deepEqual(
    blocks.map(({ text, lines }) => [text, lines[0]]),
    [
      ['1', 3],
      ['标题：青禾产业园机器人装箱', 3],
      ['第一批六十台已经装箱。', 4],
      ['【字幕】记者：林小禾', 5],
    ],
  );
  assert.deepEqual(
    markup.map(({ text, lines }) => [text, lines[0]]),
    [
      [script[0], 1],
      [script[1], 2],
      ['标题 | 1\'10"', 3],
      ['航拍<br>车间 | 20"', 4],
      ['字幕', 5],
    ],
  );
});

test('the columns may have other names and stand elsewhere', () => {
  assert.deepEqual(texts(['| 时间 | 解说 |', '|:--|:--|', '| 00:10 | 园区开园。 |']), ['园区开园。']);
  assert.deepEqual(texts(['| 口播 | 镜头 |', '|---|---|', '| 园区开园。 | 全景 |']), ['园区开园。']);
  assert.deepEqual(texts(['| 序号 | 解说词 | 景别 |', '|---|---|---|', '| 2 | 甲\\|乙 | 全景 |']).at(0), '2');
});

test('the sheet above a script is read pair by pair', () => {
  assert.deepEqual(texts([...sheet, '', ...script]).slice(0, 4), [
    '栏目：青禾今晚',
    '播出日期：2021年4月6日',
    '主播：小禾',
    '责编：阿满',
  ]);
});

test('other tables stay as they are', () => {
  for (const lines of [
    sheet,
    ['| 企业 | 产值 | 时间 |', '|---|---|---|', '| 青禾机器人 | 三亿元 | 4月 |'],
    ['| 文稿 | 作者 |', '|---|---|', '| 园区开园 | 小禾 |'],
    ['园区的画面 | 文稿', ...sheet],
  ]) {
    const rows = lines.map((text, at) => ({ text, at }));
    assert.equal(scriptRows(rows), rows);
  }
});
