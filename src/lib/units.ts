/**
 * Text as a row of units, so that a phrase of units is found exactly where the words stand.
 * The indexer and the browser both cut with this module: a difference between them would lose results.
 */
import { fold } from './fold.ts';
import { barrier, type Kind, kindOf, point } from './kinds.ts';

/** A unit and where it stands in the original text, `[start, end)` in UTF-16 units. */
export interface Token {
  unit: string;
  start: number;
  end: number;
}

interface FoldedChar {
  char: string;
  kind: Kind;
}

/** What `read` gave, by code point; a text has few different ones. */
const known = new Array<FoldedChar[] | undefined>(0x10000);

/** The folded characters of one code point with their kinds. */
function read(codePoint: string, code: number): FoldedChar[] {
  const read = known[code] ?? Array.from(fold(codePoint), (char) => ({ char, kind: kindOf(char) }));
  if (code < known.length) known[code] = read;
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
    const folded = read(codePoint, codePoint.codePointAt(0)!);
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
