/** An article's words, for comparing only. */
export interface Wording {
  id: string;
  /** Plain text of the body. */
  text: string;
}

/** Articles that tell the same story in the same words: the fullest, and its copies. */
export interface Story {
  fullest: string;
  copies: string[];
}

/** Characters in a shingle. */
const SHINGLE = 5;
/** Share of the shorter text's shingles that stand in the longer one: reprints have 1.0, strangers at most .2. */
const SAME = 0.5;
/** A pair is compared in full when this much of the shorter sketch is shared. */
const CANDIDATE = 0.25;
/** One shingle in so many goes into the sketch. */
const SAMPLE = 8;
/** A shingle proposes pairs with the first so many texts that it stands in: a set phrase stands in thousands. */
const COMMON = 40;
/** Shorter texts have too few words to be told apart. */
const SHORTEST = 40;

/**
 * Groups near-duplicates under the fullest of them. Pairs are proposed by sampled shingles that two texts share
 * (Broder's sketches, by modulus) and settled by containment of all 5-character shingles, so the work grows with
 * the number of texts and not with its square. Groups and copies come in the order of `wordings`.
 */
export function storiesAmong(wordings: readonly Wording[]): Story[] {
  const texts = wordings.map(({ text }) => letters(text));
  const sketches = texts.map(sketch);
  const parents = texts.map((_, index) => index);
  const root = (index: number): number =>
    parents[index] === index ? index : (parents[index] = root(parents[index]!));
  for (const [a, b] of candidates(sketches)) {
    if (root(a) !== root(b) && containment(texts[a]!, texts[b]!) >= SAME) parents[root(b)] = root(a);
  }
  const groups = Map.groupBy(texts.keys(), root);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const fullest = group.reduce((best, index) =>
        texts[index]!.length > texts[best]!.length ? index : best,
      );
      const copies = group.filter((index) => index !== fullest);
      return { fullest: wordings[fullest]!.id, copies: copies.map((index) => wordings[index]!.id) };
    });
}

/** Share of the shorter text's shingles that stand in the longer one, 0 to 1. */
export function containment(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const own = shingles(short);
  const other = shingles(long);
  let shared = 0;
  for (const hash of own) if (other.has(hash)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The hashes of a text's shingles, of one in so many. */
function shingles(text: string, sample = 1): Set<number> {
  const hashes = new Set<number>();
  for (let k = 0; k + SHINGLE <= text.length; k++) {
    const hash = hashAt(text, k);
    if (hash % sample === 0) hashes.add(hash);
  }
  return hashes;
}

/** A text's sampled shingles; none for a text that is too short. */
const sketch = (text: string): Set<number> => (text.length < SHORTEST ? new Set() : shingles(text, SAMPLE));

/** FNV-1a over the shingle's code units, 32 bits with a sign. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let k = start; k < start + SHINGLE; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Pairs of texts whose sketches share enough. */
function* candidates(sketches: readonly ReadonlySet<number>[]): Generator<[number, number]> {
  const postings = new Map<number, number[]>();
  for (const [index, hashes] of sketches.entries()) {
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      const earlier = postings.get(hash);
      for (const other of earlier ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (!earlier) postings.set(hash, [index]);
      else if (earlier.length < COMMON) earlier.push(index);
    }
    for (const [other, count] of shared) {
      if (count >= CANDIDATE * Math.min(hashes.size, sketches[other]!.size)) yield [other, index];
    }
  }
}
