/** Zones and topics to go to while a reader types. Pure. */
import { fold } from '../lib/fold.ts';

/** A page that has a name. */
export interface Named {
  name: string;
  /** Other names of the same, with a space between. */
  also: string;
  /** Its part of the address, in pinyin or English: suzhou-park. */
  slug: string;
}

const folded = (text: string) =>
  Array.from(text, fold)
    .join('')
    .replace(/[\s'’-]/gu, '');

/** How well a name answers to what was typed; Infinity where it does not. */
function distance(typed: string, { name, also, slug }: Named): number {
  if (/^[a-z0-9]+$/.test(typed) && typed.length > 1 && folded(slug).startsWith(typed)) return 0;
  const [own, others] = [folded(name), also.split(' ').map(folded)];
  if (own.startsWith(typed)) return 0;
  if (others.some((other) => other.startsWith(typed))) return 1;
  if (typed.length < 2) return Infinity;
  return own.includes(typed) ? 2 : others.some((other) => other.includes(typed)) ? 3 : Infinity;
}

/**
 * The places in `names` of those that begin with the last word of a query or hold it, by their own name, another name,
 * or pinyin; the nearest first, then in the order given. What more than `most` hold inside (高新区) says nothing.
 */
export function suggest(query: string, names: readonly Named[], most: number): number[] {
  const typed = folded(
    query
      .trim()
      .split(/\s/u)
      .at(-1)!
      .replace(/^[-－]/u, ''),
  );
  if (typed === '') return [];
  const found = names
    .map((named, at) => ({ at, far: distance(typed, named) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || a.at - b.at);
  const inside = found.filter(({ far }) => far > 1).length;
  return (inside > most ? found.slice(0, -inside) : found).slice(0, most).map(({ at }) => at);
}
