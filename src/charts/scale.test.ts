import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heatShade, share, TILE_STEPS, tileShade } from './scale.ts';

test('shades of tiles and cells step where the key says', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 7, 8, 15, 16, 999].map(tileShade), [0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 99].map(heatShade), [0, 1, 2, 3, 4, 4, 5, 5]);
  assert.equal(TILE_STEPS.length, 6);
});

test('a share is a percentage, finer than any screen shows', () => {
  assert.deepEqual([share(3, 8), share(0, 1), share(1, 3), share(7, 7)], ['37.5%', '0%', '33.3333%', '100%']);
});
