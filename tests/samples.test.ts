import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
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

/** What the samples' truth says beyond what is scored. */
interface Truth {
  title: string | null;
  titleFrom: string;
  people: { name: string; role?: string }[];
  edtf?: string;
  /** The main zone. */
  zone?: string;
  body_must: string[];
}

test('titles know where they are from, people their roles, articles their main zone and partial date', async () => {
  const gold = JSON.parse(readFileSync('tests/gold/samples.json', 'utf8')) as Record<
    string,
    { articles: Truth[] }
  >;
  await withFiles({}, async (dir) => {
    const { files } = await ingest({ raw: 'content/raw', out: dir });
    const wrong: string[] = [];
    for (const { file, outcome } of files) {
      for (const truth of gold[file]!.articles) {
        const made = outcome!.articles.find(({ paragraphs }) =>
          paragraphs[0]!.text.includes(truth.body_must[0]!),
        );
        const { titleFrom, byline, date, zone } = made ?? {};
        const [got, expected] = [
          { titleFrom, people: byline, edtf: date?.value, zone },
          { titleFrom: truth.titleFrom, people: truth.people, edtf: truth.edtf, zone: truth.zone },
        ];
        if (!isDeepStrictEqual(normal(got), normal(expected)))
          wrong.push(`${file}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});

/** Without absent values, keys in order. */
const normal = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort())
        : inner,
    ),
  );
