import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../scripts/commands/evaluate.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';

test('files that were written without sight of the rules are read as well as they have been', async () => {
  const measured = await measure({ raw: 'tests/written/raw', gold: 'tests/written/gold.json' });
  assert.deepEqual(belowFloor('written', measured), [], measured.miss.join('\n'));
});
