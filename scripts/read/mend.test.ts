import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mendTags } from './mend.ts';

describe('tags in a line', () => {
  test('go wherever they stand, however long the line', () => {
    for (const before of [0, 99_980, 99_990, 99_999, 100_000, 100_001]) {
      const start = '园'.repeat(before);
      const line = `${start}<b class="a">开</b>园<br>了 <5% `;
      assert.equal(mendTags(line.repeat(3)), `${start}开园 了 <5% `.repeat(3), String(before));
    }
  });
});
