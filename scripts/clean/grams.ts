/** The vocabulary of texts: their distinct 2-grams. All texts are bare already. */

/** The distinct 2-grams of a text, each as its number in a vocabulary. */
export type Grams = Uint32Array;

/** The vocabularies of the texts of a document, in their order: a 2-gram has the same number in all; `count` numbers. */
export interface Vocabulary {
  grams: Grams[];
  count: number;
}

/**
 * Numbers values that are not 0, at most so many, in order of appearance from 0 on: a table of open addresses, in
 * which a new value costs a tenth of what it does in a Map.
 */
function numbering(most: number): (value: number) => number {
  const bits = 33 - Math.clz32(most);
  const values = new Int32Array(2 ** bits);
  const numbers = new Uint32Array(2 ** bits);
  let next = 0;
  return (value) => {
    let slot = Math.imul(value, 0x9e3779b1) >>> (32 - bits);
    while (values[slot] !== value) {
      if (values[slot] === 0) {
        values[slot] = value;
        numbers[slot] = next++;
      } else slot = (slot + 1) % values.length;
    }
    return numbers[slot]!;
  };
}

/** Numbers the 2-grams of texts in order of appearance. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const most = texts.reduce((sum, { length }) => sum + length, 1);
  const numberOf = numbering(most);
  /** By number, 1 + the place of the last text that had it. */
  const seen = new Uint32Array(most);
  let count = 0;
  const grams = texts.map((text, place) => {
    const own = new Uint32Array(Math.max(0, text.length - 1));
    let size = 0;
    for (let i = 0; i < own.length; i++) {
      const gram = numberOf((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
      if (gram === count) count++;
      if (seen[gram] === place + 1) continue;
      seen[gram] = place + 1;
      own[size++] = gram;
    }
    return own.subarray(0, size);
  });
  return { grams, count };
}

/** Share of the 2-grams of one text that stand in another, 0 to 1; 0 for a text without any. */
export function share(grams: Grams, within: Grams): number {
  if (grams.length === 0) return 0;
  let found = 0;
  for (const gram of grams) if (within.includes(gram)) found++;
  return found / grams.length;
}

/** Share of the 2-grams that are marked, 0 to 1; 0 for a text without any. */
export function shareMarked(grams: Grams, marked: Uint8Array): number {
  if (grams.length === 0) return 0;
  let found = 0;
  for (const gram of grams) found += marked[gram]!;
  return found / grams.length;
}

/** Share of the distinct 2-grams of one text that stand in another, 0 to 1; 0 for a text without any. */
export function shareWithin(text: string, within: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  if (pairs.size === 0) return 0;
  let found = 0;
  for (const pair of pairs) if (within.includes(pair)) found++;
  return found / pairs.size;
}
