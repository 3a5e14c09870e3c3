/** How the articles are divided among indexes, so that a change makes a part of them anew. */
import { yearOf } from '../../src/lib/search-fields.ts';
import { newestFirst, type SearchArticle } from './record.ts';

/** Up to this number the articles have one index. */
const oneShard = 2500;
/** Years with fewer share an index with the year after: each index is some files more to fetch for a query. */
const least = 1000;
/** A year above this number is split. */
const largest = 3000;

/** A part of the articles with an index of its own. */
export interface Shard {
  /** ASCII, a folder's name. */
  name: string;
  articles: SearchArticle[];
}

/** Articles of one year, or of several that are put together. */
interface Years {
  /** The first and the last; `undated` is before all. */
  first: string;
  last: string;
  articles: SearchArticle[];
}

/** Puts years together, from the oldest on, until there are enough: what is old changes the least. */
function together(years: readonly Years[]): Years[] {
  return years.reduceRight<Years[]>((found, year) => {
    const [older] = found;
    if (!older || older.articles.length >= least) return [year, ...found];
    const both = { first: older.first, last: year.last, articles: [...year.articles, ...older.articles] };
    return [both, ...found.slice(1)];
  }, []);
}

function split({ first, last, articles }: Years): Shard[] {
  const name = first === last ? first : `${first}-${last}`;
  const parts = Math.ceil(articles.length / largest);
  const size = Math.ceil(articles.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    name: parts === 1 ? name : `${name}-part-${part + 1}`,
    articles: articles.slice(part * size, (part + 1) * size),
  }));
}

/** The year whose part of the site a shard belongs to: that of its newest article. */
export const yearOfShard = ({ articles }: Shard): string => yearOf(articles[0]!.date);

/** Shards newest first, and newest first within each. No article, no shard. */
export function shardsOf(articles: readonly SearchArticle[]): Shard[] {
  const sorted = articles.toSorted(newestFirst);
  if (sorted.length === 0) return [];
  if (sorted.length <= oneShard) return [{ name: 'all', articles: sorted }];
  const years = Map.groupBy(sorted, ({ date }) => yearOf(date));
  const named = [...years].map(([year, articles]) => ({ first: year, last: year, articles }));
  return together(named).flatMap(split);
}
