/** Could a line be a headline, could it be a subhead? Sums of points; only sums are compared. */
import type { Line } from './features.ts';

/** 一、 (二) 3. 一问： 其一 镜头二 at the start. */
export const numbered =
  /^(?:[一二三四五六七八九十]{1,3}(?:、|[问答看探跃变]:)|[其之][一二三四五六]|(?:镜头|故事|关键词|样本|现场|看点|亮点)[一二三四五六七八九十\d]|Part ?\.?\d|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/u;
const functionEnd = /(?:[的在和与及为对将被从向于以是并或由让使给]|(?<!一)把)$/u;
const openingPunctuation = /^[^\p{L}\p{N}“‘"(《【「『—]/u;

/** (本刊记者 阿禾): a line that is all in round brackets is said beside a text, as of who wrote it. */
const inBrackets = /^\([^()]{1,60}\)$/u;

/** 问： and 答： begin a turn of a conversation. */
const turn = /^(?:[问答QA]|记者问?):/u;

const subtitle = /^[—-]{1,3}[^—-]/u;
/** ——园区一线见闻: what stands below a headline. */
export const isSubtitle = ({ folded }: Line): boolean => subtitle.test(folded);

/** 目前, 据了解, at the start: a sentence begins so, and no subhead. */
const sentenceStart =
  /^(?:近日|日前|目前|近年来|据了解|据悉|据介绍|此外|同时|与此同时|其中|下一步|接下来|当前|眼下|去年以来|今年以来|未来|随后|会上|会后|当天|为此|对此|如今|然而|不过|不仅如此|除此之外),/u;

const unbalanced = (line: Line): boolean => line.open + line.close > 0;

function headlineLength(length: number): number {
  if (length < 5) return -3;
  if (length < 8) return -2;
  if (length < 35) return 1;
  return length < 45 ? -1 : -5;
}

/** What a headline loses that ends in a comma or a colon. */
const hanging = 4;
/** A line that ends in a comma or a colon wants another one. */
export const goesOn = ({ folded }: Line): boolean => /[,、:]$/.test(folded);

/** A block at this score or below cannot be a headline. */
export const noHeadline = -5;

/** Points for a line as a headline or a block of one. `inSeries`: it looks like one of a set of subheads. */
export function headlineScore(line: Line, inSeries: boolean): number {
  const { folded, mark } = line;
  if (line.byline >= 1.5 || turn.test(folded)) return -Infinity;
  let score = mark === 0 ? 0 : mark < 3 ? 3.2 : 2.5;
  score += headlineLength(folded.length);
  if (/[。;]$/.test(folded) || line.tail) score -= 6;
  if (goesOn(line)) score -= hanging;
  if (/。./.test(folded)) score -= 5;
  score -= line.commas * (mark > 0 ? 0.6 : 1.2);
  if (unbalanced(line)) score -= 2.5;
  if (inBrackets.test(folded)) score -= 7;
  if (numbered.test(folded)) score -= 4;
  if (openingPunctuation.test(folded) || /^[的了]/.test(folded)) score -= 5;
  if (functionEnd.test(folded)) score -= 2;
  if (/.[ :|丨—]./u.test(folded)) score += 0.8;
  if (line.lead) score -= 6;
  if (line.apart) score += 1.5;
  return inSeries ? score - 0.7 : score;
}

function subheadLength(length: number): number {
  if (length < 4) return -1.5;
  if (length <= 16) return 0.5;
  return length <= 22 ? -1.5 : -3.5;
}

/** What follows two plain lines of a subhead has at least this many characters. */
const afterTwo = 20;

/** Points for the first of a subhead's two lines: a short one that ends in a comma, before a short one and, where nothing marks them, a longer one. */
export function firstOfTwo(
  line: Line,
  second: Line | undefined,
  after: Line | undefined,
): number | undefined {
  if (!second || !after || line.mark !== second.mark || second.ended || second.tail) return undefined;
  if (line.apart) return undefined;
  const short = line.folded.length <= 14 && second.folded.length <= 16 && second.folded.length >= 4;
  if (!short || !/[,、]$/.test(line.folded) || after.mark > 0) return undefined;
  if (line.mark === 0 && after.folded.length < afterTwo) return undefined;
  return line.mark > 0 ? 3.5 : 5;
}

/** What follows a subhead has at least this many characters, or goes on in the line below by such a joint score. */
const longBlock = 25;
const surelyOn = 2;

/** What stands around a subhead. */
export interface SubheadPlace {
  /** The line after it. */
  next: Line;
  /** Heading level of the article's headline; undefined where it has none. */
  headlineMark: number | undefined;
  /** Joint score towards the next line. */
  joint: number;
  /** Joint score from the next line on: a short one may be the beginning of a long paragraph. */
  onward: number;
  inSeries: boolean;
}

/** Points for a line as a subhead inside a body. */
export function subheadScore(
  line: Line,
  { next, headlineMark, joint, onward, inSeries }: SubheadPlace,
): number {
  const { folded, mark } = line;
  let score = -0.8 + subheadLength(folded.length);
  if (mark > 0) score += 2.6;
  if (line.apart) score -= 2.5;
  if (line.tail || /[。;…][”’)]?$/u.test(folded)) score -= 5;
  if (/[,:]$/.test(folded)) score -= 3;
  if (unbalanced(line)) score -= 2;
  if (numbered.test(folded)) score += 2;
  if (turn.test(folded) || subtitle.test(folded)) score -= 5;
  if (mark === 0 && sentenceStart.test(folded)) score -= 2.5;
  if (headlineMark !== undefined && headlineMark > 0 && mark > headlineMark) score += 1.2;
  if (headlineMark === 0 && mark > 0) score += mark < 3 ? -1 : 1;
  if (next.lead) score -= 4;
  if (next.byline > 0) score -= 5;
  else if (next.folded.length < longBlock && onward < surelyOn) score -= 1.5;
  if (joint > 1.5) score -= joint - 1.5;
  return inSeries ? score + 1 : score;
}

/** A short line between an ended block and a long one: what a subhead looks like. */
function subheadShaped(lines: Line[], joins: number[], i: number): boolean {
  if ((joins[i + 1] ?? 0) > 1) return false;
  const [before, line, after] = [lines[i - 1], lines[i]!, lines[i + 1]];
  const { length } = line.folded;
  if (!before?.ended || !after || length < 5 || length > 18 || line.ended) return false;
  const isLong = after.folded.length >= longBlock || (joins[i + 2] ?? 0) >= surelyOn;
  return isLong && after.byline === 0 && !after.lead && line.byline === 0;
}

/** Subheads of one page are often built alike, whatever their length: 从一间实验室到一条产业链, 从卖产品到卖服务. */
const build = /^([从由让把以])\p{Script=Han}.{0,12}?([到变成促换])/u;
const isBuiltAlike = (a: string, b: string): boolean => {
  const [first, second] = [build.exec(a), build.exec(b)];
  return first !== null && second !== null && first[1] === second[1] && first[2] === second[2];
};

/** For each line, whether it is one of a set; `joins` are the scores of the seams before each line: subheads come with others of the same mark and much the same length. */
export function series(lines: Line[], joins: number[]): boolean[] {
  const shaped = lines.map((_, i) => subheadShaped(lines, joins, i));
  const alike = (a: Line, b: Line): boolean =>
    a.mark === b.mark &&
    a.apart === b.apart &&
    (Math.abs(a.folded.length - b.folded.length) <= 3 || isBuiltAlike(a.folded, b.folded));
  /** The length of a subhead over two lines that begins here: one with a comma may be set so or in one line. */
  const overTwo = lines.map((line, i) =>
    firstOfTwo(line, lines[i + 1], lines[i + 2]) === undefined
      ? undefined
      : line.folded.length + lines[i + 1]!.folded.length,
  );
  return lines.map((line, i) => {
    if (!shaped[i]) return false;
    const from = Math.max(0, i - 15);
    return lines.slice(from, i + 16).some((other, k) => {
      const j = from + k;
      const whole = line.commas === 1 && line.mark === other.mark ? overTwo[j] : undefined;
      const isSame = whole !== undefined && Math.abs(line.folded.length - whole) <= 1;
      return j !== i && (isSame || (shaped[j] && alike(line, other)));
    });
  });
}
