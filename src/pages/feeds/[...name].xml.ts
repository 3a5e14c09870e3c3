import type { APIRoute } from 'astro';
import { atom } from '../../lib/atom.ts';
import { entriesOf, headOf } from '../../lib/feeds.ts';
import { notFound, pageAt } from '../../lib/pages.ts';
import { urls } from '../../lib/urls.ts';

/** A feed as Atom. */
export const GET: APIRoute = async ({ params, site }) => {
  const shown = await pageAt('feeds/[...name].xml', params);
  if (!shown) return notFound();
  const { feed } = shown;
  const head = headOf(feed, urls.feed(feed.name), site);
  return new Response(atom(head, entriesOf(feed, site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
