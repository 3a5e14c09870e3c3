/** How well a run of lines reads as one article: headline, body, and whether the two speak of the same things. */
import { bodyReader, longestRun, type Bodies, type Label } from './body.ts';
import type { Line } from './features.ts';
import { headUnits, together } from './headline.ts';
import { goesOn, headlineScore, isSubtitle, noHeadline } from './labels.ts';
import type { Sheet } from './sheet.ts';
import { bitsOf, cohesionWeight, contentOf, coverage } from './subject.ts';

/** A run of lines read as one article. */
export interface Segment {
  start: number;
  /** Exclusive. */
  end: number;
  score: number;
  /** Number of headline lines before the body, and of those after it with their byline; one of them is 0. */
  before: number;
  after: number;
}

/** The part of a line: H and T are headlines before and after the body. */
export type Part = Label | 'H' | 'T';

/** A segment with the part of each of its lines. */
export interface ReadSegment extends Segment {
  parts: Part[];
}

/** The best reading of each run that begins at one line; index 0 is the run of one line. */
export interface Runs {
  scores: Float64Array;
  /** Numbers of headline lines before and after the body. */
  before: Uint8Array;
  after: Uint8Array;
}

const articleCost = 2;
/** … where it begins within lines that stand together. */
const tornCost = 3;
/** What an article loses by a line within it that opens one. */
const openedWithin = 4;

const shortestOver = 4;
const longestOver = 10;
/** What a column's name or a slogan over a headline costs, and one of four characters. */
const overCost = 1.2;
const shortCost = 2.2;

/** A few words over a headline, without any mark, that go on neither from the text above nor in the headline: 园区里的年轻人. */
function isOver({ lines, joints }: Sheet, i: number): boolean {
  const { folded, mark, byline, lead, comesOver } = lines[i]!;
  const above = lines[i - 1];
  const isFree = above === undefined || above.ended || above.byline > 0;
  return (
    mark === 0 &&
    byline === 0 &&
    !lead &&
    !comesOver &&
    isFree &&
    folded.length >= shortestOver &&
    folded.length <= longestOver &&
    /^\p{Script=Han}+$/u.test(folded) &&
    joints[i + 1]!.score <= 0
  );
}

/** Points for lines [start, end) as the headline of a body below, wherever that stands. */
function headlineOf(sheet: Sheet, start: number, end: number): number {
  const whole = wholeHeadline(sheet, start, end);
  if (end - start === 1 || !isOver(sheet, start)) return whole;
  const cost = sheet.lines[start]!.folded.length > shortestOver ? overCost : shortCost;
  return Math.max(whole, wholeHeadline(sheet, start + 1, end) - cost);
}

const shortestHalf = 4;
const longestHalf = 9;
const pairCost = 1.6;

/** 一座产业园 | 三家的新厂: two short lines without any mark, which are one headline in a narrow column. */
const isShortPair = (blocks: readonly Line[]): boolean =>
  blocks.length === 2 &&
  blocks.every(
    ({ mark, folded, ended }) =>
      mark === 0 && !ended && folded.length >= shortestHalf && folded.length <= longestHalf,
  );

/** … as one that is in all its lines the headline of that body. */
function wholeHeadline(sheet: Sheet, start: number, end: number): number {
  for (let i = start; i < end; i++) if (sheet.headline[i] === -Infinity) return -Infinity;
  const units = headUnits(sheet, start, end);
  const scores = units.map(({ points }) => points);
  if (Math.min(...scores) <= noHeadline || isSubtitle(sheet.lines[start]!)) return -Infinity;
  if (units.length === 1) return scores[0]!;
  const blocks = units.map(({ line }) => line);
  if (isShortPair(blocks)) return headlineScore(together(blocks[0]!, blocks[1]!), false) - pairCost;
  let score = Math.max(...scores) + 0.6 * Math.min(...scores) - (blocks.length - 1);
  score -= openedWithin * sheet.lines.slice(start + 1, end).filter(({ opens }) => opens).length;
  if (blocks.reduce((sum, l) => sum + l.folded.length, 0) > 48) score -= 3;
  const marked = blocks.filter((l) => l.mark > 0).length;
  if (marked > 0 && marked < blocks.length && (sheet.lines[end]?.byline ?? 0) < surelyByline) score -= 1.5;
  if (marked === 0) {
    score -= areShort(blocks) ? 0.8 * (blocks.length - 1) : 2.5;
    if (blocks.some((l) => l.folded.includes('、'))) score -= 2;
    for (let i = start + 1; i < end; i++) score += Math.min(1.5, Math.max(0, 0.4 * sheet.joints[i]!.score));
  }
  return score;
}

