import type { Block } from '../types.ts';
import { bare, fold, length } from './fold.ts';
import { marksOf } from './marks.ts';
import type { Marks } from './marks.ts';

/** A block with the forms it is matched in. */
export interface Line {
  /** The source's own wording. */
  raw: string;
  /** Folded. */
  text: string;
  bare: string;
  /** Of `text`, in code points. */
  length: number;
  marks: Marks;
  mark: number;
  region?: Block['region'];
  linkShare?: number;
  box?: number;
  chain?: number;
}

/** The line of a block, or of a plain text. */
export function lineOf({
  text: raw,
  mark = 0,
  region,
  linkShare,
  box,
  chain,
}: Pick<Block, 'text'> & Partial<Block>): Line {
  const text = fold(raw);
  const size = length(text);
  return {
    raw,
    text,
    bare: bare(raw),
    length: size,
    marks: marksOf(text, size),
    mark,
    region,
    linkShare,
    box,
    chain,
  };
}
