/** The real newspaper pages beside the repository, against what must come out of them; skipped where they are absent. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '../read/read.ts';
import type { Document, Draft } from '../types.ts';
import { layoutOf } from './layout.ts';
import { readPage } from './page.ts';

interface GoldArticle {
  title: string | null;
  titleAccept?: string[];
  byline: string[];
  bylineRoles?: Record<string, string>;
  subheads: string[];
  body_must: string[];
  body_must_not: string[];
}

const shared = new URL('../../../shared/', import.meta.url);
const seeds = new URL('seeds/', shared);
const skip = existsSync(seeds) ? false : 'the real inputs (../shared) are not here';
const gold: Record<string, { layout: string; articles: GoldArticle[] }> = skip
  ? {}
  : JSON.parse(readFileSync(new URL('gold/seeds.json', shared), 'utf8'));

/** Equal but for punctuation, spaces and their width. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

async function load(file: string): Promise<Document> {
  const path = new URL(file, seeds).pathname;
  const read = readDocument(seeds.pathname, { file, path, size: statSync(path).size });
  if ('code' in read) throw new Error(read.message);
  return read;
}

const titles = ({ title, titleAccept = [] }: GoldArticle): string[] =>
  [title ?? '', ...titleAccept].map(bare);

function check(article: GoldArticle, draft: Draft): void {
  assert.ok(
    titles(article).includes(bare(draft.title?.text ?? '')),
    `${draft.title?.text} for ${article.title}`,
  );
  assert.deepEqual(draft.byline.map((p) => p.name).sort(), [...article.byline].sort());
  for (const { name, role } of draft.byline) assert.equal(role, article.bylineRoles?.[name] ?? role);
  const paragraphs = draft.paragraphs.map((p) => folded(p.text));
  for (const must of article.body_must)
    assert.ok(
      paragraphs.some((p) => p.includes(folded(must))),
      `${article.title} lacks ${must}`,
    );
  for (const junk of article.body_must_not)
    assert.ok(!paragraphs.join('').includes(folded(junk)), `${article.title} keeps ${junk}`);
  const subheads = draft.paragraphs.filter((p) => p.kind === 'h2').map((p) => bare(p.text));
  assert.deepEqual(subheads, article.subheads.map(bare));
}

for (const file of skip ? [] : readdirSync(seeds)) {
  const isPage = gold[file]!.layout.startsWith('newspaper');
  test(`sees how ${file} is laid out`, async () => {
    const { layout, reason } = layoutOf(await load(file));
    assert.equal(layout, isPage ? 'page' : 'web', reason);
  });
  if (isPage)
    test(`reads every article of ${file}`, async () => {
      const { drafts } = readPage(await load(file));
      const { articles } = gold[file]!;
      assert.equal(drafts.length, articles.length);
      for (const article of articles) {
        const draft = drafts.find((d) => titles(article).includes(bare(d.title?.text ?? '')));
        assert.ok(draft, `no article for ${article.title}`);
        check(article, draft);
      }
    });
}

test('the real inputs are there', { skip }, () => assert.ok(readdirSync(seeds).length > 0));
