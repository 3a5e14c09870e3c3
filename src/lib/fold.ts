/** One character as search sees it: width, case, marks and 繁简 folded away. Used by the indexer and the browser. */
import pairs from 'opencc-js/dict/TSCharacters';

/** 著 is left alone by OpenCC's table, being right in 著名; folding it on both sides loses nothing. */
const simplified = new Map([
  ...pairs.split('|').map((pair) => pair.split(' ') as [string, string]),
  ['著', '着'],
]);

const fullWidthShift = 0xfee0;

function halfWidth(char: string): string {
  if (char === '\u3000') return ' ';
  return char >= '！' && char <= '～' && char.length === 1
    ? String.fromCharCode(char.charCodeAt(0) - fullWidthShift)
    : char;
}

/** The simplified form of one character; its own where it has none. */
export function simplify(char: string): string {
  const next = simplified.get(char);
  return next === undefined || next === char ? char : simplify(next);
}

/**
 * Canonical form of one code point: full-width ASCII to half-width, canonically decomposed with combining
 * marks dropped, lower case, 繁 to 简 by single characters. Empty for a combining mark. Idempotent.
 */
export function fold(char: string): string {
  const bare = halfWidth(char).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(bare, simplify).join('');
}
