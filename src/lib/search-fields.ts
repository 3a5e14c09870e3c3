/** What the index and the search page agree on beside the units. */

/** Facets of the index, in the order of the page. 月份 holds `2023-02`, or `2023` where no month is known. */
export const facetNames = ['园区', '主题', '年份', '月份', '省份', '类型'] as const;
export type FacetName = (typeof facetNames)[number];

/** Value of a facet for an article of which it is not known. */
export const unknown = '不详';

/** A unit that every record begins with and no text holds, folded or not: a search for it finds all. */
export const everything = 'ꟷ';

/** Merged shards weigh a little less each, so that a result's score names its shard, and the newest comes first. */
export const weightOf = (order: number): number => 1 - order / 1024;

/** Position of the first unit after the title; a hit before it is one in the title. */
export const bodyStart = 128;

/** `pagefind/shards.json`: where the index is and how much it holds. */
export interface Manifest {
  /** Folders below `pagefind/`, newest first. */
  shards: { path: string; articles: number }[];
  articles: number;
}

/**
 * `pagefind/facets.bin`, JSON in gzip: what the filters know of every article. Beside Pagefind, whose own filters
 * cost a file a facet and shard, a search a value, and time in every search.
 */
export interface FacetFile {
  /** All values of each facet. */
  values: Record<FacetName, string[]>;
  /** The articles of each shard, in the order of the manifest. */
  shards: FacetRow[][];
}

/** An article's id in its shard's index; for each facet, in the order of `facetNames`, places in the list of its values. */
export type FacetRow = [id: string, ...places: number[][]];

/** Meta of a result, beside its text. */
export interface ResultMeta {
  id: string;
  title: string;
  /** The date in words. */
  date: string;
  /** Names of zones, with `、` between. */
  zones: string;
}

/** Year, or year and month, of an EDTF date; undefined where the year is not known. */
export function monthOf(date: string | undefined): string | undefined {
  return date?.match(/^\d{4}(?:-\d{2})?/)?.[0];
}
