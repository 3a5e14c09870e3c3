/** Briefs of a newspaper page, each behind the same sign, below the name of their section: the lines of each are put together. */
import { once } from '../kept.ts';
import type { Block, Document } from '../types.ts';
import { ENDED } from './ends.ts';
import { namesBriefs } from './section-names.ts';

const SIGN = /^[■□◆◇●○★☆▲△▶►※•]/u;
const LEAST = 2;
const SHORTEST = 20;

/** The lines of each brief below the name at `name`, as indexes; none where what stands there is not all briefs. */
function briefsBelow(blocks: readonly Block[], name: number): number[][] {
  const sign = SIGN.exec(blocks[name + 1]?.text ?? '')?.[0];
  if (sign === undefined) return [];
  const briefs: number[][] = [];
  const textOf = (brief: readonly number[]) => brief.map((i) => blocks[i]!.text).join('');
  for (let i = name + 1; i < blocks.length && blocks[i]!.mark === 0; i++) {
    const open = briefs.at(-1);
    const ended = open === undefined || ENDED.test(textOf(open));
    if (blocks[i]!.text.startsWith(sign) && ended) briefs.push([i]);
    else if (open && !ended) open.push(i);
    else break;
  }
  const whole = briefs.every((brief) => ENDED.test(textOf(brief)) && textOf(brief).length >= SHORTEST);
  return whole && briefs.length >= LEAST ? briefs : [];
}

/** The lines of each such brief of a page, as indexes of its blocks. */
export const signedBriefs = once((blocks: readonly Block[]): readonly number[][] =>
  blocks.flatMap(({ text }, i) => (namesBriefs(text) ? briefsBelow(blocks, i) : [])),
);

/** The document with each such brief in one block. */
export function briefsJoined(document: Document): Document {
  if (document.kind === 'html') return document;
  const { blocks } = document;
  const broken = signedBriefs(blocks).filter(({ length }) => length > 1);
  if (broken.length === 0) return document;
  const joined = new Map(broken.map((brief) => [brief[0]!, brief]));
  const within = new Set(broken.flatMap((brief) => brief.slice(1)));
  const made = blocks.flatMap((block, i): Block[] => {
    const brief = joined.get(i);
    if (!brief) return within.has(i) ? [] : [block];
    const parts = brief.map((k) => blocks[k]!);
    const seams = parts.reduce((sum, part) => sum + (part.seams ?? 0), brief.length - 1);
    const text = parts.map((part) => part.text).join('');
    return [{ ...block, text, seams, lines: [block.lines[0], parts.at(-1)!.lines[1]] }];
  });
  return { ...document, blocks: made };
}
