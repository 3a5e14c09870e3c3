import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../types.ts';
import { parted } from './run-together.ts';

const body =
  '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。'.repeat(
    2,
  );
const title = '青禾产业园三家工厂合开厨房';
const block = (text: string): Block => ({ lines: [1, 1], text, mark: 0 });
const pieces = (...texts: string[]) => parted(texts.map(block)).map(({ text }) => text);

test('headline and labels before the text in one line come apart', () => {
  for (const stamps of [
    '2021年04月06日 09:12',
    '发布时间：2021-04-06 09:12 来源：云桥时报 浏览次数：231',
    '發表於 2021-04-06 08:00',
  ])
    assert.deepEqual(pieces('首页 | 新闻', `${title} ${stamps} ${body}`), [
      '首页 | 新闻',
      title,
      stamps,
      body,
    ]);
});

test('bars part labels too, and what the page has below its text comes apart', () => {
  const stamps = '2021年04月06日 09:12 | 来源：云桥时报 | 责编：林小禾';
  assert.deepEqual(pieces(`${title} ${stamps} ${body} 上一篇：园区开园 下一篇：没有了`), [
    title,
    stamps,
    body,
    '上一篇：园区开园',
    '下一篇：没有了',
  ]);
  const whole = `${body}他说，下一篇：讲的是厨房。`;
  assert.deepEqual(pieces(`${title} ${stamps} ${whole}`), [title, stamps, whole]);
});

test('a headline before a line whose paragraphs are parted by spaces comes apart without labels', () => {
  const spaced = body.replaceAll('。', '。 ').trim();
  assert.deepEqual(pieces(`${title} ${spaced}`), [title, spaced]);
  assert.deepEqual(pieces('|', `青禾產業園共享廚房 ${spaced}`), ['|', '青禾產業園共享廚房', spaced]);
  for (const whole of [
    `${title} ${body}`,
    `云桥日报青禾园区4月6日讯 ${spaced}`,
    `云桥日报青禾产业园电 ${spaced}`,
    `青禾产业园昨日传来消息， ${spaced}`,
    `老街面馆只卖阳春面 ${spaced}`,
  ])
    assert.deepEqual(pieces(whole), [whole]);
});

test('a day within a sentence parts nothing, nor do teasers', () => {
  const dated = `青禾产业园 2021年4月6日 ${body}`;
  assert.deepEqual(pieces(dated), [dated]);
  const told = `云桥时报说。${title} 2021-04-06 09:12 ${body}`;
  assert.deepEqual(pieces(told), [told]);
  const teasers = ['一', '二', '三'].map((n) => `${title}${n} 2021-04-06 09:12 ${body}`);
  assert.deepEqual(pieces(...teasers), teasers);
});