/** Points for lines [start, end) as the headline of the body that follows right below. */
function headlineBefore(sheet: Sheet, start: number, end: number): number {
  const on = sheet.joints[end]?.score ?? -9;
  return headlineOf(sheet, start, end) - Math.max(0, on - 1.5);
}

/** Lines of one headline are short, and much the same in length. */
function areShort(blocks: Sheet['lines']): boolean {
  const lengths = blocks.map(({ folded }) => folded.length);
  return Math.min(...lengths) >= 5 && Math.max(...lengths) <= 20;
}

/** Two lines that stand together between blank lines. */
const isPair = (upper: Sheet['lines'][number], lower: Sheet['lines'][number]): boolean =>
  (upper.apart === 'upper' && lower.apart === 'lower' && lower.block === upper.block + 1) ||
  areGrouped(upper, lower);

/** Two lines with none that is blank between them, of a page whose blocks such lines part. */
const areGrouped = (
  upper: Sheet['lines'][number] | undefined,
  lower: Sheet['lines'][number] | undefined,
): boolean => lower?.group !== undefined && upper?.group === lower.group;

/** What a subtitle over its headline costs where both stand after the text. */
const subtitleOver = 0.5;

/** A subtitle over its headline, both marked, the headline not the deeper. */
const isMarkedPair = ({ lines }: Sheet, start: number, end: number): boolean =>
  end - start === 2 &&
  lines[end - 1]!.mark > 0 &&
  lines[start]!.mark >= lines[end - 1]!.mark &&
  !isSubtitle(lines[end - 1]!);

/** What a marked headline after its text costs where the rest of one stands right below. */
const overPlain = 1.5;

/** A plain line over a byline, which the line above would be a headline with. */
const isOverByline = ({ lines, headline }: Sheet, i: number): boolean =>
  lines[i]?.mark === 0 && headline[i]! > 0 && (lines[i + 1]?.byline ?? 0) >= surelyByline;

/** Points for lines [start, end) as the headline of the body that stands before them. */
function headlineAfter(sheet: Sheet, start: number, end: number): number {
  const { lines, joints } = sheet;
  const units = headUnits(sheet, start, end);
  const scores = units.map(({ points }) => points);
  if (isSubtitle(lines[start]!) && isMarkedPair(sheet, start, end))
    return headlineAfter(sheet, start + 1, end) - subtitleOver;
  if (Math.min(...scores) <= noHeadline || goesOn(units.at(-1)!.line) || isSubtitle(lines[start]!))
    return -Infinity;
  let score = Math.max(...scores) + 0.2 - 1.5 * (scores.length - 1);
  if (lines[start]!.mark > 0 && isOverByline(sheet, end)) score -= overPlain;
  score -= openedWithin * lines.slice(start, end).filter(({ opens }) => opens).length;
  if (units.some(({ line }) => line.mark === 0)) {
    const before = lines[start - 1]!;
    const isOne = units.length === 1 || (units.length === 2 && isPair(lines[start]!, lines[end - 1]!));
    if (!isOne || !(before.ended || before.byline > 0)) return -Infinity;
    score -= 0.8 + Math.max(0, joints[end]?.score ?? 0);
  }
  return score;
}

/** A line goes on in the next one by such a joint score. */
const surelyOn = 2;

/** What the line after a headline says for it. */
function opening({ lines, joints }: Sheet, i: number): number {
  const line = lines[i];
  if (!line) return 0;
  if (line.byline > 0) return 1.6 * line.byline;
  if (line.lead) return 2.5;
  if (/^(?:近日|日前|\d{1,2}月\d{1,2}日|\d{4}年)/.test(line.folded)) return 0.8;
  // In a narrow column a paragraph's first line is as short, and goes on.
  return line.folded.length < 25 && (joints[i + 1]?.score ?? -9) < surelyOn ? -2 : 0;
}

