import { lineOf } from '../clean/line.ts';
import { kindsIn } from '../clean/rules.ts';
import type { Sorted } from '../clean/seen.ts';
import type { Block } from '../types.ts';
import { pageForm } from './half-width.ts';
import { ruleFor, type Outside } from './rules.ts';

/** All that the layout and both engines ask of a block by itself, found once. */
export interface Look extends Sorted {
  /** The source's own wording folded for matching, simplified, same length. */
  half: string;
  /** What takes it out before a page is read, if anything does. */
  outside: Outside | undefined;
}

/** Looks at every block of a document. */
export const lookAt = (blocks: readonly Block[]): Look[] =>
  blocks.map((block) => {
    const line = lineOf(block);
    const kinds = kindsIn(line.raw);
    const half = pageForm(line.raw);
    return { ...line, kinds, half, outside: ruleFor(half, line.mark, kinds) };
  });
