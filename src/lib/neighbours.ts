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
    return { older: zone?.list[at + 1], newer: zone?.list[at - 1], related: related(record, [...near]) };
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

/** Two points for a shared zone, one for each shared topic; ties by id. */
function related(record: ArticleRecord, others: readonly ArticleRecord[]): Related[] {
  return others
    .map((other) => {
      const zone = record.zones.find(({ id }) => other.zones.some((its) => its.id === id));
      const topics = record.topics.filter(({ id }) => other.topics.some((its) => its.id === id));
      const labels = topics.map(({ label }) => label).join('、');
      const why = [zone && '同园区', labels && `同主题：${labels}`].filter(Boolean).join('，');
      return { record: other, why, score: (zone ? 2 : 0) + topics.length };
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, MOST);
}
