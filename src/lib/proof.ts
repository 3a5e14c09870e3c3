import type { Ledger, LedgerLine, State } from '../../scripts/types.ts';

/** A run of characters of a raw line: as it is, cut off, or read as a fact. */
export interface Piece {
  text: string;
  mark?: 'cut' | 'read';
}

/** A raw line as it stands in the proof. */
export interface ProofLine {
  kind: 'line';
  lines: [first: number, last: number];
  pieces: Piece[];
  struck: boolean;
  /** The next kept line goes on from this one. */
  joins: boolean;
  state: LedgerLine['state'];
  /** Ids of the rules that removed the line or pieces of it. */
  rules: string[];
}

/**
 * Lines that are told in one row: other articles', a long run of removed ones (then `removed` holds them), or
 * paragraphs of this one where it is very long.
 */
export interface ProofGap {
  kind: 'gap';
  lines: [first: number, last: number];
  count: number;
  /** Number of other articles in it; none where they are this one's. */
  articles: number;
  rules: string[];
  removed: ProofLine[];
}

export type ProofRow = ProofLine | ProofGap;

/** What the proof comes to, in lines (in blocks, for a web page). */
export interface ProofSum {
  total: number;
  kept: number;
  /** Lines kept for other articles of the same file. */
  others: number;
  otherArticles: number;
  removed: number;
  rules: number;
  joins: number;
}

/** A longer run of removed lines shows its first three and last two. */
const LONG_RUN = 7;
const HEAD = 3;
const TAIL = 2;
/**
 * An article of more characters is not repeated in its proof: compression, which looks back 32 KB, no longer finds
 * the text above.
 */
const MOST_REPEATED = 10_000;

const KEPT: ReadonlySet<State | 'markup'> = new Set<State>(['title', 'byline', 'body', 'subhead', 'caption']);
const isKept = (line: LedgerLine): boolean => KEPT.has(line.state);

/** Seams of sentences that were put together, between lines and inside them. */
export const joinsOf = (lines: readonly Pick<LedgerLine, 'join' | 'seams'>[]): number =>
  lines.reduce((sum, { join, seams = 0 }) => sum + seams + (join ? 1 : 0), 0);

/** Counts what became of a file's lines, seen from one of its articles. */
export function proofSum({ lines }: Pick<Ledger, 'lines'>, id: string): ProofSum {
  const text = lines.filter(({ state }) => state !== 'markup');
  const kept = text.filter((line) => isKept(line) && line.article === id);
  const others = text.filter((line) => isKept(line) && line.article !== id);
  const removed = text.filter((line) => !isKept(line));
  return {
    total: text.length,
    kept: kept.length,
    others: others.length,
    otherArticles: new Set(others.map(({ article }) => article)).size,
    removed: removed.length,
    rules: new Set(removed.map(({ rule }) => rule)).size,
    joins: joinsOf(kept),
  };
}

/**
 * The raw file as a proof of one article: its lines whole, removed ones struck, other articles and long
 * runs of removed lines in one row each, and in a very long article runs of paragraphs of which there is
 * nothing to tell. `evidence`: words that facts were read from, marked where they first stand.
 */
export function proofRows(
  { lines }: Pick<Ledger, 'lines'>,
  id: string,
  evidence: readonly string[],
): ProofRow[] {
  const reads = firstPlaces(lines, id, evidence);
  const joined = joinedOn(lines, id);
  const asLine = (line: LedgerLine): ProofLine => ({
    kind: 'line',
    lines: line.lines,
    pieces: pieces(line, reads.get(line) ?? []),
    struck: !isKept(line),
    joins: joined.has(line),
    state: line.state,
    rules: isKept(line) ? (line.cuts ?? []).map(({ rule }) => rule) : [line.rule],
  });
  const parts = stretches(lines, id);
  const kept = parts.flatMap(({ own, lines: stretch }) => (own ? stretch : []));
  const isLong = kept.reduce((sum, { text }) => sum + text.length, 0) > MOST_REPEATED;
  const isPlain = (line: LedgerLine): boolean =>
    line.state === 'body' && !line.cuts?.length && !line.join && !joined.has(line) && !reads.has(line);
  return parts.flatMap(({ own, lines: stretch }) => {
    if (own && isLong) return foldPlain(stretch, isPlain, asLine);
    if (own) return stretch.map(asLine);
    const from = stretch.findIndex(isKept);
    if (from < 0) return foldRemoved(stretch, asLine);
    const to = stretch.findLastIndex(isKept) + 1;
    return [
      ...foldRemoved(stretch.slice(0, from), asLine),
      gap(stretch.slice(from, to), []),
      ...foldRemoved(stretch.slice(to), asLine),
    ];
  });
}

