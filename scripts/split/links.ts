/**
 * Where sentences that stop at the end of a line go on: the lines of a page matched so that all seams together read
 * best. In a page in order each goes on in the line below.
 */
import type { Chain } from './chain.ts';
import type { Line } from './features.ts';
import { joint, type Joint } from './joint.ts';
import type { Part } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** A sentence that goes on elsewhere than in the line below. */
export interface Link {
  /** The line that stops, and the one that goes on. */
  left: number;
  right: number;
  /** Points over going on in the line below. */
  gain: number;
}

/** Points of the line below over any other, and on a page that shows that its lines are mixed. */
const below = 3;
const belowMixed = 1;
/** A link must gain so much: of 870 sentences on pages in order one would go elsewhere. */
const clearly = 3.5;
/** … on a mixed page. */
const clearlyMixed = 2;
/** So much where no text stands below. */
const alone = 1.5;
/** What stands between a headline and the lead of its text goes on from elsewhere. */
const aboveOwnLead = 3;
const shortestLeft = 6;
const never = -50;

/** All points of a seam, not cut off. */
const pointsOf = ({ score, rows }: Joint): number =>
  score <= -7 ? never : rows.reduce((sum, { points }) => sum + points, 0);

/**
 * The assignment of rows to columns with the highest sum, no column twice (Kuhn and Munkres, by shortest augmenting
 * paths); there are at least as many columns as rows.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const columns = weights[0]?.length ?? 0;
  const rowPrice = new Float64Array(weights.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  weights.forEach((_, row) => {
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    const from = new Int32Array(columns + 1);
    rowOf[0] = row + 1;
    let column = 0;
    do {
      done[column] = 1;
      const current = rowOf[column]!;
      let least = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (done[j] === 1) continue;
        const cost = -weights[current - 1]![j - 1]! - rowPrice[current]! - columnPrice[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          from[j] = column;
        }
        if (slack[j]! < least) {
          least = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++)
        if (done[j] === 1) {
          rowPrice[rowOf[j]!]! += least;
          columnPrice[j]! -= least;
        } else slack[j]! -= least;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[from[column]!]!;
      column = from[column]!;
    }
  });
  const found = weights.map(() => -1);
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) found[rowOf[j]! - 1] = j - 1;
  return found;
}

/** No headline that was taken for text, no sentence with a name behind it, no end of a quotation. */
const isSentence = ({ folded, glued }: Line): boolean =>
  !glued &&
  !/[:”)]$/u.test(folded) &&
  !/[。!?] .{1,14}$/u.test(folded) &&
  (/[,。、;]/u.test(folded) || folded.length >= 24);

