/** Files that are far longer than articles and newspaper pages are: said so, and not read, so that none takes the machine. */
import type { Decision, Document, Reading } from '../types.ts';

/** Lines that one article with its furniture, or one paper with all its pages, may have; and characters of either. */
const MOST_LINES: Record<Reading['layout'], number> = { web: 10_000, page: 2_500 };
const MOST_CHARACTERS = 500_000;
/** More lines at its head than an edition or a page has: only the first so many are read for each of its articles. */
export const MOST_HEADS = 40;

/** Short Chinese name of the rule id that the decisions carry. */
export const tooLongRules: Readonly<Record<string, string>> = { 'too-long': '文件太长，没有整理' };

/** Whether a document has more lines, or more characters, than its layout may have. */
export function isTooLong({ blocks }: Document, layout: Reading['layout']): boolean {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return blocks.length > MOST_LINES[layout] || characters > MOST_CHARACTERS;
}

/** The reading of a document that is too long: every line is set aside, and a finding asks to part the file. */
export function setAside({ file, blocks }: Document, layout: Reading['layout']): Reading {
  const decision: Decision = { state: 'junk', rule: 'too-long' };
  return {
    layout,
    decisions: blocks.map(() => decision),
    drafts: [],
    findings: [
      {
        level: 'error',
        code: 'too-long',
        file,
        message: `这份文件有 ${blocks.length} 行，不像一篇文章或一份报纸，没有整理。`,
        hint: '请拆成几个文件，一篇文章或一个版面一个。',
      },
    ],
  };
}
