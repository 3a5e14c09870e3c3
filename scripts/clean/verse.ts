import type { Seen } from './seen.ts';

/** A time alone on its line, with which a lede begins: 6月23日上午, 近日. */
const OPENING =
  /^(?:\d{1,2}月\d{1,2}日|近日|日前|近期|连日来|昨日|今日|当天)(?:上午|中午|下午|晚上?|清晨|傍晚|以来)?$/u;
const LEAST = 3;
/** A day alone is a stamp, unless the page's own labels stand right above it and many short lines below. */
const LEAST_STAMPED = 5;
const LABELS = ['label', 'dated'];
const MOST = 8;
const WIDEST = 30;

/**
 * Lines of a lede that was set as a column of short lines, as social accounts do: from a time alone on its line, over
 * short lines without end marks, to the first paragraph.
 */
export function verseOf(lines: Seen[]): boolean[] {
  const found = lines.map(() => false);
  const clause = ({ kinds, people, marks, length }: Seen) =>
    kinds.size === 0 && !people && !marks.ended && !marks.question && length <= WIDEST;
  lines.forEach((line, from) => {
    const stamped = line.kinds.has('stamp') && LABELS.some((kind) => lines[from - 1]?.kinds.has(kind));
    if (!OPENING.test(line.text) || !(clause(line) || stamped)) return;
    let to = from + 1;
    while (to < lines.length && to - from < MOST && clause(lines[to]!)) to++;
    const paragraph = lines[to]?.marks.para && !lines[to]!.junk;
    if (to - from >= (stamped ? LEAST_STAMPED : LEAST) && paragraph) found.fill(true, from, to);
  });
  return found;
}
