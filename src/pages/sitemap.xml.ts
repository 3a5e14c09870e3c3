import type { APIRoute } from 'astro';
import { webPages } from '../lib/pages.ts';
import { getRecords } from '../lib/records.ts';
import { unsureOf } from '../lib/unsure.ts';
import { absolute, urls } from '../lib/urls.ts';
import { escapeXml } from '../lib/xml.ts';

/** Every page that should be found; an empty set where the site has no host, since sitemaps want whole addresses. */
export const GET: APIRoute = async ({ site }) => {
  const records = await getRecords();
  const paths = [
    urls.home(),
    urls.zones(),
    urls.timeline(),
    ...(unsureOf(records).length > 0 ? [urls.unsure()] : []),
    urls.topics(),
    urls.search(),
    urls.feeds(),
    urls.data(),
    urls.about(),
    ...webPages(records).map((address) => urls.file(`${address}/`)),
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
