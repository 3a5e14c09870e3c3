import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './line.ts';
import { outlinesIn } from './outline.ts';

const text = '青禾园区的共享厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。';
const outlines = (...lines: string[]) =>
  outlinesIn(lines.map((line) => lineOf({ text: line }))).flatMap((is, i) => (is ? [i] : []));

test('the first headings of a numbering that goes on below belong to the text', () => {
  assert.deepEqual(outlines('青禾园区厨房办法', '一、总则', '（一）目的', text, '（二）依据', text), [1, 2]);
  assert.deepEqual(outlines('第一章 总则', text, '第二章 厨房', text), [0]);
  assert.deepEqual(outlines('1.目的', text, '2.依据', text), [0]);
});

test('a list of contents, a lone number and a menu are none', () => {
  assert.deepEqual(outlines('一、总则', '二、厨房', '三、食堂', text), []);
  assert.deepEqual(outlines('一、青禾园区厨房开门', text, text), []);
  assert.deepEqual(outlines('1.8万人就餐', text, '2.5万份', text), []);
});
