import { simplify } from './fold.ts';

/** An article's words, for comparing only. */
export interface Wording {
  id: string;
  /** What tells its text from any other. */
  digest: string;
  sketch: Sketch;
  /** Plain text of the body; asked for where the sketch is like another. */
  text: () => string;
}

/** A text by some of its shingles. */
export interface Sketch {
  /** UTF-16 units of the text's letters. */
  length: number;
  /** One of each, ascending; none for a text that is too short. */
  hashes: Int32Array;
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
/** Of so many pairs it is remembered how alike they are, for when one text of many has changed. */
const REMEMBERED = 50_000;

/**
 * Groups near-duplicates under the fullest of them. Pairs are proposed by sampled shingles that two texts share
 * (Broder's sketches, by modulus) and settled by containment of all 5-character shingles, so the work grows with
 * the number of texts and not with its square. Groups and copies come in the order of `wordings`.
 */
export function storiesAmong(wordings: readonly Wording[]): Story[] {
  const sketches = wordings.map(({ sketch }) => sketch);
  const prints = new Map<number, Int32Array>();
  const printAt = (index: number): Int32Array => {
    const known = prints.get(index) ?? printOf(letters(wordings[index]!.text()));
    prints.set(index, known);
    return known;
  };
  const shareAt = (shorter: number, longer: number): number =>
    comparedBefore(wordings[shorter]!, wordings[longer]!, () => shareOf(printAt(shorter), printAt(longer)));
  const parents = sketches.map((_, index) => index);
  const root = (index: number): number =>
    parents[index] === index ? index : (parents[index] = root(parents[index]!));
  for (const [a, b] of candidates(sketches)) {
    const [shorter, longer] = sketches[a]!.length <= sketches[b]!.length ? [a, b] : [b, a];
    if (root(a) !== root(b) && shareAt(shorter, longer) >= SAME) parents[root(b)] = root(a);
  }
  const groups = Map.groupBy(sketches.keys(), root);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const fullest = group.reduce((best, index) =>
        sketches[index]!.length > sketches[best]!.length ? index : best,
      );
      const copies = group.filter((index) => index !== fullest);
      return { fullest: wordings[fullest]!.id, copies: copies.map((index) => wordings[index]!.id) };
    });
}

const compared = new Map<string, number>();

function comparedBefore({ digest }: Wording, other: Wording, compare: () => number): number {
  const pair = `${digest} ${other.digest}`;
  const before = compared.get(pair);
  if (before !== undefined) return before;
  if (compared.size >= REMEMBERED) compared.clear();
  const share = compare();
  compared.set(pair, share);
  return share;
}

/** Share of the shorter text's shingles that stand in the longer one, 0 to 1. */
export function containment(a: string, b: string): number {
  const [shorter, longer] = [letters(a), letters(b)].sort((x, y) => x.length - y.length);
  return shareOf(printOf(shorter!), printOf(longer!));
}

/** A sketch as it is kept: its hashes in base64, in the machine's order of bytes. */
export interface KeptSketch {
  length: number;
  hashes: string;
}

export const packSketch = ({ length, hashes }: Sketch): KeptSketch => ({
  length,
  hashes: Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64'),
});

/** @throws RangeError for what is no such sketch */
export function unpackSketch({ length, hashes }: KeptSketch): Sketch {
  const bytes = Uint8Array.from(Buffer.from(hashes, 'base64'));
  return { length, hashes: new Int32Array(bytes.buffer) };
}

/** The wording of a plain text. */
export const wordingOf = (id: string, text: string): Wording => ({
  id,
  digest: text,
  sketch: sketchOf(text),
  text: () => text,
});

/** The sketch of a plain text. */
export function sketchOf(text: string): Sketch {
  const words = letters(text);
  if (words.length < SHORTEST) return { length: words.length, hashes: new Int32Array() };
  return { length: words.length, hashes: distinct(hashesOf(words, SAMPLE)).slice() };
}

/** The hashes of all shingles of a text's letters. */
const printOf = (words: Uint16Array): Int32Array => distinct(hashesOf(words, 1));

