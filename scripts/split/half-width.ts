import { simplify } from '../../src/lib/fold.ts';
import { fullStop } from '../clean/full-stop.ts';
import { unitRewriter } from '../rewrite-units.ts';

const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[•・‧]/g, '·')
    .replace(/[╱∕]/g, '/');

const rewritten = unitRewriter(plain);

/**
 * A copy of the text for matching only: full-width letters, digits and punctuation become their ASCII forms,
 * every white space a plain one. The length stays the same, so positions hold in the original.
 */
export const halfWidth = (text: string): string => rewritten(text) ?? plain(text);

/** One unit for each, also where the simplified character takes two. */
function simpleUnit(unit: string): string {
  const simple = simplify(plain(unit));
  return simple.length === 1 ? simple : plain(unit);
}

const simple = unitRewriter(simpleUnit);

/**
 * The same with traditional characters simplified, and a full stop written as a point behind a last word in its own
 * form: what the words and the rules of a page are looked for in.
 */
export const pageForm = (text: string): string =>
  fullStop(simple(text) ?? text.split('').map(simpleUnit).join(''));
