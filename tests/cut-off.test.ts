/** A run that is cut off before any one of its writes: what is on disk, and what the next run makes of it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { ingest } from '../scripts/ingest.ts';
import type { Ledger } from '../scripts/types.ts';
import { sha256 } from '../scripts/write/id.ts';
import { listArticleFiles } from '../scripts/write/list.ts';
import { added, filesOf, isRubble, samplesOf } from './folders.ts';
import { withFiles } from './run.ts';

const { appendFileSync, cpSync, readFileSync } = fs;
const { mkdirSync, renameSync, rmSync, writeFileSync } = fs;

const samples = samplesOf(
  'misc/bulletin-issue.txt',
  'paper/a02-continued.md',
  'paper/briefs-with-headlines.md',
  'web/two-articles-one-copy.txt',
  'web/yantai-platforms.txt',
);

/**
 * Does some work, whose process seems to end before the nth time that it changes the disk: a file is left half written,
 * and nothing is changed any more.
 * @returns how often the work would have changed the disk up to there
 */
async function cutOff(nth: number, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const dying = <A extends unknown[]>(real: (...args: A) => void, last: (...args: A) => void) =>
    function (...args: A): void {
      count++;
      if (count < nth) {
        real(...args);
        return;
      }
      if (count === nth) last(...args);
      throw new Error('cut off');
    };
  const nothing = () => undefined;
  fs.writeFileSync = dying(writeFileSync, (file, data) => {
    const text = String(data);
    writeFileSync(file, text.slice(0, text.length / 2));
  });
  fs.renameSync = dying(renameSync, nothing);
  fs.rmSync = dying(rmSync, nothing);
  syncBuiltinESMExports();
  try {
    await work().catch((error: unknown) => assert.equal((error as Error).message, 'cut off'));
  } finally {
    Object.assign(fs, { writeFileSync, renameSync, rmSync });
    syncBuiltinESMExports();
  }
  return count;
}

const write = (raw: string, texts: Record<number, string>): void => {
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw);
  for (const [n, text] of Object.entries(texts)) writeFileSync(path.join(raw, `${n}.txt`), text);
};
const [bulletin, page, briefs, two, one] = samples as [string, string, string, string, string];
const half = (text: string): string => text.slice(text.length / 2);

/** Raw files as they were at first, as they are when the run is cut off, and as they are when the next begins. */
const times = {
  first: { 0: bulletin, 1: page, 2: briefs, 3: two, 4: one },
  // Articles of 3 go to 8, before and after those that bring them; 4 has another name.
  then: {
    0: bulletin + added,
    1: page.replaceAll('，', ', '),
    2: half(briefs),
    3: one + added,
    7: one,
    8: two,
  },
  now: { 0: bulletin + added + added, 1: page + added, 2: briefs, 3: two, 4: one, 9: half(two) },
};

/** Cuts a run off at some of its writes, or at all with ALL=1, and hands over what is left each time. */
async function everyWay(
  dir: string,
  look: (out: string, edited: readonly string[], old: string) => Promise<void>,
): Promise<void> {
  const [raw, old, out] = ['raw', 'old', 'out'].map((name) => path.join(dir, name)) as [
    string,
    string,
    string,
  ];
  write(raw, times.first);
  await ingest({ raw, out: old });
  const edited = (await listArticleFiles(old)).filter((_, n) => n % 5 === 2);
  for (const file of edited) appendFileSync(path.join(old, file), added);
  write(raw, times.then);
  cpSync(old, out, { recursive: true });
  const whole = await cutOff(Infinity, () => ingest({ raw, out }));
  assert.ok(whole > 40);
  const stride = process.env['ALL'] ? 1 : 9;
  for (let nth = 1 + Math.floor(Math.random() * stride); nth <= whole; nth += stride) {
    rmSync(out, { recursive: true });
    cpSync(old, out, { recursive: true });
    await cutOff(nth, () => ingest({ raw, out }));
    rmSync(path.join(out, '.ingest.lock'), { force: true });
    await look(out, edited, old);
  }
}

// At every write: ALL=1 node --test tests/cut-off.test.ts
test('cut off before any write: each file is old or new, and the next run comes to the same', () =>
  withFiles({}, async (dir) => {
    let after: Map<string, string> | undefined;
    await everyWay(dir, async (out, edited, old) => {
      const raw = path.join(dir, 'raw');
      const before = filesOf(old);
      if (!after) {
        const whole = path.join(dir, 'whole');
        cpSync(old, whole, { recursive: true });
        await ingest({ raw, out: whole });
        after = filesOf(whole);
      }
      const left = new Map([...filesOf(out)].filter(([name]) => !isRubble(name)));
      for (const [name, bytes] of left)
        assert.ok([before.get(name), after.get(name)].includes(bytes), `${name} is neither old nor new`);
      for (const name of before.keys()) assert.ok(left.has(name) || !after.has(name), `${name} is lost`);
      for (const name of edited) assert.equal(left.get(name), before.get(name), name);
      await ingest({ raw, out });
      assert.deepEqual(filesOf(out), after);
    });
  }));

test('cut off before any write, and the raw files change once more: what ingest wrote is never taken for a person’s', () =>
  withFiles({}, async (dir) => {
    const raw = path.join(dir, 'raw');
    await everyWay(dir, async (out, edited) => {
      const left = filesOf(out);
      write(raw, times.now);
      const { files } = await ingest({ raw, out });
      write(raw, times.then);
      const told = files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'edited');
      assert.ok(told.length <= edited.length, told.map(({ message }) => message).join('\n'));
      const ledgers = [...filesOf(path.join(out, 'ledgers'))].filter(([name]) => !isRubble(name));
      const known = new Map(
        ledgers.flatMap(([, text]) =>
          (JSON.parse(text) as Ledger).articles.map((each) => [each.path, each.written]),
        ),
      );
      for (const file of await listArticleFiles(out)) {
        const bytes = readFileSync(path.join(out, file));
        assert.ok(known.has(file), `${file} belongs to no raw file`);
        if (edited.includes(file)) assert.equal(bytes.toString('latin1'), left.get(file));
        else assert.equal(sha256(bytes), known.get(file), file);
      }
    });
  }));
