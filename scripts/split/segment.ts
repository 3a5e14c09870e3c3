/** How well a run of lines reads as one article: headline, body, and whether the two speak of the same things. */
import { bodiesFrom, type Bodies, type Head, type Label } from './body.ts';
import { headlineScores, noHeadline } from './labels.ts';
import type { Sheet } from './sheet.ts';

/** A run of lines read as one article. */
export interface Segment {
  start: number;
  /** Exclusive. */
  end: number;
  score: number;
  /** Number of headline lines before and after the body; one of them is 0. */
  before: number;
  after: number;
}

/** The part of a line: H and T are headlines before and after the body. */
export type Part = Label | 'H' | 'T';

/** A segment with the part of each of its lines. */
export interface ReadSegment extends Segment {
  parts: Part[];
}

/** Longest run that is tried as one article. */
const longestSegment = 120;

const articleCost = 2;
const cohesionWeight = 0.12;
const coverageWeight = 7;

/** Points for lines [start, end) as the headline of the body that follows. */
function headlineBefore({ lines, headline, joints }: Sheet, start: number, end: number): number {
  const blocks = lines.slice(start, end);
  const scores = headlineScores(blocks, headline.slice(start, end));
  if (Math.min(...scores) <= noHeadline) return -Infinity;
  const several = blocks.length > 1;
  let score = Math.max(...scores) + (several ? 0.6 * Math.min(...scores) : 0) - (blocks.length - 1);
  if (blocks.reduce((sum, l) => sum + l.folded.length, 0) > 48) score -= 3;
  const marked = blocks.filter((l) => l.mark > 0).length;
  if (marked > 0 && marked < blocks.length) score -= 1.5;
  if (several && marked === 0) {
    score -= isBrokenHeadline(blocks) ? 0.8 : 2.5;
    if (blocks.some((l) => l.folded.includes('、'))) score -= 2;
    for (let i = start + 1; i < end; i++) score += Math.min(1.5, Math.max(0, 0.4 * joints[i]!.score));
  }
  if (several && balancedTogether(blocks)) score += 2.5;
  const on = joints[end]?.score ?? -9;
  return on > 1.5 ? score - (on - 1.5) : score;
}

/** Lines of one headline are short, and much the same in length. */
function isBrokenHeadline(blocks: Sheet['lines']): boolean {
  const lengths = blocks.map(({ folded }) => folded.length);
  return blocks.length === 2 && Math.min(...lengths) >= 5 && Math.max(...lengths) <= 20;
}

function balancedTogether(blocks: Sheet['lines']): boolean {
  const open = blocks.reduce((sum, l) => sum + l.open, 0);
  return open > 0 && open === blocks.reduce((sum, l) => sum + l.close, 0);
}

/** Points for lines [start, end) as the headline of the body that stands before them. */
function headlineAfter({ lines, headline, joints }: Sheet, start: number, end: number): number {
  const scores = headline.slice(start, end);
  if (Math.min(...scores) <= noHeadline) return -Infinity;
  let score = Math.max(...scores) + 0.2 - 1.5 * (scores.length - 1);
  if (lines.slice(start, end).some((l) => l.mark === 0)) {
    const before = lines[start - 1]!;
    if (scores.length > 1 || !(before.ended || before.byline > 0)) return -Infinity;
    score -= 0.8 + Math.max(0, joints[end]?.score ?? 0);
  }
  return score;
}

/** What the line after a headline says for it. */
function opening({ lines }: Sheet, i: number): number {
  const line = lines[i];
  if (!line) return 0;
  if (line.byline > 0) return 1.6 * line.byline;
  if (line.lead) return 2.5;
  if (/^(?:近日|日前|\d{1,2}月\d{1,2}日|\d{4}年)/.test(line.folded)) return 0.8;
  return line.folded.length < 25 ? -2 : 0;
}

function size(characters: number): number {
  if (characters < 40) return -4;
  return characters < 90 ? -1 : 0;
}

/** Share of the headline's words, by rarity, that its body holds; 0 to 1. */
function coverage(sheet: Sheet, headline: Set<number>, body: ReadonlyMap<number, number>): number {
  let all = 0;
  let held = 0;
  for (const word of headline) {
    all += sheet.rarity[word]!;
    if (body.has(word)) held += sheet.rarity[word]!;
  }
  return all === 0 ? 0.45 : held / all;
}

