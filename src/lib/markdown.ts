import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkHtml from 'remark-html';
import { parsed } from './beyond-parser.ts';
import { seen } from './seen.ts';
import { simpleBlocks } from './simple-blocks.ts';
import { escapeXml } from './xml.ts';

/** Text only: no pictures (they would be asked of other hosts), no ids, no raw HTML. */
const SCHEMA = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'strong',
    'em',
    'del',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'br',
    'hr',
    'code',
    'pre',
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

const processor = remark().use(remarkCjkFriendly).use(remarkHtml, { sanitize: SCHEMA }).freeze();

/** An article's body as safe HTML, without characters that nobody sees. */
export function renderBody(markdown: string): string {
  const blocks = simpleBlocks(markdown);
  return blocks
    ? seen(blocks.map(({ kind, text }) => `<${kind}>${text}</${kind}>`).join('\n'))
    : parseBody(markdown);
}

/** The same by the parser, whatever the body holds; the sanitizer has the last word. */
export function parseBody(markdown: string): string {
  const asWritten = (paragraphs: readonly string[]) =>
    paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('\n');
  return seen(parsed(markdown, (body) => String(processor.processSync(body)), asWritten)).trimEnd();
}

/** Number of characters of a rendered body that are not white space: 字数. Every entity counts as one. */
export function countCharacters(html: string): number {
  const text = html
    .replace(/<[^<>]{1,2000}>/g, '')
    .replace(/&#?\w{1,8};/g, '&')
    .replace(/\s/g, '');
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
