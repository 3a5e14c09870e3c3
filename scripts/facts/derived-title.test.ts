import assert from 'node:assert/strict';
import { test } from 'node:test';
import { length } from '../clean/fold.ts';
import { deriveTitle } from './derived-title.ts';

test('a title is derived from the first words of the text, its lead label aside', () => {
  const lede = '青禾高新区近日迎来一批新材料企业。上半年签约二十六个。';
  assert.equal(deriveTitle([lede]), '青禾高新区近日迎来一批新材料企业');
  assert.equal(deriveTitle([`本报讯（记者 方知远）${lede}`]), '青禾高新区近日迎来一批新材料企业');
  for (const dateline of [
    '云桥日报青禾4月6日电 记者方知远报道：',
    '虚构社 青禾4月6日电（记者 方知远）',
    '云桥在线青禾消息：',
    '云桥在线青禾报道（方知远）：',
    '云桥云报道 ',
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

test('where it was sent from, who wrote it and from whom it was learnt are no part of a title', () => {
  const news = '青禾高新区的新材料检测平台昨天启用';
  for (const opening of [
    '本报云桥4月6日电 记者林小禾报道：',
    '云桥网4月6日讯（记者 林小禾 实习生 方知远）',
    '云桥观察(ID:yunqiao)4月6日消息，据云桥时报报道，',
    '（云桥社記者林小禾青禾6日電）',
    '云桥社青禾4月6日電/',
    '云桥网4月6日青禾讯 ',
    '云桥时报青禾讯 ',
    '据“青禾新闻网”报道，',
    '记者从青禾管委会获悉，',
    '近日，记者从青禾高新区了解到，',
    '据悉，',
  ])
    assert.equal(deriveTitle([`${opening}${news}。`]), news, opening);
});

test('words that only look like a dateline stay', () => {
  for (const news of [
    '云桥市4月6日电视问政走进青禾高新区',
    '记者节当天，青禾园区开放三条生产线',
    '据点建设完成，青禾园区开始招商',
    '4月6日，青禾园区开放三条生产线',
  ])
    assert.equal(deriveTitle([`${news}。园区说，还会有更多。`]), news);
});

test('a saying before the news is no title, a short piece of news is', () => {
  const news = '4月6日上午，青禾园区举行二期揭牌仪式';
  assert.equal(deriveTitle([`春潮起，万象新。${news}。`]), news);
  assert.equal(deriveTitle(['青禾园区二期开园。八家企业搬进了新厂房，年底再来十家。']), '青禾园区二期开园');
  assert.equal(deriveTitle(['春潮起，万象新。']), '春潮起，万象新');
});
