/** A list of contents near the top of a text, whose entries come back below as headlines or as the first words said. */
import { shareWithin } from '../clean/grams.ts';
import { bare, closedUp, fold } from '../clean/fold.ts';
import type { Block, Document } from '../types.ts';
import { joinText } from './assemble.ts';
import { parseByline } from '../facts/byline.ts';
import { isListHead, ruleFor } from './edition-rules.ts';
import { partLabel } from './part-labels.ts';
import { CLOSED } from './ends.ts';
import { entryKey, frontOf, isPlaced } from './entry.ts';
import { isSectionBeside } from './section-names.ts';
import { once } from '../kept.ts';

/** Indexes of blocks. */
export interface Contents {
  /** All lines of the list, those that do not come back among them. */
  menu: number[];
  /** Lines that say an entry again, in order, each with the number of lines that it takes: 0 where more is said on the line. */
  returns: Map<number, number>;
  /** The list has a head of its own (目录, 本期要目). */
  headed: boolean;
  /** Its entries tell pages or times. */
  placed: boolean;
  /** It names the items of a programme (内容提要), and all of them come back in order. */
  whole: boolean;
  /** It is the title of the post. */
  inTitle?: true;
}

const LONGEST = 70;
const SHORTEST_KEY = 4;
const LEAST_ENTRIES = 2;
const LEAST_WHOLE = 3;
const MOST_ENTRIES = 60;
/** So many short lines may stand between two entries. */
const BETWEEN = 2;
const NEAR = 0.75;
/** A sentence that others follow on the same line. */
export const FIRST_SENTENCE = /^[^。！？!?]{5,60}。(?=.)/u;

interface Place {
  at: number;
  lines: number;
}

