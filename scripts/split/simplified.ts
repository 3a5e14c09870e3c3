/** Blocks in simplified characters, letter by letter, so that the rules are written once; and back to what is written. */
import { simplify } from '../../src/lib/fold.ts';
import { once } from '../kept.ts';
import { unitRewriter } from '../rewrite-units.ts';
import type { Block } from '../types.ts';

/** One unit for each, also where the simplified character takes two. */
function simpleUnit(unit: string): string {
  const one = simplify(unit);
  return one.length === 1 ? one : unit;
}

const simpleUnits = unitRewriter(simpleUnit);

/** The same text by simplified characters, letter by letter. */
export const simple = (text: string): string => simpleUnits(text) ?? text;

/** The same blocks by simplified characters; those of a text that has no others as they are. */
export const simplified = once((blocks: readonly Block[]): readonly Block[] => {
  const plain = blocks.map((block) => {
    const text = simple(block.text);
    return text === block.text ? block : { ...block, text };
  });
  return plain.every((block, i) => block === blocks[i]) ? blocks : plain;
});

/** How many letters of a text stand in another from a place on, one behind the other; found by halving. */
function longestIn(text: string, within: string, from: number): number {
  let [known, least] = [0, text.length];
  while (known < least) {
    const size = Math.ceil((known + least) / 2);
    if (within.indexOf(text.slice(0, size), from) >= 0) known = size;
    else least = size - 1;
  }
  return known;
}

/**
 * What stands written where parts of the text's simplified form stand.
 * @param parts of that form in their order, what stood between them taken out; a letter that is not of it stays
 */
export function asWritten(parts: string, written: string): string {
  const plain = simple(written);
  if (plain === written) return parts;
  let made = '';
  let at = 0;
  for (let rest = parts; rest !== '';) {
    const size = longestIn(rest, plain, at);
    const found = plain.indexOf(rest.slice(0, size), at);
    made += size === 0 ? rest.slice(0, 1) : written.slice(found, found + size);
    if (size > 0) at = found + size;
    rest = rest.slice(Math.max(1, size));
  }
  return made;
}
