import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadKnowledge, understand } from '../pipeline.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';
import { several, single, type Form } from './forms.fixture.ts';

const knowledge = loadKnowledge();

const read = (text: string) => {
  const { blocks, markup, lineCount } = readText(text, text.startsWith('# ') ? 'markdown' : 'text');
  return understand(documentOf('', { blocks, markup, lineCount }), knowledge);
};

function check({ text, titles, never, source, bylines, date }: Form): void {
  const { articles } = read(text);
  assert.deepEqual(
    articles.map(({ title }) => title),
    titles,
  );
  for (const article of articles) {
    if (source) assert.equal(article.source?.value, source);
    if (date) assert.equal(article.date?.value, date);
  }
  if (bylines)
    assert.deepEqual(
      articles.map(({ byline }) => byline.map(({ name }) => name).join(' ')),
      bylines,
    );
  for (const { paragraphs } of articles)
    for (const words of never)
      for (const paragraph of paragraphs)
        assert.ok(!paragraph.text.includes(words), `${words} stays in the body`);
}

describe('a file of several items is read item by item', () => {
  for (const form of several) test(form.what, () => check(form));
});
describe('a text that is one stays one', () => {
  for (const [what, text] of single) test(what, () => assert.equal(read(text).articles.length, 1));
});
