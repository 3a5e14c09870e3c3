/** Text that was set in lines of one width, or with a space between all characters: put back as it was written. */
import type { Block } from '../types.ts';

const HAN_SPACED = /\p{Script=Han} (?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
/** A lone space beside a full-width character, or between two that stand alone (2 0 2 5 年). */
const SPACE =
  /(?<=\P{ASCII}) (?! )|(?<! ) (?=\P{ASCII})|(?<=(?:^|[ \P{ASCII}])[\x21-\x7e]) (?=[\x21-\x7e](?:$|[ \P{ASCII}]))/gu;
const SPACED_SHARE = 0.6;
const LEAST_HAN = 40;

/**
 * Takes out the spaces that a text recognition put between the characters of nearly the whole text; a text that is
 * written without them comes back as it is.
 */
export function unspaced(lines: readonly string[]): string[] {
  const all = lines.join('\n');
  const han = all.match(HAN)?.length ?? 0;
  const spaced = all.match(HAN_SPACED)?.length ?? 0;
  if (han < LEAST_HAN || spaced < SPACED_SHARE * han) return [...lines];
  return lines.map((line) => line.replace(SPACE, ''));
}

/** Columns that a text takes: 2 for a full-width character, 1 for others. */
function columns(text: string): number {
  let taken = 0;
  for (const character of text)
    taken += character.codePointAt(0)! > 0x2e7f || /[“”‘’—…·]/u.test(character) ? 2 : 1;
  return taken;
}

/** How the length of a line is measured, and between which lengths lines are cut to one. */
interface Measure {
  of: (text: string) => number;
  narrowest: number;
  widest: number;
  /** A line is full when it is at most so much short of the width: a mark that may not begin a line moves down. */
  short: number;
}

const measures: Measure[] = [
  { of: columns, narrowest: 20, widest: 120, short: 3 },
  { of: (text) => [...text].length, narrowest: 10, widest: 60, short: 1 },
];

const LEAST_LINES = 8;
const FULL_SHARE = 0.5;
const OPEN_SHARE = 0.5;
const ENDED = /(?:[。！？!?…]|\.{3})[”’"」』）)\]]*$/u;

/** A line that has words: its block, how far it is set in, and whether a blank line stands above it. */
export interface SetLine {
  block: Block;
  /** White space before the text, as written. */
  indent: string;
  apart: boolean;
}

/** Which lines are full, of lines that were cut to one length; undefined where they were not. */
function fullLines(
  lines: readonly SetLine[],
  { of, narrowest, widest, short }: Measure,
): boolean[] | undefined {
  const lengths = lines.map(({ block, indent }) => of(indent + block.text));
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const near = (wide: number) =>
    Array.from({ length: short + 1 }, (_, k) => counts.get(wide - k) ?? 0).reduce((a, b) => a + b, 0);
  const widths = [...counts.keys()].filter((wide) => wide >= narrowest && wide <= widest);
  const wide = widths.reduce((a, b) => (near(b) > near(a) ? b : a), 0);
  if (near(wide) < LEAST_LINES || near(wide) < FULL_SHARE * lines.length) return undefined;
  const full = lengths.map((length) => length <= wide && length >= wide - short);
  const open = lines.filter(({ block }, i) => full[i] && !ENDED.test(block.text)).length;
  return open >= OPEN_SHARE * near(wide) ? full : undefined;
}

const LEAST_INDENTED = 3;
const SHORTEST_OPEN = 12;
const MOST_AHEAD = 40;

const isIndented = ({ indent }: SetLine): boolean => columns(indent) >= 2;

/** Whether a sentence ends on this line or on one that follows it without a new paragraph. */
function endsAhead(lines: readonly SetLine[], from: number): boolean {
  for (let i = from; i < lines.length && i < from + MOST_AHEAD; i++) {
    if (i > from && (lines[i]!.apart || isIndented(lines[i]!))) return false;
    if (ENDED.test(lines[i]!.block.text)) return true;
  }
  return false;
}

const between = (left: string, right: string): string =>
  /[a-z]$/iu.test(left) && /^[a-z]/iu.test(right) ? ' ' : '';

/** The fullest reading of the lines as cut to one width; no line is full where none holds. */
function bestFull(lines: readonly SetLine[]): boolean[] {
  const none = lines.map(() => false);
  const count = (which: boolean[]) => which.filter(Boolean).length;
  return measures
    .map((measure) => fullLines(lines, measure) ?? none)
    .reduce((a, b) => (count(b) > count(a) ? b : a));
}

/**
 * Puts lines that were cut to one width together again: a full line that does not end a sentence goes on in the next
 * one, where no blank line and no heading stands between. Where paragraphs are set in, a line that is not goes on from
 * the paragraph above it, and a full line that ends a sentence need not end the paragraph.
 * @param lines one for each line that has words, in order
 */
export function unwrapped(lines: readonly SetLine[]): Block[] {
  const full = bestFull(lines);
  const setIn = lines.filter(isIndented).length >= LEAST_INDENTED;
  const made: Block[] = [];
  let inParagraph = false;
  lines.forEach((line, i) => {
    const { block } = line;
    const before = lines[i - 1]?.block;
    const left = made.at(-1);
    const open = before !== undefined && !ENDED.test(before.text);
    const near = !line.apart && !(setIn && isIndented(line)) && before?.mark === 0 && block.mark === 0;
    const fullAbove = i > 0 && full[i - 1]! && (open || (setIn && inParagraph));
    const set =
      endsAhead(lines, i) &&
      setIn &&
      inParagraph &&
      open &&
      !/[:：]$/u.test(before.text) &&
      before.text.length >= SHORTEST_OPEN &&
      /[，。、；,]/u.test(block.text);
    if (left && near && (fullAbove || set)) {
      left.text += between(left.text, block.text) + block.text;
      left.lines = [left.lines[0], block.lines[1]];
      left.seams = (left.seams ?? 0) + 1;
      return;
    }
    inParagraph = isIndented(line);
    made.push({ ...block });
  });
  return made;
}
