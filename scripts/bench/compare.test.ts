import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement, isMarked, isRight, opened, spread, wrongCounts } from './compare.ts';

test('sets agree whatever their order; recall and precision are means over queries that have any', () => {
  const found = agreement([
    { got: ['b', 'a'], want: ['a', 'b'] },
    { got: ['a'], want: ['a', 'b'] },
    { got: ['a', 'b', 'c', 'd'], want: ['a', 'b'] },
    { got: [], want: [] },
    { got: ['a'], want: [] },
  ]);
  assert.deepEqual(found, { queries: 5, same: 2, recall: 2.5 / 3, precision: (1 + 1 + 0.5 + 0) / 4 });
});

test('a page is right with the same number, and the same first articles in the same order', () => {
  const want = ['a', 'b', 'c'];
  assert.ok(isRight({ total: 3, ids: ['a', 'b'] }, want));
  assert.ok(!isRight({ total: 3, ids: ['b', 'a'] }, want));
  assert.ok(!isRight({ total: 4, ids: ['a', 'b'] }, want));
  assert.ok(!isRight({ total: 2, ids: ['a', 'b'] }, want));
});

test('of more results than are opened, the first ones and the number are compared', () => {
  const want = ['a', 'b', 'c'];
  assert.deepEqual(opened({ total: 3, ids: ['a', 'b'] }, want), { got: ['a', 'b'], want: ['a', 'b'] });
  assert.equal(agreement([opened({ total: 2, ids: ['a', 'b'] }, want)]).same, 0);
  assert.equal(agreement([opened({ total: 4, ids: ['a', 'b'] }, want)]).same, 0);
});

test('every mark is what was asked for, and each keyword is marked', () => {
  assert.ok(isMarked({ q: '河狸 松鼠' }, ['河狸', '松鼠', '河狸']));
  assert.ok(!isMarked({ q: '河狸 松鼠' }, ['河狸']));
  assert.ok(!isMarked({ q: '河狸' }, ['河狸', '河']));
  assert.ok(!isMarked({ q: '河狸' }, []));
  assert.ok(isMarked({ q: '-河狸' }, []));
});

test('numbers of facets are compared with the scan, a value unknown to it with none', () => {
  const shown = [
    { facet: 'zone' as const, value: '甲', count: 2 },
    { facet: 'zone' as const, value: '乙', count: 1 },
    { facet: 'zone' as const, value: '丙', count: 0 },
  ];
  assert.deepEqual(
    wrongCounts(shown, () => new Map([['甲', 2]])),
    [shown[1]],
  );
});

test('the middle, the one that a twentieth exceeds, the last', () => {
  assert.deepEqual(spread(Array.from({ length: 100 }, (_, nth) => 99 - nth)), [50, 95, 99]);
  assert.deepEqual(spread([7]), [7, 7, 7]);
});
