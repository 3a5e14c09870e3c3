/** Signs by chance that a forum puts at the ends of lines, unseen by its own readers: `3 r: E- g' f' t6` N3`. */

/** Five or more short pieces of ASCII; letters and figures alone are a list of codes. */
const PIECES = '(?:[\\x21-\\x7e]{1,3} ){4,60}[\\x21-\\x7e]{1,3}';
const BEFORE = new RegExp(`^\\s*${PIECES}[ \\u3000]{0,4}(?=\\p{Script=Han})`, 'u');
const AFTER = new RegExp(`(?<=[。！？；])\\s*${PIECES}\\s*$`, 'u');
const ALONE = new RegExp(`^${PIECES}$`, 'u');

const signed = (found: string | undefined): string | undefined =>
  (found?.match(/[^\w\s]/g)?.length ?? 0) >= 3 ? found : undefined;

/** The signs before a text, as they stand. */
export const jamBefore = (text: string): string | undefined => signed(BEFORE.exec(text)?.[0]);

/** The signs behind its last sentence. */
export const jamAfter = (text: string): string | undefined => signed(AFTER.exec(text)?.[0]);

/** The line is nothing else. */
export const isJam = (text: string): boolean => signed(ALONE.exec(text)?.[0]) !== undefined;
