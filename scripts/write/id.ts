import { hash } from 'node:crypto';
import type { Article, LedgerLine } from '../types.ts';

/** SHA-256 in hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/**
 * A new article's id, which is its address for good: what is known of the date, the id of its main zone
 * (or `news`), and six hex digits of its words. ASCII, with a number where it is not free.
 */
export function newId(article: Article, zoneId: string | undefined, isFree: (id: string) => boolean): string {
  const date = article.date?.value.startsWith('XXXX') ? undefined : article.date?.value;
  const id = [date, zoneId ?? 'news', sha256(wordsOf(article)).slice(0, 6)].filter(Boolean).join('-');
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (isFree(candidate)) return candidate;
  }
}

/** The words of an article's body. */
export const wordsOf = ({ paragraphs }: Pick<Article, 'paragraphs'>): string =>
  paragraphs.map(({ text }) => text).join('\n');

/** A body is known by its words, with and without what Markdown puts before them: the same of text and of its file. */
export const wordsKey = (body: string): string => sha256(body.replace(/[\\#\s]+/g, ''));

/** What a line of a body is known by: its text and, while the raw file has the same bytes, the lines of it that it stands on. */
export const lineKeys = (
  { lines: [first, last], text }: Pick<LedgerLine, 'lines' | 'text'>,
  sameBytes: boolean,
): string[] =>
  sameBytes ? [text, ...Array.from({ length: last - first + 1 }, (_, k) => `\n${first + k}`)] : [text];

/**
 * Which articles of this run are articles of the last one, by the lines that they share, best pairs first:
 * an id stays when rules, title, date, or the raw file around it change.
 * Returns the old id for each new article, or undefined.
 */
export function keepIds(
  articles: readonly ReadonlySet<string>[],
  before: readonly LedgerLine[],
  sameBytes: boolean,
): (string | undefined)[] {
  const old = Map.groupBy(
    before.filter((line) => line.article && line.state === 'body'),
    (line) => line.article!,
  );
  const pairs = articles.flatMap((texts, index) =>
    [...old].map(([id, lines]) => ({
      index,
      id,
      shared: lines.flatMap((line) => lineKeys(line, sameBytes)).filter((key) => texts.has(key)).length,
    })),
  );
  const kept: (string | undefined)[] = articles.map(() => undefined);
  const used = new Set<string>();
  for (const { index, id, shared } of pairs.sort((a, b) => b.shared - a.shared || a.index - b.index)) {
    if (shared === 0 || kept[index] !== undefined || used.has(id)) continue;
    kept[index] = id;
    used.add(id);
  }
  return kept;
}
