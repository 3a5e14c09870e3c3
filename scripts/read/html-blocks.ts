import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Document } from '../types.ts';
import type { Region } from './regions.ts';
import { lineFinder } from './lines.ts';
import type { ReadRule } from './rules.ts';
import { cover, spanOf, spansOfLines, type Span } from './spans.ts';
import { visible } from './wording.ts';

/** What an element hands down to the text inside it. */
export interface Context {
  region: Region | undefined;
  mark: number;
  linked: boolean;
  bold: boolean;
  pre: boolean;
  centred: boolean;
  /** Number of the innermost box around the paragraph. */
  box: number;
  /** Number of the chain of boxes that ends with it. */
  chain: number;
}

type TextNode = DefaultTreeAdapterTypes.TextNode;
type Markup = Document['markup'][number];

/** A piece of running text with what its elements say of it. */
interface Piece extends Context {
  text: string;
  span: Span;
}

export type BlockWriter = ReturnType<typeof blockWriter>;

/** Collects the text of a page, told where blocks, rows and cells begin and end. `source` has LF line ends. */
export function blockWriter(source: string) {
  const lineAt = lineFinder(source);
  const blocks: Block[] = [];
  const markup: Markup[] = [];
  const rows: Row[] = [];
  let pieces: Piece[] = [];
  let afterPicture = false;
  let indented = 0;

  const endBlock = (): void => {
    const block = toBlock(pieces);
    if (block) {
      const setIn = isSetIn(pieces);
      indented += Number(setIn);
      const atMargin = indented >= LEAST_SET_IN && !setIn;
      if (afterPicture && isUnderPicture(block, pieces, atMargin)) block.region = 'caption';
      blocks.push(block);
      afterPicture = false;
    }
    pieces = [];
  };
  const add = (text: string, span: Span, context: Context): void => {
    pieces.push({ ...context, text, span });
  };

  return {
    endBlock,
    text(node: TextNode, context: Context): void {
      if (!context.pre) return add(node.value, spanOf(node, source, lineAt), context);
      const spans = spansOfLines(node, source, lineAt);
      node.value.split('\n').forEach((line, at) => {
        if (at > 0) endBlock();
        add(line, spans(at), context);
      });
    },
    picture(): void {
      if (pieces.every(({ text }) => visible(text) === '')) afterPicture = true;
    },
    space(context: Context): void {
      add('\u00a0', [1, 1], context);
    },
    /** Two links that touch are two items. */
    beginLink(): void {
      const last = pieces.at(-1);
      if (last?.linked) add(' ', last.span, { ...last, linked: false });
    },
    beginRow(): void {
      const outer = rows.at(-1);
      if (outer) outer.nested = true;
      rows.push({ start: blocks.length, cells: [], nested: false });
    },
    beginCell(): void {
      rows.at(-1)?.cells.push(blocks.length);
    },
    endRow(): void {
      const row = rows.pop();
      if (row && isData(row, blocks.length)) blocks.push(joinCells(blocks.splice(row.start)));
    },
    /** Sets words aside; neighbours on the same line under the same rule make one entry. */
    drop(node: TextNode, rule: ReadRule): void {
      const text = visible(node.value.replace(/\s+/g, ' '));
      if (text === '') return;
      const lines = spanOf(node, source, lineAt);
      const last = markup.at(-1);
      if (last?.rule === rule && last.lines[1] === lines[0]) {
        last.lines[1] = lines[1];
        last.text += ` ${text}`;
      } else markup.push({ lines, rule, text });
    },
    end(): { blocks: Block[]; markup: Markup[] } {
      endBlock();
      return { blocks, markup };
    },
  };
}

interface Row {
  /** Number of blocks before the row, and before each of its cells. */
  start: number;
  cells: number[];
  nested: boolean;
}

/** A row of data has several cells with one block each at most; tables that only lay out a page do not. */
function isData({ start, cells, nested }: Row, end: number): boolean {
  if (nested || end - start < 2 || cells[0] !== start) return false;
  return cells.every((cell, at) => (cells[at + 1] ?? end) - cell <= 1);
}

function joinCells(cells: Block[]): Block {
  return {
    lines: cover(cells.map((cell) => cell.lines)),
    text: cells.map((cell) => cell.text).join(' | '),
    mark: 0,
    region: 'table',
    linkShare: share(cells.map((cell) => [cell.text.length, cell.linkShare ?? 0])),
  };
}

const wordsOf = (pieces: readonly Piece[]): string =>
  visible(collapse(pieces.map((piece) => piece.text).join('')));

function toBlock(pieces: Piece[]): Block | undefined {
  const text = wordsOf(pieces);
  if (text === '') return undefined;
  const worded = pieces.filter((piece) => visible(piece.text) !== '');
  const { region, mark, box, chain } = worded[0]!;
  const plain = worded.findIndex((piece) => !piece.bold);
  const lead = mark > 0 || plain < 1 ? '' : wordsOf(worded.slice(0, plain));
  return {
    lines: cover(worded.map((piece) => piece.span)),
    text,
    mark: mark > 0 ? mark : worded.every((piece) => piece.bold) ? 3 : 0,
    ...(lead !== '' && text.startsWith(lead) ? { lead } : {}),
    ...(region === undefined ? {} : { region }),
    box,
    chain,
    linkShare: share(worded.map((piece) => [piece.text.replace(/\s/g, '').length, piece.linked ? 1 : 0])),
  };
}

const LONGEST_CAPTION = 60;

/** So many paragraphs that are set in tell that one at the margin is none. */
const LEAST_SET_IN = 2;
const isSetIn = (pieces: readonly Piece[]): boolean =>
  /^[ \n\t]*(?:\u3000|\u00a0[ \u00a0]){1,4}/u.test(
    pieces
      .map(({ text }) => text)
      .join('')
      .slice(0, 40),
  );

/**
 * A short text right below a picture, not set as a heading, tells what is on it where it is centred, or is no sentence
 * and stands at the margin of paragraphs that are set in.
 */
function isUnderPicture({ text, mark, region }: Block, pieces: Piece[], atMargin: boolean): boolean {
  const isCaption = pieces.every(({ centred }) => centred) || (atMargin && !/[。！？!?；：:]$/u.test(text));
  return mark === 0 && region !== 'nav' && text.length <= LONGEST_CAPTION && isCaption;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** White space as a browser shows it, but a line end between Chinese characters is nothing. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r\u00a0]+/g, (run, at: number) => {
    const ends = run.includes('\n') && !run.includes('\u00a0');
    return ends && wide.test(text[at - 1] ?? '') && wide.test(text[at + run.length] ?? '') ? '' : ' ';
  });
}

/** Weighted mean, to three places. */
function share(parts: [weight: number, value: number][]): number {
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  const part = parts.reduce((sum, [weight, value]) => sum + weight * value, 0);
  return total === 0 ? 0 : Math.round((part / total) * 1000) / 1000;
}
