import type { Document } from '../types.ts';

type Markup = Document['markup'][number];

/** Lines of a raw file as an editor counts them: ended by LF, CRLF or a lone CR; the last end mark opens no line. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export type LineFinder = (offset: number) => number;

/** The 1-based line of an offset into a text with LF line ends; logarithmic for each question. */
export function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * Puts every line that has visible characters and is in none of the ranges into markup, one entry a run of lines,
 * so that each line of the file is accounted for.
 */
export function restOfLines(lines: string[], covered: Iterable<readonly [number, number]>): Markup[] {
  const taken = markRanges(lines.length, covered);
  const rest: Markup[] = [];
  let run: string[] = [];
  lines.forEach((line, at) => {
    const open = !taken[at] && line.trim() !== '';
    if (open) run.push(line);
    const next = at + 1;
    const ends = next === lines.length || taken[next] || lines[next]!.trim() === '';
    if (!open || !ends) return;
    rest.push({ lines: [next - run.length + 1, next], rule: 'markup', text: run.join('\n') });
    run = [];
  });
  return rest;
}

/** One flag per line; linear in lines and ranges together, however the ranges overlap. */
function markRanges(count: number, ranges: Iterable<readonly [number, number]>): boolean[] {
  const change = new Int32Array(count + 2);
  for (const [first, last] of ranges) {
    change[first - 1]! += 1;
    change[last]! -= 1;
  }
  let depth = 0;
  return Array.from({ length: count }, (_, at) => (depth += change[at]!) > 0);
}
