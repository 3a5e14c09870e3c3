import assert from 'node:assert/strict';
import test from 'node:test';
import { countValues, passing } from './search-facets.ts';
import type { FacetTable } from './search-index.ts';
import { daysOf, parseState } from './search-state.ts';

const none = [[], [], [], []];
const dates = ['2023-02-21', '2023-05', '2023', '不详'];
const table: FacetTable = {
  values: {
    园区: ['东区', '西区', '不详'],
    主题: [],
    年份: ['2023', '不详'],
    日期: dates,
    省份: [],
    类型: [],
  },
  days: dates.map(daysOf),
  columns: [[[0], [0, 1], [1], [2]], none, [[0], [0], [0], [1]], [[0], [1], [2], [3]], none, none],
};
const all = Uint32Array.of(0, 1, 2, 3);
const left = (query: string) =>
  passing(all, table, parseState(query))
    .map((row) => 'abcd'[row])
    .join('');

test('values of one facet add up, facets narrow', () => {
  assert.equal(left(''), 'abcd');
  assert.equal(left('?zone=东区&zone=不详'), 'abd');
  assert.equal(left('?zone=东区&year=2023'), 'ab');
  assert.equal(left('?zone=没有的区'), '');
});

test('a range holds what lies in it whole', () => {
  assert.equal(left('?from=2023-02&to=2023-03'), 'a');
  assert.equal(left('?from=2023&to=2023'), 'abc');
  assert.equal(left('?from=2023-03'), 'b');
  assert.equal(left('?to=2022'), '');
  assert.equal(left('?from=2023-02-21&to=2023-02-21'), 'a');
  assert.equal(left('?from=2023-02-22'), 'b');
  assert.equal(left('?from=2023年2月22日&to=2023/12'), 'b');
  for (const none of ['2023-99', '2023-02-30', '去年']) assert.equal(left(`?from=${none}`), 'abcd');
});

test('a facet counts without its own choice', () => {
  const counts = countValues(Uint32Array.of(0, 1, 3), table, parseState('?zone=东区&year=2023'));
  assert.deepEqual(
    [...counts.get('zone')!],
    [
      ['东区', 2],
      ['西区', 1],
      ['不详', 0],
    ],
  );
  assert.deepEqual(
    [...counts.get('year')!],
    [
      ['2023', 2],
      ['不详', 0],
    ],
  );
});
