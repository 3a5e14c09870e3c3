import type { Document } from '../types.ts';

type Markup = Document['markup'][number];

/** Lines of a raw file as an editor counts them: ended by LF, CRLF or a lone CR; the last end mark opens no line. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
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