/** Cuts the lines into stretches of the article's own and of all others. */
function stretches(lines: readonly LedgerLine[], id: string): { own: boolean; lines: LedgerLine[] }[] {
  const found: { own: boolean; lines: LedgerLine[] }[] = [];
  for (const line of lines) {
    const own = isKept(line) && line.article === id;
    const open = found.at(-1);
    if (open?.own === own) open.lines.push(line);
    else found.push({ own, lines: [line] });
  }
  return found;
}

function foldRemoved(run: LedgerLine[], asLine: (line: LedgerLine) => ProofLine): ProofRow[] {
  if (run.length < LONG_RUN) return run.map(asLine);
  const middle = run.slice(HEAD, -TAIL);
  const shown = middle.filter(({ state }) => state !== 'markup').map(asLine);
  return [...run.slice(0, HEAD).map(asLine), gap(middle, shown), ...run.slice(-TAIL).map(asLine)];
}

/** Runs of plain paragraphs in one row each. */
function foldPlain(
  run: LedgerLine[],
  isPlain: (line: LedgerLine) => boolean,
  asLine: (line: LedgerLine) => ProofLine,
): ProofRow[] {
  const runs: LedgerLine[][] = [];
  run.forEach((line, index) => {
    const goesOn = index > 0 && isPlain(line) && isPlain(run[index - 1]!);
    if (goesOn) runs.at(-1)!.push(line);
    else runs.push([line]);
  });
  return runs.map((lines) => (isPlain(lines[0]!) ? { ...gap(lines, []), articles: 0 } : asLine(lines[0]!)));
}

const gap = (lines: LedgerLine[], removed: ProofLine[]): ProofGap => ({
  kind: 'gap',
  lines: [lines[0]!.lines[0], lines.at(-1)!.lines[1]],
  count: lines.length,
  articles: new Set(lines.filter(isKept).map(({ article }) => article)).size,
  rules: [...new Set(lines.filter((line) => !isKept(line)).map(({ rule }) => rule))],
  removed,
});

/** Own lines whose text goes on in the next own line. */
function joinedOn(lines: readonly LedgerLine[], id: string): ReadonlySet<LedgerLine> {
  const own = lines.filter((line) => line.article === id && isKept(line));
  return new Set(own.filter((_, index) => own[index + 1]?.join));
}

/** For each piece of evidence the first line that holds it: one of the article's own, else any removed one. */
function firstPlaces(
  lines: readonly LedgerLine[],
  id: string,
  evidence: readonly string[],
): ReadonlyMap<LedgerLine, string[]> {
  const own = lines.filter(({ article }) => article === id);
  const removed = lines.filter((line) => !isKept(line) && line.state !== 'markup');
  const places = new Map<LedgerLine, string[]>();
  for (const words of new Set(evidence.filter(Boolean))) {
    const holds = ({ text }: LedgerLine): boolean => text.includes(words);
    const line = own.find(holds) ?? removed.find(holds);
    if (line) places.set(line, [...(places.get(line) ?? []), words]);
  }
  return places;
}

/** Cuts a line's text at the pieces that were taken off and the words that facts were read from. */
function pieces({ text, cuts = [] }: LedgerLine, reads: readonly string[]): Piece[] {
  const marks = [
    ...cuts.map((cut) => ({ words: cut.text, mark: 'cut' as const })),
    ...reads.map((words) => ({ words, mark: 'read' as const })),
  ]
    .map(({ words, mark }) => ({ from: text.indexOf(words), words, mark }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.words.length - a.words.length);
  const found: Piece[] = [];
  let at = 0;
  for (const { from, words, mark } of marks) {
    if (from < at) continue;
    if (from > at) found.push({ text: text.slice(at, from) });
    found.push({ text: words, mark });
    at = from + words.length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}
