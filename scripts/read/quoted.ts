/** Texts that a mail quotes: each line of them begins with a sign. */

const QUOTED = /^\s{0,3}>(?:\s{0,3}>){0,5}(?:\s|$)/u;
const LEAST = 3;
/** So much of the lines that have words is quoted where a text is. */
const LEAST_SHARE = 0.4;

/**
 * The lines without the signs that quote them, where a good part of the text is quoted; line by line, so that numbers
 * stay. A lone > before a link or a station of a path stays.
 * @param marked in Markdown the sign always quotes
 */
export function unquoted(lines: readonly string[], marked = false): string[] {
  const worded = lines.filter((line) => line.trim() !== '').length;
  const quoted = lines.filter((line) => QUOTED.test(line)).length;
  if (!marked && (quoted < LEAST || quoted < LEAST_SHARE * worded)) return [...lines];
  return lines.map((line) => line.replace(QUOTED, ''));
}
