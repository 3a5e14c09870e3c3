/** How the articles are divided among indexes: inside one, time grows with the square of the articles. */
import { monthOf, unknown } from '../../src/lib/search-fields.ts';
import { newestFirst, type SearchArticle } from './record.ts';

/** Below this number one index is fast enough; above it each year has its own. */
const oneShard = 2500;
/** A year above this number is split. */
const largest = 3000;

/** A part of the articles with an index of its own. */
export interface Shard {
  /** ASCII, a folder's name. */
  name: string;
  articles: SearchArticle[];
}

function split(name: string, articles: SearchArticle[]): Shard[] {
  const parts = Math.ceil(articles.length / largest);
  const size = Math.ceil(articles.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    name: parts === 1 ? name : `${name}-${part + 1}`,
    articles: articles.slice(part * size, (part + 1) * size),
  }));
}

/** Shards newest first, and newest first within each. No article, no shard. */
export function shardsOf(articles: readonly SearchArticle[]): Shard[] {
  const sorted = articles.toSorted(newestFirst);
  if (sorted.length === 0) return [];
  if (sorted.length <= oneShard) return [{ name: 'all', articles: sorted }];
  const years = Object.groupBy(sorted, ({ date }) => monthOf(date)?.slice(0, 4) ?? unknown);
  return Object.keys(years)
    .toSorted((a, b) => (a === unknown ? 1 : b === unknown ? -1 : Number(b) - Number(a)))
    .flatMap((year) => split(year === unknown ? 'undated' : year, years[year]!));
}
