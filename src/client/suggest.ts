/** Zones and topics to go to while a reader types. Pure. */
import { fold } from '../lib/fold.ts';
import type { Readings } from '../lib/pinyin.ts';
import { spelled } from './pinyin.ts';

/** A page that has a name. */
export interface Named {
  name: string;
  /** Other names of the same, and its city, with a space between. */
  also: string;
  /** Its part of the address, in pinyin or English: suzhou-park. */
  slug: string;
}

/** Texts as they are compared; names are asked for again with every letter that is typed. */
const known = new Map<string, string>();

function folded(text: string): string {
  let form = known.get(text);
  if (form === undefined) {
    form = Array.from(text, fold)
      .join('')
      .replace(/[\s'’-]/gu, '');
    known.set(text, form);
  }
  return form;
}

/** Where a name is spelled by letters: from its beginning, from a character inside, nowhere. */
function spelledAt(letters: string, name: string, readings: Readings): 'beginning' | 'inside' | undefined {
  const chars = [...name];
  if (spelled(letters, chars, readings)) return 'beginning';
  const inside = letters.length > 2 && chars.some((_, at) => spelled(letters, chars.slice(at), readings));
  return inside ? 'inside' : undefined;
}

/** How well a name answers to letters; Infinity where it does not. */
function spelledDistance(letters: string, { name, also, slug }: Named, readings: Readings): number {
  const own = spelledAt(letters, name, readings);
  if (own === 'beginning' || folded(slug).startsWith(letters)) return 0;
  const others = also.split(' ').map((other) => spelledAt(letters, other, readings));
  if (others.includes('beginning')) return 1;
  return own ? 2 : others.includes('inside') ? 3 : Infinity;
}

/** The same for what is typed in characters. */
function writtenDistance(typed: string, { name, also }: Named): number {
  const [own, others] = [folded(name), also.split(' ').map(folded)];
  if (own.startsWith(typed)) return 0;
  if (others.some((other) => other.startsWith(typed))) return 1;
  if (typed.length < 2) return Infinity;
  return own.includes(typed) ? 2 : others.some((other) => other.includes(typed)) ? 3 : Infinity;
}

/** What is typed as letters of pinyin, or nothing. */
const lettersOf = (typed: string) => (/^[a-z]{2,20}$/.test(typed) ? typed.replaceAll('v', 'u') : undefined);

function distance(typed: string, named: Named, readings: Readings): number {
  const written = writtenDistance(typed, named);
  const letters = lettersOf(typed);
  return letters ? Math.min(written, spelledDistance(letters, named, readings)) : written;
}

/** The beginnings of names, two characters and more, that a query of letters spells: 苏州 for suzhou. */
export function spelledOut(
  query: string,
  names: readonly Named[],
  most: number,
  readings: Readings,
): string[] {
  const letters = lettersOf(folded(query));
  if (!letters) return [];
  const all = names.flatMap(({ name, also }) => [name, ...also.split(' ')]).map((name) => [...name]);
  const lengths = all.map((chars) => spelled(letters, chars, readings));
  const words = all.flatMap((chars, at) => (lengths[at]! > 1 ? chars.slice(0, lengths[at]).join('') : []));
  return [...new Set(words)].slice(0, most);
}

/** What is being typed at a query's end: its last word, before that a whole query of letters: su zhou. */
function endings(query: string): string[] {
  const text = query.trim();
  const last = text
    .split(/\s/u)
    .at(-1)!
    .replace(/^[-－]/u, '');
  return [...(/^[\p{Script=Latin}\s'’]+$/u.test(text) ? [folded(text)] : []), folded(last)].filter(Boolean);
}

/**
 * The places in `names` of those that begin with the last word of a query or hold it, by their own name, another name,
 * or pinyin, whole or by initials; the nearest first, then in the order given. What more than `most` hold inside
 * (高新区) says nothing.
 */
export function suggest(query: string, names: readonly Named[], most: number, readings: Readings): number[] {
  for (const typed of endings(query)) {
    const found = names
      .map((named, at) => ({ at, far: distance(typed, named, readings) }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far || a.at - b.at);
    const inside = found.filter(({ far }) => far > 1).length;
    const near = inside > most ? found.slice(0, -inside) : found;
    if (near.length > 0) return near.slice(0, most).map(({ at }) => at);
  }
  return [];
}
