import { createHash } from 'node:crypto';
import type { ArticleRecord } from './record.ts';

/** The id of a feed by its name; that of all articles is older than the names. */
export const feedId = (name: string): string => uuid(name === 'all' ? 'feed' : `feeds/${name}`);

/** The id of an article's entry, the same in every feed and format. */
export const entryId = (id: string): string => uuid(`a/${id}`);

/** Who wrote it: those named, else where it comes from. */
export function authorsOf({ data }: Pick<ArticleRecord, 'data'>): string[] {
  if (data.byline.length > 0) return data.byline.map(({ name }) => name);
  return data.source ? [data.source] : [];
}

/** Where it can be read at its source, as an address that holds to the letter of the specifications. */
export const originalOf = ({ data }: Pick<ArticleRecord, 'data'>): string | undefined =>
  data.url && new URL(data.url).href;

/** A UUID of version 8 (RFC 9562) from a name. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`yuanxun:${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
