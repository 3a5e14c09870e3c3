import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { briefsJoined } from './signed-briefs.ts';

const BUS = ['云桥开发区微公交', '4月6日开通,早晚高峰', '十五分钟一班。'];
const FOOD = ['青禾产业园七家食堂', '同台比手艺,三百名职工', '投票选出十道菜。'];
const joined = (...lines: string[]) =>
  briefsJoined(documentOf(lines.join('\n'))).blocks.map(({ text }) => text);
const signed = (sign: string, [first, ...more]: string[]) => [`${sign}${first}`, ...more];

test('the lines of each brief behind a sign below 简讯 are put together', () => {
  for (const section of ['简 讯', '【短讯】', '园区速览'])
    for (const sign of ['▲', '◆', '●'])
      assert.deepEqual(joined(section, ...signed(sign, BUS), ...signed(sign, FOOD), '园区一角。 林小禾 摄'), [
        section,
        sign + BUS.join(''),
        sign + FOOD.join(''),
        '园区一角。 林小禾 摄',
      ]);
});

test('what is no run of whole briefs stays as it is', () => {
  const lines = [
    ['简讯', ...signed('▲', BUS)],
    ['要闻', ...signed('▲', BUS), ...signed('▲', FOOD)],
    ['简讯', ...signed('▲', BUS), ...signed('▲', FOOD.slice(0, 2))],
    ['简讯', ...BUS, ...FOOD],
  ];
  for (const some of lines) assert.deepEqual(joined(...some), some);
});

test('such briefs are no captions, though their sign may point at a picture', () => {
  const page = [
    'A02 要闻',
    '云桥日报 2021年4月6日 星期二',
    '责任编辑:林小禾 美术编辑:方知远',
    '青禾产业园办事一站到底',
    '本报讯 (记者 叶霞) 4月5日,青禾产',
    '业园的办事大厅搬进了新楼,三十',
    '四个部门都在同一层。',
    '“从前要跑五个楼层。”办事员',
    '方知远说,这回只用了一上午。',
    '简 讯',
    ...signed('▲', BUS),
    ...signed('▲', FOOD),
  ];
  const { articles } = understand(documentOf(page.join('\n')), loadKnowledge());
  const body = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  for (const brief of [BUS, FOOD]) assert.ok(body.includes(brief.join('')), brief[0]);
});
