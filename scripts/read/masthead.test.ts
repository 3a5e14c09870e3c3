import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './text.ts';

const texts = (...lines: string[]) => readText(lines.join('\n'), 'text').blocks.map(({ text }) => text);

test('the name of a paper over two lines is one', () => {
  assert.deepEqual(texts('云桥开发区', '时报', 'A6'), ['云桥开发区时报', 'A6']);
  assert.deepEqual(texts('A6', '青禾园区', '周刊', '2021.4.6'), ['A6', '青禾园区周刊', '2021.4.6']);
});

test('other lines stay apart', () => {
  for (const lines of [
    ['云桥开发区', '', '时报'],
    ['云桥开发区', '海报', 'A6'],
    ['4月6日的会上', '时报了数'],
  ])
    assert.deepEqual(texts(...lines), lines.filter(Boolean));
});
