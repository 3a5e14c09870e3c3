/**
 * Reading takes time by the length of the text: how often each block of our code runs is counted, which is the same on
 * every machine. Counted by V8's precise coverage.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Session, type Profiler } from 'node:inspector/promises';
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

/** The blocks of each function of our code that ran, the outer before the inner. */
type Runs = Map<string, Profiler.CoverageRange[]>;

async function runsOver(folder: string, text: string): Promise<Runs> {
  await writeFile(path.join(folder, 'long.txt'), text);
  await session.post('Profiler.takePreciseCoverage');
  read(folder, 'long.txt', Buffer.byteLength(text));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => OURS.some((start) => url.startsWith(start)));
  return new Map(
    ours.flatMap(({ url, functions }) =>
      functions.map(({ functionName, ranges }) => [
        `${url} ${functionName} ${ranges[0]!.startOffset}`,
        ranges,
      ]),
    ),
  );
}

/** How often a block ran. One that ran as often as the block around it is not told of by itself. */
const countOf = (
  ranges: readonly Profiler.CoverageRange[],
  { startOffset, endOffset }: Profiler.CoverageRange,
) => ranges.findLast((range) => range.startOffset <= startOffset && range.endOffset >= endOffset)?.count ?? 0;

/**
 * Blocks that run too often over twice the text. Functions as a whole are passed over, and those that are not told of:
 * calls that V8 has inlined are not counted, blocks within a function are.
 */
const steepOf = (once: Runs, twice: Runs): string[] =>
  [...twice].flatMap(([name, [, ...blocks]]) => {
    const known = once.get(name);
    if (!known) return [];
    return blocks.flatMap((block) => {
      const before = countOf(known, block);
      const isSteep = block.count > OFTEN && block.count > MOST * Math.max(before, OFTEN / 10);
      return isSteep ? [`${name}, at ${block.startOffset}: ${before}, ${block.count}`] : [];
    });
  });

for (const name of TEXTS)
  test(`${name}, again and again`, async () => {
    const sample = `${readFileSync(path.join('content/raw', name), 'utf8')}\n`;
    const times = Math.ceil(LENGTH / sample.length);
    await withFiles({}, async (folder) => {
      const once = await runsOver(folder, sample.repeat(times));
      const twice = await runsOver(folder, sample.repeat(2 * times));
      assert.deepEqual(steepOf(once, twice), []);
    });
  });
