/** How clear a border must be to part two texts: clearer where the lower one looks like a part of the upper. */
import type { Segment } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** Below this, two parts are left together. */
const bold = 0.5;
/** A part that may be one with the text above needs so many points to stand alone: below a deeper mark, and below one of its level. */
const aloneBelow = 6;
const aloneBeside = 2;
/** So many where its headline takes up a rare word of the one above, both unmarked. */
const aloneKin = 3;
/** A word this frequent in the dictionary's corpus is no name of a subject. */
const rareFrequency = 1000;

const marksOf = ({ lines }: Sheet, { start, end, before, after }: Segment): number =>
  Math.max(
    0,
    ...lines.slice(start, start + before).map(({ mark }) => mark),
    ...lines.slice(end - after, end).map(({ mark }) => mark),
  );

/** Ids of the zones that lines [start, end) speak of, the one of most lines first. */
function zonesOf({ zones }: Sheet, start: number, end: number): string[] {
  const counts = new Map<string, number>();
  for (const id of zones.slice(start, end).flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Words of lines that name a subject; 高新区 is in every other headline. */
const subjectsOf = ({ lines }: Sheet, start: number, end: number): Set<string> =>
  new Set(
    lines
      .slice(start, end)
      .flatMap(({ words }) =>
        words.flatMap(({ word, tag, frequency }) =>
          /^n/u.test(tag) && word.length > 1 && frequency < rareFrequency && !/[区园]$/u.test(word)
            ? [word]
            : [],
        ),
      ),
  );

/** Whether someone signs these lines. */
const isSigned = ({ lines }: Sheet, { start, end }: Segment): boolean =>
  lines.slice(start, end).some(({ byline, lead, tail }) => byline > 0 || lead?.signed || tail);

/**
 * Points that the border between two segments needs: more where the lower one looks like a part of the upper. It has
 * a headline that names no place, speaks of the zone that the upper one is about, and not both are signed.
 */
export function pointsToPart(sheet: Sheet, upper: Segment, lower: Segment): number {
  const { start, end, before } = lower;
  const first = start + before;
  const head = sheet.lines.slice(start, first);
  const [about] = zonesOf(sheet, first, end);
  const [above] = zonesOf(sheet, upper.start, upper.end);
  const kin = !subjectsOf(sheet, start, first).isDisjointFrom(
    subjectsOf(sheet, upper.start, upper.start + upper.before),
  );
  const apart =
    before === 0 ||
    upper.after > 0 ||
    (!kin && (about === undefined || about !== above)) ||
    head.some(({ words }) => words.some(({ tag }) => tag === 'ns')) ||
    sheet.zones.slice(start, first).some((named) => named.length > 0) ||
    sheet.lines[first]!.byline > 0 ||
    sheet.lines[first]!.lead !== undefined ||
    sheet.lines[start - 1]!.tail ||
    sheet.lines[start - 1]!.byline > 0 ||
    (isSigned(sheet, upper) && isSigned(sheet, lower));
  if (apart) return bold;
  const [high, low] = [marksOf(sheet, upper), marksOf(sheet, lower)];
  if (kin && low + high === 0) return aloneKin;
  return low > high && high > 0 ? aloneBelow : low === high ? aloneBeside : bold;
}
