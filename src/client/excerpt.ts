/** A few words of a text around its hits, as pieces to be shown as text. Pure. */
import type { Range } from '../lib/phrases.ts';

/** A piece of text; `hit` where it is to be marked. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Characters shown before a hit when its sentence begins further away, and in all of one window. */
const lead = 28;
const length = 96;
const gap = '……';

const sentenceEnd = /[。！？；!?;\n]/;
/** Closing quotes and brackets belong to the sentence before them. */
const closing = /[”’"'」』）)》】]/;
const softBreak = /[，、,：:\s]/;

function afterClosing(text: string, at: number): number {
  return at < text.length && closing.test(text[at]!) ? afterClosing(text, at + 1) : at;
}

/** Whether a sentence, with its closing quotes, ends before `at`. */
function endsBefore(text: string, at: number): boolean {
  const before = text[at - 1]!;
  return sentenceEnd.test(before) || (at > 1 && closing.test(before) && endsBefore(text, at - 1));
}

/** Where an excerpt with `hit` begins: its sentence, else after a comma, else `lead` characters before. */
function startBefore(text: string, hit: Range, floor: number): number {
  const far = Math.max(floor, hit.start - 2 * lead);
  for (let at = hit.start; at > far; at -= 1) {
    if (sentenceEnd.test(text[at - 1]!)) return Math.min(afterClosing(text, at), hit.start);
  }
  if (far === floor) return floor;
  for (let at = hit.start - lead; at < hit.start; at += 1) if (softBreak.test(text[at - 1]!)) return at;
  return hit.start - lead;
}

/** Where it ends: at the last sentence end within `length`, at the paragraph's end, else where it is full. */
function endAfter(text: string, start: number, hit: Range): number {
  const full = Math.min(text.length, Math.max(start + length, hit.end + lead));
  let end = full;
  for (let at = hit.end; at < full; at += 1) {
    if (text[at] === '\n') return at;
    if (sentenceEnd.test(text[at]!)) end = Math.min(afterClosing(text, at + 1), full);
  }
  return end;
}

/** Marks the parts of `[start, end)` that are hits. */
export function markPieces(text: string, hits: Range[], start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit });
  };
  let at = start;
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue;
    const from = Math.max(hit.start, at);
    const to = Math.min(hit.end, end);
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

/**
 * The excerpt of a result: a window around the first hit of each group in `groups` that no earlier window
 * shows, three at most, in the text's order; without hits the beginning. All `hits` inside are marked.
 * @param from where the body begins; nothing before it is shown
 */
export function excerpt(text: string, hits: Range[], groups: Range[][], from = 0): Piece[] {
  const windows: Range[] = [];
  const shown = (hit: Range) => windows.some(({ start, end }) => hit.start >= start && hit.end <= end);
  for (const group of groups) {
    const first = group.find((hit) => hit.start >= from);
    if (!first || group.some(shown) || windows.length === 3) continue;
    const start = startBefore(text, first, from);
    windows.push({ start, end: endAfter(text, start, first) });
  }
  if (windows.length === 0)
    windows.push({ start: from, end: endAfter(text, from, { start: from, end: from }) });
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of windows.toSorted((a, b) => a.start - b.start)) {
    const begin = Math.max(start, at);
    const cut = begin > from && begin !== at && !endsBefore(text, begin);
    if (cut || (pieces.length > 0 && begin > at)) pieces.push({ text: gap, hit: false });
    pieces.push(...markPieces(text, hits, begin, Math.max(begin, end)));
    at = Math.max(at, end);
  }
  if (at < text.length && at > from && !endsBefore(text, at) && text[at] !== '\n') {
    pieces.push({ text: gap, hit: false });
  }
  return pieces;
}
