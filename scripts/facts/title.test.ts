import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../clean/document.fixture.ts';
import { length } from '../clean/fold.ts';
import { readWeb } from '../clean/web.ts';
import type { Document } from '../types.ts';
import { cleanTitle, deriveTitle } from './title.ts';

const title = '青禾高新区迎来一批新材料企业';

test('tags of copying sites and names of sites go', () => {
  for (const raw of [
    `天天日报丨${title}`,
    `【世界时快讯】${title}`,
    `百事通!${title}`,
    `最新资讯:${title}`,
    `${title}_天天快讯`,
    `原创 ${title}`,
    `转载：${title}`,
    `- ${title}`,
    `${title}-【新闻】`,
    `${title} 世界时快讯`,
    `${title}|环球快看点`,
    `${title}_要闻_云桥在线`,
    `${title} - 云桥日报`,
    `${title}-园区-云桥网`,
    `【焦点热闻】${title}_今日热讯`,
  ])
    assert.equal(cleanTitle(raw).text, title, raw);
});

test('column names, places and words that only end like a medium stay', () => {
  for (const raw of [
    `奋进的春天 | ${title}`,
    '原创 设计，成就园区新品牌',
    '原创药企走进青禾高新区',
    `【深度】${title}`,
    `云桥：${title}`,
    '青禾高新区全力打造工业互联网',
    '走进青禾——一座小城的物联网',
    '让新材料走向 世界',
    `${title}？`,
  ])
    assert.deepEqual(cleanTitle(raw), { text: raw, cuts: [] });
});

test('the cuts and what is left are all the letters of the headline, and something is always left', () => {
  const part = fc.constantFrom('天天', '快讯', '丨', '【', '】', '_', ' ', '云桥网', '-', title, ':');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const raw = parts.join('').trim();
      const { text, cuts } = cleanTitle(raw);
      assert.ok(raw.includes(text));
      const marked = cuts.some((cut) => /[_|【】]/u.test(cut.text));
      if (cuts.length > 0) assert.ok(length(text) >= (marked ? 4 : 6));
      if (cuts.length > 0) assert.ok(length(text) >= 6 || !/^(?:天天|快讯)+$/u.test(text));
      for (const cut of cuts) assert.ok(raw.includes(cut.text));
    }),
  );
});

test('a title is derived from the first words of the text, its lead label aside', () => {
  const lede = '青禾高新区近日迎来一批新材料企业。上半年签约二十六个。';
  assert.equal(deriveTitle([lede]), '青禾高新区近日迎来一批新材料企业');
  assert.equal(deriveTitle([`本报讯（记者 方知远）${lede}`]), '青禾高新区近日迎来一批新材料企业');
  for (const dateline of [
    '云桥日报青禾4月6日电 记者方知远报道：',
    '虚构社 青禾4月6日电（记者 方知远）',
    '云桥在线青禾消息：',
  ])
    assert.equal(deriveTitle([dateline + lede]), '青禾高新区近日迎来一批新材料企业');
  assert.equal(
    deriveTitle([
      '根据《青禾园区开发建设和企业服务工作考核评价暂行办法（2021年版）》，管委会公布了十家优秀企业的名单。',
    ]),
    '管委会公布了十家优秀企业的名单',
  );
  assert.equal(
    deriveTitle([
      '◎记者4月6日从青禾高新区获悉，园区的共享厨房本周搬进新楼，三家工厂合起来给三千名工人做饭。',
    ]),
    '园区的共享厨房本周搬进新楼,三家工厂合起来给三千名工人做饭'.replace(',', '，'),
  );
  assert.equal(deriveTitle(['各有关单位：', '青禾园区食堂定于下月搬家。']), '青禾园区食堂定于下月搬家');
  assert.equal(deriveTitle(['根据企业意见，园区改了食堂。']), '根据企业意见，园区改了食堂');
  const long =
    '青禾高新区近日迎来一批新材料企业，园区招商专员全程陪同企业考察，帮助企业对接了三家高校实验室，还为企业找到了厂房。';
  const derived = deriveTitle([long]);
  assert.ok(long.startsWith(derived) && length(derived) <= 36 && length(derived) >= 12);
  assert.equal(deriveTitle([]), '');
});

const BODY =
  '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。\n园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';
const titleOf = (head: string, tail = '', more: Partial<Document> = {}) =>
  readWeb(documentOf([head, BODY, tail].join('\n'), more)).drafts[0]!.title;

test('a second line that says more of the text belongs to the headline', () => {
  const second = '检测平台让上下游企业来了不愿走';
  assert.equal(titleOf(`${title}\n${second}\n来源：云桥时报 2021-04-06`)?.text, `${title} ${second}`);
  assert.equal(titleOf(`${title}\n${second}`)?.text, `${title} ${second}`);
});

test('a line below the headline that speaks of something else, or of its own, is none', () => {
  for (const line of ['老街面馆三十年只卖一种阳春面', '——检测平台引来上下游企业', '云桥时报', '园区要闻'])
    assert.equal(titleOf(`${title}\n${line}\n来源：云桥时报 2021-04-06`)?.text, title, line);
});

test('the title behind 原标题 ends where a teaser puts the text behind it', () => {
  assert.equal(titleOf('', `原标题：${title}`)?.text, title);
  assert.equal(titleOf('', `原标题：${title} 近日，园区传来消息`)?.text, title);
  assert.equal(titleOf('', `原标题：${title} 云桥见闻`)?.text, `${title} 云桥见闻`);
});

test('a page’s title behind the paper and the day is the headline', () => {
  const meta = { title: `云桥日报--2021-04-06--${title}` };
  assert.equal(titleOf('', '', { meta })?.text, title);
});
