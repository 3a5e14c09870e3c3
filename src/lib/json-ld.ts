import { precision } from './dates.ts';
import { originalOf } from './feed-facts.ts';
import type { ArticleRecord } from './record.ts';
import { SHARE_IMAGE } from './share-image.ts';
import { absolute, urls } from './urls.ts';
import { SITE } from './words.ts';

const CONTEXT = 'https://schema.org';

/**
 * An article as schema.org's NewsArticle. `datePublished` is as precise as the date is known: a day, a month, a
 * year; absent without a year. Publisher is the source, who published it first; what is unknown is left out.
 */
export function newsArticle(record: ArticleRecord, site: URL | undefined): object {
  const { id, title, summary, date, zones, topics, data } = record;
  const address = whole(urls.article(id), site);
  const authors = data.byline.map(({ name }) => ({ '@type': 'Person', name }));
  const about = zones.map((zone) => ({
    '@type': 'Place',
    name: zone.name,
    alternateName: zone.zone?.name,
    url: whole(urls.zone(zone.id), site),
  }));
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    inLanguage: 'zh-CN',
    datePublished: ['none', 'month-day'].includes(precision(date)) ? undefined : data.date,
    author: some(authors),
    publisher: data.source && { '@type': 'Organization', name: data.source },
    isBasedOn: originalOf(record),
    about: some(about),
    articleSection: some(topics.map(({ label }) => label)),
    image: whole(urls.file(SHARE_IMAGE.file), site),
    url: address,
    mainEntityOfPage: address,
  };
}

/** The way from the home page over the main zone, where there is one, as schema.org's BreadcrumbList. */
export function breadcrumbs({ id, title, zone }: ArticleRecord, site: URL | undefined): object {
  const steps = [
    { name: SITE, path: urls.home() },
    ...(zone
      ? [
          { name: '园区', path: urls.zones() },
          { name: zone.name, path: urls.zone(zone.id) },
        ]
      : []),
    { name: title, path: urls.article(id) },
  ];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: whole(path, site),
    })),
  };
}

/** JSON that may stand in a script element, whatever its strings hold. */
export const scriptData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** With the host where it is known; else as a path, which the page's own address completes. */
const whole = (path: string, site: URL | undefined): string => absolute(path, site) ?? path;

const some = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined);
