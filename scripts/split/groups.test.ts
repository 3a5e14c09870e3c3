import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readPage } from './page.ts';

const ROBOTS = [
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
];
const RICE = [
  '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤。',
  '试验田连片三百亩，从前是白花花的盐碱滩，如今水渠、闸门、虫情灯一应俱全。',
];
const PORT = [
  '鹿鸣保税区的冷链码头本周迎来首船进口水果，二百个冷藏箱四小时内全部查验放行，当晚就进了批发市场。',
  '海关在码头旁建了查验冷库，水果不出冷链就能抽样、检测、出证，比过去少倒两次车。',
];

/** Who signed what, of blocks that blank lines part. */
const read = (...blocks: string[]): string[] =>
  readPage(documentOf(blocks.join('\n\n'))).drafts.map(
    ({ title, byline }) => `${title?.text}|${byline.map(({ name }) => name).join(' ')}`,
  );

test('a headline of two lines and its byline behind a text stay with that text', () => {
  assert.deepEqual(
    read(
      ...ROBOTS,
      '青禾产业园：机器人走上生产线\n首席记者 林小禾',
      ...RICE,
      '盐碱滩上种出新稻谷\n云桥开发区海水稻开镰\n通讯员 方知远',
      ...PORT,
      '鹿鸣保税区迎来首船水果\n记者 许一鸣',
    ),
    [
      '青禾产业园：机器人走上生产线|林小禾',
      '盐碱滩上种出新稻谷 云桥开发区海水稻开镰|方知远',
      '鹿鸣保税区迎来首船水果|许一鸣',
    ],
  );
});

test('a headline and its byline before a text stay with that', () => {
  assert.deepEqual(
    read(
      '青禾产业园：机器人走上生产线\n首席记者 林小禾',
      ...ROBOTS,
      '云桥开发区海水稻开镰\n通讯员 方知远',
      ...RICE,
    ),
    ['青禾产业园：机器人走上生产线|林小禾', '云桥开发区海水稻开镰|方知远'],
  );
});

test('two lines of a headline and its byline apart from the text above them are of that text', () => {
  const text = (lines: string[]) => lines.join('\n');
  assert.deepEqual(
    read(
      text(ROBOTS),
      '青禾产业园：机器人走上生产线',
      text(RICE),
      '青禾的邻居：盐碱滩上\n怎样种出新稻谷\n◎记者 方知远',
    ),
    ['青禾产业园：机器人走上生产线|', '青禾的邻居：盐碱滩上 怎样种出新稻谷|方知远'],
  );
});
