import path from 'node:path';
import type { Ledger } from '../../scripts/types.ts';
import { readArticleFile } from '../../scripts/write/articles.ts';
import { sha256 } from '../../scripts/write/id.ts';
import type { ArticleRecord } from './record.ts';

/** An article's file: its Markdown and, to tell whether it was edited, the file's hash. */
export interface Body {
  markdown: string;
  sha256: string;
}

/** Reads an article's own file. */
export async function readBody({ file }: Pick<ArticleRecord, 'file'>): Promise<Body> {
  const article = await readArticleFile(process.cwd(), file.split('/').join(path.sep));
  if (Array.isArray(article)) throw new Error(`${file}: ${article.map(({ message }) => message).join('; ')}`);
  return { markdown: article.body, sha256: sha256(article.text) };
}

/** True where the file is no longer what ingest last wrote. */
export function isEdited(
  { articles }: Pick<Ledger, 'articles'>,
  id: string,
  body: Pick<Body, 'sha256'>,
): boolean {
  const written = articles.find((article) => article.id === id)?.written;
  return Boolean(written) && written !== body.sha256;
}
