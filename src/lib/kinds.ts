/** Kinds of characters and units. */

/** Stands for a sentence's or a field's end. It holds no letter, so an index counts its place but not it. */
export const barrier = '.';

/** The point in 45.5: a letter to the index, so that 455 never matches 45.5. */
export const point = '\uA78F';

/** `sign`: a unit of its own; `run`: letters and digits that belong together; `clear`: not there at all. */
export type Kind = 'sign' | 'run' | 'clear' | 'barrier';

/** Scripts written without spaces, and numerals that a word breaker sets apart. */
const signs =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{Nl}\p{No}]/u;
const letters = /[\p{L}\p{N}]/u;
/** Spaces, quotes, brackets, book marks, dashes, and the small punctuation inside a sentence. */
const transparent = /[\p{Zs}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\t"'`´、､,:/·‧・•…%℃°+~]/u;

/** The kind of a folded character. */
export function kindOf(char: string): Kind {
  if (letters.test(char)) return signs.test(char) ? 'sign' : 'run';
  return transparent.test(char) ? 'clear' : 'barrier';
}

/** True for a unit that is a run of letters or digits, of which a reader may have typed a part only. */
export function isRun(unit: string | undefined): boolean {
  return unit !== undefined && unit !== barrier && unit !== point && kindOf(unit) === 'run';
}
