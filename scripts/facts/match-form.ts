import { simplify } from '../../src/lib/fold.ts';
import { remember } from '../remember.ts';
import { unitRewriter } from '../rewrite-units.ts';

/** The plain form of a UTF-16 unit; its own where that is more than one. */
function plainUnit(unit: string): string {
  const plain = simplify(unit.normalize('NFKC').toLowerCase());
  return plain.length === 1 ? plain : unit;
}

const plainUnits = unitRewriter(plainUnit);

/**
 * Text for matching only: simplified characters, half-width forms, lower case.
 * It is as long as the original, so places in it are places in the original.
 */
export const matchForm = (text: string): string => plainUnits(text) ?? text.split('').map(plainUnit).join('');

/** A reading that a mirror site put after a character: 區(qū)域, 國(guó)家. */
const reading = /[(（](?<=\p{Script=Han}.)(?:\p{Ll}{1,7}|[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{8,48})[)）]/gu;

/** A text without injected readings, in the form for matching, and for each place in it the place in the original. */
export const readForm = remember((text: string): { plain: string; origin: (at: number) => number } => {
  const { text: read, origin } = withoutReadings(text);
  return { plain: matchForm(read), origin };
});

/** A text without injected readings, and for each place in it the place in the original. */
export function withoutReadings(text: string): { text: string; origin: (at: number) => number } {
  if (!/[(（]/.test(text)) return { text, origin: (at) => at };
  const gaps: { at: number; shift: number }[] = [];
  let shift = 0;
  const plain = text.replace(reading, (words, offset: number) => {
    gaps.push({ at: offset - shift, shift: (shift += words.length) });
    return '';
  });
  return { text: plain, origin: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.shift ?? 0) };
}
