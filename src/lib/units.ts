/**
 * Text as a row of units, so that a phrase of units is found exactly where the words stand.
 * The indexer and the browser both cut with this module: a difference between them would lose results.
 */
import { fold } from './fold.ts';

/** Stands for a sentence's or a field's end. It holds no letter, so an index counts its place but not it. */
export const barrier = '.';

/** The point in 45.5: a letter to the index, so that 455 never matches 45.5. */
const point = '\uA78F';

/** A unit and where it stands in the original text, `[start, end)` in UTF-16 units. */
export interface Token {
  unit: string;
  start: number;
  end: number;
}

/** `sign`: a unit of its own; `run`: letters and digits that belong together; `clear`: not there at all. */
type Kind = 'sign' | 'run' | 'clear' | 'barrier';

/** Scripts written without spaces, and numerals that a word breaker sets apart. */
const signs =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{Nl}\p{No}]/u;
const letters = /[\p{L}\p{N}]/u;
/** Spaces, quotes, brackets, book marks, dashes, and the small punctuation inside a sentence. */
const transparent = /[\p{Zs}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\t"'`´、､,:/·‧・•…%℃°+~]/u;

function kindOf(char: string): Kind {
  if (letters.test(char)) return signs.test(char) ? 'sign' : 'run';
  return transparent.test(char) ? 'clear' : 'barrier';
}

const known = new Map<string, { char: string; kind: Kind }[]>();

/** The folded characters of one code point with their kinds; remembered, as a text has few different ones. */
function read(codePoint: string) {
  let read = known.get(codePoint);
  if (!read) {
    read = Array.from(fold(codePoint), (char) => ({ char, kind: kindOf(char) }));
    known.set(codePoint, read);
  }
  return read;
}

const isDigit = (char: string | undefined) => char !== undefined && /^\p{Nd}/u.test(char);

function startsWithDigit(text: string, at: number): boolean {
  const next = text.codePointAt(at);
  return next !== undefined && isDigit(fold(String.fromCodePoint(next)));
}

/** Cuts a text into units and barriers, in order; two barriers never stand side by side. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let inRun = false;
  let at = 0;
  for (const codePoint of text) {
    const end = at + codePoint.length;
    const add = (unit: string) => found.push({ unit, start: at, end });
    const folded = read(codePoint);
    const before = found.at(-1);
    if (folded.length === 0 && before?.end === at) before.end = end;
    for (const { char, kind } of folded) {
      const last = found.at(-1);
      if (kind === 'run' && inRun && last) {
        last.unit += char;
        last.end = end;
      } else if (kind === 'run' || kind === 'sign') add(char);
      else if (char === '.' && inRun && isDigit(last?.unit.at(-1)) && startsWithDigit(text, end)) add(point);
      else if (kind === 'barrier' && last?.unit !== barrier) add(barrier);
      inRun = kind === 'run';
    }
    at = end;
  }
  return found;
}

/** A text's units with a space between: `我国5G，210.2万。` is `我 国 5g 210 ꞏ 2 万 .` */
export function units(text: string): string {
  return tokens(text)
    .map(({ unit }) => unit)
    .join(' ');
}

/** True for a unit that is a run of letters or digits, of which a reader may have typed a part only. */
export function isRun(unit: string | undefined): boolean {
  return unit !== undefined && unit !== barrier && unit !== point && kindOf(unit) === 'run';
}
