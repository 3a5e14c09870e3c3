/** Lines of text that a tool took for headings: a paragraph, a part of one that a column's end cut off, or a byline that is set bold. */
import { comingOver, goingOver, lineOf, type Line } from './features.ts';
import { joint } from './joint.ts';

/** A heading has no more characters where it has a comma. */
const longestHeading = 48;
/** A sentence of fewer characters may be a heading: 答案在车间里。 */
const shortestSentence = 14;
const shortestPart = 8;
/** A line of this strength holds roles and names, and nothing else. */
const surelySigned = 2;
/** A seam of this score is a sentence that goes on; with no blank line at it, of this one. */
const surelyOn = 2.5;
const closelyOn = 0;

const INNER_END = /[^。]{4}。[^。”’)》]/u;
const ENDS = /[。;]$/u;
const CLAUSES = /[,。;]/u;

/** Whether a line says by itself that it is no heading. */
const isProse = (text: string): boolean =>
  (text.includes('。') && INNER_END.test(text)) ||
  (text.length >= shortestSentence && ENDS.test(text)) ||
  (text.length > longestHeading && CLAUSES.test(text));

/** Whether a sentence of the one surely goes on in the other. */
function readsOn(left: Line, right: Line, least = surelyOn): boolean {
  if (left.ended || left.mark > 0 || left.byline > 0 || left.folded.length < shortestPart) return false;
  const page = { text: `${left.folded}\n${right.folded}`, beginnings: new Map<string, number>() };
  return joint({ left, right, page }).score >= least;
}

/** The same line without its mark. */
function unmarked(seen: Line): Line {
  const { block, from, speck, sign, text, code, to, apart, group, isClose, opens, goesOver, comesOver } =
    seen;
  const source = (from ?? speck ?? sign ?? '') + text + (to ?? code ?? '');
  const line = { ...lineOf(block, source, 0), apart, group, isClose, opens };
  const over = goesOver ? goingOver(line) : line;
  return comesOver ? comingOver(over) : over;
}

/** The lines of a page with no mark on what is text: a sentence, or a part of one that ends what the line above begins or goes on in the one below. */
export function withoutFalseMarks(lines: readonly Line[]): Line[] {
  const found = [...lines];
  lines.forEach((line, i) => {
    if (line.mark === 0) return;
    const [before, next] = [found[i - 1], lines[i + 1]];
    const bare = unmarked(line);
    const goesOn = before !== undefined && ENDS.test(line.folded) && readsOn(before, bare);
    const least = next?.isClose ? closelyOn : surelyOn;
    const isOpen = next?.mark === 0 && CLAUSES.test(next.folded) && readsOn(bare, next, least);
    const signs = bare.byline >= surelySigned && !line.folded.includes(':');
    if (isProse(line.folded) || goesOn || isOpen || signs) found[i] = bare;
  });
  return found;
}
