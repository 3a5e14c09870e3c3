import { createHash } from 'node:crypto';
import { newestFirst, parseDate, type PartialDate } from './dates.ts';
import { kindName, type Gazetteer, type Zone } from './gazetteer.ts';
import { provinceShort } from './provinces.ts';
import type { ArticleData } from './schema.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A zone as the site shows it. One that the directory does not know has a name and a made id only. */
export interface ZoneRef {
  id: string;
  /** Short name. */
  name: string;
  kind?: string;
  /** Short name of the province: 江苏. */
  province?: string;
  zone?: Zone;
}

/** A topic as the site shows it; `group` is absent where the taxonomy does not know it. */
export interface TopicRef {
  id: string;
  label: string;
  group?: string;
}

/** All that the site knows of an article but its body. */
export interface ArticleRecord {
  id: string;
  title: string;
  summary?: string;
  date?: PartialDate;
  zone?: ZoneRef;
  zones: ZoneRef[];
  topics: TopicRef[];
  /** The front matter as it stands. */
  data: ArticleData;
  /** The article's file, relative to the working directory. */
  file: string;
  /** Of the file's text; on the site only. */
  digest?: string;
}

/** Resolves an article's names of zones and topics; pure. */
export function toRecord(
  data: ArticleData,
  file: string,
  gazetteer: Pick<Gazetteer, 'byName'>,
  taxonomy: Pick<Taxonomy, 'byLabel'>,
): ArticleRecord {
  const names = [...new Set([...(data.zone ? [data.zone] : []), ...data.zones])];
  const zones = unique(names.map((name) => zoneRef(name, gazetteer)));
  return {
    id: data.id,
    title: data.title,
    summary: data.summary,
    date: parseDate(data.date),
    zone: data.zone ? zones[0] : undefined,
    zones,
    topics: unique([...new Set(data.topics)].map((label) => topicRef(label, taxonomy))),
    data,
    file,
  };
}

/** Newest first, undated last; ties by id, so that the order is always the same. */
export function byDate(a: ArticleRecord, b: ArticleRecord): number {
  return newestFirst(a.date, b.date) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The reference of a zone of the directory. */
function refOf(zone: Zone): ZoneRef {
  const { id, short, kind, province } = zone;
  return { id, name: short, kind: kindName(kind), province: provinceShort(province), zone };
}

function zoneRef(name: string, { byName }: Pick<Gazetteer, 'byName'>): ZoneRef {
  const zone = byName.get(name);
  return zone ? refOf(zone) : { id: madeId(name), name };
}

function topicRef(label: string, { byLabel }: Pick<Taxonomy, 'byLabel'>): TopicRef {
  const topic = byLabel.get(label);
  return topic ? { id: topic.id, label, group: topic.group } : { id: madeId(label), label };
}

/** An ASCII id for a name that has none: eight hex digits of its SHA-256. */
const madeId = (name: string): string => `x-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;

const unique = <T extends { id: string }>(items: T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
