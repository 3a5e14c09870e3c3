import type { APIRoute } from 'astro';
import { byMonth, byTopic, byZone } from '../lib/groups.ts';
import { listPages } from '../lib/list-pages.ts';
import { getRecords } from '../lib/records.ts';
import { unsureOf } from '../lib/unsure.ts';
import { absolute, urls } from '../lib/urls.ts';
import { escapeXml } from '../lib/xml.ts';

/** Every page that should be found; an empty set where the site has no host, since sitemaps want whole addresses. */
export const GET: APIRoute = async ({ site }) => {
  const records = await getRecords();
  const unsure = unsureOf(records);
  const paths = [
    urls.home(),
    urls.zones(),
    ...byZone(records).flatMap(({ key, records: found }) =>
      pagesOf(found, (page) => urls.zone(key.id, page)),
    ),
    urls.timeline(),
    ...byMonth(records).flatMap(({ key, records: found }) => pagesOf(found, (page) => urls.month(key, page))),
    ...(unsure.length > 0 ? pagesOf(unsure, urls.unsure) : []),
    urls.topics(),
    ...byTopic(records).flatMap(({ key, records: found }) =>
      pagesOf(found, (page) => urls.topic(key.id, page)),
    ),
    ...records.map(({ id }) => urls.article(id)),
    urls.search(),
    urls.feeds(),
    urls.data(),
    urls.about(),
  ];
  const rows = paths.flatMap((path) => absolute(path, site) ?? []);
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** The addresses of a list's pages. */
const pagesOf = (items: readonly unknown[], address: (page?: number) => string): string[] =>
  listPages(items).map(({ number }) => address(number));
