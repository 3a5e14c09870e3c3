import { instant, precision } from './dates.ts';
import { authorsOf, entryId, originalOf } from './feed-facts.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';

/** What `_yuanxun` of an item holds, told to people who read the file. */
const ABOUT = 'date: EDTF, as precisely as known; source: who published it first';

/**
 * A JSON Feed (version 1.1), byte for byte the same for the same articles. `date_published` only where the day
 * is known; a date that is known in part stands under `_yuanxun`. Ids are those of the Atom feed.
 */
export function jsonFeed({ title, note, self, home }: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description: note,
    language: 'zh-CN',
    authors: [{ name: title }],
    _yuanxun: { about: ABOUT },
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

function item({ record, address, html }: FeedEntry): object {
  const { id, title, summary, date, zones, topics, data } = record;
  const authors = authorsOf(record).map((name) => ({ name }));
  const own = { date: data.date, source: data.source };
  return {
    id: entryId(id),
    url: address,
    external_url: originalOf(record),
    title,
    content_html: html,
    summary,
    date_published: precision(date) === 'day' ? instant(date) : undefined,
    authors: authors.length > 0 ? authors : undefined,
    tags: [...zones.map(({ name }) => name), ...topics.map(({ label }) => label)],
    language: 'zh-CN',
    _yuanxun: own.date || own.source ? own : undefined,
  };
}
