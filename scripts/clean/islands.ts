/** Furniture that stands between two paragraphs of one text: an advertisement, a list of links, a player, a button. */
import { shareMarked } from './grams.ts';
import type { Seen } from './seen.ts';

/** So many lines one interruption has at most. */
const MOST = 12;
/** Mean share of the 2-grams of the text below that stand in the text above: what goes on shares more than another text. */
const LEAST_SHARED = 0.06;
/** … less where its paragraphs are long, as no teaser's are, */
const LEAST_SHARED_LONG = 0.035;
const LONG = 90;
/** … and where an editor or tags stand right below it, which only end this text. */
const LEAST_SHARED_SIGNED = 0.02;
const ENDS = ['editor', 'end', 'tags', 'prevnext', 'footer', 'label', 'crumb'];
const SIGNS = ['editor', 'end', 'tags'];
/** One short paragraph with a list or the foot of the page below, or the last one below a list, is a site's own words, unless it shares much. */
const LEAST_SHARED_ALONE = 0.12;
/** So many lines above the first paragraph tell what the text is about: its headline is among them. */
const HEAD = 8;
const LONGEST_ACCOUNT = 16;

const is = (kinds: string[], line: Seen | undefined): boolean =>
  kinds.some((kind) => line?.kinds.has(kind) === true);

export const isMargin = ({ region, linkShare = 0 }: Seen): boolean =>
  linkShare > 0.6 || region === 'nav' || region === 'aside' || region === 'footer';

const isText = (line: Seen | undefined): boolean =>
  line !== undefined && line.kinds.size === 0 && !line.people && !isMargin(line) && line.marks.ended;
const isFurniture = (line: Seen | undefined): boolean =>
  line !== undefined && (isMargin(line) || (line.junk && !is(ENDS, line)));

/** In a saved page the entries of a list of other pages are links. */
const mayBeEntry = (line: Seen): boolean =>
  !isText(line) && !line.people && !is(ENDS, line) && line.linkShare !== 0;

/** The line after the interruption that begins at a line. Below the head of a list it has its entries too. */
function endOf(lines: readonly Seen[], start: number): number {
  let end = start;
  let listed = false;
  for (; end < lines.length && end - start <= MOST; end++) {
    const line = lines[end]!;
    if (!isFurniture(line) && !(listed && mayBeEntry(line))) break;
    listed ||= line.kinds.has('listhead');
  }
  return end;
}

const isSubhead = (line: Seen | undefined): boolean =>
  line !== undefined && line.kinds.size === 0 && line.marks.short && !line.people && !isMargin(line);

/** The line after the text that begins at a line: its paragraphs, and short lines between them. */
function textEnd(lines: readonly Seen[], start: number): number {
  let end = start;
  while (isText(lines[end]) || isSubhead(lines[end])) end++;
  return end;
}

/** The name of the account over its card. */
const isAccount = (line: Seen | undefined, next: Seen | undefined): boolean =>
  isSubhead(line) && line!.length <= LONGEST_ACCOUNT && next?.kinds.has('profile') === true;

/**
 * Says of every line whether it is part of an interruption: between a paragraph and a text that goes on with the
 * words of what stands above, with nothing between that ends a text.
 */
export function islandsOf(lines: readonly Seen[], gramCount: number): boolean[] {
  const found = lines.map(() => false);
  const above = new Uint8Array(gramCount);
  const mark = ({ grams }: Seen) => {
    for (const gram of grams) above[gram] = 1;
  };
  const first = lines.findIndex((line) => isText(line) && !line.marks.question);
  lines
    .slice(Math.max(0, first - HEAD), Math.max(0, first))
    .filter(isSubhead)
    .forEach(mark);
  let last = -1;
  for (let i = Math.max(0, first); i < lines.length; i++) {
    const line = lines[i]!;
    const account = isAccount(line, lines[i + 1]);
    if (isText(line)) mark(line);
    if (isText(line) || (last === i - 1 && isSubhead(line) && !account)) last = i;
    if (last !== i - 1 || !(isFurniture(line) || account)) continue;
    const end = endOf(lines, account ? i + 1 : i);
    const listed = lines.slice(i, end).some(({ kinds }) => kinds.has('listhead'));
    if (end - i <= MOST && goesOn(lines, end, above, listed)) {
      found.fill(true, i, end);
      last = end - 1;
    }
    i = end - 1;
  }
  return found;
}

/** Whether the text that begins at a line, perhaps below a list, goes on with that above. */
function goesOn(lines: readonly Seen[], start: number, above: Uint8Array, listed: boolean): boolean {
  const end = textEnd(lines, start);
  const below = lines.slice(start, end).filter((line) => line.marks.para);
  const length = below.reduce((sum, line) => sum + line.length, 0);
  const shared = below.reduce((sum, { grams, length: size }) => sum + size * shareMarked(grams, above), 0);
  if (!listed && is(SIGNS, lines[end])) return true;
  return length > 0 && shared / length >= leastShared(length, below.length, lines[end], listed);
}

/**
 * @param next the line below the text that may go on
 * @param listed whether a list of other pages stands above it
 */
function leastShared(length: number, paragraphs: number, next: Seen | undefined, listed: boolean): number {
  if (is(SIGNS, next)) return LEAST_SHARED_SIGNED;
  if (length >= LONG * paragraphs) return LEAST_SHARED_LONG;
  const last = next === undefined ? listed : is(['listhead', 'footer'], next);
  if (paragraphs === 1 && last) return LEAST_SHARED_ALONE;
  return next === undefined ? LEAST_SHARED_LONG : LEAST_SHARED;
}
