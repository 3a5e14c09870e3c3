import { describeDate } from '../../src/lib/dates.ts';
import { loadGazetteer } from '../../src/lib/gazetteer.ts';
import { plainText } from '../../src/lib/plain.ts';
import { toRecord } from '../../src/lib/record.ts';
import { loadTaxonomy } from '../../src/lib/taxonomy.ts';
import { readArticleFile, type ArticleFile } from '../write/articles.ts';
import { listArticleFiles } from '../write/list.ts';
import { buildIndex } from './index.ts';
import type { SearchArticle } from './record.ts';

/** Every article of a folder as search sees it; files that do not hold to the schema are left out. */
export async function readArticles(dir: string): Promise<SearchArticle[]> {
  const articles: SearchArticle[] = [];
  for (const file of await listArticleFiles(dir)) {
    const article = await readArticleFile(dir, file);
    if (!Array.isArray(article)) articles.push(toSearchArticle(article));
  }
  return articles;
}

/** Indexes every article of a folder into `<outDir>/pagefind/`; what did not change comes from `cacheDir`. */
export async function indexArticles(dir: string, outDir: string, cacheDir: string): Promise<void> {
  await buildIndex({ articles: await readArticles(dir), outDir, cacheDir });
}

function toSearchArticle({ path, data, body }: ArticleFile): SearchArticle {
  const { id, title, date, zones, topics } = toRecord(data, path, loadGazetteer(), loadTaxonomy());
  return {
    id,
    title,
    body: plainText(body),
    captions: data.captions,
    byline: data.byline.map(({ name }) => name),
    ...(data.date ? { date: data.date } : {}),
    dateText: describeDate(date),
    zones: zones.map(({ name }) => name),
    topics: topics.map(({ label }) => label),
    provinces: zones.flatMap(({ province }) => province ?? []),
    kinds: zones.flatMap(({ kind }) => kind ?? []),
  };
}
