/** The items that a programme names before it tells them: where they are listed, and where each of them is told. */
import { bare } from '../clean/fold.ts';
import { vocabularyOf } from '../clean/grams.ts';
import type { Contents } from './contents.ts';
import { LONGEST_HEADLINE, saidOn, type Kind, type Lines } from './edition-lines.ts';
import { isListHead } from './edition-rules.ts';
import { partLabel } from './part-labels.ts';
import { entryKey, entryWords, numberOf } from './entry.ts';

/** The lines of the list of items, and what it names, in order. */
export interface Menu {
  menu: ReadonlySet<number>;
  entries: readonly string[];
}

/** Where an entry is told: the place of the text with which its item begins, and the share of its words that stands there. */
export interface Told {
  at: number;
  fit: number;
}

/** How much more the first text of an item says of what its entry names, and what speaks for a border above it. */
const FIRST = 1;
const BORDER = 0.1;
/** An entry that no text tells costs as much. */
const UNTOLD = 0.25;
/** So many texts of an item are asked for the words of its entry. */
const READ = 4;

/**
 * Where each entry is told, in the order of the entries: the assignment of texts to entries by which most of the words
 * of an entry stand in its own texts. Words of several entries, and of many texts, count for less.
 * @param signs what speaks for an item to begin at each text
 */
export function toldIn(
  entries: readonly string[],
  texts: readonly string[],
  signs: readonly number[] = [],
): (Told | undefined)[] {
  const { grams } = vocabularyOf([...entries, ...texts].map(bare));
  const named = grams.slice(0, entries.length);
  // The 2-grams of the entries have the first numbers.
  const inEntries = new Uint8Array(1 + Math.max(-1, ...named.flatMap((own) => [...own])));
  for (const own of named) for (const gram of own) inEntries[gram]!++;
  const said = grams.slice(entries.length).map((own) => {
    const marked = new Uint8Array(inEntries.length);
    for (const gram of own) if (gram < marked.length) marked[gram] = 1;
    return marked;
  });
  const weightOf = (gram: number) => {
    const times = said.filter((own) => own[gram] === 1).length;
    return (1 - times / (said.length + 1)) / inEntries[gram]!;
  };
  const weights = named.map((own) => [...own].map(weightOf));
  const shareOf = (entry: number, holds: (gram: number) => boolean) => {
    const [found, all] = [...named[entry]!].reduce(
      ([part, sum], gram, k) => [part! + (holds(gram) ? weights[entry]![k]! : 0), sum! + weights[entry]![k]!],
      [0, 0],
    );
    return all === 0 ? 0 : found! / all!;
  };
  const shares = entries.map((_, entry) => said.map((own) => shareOf(entry, (gram) => own[gram] === 1)));
  const begins = chainOf(shares, signs);
  return entries.map((_, entry) => {
    const at = begins[entry];
    if (at === undefined) return undefined;
    const next = begins.slice(entry + 1).find((other) => other !== undefined) ?? texts.length;
    const own = said.slice(at, Math.min(next, at + READ));
    return { at, fit: shareOf(entry, (gram) => own.some((text) => text[gram] === 1)) };
  });
}

/** The texts from the top down to one, given out to entries; `entry` is open, the last of those that were begun. */
interface Chain {
  sum: number;
  begins: (number | undefined)[];
}

