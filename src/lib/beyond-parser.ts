/**
 * Bodies over which the Markdown parser would take time by the square of their length, or fail: no article is like that,
 * and one that is shows its text as it was written.
 */

/** Quotations and lists within each other, on one line. */
const DEEP = /^(?:[ \t]{0,9}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){30}/m;
/** A line that underlines a heading. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const QUOTED = /^ {0,3}>/gm;
const LISTED = /^[ \t]{0,9}(?:[*+-]|\d{1,9}[.)])[ \t]/gm;
/** What may open or close emphasis or a link, and what only looks like it. */
const MARK = /\*+|_+|\[/g;
const ESCAPED = /\\[\\*_[]/g;
const MOST_UNDERLINES = 200;
const MOST_QUOTED = 1_000;
const MOST_LISTED = 5_000;
/** Of one paragraph. */
const MOST_MARKS = 500;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a parser makes of a body; of one that is beyond it, what is made of its paragraphs as they were written. */
export function parsed(
  body: string,
  parse: (body: string) => string,
  asWritten: (paragraphs: readonly string[]) => string,
): string {
  const paragraphs = body.split(/\n(?:[ \t]*\n)+/);
  const heavy =
    DEEP.test(body) ||
    count(body, UNDERLINE) > MOST_UNDERLINES ||
    count(body, QUOTED) > MOST_QUOTED ||
    count(body, LISTED) > MOST_LISTED ||
    paragraphs.some((paragraph) => count(paragraph.replace(ESCAPED, ''), MARK) > MOST_MARKS);
  if (heavy) return asWritten(paragraphs);
  try {
    return parse(body);
  } catch (error) {
    if (error instanceof RangeError) return asWritten(paragraphs);
    throw error;
  }
}
