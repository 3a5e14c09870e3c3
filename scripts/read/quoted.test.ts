import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unquoted } from './quoted.ts';
import { readText } from './text.ts';

const said = ['青禾园区开园', '', '首批八家企业已经搬入园区。', '园区说，二期明年开工。'];

test('what a mail quotes is read without its signs, however deep', () => {
  for (const sign of ['> ', '>', '>> ', ' > > ']) {
    const lines = said.map((line) => (sign === '>' && line !== '' ? `> ${line}` : sign + line).trimEnd());
    assert.deepEqual(unquoted(['转发给大家：', ...lines]), ['转发给大家：', ...said], sign);
  }
});

test('a sign that quotes nothing stays', () => {
  const lines = ['首页 > 要闻', '>>更多新闻', '> 园区简介', ...said, '温度 > 30 度时停工。'];
  assert.deepEqual(unquoted(lines), lines);
});

test('in Markdown the sign quotes also where it stands on a few lines only', () => {
  const lines = ['# 青禾园区周报', '> 第7期', ...said];
  assert.deepEqual(readText(lines.join('\n'), 'markdown').blocks.map(({ text }) => text)[1], '第7期');
  assert.deepEqual(readText(lines.join('\n'), 'text').blocks.map(({ text }) => text)[1], '> 第7期');
});

test('each line of a quoted text keeps its number, and one of signs only is set aside', () => {
  const { blocks, markup } = readText(said.map((line) => `> ${line}`.trimEnd()).join('\n'), 'text');
  assert.deepEqual(
    blocks.map(({ lines, text }) => [lines[0], text]),
    [1, 3, 4].map((number) => [number, said[number - 1]]),
  );
  assert.deepEqual(markup, [{ lines: [2, 2], rule: 'markup', text: '>' }]);
});
