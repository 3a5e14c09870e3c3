/** Text columns that stand side by side on the lines of one file, as a PDF tool lays them out: taken apart. */
import { columns as widthOf } from './line-width.ts';

/** A line of text and where it stands in the file, 0-based. */
export interface Row {
  text: string;
  at: number;
}

/** Words between gaps of spaces: display columns where they begin and end. */
interface Piece {
  from: number;
  to: number;
  text: string;
}

/** Spaces that part two columns of one line. */
const GAP = 3;
const BLANK = /[ \u00a0]{3,}/gu;
/** A gap inside a line. */
const PARTED = /[^ \u00a0](?:[ \u00a0]{3,}|\t)[^ \u00a0]/u;
const isParted = (line: string): boolean => /[ \u00a0]{3}|\t/u.test(line) && PARTED.test(line);
/** So many lines have text on both sides, with the right one beginning at one place. */
const LEAST_BOTH = 6;
/** The first line of a paragraph is set in by so much at most. */
const SET_IN = 4;

/** What the side of a certain gutter must be: lines of some width, mostly full, open at their ends, with marks inside. */
const PROSE = { lines: 6, width: 20, full: 0.8, fullShare: 0.5, openShare: 0.5, markShare: 0.4 };

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let column = 0;
  const add = (words: string) => {
    // U+3000 sets a paragraph in and belongs to it; ASCII spaces do not.
    const text = words.replace(/^[ \u00a0]{1,2}/u, '');
    const from = column + words.length - text.length;
    column += widthOf(words);
    if (text.trim() !== '') pieces.push({ from, to: column, text: text.trimEnd() });
  };
  for (const gap of line.matchAll(BLANK)) {
    add(line.slice(at, gap.index));
    column += gap[0].length;
    at = gap.index + gap[0].length;
  }
  add(line.slice(at));
  return pieces;
}

type Side = 'both' | 'left' | 'right' | 'blank' | 'cross';

/** On which side of a gutter a line has text; `cross` where it runs through. */
function sideOf(pieces: readonly Piece[], gutter: number): Side {
  if (pieces.length === 0) return 'blank';
  if (pieces.some(({ from, to }) => from < gutter && to > gutter - GAP + 1)) return 'cross';
  const left = pieces.some(({ from }) => from < gutter);
  const right = pieces.find(({ from }) => from >= gutter);
  return left && right ? 'both' : left ? 'left' : 'right';
}

/** Where text begins behind other text on many lines, paragraphs set in or not; undefined where too few agree. The leftmost of several. */
function gutterOf(lines: readonly Piece[][]): number | undefined {
  const counts = new Map<number, number>();
  for (const [, ...others] of lines)
    for (const { from } of others) counts.set(from, (counts.get(from) ?? 0) + 1);
  const near = (place: number) =>
    Array.from({ length: SET_IN + 1 }, (_, k) => counts.get(place + k) ?? 0).reduce((a, b) => a + b, 0);
  const places = [...counts].flatMap(([place, count]) =>
    2 * count > LEAST_BOTH && near(place) >= LEAST_BOTH ? [place] : [],
  );
  return places.length === 0 ? undefined : places.reduce((a, b) => Math.min(a, b));
}

function isProse(texts: readonly string[]): boolean {
  const widths = texts.map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (texts.length < PROSE.lines || widest < PROSE.width) return false;
  const full = texts.filter((_, i) => widths[i]! >= PROSE.full * widest);
  const open = full.filter((text) => !/[。！？!?…][”’」』）)]*$/u.test(text));
  const marked = texts.filter((text) => /[，。、；,]/u.test(text));
  return (
    full.length >= PROSE.fullShare * texts.length &&
    open.length >= PROSE.openShare * full.length &&
    marked.length >= PROSE.markShare * texts.length
  );
}

/** First line and the one behind the last of each run that no line crosses and that has text on both sides. */
function regionsOf(sides: readonly Side[], aligned: readonly boolean[]): [from: number, to: number][] {
  const regions: [number, number][] = [];
  const single = (i: number) => sides[i] === 'left' || sides[i] === 'right';
  for (let i = 0; i < sides.length; i++) {
    if (sides[i] !== 'both') continue;
    let from = i;
    let to = i + 1;
    while (from > (regions.at(-1)?.[1] ?? 0) && single(from - 1)) from--;
    for (let next = to; next < sides.length && sides[next] !== 'cross'; next++)
      if (sides[next] === 'both') to = next + 1;
    while (single(to)) to++;
    i = to - 1;
    // A page's head or foot, with its own places.
    while (from < to && !aligned[from] && sides[from + 1] === 'blank') from += 2;
    while (to > from && !aligned[to - 1] && sides[to - 2] === 'blank') to -= 2;
    if (from < to) regions.push([from, to]);
  }
  return regions;
}

