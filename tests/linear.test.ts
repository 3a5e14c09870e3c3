/**
 * Reading takes time by the length of the text: how often each block of our code runs is counted, which is the same on
 * every machine. Counted by V8's precise coverage.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withFiles } from './run.ts';

/** Blocks that run less often say nothing. */
const OFTEN = 10_000;
/** How many times as often a block may run over twice the text: some are asked once a line and once a file. */
const MOST = 2.6;
const LENGTH = 20_000;

/** Samples that were once read in time by the square of their length, when they were long enough. */
const TEXTS = [
  'misc/radio-transcript-music.txt',
  'misc/tv-transcript-labels.txt',
  'misc/bulletin-issue.txt',
  'misc/july-roundup.txt',
  'paper/ocr-one-width.txt',
  'web/two-articles-one-copy.txt',
];

const session = new Session();
let read: (folder: string, file: string, size: number) => void;

before(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Only what is loaded later is counted block by block.
  const { loadKnowledge, understand } = await import('../scripts/pipeline.ts');
  const { readDocument } = await import('../scripts/read/read.ts');
  const knowledge = loadKnowledge();
  read = (folder, file, size) => {
    const document = readDocument(folder, { file, path: path.join(folder, file), size });
    assert.ok('blocks' in document);
    understand(document, knowledge);
  };
});

const OURS = ['scripts', 'src'].map((folder) => `${pathToFileURL(folder).href}/`);

/** How often each block of our code runs while a text is read. */
async function runsOver(folder: string, text: string): Promise<Map<string, number>> {
  await writeFile(path.join(folder, 'long.txt'), text);
  await session.post('Profiler.takePreciseCoverage');
  read(folder, 'long.txt', Buffer.byteLength(text));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const runs = new Map<string, number>();
  for (const { url, functions } of result.filter(({ url }) => OURS.some((folder) => url.startsWith(folder))))
    for (const { functionName, ranges } of functions)
      for (const { startOffset, count } of ranges) {
        const block = `${url} ${functionName} ${startOffset}`;
        runs.set(block, Math.max(runs.get(block) ?? 0, count));
      }
  return runs;
}

for (const name of TEXTS)
  test(`${name}, again and again`, async () => {
    const sample = `${readFileSync(path.join('content/raw', name), 'utf8')}\n`;
    const times = Math.ceil(LENGTH / sample.length);
    await withFiles({}, async (folder) => {
      const once = await runsOver(folder, sample.repeat(times));
      const twice = await runsOver(folder, sample.repeat(2 * times));
      const steep = [...twice]
        .filter(
          ([block, count]) => count > OFTEN && count > MOST * Math.max(once.get(block) ?? 0, OFTEN / 10),
        )
        .map(([block, count]) => `${block}: ${once.get(block) ?? 0}, ${count}`);
      assert.deepEqual(steep, []);
    });
  });
