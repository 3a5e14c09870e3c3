import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchArticle } from '../search/record.ts';
import { scanOf } from './scan.ts';

const article = (id: string, body: string, rest: Partial<SearchArticle> = {}): SearchArticle => ({
  ...{ id, title: '样例', body, captions: [], byline: [], dateText: '', zones: [], topics: [] },
  ...{ provinces: [], kinds: [] },
  ...rest,
});

const scan = scanOf([
  article('old', '河狸修坝。松鼠收果', { date: '2021-05-06', zones: ['甲园区'], topics: ['人才'] }),
  article('new', '河狸修堤，松鼠收果', { date: '2023-02', zones: ['甲园区', '乙园区'] }),
  article('undated', '河狸5G基站12.5米'),
]);
const find = (q: string, filters = {}) => scan.find({ kind: '', q, filters });

test('finds phrases inside sentences, newest first', () => {
  assert.deepEqual(find('河狸'), ['new', 'old', 'undated']);
  assert.deepEqual(find('堤松鼠'), ['new']);
  assert.deepEqual(find('坝松鼠'), []);
  assert.deepEqual(find('５Ｇ基站'), ['undated']);
  assert.deepEqual(find('125米'), []);
});

test('all keywords, none that is excluded', () => {
  assert.deepEqual(find('河狸 收果'), ['new', 'old']);
  assert.deepEqual(find('河狸 -收果'), ['undated']);
});

test('filters, and days as far as a date is known', () => {
  assert.deepEqual(find('河狸', { zone: '乙园区' }), ['new']);
  assert.deepEqual(find('河狸', { year: '2021' }), ['old']);
  assert.deepEqual(find('河狸', { from: '2023-02-01', to: '2023-02-28' }), ['new']);
  assert.deepEqual(find('河狸', { from: '2023-02-02', to: '2023-02-28' }), []);
});

test("a facet's own choice does not narrow its counts, the others do", () => {
  const query = { kind: '', q: '河狸', filters: { zone: '乙园区' } };
  assert.deepEqual(
    scan.counts(query, 'zone'),
    new Map([
      ['甲园区', 2],
      ['乙园区', 1],
      ['不详', 1],
    ]),
  );
  assert.deepEqual(scan.counts(query, 'year'), new Map([['2023', 1]]));
});
