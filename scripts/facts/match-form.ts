import { simplify } from '../../src/lib/fold.ts';
import { remember } from '../remember.ts';

/** UTF-16 unit → its plain form, 0 where it was not asked for yet. */
const plainUnits = new Uint16Array(0x10000);

function plainUnit(code: number): number {
  const plain = simplify(String.fromCharCode(code).normalize('NFKC').toLowerCase());
  return plain.length === 1 ? plain.charCodeAt(0) : code;
}

/** Where forms are made, a piece at a time: to make room for every text would take longer than to read it. */
const room = new Uint16Array(1 << 14);
const roomBytes = Buffer.from(room.buffer);

/**
 * Text for matching only: simplified characters, half-width forms, lower case.
 * It is as long as the original, so places in it are places in the original.
 */
export function matchForm(text: string): string {
  let form = '';
  for (let from = 0; from < text.length; from += room.length) {
    const length = Math.min(room.length, text.length - from);
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(from + at);
      room[at] = plainUnits[code] ||= plainUnit(code);
    }
    form += roomBytes.toString('utf16le', 0, 2 * length);
  }
  return form;
}

/** A reading that a mirror site put after a character: 區(qū)域, 國(guó)家. */
const reading = /[(（](?<=\p{Script=Han}.)(?:\p{Ll}{1,7}|[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{8,48})[)）]/gu;

/** A text without injected readings, in the form for matching, and for each place in it the place in the original. */
export const readForm = remember((text: string): { plain: string; origin: (at: number) => number } => {
  const { text: read, origin } = withoutReadings(text);
  return { plain: matchForm(read), origin };
});

/** A text without injected readings, and for each place in it the place in the original. */
export function withoutReadings(text: string): { text: string; origin: (at: number) => number } {
  const gaps: { at: number; shift: number }[] = [];
  let shift = 0;
  const plain = text.replace(reading, (words, offset: number) => {
    gaps.push({ at: offset - shift, shift: (shift += words.length) });
    return '';
  });
  return { text: plain, origin: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.shift ?? 0) };
}
