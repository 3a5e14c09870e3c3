import { paint, type Style } from './terminal.ts';

/** A piece of text in one style; it may be wrapped. `indent` is in columns. */
export interface Cell {
  text: string;
  style?: Style;
  indent?: number;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Cf}\p{Cc}]/u;

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1);

/** Columns that a text takes on a terminal; Chinese characters take two. */
export const textWidth = (text: string): number =>
  Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

/** Cuts a text into lines of at most so many columns; numbers and Latin words stay whole where they fit. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, width: number) => {
    if (used + width > columns && line !== '') {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    if (line === '' && piece.trim() === '' && lines.length > 0) return;
    line += piece;
    used += width;
  };
  for (const [piece] of text.matchAll(/[^\s\P{ASCII}]+|.[，。；：！？、”’）》】]{0,3}/gsu)) {
    const width = textWidth(piece);
    if (width <= columns) put(piece, width);
    else for (const character of piece) put(character, widthOf(character));
  }
  return [...lines, line.trimEnd()];
}

interface Drawn {
  plain: string;
  painted: string;
}

const drawn = (cells: readonly Cell[], columns: number): Drawn[] =>
  cells.flatMap(({ text, style, indent = 0 }) =>
    wrap(text, Math.max(2, columns - indent)).map((line) => {
      const plain = ' '.repeat(indent) + line;
      return { plain, painted: style ? paint(style, plain) : plain };
    }),
  );

/** Least width of a terminal on which two texts stand side by side. */
export const SIDE_BY_SIDE = 100;

/** Two texts as lines: side by side where there is room for both, else one under the other. */
export function drawBeside(left: readonly Cell[], right: readonly Cell[], columns: number): string[] {
  if (columns < SIDE_BY_SIDE) {
    const below = right.map((cell) => ({ ...cell, indent: (cell.indent ?? 0) + 6 }));
    return drawn([...left, ...below], columns).map(({ painted }) => painted);
  }
  const half = Math.floor((columns - 3) / 2);
  const [a, b] = [drawn(left, half), drawn(right, half)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const { plain, painted } = a[i] ?? { plain: '', painted: '' };
    const gap = ' '.repeat(half - textWidth(plain));
    return `${painted}${gap} ${paint('dim', '│')} ${b[i]?.painted ?? ''}`.trimEnd();
  });
}
