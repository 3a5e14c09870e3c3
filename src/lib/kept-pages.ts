/**
 * Article pages that an earlier build left in the site and that would come out the same. A page is known by its key:
 * a digest of all that it shows, together with the code, which `scripts/kept-site.ts` watches over.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleRecord } from './record.ts';

/** Keys of pages by their article's id. */
export type PageKeys = Record<string, string>;

/** Where a build and its pages tell each other the keys: those that are kept, then those of this build. */
const file = process.env['YUANXUN_PAGE_KEYS'];

/** The ids of the pages to be made; notes the keys of all for the next build. */
export function pagesToMake(keys: PageKeys): ReadonlySet<string> {
  if (!file) return new Set(Object.keys(keys));
  const kept = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as PageKeys));
  writeFileSync(file, JSON.stringify(keys));
  return new Set(Object.keys(keys).filter((id) => kept.get(id) !== keys[id]));
}

/** The digest of values that JSON can hold. */
export const digestOf = (...values: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url');

/** All that any page can show of an article. */
export const recordDigest = ({ digest, zones, topics }: ArticleRecord): string =>
  digestOf(digest, zones, topics);
