/** Rows of numbers, one behind the other. */
export function concat<T extends Uint8Array | Uint32Array>(
  rows: readonly T[],
  make: new (length: number) => T,
): T {
  const all = new make(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
