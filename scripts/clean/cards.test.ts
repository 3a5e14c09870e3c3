import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const text = [
  '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。',
  '厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。',
  '三家工厂的工人说，共享厨房的菜比从前多了一倍，园区还要把洗衣房也合起来。',
];
const cards = [
  '昨夜的一场大雾让云桥机场停航四小时，六十多个航班改到今天上午起飞。',
  '白塔博物馆新展出一批唐代铜镜，最大的一面直径三十厘米，背面刻着十二生肖。',
  '沱江上的老吊桥下月起封闭大修，行人可以改走下游新桥，摩托车须绕行外环。',
];
const head = ['青禾产业园三家工厂合开厨房', '来源：云桥时报 发布时间：2021-04-06'];
const bodyOf = (lines: string[]) =>
  readWeb(documentOf(lines.join('\n'))).drafts[0]!.paragraphs.map((paragraph) => paragraph.text);

for (const border of [
  ['精彩推荐'],
  ['责任编辑：林小禾', 'X 关闭'],
  ['上一篇：云桥机场停航', '下一篇：白塔博物馆'],
])
  test(`cards behind “${border.join(' ')}” are no text`, () =>
    assert.deepEqual(bodyOf([...head, ...text, ...border, ...cards]), text));

test('a text that goes on behind a list keeps what it says', () => {
  const on = [
    '厨房开门第一天，三家工厂的工人排起了队，园区派人在门口收意见，一共收到四十条。',
    '园区说，洗衣房的房子已经选好，就在共享厨房的隔壁，三家企业下个月一起出钱装修。',
    '工人们还想要一间理发室，产业园答应先试一个月，剪一次头收十元。',
  ];
  assert.deepEqual(bodyOf([...head, ...text, '相关阅读', ...on]), [...text, ...on]);
});

test('facts one by one without a border stay', () =>
  assert.deepEqual(bodyOf([...head, ...text, ...cards]), [...text, ...cards]));
