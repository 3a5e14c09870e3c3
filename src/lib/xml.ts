import { escapeHtml } from './html.ts';

/** Text for an XML element or attribute; characters that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  escapeHtml(text).replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
