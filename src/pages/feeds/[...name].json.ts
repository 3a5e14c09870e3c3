import type { APIRoute } from 'astro';
import { entriesOf, feedsOf, headOf, type Feed } from '../../lib/feeds.ts';
import { jsonFeed } from '../../lib/json-feed.ts';
import { getRecords } from '../../lib/records.ts';
import { urls } from '../../lib/urls.ts';

export async function getStaticPaths() {
  return feedsOf(await getRecords()).map((feed) => ({ params: { name: feed.name }, props: { feed } }));
}

/** A feed as JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed }, site }) => {
  const head = headOf(feed, urls.jsonFeed(feed.name), site);
  return new Response(jsonFeed(head, entriesOf(feed, site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
