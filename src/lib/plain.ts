/** The words of an article's Markdown, as a reader sees them. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { parsed } from './beyond-parser.ts';
import { seen } from './seen.ts';
import { simpleBlocks } from './simple-blocks.ts';

const parser = remark().use(remarkCjkFriendly);

const phrasing = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'delete']);

function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children
    .map(textOf)
    .filter(Boolean)
    .join(phrasing.has(node.type) ? '' : '\n');
}

/** Plain text of a Markdown body, a line a paragraph or subhead; escapes undone, HTML left out. */
export function plainText(body: string): string {
  const blocks = simpleBlocks(body);
  return blocks ? seen(blocks.map(({ text }) => text).join('\n')) : parsePlain(body);
}

/** The same by the parser, whatever the body holds. */
export function parsePlain(body: string): string {
  const asWritten = (paragraphs: readonly string[]) => paragraphs.join('\n');
  return seen(parsed(body, (text) => textOf(parser.parse(text)), asWritten));
}
