import { statSync } from 'node:fs';
import path from 'node:path';
import type { ArticleProblem } from '../../scripts/write/articles.ts';
import { listArticleFiles } from '../../scripts/write/list.ts';
import { listedArticles, readArticleFiles } from '../../scripts/write/read-all.ts';
import { loadGazetteer } from './gazetteer.ts';
import { byDate, toRecord, type ArticleRecord } from './record.ts';
import { articlesDir, frontMatterCache, listing } from './settings.ts';
import { loadTaxonomy } from './taxonomy.ts';

let records: Promise<ArticleRecord[]> | undefined;
let stamp = '';

/**
 * The one door to the articles: all of them, newest first, undated last, resolved and sorted once a build; in
 * development again when a file has changed. Bodies stay in their files until a page asks for one.
 * @throws Error for an article file that does not hold to the schema, or an id that two have
 */
export async function getRecords(): Promise<ArticleRecord[]> {
  const now = import.meta.env.DEV ? await stampOfFiles() : '';
  if (now !== stamp) records = undefined;
  stamp = now;
  return (records ??= load());
}

async function load(): Promise<ArticleRecord[]> {
  const [gazetteer, taxonomy] = [loadGazetteer(), loadTaxonomy()];
  const byId = new Map<string, ArticleRecord>();
  const listed = listing && listedArticles(listing, frontMatterCache);
  for await (const article of listed ?? readArticleFiles(articlesDir, frontMatterCache)) {
    if (Array.isArray(article)) throw new Error(article.map(describe).join('\n'));
    const file = path.relative(process.cwd(), path.join(articlesDir, article.path));
    const record = { ...toRecord(article.data, file, gazetteer, taxonomy), digest: article.digest };
    const other = byId.get(record.id);
    if (other) throw new Error(`${article.path}: id ${record.id} 已用于 ${other.file} → 给其中一篇换一个 id`);
    byId.set(record.id, record);
  }
  return [...byId.values()].sort(byDate);
}

const describe = ({ path: file, line, message, hint }: ArticleProblem): string =>
  `${file}:${line}: ${message} → ${hint}`;

/** Changes when an article file does, or one comes or goes. */
async function stampOfFiles(): Promise<string> {
  const files = await listArticleFiles(articlesDir);
  return files
    .map((file) => {
      const { mtimeMs, size } = statSync(path.join(articlesDir, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
