import { describeDate } from '../../src/lib/dates.ts';
import { loadGazetteer } from '../../src/lib/gazetteer.ts';
import { plainText } from '../../src/lib/plain.ts';
import { toRecord } from '../../src/lib/record.ts';
import { loadTaxonomy } from '../../src/lib/taxonomy.ts';
import type { ArticleFile } from '../write/articles.ts';
import { readArticleFiles } from '../write/read-all.ts';
import type { SearchArticle } from './record.ts';

/**
 * Every article of a folder as search sees it; files that do not hold to the schema are left out.
 * @param cache see `readArticleFiles`
 */
export async function readArticles(dir: string, cache?: string): Promise<SearchArticle[]> {
  const articles: SearchArticle[] = [];
  for await (const article of readArticleFiles(dir, cache))
    if (!Array.isArray(article)) articles.push(toSearchArticle(article));
  return articles;
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
