import type { Core } from './core.ts';
import { shareMarked } from './grams.ts';
import type { Seen } from './seen.ts';

/** So many lines may stand between a lede and the core. */
const MOST = 60;
/** Share of the lede's 2-grams that stand in the core. */
const LEAST_SHARED = 0.08;
const HEAD = ['label', 'stamp', 'dated'];
const BARRIERS = [
  ...HEAD,
  'crumb',
  'nav',
  'listhead',
  'prevnext',
  'footer',
  'editor',
  'promo',
  'notice',
  'tags',
  'end',
];

const isParagraph = ({ marks, junk, linkShare = 0 }: Seen): boolean =>
  marks.para && marks.hard && !junk && linkShare < 0.5;

/** The first paragraph of the page where a label or a date stands right above it; −1 where there is none. */
function firstUnderLabel(lines: Seen[], end: number): number {
  const first = lines.findIndex((line, i) => i < end && isParagraph(line));
  return first > 0 && HEAD.some((kind) => lines[first - 1]!.kinds.has(kind)) ? first : -1;
}

/**
 * Lines from a lede on that lies above the core, as a long run of short lines (names below pictures, a list of prizes)
 * parts it from the other paragraphs: the first paragraph right below the labels, on the core's subject, with no other
 * label, menu or list between.
 */
export function ledeOf(lines: Seen[], gramCount: number, core: Core): boolean[] {
  const found = lines.map(() => false);
  const first = firstUnderLabel(lines, core.start);
  if (first < 0 || core.start - first > MOST) return found;
  const between = lines.slice(first + 1, core.start);
  if (between.some(({ kinds }) => BARRIERS.some((kind) => kinds.has(kind)))) return found;
  const inCore = new Uint8Array(gramCount);
  for (const { grams } of lines.slice(core.start, core.end)) for (const gram of grams) inCore[gram] = 1;
  const repeated = lines
    .slice(core.start, core.end)
    .some(({ bare }) => bare.includes(lines[first]!.bare.slice(0, 16)));
  if (repeated || shareMarked(lines[first]!.grams, inCore) < LEAST_SHARED) return found;
  return found.fill(true, first, core.start);
}
