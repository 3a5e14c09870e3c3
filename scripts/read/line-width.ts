/** Which lines of a text fill its width, where it was cut to lines of one. */
import { length } from '../clean/fold.ts';
import type { Block } from '../types.ts';

const WIDE: ReadonlySet<number> = new Set([...'“”‘’—…·'].map((mark) => mark.charCodeAt(0)));

/** Columns that a text takes: 2 for a full-width character, 1 for others. */
export function columns(text: string): number {
  let taken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSecondHalf = (unit & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (!isSecondHalf) taken += unit > 0x2e7f || WIDE.has(unit) ? 2 : 1;
  }
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
  { of: length, narrowest: 10, widest: 60, short: 1 },
];

const LEAST_LINES = 8;
const FULL_SHARE = 0.5;
/** … or of those that another stands right below. */
const FOLLOWED_SHARE = 0.7;
const OPEN_SHARE = 0.5;
export const ENDED = /(?:[。！？!?…]|\.{3})[”’"」』）)\]]*$/u;
/** Marks that may not begin a line: a full one can be longer by them. */
const HANGING = /[，。、；：！？”’）》」』】,;:!?)]{1,2}$/u;

/** A line that has words: its block, how far it is set in, and whether a blank line stands above it. */
export interface SetLine {
  block: Block;
  /** White space before the text, as written. */
  indent: string;
  apart: boolean;
}

export const isEnded = ({ block }: SetLine): boolean => ENDED.test(block.text);
export const isIndented = ({ indent }: SetLine): boolean => columns(indent) >= 2;

/** The width that most lines fill, and which lines do. */
function fillersOf(
  lines: readonly SetLine[],
  { of, narrowest, widest, short }: Measure,
): { full: boolean[]; wider: boolean } {
  const lengths = lines.map(({ block, indent }) => {
    const text = indent + block.text;
    return { least: of(text.replace(HANGING, '')), most: of(text) + short };
  });
  const fills = (wide: number) => lengths.map(({ least, most }) => least <= wide && wide <= most);
  const count = (wide: number) =>
    lengths.reduce((sum, { least, most }) => sum + Number(least <= wide && wide <= most), 0);
  const widths = [...new Set(lengths.map(({ most }) => most - short))].filter(
    (wide) => wide >= narrowest && wide <= widest,
  );
  const counts = new Map(widths.map((wide) => [wide, count(wide)]));
  const wide = widths.reduce((a, b) => (counts.get(b)! > (counts.get(a) ?? 0) ? b : a), 0);
  return { full: fills(wide), wider: lengths.some(({ least }) => least > wide) };
}

/** Lines of one setting that stop inside a sentence, at a letter or a digit, and go on below. */
const LEAST_OPEN = 3;
const INSIDE = /[\p{L}\p{N}]$/u;

/** Lines right below each other, up to a blank line, a heading or a line that is set in. */
function runsOf(lines: readonly SetLine[]): number[][] {
  const runs: number[][] = [];
  lines.forEach((line, i) => {
    const near =
      i > 0 && !line.apart && !isIndented(line) && lines[i - 1]!.block.mark + line.block.mark === 0;
    if (near) runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** Whether all lines fit one setting: those that others follow are full or end a sentence, and every run of them ends. */
function isOneSetting(lines: readonly SetLine[], full: readonly boolean[], wider: boolean): boolean {
  const runs = runsOf(lines).filter((run) => run.length > 1);
  const inner = runs.flatMap((run) => run.slice(0, -1));
  const open = inner.filter((i) => full[i] && INSIDE.test(lines[i]!.block.text)).length;
  return (
    !wider &&
    open >= LEAST_OPEN &&
    2 * open >= inner.length &&
    inner.every((i) => full[i] || isEnded(lines[i]!)) &&
    runs.every((run) => isEnded(lines[run.at(-1)!]!))
  );
}

/** Which lines are full; `whole` where all lines fit one setting. */
export interface Fullness {
  full: boolean[];
  whole: boolean;
}

/** Which lines are full, of lines that were cut to one length; undefined where they were not. */
function fullLines(lines: readonly SetLine[], measure: Measure): Fullness | undefined {
  const { full, wider } = fillersOf(lines, measure);
  if (isOneSetting(lines, full, wider)) return { full, whole: true };
  const inner = runsOf(lines).flatMap((run) => run.slice(0, -1));
  const filled = lines.filter((_, i) => full[i]);
  const isMost = filled.length >= FULL_SHARE * lines.length;
  const isMostFollowed = inner.filter((i) => full[i]).length >= FOLLOWED_SHARE * inner.length;
  if (filled.length < LEAST_LINES || !(isMost || isMostFollowed)) return undefined;
  const open = filled.filter((line) => !isEnded(line)).length;
  return open >= OPEN_SHARE * filled.length ? { full, whole: false } : undefined;
}

/** The fullest reading of the lines as cut to one width; no line is full where none holds. */
export function bestFull(lines: readonly SetLine[]): Fullness {
  const none = { full: lines.map(() => false), whole: false };
  if (lines.filter((line) => !isEnded(line)).length < LEAST_OPEN) return none;
  const count = ({ full }: Fullness) => full.filter(Boolean).length;
  return measures
    .map((measure) => fullLines(lines, measure) ?? none)
    .reduce((a, b) => (count(b) > count(a) ? b : a));
}
