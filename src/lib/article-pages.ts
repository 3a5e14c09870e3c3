/** The pages of articles, with what each shows beside its own article. */
import { createHash } from 'node:crypto';
import { ledgerDigest } from './ledgers.ts';
import { neighboursIn, type Neighbours } from './neighbours.ts';
import type { ArticleRecord } from './record.ts';
import { samples } from './settings.ts';
import { copiesIn } from './stories.ts';

export interface ArticlePage {
  record: ArticleRecord;
  neighbours: Neighbours;
  /** Others that tell the same story, the fullest first. */
  copies: ArticleRecord[];
}

export function articlePages(records: readonly ArticleRecord[]): ArticlePage[] {
  const neighboursOf = neighboursIn(records);
  const copiesOf = copiesIn(records);
  return records.map((record) => ({
    record,
    neighbours: neighboursOf(record),
    copies: copiesOf(record),
  }));
}

/** Digests of all that each of these pages shows, in their order; the code that shows it is left out. */
export function articleKeys(pages: readonly ArticlePage[]): string[] {
  const digests = new Map(pages.map(({ record }) => [record, recordDigest(record)]));
  const of = (other: ArticleRecord | undefined): string | undefined => other && digests.get(other);
  return pages.map(({ record, neighbours: { older, newer, related }, copies }) => {
    const others = [[older, newer], related.map(({ record: one }) => one), copies];
    const { raw } = record.data;
    return digestOf(
      samples,
      of(record),
      raw && ledgerDigest(raw.file),
      others.map((some) => some.map(of)),
    );
  });
}

/** The digest of values that JSON can hold. */
const digestOf = (...values: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url');

/** All that any page can show of an article. */
const recordDigest = ({ digest, zones, topics }: ArticleRecord): string => digestOf(digest, zones, topics);
