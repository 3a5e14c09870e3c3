import type { APIRoute } from 'astro';
import { absolute, urls } from '../lib/urls.ts';

/** Everything may be read; names the sitemap where the site has a host. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absolute(urls.sitemap(), site);
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
};
