import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';

const knowledge = loadKnowledge();
const told = (text: string) =>
  understand(documentOf(text), knowledge)
    .findings.filter(({ code }) => code === 'no-date' || code === 'no-title')
    .map(({ code, line }) => [code, line]);

const body = '青禾产业园的二期厂房已经封顶，首批八家企业忙着搬家，管委会派了二十名干部帮他们办手续。';

test('missing facts: neither date nor title', () => {
  assert.deepEqual(told(`编辑：林小禾\n${body}\n${body.replace('八', '九')}`), [
    ['no-date', undefined],
    ['no-title', 2],
  ]);
});

test('missing facts: a page with both has nothing to tell', () => {
  assert.deepEqual(told(`青禾园区二期封顶\n来源：云桥时报 2021-04-06 09:12\n${body}`), []);
});

test('the zone that only the line below the headline names is the article’s', () => {
  const text = [
    '跨过三千里的“搬家”',
    '——一家纺机企业落户乌鲁木齐经开区的故事',
    '来源：云桥时报 2021-04-06 09:12',
    '厂房昨天封顶，纺机企业的首批八十台设备忙着进场。区里派了二十名干部帮忙，企业说搬来以后订单多了三成。',
    '企业的负责人说，纺机搬到园区以后，运费省了一半，招工也比从前容易，明年还要再建一条线。',
  ];
  const { articles } = understand(documentOf(text.join('\n')), loadKnowledge());
  assert.deepEqual(articles[0]!.zones, ['乌鲁木齐经开区']);
});
