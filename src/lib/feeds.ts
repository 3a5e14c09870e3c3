import { byTopic, byZone } from './groups.ts';
import type { ArticleRecord, TopicRef, ZoneRef } from './record.ts';
import { rendered } from './rendered.ts';
import { absolute, urls } from './urls.ts';
import { feedNote, SITE } from './words.ts';
import { escapeXml } from './xml.ts';

/** Feed readers want the latest; older articles stay on the site. */
export const MOST = { all: 100, each: 50 } as const;

/** A feed before its bodies are read. */
export interface Feed {
  /** Of the address: `all`, `zones/<id>`, `topics/<id>`. */
  name: string;
  title: string;
  /** Path of the page that shows the same articles. */
  home: string;
  /** Those in the feed, newest first. */
  records: ArticleRecord[];
  /** How many the page has. */
  total: number;
}

/** What the head of a feed says, in either format. */
export interface FeedHead {
  name: string;
  title: string;
  /** What it holds and what it leaves out. */
  note: string;
  self: string;
  home: string;
}

export interface FeedEntry {
  record: ArticleRecord;
  address: string;
  /** The full text, safe HTML. */
  html: string;
}

export const feedOfAll = (records: readonly ArticleRecord[]): Feed =>
  feed('all', SITE, urls.home(), records, MOST.all);

export const feedOfZone = ({ id, name }: ZoneRef, records: readonly ArticleRecord[]): Feed =>
  feed(`zones/${id}`, `${name} · ${SITE}`, urls.zone(id), records, MOST.each);

export const feedOfTopic = ({ id, label }: TopicRef, records: readonly ArticleRecord[]): Feed =>
  feed(`topics/${id}`, `${label} · ${SITE}`, urls.topic(id), records, MOST.each);

function feed(
  name: string,
  title: string,
  home: string,
  records: readonly ArticleRecord[],
  most: number,
): Feed {
  return { name, title, home, records: records.slice(0, most), total: records.length };
}

/** Every feed of the site: of all articles, of each zone and each topic that has any. `records` newest first. */
export function feedsOf(records: readonly ArticleRecord[]): Feed[] {
  return [
    feedOfAll(records),
    ...byZone(records).map(({ key, records: found }) => feedOfZone(key, found)),
    ...byTopic(records).map(({ key, records: found }) => feedOfTopic(key, found)),
  ];
}

/** The head of a feed whose own path is `self`; addresses are whole where the site has a host. */
export function headOf({ name, title, home, records, total }: Feed, self: string, site?: URL): FeedHead {
  const address = (path: string): string => absolute(path, site) ?? path;
  return {
    name,
    title,
    note: feedNote(records.length, total),
    self: address(self),
    home: address(home),
  };
}

/** The entries of a feed with their full text, captions of lost pictures at the end as on the page. */
export function entriesOf({ records }: Feed, site?: URL): FeedEntry[] {
  return records.map((record) => {
    const path = urls.article(record.id);
    const captions = record.data.captions.map((caption) => `\n<p>图注：${escapeXml(caption)}</p>`);
    const html = rendered(record).html + captions.join('');
    return { record, address: absolute(path, site) ?? path, html };
  });
}
