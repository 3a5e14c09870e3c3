import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decodeRising, encodeRising } from './rice.ts';

const rising = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 200 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));

test('what is written is read again, dense rows and wide gaps alike', () => {
  fc.assert(
    fc.property(rising, fc.integer({ min: 0, max: 30 }), (numbers, shift) => {
      const row = [...new Set(numbers.map((number) => number >>> shift))];
      const range = row.at(-1)! + 1;
      assert.deepEqual([...decodeRising(encodeRising(row, range), row.length, range)], row);
    }),
  );
});

test('a run of neighbours and one far away: a gap of many ones', () => {
  const row = [...Array.from({ length: 1000 }, (_, nth) => nth), 99_999];
  assert.deepEqual([...decodeRising(encodeRising(row, 100_000), row.length, 100_000)], row);
});

test('numbers of chance take less than half a bit each more than the least', () => {
  const every = Array.from({ length: 1000 }, (_, nth) => nth * 100 + ((nth * 37) % 100));
  const bits = (8 * encodeRising(every, 100_000).length) / every.length;
  assert.ok(bits < Math.log2(100 * Math.E) + 0.5, String(bits));
});
