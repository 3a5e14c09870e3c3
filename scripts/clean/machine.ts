/** Summaries that a machine wrote, which a page shows with the article. */
import type { Seen } from './seen.ts';

/** So many lines may make a summary that a note of its own closes, and so many one that none closes. */
const MOST_CLOSED = 8;
const MOST_OPEN = 1;

/** For each line whether a machine wrote it: what stands below AI摘要, up to the note that says so or a paragraph long. */
export function machineMade(lines: readonly Seen[]): boolean[] {
  const found = lines.map(() => false);
  lines.forEach(({ kinds, text }, head) => {
    if (!kinds.has('machine') || found[head] || text.includes('由')) return;
    const inside = /[:：|] ?\S/u.test(text);
    const below = lines.slice(head + 1, head + 2 + MOST_CLOSED);
    const note = below.findIndex((line) => line.kinds.has('machine'));
    const heading = below.findIndex(({ mark }) => mark === 1);
    const closed = note >= 0 && (heading < 0 || note < heading);
    found.fill(true, head + 1, head + 1 + (closed ? note : inside ? 0 : MOST_OPEN));
  });
  return found;
}
