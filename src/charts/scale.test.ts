import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heatScale, share, tileScale } from './scale.ts';

test('shades of a small digest step where they always did', () => {
  const tiles = tileScale([31, 1]);
  assert.deepEqual([0, 1, 2, 3, 4, 7, 8, 15, 16, 31].map(tiles.shade), [0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  assert.deepEqual(tiles.labels, ['0', '1', '2–3', '4–7', '8–15', '16+']);
  const heat = heatScale([11, 1]);
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 11].map(heat.shade), [0, 1, 2, 3, 4, 4, 5, 5]);
  assert.deepEqual(tileScale([]).labels, tiles.labels);
});

test('in a large digest the steps follow the counts, in round numbers', () => {
  const labels = ['0', '1–79', '80–149', '150–299', '300–599', '600+'];
  assert.deepEqual(tileScale([60, 100, 150, 300, 700, 1200]).labels, labels);
  assert.deepEqual(tileScale([1, 1, 4, 30, 200, 2000]).labels, [
    '0',
    '1–4',
    '5–19',
    '20–99',
    '100–399',
    '400+',
  ]);
});

test('counts that hardly differ have one shade', () => {
  const { shade } = tileScale([300, 310, 390, 400]);
  assert.deepEqual([300, 310, 390, 400].map(shade), [5, 5, 5, 5]);
});

test('whatever the counts, steps rise, the highest is darkest, none and one are not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 34 }), (counts) => {
      const highest = Math.max(...counts);
      for (const { shade, labels } of [tileScale(counts), heatScale(counts)]) {
        const starts = labels.slice(1).map((label) => Number.parseInt(label, 10));
        assert.ok(
          starts.every((start, index) => index === 0 || start > starts[index - 1]!),
          labels.join(' '),
        );
        assert.deepEqual([shade(0), shade(1)], [0, 1]);
        if (highest >= 32) assert.equal(shade(highest), 5);
      }
    }),
  );
});

test('a share is a percentage, finer than any screen shows', () => {
  assert.deepEqual([share(3, 8), share(0, 1), share(1, 3), share(7, 7)], ['37.5%', '0%', '33.3333%', '100%']);
});
