/** The pages of articles, with what each shows beside its own article. */
import { neighboursIn, type Neighbours } from './neighbours.ts';
import type { ArticleRecord } from './record.ts';
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
