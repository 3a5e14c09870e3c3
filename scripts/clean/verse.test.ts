import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const TITLE = '青禾产业园二期厂房封顶';
const PARAGRAPH = '二期厂房共六栋，总投资三亿元，首批八家企业年底搬入，园区科技局为它们办好了全部手续。';
const MORE = '青禾产业园负责人介绍，二期厂房投用后，园区的新材料企业将增加到四十家，产值可望翻一番。';

const statesOf = (lines: string[]) =>
  readWeb(documentOf(lines.join('\n'))).decisions.map(({ state }) => state);

test('a lede set as a column of short lines is body', () => {
  const column = ['4月6日上午', '青禾产业园', '举行二期厂房封顶仪式', '首批企业代表到场'];
  assert.deepEqual(statesOf([TITLE, ...column, PARAGRAPH, MORE]), [
    'title',
    ...column.map(() => 'body'),
    'body',
    'body',
  ]);
});

test('a day alone right below the labels begins one where many short lines follow, and is a stamp above a headline', () => {
  const column = ['4月6日', '《云桥时报》推出', '《青禾三十年》特辑', '回顾当年的建设者', '续写新的篇章'];
  const labels = '来源：云桥时报 2021-04-07 09:12';
  assert.deepEqual(
    statesOf([TITLE, labels, ...column, PARAGRAPH, MORE]).slice(2, 7),
    column.map(() => 'body'),
  );
  assert.ok(
    !statesOf([labels, '4月6日', TITLE, '首批八家企业年底搬入', PARAGRAPH, MORE])
      .slice(0, 4)
      .includes('body'),
  );
});

test('short lines that begin with no time, or lead to no paragraph, are none', () => {
  assert.ok(!statesOf(['首页', '园区', '招商', TITLE, PARAGRAPH, MORE]).slice(0, 3).includes('body'));
  const after = ['近日', '老街面馆三十年', '动物园小熊猫', '早市开张'];
  assert.ok(
    !statesOf([TITLE, PARAGRAPH, MORE, ...after])
      .slice(3)
      .includes('body'),
  );
});
