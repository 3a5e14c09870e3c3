import { instant, precision } from './dates.ts';
import { authorsOf, entryId, feedId, originalOf } from './feed-facts.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';
import { escapeXml } from './xml.ts';

/** `updated` of a feed in which no year is known; Atom wants a date. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * An Atom feed (RFC 4287), byte for byte the same for the same articles. `published` only where the day is
 * known; `updated`, which Atom wants, is the first instant the date can mean, or the feed's latest.
 * Ids are made from the ids of articles, zones and topics, so that they hold wherever the site moves.
 */
export function atom({ name, title, note, self, home }: FeedHead, entries: readonly FeedEntry[]): string {
  const instants = entries.map(({ record }) => instant(record.date)).filter((time) => time !== undefined);
  const latest = instants.sort().at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${feedId(name)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(note)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<updated>${latest}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    ...entries.map((each) => entry(each, latest)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ record, address, html }: FeedEntry, latest: string): string {
  const { id, title, summary, date, zones, topics } = record;
  const time = instant(date);
  const original = originalOf(record);
  return [
    '<entry>',
    `<id>${entryId(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...(original ? [`<link rel="via" href="${escapeXml(original)}"/>`] : []),
    ...(time && precision(date) === 'day' ? [`<published>${time}</published>`] : []),
    `<updated>${time ?? latest}</updated>`,
    ...authorsOf(record).map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...zones.map(({ name }) => `<category term="${escapeXml(name)}"/>`),
    ...topics.map(({ label }) => `<category term="${escapeXml(label)}"/>`),
    ...(summary ? [`<summary>${escapeXml(summary)}</summary>`] : []),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}
