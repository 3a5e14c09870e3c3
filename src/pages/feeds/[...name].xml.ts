import type { APIRoute } from 'astro';
import { atom } from '../../lib/atom.ts';
import { entriesOf, feedsOf, headOf, type Feed } from '../../lib/feeds.ts';
import { getRecords } from '../../lib/records.ts';
import { urls } from '../../lib/urls.ts';

export async function getStaticPaths() {
  return feedsOf(await getRecords()).map((feed) => ({ params: { name: feed.name }, props: { feed } }));
}

/** A feed as Atom. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed }, site }) => {
  const head = headOf(feed, urls.feed(feed.name), site);
  return new Response(atom(head, entriesOf(feed, site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
