/**
 * Every address of the site. Paths are ASCII, end in a slash, and stand below `base`
 * (Astro's, `/` or `/digest/`; outside Astro `/`). An address once published stays.
 */
const BASE: string = (import.meta.env?.BASE_URL as string | undefined) ?? '/';

/** A path below `base`: `joinBase('/digest', 'zones/')` is `/digest/zones/`. */
export function joinBase(base: string, path: string): string {
  const below = base.replace(/^\/|\/$/g, '');
  return below ? `/${below}/${path}` : `/${path}`;
}

const ROOT = joinBase(BASE, '');
const at = (path: string): string => ROOT + path;

/** The list at `path`, or an older page of it. */
const list = (path: string, page?: number): string => at(page === undefined ? path : `${path}p${page}/`);

/** Filters of the search page; the whole state of a search is its URL. */
export interface SearchQuery {
  q?: string;
  zone?: string;
  topic?: string;
  year?: string;
}

export const urls = {
  home: () => at(''),
  zones: () => at('zones/'),
  /** The part of the zone directory for a province by its short name. */
  province: (name: string) => `${at('zones/')}#${encodeURIComponent(name)}`,
  /** `page` is the number of an older page of the list, here and below. */
  zone: (id: string, page?: number) => list(`zones/${id}/`, page),
  timeline: () => at('timeline/'),
  /** The part of a page for a year; of the timeline by default. */
  year: (year: number, page: string = at('timeline/')) => `${page}#y${year}`,
  /** `key` as in `2023-02`. */
  month: (key: string, page?: number) => list(`timeline/${key}/`, page),
  /** The articles whose month is not known. */
  unsure: (page?: number) => list('timeline/unsure/', page),
  topics: () => at('topics/'),
  topic: (id: string, page?: number) => list(`topics/${id}/`, page),
  /** What the address of every article begins with. */
  articles: () => at('a/'),
  article: (id: string) => at(`a/${id}/`),
  search: (query: SearchQuery = {}) => {
    const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
    return at('search/') + (text && `?${text}`);
  },
  feeds: () => at('feeds/'),
  /** `name` as in `all`, `zones/<id>`, `topics/<id>`. */
  feed: (name: string) => at(`feeds/${name}.xml`),
  jsonFeed: (name: string) => at(`feeds/${name}.json`),
  data: () => at('data/'),
  /** All articles as a table. */
  table: (form: 'json' | 'csv') => at(`data/articles.${form}`),
  about: () => at('about/'),
  /** What is saved on the reader's device. */
  saved: () => at('saved/'),
  /** Stands in for a page that cannot be fetched. */
  offline: () => at('offline/'),
  serviceWorker: () => at('sw.js'),
  manifest: () => at('manifest.webmanifest'),
  sitemap: () => at('sitemap.xml'),
  /** A file of public/. */
  file: (name: string) => at(name),
} as const;

/** The address with its host; undefined where the site has none. */
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path, site).href;
}