function size(characters: number): number {
  if (characters < 40) return -4;
  return characters < 90 ? -1 : 0;
}

/** Points of the lines from `start` on for speaking of one subject, with those of a headline elsewhere, for every end of a segment. */
function cohesions(
  sheet: Sheet,
  start: number,
  limit: number,
  logOfAll: number,
  headline: readonly number[] = [],
): Float64Array {
  const { add, bits } = bitsOf(sheet);
  headline.forEach(add);
  const found = new Float64Array(limit - start + 1);
  for (let i = start; i < limit; i++) {
    add(i);
    found[i - start + 1] = -cohesionWeight * (bits() + logOfAll);
  }
  return found;
}

/** The line numbers from `start` up to `end`. */
export const linesIn = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, k) => start + k);

/** Lines that name zones, and none of those that an article is about: this many count at most. */
const mostStrangers = 3;
const strangerCost = 2.5;
/** A marked line below a headline that names a zone, and itself only another, is a headline of its own. */
const strangeSubhead = 4;

/** 云桥青禾高新区 at the start of a marked line: a zone, though no list of zones has it. */
const UNLISTED = /^\p{Script=Han}{3,9}?(?:高新|经开|开发|新|保税|工业园|产业园)区/u;

/** Whether a marked line names a zone, and none of these. */
function namesAnother({ lines, zones }: Sheet, i: number, headline: readonly string[]): boolean {
  const { mark, words, folded } = lines[i]!;
  if (mark === 0 || headline.length === 0) return false;
  if (zones[i]!.length > 0) return zones[i]!.every((id) => !headline.includes(id));
  return words[0]?.tag === 'ns' && UNLISTED.test(folded);
}

/** What a body loses that turns to another zone for good where a headline could stand. */
const turnCost = 2.5;
/** Points for a line as a headline that is one. */
const couldHead = -1.5;

/** Whether the lines of a body, given one after another, have turned for good: below what could be a headline none names a zone from above, and one another. */
function turnsIn(
  { lines, zones, headline: points }: Sheet,
  headline: readonly string[],
): (i: number) => boolean {
  const known = new Set(headline);
  let since: Set<string> | undefined;
  let couldTurn = false;
  return (i) => {
    const { ended, byline } = lines[i]!;
    if (!ended && byline === 0 && points[i]! > couldHead && lines[i - 1]?.ended !== false) couldTurn = true;
    const named = zones[i]!;
    if (named.length === 0) return since !== undefined;
    if (named.some((id) => known.has(id))) {
      for (const id of since ?? []) known.add(id);
      since = undefined;
      couldTurn = false;
    } else if (since !== undefined) for (const id of named) since.add(id);
    else if (couldTurn && known.size > 0) since = new Set(named);
    if (since === undefined) for (const id of named) known.add(id);
    return since !== undefined;
  };
}

/** For every end of a body from `first` on, what it loses by lines that name other zones than its headline or, where that names none, than most of its lines. */
function strangers(sheet: Sheet, first: number, limit: number, headline: readonly string[]): Float64Array {
  const { lines, zones } = sheet;
  const cost = new Float64Array(limit - first + 1);
  const counts = new Map<string, number>();
  let naming = 0;
  let lost = 0;
  let subheads = 0;
  /** Zones that the last marked line named, where the headline names none. */
  let marked: readonly string[] = [];
  const turn = turnsIn(sheet, headline);
  for (let i = first; i < limit; i++) {
    const named = zones[i]!;
    if (named.length > 0) {
      naming++;
      for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
      const own =
        headline.length > 0
          ? headline.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)
          : Math.max(0, ...counts.values());
      lost = strangerCost * Math.min(mostStrangers, Math.max(0, naming - own));
    }
    if (namesAnother(sheet, i, headline)) subheads += strangeSubhead;
    if (headline.length === 0 && named.length > 0 && lines[i]!.mark > 0) {
      if (marked.length > 0 && named.every((id) => !marked.includes(id))) subheads += strangeSubhead;
      marked = named;
    }
    cost[i - first + 1] = -lost - subheads - (turn(i) ? turnCost : 0);
  }
  return cost;
}

