import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { measure } from '../scripts/commands/evaluate.ts';
import { ingest } from '../scripts/ingest.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';
import { withFiles } from './run.ts';

/** Every file below a folder with its text. */
function filesBelow(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({ parentPath, name }) => path.join(parentPath, name));
  return Object.fromEntries(
    files.sort().map((file) => [path.relative(dir, file), readFileSync(file, 'utf8')]),
  );
}

test('the samples come out as committed, articles and ledgers, to the byte', async () => {
  await withFiles({}, async (dir) => {
    await ingest({ raw: 'content/raw', out: dir });
    const [made, golden] = [filesBelow(dir), filesBelow('content/articles')];
    assert.deepEqual(
      Object.keys(made),
      Object.keys(golden),
      'npm run ingest, look at the difference, commit it',
    );
    for (const [file, text] of Object.entries(golden)) assert.equal(made[file], text, file);
  });
});

test('the samples are read as a person reads them', async () => {
  const measured = await measure({ raw: 'content/raw', gold: 'tests/gold/samples.json' });
  assert.deepEqual(belowFloor('samples', measured), [], measured.miss.join('\n'));
});
