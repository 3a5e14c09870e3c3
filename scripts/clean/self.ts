/** Self-teasers: lines among the junk that repeat this article's own first words, perhaps with its title before them. */
import { coreParagraphs } from './core.ts';
import type { Core } from './core.ts';
import type { Teasers } from './compare.ts';
import type { Seen } from './seen.ts';

/** A repeat of the article's lead. */
export interface SelfTeaser {
  /** Where it starts in the folded line; what stands before it may be the title. */
  offset: number;
}

/** A whole paragraph of the body may name its subject in as many characters as the lead does; more is a repeat. */
const LONG_NAME = 30;
const LEADS = 4;
const OPENING = 9;
const REACH = 60;
/** Letters of the lead that are compared; teasers are shorter. */
const LEAD_LENGTH = 400;
const DATELINE = /^[^。,]{0,30}(?:讯|电) ?(?:\([^()]{2,40}\))? ?/u;

const withoutCutMark = (text: string): string =>
  text.replace(/\.{3,12} ?\[?[更多详细全文情查看阅读]{0,6}\]?$/u, '');

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** The longest repeat of one of the leads within the first characters of the text. */
function longestRepeat(text: string, leads: string[]): { offset: number; length: number } | undefined {
  let best: { offset: number; length: number } | undefined;
  for (const lead of leads) {
    const opening = lead.slice(0, OPENING);
    for (let at = text.indexOf(opening); at >= 0 && at <= REACH; at = text.indexOf(opening, at + 1)) {
      const length = commonPrefix(text.slice(at), lead);
      if (!best || length > best.length) best = { offset: at, length };
    }
  }
  return best;
}

/** The text as it goes on from each of the first lines of the core, and where the last of these lines stands. */
function leadsOf(lines: Seen[], core: Core): { leads: string[]; last: number } {
  const isText = ({ marks, junk, kinds }: Seen) => marks.ended && !junk && !kinds.has('place');
  let start = core.start;
  while (start > 0 && (isText(lines[start - 1]!) || lines[start - 1]!.kinds.has('place'))) start--;
  const body: number[] = [];
  for (let i = start; i < core.end && body.length < LEADS * 2; i++) if (isText(lines[i]!)) body.push(i);
  const texts = body.map((i) => lines[i]!.text);
  const leads = texts
    .slice(0, LEADS)
    .flatMap((text, k) => {
      const whole = texts.slice(k).join('').slice(0, LEAD_LENGTH);
      const dateline = DATELINE.exec(text)?.[0] ?? '';
      return dateline ? [whole, whole.slice(dateline.length)] : [whole];
    })
    .filter((lead) => lead.length >= OPENING);
  return { leads, last: body[Math.min(LEADS, body.length) - 1] ?? -1 };
}

const MARKS_OF_TAIL = ['editor', 'tags', 'listhead', 'prevnext'];

/** For each line the self-teaser in it, if there is one. Looks at a bounded stretch of each line. */
export function selfTeasers(lines: Seen[], core: Core, teasers: Teasers[]): (SelfTeaser | undefined)[] {
  if (coreParagraphs(lines, core).length === 0) return lines.map(() => undefined);
  const { leads, last } = leadsOf(lines, core);
  let tail = false;
  return lines.map((line, i) => {
    tail ||= i > core.start && MARKS_OF_TAIL.some((kind) => line.kinds.has(kind));
    if (i <= last || line.length < OPENING || line.kinds.has('caption')) return undefined;
    const text = withoutCutMark(line.text).slice(0, REACH + LEAD_LENGTH);
    const repeat = longestRepeat(text, leads);
    if (!repeat) return undefined;
    const { offset } = repeat;
    const { cut, truncated } = line.marks;
    const toTheEnd = (cut || truncated) && offset + repeat.length >= text.length - 4;
    if (repeat.length < 16 && !toTheEnd) return undefined;
    const apart = cut || truncated || teasers[i]!.pair || i >= core.end || tail;
    const within = !text.slice(0, offset).includes('。') && (apart || repeat.length >= LONG_NAME);
    const accepted = offset >= 5 ? within : apart;
    return accepted ? { offset } : undefined;
  });
}
