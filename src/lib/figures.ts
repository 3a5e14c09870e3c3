import type { Ledger } from '../../scripts/types.ts';
import { joinsOf } from './proof.ts';
import type { ArticleRecord } from './record.ts';
import { unsureOf } from './unsure.ts';

/** What one build came to. */
export interface Figures {
  files: number;
  articles: number;
  /** Lines (blocks, of a web page) that were removed. */
  removed: number;
  /** Removed lines by the name of their rule, most first. */
  rules: { name: string; count: number }[];
  joins: number;
  /** Articles whose month is not known. */
  noDate: number;
  noSource: number;
  noZone: number;
  /** Articles whose own title was not found. */
  derivedTitles: number;
}

const REMOVED = new Set(['head', 'tail', 'junk']);

/** Counts over all ledgers and records; pure. Rules of one name count as one. */
export function figures(
  ledgers: readonly Ledger[],
  records: readonly ArticleRecord[],
  ruleName: (id: string) => string,
): Figures {
  const lines = ledgers.flatMap((ledger) => ledger.lines);
  const removed = lines.filter(({ state }) => REMOVED.has(state));
  const rules = [...Map.groupBy(removed, ({ rule }) => ruleName(rule))]
    .map(([name, found]) => ({ name, count: found.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const count = (test: (record: ArticleRecord) => boolean): number => records.filter(test).length;
  return {
    files: ledgers.length,
    articles: records.length,
    removed: removed.length,
    rules,
    joins: joinsOf(lines),
    noDate: unsureOf(records).length,
    noSource: count(({ data }) => !data.source),
    noZone: count(({ zones }) => zones.length === 0),
    derivedTitles: count(({ data }) => data.titleFrom === 'lede'),
  };
}
