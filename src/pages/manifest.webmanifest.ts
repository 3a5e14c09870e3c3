import type { APIRoute } from 'astro';
import { PAPER } from '../lib/paper.ts';
import { urls } from '../lib/urls.ts';
import { LEDE, SITE } from '../lib/words.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: urls.file(`${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What the site is as an app on the reader's device. */
export const GET: APIRoute = () => {
  const manifest = {
    id: urls.home(),
    start_url: urls.home(),
    scope: urls.home(),
    name: SITE,
    short_name: SITE,
    description: LEDE,
    lang: 'zh-CN',
    dir: 'ltr',
    display: 'standalone',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
