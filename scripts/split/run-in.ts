/** Briefs of a newspaper page whose headlines stand on the first line of their texts: each headline on a line of its own. */
import type { Block, Document } from '../types.ts';
import type { Look } from './look.ts';

const LEAST = 2;
/** 云桥开发区开通微公交 云桥开发区四月六日…: a headline without a clause, a space, and a text of whole sentences. */
const RUN_IN =
  /^([■□◆◇●○★☆▲▶►]?[^。！？!?；;，,、：: \u3000]{8,30})[ \u3000]{1,2}(?=[^ \u3000]{6})[^\n]{30,}[。！？”）)]$/u;

const headlineIn = ({ text, mark }: Block): string | undefined =>
  mark === 0 ? RUN_IN.exec(text)?.[1] : undefined;

/** The name of a section alone: 简讯. */
const isSection = (look: Look | undefined): boolean =>
  look?.outside?.id === 'page-folio' && !/\d/u.test(look.half);

/** The briefs right below the name of a section that all begin so, as indexes. */
function briefsIn(blocks: readonly Block[], looks: readonly Look[]): Set<number> {
  const found = new Set<number>();
  looks.forEach((look, i) => {
    if (!isSection(look)) return;
    let end = i + 1;
    while (blocks[end] && headlineIn(blocks[end]!) !== undefined) end++;
    if (end - i > LEAST) for (let k = i + 1; k < end; k++) found.add(k);
  });
  return found;
}

/** The document with the headlines of such briefs in blocks of their own, on the first line of each. */
export function runInParted(document: Document, looks: readonly Look[]): Document {
  if (document.kind === 'html') return document;
  const { blocks } = document;
  const briefs = briefsIn(blocks, looks);
  if (briefs.size === 0) return document;
  const made = blocks.flatMap((block, i): Block[] => {
    const headline = briefs.has(i) ? headlineIn(block) : undefined;
    if (headline === undefined) return [block];
    const [first] = block.lines;
    const { seams: _, ...head } = block;
    return [
      { ...head, text: headline, lines: [first, first], mark: 1 },
      { ...block, text: block.text.slice(headline.length).trim() },
    ];
  });
  return { ...document, blocks: made };
}
