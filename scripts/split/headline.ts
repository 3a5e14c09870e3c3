/** How well lines read as one headline: its own line or two, perhaps one over them (引题) and one under them (副题). */
import type { Line } from './features.ts';
import { endsClause } from './joint.ts';
import { goesOn, headlineScore, isSubtitle } from './labels.ts';
import type { Sheet } from './sheet.ts';

const longestHalf = 24;
const seamLeft = 4;
const seamRight = 2;

/** Whether two lines are one headline: what stands at their seam stands in the text as well. */
function isCutInTwo(blocks: readonly Line[], text: string): boolean {
  const [left, right] = blocks;
  if (blocks.length !== 2 || left!.mark + right!.mark > 0 || left!.ended) return false;
  if (Math.max(left!.folded.length, right!.folded.length) > longestHalf) return false;
  const seam = left!.folded.slice(-seamLeft) + right!.folded.slice(0, seamRight);
  return seam.length === seamLeft + seamRight && text.includes(seam);
}

/** A line that ends in the middle of a phrase: 把企业的, 连云港高新区：. */
const wantsMore = (line: Line): boolean =>
  goesOn(line) || (/[的把将让为与和及从在对向是]$/u.test(line.folded) && !endsClause(line));

/** 酒泉经开区 alone on a line: whom the other line is about. */
export const isZone = ({ folded }: Line): boolean =>
  /^\p{Script=Han}{2,8}?(?:(?:综合)?保税|高新|经开|开发|自贸|新)区$/u.test(folded);

/** What stands between two halves of a headline: a space behind a zone whose name begins no sentence. */
export const between = (left: Line, right: Line): string =>
  isZone(left) && !/^[pdvcu]/u.test(right.words[0]?.tag ?? '') ? ' ' : '';

/** Two lines of a headline as the one that they make. */
export function together(left: Line, right: Line): Line {
  return {
    ...left,
    folded: left.folded + right.folded,
    mark: Math.max(left.mark, right.mark),
    ended: right.ended,
    tail: right.tail,
    commas: left.commas + right.commas,
    open: Math.max(0, left.open - right.close) + right.open,
    close: left.close + Math.max(0, right.close - left.open),
    byline: Math.max(left.byline, right.byline),
  };
}

/** What two halves of a headline cost besides what they are worth together. */
const seamCost = 0.3;

/** Whether the one ends in the middle of a phrase that goes on in the other. */
function areHalves(left: Line, right: Line, text: string): boolean {
  const levels = left.mark > 0 ? right.mark >= left.mark : right.mark === 0;
  if (!levels || left.ended || left.byline + right.byline > 0) return false;
  if (Math.max(left.folded.length, right.folded.length) > longestHalf) return false;
  if (left.open > 0 && left.open === right.close && right.open === 0) return true;
  if (wantsMore(left) || wantsMore(right) || isZone(left) !== isZone(right)) return true;
  return isCutInTwo([left, right], text);
}

/** A seam of this score is a sentence of the text that goes on. */
const surelyOn = 2;

/** Whether the half above line i may go on in it, rather than in the one above that. */
function couldFollow({ lines, joints }: Sheet, i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.ended || line.byline > 0 || line.lead !== undefined) return false;
  return line.folded.length <= longestHalf && (joints[i + 1]?.score ?? -9) < surelyOn;
}

/** A part of a headline: a line, or two that are halves of one. */
export interface HeadUnit {
  line: Line;
  points: number;
  /** Positions of its lines, in reading order. */
  lines: readonly number[];
}

/** The parts of a headline in lines [start, end), without the subtitle below them. */
export function headUnits(sheet: Sheet, start: number, end: number): HeadUnit[] {
  const { lines, headline, page } = sheet;
  const last = end - start > 1 && isSubtitle(lines[end - 1]!) ? end - 1 : end;
  const units: HeadUnit[] = [];
  for (let i = start; i < last; i++) {
    const [line, before] = [lines[i]!, units.at(-1)];
    const isSecond = before?.lines.length === 1 && areHalves(before.line, line, page.text);
    const isReversed = isSecond && wantsMore(line) && !wantsMore(before.line);
    const isLast = isReversed || (isSecond && isZone(line) && !wantsMore(before.line));
    if (!isSecond || (isLast && couldFollow(sheet, i + 1))) {
      units.push({ line, points: headline[i]!, lines: [i] });
      continue;
    }
    const whole = isReversed ? together(line, before.line) : together(before.line, line);
    units[units.length - 1] = {
      line: whole,
      points: headlineScore(whole, false) - seamCost,
      lines: isReversed ? [i, i - 1] : [i - 1, i],
    };
  }
  return units;
}
