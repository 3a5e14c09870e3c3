/** What the index and the search page agree on beside the units. */

/** Facets of the index, in the order of the page. 日期 is EDTF as far as it is known, from the year on. */
export const facetNames = ['园区', '主题', '年份', '日期', '省份', '类型'] as const;
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
export type FacetFile = Record<FacetName, FacetColumn>;

export interface FacetColumn {
  /** All values. */
  values: string[];
  /**
   * A word an article, in the order in which a search for `everything` finds them, with a space between; a character
   * of it is a place in `values`.
   */
  articles: string;
}

/** Character code of the first place in a column; a space and a quote mark lie below. */
const firstPlace = 35;

/** The word of a column for an article's values. */
export const wordOf = (places: number[]): string =>
  String.fromCharCode(...places.map((place) => firstPlace + place));

/** The places in a column's values, article by article. */
export const placesIn = ({ articles }: FacetColumn): number[][] =>
  articles.split(' ').map((word) => Array.from(word, (_, at) => word.charCodeAt(at) - firstPlace));

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
