/** Columns of a newspaper page: below the name of a section, or behind that of a column, an article begins, and a name of its author may stand alone. */
import { isSurnamed } from '../facts/byline.ts';
import { closedUp } from '../clean/fold.ts';
import type { Line } from './features.ts';

/** 【青禾漫谈】园区的快与慢: the name of a column before its headline. */
const COLUMN =
  /^[【《[][\p{Script=Han}·]{0,6}(?:小语|[漫杂闲笔]谈|今日谈|[时快短微锐]评|评论|夜话|絮语|闲话|随笔)[】》\]] ?(?=\S{4,30}$)/u;
/** 钟 楼: a name though its two characters are a word, when they stand apart. */
const SET_APART = /^\p{Script=Han} {1,3}\p{Script=Han}$/u;

/** Whether the name of a column says that this is its headline. */
export const isColumnHead = ({ folded, ended }: Line): boolean => !ended && COLUMN.test(folded);

const signedBy = (name: string): Pick<Line, 'mark' | 'byline' | 'people'> => ({
  mark: 0,
  byline: 2,
  people: [{ name }],
});

/** The lines of a page, a name right below the headline that opens an article as the byline that it is. */
export function withPenNames(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    const above = lines[i - 1];
    const name = closedUp(line.folded);
    const signs =
      above?.opens === true &&
      !above.ended &&
      SET_APART.test(line.folded) &&
      isSurnamed(name) &&
      i + 1 < lines.length;
    return signs ? { ...line, ...signedBy(name) } : line;
  });
}
