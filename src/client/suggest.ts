/** Zones and topics to go to while a reader types. Pure. */
import { fold } from '../lib/fold.ts';
import type { Readings } from '../lib/pinyin.ts';
import { type Sounds, soundsOf, spelled } from './pinyin.ts';

/** A page that has a name. */
export interface Named {
  name: string;
  /** Other names of the same, and its city, with a space between. */
  also: string;
  /** Its part of the address, in pinyin or English: suzhou-park. */
  slug: string;
}

/** A name as it is compared: its characters, their sounds. */
interface Name {
  chars: string[];
  written: string;
  sounds: Sounds;
}

/** A page with its own name first. */
export interface Known {
  names: [own: Name, ...others: Name[]];
  slug: string;
}

const folded = (text: string) =>
  Array.from(text, fold)
    .join('')
    .replace(/[\s'’-]/gu, '');

/** A page made ready for being looked for. */
export function known({ name, also, slug }: Named, readings: Readings): Known {
  const nameOf = (text: string): Name => ({
    chars: [...text],
    written: folded(text),
    sounds: soundsOf(text, readings),
  });
  return { names: [nameOf(name), ...also.split(' ').filter(Boolean).map(nameOf)], slug: folded(slug) };
}

/** Where a name is spelled: 0 whole from its beginning, 1 by initials or cut short, 2 inside. */
function spelledAt(letters: string, { sounds }: Name): number {
  if (spelled(letters, sounds, 0, true)) return 0;
  if (spelled(letters, sounds)) return 1;
  return letters.length > 2 && sounds.some((_, at) => spelled(letters, sounds, at)) ? 2 : Infinity;
}

/** The same for what is typed in characters. */
function writtenAt(typed: string, { written }: Name): number {
  if (written.startsWith(typed)) return 0;
  return typed.length > 1 && written.includes(typed) ? 2 : Infinity;
}

/** What is typed as letters of pinyin, or nothing. */
const lettersOf = (typed: string) => (/^[a-z]{2,20}$/.test(typed) ? typed.replaceAll('v', 'u') : undefined);

/** How well a page answers to what was typed, another name half a step behind; Infinity where it does not. */
function distance(typed: string, { names, slug }: Known): number {
  const letters = lettersOf(typed);
  const address = letters && slug.startsWith(letters) ? 1 : Infinity;
  const at = (name: Name) => Math.min(writtenAt(typed, name), letters ? spelledAt(letters, name) : Infinity);
  return Math.min(address, ...names.map((name, nth) => at(name) + (nth ? 0.5 : 0)));
}

/** The beginnings of names, two characters and more, that a query of letters spells: 苏州 for suzhou. */
export function spelledOut(query: string, pages: readonly Known[], most: number): string[] {
  const letters = lettersOf(folded(query));
  if (!letters) return [];
  const words = pages.flatMap(({ names }) =>
    names.flatMap(({ chars, sounds }) => {
      const length = spelled(letters, sounds);
      return length > 1 ? chars.slice(0, length).join('') : [];
    }),
  );
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
 * The places in `pages` of those that begin with the last word of a query or hold it, by their own name, another name,
 * or pinyin, whole or by initials; the nearest first, then in the order given. What more than `most` hold inside
 * (高新区) says nothing.
 */
export function suggest(query: string, pages: readonly Known[], most: number): number[] {
  for (const typed of endings(query)) {
    const found = pages
      .map((page, at) => ({ at, far: distance(typed, page) }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far || a.at - b.at);
    const inside = found.filter(({ far }) => far >= 2).length;
    const near = inside > most ? found.slice(0, -inside) : found;
    if (near.length > 0) return near.slice(0, most).map(({ at }) => at);
  }
  return [];
}