const contentOf = (sheet: Sheet, start: number, end: number): Set<number> =>
  new Set(sheet.content.slice(start, end).flat());

/** −Σ f·log((n+k)/(f+1)) − log(all words), after Utiyama and Isahara (2001), for every end of a segment. */
function cohesions(sheet: Sheet, start: number, limit: number): number[] {
  const counts = new Map<number, number>();
  const all = sheet.subjects.reduce((sum, words) => sum + words.length, 0);
  const found = [0];
  let n = 0;
  let logs = 0;
  for (let i = start; i < limit; i++) {
    for (const word of sheet.subjects[i]!) {
      const f = counts.get(word) ?? 0;
      counts.set(word, f + 1);
      logs += (f + 1) * Math.log(f + 2) - f * Math.log(f + 1);
      n++;
    }
    const sum = n * Math.log(Math.max(1, n + sheet.subjectCount)) - logs;
    found.push(-cohesionWeight * (sum + Math.log(Math.max(1, all))));
  }
  return found;
}

/** Bodies that begin at a line, with running character and word counts: shared by all ends. */
interface Run {
  first: number;
  before: number;
  bodies: Bodies;
  headlineWords: Set<number>;
  head: number;
  characters: number;
  words: Map<number, number>;
}

function runFrom(sheet: Sheet, start: number, before: number, limit: number): Run {
  const first = start + before;
  const headlineMarks = sheet.lines.slice(start, first).map((l) => l.mark);
  const head: Head = { mark: before > 0 ? Math.max(...headlineMarks) : undefined };
  return {
    first,
    before,
    bodies: bodiesFrom(sheet, first, limit, head),
    headlineWords: contentOf(sheet, start, first),
    head: before > 0 ? headlineBefore(sheet, start, first) + opening(sheet, first) : 0,
    characters: 0,
    words: new Map(),
  };
}

function take(sheet: Sheet, run: Run, i: number): void {
  run.characters += sheet.lines[i]!.folded.length;
  for (const word of sheet.content[i]!) run.words.set(word, (run.words.get(word) ?? 0) + 1);
}

/** No headline before: at the page's top, or with 上接, it may stand on another page. */
function headless(sheet: Sheet, start: number): number {
  if (sheet.lines[start]!.from !== undefined) return 0;
  return start === 0 ? -1.5 : -2.3;
}

/** The best reading of each run that begins at `start`, by its end; index 0 stands for end = start + 1. */
export function segmentsFrom(sheet: Sheet, start: number): Segment[] {
  const limit = Math.min(sheet.lines.length, start + longestSegment);
  const together = cohesions(sheet, start, limit);
  const found: Segment[] = [];
  for (let end = start + 1; end <= limit; end++)
    found.push({ start, end, score: -Infinity, before: 0, after: 0 });
  const offer = (end: number, points: number, before: number, after: number): void => {
    const segment = found[end - start - 1];
    const score = points - articleCost + together[end - start]!;
    if (segment && score > segment.score) Object.assign(segment, { score, before, after });
  };
  for (let before = 0; before <= 3 && start + before < limit; before++) {
    if (before > 0 && headlineBefore(sheet, start, start + before) === -Infinity) continue;
    const run = runFrom(sheet, start, before, limit);
    for (let end = run.first + 1; end <= limit; end++) {
      take(sheet, run, end - 1);
      const body = run.bodies.scores[end - run.first]! + size(run.characters);
      if (before > 0) {
        const shared = coverageWeight * (coverage(sheet, run.headlineWords, run.words) - 0.45);
        offer(end, run.head + body + shared, before, 0);
        continue;
      }
      offer(end, headless(sheet, start) + body - (sheet.lines[start]!.from === undefined ? 2 : 0), 0, 0);
      for (const after of [1, 2]) {
        if (end + after > limit) continue;
        const head = headlineAfter(sheet, end, end + after);
        if (head === -Infinity) continue;
        const share = coverage(sheet, contentOf(sheet, end, end + after), run.words);
        offer(end + after, headless(sheet, start) + body + head + coverageWeight * (share - 0.45), 0, after);
      }
    }
  }
  return found;
}

/** The part of each line of a segment. */
export function partsOf(sheet: Sheet, { start, end, before, after }: Segment): Part[] {
  const body = runFrom(sheet, start, before, end).bodies.labels(end - after);
  return [...new Array<Part>(before).fill('H'), ...body, ...new Array<Part>(after).fill('T')];
}
