import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnOf } from './turn.ts';

const above = {
  headline: '云桥高新区的零件铺上了线',
  text: '云桥高新区的零件交易平台昨日上线，首批四十家工厂把库存搬到了网上。\n平台由园区同三家软件企业一起搭建。',
};

test('a headline of another zone over its own text turns', () => {
  const below = {
    headline: '沱江经开区把旧厂房改成幼儿园',
    text: '沱江经开区的一座旧厂房空了六年，今年改成了幼儿园，附近职工的孩子步行就能入学。',
  };
  assert.ok(turnOf(above, below) > 0.6);
});

test('a headline on another subject turns where neither names a place', () => {
  const bakery = {
    headline: '一家面包店的夜班',
    text: '凌晨两点，面包店的师傅揉好了第一团面，夜班从这里开始。\n夜班师傅说，面包要在天亮前出炉。',
  };
  assert.ok(turnOf({ ...above, headline: '零件铺上了线' }, bakery) > 0.3);
});

const subheads: [what: string, headline: string, text: string][] = [
  [
    'a subhead over more of the same',
    '库存搬到网上',
    '云桥的工厂说，交易平台上的零件按尺寸分了类，库存一目了然。',
  ],
  ['a subhead that sums up', '老办法退场', '云桥高新区的买家过去要跑外地找货，如今在平台上点一下就能下单。'],
];
for (const [what, headline, text] of subheads)
  test(`${what} does not turn`, () => assert.ok(turnOf(above, { headline, text }) < 0.2));
