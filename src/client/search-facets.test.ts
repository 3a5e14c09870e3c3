import assert from 'node:assert/strict';
import test from 'node:test';
import { countValues, passing } from './search-facets.ts';
import type { FacetTable } from './search-index.ts';
import { parseState } from './search-state.ts';

const table: FacetTable = new Map([
  [
    '园区',
    new Map([
      ['东区', new Set(['a', 'b'])],
      ['西区', new Set(['b', 'c'])],
      ['不详', new Set(['d'])],
    ]),
  ],
  [
    '年份',
    new Map([
      ['2023', new Set(['a', 'b', 'c'])],
      ['不详', new Set(['d'])],
    ]),
  ],
  [
    '月份',
    new Map([
      ['2023-02', new Set(['a'])],
      ['2023-05', new Set(['b'])],
      ['2023', new Set(['c'])],
      ['不详', new Set(['d'])],
    ]),
  ],
]);
const all = new Set(['a', 'b', 'c', 'd']);
const left = (query: string) => [...passing(all, table, parseState(query))].join('');

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
  assert.equal(left('?from=2023-99'), 'abcd');
});

test('a facet counts without its own choice', () => {
  const counts = countValues(new Set(['a', 'b', 'd']), table, parseState('?zone=东区&year=2023'));
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
