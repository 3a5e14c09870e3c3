/** Numbered headings above the first paragraph of a text that goes on numbering below: 一、总则 (一)目的. */
import type { Line } from './line.ts';

type Numbered = Pick<Line, 'text' | 'marks'>;

const STYLES = [
  { first: /^第?一[、.章节]/u, second: /^第?二[、.章节]/u },
  { first: /^\(一\)/u, second: /^\(二\)/u },
  { first: /^1[、.](?!\d)/u, second: /^2[、.](?!\d)/u },
];

/**
 * For each line whether it is the first heading of such a numbering, or of the one above that: a short line over a
 * paragraph, of which the second stands further down.
 */
export function outlinesIn(lines: readonly Numbered[]): boolean[] {
  const found = lines.map(() => false);
  const seconds = STYLES.map(({ second }) => lines.findLastIndex(({ text }) => second.test(text)));
  for (let i = lines.length - 2; i >= 0; i--) {
    const { text, marks } = lines[i]!;
    const style = STYLES.findIndex(({ first }) => first.test(text));
    if (style < 0 || !marks.short) continue;
    found[i] = found[i + 1]! || (lines[i + 1]!.marks.para && seconds[style]! > i + 1);
  }
  return found;
}
