import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { bare } from '../scripts/clean/fold.ts';
import { accountedLines } from '../scripts/evaluate/accounted.ts';
import { ingest } from '../scripts/ingest.ts';
import { loadKnowledge, understand } from '../scripts/pipeline.ts';
import { readText } from '../scripts/read/text.ts';
import type { Document } from '../scripts/types.ts';
import { ledgerPath } from '../scripts/write/ledger.ts';
import type { Outcome } from '../scripts/write/plan.ts';
import { withFiles } from './run.ts';

const knowledge = loadKnowledge();

function documentOf(text: string): Document {
  const { blocks, markup, lineCount } = readText(text, 'text');
  return {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    kind: 'text',
    blocks,
    markup,
    lineCount,
    meta: {},
    sidecar: {},
    findings: [],
  };
}

/**
 * The two promises for one text: every line has its place, every block one decision, and every article's
 * words stand in the raw file, in the blocks that the article names, each block in one paragraph at most.
 */
function assertPromises(text: string): void {
  const raw = documentOf(text);
  const { document, reading, articles } = understand(raw, knowledge);
  const { lines, accounted } = accountedLines(text, document);
  assert.equal(accounted, lines);
  assert.equal(reading.decisions.length, document.blocks.length);
  const used = new Map<number, number>();
  articles.forEach((article, index) => {
    for (const { text: words, blocks } of article.paragraphs) {
      const source = blocks.map((block) => document.blocks[block]!.text).join('');
      const cuts = blocks.flatMap((block) => reading.decisions[block]!.cuts ?? []).map((cut) => cut.text);
      assert.ok(isMadeOf(bare(words), bare(source)), `“${words}” is not in “${source}”`);
      assert.equal(
        [...bare(source)].length,
        [...bare(words)].length + cuts.reduce((sum, cut) => sum + [...bare(cut)].length, 0),
        source,
      );
      for (const block of blocks) {
        assert.ok(!used.has(block), `block ${block} is in two paragraphs`);
        used.set(block, index);
        assert.equal(reading.decisions[block]!.draft, index);
      }
    }
  });
  reading.decisions.forEach(({ state }, block) => {
    assert.equal(state === 'body' || state === 'subhead', used.has(block), `block ${block}: ${state}`);
  });
  const digits = text.normalize('NFKC').replace(/(?<=\d) (?=\d)/gu, '');
  for (const { date } of articles) {
    const year = date && /^\d{4}/.exec(date.value)?.[0];
    if (year)
      assert.ok(
        digits.includes(year) || digits.includes(String(Number(year) - 1)),
        `${date.value} is invented`,
      );
  }
}

/** True when `words` are `source` with nothing changed, but perhaps pieces cut off. */
function isMadeOf(words: string, source: string): boolean {
  let at = 0;
  for (const character of source) if (character === words[at]) at++;
  return at === words.length || source.includes(words);
}

const rawFiles = readdirSync('content/raw', { recursive: true, withFileTypes: true }).filter((entry) =>
  /\.(?:txt|md)$/.test(entry.name),
);
const texts = rawFiles
  .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'))
  .filter((text) => !text.includes('\uFFFD'));

test('the promises hold for every sample', () => {
  for (const text of texts) assertPromises(text);
});

test('the promises hold for any mixture of lines from the samples', () => {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  fc.assert(
    fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 60 }), (picks) =>
      assertPromises(picks.map((k) => lines[k]).join('\n')),
    ),
    { numRuns: 150 },
  );
});

test('the promises hold for odd text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '本报讯（记者 李示范）',
      '责任编辑：',
      '来源：',
      '2023-02-30',
      '...',
      '# ',
      '**',
      '\u3000',
      '\u200B',
      '（',
      '”',
      '猜你喜欢',
      '□',
      '摄',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').toWellFormed()),
      assertPromises,
    ),
    { numRuns: 300 },
  );
});

test('ingest twice writes nothing, and the ledgers hold every line', async () => {
  await withFiles({}, async (dir) => {
    const out = path.join(dir, 'out');
    const outcomes: Outcome[] = [];
    await ingest({ raw: 'content/raw', out, onRead: (outcome) => outcomes.push(outcome) });
    const second = await ingest({ raw: 'content/raw', out });
    assert.deepEqual(
      second.files.flatMap(({ plan }) => plan?.steps ?? []).filter(({ action }) => action !== 'same'),
      [],
    );
    assert.deepEqual(
      second.files.filter(({ plan }) => plan?.ledger.changed),
      [],
    );
    for (const { document } of outcomes) {
      const { file } = document;
      const ledger = JSON.parse(await readFile(path.join(out, ledgerPath(file)), 'utf8')) as {
        lines: { lines: [number, number] }[];
      };
      const text = new TextDecoder(document.encoding).decode(await readFile(path.join('content/raw', file)));
      const covered = new Set(
        ledger.lines.flatMap(({ lines: [a, b] }) => Array.from({ length: b - a + 1 }, (_, k) => a + k)),
      );
      text.split(/\r\n|[\n\r]/).forEach((line, k) => {
        assert.ok(!/[\p{L}\p{N}]/u.test(line) || covered.has(k + 1), `${file}:${k + 1}`);
      });
    }
  });
});
