import type { Decision, Document, Draft } from '../types.ts';

const LABEL = /^[[【]?(?:本文|文章)?(?:标签|关键词|关键字|tags?|keywords?)[\]】]?\s*[:：]|^(?=#)/iu;
/** A longer list is the site's, not the page's. */
const MOST = 10;

const split = (text: string): string[] => text.split(/[\s,，、;；|#]+/u).filter(Boolean);

/**
 * The keywords that the page itself gives an article: its lines of tags, and its metadata where it holds no other
 * article. A list of more than ten is the site's own and says nothing.
 */
export function findKeywords(
  { blocks, meta }: Document,
  decisions: readonly Decision[],
  { headBlocks, tailBlocks }: Draft,
  alone: boolean,
): string[] {
  const lines = [...headBlocks, ...tailBlocks].flatMap((i) => {
    const { text } = blocks[i]!;
    const label = decisions[i]!.rule === 'tags' ? LABEL.exec(text)?.[0] : undefined;
    return label === undefined ? [] : [text.slice(label.length)];
  });
  const lists = [...lines, alone ? (meta.keywords ?? '') : ''].map(split);
  return [...new Set(lists.flatMap((list) => (list.length > MOST ? [] : list)))];
}
