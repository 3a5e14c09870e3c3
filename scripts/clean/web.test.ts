import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { indexPage, pages } from './pages.ts';
import type { Page } from './pages.ts';
import { ruleNames } from './rules.ts';
import { documentOf } from './sample.ts';
import { readWeb } from './web.ts';

/** The page as it would be read, and what its marks say must come out. */
function unmark({ text }: Page) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return {
    plain: lines.map((line) => line.replace(/^(.{0,6}?)[+=#]/u, '$1')).join('\n'),
    body: marked('+'),
    subheads: marked('#'),
  };
}

for (const page of pages)
  test(`reads ${page.what}`, () => {
    const { plain, body, subheads } = unmark(page);
    const doc = documentOf(plain);
    const { drafts, decisions, layout } = readWeb(doc);
    assert.equal(layout, 'web');
    assert.equal(drafts.length, 1);
    const [draft] = drafts;
    const paragraphs = draft!.paragraphs.filter(({ kind }) => kind === 'p').map(({ text }) => text);
    assert.deepEqual(
      paragraphs,
      body.map((text) => text.replace(/（方知远 林小禾）$/u, '')),
    );
    const joined = subheads.join('\n').replace(/，\n/gu, '， ');
    assert.equal(
      draft!.paragraphs
        .filter(({ kind }) => kind === 'h2')
        .map(({ text }) => text)
        .join('\n'),
      joined,
    );
    assert.equal(draft!.title?.text, page.title);
    assert.deepEqual(
      draft!.byline.map(({ name }) => name),
      page.byline ?? [],
    );
    assert.deepEqual(draft!.captions, page.captions ?? []);
    const input = { doc, decisions, draft: draft! };
    assert.equal(findDate(input)?.value, page.date);
    assert.equal(findSource(input)?.value, page.source);
  });

test('there is a decision with a named rule for every block, and every body block is in one paragraph', () => {
  for (const page of pages) {
    const doc = documentOf(unmark(page).plain);
    const { decisions, drafts } = readWeb(doc);
    assert.equal(decisions.length, doc.blocks.length);
    for (const { rule } of decisions) assert.ok(ruleNames[rule], rule);
    const used = drafts[0]!.paragraphs.flatMap(({ blocks }) => blocks);
    const kept = decisions.flatMap(({ state }, i) => (state === 'body' || state === 'subhead' ? [i] : []));
    assert.deepEqual(used, kept);
  }
});

test('cuts and what is left make the block again', () => {
  const doc = documentOf(unmark(pages.at(-1)!).plain);
  const { decisions, drafts } = readWeb(doc);
  const last = drafts[0]!.paragraphs.at(-1)!;
  const cuts = decisions[last.blocks[0]!]!.cuts!.map(({ text }) => text);
  assert.equal(last.text + cuts.join(''), doc.blocks[last.blocks[0]!]!.text);
});

test('an index page gives no article and says so', () => {
  const { drafts, findings, decisions } = readWeb(documentOf(indexPage));
  assert.deepEqual(drafts, []);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['no-article'],
  );
  assert.ok(decisions.every(({ draft }) => draft === undefined));
});

test('an empty document gives no article', () => {
  assert.deepEqual(readWeb(documentOf('')).drafts, []);
});
