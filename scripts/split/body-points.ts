/** Points of a page's lines for the parts that they can take in a body, as the pass over a body adds them up. */
import { isSurnamed } from '../facts/byline.ts';
import type { Line } from './features.ts';
import { firstOfTwo, isSubtitle, subheadScore } from './labels.ts';
import { kept } from '../kept.ts';
import type { Sheet } from './sheet.ts';

const shortBlock = 20;

/** A byline at both ends; no byline at all, with a lead and without. */
const twice = -6;
const unsignedLead = -1.2;
const unsignedText = -2.5;

/** Cost of a paragraph that ends at line i; `last` tells the position: inside, the article's end, the page's end. */
function closing(sheet: Sheet, i: number, label: Label, last: 'inside' | 'article' | 'page'): number {
  const line = sheet.lines[i]!;
  const tail = line.tail || (label === 'J' && sheet.joinedTail[i]!);
  let score = 0;
  if (label === 'P' && line.folded.length < shortBlock && !line.ended) score -= 2;
  if (line.goesOver) return last === 'inside' ? -3 : 1;
  if (tail) return last === 'inside' ? -5 : 3;
  if (line.glued && last !== 'inside') return score + 1.5;
  if (!line.ended) score += { inside: line.folded.endsWith(':') ? -2 : -4, article: -4.5, page: -2.5 }[last];
  return score;
}

