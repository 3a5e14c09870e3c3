import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listPages, pageWith } from './list-pages.ts';

/** A list of so many items, newest first; an item's number is its age, the oldest is 1. */
const list = (count: number): number[] => Array.from({ length: count }, (_, k) => count - k);

test('below twice the size there is one page', () => {
  assert.deepEqual(listPages([], 3), [{ items: [] }]);
  assert.deepEqual(listPages(list(5), 3), [{ items: [5, 4, 3, 2, 1] }]);
});

test('older pages are full and numbered from the oldest', () => {
  assert.deepEqual(listPages(list(6), 3), [{ items: [6, 5, 4] }, { number: 1, items: [3, 2, 1] }]);
  assert.deepEqual(listPages(list(11), 3), [
    { items: [11, 10, 9, 8, 7] },
    { number: 2, items: [6, 5, 4] },
    { number: 1, items: [3, 2, 1] },
  ]);
});

const sizes = { count: fc.nat(400), size: fc.integer({ min: 1, max: 60 }) };

test('every item is on exactly one page, in the order of the list', () => {
  fc.assert(
    fc.property(fc.record(sizes), ({ count, size }) => {
      const [first, ...older] = listPages(list(count), size);
      assert.deepEqual(
        [first!, ...older].flatMap(({ items }) => items),
        list(count),
      );
      assert.ok(first!.items.length < 2 * size);
      assert.ok(older.length === 0 || first!.items.length >= size);
      assert.deepEqual(
        older.map(({ number }) => number),
        list(older.length),
      );
      assert.ok(older.every(({ items }) => items.length === size));
    }),
  );
});

test('a new item leaves every older page as it was', () => {
  fc.assert(
    fc.property(fc.record(sizes), ({ count, size }) => {
      const [, ...before] = listPages(list(count), size);
      const [, ...after] = listPages(list(count + 1), size);
      assert.deepEqual(after.slice(after.length - before.length), before);
    }),
  );
});

test('a page is found by what it holds', () => {
  const pages = listPages(list(11), 3);
  assert.deepEqual(
    [8, 6, 1, 12].map((age) => pageWith(pages, (item) => item === age)),
    [undefined, 2, 1, undefined],
  );
});
