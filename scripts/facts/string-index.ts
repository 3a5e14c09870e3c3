/** Strings to look for in a text, all at once: the work grows with the text, not with the number of strings. */
export interface StringIndex<T> {
  values: ReadonlyMap<string, T>;
  /** The first two characters as one number → lengths of the strings that begin so, longest first. */
  lengths: ReadonlyMap<number, readonly number[]>;
  /** A flag for each slot of such a number: most places of a text can be passed over at one look. */
  begins: Uint8Array;
  /** A flag for each slot of a whole string, so that few pieces of a text are cut out in vain. */
  wholes: Uint8Array;
}

const SLOTS = 1 << 16;

/** Two characters as one number; the second is none at a text's end. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const slotOf = (pair: number): number => (Math.imul(pair, 0x9e3779b1) >>> 16) % SLOTS;

const WHOLE_BITS = 19;

/** The slot of a piece of a text: FNV-1a over its units, the upper bits. */
function wholeSlotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - WHOLE_BITS);
}

/** Makes an index of strings of two characters or more. */
export function stringIndex<T>(values: ReadonlyMap<string, T>): StringIndex<T> {
  const lengths = new Map<number, number[]>();
  const begins = new Uint8Array(SLOTS);
  const wholes = new Uint8Array(1 << WHOLE_BITS);
  for (const key of values.keys()) {
    const pair = pairAt(key, 0);
    const known = lengths.get(pair) ?? [];
    lengths.set(pair, known);
    if (!known.includes(key.length)) known.push(key.length);
    begins[slotOf(pair)] = 1;
    wholes[wholeSlotOf(key, 0, key.length)] = 1;
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { values, lengths, begins, wholes };
}

/** A string of the index that stands in a text. */
export interface Match<T> {
  length: number;
  value: T;
}

const none: readonly never[] = [];

/** The first place from `from` on where a string of the index may begin; the text's length where there is none. */
export function nextStart<T>({ begins }: StringIndex<T>, text: string, from: number): number {
  let right = text.charCodeAt(from);
  for (let at = from; at < text.length; at++) {
    const left = right;
    right = text.charCodeAt(at + 1);
    if (begins[slotOf((left << 16) | right)] !== 0) return at;
  }
  return text.length;
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

/** A function that tells whether any of these words stands in a text; they have two characters or more. */
export function holdsAny(words: Iterable<string>): (text: string) => boolean {
  const index = stringIndex(new Map(Array.from(words, (word) => [word, true])));
  return (text) => {
    let at = nextStart(index, text, 0);
    while (at < text.length && !longestAt(index, text, at)) at = nextStart(index, text, at + 1);
    return at < text.length;
  };
}

const lengthsAt = <T>({ lengths }: StringIndex<T>, text: string, at: number): readonly number[] =>
  lengths.get(pairAt(text, at)) ?? none;

function valueOf<T>(
  { values, wholes }: StringIndex<T>,
  text: string,
  at: number,
  length: number,
): T | undefined {
  const end = at + length;
  if (end > text.length || wholes[wholeSlotOf(text, at, end)] === 0) return undefined;
  return values.get(text.slice(at, end));
}
