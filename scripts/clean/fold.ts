/**
 * Forms of a text that are made for matching only. What is written out always comes from the source's own characters.
 */
import { simplify } from '../../src/lib/fold.ts';
import { fullStop } from './full-stop.ts';
import { remember } from '../remember.ts';
import { unitRewriter } from '../rewrite-units.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

/** NFKC, characters simplified one by one. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\u3400-\u9fff]/gu, simplify);

/** A unit that changes by its neighbours, or may change them: marks, Korean letters, halves of a character, sigma. */
const BOUND = /[\p{M}\u1100-\u11ff\ud800-\udfffΣ]/u;

/** What a unit becomes wherever it stands; undefined where its neighbours tell. */
const alone = (character: string, form: (plain: string) => string): string | undefined => {
  const simple = plain(character);
  return BOUND.test(character + simple) ? undefined : form(simple);
};

const visible = (text: string): string => text.replace(INVISIBLE, '').replace(/\s/gu, ' ');
const letters = (text: string): string => text.replace(NOT_LETTER_OR_DIGIT, '').toLowerCase();

const visibleUnits = unitRewriter((character) => alone(character, visible));
const letterUnits = unitRewriter((character) => alone(character, letters));

/** NFKC, traditional characters simplified, invisible characters out, white space to one space, trimmed, a last point as 。. */
export const fold = remember((text: string): string => {
  const seen = visibleUnits(text) ?? visible(plain(text));
  return fullStop((seen.includes('  ') ? seen.replace(/ {2,}/gu, ' ') : seen).trim());
});

/** Letters and digits only, folded, lower case: the form used for every equality. */
export const bare = (text: string): string => letterUnits(text) ?? letters(plain(text));

/** Length in code points. */
export function length(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  return count;
}

/**
 * Where the `nth` letter or digit (0-based, counted in the bare form) of a text starts, in UTF-16 units; the text's
 * length where it has fewer. It leads from a match on folded text back to the source's own characters.
 */
export function letterOffset(text: string, nth: number): number {
  let letters = 0;
  let at = 0;
  for (const character of text) {
    letters += bare(character).length;
    if (letters > nth) return at;
    at += character.length;
  }
  return at;
}

/** The source's own characters where `text` says the words of `piece`, marks and widths aside; undefined where it does not. A plus that ends the piece (云桥+) belongs to it. */
export function verbatim(text: string, piece: string): string | undefined {
  const wanted = bare(piece);
  const found = bare(text).indexOf(wanted);
  if (wanted === '' || found < 0) return undefined;
  const last = letterOffset(text, found + wanted.length - 1);
  const end = last + [...text.slice(last)][0]!.length;
  const sign = piece.endsWith('+') && text.startsWith('+', end) ? 1 : 0;
  return text.slice(letterOffset(text, found), end + sign);
}

/** Single characters with a space between, as mastheads and headings are set (目 录, 虚 构 日 报), closed up. */
export const closedUp = (text: string): string =>
  text.includes(' ') ? text.replace(/(?<=(?:^| )\p{Script=Han}) (?=\p{Script=Han}(?:[ :]|$))/gu, '') : text;

/** Takes all of these characters off the ends of a text. */
export function trimOff(text: string, front: string, back: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && front.includes(text[start]!)) start++;
  while (end > start && back.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
