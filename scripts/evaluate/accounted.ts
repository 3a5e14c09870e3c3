import type { Document } from '../types.ts';

/**
 * How many lines of a raw file hold a letter or a digit, and how many of these stand in a block or in the
 * list of markup. Counted from the file's own text, not from what the reader made of it.
 */
export function accountedLines(text: string, document: Document): { lines: number; accounted: number } {
  const covered = new Set(
    [...document.blocks, ...document.markup].flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, k) => first + k),
    ),
  );
  const held = text.split(/\r\n|[\n\r]/).flatMap((line, k) => (/[\p{L}\p{N}]/u.test(line) ? [k + 1] : []));
  return { lines: held.length, accounted: held.filter((line) => covered.has(line)).length };
}
