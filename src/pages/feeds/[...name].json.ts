import type { APIRoute } from 'astro';
import { entriesOf, headOf } from '../../lib/feeds.ts';
import { jsonFeed } from '../../lib/json-feed.ts';
import { notFound, pageAt } from '../../lib/pages.ts';
import { urls } from '../../lib/urls.ts';

/** A feed as JSON Feed. */
export const GET: APIRoute = async ({ params, site }) => {
  const shown = await pageAt('feeds/[...name].json', params);
  if (!shown) return notFound();
  const { feed } = shown;
  const head = headOf(feed, urls.jsonFeed(feed.name), site);
  return new Response(jsonFeed(head, entriesOf(feed, site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
