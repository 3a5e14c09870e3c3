import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { lookAt } from './look.ts';
import { runInParted } from './run-in.ts';

const BUS = '云桥开发区四月六日开通两条微公交线路，串起地铁站和人才公寓，早晚高峰十五分钟一班。';
const FOOD = '青禾产业园七家企业的食堂同台比手艺，三百名职工投票选出“最想天天吃”的十道菜。';
const TITLES = ['云桥开发区开通微公交', '青禾产业园食堂办起“擂台赛”'];

const parted = (...lines: string[]) => {
  const document = documentOf(lines.join('\n'));
  return runInParted(document, lookAt(document.blocks)).blocks;
};

test('the headlines of briefs below a section’s name, each on the first line of its text, stand alone', () => {
  for (const section of ['园区速览', '【短讯】', '一句话新闻'])
    for (const [sign, space] of [
      ['', ' '],
      ['', '　'],
      ['■', '　　'],
    ]) {
      const blocks = parted(
        section,
        `${sign}${TITLES[0]}${space}${BUS}`,
        `${sign}${TITLES[1]}${space}${FOOD}`,
      );
      assert.deepEqual(
        blocks.map(({ text }) => text),
        [section, `${sign}${TITLES[0]}`, BUS, `${sign}${TITLES[1]}`, FOOD],
      );
      assert.deepEqual(
        blocks.map(({ mark }) => mark),
        [0, 1, 0, 1, 0],
      );
    }
});

test('one such line, or a space elsewhere in a text, is left as it is', () => {
  const one = ['园区速览', `${TITLES[0]} ${BUS}`, FOOD];
  assert.deepEqual(
    parted(...one).map(({ text }) => text),
    one,
  );
  const other = [FOOD, `${TITLES[0]} ${BUS}`, `${TITLES[1]} ${FOOD}`];
  assert.deepEqual(
    parted(...other).map(({ text }) => text),
    other,
  );
});
