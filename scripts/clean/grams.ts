/** The vocabulary of texts: their distinct 2-grams. All texts are bare already. */

/** The distinct 2-grams of a text, each as its number in a vocabulary. */
export type Grams = Uint32Array;

/** The vocabularies of the texts of a document, in their order: a 2-gram has the same number in all; `count` numbers. */
export interface Vocabulary {
  grams: Grams[];
  count: number;
}

/** Numbers the 2-grams of texts in order of appearance. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const numbers = new Map<number, number>();
  /** By number, 1 + the place of the last text that had it. */
  const seen: number[] = [];
  const grams = texts.map((text, place) => {
    const own = new Uint32Array(Math.max(0, text.length - 1));
    let size = 0;
    for (let i = 0; i < own.length; i++) {
      const pair = (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1);
      let gram = numbers.get(pair);
      if (gram === undefined) numbers.set(pair, (gram = seen.push(0) - 1));
      if (seen[gram] === place + 1) continue;
      seen[gram] = place + 1;
      own[size++] = gram;
    }
    return own.subarray(0, size);
  });
  return { grams, count: seen.length };
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