/** The first text of each entry, in order, for which the shares of all texts in their own entries are largest. */
function chainOf(shares: readonly (readonly number[])[], signs: readonly number[]): (number | undefined)[] {
  const texts = shares[0]?.length ?? 0;
  /** By how many entries were begun or left out. */
  let chains: (Chain | undefined)[] = [{ sum: 0, begins: [] }];
  for (let at = 0; at < texts; at++) {
    const begun = chains;
    chains = Array.from({ length: shares.length + 1 }, (_, entry) => {
      const share = entry === 0 ? 0 : shares[entry - 1]![at]!;
      const open = begun[entry];
      const goesOn = open && { sum: open.sum + share, begins: open.begins };
      if (share === 0) return goesOn;
      const gain = (1 + FIRST) * share + BORDER * (signs[at] ?? 0);
      const sumBehind = (before: number) =>
        (begun[before]?.sum ?? -Infinity) + gain - UNTOLD * (entry - 1 - before);
      const before = Array.from({ length: entry }, (_, k) => k).reduce((best, other) =>
        sumBehind(other) >= sumBehind(best) ? other : best,
      );
      const sum = sumBehind(before);
      if (sum === -Infinity || (goesOn && goesOn.sum >= sum)) return goesOn;
      const left = Array.from({ length: entry - 1 - before }, () => undefined);
      return { sum, begins: [...begun[before]!.begins, ...left, at] };
    });
  }
  const ends = chains.map((chain, entry) => (chain?.sum ?? -Infinity) - UNTOLD * (shares.length - entry));
  return chains[ends.indexOf(Math.max(...ends))]?.begins ?? [];
}

/** 今天的主要内容有： at the end of what is said before the entries. */
const ANNOUNCED = /(?:提要|主要(?:内容|新闻|消息)|看点|导[读视]|[听看]到)[有是]?[。:：—-]{0,2}$/u;
/** … and with the entries in the same breath. */
const AT_ONCE = /(?:提要|主要(?:内容|新闻|消息)|看点|导[读视])[有是]?[:：。，,]?(.{6,400})$/u;
const LONGEST_READ = 160;
const SHORTEST_ENTRY = 5;
/** Entries that are told in one sentence, so much of each in an item of its own. */
const LEAST_TOLD = 0.35;

/** What a host names in sentences, or between the commas of one. */
function sentencesIn(said: string): string[] {
  const partsAt = (mark: RegExp) =>
    said
      .split(mark)
      .map((part) => part.trim())
      .filter(({ length }) => length >= SHORTEST_ENTRY);
  const marks = [/[;；。！!]/u, /[，,]/u, /\s/u].map(partsAt);
  return marks.find(({ length }) => length > 1) ?? [said];
}

/** What the lines of a list name; one line alone may name all. */
const entriesOn = (lines: Lines, at: readonly number[]): string[] =>
  at.length === 1 ? sentencesIn(saidOn(lines, at[0]!)) : at.map((i) => saidOn(lines, i)).filter(Boolean);

/** Whether a host says what the items will be. */
export const announces = (said: string): boolean => ANNOUNCED.test(said) || AT_ONCE.test(said);

const isHead = (lines: Lines, i: number): boolean => isListHead(saidOn(lines, i), lines.blocks[i + 1]?.text);

const isAnnounced = (lines: Lines, i: number): boolean =>
  isHead(lines, i) || (lines.kinds[i] === 'outside' && ANNOUNCED.test(saidOn(lines, i)));

const isTold = (told: readonly (Told | undefined)[]): boolean =>
  told.length > 1 && told.every((place) => place !== undefined && place.fit >= LEAST_TOLD);

/** Whether the texts below some lines tell what each of these says, in their order. */
function isToldBelow(lines: Lines, entries: readonly number[]): boolean {
  const { blocks, kinds } = lines;
  const below = blocks.flatMap((_, i) =>
    i > (entries.at(-1) ?? Infinity) && kinds[i] === 'text' ? [saidOn(lines, i)] : [],
  );
  return (
    below.length > 0 &&
    isTold(
      toldIn(
        entries.map((i) => saidOn(lines, i)),
        below,
      ),
    )
  );
}

/** What voices read of the items between the host's announcement and the first break; where it is longer than entries are, the numbered lines right below. */
function readOut(lines: Lines): number[] {
  const { kinds, turns, blocks } = lines;
  const head = blocks.findIndex((_, i) => kinds[i] === 'outside' && isAnnounced(lines, i));
  if (head < 0) return [];
  const below = (ends: (kind: Kind, i: number) => boolean) => {
    const size = kinds.slice(head + 1).findIndex((kind, k) => ends(kind, head + 1 + k));
    return Array.from({ length: Math.max(0, size) }, (_, k) => head + 1 + k);
  };
  const entries = below((kind) => kind !== 'text' && kind !== 'headline');
  const short = entries.every((i) => saidOn(lines, i).length <= LONGEST_HEADLINE);
  if (short && (entries.length > 1 || turns.has(head + 1))) return entries;
  const numbered = below((kind, i) => kind !== 'headline' || numberOf(saidOn(lines, i)) === undefined);
  if (numbered.length > 1) return numbered;
  // The last of the short lines may be the first item's own headline.
  const run = below((kind) => kind !== 'headline');
  return [run, run.slice(0, -1)].find((found) => isToldBelow(lines, found)) ?? [];
}

