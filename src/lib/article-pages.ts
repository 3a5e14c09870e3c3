/** The pages of articles, with what each shows beside its own article. */
import { digestOf, pagesToMake, recordDigest } from './kept-pages.ts';
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

/** The pages that an earlier build has not left as they would come out now. */
export function articlePages(records: readonly ArticleRecord[]): ArticlePage[] {
  const neighboursOf = neighboursIn(records);
  const copiesOf = copiesIn(records);
  const pages = records.map((record) => ({
    record,
    neighbours: neighboursOf(record),
    copies: copiesOf(record),
  }));
  const digests = new Map(records.map((record) => [record, recordDigest(record)]));
  const made = pagesToMake(Object.fromEntries(pages.map((page) => [page.record.id, keyOf(page, digests)])));
  return pages.filter(({ record }) => made.has(record.id));
}

/** A digest of all that an article's page shows, but for the code that shows it. */
function keyOf(
  { record, neighbours, copies }: ArticlePage,
  digests: ReadonlyMap<ArticleRecord, string>,
): string {
  const of = (other: ArticleRecord | undefined): string | undefined => other && digests.get(other);
  const { older, newer, related } = neighbours;
  const others = [[older, newer], related.map(({ record: one }) => one), copies];
  const { raw } = record.data;
  return digestOf(
    samples,
    of(record),
    raw && ledgerDigest(raw.file),
    others.map((some) => some.map(of)),
  );
}
