import { statSync } from 'node:fs';
import path from 'node:path';
import { readBody } from './body.ts';
import { countCharacters, renderBody } from './markdown.ts';
import type { ArticleRecord } from './record.ts';

/** An article's body as pages, feeds and data show it. */
export interface Rendered {
  /** Safe HTML. */
  html: string;
  /** 字数. */
  characters: number;
  /** Of the whole file, to tell whether it was edited. */
  sha256: string;
}

/** What was made of a file that was `stamp` when it was read. */
interface Kept extends Rendered {
  stamp: string;
}

/** UTF-16 units of HTML that are kept: some 25,000 articles of 1,000 characters, 64 MB. */
const MOST = 32_000_000;

const kept = new Map<string, Kept>();
let size = 0;

/**
 * Reads and renders an article's body, once for as many as there is room for: the first that were asked for,
 * since pages are built newest first and feeds want the newest again. A file that changed is read anew.
 */
export function rendered({ file }: Pick<ArticleRecord, 'file'>): Rendered {
  const stamp = stampOf(file);
  const known = kept.get(file);
  if (known?.stamp === stamp) return known;
  const { markdown, sha256 } = readBody({ file });
  const html = renderBody(markdown);
  const made = { html, characters: countCharacters(html), sha256 };
  keep(file, stamp, made);
  return made;
}

function stampOf(file: string): string {
  const { mtimeMs, size: bytes } = statSync(path.resolve(file));
  return `${mtimeMs} ${bytes}`;
}

function keep(file: string, stamp: string, made: Rendered): void {
  size -= kept.get(file)?.html.length ?? 0;
  kept.delete(file);
  if (size + made.html.length > MOST) return;
  size += made.html.length;
  kept.set(file, { ...made, stamp });
}
