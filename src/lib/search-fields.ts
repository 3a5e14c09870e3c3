/** What the index and the search page agree on beside the units. */

/** Facets of the index, in the order of the page. 日期 is EDTF as far as it is known, from the year on. */
export const facetNames = ['园区', '主题', '年份', '日期', '省份', '类型'] as const;
export type FacetName = (typeof facetNames)[number];

/** Value of a facet for an article of which it is not known. */
export const unknown = '不详';

/** Where the index lies below the site's root. */
export const indexFolder = 'pagefind/';

/** File below `indexFolder` that says what there is. */
export const manifestFile = 'manifest.json';

export interface Manifest {
  /** Folders below `indexFolder`, newest first; a folder's name changes with what is in it. */
  shards: { path: string; articles: number }[];
}

/** Files of a shard, below its folder; all but the chunks are in gzip. */
export const shardFiles = {
  /** A `Directory`. */
  directory: 'directory.bin',
  /** A `FacetFile`. */
  facets: 'facets.bin',
  /** The terms that are runs of letters or digits, with a space between. */
  runs: 'runs.bin',
  /** Some terms with their positions; see `postings.ts`. */
  chunk: (nth: number) => `terms/${nth}.bin`,
  /** The `Content` of the article at a place. */
  article: (nth: number) => `articles/${nth}.bin`,
};

/** What of a shard must be known before anything is looked for. */
export interface Directory {
  /** Units of each article, newest first; the next one begins a place further on. */
  lengths: number[];
  /** Units of each article's title, which it begins with. */
  titles: number[];
  /** The first term of each chunk, in order, with a space between. */
  firstTerms: string;
  /** Bytes of each chunk. */
  sizes: number[];
}

/** Where each article of a shard begins in the row of all its units, and where one more would. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [nth, length] of lengths.entries()) starts[nth + 1] = starts[nth]! + length + 1;
  return starts;
}

/** What is shown of a result. */
export interface Content {
  id: string;
  title: string;
  /** The date in words. */
  date: string;
  zones: string[];
  /** Title, body, captions and bylines, a field or paragraph a line. */
  text: string;
}

/** What the filters know of every article of a shard. */
export type FacetFile = Record<FacetName, FacetColumn>;

export interface FacetColumn {
  /** All values. */
  values: string[];
  /** A word an article, in order, with a space between; a character of it is a place in `values`. */
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

/** Stands for a year where it is not known. */
export const undated = 'undated';

/** Year of an EDTF date, or `undated`. */
export const yearOf = (date: string | undefined): string => date?.match(/^\d{4}/)?.[0] ?? undated;

/** Year, or year and month, of an EDTF date; undefined where the year is not known. */
export function monthOf(date: string | undefined): string | undefined {
  return date?.match(/^\d{4}(?:-\d{2})?/)?.[0];
}
