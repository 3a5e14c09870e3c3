import { byTopic, byZone, type Group } from './groups.ts';
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
  const marks = numbers();
  const all = new Map(records.map((record, index) => [record, marked(record, index, marks)]));
  const near = nearIn(records.length);
  const listsOf = (groups: readonly Group<{ id: string }>[]) =>
    new Map(
      groups.map(({ key, records: found }) => [key.id, places(found.map((record) => all.get(record)!))]),
    );
  const zones = listsOf(byZone(records));
  const topics = listsOf(byTopic(records));
  return (record) => {
    const own = all.get(record)!;
    const lists = [
      ...record.zones.map(({ id }) => zones.get(id)!),
      ...record.topics.map(({ id }) => topics.get(id)!),
    ];
    const zone = record.zone && zones.get(record.zone.id);
    const at = zone?.at.get(own) ?? 0;
    return {
      older: zone?.list[at + 1]?.record,
      newer: zone?.list[at - 1]?.record,
      related: related(own, near(own, lists)),
    };
  };
}

/** An article with numbers for its zones and topics: thousands are compared with some two hundred each. */
interface Marked {
  record: ArticleRecord;
  index: number;
  zones: readonly number[];
  topics: readonly number[];
}

function marked(record: ArticleRecord, index: number, numberOf: (id: string) => number): Marked {
  const numbered = (parts: readonly { id: string }[]) => parts.map(({ id }) => numberOf(id));
  return { record, index, zones: numbered(record.zones), topics: numbered(record.topics) };
}

/** Gives each id a number of its own. */
function numbers(): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const number = known.get(id) ?? known.size;
    known.set(id, number);
    return number;
  };
}

interface Places {
  list: readonly Marked[];
  at: ReadonlyMap<Marked, number>;
}

const places = (list: readonly Marked[]): Places => ({
  list,
  at: new Map(list.map((one, index) => [one, index])),
});

/** Gives those next to an article in its lists, each once. @param count of all articles */
function nearIn(count: number): (own: Marked, lists: readonly Places[]) => Marked[] {
  /** For each article the last one, by its index and 1, that it was found for. */
  const foundFor = new Uint32Array(count);
  return (own, lists) => {
    const found: Marked[] = [];
    foundFor[own.index] = own.index + 1;
    for (const { list, at } of lists) {
      const here = at.get(own)!;
      const end = Math.min(list.length, here + NEAR + 1);
      for (let k = Math.max(0, here - NEAR); k < end; k++) {
        const other = list[k]!;
        if (foundFor[other.index] === own.index + 1) continue;
        foundFor[other.index] = own.index + 1;
        found.push(other);
      }
    }
    return found;
  };
}

/** The best by points, ties by id. */
function related(own: Marked, others: readonly Marked[]): Related[] {
  const best: { other: ArticleRecord; points: number }[] = [];
  for (const one of others) {
    const points = pointsOf(own, one);
    const last = best[MOST - 1];
    if (last && points < last.points) continue;
    const { record: other } = one;
    const place = best.findIndex(
      (better) => points > better.points || (points === better.points && other.id < better.other.id),
    );
    if (place < 0 && last) continue;
    best.splice(place < 0 ? best.length : place, 0, { other, points });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ other }) => ({ record: other, why: whyOf(own.record, other) }));
}

/** Two points for a shared zone, one for each shared topic. */
function pointsOf(own: Marked, other: Marked): number {
  let points = 0;
  for (const topic of own.topics) if (other.topics.includes(topic)) points++;
  for (const zone of own.zones) if (other.zones.includes(zone)) return points + 2;
  return points;
}

const shared = <T extends { id: string }>(own: readonly T[], its: readonly T[]): T[] =>
  own.filter(({ id }) => its.some((one) => one.id === id));

function whyOf(record: ArticleRecord, other: ArticleRecord): string {
  const labels = shared(record.topics, other.topics)
    .map(({ label }) => label)
    .join('、');
  const zone = shared(record.zones, other.zones).length > 0;
  return [zone && '同园区', labels && `同主题：${labels}`].filter(Boolean).join('，');
}
