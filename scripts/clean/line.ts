import type { Block } from '../types.ts';
import { remember } from '../remember.ts';
import { bare, fold, gramsOf, length } from './fold.ts';
import type { Grams } from './fold.ts';
import { marksOf } from './marks.ts';
import type { Marks } from './marks.ts';

/** A block with the forms it is matched in. */
export interface Line {
  /** The source's own wording. */
  raw: string;
  /** Folded. */
  text: string;
  bare: string;
  /** Of `bare`. */
  grams: Grams;
  /** Of `text`, in code points. */
  length: number;
  marks: Marks;
  mark: number;
  region?: Block['region'];
  linkShare?: number;
}

/** The line of a block, or of a plain text. */
export function lineOf(block: Pick<Block, 'text'> & Partial<Block>): Line {
  const { text, mark = 0, region, linkShare } = block;
  return { ...formsOf(text), mark, region, linkShare };
}

const formsOf = remember((raw: string) => {
  const text = fold(raw);
  const size = length(text);
  const letters = bare(text);
  return {
    raw,
    text,
    bare: letters,
    grams: gramsOf(letters),
    length: size,
    marks: marksOf(text, size),
  };
});
