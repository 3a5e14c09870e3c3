import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../scripts/commands/evaluate.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';

for (const [corpus, what] of [
  ['written', 'that the rules were mended by'],
  ['unseen', 'that the rules were mended by in part'],
  ['fresh', 'that were read when the rules stood, and mended by little'],
  ['common', 'of the commonest forms of each kind'],
] as const)
  test(`files written without sight of the rules, ${what}, are read as well as they have been`, async () => {
    const measured = await measure({ raw: `tests/${corpus}/raw`, gold: `tests/${corpus}/gold.json` });
    assert.deepEqual(belowFloor(corpus, measured), [], measured.miss.join('\n'));
  });
