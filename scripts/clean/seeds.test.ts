import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { bare } from './fold.ts';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

interface Gold {
  title: string | null;
  byline: string[];
  source: string | null;
  date: string | null;
  subheads: string[];
  body_must: string[];
  body_must_not: string[];
}

const shared = new URL('../../../shared/', import.meta.url);
const present = existsSync(shared);
const files = present ? readdirSync(new URL('seeds/', shared)).filter((file) => /^00[023]_/u.test(file)) : [];

test('the real web pages read as a person labelled them', { skip: !present && 'no ../shared' }, () => {
  const all = JSON.parse(readFileSync(new URL('gold/seeds.json', shared), 'utf8')) as Record<
    string,
    { articles: Gold[] }
  >;
  assert.ok(files.length > 0);
  for (const file of files) {
    const gold = all[file]!.articles[0]!;
    const doc = documentOf(readFileSync(new URL(`seeds/${file}`, shared), 'utf8'));
    const { drafts, decisions } = readWeb(doc);
    const draft = drafts[0]!;
    const texts = draft.paragraphs.map(({ text }) => text);
    for (const must of gold.body_must)
      assert.ok(
        texts.some((text) => text.includes(must)),
        must,
      );
    for (const mustNot of gold.body_must_not)
      assert.ok(!texts.some((text) => text.includes(mustNot)), mustNot);
    assert.equal(bare(draft.title?.text ?? ''), bare(gold.title ?? ''));
    assert.deepEqual(
      draft.byline.map(({ name }) => name),
      gold.byline,
    );
    assert.deepEqual(
      draft.paragraphs.filter(({ kind }) => kind === 'h2').map(({ text }) => text),
      gold.subheads,
    );
    const input = { doc, decisions, draft };
    assert.equal(findDate(input)?.value ?? null, gold.date);
    assert.equal(findSource(input)?.value ?? null, gold.source);
  }
});
