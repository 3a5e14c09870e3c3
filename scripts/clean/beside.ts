/** What a page shows beside an article under a head of its own: a machine's summary, the author's card. */
import type { Seen } from './seen.ts';

export type Beside = 'machine' | 'profile';

const BIO_HEAD = /^[【[(]?(?:作者|记者|译者|主笔)(?:简介|小传|简历|名片)[】\])]? ?:?$/u;
/** So many lines may make a summary that a note of its own closes. */
const MOST_CLOSED = 8;
/** How a machine begins to tell what an article says. */
const RETELLS = /^(?:本文|本报道|文章|该文|这篇|全文|报道)/u;

/** Whether a summary that no note closes is the line below its head: it says so, or stands in another box than what follows. */
const isRetold = ([own, ...behind]: readonly Seen[]): boolean => {
  const next = behind.find(({ kinds }) => !kinds.has('share'));
  return own !== undefined && (RETELLS.test(own.text) || (own.box !== undefined && own.box !== next?.box));
};

/** How many lines below a head belong to it. */
function sizeBelow(lines: readonly Seen[], head: number): number {
  if (/[:：|] ?\S/u.test(lines[head]!.text)) return 0;
  const below = lines.slice(head + 1, head + 2 + MOST_CLOSED);
  const note = below.findIndex(({ kinds }) => kinds.has('machine'));
  const heading = below.findIndex(({ mark }) => mark === 1);
  return note >= 0 && (heading < 0 || note < heading) ? note : Number(isRetold(below));
}

/** For each line whether it stands below such a head. */
export function besideIn(lines: readonly Seen[]): (Beside | undefined)[] {
  const found = lines.map((): Beside | undefined => undefined);
  lines.forEach(({ kinds, text, mark }, head) => {
    const isHead = kinds.has('machine') && !found[head] && (mark > 0 || !text.includes('由'));
    if (isHead) found.fill('machine', head + 1, head + 1 + sizeBelow(lines, head));
    if (BIO_HEAD.test(text)) found.fill('profile', head + 1, head + 2);
  });
  return found;
}
