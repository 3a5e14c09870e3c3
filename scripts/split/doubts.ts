/** Findings about what was decided by a narrow margin, with the other reading. */
import type { Document, Finding } from '../types.ts';
import type { Doubt } from './chain.ts';
import type { Line } from './features.ts';
import type { ReadSegment } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** A seam with a score this near to 0 could go either way. */
const narrow = 1;

const start = ({ text }: Line): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
const end = ({ text }: Line): string => (text.length > 16 ? `…${text.slice(-16)}` : text);

function warning(document: Document, line: Line, said: Pick<Finding, 'code' | 'message' | 'hint'>): Finding {
  return { level: 'warning', file: document.file, line: document.blocks[line.block]!.lines[0], ...said };
}

/** A finding for each border that could as well be elsewhere. */
export function borderFindings(document: Document, { lines }: Sheet, doubts: Doubt[]): Finding[] {
  return doubts.map(({ line, margin, chosen }) => {
    const at = lines[line]!;
    const [done, other] = chosen
      ? ['从这一行起另成一篇', '与上文同属一篇']
      : ['这一行与上文同属一篇', '从这一行起另成一篇'];
    return warning(document, at, {
      code: 'unsure-border',
      message: `${done}，但把握不大（两种读法只差 ${margin.toFixed(1)} 分）：“${start(at)}”。另一种读法：${other}。`,
      hint: '请看原文；若读错了，把原始文件在此处分成两个文件（或并成一个），或直接改生成的文章。',
    });
  });
}

/** A finding for each seam inside a body that was joined, or left apart, on little evidence. */
export function joinFindings(document: Document, sheet: Sheet, segments: ReadSegment[]): Finding[] {
  return segments.flatMap(({ start: first, parts }) =>
    parts.flatMap((part, i) => {
      const seam = sheet.joints[first + i]!;
      const inside = (part === 'P' || part === 'J') && 'PJ'.includes(parts[i - 1] ?? '-');
      if (!inside || Math.abs(seam.score) >= narrow) return [];
      const [left, right] = [sheet.lines[first + i - 1]!, sheet.lines[first + i]!];
      const done = part === 'J' ? '接成了一句' : '没有接起来';
      return warning(document, right, {
        code: 'unsure-join',
        message: `这一行与上一行${done}，但把握不大：“${end(left)}”与“${start(right)}”。`,
        hint: '请看原文是否为一句被分栏断开；若读错了，直接改生成的文章。',
      });
    }),
  );
}

/** A finding for each run of lines that stands elsewhere in the reading than in the file, with the article it went to. */
export function orderFindings(
  document: Document,
  sheet: Sheet,
  segments: ReadSegment[],
  moved: ReadonlySet<number>,
): Finding[] {
  return segments.flatMap(({ start: first, parts }) => {
    const headline = parts.flatMap((part, i) =>
      part === 'H' || part === 'T' ? [sheet.lines[first + i]!] : [],
    );
    const title = headline.map(({ text }) => text).join(' ');
    return parts.flatMap((_, i) => {
      const line = sheet.lines[first + i]!;
      const goesAlong = i > 0 && moved.has(sheet.lines[first + i - 1]!.block);
      if (!moved.has(line.block) || goesAlong) return [];
      return warning(document, line, {
        code: 'moved-paragraph',
        message: `这一版的次序乱了：从“${start(line)}”起的一段移到了《${title}》里。`,
        hint: '请对照版面看它该在哪一处；不对就直接改生成的文章。',
      });
    });
  });
}
