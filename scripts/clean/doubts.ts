/** Findings about text that was left out although it reads like the article's. */
import type { Document, Finding } from '../types.ts';
import type { Features } from './features.ts';
import type { emission, WebState } from './states.ts';

/** Points by which a paragraph must speak for the body rather than for what it was taken as. */
const plainly = 4;

const isTeaser = (line: Features | undefined): boolean =>
  line !== undefined && (line.marks.cut || line.marks.truncated || line.pair || line.headed);

/** A finding for each paragraph that by itself is body, and that only its neighbours put outside; not for one in a row of teasers. */
export function leftOut(
  { file, blocks }: Document,
  lines: readonly Features[],
  states: readonly WebState[],
  emissions: readonly ReturnType<typeof emission>[],
): Finding[] {
  return lines.flatMap(({ text, marks, kinds }, i) => {
    if (isTeaser(lines[i - 1]) && isTeaser(lines[i + 1])) return [];
    const state = states[i]!;
    const { weights } = emissions[i]!;
    if (!marks.para || kinds.size > 0 || state === 'B' || weights.B - weights[state] < plainly) return [];
    const start = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    return {
      level: 'warning',
      code: 'left-out',
      file,
      line: blocks[i]!.lines[0],
      message: `这一段没有收进文章，但看文字像是正文：“${start}”。`,
      hint: '请看原文；若是正文，请把它前面的推荐、广告等杂行从原始文件中删去再整理，或直接补进生成的文章。',
    };
  });
}
