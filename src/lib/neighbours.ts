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
    const near = new Set(lists.flatMap((list) => around(list, record)));
    const zone = record.zone && zones.get(record.zone.id);
    const at = zone?.at.get(record.id) ?? 0;
    return { older: zone?.list[at + 1], newer: zone?.list[at - 1], related: related(record, near) };
  };
}

interface Places {
  list: readonly ArticleRecord[];
  at: ReadonlyMap<string, number>;
}

const places = (list: readonly ArticleRecord[]): Places => ({
  list,
  at: new Map(list.map(({ id }, index) => [id, index])),
});

function around({ list, at }: Places, record: ArticleRecord): ArticleRecord[] {
  const here = at.get(record.id)!;
  return list.slice(Math.max(0, here - NEAR), here + NEAR + 1).filter(({ id }) => id !== record.id);
}

/** The best by points, ties by id. */
function related(record: ArticleRecord, others: Iterable<ArticleRecord>): Related[] {
  const best: { other: ArticleRecord; points: number }[] = [];
  for (const other of others) {
    const points = pointsOf(record, other);
    const place = best.findIndex(
      (one) => points > one.points || (points === one.points && other.id < one.other.id),
    );
    if (place < 0 && best.length === MOST) continue;
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
