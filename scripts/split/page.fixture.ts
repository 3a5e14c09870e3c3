import { documentOf } from '../clean/document.fixture.ts';
import type { Reading } from '../types.ts';
import { readPage } from './page.ts';

/** A newspaper page of these lines as it is read, for tests; `# ` marks a headline. */
export function page(lines: readonly string[]): Reading {
  const blocks = lines.map((line, i) => {
    const mark = line.startsWith('# ') ? 1 : 0;
    return { lines: [i + 1, i + 1] as [number, number], text: mark ? line.slice(2) : line, mark };
  });
  return readPage(documentOf('', { lineCount: lines.length, blocks }));
}

/** The paragraphs of each article. */
export const bodies = ({ drafts }: Reading): string[][] =>
  drafts.map(({ paragraphs }) => paragraphs.map(({ text }) => text));

/** How many paragraphs were put elsewhere. */
export const moves = ({ findings }: Reading): number =>
  findings.filter(({ code }) => code === 'moved-paragraph').length;
