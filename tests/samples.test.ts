import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { measure } from '../scripts/commands/evaluate.ts';
import { ingest } from '../scripts/ingest.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';
import type { Outcome } from '../scripts/write/plan.ts';
import { withFiles } from './run.ts';

test('the samples come out as committed, articles and ledgers, to the byte', async () => {
  await withFiles({}, async (dir) => {
    await cp('content/articles', dir, { recursive: true });
    const { files } = await ingest({ raw: 'content/raw', out: dir, dryRun: true });
    const steps = files.flatMap(({ plan }) => plan?.steps ?? []);
    const changed = steps
      .filter(({ action }) => action !== 'same')
      .map(({ action, path }) => `${action} ${path}`);
    const ledgers = files.filter(({ plan }) => plan?.ledger.changed).map(({ plan }) => plan!.ledger.path);
    assert.deepEqual([...changed, ...ledgers], [], 'npm run ingest, look at the difference, commit it');
    assert.ok(steps.length > 90);
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
    const outcomes: Outcome[] = [];
    await ingest({ raw: 'content/raw', out: dir, onRead: (outcome) => outcomes.push(outcome) });
    assert.ok(outcomes.length > 30);
    const wrong: string[] = [];
    for (const { document, articles } of outcomes) {
      for (const truth of gold[document.file]!.articles) {
        const made = articles.find(({ paragraphs }) => paragraphs[0]!.text.includes(truth.body_must[0]!));
        const { titleFrom, byline, date, zone } = made ?? {};
        const [got, expected] = [
          { titleFrom, people: byline, edtf: date?.value, zone },
          { titleFrom: truth.titleFrom, people: truth.people, edtf: truth.edtf, zone: truth.zone },
        ];
        if (!isDeepStrictEqual(normal(got), normal(expected)))
          wrong.push(`${document.file}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
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