/** Where each form of a line stands last: alone, as the first sentence of one, or put together with the line below it. */
function placesOf(blocks: readonly Block[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const put = (key: string, place: Place) => {
    if (key.length >= SHORTEST_KEY && place.at >= (places.get(key)?.at ?? -1)) places.set(key, place);
  };
  const keys = blocks.map(({ text }) => (text.length <= LONGEST ? entryKey(text) : ''));
  blocks.forEach(({ text }, at) => {
    const next = keys[at + 1] ?? '';
    const open = keys[at] !== '' && !/[。！？!?；;]$/u.test(text);
    const said = text.length > LONGEST ? FIRST_SENTENCE.exec(text)?.[0] : undefined;
    if (open && next !== '') put(keys[at]! + next, { at, lines: 2 });
    if (said) put(entryKey(said), { at, lines: 0 });
    put(keys[at]!, { at, lines: 1 });
  });
  return places;
}

/** A short line below that says nearly the same. */
function nearly(key: string, blocks: readonly Block[], from: number): number | undefined {
  for (let at = from; at < blocks.length; at++) {
    const { text } = blocks[at]!;
    if (text.length > LONGEST || /。./u.test(text)) continue;
    const other = entryKey(text);
    const long = Math.max(other.length, key.length);
    if (other.length < SHORTEST_KEY || Math.min(other.length, key.length) < NEAR * long) continue;
    if (Math.min(shareWithin(key, other), shareWithin(other, key)) >= NEAR) return at;
  }
  return undefined;
}

/** What is heard or seen between the texts of a script, by the rules that take it out. */
const BETWEEN_TEXTS: ReadonlySet<string> = new Set(['edition-cue', 'edition-shot', 'edition-aside']);
/** （云桥台记者某某采制） */
const CREDIT = /^[(（][^()（）]{0,16}(?:[记記]者|通[讯訊][员員])[^()（）]{2,40}[)）]$/u;

/**
 * A line that a part's label tells to be said or shown (同期：…, 【记者】…), a sound, or who reports it: no entry, though
 * it may stand again below.
 */
const isSaid = (text: string): boolean =>
  BETWEEN_TEXTS.has(ruleFor(text)?.id ?? '') ||
  CREDIT.test(text) ||
  (/^(?:[^:：]{2,6}[:：]|[【[［])/u.test(text) &&
    (partLabel(text) !== '' ? !/标题/u.test(partLabel(text)) : parseByline(text) !== undefined));

/** A paragraph: it ends a list. */
const isProse = ({ text }: Block): boolean => text.length > LONGEST && /[。！？!?]["”’）)]?$/u.test(text);

interface Entry {
  at: number;
  lines: number;
  key: string;
  back: Place;
}

/** Whether an entry may go on in the line below: it is no section's name, and what is below bears no mark or number of its own. */
const goesOn = (text: string, below: string): boolean =>
  below.length <= LONGEST &&
  frontOf(below) === 0 &&
  !/^[【[［〔]/u.test(text) &&
  !isSectionBeside(closedUp(fold(text)));

/** The entry that begins on a line: the line, or it and the one below, says what stands again further down. */
function entryAt(
  blocks: readonly Block[],
  places: ReadonlyMap<string, Place>,
  at: number,
): Entry | undefined {
  const { text } = blocks[at]!;
  if (text.length > LONGEST) return undefined;
  const own = entryKey(text);
  const next = blocks[at + 1];
  const both = next && goesOn(text, next.text) ? own + entryKey(next.text) : own;
  for (const [key, lines] of [[own, 1] as const, [both, 2] as const]) {
    const back = key.length >= SHORTEST_KEY ? places.get(key) : undefined;
    if (back && back.at >= at + lines) return isSaid(text) ? undefined : { at, lines, key, back };
  }
  return undefined;
}

/** The first run of entries whose lines stand close to each other, above all that they name. */
function runOf(blocks: readonly Block[]): Entry[] {
  const places = placesOf(blocks);
  const run: Entry[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const last = run.at(-1);
    const top = run.reduce((least, { back }) => Math.min(least, back.at), Infinity);
    const end = last ? last.at + last.lines + BETWEEN : Infinity;
    if (at >= top || at > end || run.length >= MOST_ENTRIES || isProse(blocks[at]!)) {
      if (run.length >= LEAST_ENTRIES) return run;
      run.length = 0;
    }
    // Sentences that stand twice are no list; the last of one may end as a sentence does.
    if (run.length === 0 && /[。！？!?]$/u.test(blocks[at]!.text)) continue;
    const entry = entryAt(blocks, places, at);
    if (!entry) continue;
    run.push(entry);
    at += entry.lines - 1;
  }
  return run.length >= LEAST_ENTRIES ? run : [];
}

/** 早安青禾｜园区夜校开课；云桥发放算力券……: the name of a post, and its items behind it. */
const LISTING =
  /^[^｜|丨:：;；]{2,16}\s?[｜|丨]\s?(?:[^:：;；]{2,8}[:：]\s?)?([^;；]{5,40}(?:[;；][^;；]{5,40}){1,6})[。…]{0,6}$/u;
const LONGEST_TITLE = 120;
const TOP = 4;
/** So much of an entry stands in its item's headline and first paragraphs. */
const LIKE = 0.5;
const READ = 6;

/** The list that the title of a post gives, where all but one of its entries tell what stands below headlines in its order. */
function listInTitle(blocks: readonly Block[]): Contents | undefined {
  const at = blocks.slice(0, TOP).findIndex(({ text }) => text.length <= LONGEST_TITLE && LISTING.test(text));
  if (at < 0) return undefined;
  const entries = LISTING.exec(blocks[at]!.text)![1]!.split(/[;；]/u).map(bare);
  const heads = blocks.flatMap(({ text }, i) =>
    i > at && text.length <= LONGEST && !CLOSED.test(text) && CLOSED.test(blocks[i + 1]?.text ?? '')
      ? [i]
      : [],
  );
  const said = heads.map((head, k) => {
    const end = Math.min(head + READ, heads[k + 1] ?? Infinity);
    return bare(
      blocks
        .slice(head, end)
        .map(({ text }) => text)
        .join(''),
    );
  });
  let from = 0;
  const found = entries.flatMap((entry) => {
    const k = said.findIndex((text, n) => n >= from && shareWithin(entry, text) >= LIKE);
    if (k < 0) return [];
    from = k + 1;
    return [heads[k]!];
  });
  if (found.length < Math.max(LEAST_ENTRIES, entries.length - 1)) return undefined;
  const returns = new Map(found.map((head) => [head, 1]));
  return { menu: [at], returns, headed: true, placed: false, whole: false, inTitle: true };
}

/** The list of contents; undefined where fewer than two entries come back, or in another order. */
export const contentsOf = once((blocks: readonly Block[]): Contents | undefined => {
  const run = runOf(blocks);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return listInTitle(blocks);
  const end = last.at + last.lines;
  let start = first.at;
  for (let at = start - 1; at >= 0 && at >= start - 1 - BETWEEN; at--)
    if (isListHead(blocks[at]!.text, blocks[at + 1]?.text)) start = at;
  const headed = start < first.at;
  const from = headed ? start + 1 : first.at;
  const menu = Array.from({ length: end - from }, (_, k) => from + k);
  const entered = new Set(run.flatMap(({ at, lines }) => Array.from({ length: lines }, (_, k) => at + k)));
  const loose = menu.filter((at) => !entered.has(at));
  const returns = new Map(run.map(({ back }) => [back.at, back.lines]));
  // One entry that is shortened or retouched comes back nearly.
  for (const at of loose) {
    const key = entryKey(blocks[at]!.text);
    const same = blocks.findLastIndex(({ text }) => text.length <= LONGEST && entryKey(text) === key);
    const near = same >= end ? same : key.length >= SHORTEST_KEY ? nearly(key, blocks, end) : undefined;
    if (near !== undefined && !returns.has(near)) returns.set(near, 1);
  }
  const order = run.map(({ back }) => back.at);
  const falls = order.filter((at, k) => k > 0 && at <= order[k - 1]!).length;
  if (falls > 0 && 2 * falls >= order.length) return undefined;
  const told = headed && /提要|主要新闻|导视|今日要闻/u.test(closedUp(fold(blocks[start]!.text)));
  const whole = told && loose.length === 0 && run.length >= LEAST_WHOLE && falls === 0;
  const placed = run.filter(({ at }) => isPlaced(fold(blocks[at]!.text))).length;
  return {
    menu,
    returns: new Map([...returns].sort(([a], [b]) => a - b)),
    headed,
    placed: 2 * placed > run.length,
    whole,
  };
});

/** The document with headlines of two lines, which the list of contents gives on one, in one block each. */
export function headlinesJoined(document: Document): Document {
  const returns = contentsOf(document.blocks)?.returns ?? new Map<number, number>();
  if (![...returns.values()].includes(2)) return document;
  const { blocks } = document;
  const made = blocks.flatMap((block, i): Block[] => {
    const next = blocks[i + 1];
    if (returns.get(i - 1) === 2) return [];
    if (returns.get(i) !== 2 || !next) return [block];
    const seams = 1 + (block.seams ?? 0) + (next.seams ?? 0);
    const lines: Block['lines'] = [block.lines[0], next.lines[1]];
    return [{ ...block, text: joinText([block.text, next.text]), lines, seams }];
  });
  return { ...document, blocks: made };
}
