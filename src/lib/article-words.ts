import { article } from '../pieces/article.ts';
import type { ArticlePage } from './article-pages.ts';
import { describeDate, displayDate, precision } from './dates.ts';
import { breadcrumbs, newsArticle, scriptData } from './json-ld.ts';
import { readLedger } from './ledgers.ts';
import { absolute, urls } from './urls.ts';

/** All that is an article's own on its page; the rest of the page is its frame. */
export interface ArticleWords {
  id: string;
  /** With where and when, for an article that others tell too. */
  title: string;
  description: string;
  /** For Open Graph, which knows no date but a whole one. */
  published?: string;
  /** What stands before the address on paper. */
  printed: string;
  /** HTML of the block of data for machines. */
  about: string;
  /** HTML between header and footer. */
  main: string;
}

/** @param site the address of the site, where it is known */
export async function wordsOf(page: ArticlePage, site: URL | undefined): Promise<ArticleWords> {
  const { record, copies } = page;
  const { id, title, data, date, zone, summary } = record;
  /** Where and when: the same story has the same headline and the same summary in every paper. */
  const told = [data.source, date && displayDate(date)].filter(Boolean).join('，');
  const where = told && `（${told}）`;
  const source = data.source ? `来源：${data.source}` : '来源不详';
  return {
    id,
    title: copies.length > 0 ? title + where : title,
    description: (summary ?? title) + where,
    ...(precision(date) === 'day' && data.date !== undefined ? { published: data.date } : {}),
    printed: [zone?.name ?? '园区不详', describeDate(date), source].join('　'),
    about: scriptData([newsArticle(record, site), breadcrumbs(record, site)]),
    main: article(page, await readLedger(record), absolute(urls.article(id), site)).html,
  };
}
