import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../../src/lib/phrases.ts';
import { isRun } from '../../src/lib/kinds.ts';
import { tokens } from '../../src/lib/units.ts';
import { sampleArticles } from '../../tests/search-samples.ts';
import { isSimple, knownItems, queriesOf } from './queries.ts';
import { scanOf } from './scan.ts';

const articles = sampleArticles(40);
const scan = scanOf(articles);
const queries = queriesOf(articles, 300);
const kind = (name: string) => queries.filter((query) => query.kind === name);

test('the same seed gives the same queries, another one others', () => {
  assert.deepEqual(queriesOf(articles, 300), queries);
  assert.notDeepEqual(queriesOf(articles, 300, 9), queries);
});

test('what was cut from an article is found, in whatever form it is asked', () => {
  for (const name of [
    '片段',
    '长片段',
    '单字',
    '字母数字',
    '带标点',
    '几个词',
    '繁体全角大写',
    '园区',
    '日期',
  ])
    for (const query of kind(name)) assert.ok(scan.find(query).length > 0, JSON.stringify(query));
});

test('what stands nowhere is not found', () => {
  for (const query of kind('没有')) assert.deepEqual(scan.find(query), []);
});

test('a query over a sentence end has no sign of that end', () => {
  for (const { q } of kind('跨句')) {
    assert.equal(clauses(q).wanted.length, 1);
    assert.ok(!tokens(q).some(({ unit }) => isRun(unit)), q);
  }
});

test('simple queries have one keyword and no filter', () => {
  const simple = queries.filter(isSimple);
  assert.ok(simple.length > queries.length / 2);
  for (const { q, filters } of simple) assert.ok(!filters && !/\s/u.test(q), q);
});

test('filters are of each kind, days in order', () => {
  assert.ok(kind('主题').some(({ filters }) => filters?.topic));
  assert.ok(kind('年份').some(({ filters }) => filters?.year));
  const days = kind('日期').flatMap(({ filters }) => filters ?? []);
  assert.ok(days.length > 0 && days.every(({ from, to }) => from! <= to!));
});

test('a known item stands in its article', () => {
  for (const { q, id } of knownItems(articles, 50)) assert.ok(scan.find({ kind: '', q }).includes(id), q);
});
