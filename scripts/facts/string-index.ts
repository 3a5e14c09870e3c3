/** Strings to look for in a text, all at once: the work grows with the text, not with the number of strings. */
export interface StringIndex<T> {
  values: ReadonlyMap<string, T>;
  /** First character code → second → lengths of the strings that begin so, longest first. */
  lengths: Map<number, Map<number, number[]>>;
}

/** Makes an index of strings of two characters or more. */
export function stringIndex<T>(values: ReadonlyMap<string, T>): StringIndex<T> {
  const lengths: StringIndex<T>['lengths'] = new Map();
  for (const key of values.keys()) {
    const [first, second] = [key.charCodeAt(0), key.charCodeAt(1)];
    const seconds = lengths.get(first) ?? new Map<number, number[]>();
    lengths.set(first, seconds);
    const known = seconds.get(second) ?? [];
    seconds.set(second, known);
    if (!known.includes(key.length)) known.push(key.length);
  }
  for (const seconds of lengths.values()) for (const known of seconds.values()) known.sort((a, b) => b - a);
  return { values, lengths };
}

/** A string of the index that stands in a text. */
export interface Match<T> {
  length: number;
  value: T;
}

const none: readonly never[] = [];

function lengthsAt<T>({ lengths }: StringIndex<T>, text: string, at: number): readonly number[] {
  return lengths.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1)) ?? none;
}

/** The longest string of the index that begins at `at`. */
export function longestAt<T>(index: StringIndex<T>, text: string, at: number): Match<T> | undefined {
  for (const length of lengthsAt(index, text, at)) {
    const value = index.values.get(text.slice(at, at + length));
    if (value !== undefined) return { length, value };
  }
  return undefined;
}

/** All strings of the index that begin at `at`, longest first. */
export function allAt<T>(index: StringIndex<T>, text: string, at: number): readonly Match<T>[] {
  const lengths = lengthsAt(index, text, at);
  if (lengths.length === 0) return none;
  return lengths.flatMap((length) => {
    const value = index.values.get(text.slice(at, at + length));
    return value === undefined ? [] : { length, value };
  });
}
