/** Names like what was searched for: the zones and topics to try where nothing was found. Pure. */
import { fold } from '../lib/fold.ts';

const folded = (text: string) => Array.from(text, fold).filter((char) => /[\p{L}\p{N}]/u.test(char));

/** Runs of two characters; a name or a word of one character is its own only run. */
function pairsOf(text: string): Set<string> {
  const chars = folded(text);
  if (chars.length < 2) return new Set(chars);
  return new Set(chars.slice(1).map((char, order) => chars[order]! + char));
}

/** How much of the shorter one's pairs the two share, 0 to 1; the same beginning counts as half. */
function likeness(word: string, name: string): number {
  const [asked, named] = [pairsOf(word), pairsOf(name)];
  const shared = [...asked].filter((pair) => named.has(pair)).length;
  const begins = folded(word)[0] !== undefined && folded(word)[0] === folded(name)[0];
  return Math.max(shared / Math.max(1, Math.min(asked.size, named.size)), begins ? 0.5 : 0);
}

/**
 * The names most like any of the words, best first, as their places in `names`; those that share neither
 * two characters nor the first are left out. Ties stay in the order given.
 */
export function nearest(words: readonly string[], names: readonly string[], most: number): number[] {
  return names
    .map((name, at) => ({ at, like: Math.max(0, ...words.map((word) => likeness(word, name))) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ at }) => at);
}
