import { shareMarked } from './grams.ts';
import type { Seen } from './seen.ts';

/** So many cards make a list, and so long is one at most. */
const LEAST = 3;
const LONGEST = 140;
/** So many paragraphs must stand above. */
const LEAST_ABOVE = 2;
/** Mean share of the cards' 2-grams in the text above: below this are nine in ten lists of other news, and one text in fifty. */
const MOST_SHARED = 0.03;
const BORDERS = ['listhead', 'prevnext', 'tags', 'editor', 'end'];

const isParagraph = ({ marks, junk }: Seen): boolean => marks.para && !junk;

/** Whether an editor, tags, neighbours' links or the head of a list stand right above a line, other furniture aside. */
function behindBorder(lines: Seen[], at: number): boolean {
  for (let i = at - 1; i >= 0 && lines[i]!.junk; i--)
    if (BORDERS.some((kind) => lines[i]!.kinds.has(kind))) return true;
  return false;
}

/**
 * Cards of whole sentences without headlines: three or more short paragraphs in a row behind what ends a page or heads
 * a list, which share next to no words with the text above.
 */
export function cardsOf(lines: Seen[], gramCount: number): boolean[] {
  const found = lines.map(() => false);
  const above = new Uint8Array(gramCount);
  let paragraphs = 0;
  let end = 0;
  for (let i = 0; i < lines.length; i = Math.max(end, i + 1)) {
    end = i;
    while (lines[end] && isParagraph(lines[end]!)) end++;
    const run = lines.slice(i, end);
    const shared = run.reduce((sum, { grams }) => sum + shareMarked(grams, above), 0) / run.length;
    const short = run.every(({ length }) => length <= LONGEST);
    if (
      run.length >= LEAST &&
      paragraphs >= LEAST_ABOVE &&
      short &&
      shared < MOST_SHARED &&
      behindBorder(lines, i)
    )
      found.fill(true, i, end);
    for (const { grams } of run) for (const gram of grams) above[gram] = 1;
    paragraphs += run.length;
  }
  return found;
}