/** A headline that stands after a body, by its number of lines. */
interface After {
  count: number;
  points: number;
  words: number[];
  /** Below it stands the byline of the body, which has none of its own. */
  signs: boolean;
}

const lateByline = 4;
const surelyByline = 1.5;

/** A byline with no text of its own below it: the page ends, or a headline follows. */
function isLateByline({ lines, headline }: Sheet, i: number): boolean {
  if (lines[i] === undefined || lines[i].byline < surelyByline) return false;
  const next = lines[i + 1];
  if (areGrouped(lines[i - 1], lines[i]) && !areGrouped(lines[i], next)) return true;
  return next === undefined || next.lead !== undefined || (next.byline === 0 && headline[i + 1]! > 0);
}

/** Whether a body names its people where it begins, or where it ends. */
const isSigned = ({ lines, joinedTail }: Sheet, start: number, end: number): boolean =>
  lines[start]!.byline > 0 ||
  lines[start]!.lead?.signed === true ||
  lines[end - 1]!.byline > 0 ||
  lines[end - 1]!.tail ||
  joinedTail[end - 1]!;

/** All headlines that could stand after a body, by the line where they begin. */
function headlinesAfter(sheet: Sheet): After[][] {
  const { length } = sheet.lines;
  return Array.from({ length: length + 1 }, (_, end) =>
    [1, 2, 3].flatMap((count) => {
      const points = end === 0 || end + count > length ? -Infinity : headlineAfter(sheet, end, end + count);
      if (points === -Infinity) return [];
      const plain = { count, points, words: contentOf(sheet, linesIn(end, end + count)), signs: false };
      if (!isLateByline(sheet, end + count)) return [plain];
      const signed = points + lateByline + sheet.lines[end + count]!.byline;
      return [plain, { ...plain, count: count + 1, points: signed, signs: true }];
    }),
  );
}

/** No headline before: at the page's top, or with 上接, it may stand on another page. */
function headless(sheet: Sheet, start: number): number {
  if (sheet.lines[start]!.comesOver) return 0;
  return start === 0 ? -1.5 : -2.3;
}

/** What all runs of a sheet are read with. */
interface Tools {
  bodies: ReturnType<typeof bodyReader>;
  after: After[][];
  logOfAll: number;
}

/** The level of the headline in these lines. */
const markOf = ({ lines }: Sheet, head: readonly number[]): number | undefined =>
  head.length === 0 ? undefined : Math.max(...head.map((i) => lines[i]!.mark));

/** Goes through the bodies that begin at `first` below these headline lines: points of each, and the words that it holds. */
function eachBody(
  sheet: Sheet,
  head: readonly number[],
  first: number,
  { bodies }: Tools,
  take: (end: number, points: number, held: Uint8Array) => void,
): void {
  const { scores } = bodies(first, markOf(sheet, head));
  const limit = first + scores.length - 1;
  const others = strangers(
    sheet,
    first,
    limit,
    head.flatMap((i) => sheet.zones[i]!),
  );
  const held = new Uint8Array(sheet.rarity.length);
  let characters = 0;
  let opened = 0;
  for (let end = first + 1; end <= limit; end++) {
    characters += sheet.lines[end - 1]!.folded.length;
    if (sheet.lines[end - 1]!.opens && (end - 1 > first || head.length > 0)) opened += openedWithin;
    for (const word of sheet.content[end - 1]!) held[word] = 1;
    take(end, scores[end - first]! + size(characters) + others[end - first]! - opened, held);
  }
}

