import type { APIRoute } from 'astro';
import { atom } from '../../lib/atom.ts';
import { readBody } from '../../lib/body.ts';
import { renderBody } from '../../lib/markdown.ts';
import { getRecords } from '../../lib/records.ts';
import { absolute, urls } from '../../lib/urls.ts';
import { SITE } from '../../lib/words.ts';

/** Feed readers want the latest; older articles stay on the site. */
const MOST = 100;

/** All articles, newest first, full text. */
export const GET: APIRoute = async ({ site }) => {
  const records = (await getRecords()).slice(0, MOST);
  const address = (path: string): string => absolute(path, site) ?? path;
  const entries = await Promise.all(
    records.map(async (record) => ({
      record,
      address: address(urls.article(record.id)),
      html: renderBody((await readBody(record)).markdown),
    })),
  );
  const feed = { title: SITE, self: address(urls.feed('all')), home: address(urls.home()) };
  return new Response(atom(feed, entries), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
