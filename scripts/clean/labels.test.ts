import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFieldRow, labelsIn } from './labels.ts';

test('behind a space a slash stands for a colon', () => {
  const told = (line: string) => labelsIn(line).map(({ kind, value }) => [kind, value]);
  assert.deepEqual(told('云桥时讯 2021.4.6 文/林小禾 图/方知远提供')[0], ['author', '林小禾']);
  assert.deepEqual(told('2021-04-06 撰文/林小禾 编辑/方知远'), [
    ['author', '林小禾'],
    ['editor', '方知远'],
  ]);
  assert.deepEqual(told('园区的天文/地理展厅'), []);
});

test('authors before a day have a label without its colon', () => {
  assert.deepEqual(
    labelsIn('作者 林小禾;方知远 2021-04-06 08:00').map(({ kind, value }) => [kind, value.slice(0, 7)]),
    [['author', '林小禾;方知远']],
  );
  assert.deepEqual(labelsIn('记者 走进园区看变化 2021年4月'), []);
});

test('names that a wide space sets apart behind the label are all of the authors', () => {
  const authors = (line: string) =>
    labelsIn(line).flatMap(({ kind, value }) => (kind === 'author' ? [value] : []));
  for (const line of [
    '来源：青禾园区    作者：林小禾  方知远    浏览次数：386',
    '作者：林小禾    方知远',
    '时间：2021-04-06  文章作者：林小禾　　方知远  字体：大 中 小',
  ])
    assert.deepEqual(authors(line), ['林小禾 方知远'], line);
  for (const line of ['作者：林小禾  打印  收藏', '作者：林小禾    上海    浏览次数：386'])
    assert.deepEqual(authors(line), ['林小禾'], line);
});

test('the author of a post, and the way back to the portal behind the name', () => {
  assert.deepEqual(labelsIn('稿件作者：林小禾返回云桥，查看更多')[0], {
    kind: 'author',
    name: '稿件作者',
    value: '林小禾',
  });
});

test('a page that names its days and has none of them has labels without values', () => {
  const told = (line: string) => labelsIn(line).map(({ kind, value }) => [kind, value]);
  assert.deepEqual(told('出版：更新：'), [
    ['published', ''],
    ['updated', ''],
  ]);
  assert.deepEqual(told('园区出版：更新的三本书'), []);
});

test('fields in a row have their names in brackets; a headline behind a tag is none', () => {
  const told = (line: string) => labelsIn(line).map(({ kind, value }) => [kind, value]);
  assert.deepEqual(told('【日期】6月12日  【作者】林小禾'), [
    ['published', '6月12日'],
    ['author', '林小禾'],
  ]);
  assert.deepEqual(told('【评论】园区的服务没有休止符'), []);
});

test('a row of fields has two at least, in brackets or in cells', () => {
  for (const row of ['【日期】6月12日 【作者】林小禾', '媒体 | 云桥晚报 | 日期 | 2021-04-06'])
    assert.equal(isFieldRow(row), true, row);
  for (const row of ['稿源 | 云桥融媒', '【评论】园区的服务没有休止符', '园区 | 云桥晚报 | 产值 | 三亿元'])
    assert.equal(isFieldRow(row), false, row);
});

test('buttons and counters behind a value are none of it', () => {
  const value = (line: string) => labelsIn(line)[0]?.value;
  assert.equal(value('来源：青禾处　【大 中 小】　【打印】　【关闭】'), '青禾处');
  assert.equal(value('来源：云桥日报[字体：大 小]'), '云桥日报');
  assert.equal(value('作者：林小禾 方知远评论（0）'), '林小禾 方知远');
  assert.equal(value('作者：林小禾 阅读 1204 点赞 3'), '林小禾');
  assert.equal(value('来源：青禾评论'), '青禾评论');
});

test('a label within brackets ends with them', () => {
  const told = (line: string) => labelsIn(line).map(({ kind, value }) => [kind, value]);
  assert.deepEqual(told('(本文来源：云桥日报 作者：林小禾) 方知远_QH0406'), [
    ['source', '云桥日报'],
    ['author', '林小禾'],
  ]);
  assert.deepEqual(told('［来源：云桥日报］青禾'), [['source', '云桥日报']]);
  assert.deepEqual(told('来源：云桥日报（青禾版）'), [['source', '云桥日报(青禾版']]);
});

test('a headline that speaks of an author is no label', () => {
  for (const line of ['《青禾词典》出版，作者是一位工人', '园区的画展开了，作者林小禾'])
    assert.deepEqual(labelsIn(line), [], line);
});

test('a headline behind 评论 is no counter', () => {
  assert.deepEqual(labelsIn('评论：海水稻要先种进市场里'), []);
  for (const value of ['12', '暂无评论', '0条']) assert.equal(labelsIn(`评论：${value}`)[0]?.value, value);
});