/** Whether text stands on both sides, and on the right where the column or its paragraphs begin. */
function isAligned([first, ...others]: readonly Piece[], gutter: number): boolean {
  const right = others.find(({ from }) => from >= gutter);
  return first !== undefined && first.from < gutter && right !== undefined && right.from <= gutter + SET_IN;
}

/** The rows of one side; what stands deeper in keeps its place. */
const sideRows = (rows: readonly Row[], lines: readonly Piece[][], from: number, to: number): Row[] =>
  rows.map(({ at }, i) => {
    let end = from;
    const own = lines[i]!.filter((piece) => piece.from >= from && piece.from < to);
    const texts = own.map((piece) => {
      const before = ' '.repeat(Math.max(0, piece.from - end));
      end = piece.to;
      return before + piece.text;
    });
    return { text: texts.join(''), at };
  });

/** One region as its columns one below the other; undefined where it is no text in columns. */
function parted(rows: readonly Row[], lines: readonly Piece[][], gutter: number): Row[] | undefined {
  if (lines.filter((pieces) => isAligned(pieces, gutter)).length < LEAST_BOTH) return undefined;
  const words = (side: readonly Row[]) => side.map(({ text }) => text.trim()).filter((text) => text !== '');
  const left = sideRows(rows, lines, 0, gutter);
  const right = sideRows(rows, lines, gutter, Infinity);
  if (!isProse(words(left))) return undefined;
  const further = takenApart(right);
  if (further === right && !isProse(words(right))) return undefined;
  return [...left, { text: '', at: rows[0]!.at }, ...further];
}

/** What parts the columns where a tool puts the same between them on every line, whatever stands on the left. */
const BETWEEN = /[ \u00a0]{3,}|\t+/u;

/** So many of the lines of both columns have the same white space between. */
const ALIKE = 0.6;

/** Whether most lines have the same white space between their columns. */
function areJoined(rows: readonly Row[]): boolean {
  const gaps = rows.flatMap(({ text }) => (isParted(text) ? [BETWEEN.exec(text.trim())![0]] : []));
  return gaps.some((gap) => gaps.filter((other) => other === gap).length >= ALIKE * gaps.length);
}

/** Lines put together from those of two columns with some white space between: taken apart, or undefined. */
function unjoined(rows: readonly Row[]): Row[] | undefined {
  const cells = rows.map(({ text }) => (text.trim() === '' ? [] : text.trimEnd().split(BETWEEN)));
  const isBoth = (row: readonly string[]) => row.length === 2 && row.every((cell) => cell.trim() !== '');
  const from = cells.findIndex(isBoth);
  let to = cells.findLastIndex(isBoth) + 1;
  const whole = cells.slice(from, to);
  if (whole.filter(isBoth).length < LEAST_BOTH || whole.some((row) => row.length > 2 || row.length === 1))
    return undefined;
  // The longer column goes on below the other's end.
  while (cells[to]?.length === 1) to++;
  const column = (k: number): Row[] =>
    cells.slice(from, to).flatMap((row, i) => {
      const text = row.length === 1 && k === 1 ? '' : (row[k] ?? '');
      return text === '' ? [] : [{ text, at: rows[from + i]!.at }];
    });
  const [left, right] = [column(0), column(1)];
  if (![left, right].every((side) => isProse(side.map(({ text }) => text.trim())))) return undefined;
  return [...rows.slice(0, from), ...left, { text: '', at: rows[from]!.at }, ...right, ...rows.slice(to)];
}

/**
 * The lines with text columns one below the other, each row with the line of the file that it stands on. Only where the
 * gutter is certain: text begins at one column on many lines, nothing runs through, and both sides are lines of
 * sentences; a table stays as it is.
 */
export function takenApart(rows: readonly Row[]): readonly Row[] {
  if (rows.filter(({ text }) => isParted(text)).length < LEAST_BOTH) return rows;
  const joined = areJoined(rows) ? unjoined(rows) : undefined;
  if (joined) return joined;
  const lines = rows.map(({ text }) => piecesOf(text));
  const gutter = gutterOf(lines);
  if (gutter === undefined) return unjoined(rows) ?? rows;
  const sides = lines.map((pieces) => sideOf(pieces, gutter));
  const made: Row[] = [];
  let done = 0;
  const aligned = lines.map((pieces) => isAligned(pieces, gutter));
  for (const [from, to] of regionsOf(sides, aligned)) {
    const region = parted(rows.slice(from, to), lines.slice(from, to), gutter);
    for (const row of [...rows.slice(done, from), ...(region ?? rows.slice(from, to))]) made.push(row);
    done = to;
  }
  if (made.every(({ at }, i) => at === rows[i]?.at) && made.length === done) return unjoined(rows) ?? rows;
  return [...made, ...rows.slice(done)];
}
