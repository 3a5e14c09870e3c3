/**
 * Pagefind's code in the browser goes on without a part of the index that it could not fetch, and finds too little
 * without a word. These pieces of the pinned version's code do so; index.test.ts fails when they change.
 */
const silences = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  [
    'Failed to load the meta index:\n${e?.toString()}`);',
    'Failed to load the meta index:\n${e?.toString()}`);throw e;',
  ],
] as const;

/** The same code, with an error where a part of the index is missing. */
export function failsLoudly(code: string): string {
  return silences.reduce((made, [silent, loud]) => {
    if (!made.includes(silent)) throw new Error(`Pagefind without ${silent}: has Pagefind changed?`);
    return made.replace(silent, () => loud);
  }, code);
}
