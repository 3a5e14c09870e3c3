import type { Block } from '../types.ts';
import { bare, fold, length, runsOf } from './fold.ts';
import { marksOf } from './marks.ts';
import type { Marks } from './marks.ts';

/** A block with the forms it is matched in. */
export interface Line {
  /** The source's own wording. */
  raw: string;
  /** Folded. */
  text: string;
  bare: string;
  /** The distinct 2-grams of `bare`: its vocabulary. */
  grams: Set<string>;
  /** Of `text`, in code points. */
  length: number;
  marks: Marks;
  mark: number;
  region?: Block['region'];
  linkShare?: number;
}

/** The line of a block, or of a plain text. */
export function lineOf(block: Pick<Block, 'text'> & Partial<Block>): Line {
  const text = fold(block.text);
  const size = length(text);
  const letters = bare(text);
  return {
    raw: block.text,
    text,
    bare: letters,
    grams: runsOf(letters, 2),
    length: size,
    marks: marksOf(text, size),
    mark: block.mark ?? 0,
    region: block.region,
    linkShare: block.linkShare,
  };
}
