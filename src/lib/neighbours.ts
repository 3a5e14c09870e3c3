import { byTopic, byZone } from './groups.ts';
import type { ArticleRecord } from './record.ts';

/** Another article and, in words, why it is named. */
export interface Related {
  record: ArticleRecord;
  why: string;
}

/** An article's neighbours: the next older and newer one of its main zone, and related ones. */
export interface Neighbours {
  older?: ArticleRecord;
  newer?: ArticleRecord;
  related: Related[];
}

/** Only the articles nearest in the list are compared, so that the work stays linear. */
const NEAR = 40;
const MOST = 3;

/** Finds the neighbours of articles; `records` newest first. */
export function neighboursIn(records: readonly ArticleRecord[]): (record: ArticleRecord) => Neighbours {
  const zones = new Map(byZone(records).map(({ key, records: found }) => [key.id, places(found)]));
  const topics = new Map(byTopic(records).map(({ key, records: found }) => [key.id, places(found)]));
  return (record) => {
    const lists = [
      ...record.zones.map(({ id }) => zones.get(id)!),
      ...record.topics.map(({ id }) => topics.get(id)!),
    ];
    const zone = record.zone && zones.get(record.zone.id);
    const at = zone?.at.get(record) ?? 0;
    return {
      older: zone?.list[at + 1],
      newer: zone?.list[at - 1],
      related: related(record, near(record, lists)),
    };
  };
}

interface Places {
  list: readonly ArticleRecord[];
  at: ReadonlyMap<ArticleRecord, number>;
}

const places = (list: readonly ArticleRecord[]): Places => ({
  list,
  at: new Map(list.map((record, index) => [record, index])),
});

/** Those next to an article in its lists, each once. */
function near(record: ArticleRecord, lists: readonly Places[]): Set<ArticleRecord> {
  const found = new Set<ArticleRecord>();
  for (const { list, at } of lists) {
    const here = at.get(record)!;
    const end = Math.min(list.length, here + NEAR + 1);
    for (let k = Math.max(0, here - NEAR); k < end; k++) found.add(list[k]!);
  }
  found.delete(record);
  return found;
}

/** The best by points, ties by id. */
function related(record: ArticleRecord, others: Iterable<ArticleRecord>): Related[] {
  const best: { other: ArticleRecord; points: number }[] = [];
  for (const other of others) {
    const points = pointsOf(record, other);
    const last = best[MOST - 1];
    if (last && (points < last.points || (points === last.points && other.id > last.other.id))) continue;
    const place = best.findIndex(
      (one) => points > one.points || (points === one.points && other.id < one.other.id),
    );
    best.splice(place < 0 ? best.length : place, 0, { other, points });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ other }) => ({ record: other, why: whyOf(record, other) }));
}

const shared = <T extends { id: string }>(own: readonly T[], its: readonly T[]): T[] =>
  own.filter(({ id }) => its.some((one) => one.id === id));

/** Two points for a shared zone, one for each shared topic. Asked of hundreds for each article, so it makes no lists. */
function pointsOf(record: ArticleRecord, other: ArticleRecord): number {
  let points = 0;
  for (const { id } of record.topics) for (const topic of other.topics) points += Number(topic.id === id);
  for (const { id } of record.zones) for (const zone of other.zones) if (zone.id === id) return points + 2;
  return points;
}

function whyOf(record: ArticleRecord, other: ArticleRecord): string {
  const labels = shared(record.topics, other.topics)
    .map(({ label }) => label)
    .join('、');
  const zone = shared(record.zones, other.zones).length > 0;
  return [zone && '同园区', labels && `同主题：${labels}`].filter(Boolean).join('，');
}
