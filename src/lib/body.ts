import path from 'node:path';
import { readArticleFile } from '../../scripts/write/articles.ts';
import type { ArticleRecord } from './record.ts';

/** An article's Markdown, read from its own file. */
export async function readBody({ file }: Pick<ArticleRecord, 'file'>): Promise<string> {
  const article = await readArticleFile(process.cwd(), file.split('/').join(path.sep));
  if (Array.isArray(article)) throw new Error(`${file}: ${article.map(({ message }) => message).join('; ')}`);
  return article.body;
}
