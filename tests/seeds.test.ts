import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { measure } from '../scripts/commands/evaluate.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';

const seeds = { raw: '../shared/seeds', gold: '../shared/gold/seeds.json' };

test(
  'the real inputs come out whole',
  { skip: existsSync(seeds.gold) ? false : 'no ../shared here' },
  async () => {
    const measured = await measure(seeds);
    assert.deepEqual(belowFloor('seeds', measured), [], measured.miss.join('\n'));
  },
);
