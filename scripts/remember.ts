/** So many results are kept, of texts up to so many UTF-16 units: some files' worth of lines. */
const MOST = 1500;
const LONGEST = 1500;

/**
 * The same function with a memory, for pure readings of a line that many rules ask for: its folded form, its labels,
 * its names. Results are shared between callers, so none may change them.
 */
export function remember<T>(read: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { made: T }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before) return before.made;
    if (known.size >= most) known.clear();
    const made = read(text);
    known.set(text, { made });
    return made;
  };
}
