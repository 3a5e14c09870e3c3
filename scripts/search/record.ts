/** An article as the index holds it. */
import { newestFirst as byDate, parseDate } from '../../src/lib/dates.ts';
import { type FacetName, monthOf, unknown } from '../../src/lib/search-fields.ts';

/** What the index needs of an article, as plain text. */
export interface SearchArticle {
  /** ASCII; the address is `a/<id>/`. */
  id: string;
  title: string;
  /** Body as plain text, a line a paragraph. */
  body: string;
  captions: string[];
  /** Names only. */
  byline: string[];
  /** EDTF as in the front matter; absent where unknown. */
  date?: string;
  /** The date in words, shown with a result. */
  dateText: string;
  zones: string[];
  topics: string[];
  /** Of its zones. */
  provinces: string[];
  /** Of its zones, in words: 国家级高新区 … */
  kinds: string[];
}

/** The text that is searched, a field or paragraph a line; the title is the first line. */
export function searchText(article: SearchArticle): string {
  const fields = [article.title, article.body, ...article.captions, ...article.byline];
  return fields
    .map((field) => field.trim())
    .filter(Boolean)
    .join('\n');
}

/** Filter values by facet, each value once; 不详 where there is none. */
export function facetsOf(article: SearchArticle): Record<FacetName, string[]> {
  const month = monthOf(article.date);
  const date = month && article.date;
  const all = {
    园区: article.zones,
    主题: article.topics,
    年份: month ? [month.slice(0, 4)] : [],
    日期: date ? [date] : [],
    省份: article.provinces,
    类型: article.kinds,
  };
  return Object.fromEntries(
    Object.entries(all).map(([facet, values]) => [facet, values.length ? [...new Set(values)] : [unknown]]),
  ) as Record<FacetName, string[]>;
}

/** Newest first, unknown dates last; then by id. */
export function newestFirst(a: SearchArticle, b: SearchArticle): number {
  return byDate(parseDate(a.date), parseDate(b.date)) || (a.id < b.id ? -1 : 1);
}
