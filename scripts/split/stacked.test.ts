import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { park, rice } from './editions.fixture.ts';
import { lookAt } from './look.ts';
import { stackedStarts } from './stacked.ts';

const starts = (lines: string[], layout: 'web' | 'page' = 'web') => {
  const doc = documentOf(lines.join('\n'));
  return stackedStarts(doc, lookAt(doc.blocks), layout);
};

const one = ['青禾产业园机器人走上生产线', '来源：云桥时报 发布时间：2021-04-06', ...park];
const two = ['云桥开发区海水稻开镰', '来源：青禾在线 发布时间：2021-05-07', ...rice];

test('a headline with labels of its own begins an article', () => {
  assert.deepEqual(starts([...one, ...two]), [0, 4]);
  assert.deepEqual(starts([...one, '责任编辑：林小禾', ...two]), [0, 5]);
});

test('labels may stand over the headline', () => {
  const below = [two[1]!, two[0]!, ...rice];
  assert.deepEqual(starts([one[1]!, one[0]!, ...park, ...below]), [0, 4]);
});

test('a headline of two lines is one start', () => {
  const broken = ['云桥开发区海水稻', '亩产再高四十公斤', ...two.slice(1)];
  assert.deepEqual(starts([...one, '责任编辑：林小禾', ...broken]), [0, 5]);
});

test('a line of marks and a lead begin an article without labels', () => {
  const bare = [two[0]!, `本报讯 ${rice[0]}`, rice[1]!];
  assert.deepEqual(starts([...one, '==========', ...bare]), [0, 5]);
});

test('on a printed page only days of their own tell', () => {
  assert.deepEqual(starts([...one, ...two], 'page'), [0, 4]);
  assert.deepEqual(
    starts([...one, ...two.map((line) => line.replace('2021-05-07', '2021-04-06'))], 'page'),
    [0],
  );
});

const single: [what: string, lines: string[]][] = [
  ['one article', one],
  ['nothing', []],
  [
    'a text behind a line of marks that does not open as news',
    [...one, '==========', '机器人的来处', ...rice.slice(1)],
  ],
  [
    'a related list with dates and cards of one paragraph',
    [
      ...one,
      '相关阅读',
      '老街面馆三十年只卖阳春面',
      '2021-03-02',
      '在老街的拐角处，这家面馆三十年来只卖一种阳春面，每天清晨门口都排着长队。',
      '动物园小熊猫与游客见面',
      '2021-03-01',
      '昨天上午，市动物园的两只小熊猫首次与游客见面，孩子们隔着玻璃看得入神。',
    ],
  ],
  [
    'cards of one paragraph without the list’s head',
    [
      ...one,
      '老街面馆三十年只卖阳春面',
      '云桥时报 2021-03-02',
      '在老街的拐角处，这家面馆三十年来只卖一种阳春面，每天清晨门口都排着长队。',
      '动物园小熊猫与游客见面',
      '云桥时报 2021-03-01',
      '昨天上午，市动物园的两只小熊猫首次与游客见面，孩子们隔着玻璃看得入神。',
    ],
  ],
  ['subheads', ['青禾产业园这一年', ...park, '海水稻开镰', ...rice, '冷链码头开港', ...park]],
  ['a chronicle', [...one, '2019年6月1日', '海水稻开镰', ...rice, '2020年7月1日', '冷链码头开港', ...park]],
  [
    'labels at the end',
    [one[0]!, ...park, ...rice, '来源：云桥时报 发布时间：2021-04-06', '责任编辑：林小禾'],
  ],
];
for (const [what, lines] of single) test(`${what}: one start`, () => assert.deepEqual(starts(lines), [0]));
