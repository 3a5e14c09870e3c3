import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '../../scripts/types.ts';
import { bodyOf } from '../../scripts/write/frontmatter.ts';
import { sha256 } from '../../scripts/write/id.ts';
import type { ArticleRecord } from './record.ts';

/** An article's file: its Markdown and, to tell whether it was edited, the file's hash. */
export interface Body {
  markdown: string;
  sha256: string;
}

/** Reads an article's own file, whose front matter was checked before. */
export function readBody({ file }: Pick<ArticleRecord, 'file'>): Body {
  const text = readFileSync(path.resolve(file.split('/').join(path.sep)), 'utf8');
  return { markdown: bodyOf(text), sha256: sha256(text) };
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
