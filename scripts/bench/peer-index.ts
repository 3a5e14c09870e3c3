/** What others make of the same articles: Pagefind as it comes, and MiniSearch on pairs of characters. */
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { barrier, units } from '../../src/lib/units.ts';
import type { SearchArticle } from '../search/record.ts';
import { searchText } from '../search/record.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a site would have it; the language is what Pagefind cuts the words by. */
function pageOf({ title, body, captions, byline }: SearchArticle): string {
  const paragraphs = [...body.split('\n'), ...captions, ...byline].map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html><html lang="zh"><title>${escaped(title)}</title><body><h1>${escaped(title)}</h1>${paragraphs.join('')}`;
}

/** Writes Pagefind's index with all its defaults. */
export async function indexWithPagefind(articles: SearchArticle[], out: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  for (const article of articles) await index!.addHTMLFile({ url: article.id, content: pageOf(article) });
  const { errors } = await index!.writeFiles({ outputPath: out });
  await pagefind.close();
  if (errors.length) throw new Error(errors.join('; '));
}

/** The terms of a text or a query: pairs of neighbouring units, and the last of each clause, as it has no neighbour. */
function pairs(text: string, withLast: boolean): string[] {
  return units(text)
    .split(barrier)
    .map((clause) => clause.split(' ').filter(Boolean))
    .flatMap((row) =>
      row.flatMap((unit, nth) => {
        const next = row[nth + 1];
        return next !== undefined || withLast || row.length === 1 ? `${unit} ${next ?? ''}` : [];
      }),
    );
}

/** A query as the MiniSearch index has it, a term a line; a term that ends in a space is the beginning of one. */
export const pairsOfQuery = (q: string): string => pairs(q, false).join('\n');

/** Writes one file, zipped, that is fetched whole, and the library beside it. */
export async function indexWithMiniSearch(articles: SearchArticle[], out: string): Promise<void> {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  index.addAll(
    articles.map((article) => ({ id: article.id, text: pairs(searchText(article), true).join('\n') })),
  );
  await writeFile(path.join(out, 'index.json.gz'), gzipSync(JSON.stringify(index)));
  await copyFile(fileURLToPath(import.meta.resolve('minisearch')), path.join(out, 'minisearch.js'));
}
