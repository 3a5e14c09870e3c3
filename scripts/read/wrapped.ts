/** Text that was set in lines of one width, or with a space between all characters: put back as it was written. */
import type { Block } from '../types.ts';

const HAN_SPACED = /\p{Script=Han} (?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
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
  return lines.map((line) => line.replace(/(?<=[^ -~]) (?! )|(?<! ) (?=[^ -~])/gu, ''));
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

/** Which lines are full, of lines that were cut to one length; undefined where they were not. */
function fullLines(
  texts: readonly string[],
  { of, narrowest, widest, short }: Measure,
): boolean[] | undefined {
  const lengths = texts.map(of);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const near = (wide: number) =>
    Array.from({ length: short + 1 }, (_, k) => counts.get(wide - k) ?? 0).reduce((a, b) => a + b, 0);
  const widths = [...counts.keys()].filter((wide) => wide >= narrowest && wide <= widest);
  const wide = widths.reduce((a, b) => (near(b) > near(a) ? b : a), 0);
  if (near(wide) < LEAST_LINES || near(wide) < FULL_SHARE * texts.length) return undefined;
  const full = lengths.map((length) => length <= wide && length >= wide - short);
  const open = texts.filter((text, i) => full[i] && !ENDED.test(text)).length;
  return open >= OPEN_SHARE * near(wide) ? full : undefined;
}

const between = (left: string, right: string): string =>
  /[a-z]$/iu.test(left) && /^[a-z]/iu.test(right) ? ' ' : '';

/**
 * Puts lines that were cut to one width together again: a full line that does not end a sentence goes on in the next
 * one, where no blank line and no heading stands between.
 * @param blocks one for each line, in order
 */
export function unwrapped(blocks: Block[]): Block[] {
  const texts = blocks.map(({ text }) => text);
  const found = measures.flatMap((measure) => {
    const full = fullLines(texts, measure);
    return full ? [{ full, count: full.filter(Boolean).length }] : [];
  });
  if (found.length === 0) return blocks;
  const { full } = found.reduce((a, b) => (b.count > a.count ? b : a));
  const made: Block[] = [];
  blocks.forEach((block, i) => {
    const left = made.at(-1);
    const open = i > 0 && full[i - 1] && !ENDED.test(texts[i - 1]!);
    const next = left?.lines[1] === block.lines[0] - 1 && left.mark === 0 && block.mark === 0;
    if (!left || !open || !next) return void made.push({ ...block });
    left.text += between(left.text, block.text) + block.text;
    left.lines = [left.lines[0], block.lines[1]];
  });
  return made;
}
