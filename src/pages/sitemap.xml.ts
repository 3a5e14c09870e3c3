import type { APIRoute } from 'astro';
import { byMonth, byTopic, byZone } from '../lib/groups.ts';
import { getRecords } from '../lib/records.ts';
import { absolute, urls } from '../lib/urls.ts';
import { escapeXml } from '../lib/xml.ts';

/** Every page that should be found; an empty set where the site has no host, since sitemaps want whole addresses. */
export const GET: APIRoute = async ({ site }) => {
  const records = await getRecords();
  const paths = [
    urls.home(),
    urls.zones(),
    ...byZone(records).map(({ key }) => urls.zone(key.id)),
    urls.timeline(),
    ...byMonth(records).map(({ key }) => urls.month(key)),
    urls.topics(),
    ...byTopic(records).map(({ key }) => urls.topic(key.id)),
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
