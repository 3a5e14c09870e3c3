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

/**
 * What stands written where a part of the text's simplified form stands.
 * @param part letters of the simplified form in their order; some between them may be left out
 */
export function asWritten(part: string, written: string): string {
  const plain = simple(written);
  if (plain === written) return part;
  const whole = plain.indexOf(part);
  if (whole >= 0) return written.slice(whole, whole + part.length);
  let at = 0;
  return Array.from(part, (letter) => {
    const found = plain.indexOf(letter, at);
    if (found < 0) return letter;
    at = found + letter.length;
    return written.slice(found, at);
  }).join('');
}