/** One of each, ascending, at the place of what was given. */
function distinct(hashes: Int32Array): Int32Array {
  hashes.sort();
  let length = 0;
  for (let k = 0; k < hashes.length; k++)
    if (k === 0 || hashes[k] !== hashes[k - 1]) hashes[length++] = hashes[k]!;
  return hashes.subarray(0, length);
}

/**
 * For each UTF-16 unit its plain form, simplified and in lower case, where it is a letter, a digit or half of a character;
 * else 0. To ask a pattern each time takes ten times as long.
 */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}\p{Cs}]/u.test(character)) return 0;
  const plain = simplify(character.toLowerCase());
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
});

/** The plain forms of a text's letters and digits, as UTF-16 units: a reprint in traditional characters has the same. */
function letters(text: string): Uint16Array {
  const folded = text.normalize('NFKC');
  const found = new Uint16Array(folded.length);
  let length = 0;
  for (let k = 0; k < folded.length; k++) {
    const plain = PLAIN[folded.charCodeAt(k)]!;
    if (plain > 0) found[length++] = plain;
  }
  return found.subarray(0, length);
}

/** Odd, as a multiplier of 32 bits must be; and what it has become for the character that leaves the shingle. */
const BASE = 0x01000193;
const LEAVING = Array.from({ length: SHINGLE }).reduce((power: number) => Math.imul(power, BASE), 1);

/**
 * The hashes of a text's shingles in turn, those that `sample`, a power of two, divides: a rolling polynomial (Karp and
 * Rabin), mixed, 32 bits with a sign.
 */
function hashesOf(words: Uint16Array, sample: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  let found = 0;
  let rolling = 0;
  for (let k = 0; k < words.length; k++) {
    const leaving = k < SHINGLE ? 0 : Math.imul(words[k - SHINGLE]!, LEAVING);
    rolling = (Math.imul(rolling, BASE) + words[k]! - leaving) | 0;
    if (k < SHINGLE - 1) continue;
    const hash = mixed(rolling);
    if ((hash & (sample - 1)) === 0) hashes[found++] = hash;
  }
  return hashes.subarray(0, found);
}

/** All bits of a number count in each of the result's (the finalizer of MurmurHash3, its first half). */
const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
};

/** Share of the first one's hashes that stand in the other, 0 to 1. */
function shareOf(own: Int32Array, other: Int32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < own.length && j < other.length;) {
    const left = own[i]!;
    const right = other[j]!;
    both += Number(left === right);
    i += Number(left <= right);
    j += Number(left >= right);
  }
  return own.length === 0 ? 0 : both / own.length;
}

/** Pairs of texts whose sketches share enough. */
function* candidates(sketches: readonly Sketch[]): Generator<[number, number]> {
  const repeated = repeatedIn(sketches);
  const postings = new Map<number, number[]>();
  const shared = new Uint32Array(sketches.length);
  for (const [index, { hashes }] of sketches.entries()) {
    const others: number[] = [];
    for (let k = 0; k < hashes.length; k++) {
      const hash = hashes[k]!;
      if (!repeated.has(hash)) continue;
      const earlier = postings.get(hash);
      for (const other of earlier ?? []) if (shared[other]!++ === 0) others.push(other);
      if (!earlier) postings.set(hash, [index]);
      else if (earlier.length < COMMON) earlier.push(index);
    }
    for (const other of others) {
      if (shared[other]! >= CANDIDATE * Math.min(hashes.length, sketches[other]!.hashes.length))
        yield [other, index];
      shared[other] = 0;
    }
  }
}

/** Hashes that stand in more than one sketch: few of all. */
function repeatedIn(sketches: readonly Sketch[]): ReadonlySet<number> {
  const all = new Int32Array(sketches.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let at = 0;
  for (const { hashes } of sketches) {
    all.set(hashes, at);
    at += hashes.length;
  }
  all.sort();
  const repeated = new Set<number>();
  for (let k = 1; k < all.length; k++) if (all[k] === all[k - 1]) repeated.add(all[k]!);
  return repeated;
}
