/** Builds a search index in a process of its own: `index-alone.ts KIND ARTICLES OUT`, forked; sends the seconds. */
import { mkdir } from 'node:fs/promises';
import { readArticles } from '../search/articles.ts';
import { buildIndex } from '../search/index.ts';
import type { SearchArticle } from '../search/record.ts';
import { indexUnitsWithPagefind, indexWithMiniSearch, indexWithPagefind } from './peer-index.ts';

const kinds: Record<string, (articles: SearchArticle[], out: string, given: string) => Promise<unknown>> = {
  own: (articles, outDir, given) => buildIndex({ articles, outDir, cacheDir: `${given}-cache` }),
  pagefind: indexWithPagefind,
  'pagefind-units': indexUnitsWithPagefind,
  minisearch: indexWithMiniSearch,
};

const [kind = '', given = '', out = ''] = process.argv.slice(2);
const articles = await readArticles(given);
await mkdir(out, { recursive: true });
const start = performance.now();
await kinds[kind]!(articles, out, given);
process.send?.((performance.now() - start) / 1000);
