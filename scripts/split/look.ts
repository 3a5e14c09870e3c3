import { lineOf } from '../clean/line.ts';
import { headingsIn, seemingIn } from '../clean/fields.ts';
import { kindsIn } from '../clean/rules.ts';
import type { Sorted } from '../clean/seen.ts';
import { remember } from '../remember.ts';
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

/** What a text is wherever it stands. */
const seenIn = remember((text: string) => {
  const kinds = kindsIn(text);
  const half = pageForm(text);
  return { kinds, half, plain: ruleFor(half, 0, kinds), headed: ruleFor(half, 1, kinds) };
});

/** How a heading that only its form shows is marked. */
const SUBHEAD = 3;

/** Looks at every block of a document. */
export function lookAt(blocks: readonly Block[]): Look[] {
  const looks = blocks.map((block) => {
    const { kinds, half, plain, headed } = seenIn(block.text);
    return { ...lineOf(block), kinds, half, outside: block.mark > 0 ? headed : plain };
  });
  const headings = headingsIn(looks);
  const seeming = seemingIn(looks, headings);
  return looks.map((look, i) => {
    if (headings[i]) return { ...look, mark: look.mark || SUBHEAD, outside: undefined };
    return look.outside && seeming[i]!.includes(look.outside.id) ? { ...look, outside: undefined } : look;
  });
}
