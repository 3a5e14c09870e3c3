/** Rows of a table that a copy wrote with bars (企业 | 领域 |) or tabs between the cells. */
import { fold } from '../clean/fold.ts';
import { datesIn } from '../facts/calendar.ts';

const LEAST_ROWS = 3;
const MOST_CELLS = 12;
const LONGEST_CELL = 80;
/** |---|:---:|, which Markdown has below the head of a table. */
const RULE = /^\|?(?:\s{0,4}:?-{2,40}:?\s{0,4}\|){1,12}(?:\s{0,4}:?-{2,40}:?\s{0,4})?$/;

/** The cells of a line; none of one that has no two of them with words. */
function cellsOf(line: string): string[] {
  const text = line.trim();
  const barred = /^\|\s|\s\|$|^\|.+\|$/.test(text);
  const cells = barred
    ? text.replace(/^\||\|$/g, '').split('|')
    : text.includes('\t') && !text.includes('|')
      ? text.split('\t')
      : [];
  const words = cells.map((cell) => cell.trim());
  const fits =
    words.length > 1 && words.length <= MOST_CELLS && words.every((cell) => cell.length <= LONGEST_CELL);
  return fits && words.filter(Boolean).length > 1 && !RULE.test(text) ? words : [];
}

/** A list of links has the day of each beside it. */
const isStamped = (cells: readonly string[]): boolean =>
  cells.some((cell) => {
    const text = fold(cell);
    const [day] = datesIn(text);
    return day !== undefined && text.replace(day.words, '').trim().length <= 8;
  });

/** The row as the text has it where a bar begins it, as in Markdown. */
const asRow = (line: string, cells: readonly string[]): string =>
  line.startsWith('|') && cells.length > 0 ? line : cells.join(' | ');

/**
 * The rows of tables among the lines of a text, by their index, with bars between their cells: three or more with as many
 * cells, one below the other; '' for the rule below a head. Lists of links with days are none.
 */
export function barRows(lines: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  const rows = lines.map((line) => (/[|\t]/.test(line) ? cellsOf(line) : []));
  for (let start = 0; start < lines.length; start++) {
    const count = rows[start]!.length;
    if (count === 0) continue;
    const at = [start];
    let end = start + 1;
    for (; end < lines.length && (rows[end]!.length === count || RULE.test(lines[end]!.trim())); end++)
      if (rows[end]!.length > 0) at.push(end);
    const ruled = end - start > at.length;
    const isTable = at.length >= LEAST_ROWS || (ruled && at.length > 1);
    if (isTable && !at.every((i) => isStamped(rows[i]!))) {
      for (let i = start; i < end; i++) found.set(i, asRow(lines[i]!.trim(), rows[i]!));
    }
    start = end - 1;
  }
  return found;
}