/** The lines of a list of items under its own head where its entries do not come back, and headlines that stand twice. */
function listedUnder(lines: Lines): number[] {
  const { blocks, kinds } = lines;
  const last = new Map(blocks.map(({ text }, i) => [entryKey(text), i]));
  const twice = blocks.flatMap(({ text }, i) =>
    kinds[i] === 'headline' && entryKey(text).length > 3 && last.get(entryKey(text))! > i ? [i] : [],
  );
  const head = blocks.findIndex((_, i) => isHead(lines, i));
  if (twice.length > 1) return twice;
  if (head < 0) return [...twice, ...readOut(lines)];
  let end = head + 1;
  while (kinds[end] === 'headline') end++;
  const open = /[;；]$/u.test(blocks[end - 1]!.text);
  const closes = open && kinds[end] === 'text' && blocks[end]!.text.length <= LONGEST_HEADLINE;
  if (closes) end++;
  // The last of the short lines is the first item's own headline where its text follows at once and says none of them again.
  const labelled = kinds[end] === 'text' && partLabel(blocks[end]!.text) !== '';
  const begun = entryWords(blocks[end]?.text ?? '');
  const again = blocks.slice(head + 1, end).some(({ text }) => begun.startsWith(entryWords(text)));
  const glued = !open && !again && kinds[end] === 'text' && (labelled ? end - head === 2 : end - head > 2);
  const own = glued ? 1 : 0;
  const listed = Array.from({ length: end - head - 1 - own }, (_, k) => head + 1 + k);
  return [...new Set([...twice, ...listed])];
}

/** The short lines between the announcement of a list and the first of its entries that come back. */
function announcedOver(lines: Lines, first: number): number[] {
  const { kinds } = lines;
  let top = first;
  while (kinds[top - 1] === 'headline') top--;
  return top > 0 && isAnnounced(lines, top - 1) ? Array.from({ length: first - top }, (_, k) => top + k) : [];
}

/** What the host names of the items in one breath, and the line where it stands if it is all of that line. */
function toldAtOnce(lines: Lines): Menu | undefined {
  const { blocks, kinds } = lines;
  const spoken = blocks.flatMap((_, i) =>
    kinds[i] === 'text' || kinds[i] === 'outside' || kinds[i] === 'headline' ? [i] : [],
  );
  const head = spoken.findIndex(
    (i) => kinds[i] === 'outside' && (AT_ONCE.test(saidOn(lines, i)) || isAnnounced(lines, i)),
  );
  if (head < 0) return undefined;
  const within = AT_ONCE.exec(saidOn(lines, spoken[head]!))?.[1];
  const at = spoken[head + 1];
  if (within !== undefined) return { menu: new Set(), entries: sentencesIn(within) };
  if (at === undefined || saidOn(lines, at).length > LONGEST_READ) return undefined;
  const entries = sentencesIn(saidOn(lines, at));
  const below = spoken.slice(head + 2).map((i) => saidOn(lines, i));
  const told = below.length > 0 ? toldIn(entries, below) : [];
  return isTold(told) ? { menu: new Set([at]), entries } : undefined;
}

/** The list of the items of a programme that names itself: the lines of it that come back, that stand below its head, or what the host says of it. */
export function menuOf(lines: Lines, contents: Contents | undefined): Menu {
  const listed = contents?.menu ?? listedUnder(lines);
  const [first] = listed;
  if (first === undefined) return toldAtOnce(lines) ?? { menu: new Set(), entries: [] };
  const menu = [...announcedOver(lines, first), ...listed];
  return { menu: new Set(menu), entries: entriesOn(lines, menu) };
}
