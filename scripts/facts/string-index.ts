/** Strings to look for in a text, all at once: the work grows with the text, not with the number of strings. */
export interface StringIndex<T> {
  values: ReadonlyMap<string, T>;
  /** The first two characters as one number → lengths of the strings that begin so, longest first. */
  lengths: ReadonlyMap<number, readonly number[]>;
  /** A flag for each slot of such a number: most places of a text can be passed over at one look. */
  begins: Uint8Array;
}

const SLOTS = 1 << 16;

/** Two characters as one number; the second is none at a text's end. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const slotOf = (pair: number): number => (Math.imul(pair, 0x9e3779b1) >>> 16) % SLOTS;

/** Makes an index of strings of two characters or more. */
export function stringIndex<T>(values: ReadonlyMap<string, T>): StringIndex<T> {
  const lengths = new Map<number, number[]>();
  const begins = new Uint8Array(SLOTS);
  for (const key of values.keys()) {
    const pair = pairAt(key, 0);
    const known = lengths.get(pair) ?? [];
    lengths.set(pair, known);
    if (!known.includes(key.length)) known.push(key.length);
    begins[slotOf(pair)] = 1;
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { values, lengths, begins };
}

/** A string of the index that stands in a text. */
export interface Match<T> {
  length: number;
  value: T;
}

const none: readonly never[] = [];

/** The first place from `from` on where a string of the index may begin; the text's length where there is none. */
export function nextStart<T>({ begins }: StringIndex<T>, text: string, from: number): number {
  let at = from;
  while (at < text.length && begins[slotOf(pairAt(text, at))] === 0) at += 1;
  return at;
}

/** The longest string of the index that begins at `at`. */
export function longestAt<T>(index: StringIndex<T>, text: string, at: number): Match<T> | undefined {
  for (const length of lengthsAt(index, text, at)) {
    const value = valueOf(index, text, at, length);
    if (value !== undefined) return { length, value };
  }
  return undefined;
}

/** All strings of the index that begin at `at`, longest first. */
export function allAt<T>(index: StringIndex<T>, text: string, at: number): readonly Match<T>[] {
  return lengthsAt(index, text, at).flatMap((length) => {
    const value = valueOf(index, text, at, length);
    return value === undefined ? [] : { length, value };
  });
}

const lengthsAt = <T>({ lengths }: StringIndex<T>, text: string, at: number): readonly number[] =>
  lengths.get(pairAt(text, at)) ?? none;

const valueOf = <T>({ values }: StringIndex<T>, text: string, at: number, length: number): T | undefined =>
  at + length <= text.length ? values.get(text.slice(at, at + length)) : undefined;
