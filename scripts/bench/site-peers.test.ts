import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../write/articles.ts';
import { plainArticle } from './site-peers.ts';

const article = (date: string): string => {
  const parsed = parseArticle('a.md', `---\nid: a\ntitle: 甲\n${date}zones: [甲高新区]\n---\n\n正文。\n`);
  assert.ok(!Array.isArray(parsed));
  return plainArticle(parsed);
};

test('other generators get a whole date, or none', () => {
  assert.match(
    article('date: "2023-02-21"\n'),
    /^date: "2023-02-21"\nmonths: *(\[2023-02\]|\n *- 2023-02)$/m,
  );
  assert.match(article('date: 2023-02\n'), /^date: "2023-02-01"$/m);
  for (const date of ['date: "2023"\n', 'date: XXXX-02-21\n', ''])
    assert.doesNotMatch(article(date), /^(date|months):/m);
});
