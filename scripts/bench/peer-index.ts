/** What others make of the same articles: Pagefind as it comes and with a term a character, MiniSearch on pairs. */
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { clauses } from '../../src/lib/phrases.ts';
import { barrier } from '../../src/lib/kinds.ts';
import { units } from '../../src/lib/units.ts';
import { newestFirst, type SearchArticle, searchText } from '../search/record.ts';
import { importPeer, peerFile } from './peer-packages.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a site would have it; the language is what Pagefind cuts the words by. */
function pageOf({ title, body, captions, byline }: SearchArticle): string {
  const paragraphs = [...body.split('\n'), ...captions, ...byline].map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html><html lang="zh"><title>${escaped(title)}</title><body><h1>${escaped(title)}</h1>${paragraphs.join('')}`;
}

type PagefindIndex = pagefind.PagefindIndex;

async function writePagefind(out: string, add: (index: PagefindIndex) => Promise<void>): Promise<void> {
  const { index } = await pagefind.createIndex();
  await add(index!);
  const { errors } = await index!.writeFiles({ outputPath: out });
  await pagefind.close();
  if (errors.length) throw new Error(errors.join('; '));
}

/** Writes Pagefind's index with all its defaults. */
export const indexWithPagefind = (articles: SearchArticle[], out: string): Promise<void> =>
  writePagefind(out, async (index) => {
    for (const article of articles) await index.addHTMLFile({ url: article.id, content: pageOf(article) });
  });

/** Writes Pagefind's index of our units, newest first, in chunks as small as the search over them can use. */
export function indexUnitsWithPagefind(articles: SearchArticle[], out: string): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
  return writePagefind(out, async (index) => {
    for (const article of articles.toSorted(newestFirst))
      await index.addCustomRecord({ url: article.id, language: 'und', content: units(searchText(article)) });
  });
}

/** A query as the index of units has it. */
export const phrasesOfQuery = (q: string): string =>
  clauses(q)
    .wanted.map(({ phrase }) => `"${phrase}"`)
    .join(' ');

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

const miniSearch = 'minisearch/dist/es/index.js';

/** What is used of MiniSearch. */
interface MiniSearch {
  default: new (options: {
    fields: string[];
    tokenize: (text: string) => string[];
    processTerm: (term: string) => string;
  }) => { addAll: (articles: { id: string; text: string }[]) => void };
}

/** Writes one file, zipped, that is fetched whole, and the library beside it. */
export async function indexWithMiniSearch(articles: SearchArticle[], out: string): Promise<void> {
  const { default: MiniSearch } = (await importPeer(miniSearch)) as MiniSearch;
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  index.addAll(
    articles.map((article) => ({ id: article.id, text: pairs(searchText(article), true).join('\n') })),
  );
  await writeFile(path.join(out, 'index.json.gz'), gzipSync(JSON.stringify(index)));
  await copyFile(peerFile(miniSearch), path.join(out, 'minisearch.js'));
}
