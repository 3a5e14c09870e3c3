import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullStop, fullStops } from './full-stop.ts';

test('full stop: a point behind a last word, a percent sign, a bracket or a quotation', () => {
  for (const [written, read] of [
    ['青禾园区的三个项目开工了.', '青禾园区的三个项目开工了。'],
    ['比上年同期增长36%.', '比上年同期增长36%。'],
    ['他说:“窗口就开在楼下.”', '他说:“窗口就开在楼下。”'],
  ])
    assert.equal(fullStop(written!), read);
});

test('full stop: no number of a list, no dots, no Latin word', () => {
  for (const text of ['一.', '第二十一章.', '详细情况请看下文...', '这家公司叫青禾 Inc.', '项目总投资是12.'])
    assert.equal(fullStop(text), text);
});

test('full stops: within a paragraph without any other, never in an amount or a name beside 。', () => {
  assert.equal(fullStops('投资36项.他说“好”.总额3.5亿元.'), '投资36项。他说“好”。总额3.5亿元。');
  assert.equal(fullStops('努尔.买买提来了。'), '努尔.买买提来了。');
  assert.equal(fullStops('努尔.买买提说，真快！'), '努尔.买买提说，真快！');
});
