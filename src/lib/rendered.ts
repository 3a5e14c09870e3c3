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

/** UTF-16 units of HTML that are kept: some 25,000 articles of 1,000 characters, 64 MB. */
const MOST = 32_000_000;

/** By the digest of the file. */
const kept = new Map<string, Rendered>();
let size = 0;

/**
 * Reads and renders an article's body, once for as many as there is room for: the first that were asked for,
 * since pages are built newest first and feeds want the newest again. `read` is for who has the body already.
 */
export function rendered(
  { file, digest = '' }: Pick<ArticleRecord, 'file' | 'digest'>,
  read: typeof readBody = readBody,
): Rendered {
  const known = kept.get(digest);
  if (known) return known;
  const { markdown, sha256 } = read({ file });
  const html = renderBody(markdown);
  const made = { html, characters: countCharacters(html), sha256 };
  if (digest !== '' && size + html.length <= MOST) {
    size += html.length;
    kept.set(digest, made);
  }
  return made;
}
