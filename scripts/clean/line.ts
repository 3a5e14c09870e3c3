import { remember } from '../remember.ts';
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

const formsOf = remember((raw: string) => {
  const text = fold(raw);
  const size = length(text);
  return { raw, text, bare: bare(raw), length: size, marks: marksOf(text, size) };
});

/** The line of a block, or of a plain text. */
export const lineOf = ({
  text,
  mark = 0,
  region,
  linkShare,
  box,
  chain,
}: Pick<Block, 'text'> & Partial<Block>): Line => ({ ...formsOf(text), mark, region, linkShare, box, chain });
