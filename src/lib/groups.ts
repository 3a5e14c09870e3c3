import { once } from '../../scripts/kept.ts';
import { monthKey } from './dates.ts';
import type { ArticleRecord } from './record.ts';

/** Articles that share something, in the order of the records. */
export interface Group<T> {
  key: T;
  records: ArticleRecord[];
}

/** By every zone that an article is about; most articles first, ties by name. */
export const byZone = once((records: readonly ArticleRecord[]) => mostFirst(records, ({ zones }) => zones));

/** By every topic; most articles first. */
export const byTopic = once((records: readonly ArticleRecord[]) =>
  mostFirst(records, ({ topics }) => topics),
);

/** By province of the zones, an article once a province; articles whose zones have none are left out. */
export function byProvince(records: readonly ArticleRecord[]): ReadonlyMap<string, ArticleRecord[]> {
  const names = (record: ArticleRecord): { id: string }[] =>
    [...new Set(record.zones.flatMap(({ province }) => province ?? []))].map((id) => ({ id }));
  return new Map(collect(records, names).map(({ key, records: found }) => [key.id, found]));
}

/** By month, `2023-02`, newest first; articles whose month is not known are left out. */
export function byMonth(records: readonly ArticleRecord[]): Group<string>[] {
  const dated = records.filter(({ date }) => monthKey(date));
  return [...Map.groupBy(dated, ({ date }) => monthKey(date)!)]
    .map(([key, found]) => ({ key, records: found }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** By year, newest first; then, under undefined, those without a year. */
export function byYear(records: readonly ArticleRecord[]): Group<number | undefined>[] {
  return [...Map.groupBy(records, ({ date }) => date?.year)]
    .map(([key, found]) => ({ key, records: found }))
    .sort((a, b) => (b.key ?? 0) - (a.key ?? 0));
}

/** Counts of the twelve months of each year that has a known month, newest year first. */
export function monthCounts(records: readonly ArticleRecord[]): { year: number; counts: number[] }[] {
  const dated = records.filter(({ date }) => monthKey(date));
  return byYear(dated).map(({ key, records: found }) => ({
    year: key!,
    counts: Array.from({ length: 12 }, (_, k) => found.filter(({ date }) => date!.month === k + 1).length),
  }));
}

const mostFirst = <K extends { id: string }>(
  records: readonly ArticleRecord[],
  keys: (record: ArticleRecord) => K[],
): readonly Group<K>[] =>
  collect(records, keys).sort(
    (a, b) => b.records.length - a.records.length || (a.key.id < b.key.id ? -1 : 1),
  );

function collect<K extends { id: string }>(
  records: readonly ArticleRecord[],
  keys: (record: ArticleRecord) => K[],
): Group<K>[] {
  const groups = new Map<string, Group<K>>();
  for (const record of records)
    for (const key of keys(record)) {
      const group = groups.get(key.id) ?? { key, records: [] };
      group.records.push(record);
      groups.set(key.id, group);
    }
  return [...groups.values()];
}
