import { readBody } from './body.ts';
import { storiesAmong } from './copies.ts';
import { gistOf } from './gists.ts';
import { plainText } from './plain.ts';
import type { ArticleRecord } from './record.ts';

/** Gives, for an article, the others that tell its story in the same words, the fullest first. */
export function copiesIn(records: readonly ArticleRecord[]): (record: ArticleRecord) => ArticleRecord[] {
  const wordings = records.map((record) => ({
    id: record.id,
    digest: record.digest!,
    sketch: gistOf(record).sketch,
    text: () => plainText(readBody(record).markdown),
  }));
  const byId = new Map(records.map((record) => [record.id, record]));
  const stories = storiesAmong(wordings).map(({ fullest, copies }) => [fullest, ...copies]);
  const others = new Map(
    stories.flatMap((ids) => ids.map((id) => [id, ids.filter((other) => other !== id)])),
  );
  return ({ id }) => (others.get(id) ?? []).map((other) => byId.get(other)!);
}