/** Reads the best of each run that begins at `start`. */
function runsFrom(sheet: Sheet, start: number, tools: Tools): Runs {
  const { after, logOfAll } = tools;
  const limit = Math.min(sheet.lines.length, start + longestRun);
  const together = cohesions(sheet, start, limit, logOfAll);
  const torn = areGrouped(sheet.lines[start - 1], sheet.lines[start]) ? tornCost : 0;
  const runs: Runs = {
    scores: new Float64Array(limit - start).fill(-Infinity),
    before: new Uint8Array(limit - start),
    after: new Uint8Array(limit - start),
  };
  const offer = (end: number, points: number, linesBefore: number, linesAfter: number): void => {
    const k = end - start - 1;
    const score = points - articleCost - torn + together[k + 1]!;
    if (end > limit || score <= runs.scores[k]!) return;
    runs.scores[k] = score;
    runs.before[k] = linesBefore;
    runs.after[k] = linesAfter;
  };
  for (let before = 0; before <= 3 && start + before < limit; before++) {
    const first = start + before;
    const points = before === 0 ? headless(sheet, start) : headlineBefore(sheet, start, first);
    if (points === -Infinity) continue;
    const own = linesIn(start, first);
    const words = contentOf(sheet, own);
    const head = before === 0 ? points : points + opening(sheet, first);
    const unled = before > 0 || sheet.lines[start]!.comesOver ? 0 : 2;
    eachBody(sheet, own, first, tools, (end, body, held) => {
      if (end > limit) return;
      const shared = before === 0 ? 0 : coverage(sheet, words, held);
      offer(end, head + body + shared - unled, before, 0);
      if (before > 0) return;
      const signed = isSigned(sheet, start, end);
      for (const headline of after[end]!) {
        if (headline.signs && signed) continue;
        const share = coverage(sheet, headline.words, held);
        offer(end + headline.count, head + body + headline.points + share, 0, headline.count);
      }
    });
  }
  return runs;
}

/** Points of the bodies that begin at `first`, by their end, below the headline in lines [from, to), which stands elsewhere. */
function runsBelow(sheet: Sheet, from: number, to: number, first: number, tools: Tools): Float64Array {
  const found = new Float64Array(sheet.lines.length + 1).fill(-Infinity);
  const points = headlineOf(sheet, from, to);
  if (points === -Infinity) return found;
  const head = linesIn(from, to);
  const words = contentOf(sheet, head);
  const limit = Math.min(sheet.lines.length, first + longestRun);
  const together = cohesions(sheet, first, limit, tools.logOfAll, head);
  const above = points + opening(sheet, first) - articleCost;
  eachBody(sheet, head, first, tools, (end, body, held) => {
    found[end] = above + body + coverage(sheet, words, held) + together[end - first]!;
  });
  return found;
}

/** What a subhead is worth less that has no mark and no other beside it, where the line below could go on from it. */
const aloneCost = 2;

/** The parts of a body that ends before line `end`, read with subheads that no mark tells and without. */
function bodyOf({ lines }: Sheet, [plain, marked]: readonly Bodies[], end: number): Label[] {
  const labels = plain!.labels(end);
  const only = labels.indexOf('S');
  if (only < 0 || labels.includes('S', only + 1) || lines[plain!.first + only]!.mark > 0) return labels;
  const k = end - plain!.first;
  const without = marked!.labels(end);
  const goesOn = without[only + 1] === 'J' && plain!.scores[k]! - aloneCost <= marked!.scores[k]!;
  return goesOn ? without : labels;
}

/** The best readings of runs of a sheet. */
export interface Read {
  /** By their first lines. */
  runs: Runs[];
  /** The parts of one that is taken. */
  partsOf: (segment: Segment) => Part[];
  /** Points by their end of those that begin at `first`, below a headline in lines [from, to) elsewhere. */
  below: (from: number, to: number, first: number) => Float64Array;
}

/** Reads all runs of a sheet. */
export function readRuns(sheet: Sheet): Read {
  const bodies = bodyReader(sheet);
  const withoutPlain = bodyReader(sheet, false);
  const all = sheet.subjects.reduce((sum, words) => sum + words.length, 0);
  const tools = { bodies, after: headlinesAfter(sheet), logOfAll: Math.log(Math.max(1, all)) };
  return {
    runs: sheet.lines.map((_, start) => runsFrom(sheet, start, tools)),
    partsOf: ({ start, end, before, after }) => {
      const first = start + before;
      const mark = markOf(sheet, linesIn(start, first));
      const body = bodyOf(
        sheet,
        [bodies, withoutPlain].map((read) => read(first, mark)),
        end - after,
      );
      const below = linesIn(end - after, end).map((i): Part =>
        sheet.lines[i]!.byline < surelyByline ? 'T' : 'E',
      );
      return [...new Array<Part>(before).fill('H'), ...body, ...below];
    },
    below: (from, to, first) => runsBelow(sheet, from, to, first, tools),
  };
}
