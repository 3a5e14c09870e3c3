import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountedLines } from '../scripts/evaluate/accounted.ts';
import { generatedCorpora, generators, measureGenerated } from '../scripts/evaluate/generate/corpora.ts';
import { documentOf } from '../scripts/evaluate/generate/documents.ts';
import { cleanArticles } from '../scripts/evaluate/generate/stock.ts';
import { loadKnowledge, understand } from '../scripts/pipeline.ts';
import { belowFloor } from '../scripts/report/evaluate.ts';

const knowledge = loadKnowledge();
const stock = cleanArticles();
const bare = (text: string) => text.replace(/\s/gu, '');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** Pages on which a promise was once broken. */
const ONCE_BROKEN: Partial<Record<(typeof generatedCorpora)[number], readonly number[]>> = {
  bulletins: [25307936, 33290288],
  pieces: [33995079, 39870977, 41248883],
  'on-air': [34470219, 40932123, 62789185, 65204480, 75958482, 1385630427],
};

/** What holds for any page, however it is read. */
function assertPromises(corpus: (typeof generatedCorpora)[number], seed: number): void {
  const made = generators[corpus](stock, seed);
  const raw = documentOf(made);
  const { document, reading, articles } = understand(raw, knowledge);
  const { lines, accounted } = accountedLines(made.text, document);
  const where = `${corpus} ${seed}`;
  assert.equal(accounted, lines, where);
  assert.equal(reading.decisions.length, document.blocks.length, where);
  const used = new Set<number>();
  for (const { paragraphs } of articles)
    for (const { text, blocks } of paragraphs) {
      const own = bare(blocks.map((block) => document.blocks[block]!.text).join(''));
      const cuts = blocks.flatMap((block) => reading.decisions[block]!.cuts ?? []);
      const left = cuts.reduce((all, cut) => all.replace(bare(cut.text), ''), own);
      assert.ok(own.includes(bare(text)) || left.includes(bare(text)), `${where}: ${text}`);
      const told = sum([letters(text), ...cuts.map((cut) => letters(cut.text))]);
      assert.ok(letters(own) <= told, `${where}: letters are lost before or behind ${text}`);
      for (const block of blocks) {
        assert.ok(!used.has(block), `${where}: block ${block} is in two paragraphs`);
        used.add(block);
      }
    }
  assert.ok(articles.length <= 2 * made.gold.articles.length + 1, `${where}: ${articles.length} articles`);
}

for (const corpus of generatedCorpora) {
  test(`${corpus}: the promises hold for pages from any seed`, (t) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    t.diagnostic(`seeds ${seed} to ${seed + 23}`);
    for (let k = 0; k < 24; k++) assertPromises(corpus, seed + k);
    for (const once of ONCE_BROKEN[corpus] ?? []) assertPromises(corpus, once);
  });

  test(`${corpus}: as good as it has been`, () => {
    const measured = measureGenerated(corpus);
    assert.deepEqual(belowFloor(corpus, measured), [], measured.miss.join('\n'));
  });

  test(`${corpus}: the same seed gives the same page`, () => {
    assert.deepEqual(generators[corpus](stock, 7), generators[corpus](stock, 7));
    assert.notEqual(generators[corpus](stock, 7).text, generators[corpus](stock, 8).text);
  });
}