/** Names in brackets and names without, one below the other: those end a text, these begin the next. */
const endAndStart = -4;
const bracketed = /^[(（【[]/u;
/** (林小禾) alone, without a role, below a text: it signs that, and begins none without a headline. */
const bracketedNames = /^[([【](?!.*(?:记者|通讯员|实习生|作者|评论员|文[/、])).*[)\]】]$/u;
const isEndAndStart = ({ lines }: Sheet, i: number): boolean =>
  i > 0 && bracketed.test(lines[i - 1]!.folded) && !bracketed.test(lines[i]!.folded);

/** Words that take up what was said: no article begins with them. */
const takesUp =
  /^(?:此外|另外|同时|与此同时|其中|下一步|接下来|据了解|据悉|对此|为此|随后|随着|首先|其次|再次|最后|然后|[该其这他她它但而也还])/u;

/** 许文川说: who speaks. */
const speaks =
  /^(\p{Script=Han}{2,3})(?:[在则还也又]\p{Script=Han}{0,8})?(?:说|表示|介绍|指出|强调|认为|坦言|告诉|透露|要求)/u;

/** A paragraph that begins with who says it, a name without an office that stands further up already, goes on with the article of that. */
function quotesAgain({ lines }: Sheet, i: number): boolean {
  const name = speaks.exec(lines[i]!.folded)?.[1];
  return (
    name !== undefined && isSurnamed(name) && lines.some(({ folded }, k) => k < i && folded.includes(name))
  );
}

/** A lede names a place; a first line shorter than this may have been cut before it does. */
const wholeLede = 40;
const namesPlace = ({ words }: Line): boolean => words.some(({ tag }) => tag === 'ns' || tag === 'nt');

/** ——园区一线见闻, so long at most, begins no text. */
const longestSubtitle = 30;

/** Points for line i as the first line of a paragraph; `first` when nothing but a byline stands before it. */
export function begins(sheet: Sheet, i: number, first: boolean): number {
  const line = sheet.lines[i]!;
  let score = line.mark > 0 ? -4 : 0;
  if (line.lead) score += first ? 2.5 : -5;
  if (line.brief) score += first ? 2.5 : -12;
  if (line.comesOver) score += first ? 2 : -5;
  if (first && isSubtitle(line) && !line.ended && line.folded.length <= longestSubtitle) score -= 4;
  if (first && (takesUp.test(line.folded) || quotesAgain(sheet, i))) score -= 2;
  if (first && line.folded.length >= wholeLede && !namesPlace(line)) score -= 1;
  return score;
}

/** A line goes on from the one above by such a joint score, and is no headline. */
const surelyOn = 3;

/** Points for a seam of such a score as one that goes on. */
function joins(score: number): number {
  if (score <= -9) return -Infinity;
  return score > 0 ? 0.7 * Math.min(score, 6) : score;
}

/** 林小禾/文 方知远/图: who wrote and who took the pictures, told once a text is over more often than before it. */
const writtenAndTaken = /^(?![►▶■□◆●]).{2,30}\/文[ 、,].{2,20}\/[图摄]$/u;

/** Points for line i as the byline before a text. */
export function opensSigned(sheet: Sheet, i: number, mark: number | undefined): number {
  const { byline, folded } = sheet.lines[i]!;
  if (mark !== undefined) return byline + 1;
  const opens = byline >= 2 && !bracketedNames.test(folded) && !writtenAndTaken.test(folded);
  return byline + (opens ? 2.5 : -3);
}

/** Two lines of one level, neither of them a sentence: a subhead and what it is about. */
const marksTwo = ({ lines }: Sheet, i: number): boolean => {
  const [line, next] = [lines[i]!, lines[i + 1]];
  return line.mark > 0 && next?.mark === line.mark && !line.ended && !next.ended && !line.tail;
};
/** Cost of a subhead right below another. */
const twoSubheads = -0.5;

const isFirstOfTwo = ({ lines }: Sheet, i: number): boolean =>
  firstOfTwo(lines[i]!, lines[i + 1], lines[i + 2]) !== undefined;

function subhead(sheet: Sheet, i: number, mark: number | undefined): number {
  const { lines } = sheet;
  if (i + 1 === lines.length) return -Infinity;
  const two = firstOfTwo(lines[i]!, lines[i + 1], lines[i + 2]);
  if (two !== undefined) return two;
  return subheadScore(lines[i]!, {
    next: lines[i + 1]!,
    headlineMark: mark,
    joint: sheet.joints[i + 1]!.score,
    onward: sheet.joints[i + 2]?.score ?? -9,
    inSeries: sheet.inSeries[i]!,
  });
}

/** P begins a paragraph, J goes on with the line before, S is a subhead, B a byline before the text, E one after it. */
export type Label = 'P' | 'J' | 'S' | 'B' | 'E';

/** The states of the pass: a label, for a byline with what stands before it. */
export const states: readonly Label[] = ['P', 'J', 'S', 'E', 'E', 'E', 'B', 'B'];
const [P, J, S, E_AFTER_P, E_AFTER_J, E_AGAIN, B, B_AGAIN] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export const startStates = { P, B };

/** A way to go on from a state to a state of the next line, with the points for each line as the next. */
export interface Move {
  from: number;
  to: number;
  points: Float64Array;
}

/** Points by line; −Infinity where something cannot be. */
function byLine({ lines }: Sheet, points: (i: number, line: Line) => number): Float64Array {
  const all = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) all[i] = points(i, lines[i]!);
  return all;
}

type PointsOf = (i: number, line: Line) => number;

/**
 * The moves in the bodies of a sheet, below a headline of level `mark` (undefined: none), in bodies that are signed
 * at their start or not. Of two that are worth the same, the first is taken. Without `plain`, only a mark makes a
 * subhead.
 */
export function movesIn(sheet: Sheet, plain: boolean): (mark: number | undefined, signed: boolean) => Move[] {
  const onward = (points: PointsOf) => byLine(sheet, (i, line) => (i === 0 ? -Infinity : points(i, line)));
  const begin = onward((i) => begins(sheet, i, false));
  const open = onward((i) => begins(sheet, i, true));
  const join = onward((i) => joins(sheet.joints[i]!.score));
  const joinOn = onward((i) => {
    const { score, onward: along } = sheet.joints[i]!;
    return joins(sheet.joints[i - 1]!.score >= surelyOn ? along : score);
  });
  const second = onward((i) => (isFirstOfTwo(sheet, i - 1) ? 0 : -Infinity));
  const beneath = onward((i, line) =>
    marksTwo(sheet, i - 1) && line.byline === 0 && second[i] !== 0 ? twoSubheads : -Infinity,
  );
  const again = onward((_, { byline }) => (byline > 0 ? byline / 2 : -Infinity));
  const beside = again.map((points, i) => (isEndAndStart(sheet, i) ? points + endAndStart : points));
  const closed = (label: Label) => onward((i) => closing(sheet, i - 1, label, 'inside'));
  const [closedP, closedJ] = [closed('P'), closed('J')];
  const sum = (a: Float64Array, b: Float64Array) => a.map((points, i) => points + b[i]!);
  const sign = (label: Label, more: number) =>
    onward((i, { byline }) =>
      byline > 0 ? closing(sheet, i - 1, label, 'article') + 1.5 + byline + more : -Infinity,
    );
  const text: Move[] = [
    { from: P, to: P, points: sum(closedP, begin) },
    { from: J, to: P, points: sum(closedJ, begin) },
    { from: S, to: P, points: begin.map((points, i) => (second[i] === 0 ? -Infinity : points)) },
    { from: B, to: P, points: open },
    { from: B_AGAIN, to: P, points: open },
    { from: P, to: J, points: join },
    { from: J, to: J, points: joinOn },
    { from: E_AFTER_P, to: E_AGAIN, points: beside },
    { from: E_AFTER_J, to: E_AGAIN, points: beside },
    { from: B, to: B_AGAIN, points: beside },
  ];
  const signing = (more: number): Move[] => [
    { from: P, to: E_AFTER_P, points: sign('P', more) },
    { from: J, to: E_AFTER_J, points: sign('J', more) },
  ];
  const [signed, unsigned] = [signing(twice), signing(0)];
  /** A text begins with a subhead only where its mark tells it from the headline. */
  const below = (mark: number | undefined, points: Float64Array) =>
    points.map((gain, i) =>
      mark !== undefined && mark > 0 && sheet.lines[i]!.mark > mark ? gain : -Infinity,
    );
  const subheads = kept((mark: number | undefined): Move[] => {
    const points = onward((i, line) => (plain || line.mark > 0 ? subhead(sheet, i, mark) : -Infinity));
    return [
      { from: P, to: S, points: sum(closedP, points) },
      { from: J, to: S, points: sum(closedJ, points) },
      { from: S, to: S, points: sum(beneath, points).map((gain, i) => Math.max(gain, second[i]!)) },
      { from: B, to: S, points: below(mark, points) },
      { from: B_AGAIN, to: S, points: below(mark, points) },
    ];
  });
  const possible = ({ points }: Move) => points.some((gain) => gain > -Infinity);
  return (mark, isSigned) => [...text, ...subheads(mark), ...(isSigned ? signed : unsigned)].filter(possible);
}

/** What a body gains by its end in a state, for each line: for the line's end, and for names that it has or lacks. */
export interface Ending {
  state: number;
  closed: Float64Array;
  names: Float64Array;
}

/** All ways for a body to end that is signed at its start, or begins with a lead, or neither. */
export function endingsOf(sheet: Sheet, signed: boolean, led: boolean): Ending[] {
  const page = sheet.lines.length - 1;
  const none = byLine(sheet, () => 0);
  const inText = (state: number, label: Label): Ending => ({
    state,
    closed: byLine(sheet, (i) => closing(sheet, i, label, i === page ? 'page' : 'article')),
    names: byLine(sheet, (i, { tail }) => {
      if (tail || (label === 'J' && sheet.joinedTail[i]!)) return signed ? twice : 0;
      if (signed) return 0;
      return led ? unsignedLead : unsignedText;
    }),
  });
  const inNames = [E_AFTER_P, E_AFTER_J, E_AGAIN].map((state) => ({ state, closed: none, names: none }));
  return [inText(P, 'P'), inText(J, 'J'), ...inNames];
}
