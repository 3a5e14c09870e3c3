import type { Random } from './random.ts';

export interface HeadlineStyle {
  /** The page's usual mark: '', '# ' or '## '. */
  mark: string;
  hard: boolean;
}

/** A headline's lines, the mark of the first, and the deepest level of them. */
export function headlineLines(
  random: Random,
  title: string,
  { mark, hard }: HeadlineStyle,
): { lines: string[]; mark: string; level: number } {
  const own = hard && random.chance(0.25) ? random.pick(['', '# ', '## ', '### ']) : mark;
  const halves = hard && random.chance(0.25) ? splitTitle(title) : [title];
  const lines = halves.map((half, k) =>
    k > 0 && own !== '' && random.chance(0.5) ? `#${own}${half}` : own + half,
  );
  return { lines, mark: own, level: Math.max(...lines.map((line) => /^#*/.exec(line)![0].length)) };
}

/** Two halves at a space or a mark inside; whole where there is none. */
function splitTitle(title: string): string[] {
  const at = /^[^\s：，—]{4,}(?:[\s：，]|——)(?=.{4})/u.exec(title)?.[0];
  return at === undefined ? [title] : [at.trim(), title.slice(at.length).trim()];
}
