import { escapeHtml } from './html.ts';

/** Text for an XML element or attribute; characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string => {
  const escaped = escapeHtml(text);
  return MAYBE_OUTSIDE.test(escaped) ? escaped.replace(OUTSIDE, '') : escaped;
};

const OUTSIDE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** By UTF-16 units, which are read in a quarter of the time. */
const MAYBE_OUTSIDE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/;