/** Lines that stop inside a sentence, and those that one may go on in. */
function endsOf({ lines, joints }: Sheet, parts: readonly Part[]): { lefts: number[]; rights: number[] } {
  const goesOn = (i: number): boolean => {
    const { ended, tail, folded } = lines[i]!;
    const whole = ended || tail || folded.length < shortestLeft;
    return (parts[i] === 'P' || parts[i] === 'J') && !whole;
  };
  const lefts = [...lines.keys()].filter((i) => goesOn(i) && isSentence(lines[i]!));
  const rights = [...lines.keys()].filter((i) => {
    const { mark, byline, lead, comesOver } = lines[i]!;
    const taken = i > 0 && goesOn(i - 1) && !isSentence(lines[i - 1]!) && joints[i]!.score > 0;
    return mark === 0 && byline === 0 && !lead && !comesOver && !taken;
  });
  return { lefts, rights };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const shortestHeadline = 4;
const longestHeadline = 30;
/** A sentence that a headline may break has got so far; less is a subhead over two lines. */
const leastAbove = 18;

/** A line without a clause or an end below a long one, which does not go on in the next: as likely a headline that stands within a sentence. */
function couldHead({ lines, joints }: Sheet, i: number): boolean {
  const { folded, ended, tail, byline } = lines[i]!;
  if (lines[i - 1]!.folded.length < leastAbove) return false;
  const isShort = folded.length >= shortestHeadline && folded.length <= longestHeadline;
  return (
    isShort && !ended && !tail && byline === 0 && !/[,。;]/u.test(folded) && (joints[i + 1]?.score ?? 0) < 0
  );
}

/** The sentences of a page that read clearly better when they go on elsewhere than in the line below. */
export function linksOf(sheet: Sheet, { segments }: Chain, isMixed: boolean): Link[] {
  const { lines, page } = sheet;
  const parts = segments.flatMap((segment) => segment.parts);
  const { lefts, rights } = endsOf(sheet, parts);
  const aboveLead = (j: number): boolean => {
    if (parts[j] !== 'P' || parts[j - 1] !== 'H') return false;
    const { end } = segments.find((segment) => segment.end > j)!;
    return lines.slice(j + 1, end).some(({ lead, byline }) => lead !== undefined && byline === 0);
  };
  const weights = lefts.map((i) => {
    const points = rights.map((j) =>
      i === j ? never : pointsOf(joint({ left: lines[i]!, right: lines[j]!, page })),
    );
    const usual = median(points);
    const place = (j: number): number =>
      j === i + 1
        ? couldHead(sheet, j)
          ? 0
          : isMixed
            ? belowMixed
            : below
        : aboveLead(j)
          ? aboveOwnLead
          : 0;
    return [...points.map((own, k) => own - usual + place(rights[k]!)), ...lefts.map(() => 0)];
  });
  return assign(weights).flatMap((column, row) => {
    const [left, right] = [lefts[row]!, rights[column]];
    if (right === undefined || right === left + 1) return [];
    const straight = weights[row]![rights.indexOf(left + 1)];
    const gain = weights[row]![column]! - Math.max(0, straight ?? 0);
    const needed =
      straight === undefined || couldHead(sheet, left + 1) ? alone : isMixed ? clearlyMixed : clearly;
    return gain < needed ? [] : [{ left, right, gain }];
  });
}

/** Where what comes up with the line that a sentence goes on in may end: after its paragraph, or any below it up to a headline or a lead. */
export function endsOfRest({ lines }: Sheet, parts: readonly Part[], { right }: Link): number[] {
  const opens = (i: number): boolean => /[HT]/.test(parts[i]!) || lines[i]!.lead !== undefined;
  const ends: number[] = [];
  for (let i = right + 1; i <= parts.length; i++) {
    if (parts[i] !== 'J') ends.push(i);
    if (i === parts.length || opens(i)) break;
  }
  return ends;
}

/**
 * The lines of a page with each of these sentences put together, as positions in the file's order: what goes on comes
 * up to the line that stops, with what stands below it up to the end that is given for the link.
 */
export function stitched(parts: readonly Part[], links: readonly (Link & { end: number })[]): number[] {
  const starts = new Set([0]);
  for (const { left, right, end } of links)
    starts
      .add(left + 1)
      .add(right)
      .add(end);
  const firsts = [...starts].filter((start) => start < parts.length).sort((a, b) => a - b);
  const runs = firsts.map((start, k) => ({ start, end: firsts[k + 1] ?? parts.length }));
  const onward = new Map(links.map(({ left, right }) => [left, right]));
  const targets = new Set(links.map(({ right }) => right));
  const done = new Set<number>();
  const order: number[] = [];
  const take = (run: { start: number; end: number } | undefined): void => {
    if (!run || done.has(run.start)) return;
    done.add(run.start);
    for (let i = run.start; i < run.end; i++) order.push(i);
    const next = onward.get(run.end - 1);
    if (next !== undefined) take(runs.find(({ start }) => start === next));
  };
  for (const run of runs) if (!targets.has(run.start)) take(run);
  for (const run of runs) take(run);
  return order;
}

/** A line below one that stops is the top of a column. */
const topOfColumn = 2;
/** So many of the lines of columns that stand by turns end a sentence, where each paragraph is one line. */
const mostlyEnded = 0.5;

/**
 * Where sentences go on that stop at the foot of a column, on lines where the columns of several articles stand by
 * turns: further down, in the line below or not. By the line that stops, the one that goes on.
 */
export function overColumns({ lines, page }: Sheet, region: readonly number[]): Map<number, number> {
  const stops = (i: number): boolean => {
    const { ended, tail, byline, mark } = lines[i]!;
    return !ended && !tail && byline === 0 && mark === 0 && isSentence(lines[i]!);
  };
  const lefts = region.filter(stops);
  const rights = region.filter((i) => {
    const { mark, byline, lead } = lines[i]!;
    return mark === 0 && byline === 0 && !lead;
  });
  if (lefts.length > mostlyEnded * region.length) return new Map();
  const weights = lefts.map((i) => {
    const points = rights.map((j) =>
      j <= i
        ? never
        : pointsOf(joint({ left: lines[i]!, right: lines[j]!, page })) +
          (j > i + 1 && stops(j - 1) ? topOfColumn : 0),
    );
    const usual = median(points.filter((own) => own > never));
    return [...points.map((own) => own - usual), ...lefts.map(() => 0)];
  });
  return new Map(
    assign(weights).flatMap((column, row) =>
      rights[column] === undefined ? [] : [[lefts[row]!, rights[column]] as const],
    ),
  );
}
