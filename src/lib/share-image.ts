import { LEDE, MOTTO, SITE } from './words.ts';

/** What other sites show with a link to any page; made from docs/share.html. */
export const SHARE_IMAGE = {
  file: 'share.png',
  width: 1200,
  height: 630,
  alt: `${SITE}，${MOTTO.join('')}。${LEDE}`,
} as const;
