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
  const prints = wordings.map(({ text }) => printOf(text));
  const parents = prints.map((_, index) => index);
  const root = (index: number): number =>
    parents[index] === index ? index : (parents[index] = root(parents[index]!));
  for (const [a, b] of candidates(prints)) {
    if (root(a) !== root(b) && shareOf(prints[a]!, prints[b]!) >= SAME) parents[root(b)] = root(a);
  }
  const groups = Map.groupBy(prints.keys(), root);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const fullest = group.reduce((best, index) =>
        prints[index]!.length > prints[best]!.length ? index : best,
      );
      const copies = group.filter((index) => index !== fullest);
      return { fullest: wordings[fullest]!.id, copies: copies.map((index) => wordings[index]!.id) };
    });
}

/** Share of the shorter text's shingles that stand in the longer one, 0 to 1. */
export function containment(a: string, b: string): number {
  return shareOf(printOf(a), printOf(b));
}

/** A text as the hashes of its shingles. */
interface Print {
  /** UTF-16 units of the text's letters. */
  length: number;
  /** One of each, ascending. */
  hashes: Int32Array;
}

function printOf(text: string): Print {
  const words = letters(text);
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let k = 0; k < hashes.length; k++) hashes[k] = hashAt(words, k);
  hashes.sort();
  let distinct = 0;
  for (const hash of hashes) if (distinct === 0 || hash !== hashes[distinct - 1]) hashes[distinct++] = hash;
  return { length: words.length, hashes: hashes.subarray(0, distinct) };
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** FNV-1a over the shingle's code units, 32 bits with a sign. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let k = start; k < start + SHINGLE; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash ^ (hash >>> 15);
}

function shareOf(a: Print, b: Print): number {
  const [own, other] = a.length <= b.length ? [a.hashes, b.hashes] : [b.hashes, a.hashes];
  let shared = 0;
  for (let i = 0, j = 0; i < own.length && j < other.length;) {
    const left = own[i]!;
    const right = other[j]!;
    shared += Number(left === right);
    i += Number(left <= right);
    j += Number(left >= right);
  }
  return own.length === 0 ? 0 : shared / own.length;
}

/** A text's sampled shingles; none for a text that is too short. */
function sketch({ length, hashes }: Print): number[] {
  const sampled: number[] = [];
  if (length >= SHORTEST) for (const hash of hashes) if (hash % SAMPLE === 0) sampled.push(hash);
  return sampled;
}

/** Pairs of texts whose sketches share enough. */
function* candidates(prints: readonly Print[]): Generator<[number, number]> {
  const sizes: number[] = [];
  const postings = new Map<number, number[]>();
  const shared = new Uint32Array(prints.length);
  for (const [index, print] of prints.entries()) {
    const others: number[] = [];
    const hashes = sketch(print);
    sizes.push(hashes.length);
    for (const hash of hashes) {
      const earlier = postings.get(hash);
      for (const other of earlier ?? []) if (shared[other]!++ === 0) others.push(other);
      if (!earlier) postings.set(hash, [index]);
      else if (earlier.length < COMMON) earlier.push(index);
    }
    for (const other of others) {
      if (shared[other]! >= CANDIDATE * Math.min(hashes.length, sizes[other]!)) yield [other, index];
      shared[other] = 0;
    }
  }
}
