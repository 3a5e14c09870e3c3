import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enumeratedIn } from './enumeration.ts';
import { lineOf } from './line.ts';

const items = (lines: string[]): number =>
  enumeratedIn(lines.map((text) => lineOf({ text }))).filter(Boolean).length;

const LEDE = '青禾园区定于下月举办共享厨房观摩会，请各企业派人参加，会上要看三家工厂合办的厨房。';

test('numbered items of a notice are its text', () => {
  assert.equal(
    items(['有关事项通知如下：', '⒈参加人员：各企业后勤负责人', '⒉费用：自理', '⒊地点：青禾厨房']),
    3,
  );
  assert.equal(items(['有关事项通知如下：', '1、参加人员：后勤负责人', '2、费用自理', '3、地点在厨房']), 3);
  assert.equal(items([LEDE, '(1)各企业派两人；', '(2)自带饭盒；', '(3)提前报名。']), 3);
});

test('numbered headlines below a text are none', () => {
  assert.equal(items([LEDE, '1.云桥机场停航四小时', '2.白塔博物馆展出铜镜', '3.沱江吊桥下月大修']), 0);
  assert.equal(items(['热门推荐', '1.云桥机场：停航', '2.白塔博物馆：铜镜', '3.沱江吊桥：大修']), 0);
  assert.equal(items(['有关事项如下：', '1.参加人员：后勤负责人', '2.费用：自理']), 0);
  assert.equal(items(['有关事项如下：', '1.5亿元投向厨房', '2.3万人用餐', '3.1倍增长']), 0);
});
