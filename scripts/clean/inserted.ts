/** What an HTML page puts between the paragraphs of its text, told by the boxes that hold them. */
import { isMargin } from './islands.ts';
import type { Seen } from './seen.ts';

/** Between two paragraphs of one text none of these stands: what is below belongs to another. */
const APART = ['editor', 'end', 'tags', 'prevnext', 'footer', 'label', 'crumb'];

const isText = (line: Seen): boolean =>
  line.box !== undefined && line.marks.para && !line.junk && !isMargin(line);

/** The number under which most characters of text stand, −1 where there is no text. */
function mostText(lines: readonly Seen[], key: 'box' | 'chain'): number {
  const sizes = new Map<number, number>();
  for (const line of lines)
    if (isText(line) && line[key] !== undefined)
      sizes.set(line[key], (sizes.get(line[key]) ?? 0) + line.length);
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0])[0];
}

/**
 * Says of every line whether it is inserted: furniture in a box of its own between two paragraphs of the box with the
 * most text, or between two paragraphs whose boxes have the same names and classes all the way up, where nothing
 * between them ends a text.
 */
export function insertedAmong(lines: readonly Seen[]): boolean[] {
  const found = lines.map(() => false);
  const box = mostText(lines, 'box');
  const chain = mostText(lines, 'chain');
  let inBox = -1;
  let inChain = -1;
  lines.forEach((line, i) => {
    if (!isText(line)) return;
    if (line.box === box) {
      if (inBox >= 0) markInBox(lines, found, inBox, i);
      inBox = i;
    }
    if (line.chain === chain) {
      if (inChain >= 0) markInChain(lines, found, inChain, i);
      inChain = i;
    }
  });
  return found;
}

function markInBox(lines: readonly Seen[], found: boolean[], above: number, below: number): void {
  for (let i = above + 1; i < below; i++)
    if (lines[i]!.box !== lines[above]!.box && isMargin(lines[i]!)) found[i] = true;
}

function markInChain(lines: readonly Seen[], found: boolean[], above: number, below: number): void {
  const between = lines.slice(above + 1, below);
  const { chain, box } = lines[above]!;
  const apart = between.some(
    (line) =>
      line.mark === 1 ||
      APART.some((kind) => line.kinds.has(kind)) ||
      (line.kinds.has('listhead') && line.chain === chain),
  );
  if (apart) return;
  const flat = box === lines[below]!.box;
  const furniture = between.filter(
    (line) => (flat || (line.box !== box && line.box !== lines[below]!.box)) && (isMargin(line) || line.junk),
  );
  const isLink = (line: Seen | undefined) => line?.box === box && isMargin(line!);
  const byTurns = isLink(lines[above - 1]) || isLink(lines[below + 1]);
  if (flat && byTurns && furniture.some(isMargin)) return;
  const others = new Set(furniture.map((line) => line.chain).filter((other) => other !== chain));
  between.forEach((line, k) => {
    if (furniture.includes(line) || (others.has(line.chain) && line.marks.short && !line.people))
      found[above + 1 + k] = true;
  });
}
