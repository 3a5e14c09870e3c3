/** Text that was set in lines of one width, or with a space between all characters: put back as it was written. */
import {
  leadLabel,
  opensCaption,
  parseByline,
  photoCredit,
  pointsAtPicture,
  tailNames,
} from '../facts/byline.ts';
import { pageForm } from '../split/half-width.ts';
import { ruleFor } from '../split/rules.ts';
import { isClocked, turnsOf } from '../split/turns.ts';
import type { Block } from '../types.ts';
import { bestFull, ENDED, isEnded, isIndented, type Fullness, type SetLine } from './line-width.ts';

const HAN_SPACED = / (?<=\p{Script=Han} )(?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
/** A lone space beside a full-width character, or between two that stand alone (2 0 2 5 年). */
const SPACE =
  /(?<=\P{ASCII}) (?! )|(?<! ) (?=\P{ASCII})|(?<=(?:^|[ \P{ASCII}])[\x21-\x7e]) (?=[\x21-\x7e](?:$|[ \P{ASCII}]))/gu;
const SPACED_SHARE = 0.6;
const LEAST_HAN = 40;

const LEAST_HAN_IN_LINE = 4;
const HEADING = /^#{1,6} /u;
/** A character by itself, or a number or a word in Latin letters; between wide spaces, nothing. */
const SINGLE = /^(?:[^a-z\d]?|[a-z\d.%-]{2,20})$/iu;

/** A headline set with a space between all its characters, closed up; names are parted by spaces as well. */
function closedHeadline(line: string): string {
  if (!line.includes(' ') && !line.includes('\u3000')) return line;
  const [marks = ''] = HEADING.exec(line) ?? [];
  const text = line.slice(marks.length).replaceAll('\u3000', ' ');
  const bare = text.replaceAll('**', '').trim();
  const isSpaced = bare.split(' ').every((part) => SINGLE.test(part));
  if (!isSpaced || (bare.match(HAN)?.length ?? 0) < LEAST_HAN_IN_LINE || parseByline(bare)) return line;
  return marks + text.replace(SPACE, '');
}

/**
 * Takes out the spaces that a text recognition put between the characters of nearly the whole text, or of a whole line;
 * a text that is written without them comes back as it is.
 */
export function unspaced(lines: readonly string[]): string[] {
  const all = lines.join('\n');
  const spaced = all.match(HAN_SPACED)?.length ?? 0;
  const han = () => all.match(HAN)?.length ?? 0;
  const isSpaced = spaced >= SPACED_SHARE * LEAST_HAN && han() >= LEAST_HAN && spaced >= SPACED_SHARE * han();
  return lines.map((line) => (isSpaced ? line.replace(SPACE, '') : closedHeadline(line)));
}

/** Paragraphs are set in where this many lines are; fewer do where all lines fit one setting. */
const LEAST_INDENTED = 3;
const LEAST_INDENTED_WHOLE = 2;
const SHORTEST_OPEN = 12;
const MOST_AHEAD = 40;

/** （记者 林小禾）, perhaps begun on the line before: names end a text as a mark does. */
const NAMES_END = /\p{Script=Han}[）)]$/u;

/** Whether a sentence ends on this line or on one that follows it without a new paragraph, a byline or a line that stands alone. */
function endsAhead(lines: readonly SetLine[], from: number, alone: readonly boolean[]): boolean {
  for (let i = from; i < lines.length && i < from + MOST_AHEAD; i++) {
    const line = lines[i]!;
    if (i > from && (line.apart || isIndented(line) || alone[i] || opensText(line.block))) return false;
    if (isEnded(line) || NAMES_END.test(line.block.text)) return true;
  }
  return false;
}

/** （林小禾 | 方知远/文）: names in brackets, cut between two. */
function cutsNames(left: string, right: string): boolean {
  const opened = /[（(]([^）)。]{2,40})$/u.exec(left)?.[1];
  const rest = /^([^（(。]{2,40})[）)]$/u.exec(right)?.[1];
  if (opened === undefined || rest === undefined || !/\p{Script=Han}$/u.test(opened)) return false;
  const people = (between: string): number =>
    parseByline(`（${opened}${between}${rest}）`)?.people.length ?? 0;
  return people(' ') > people('');
}

const between = (left: string, right: string): string =>
  (/[a-z]$/iu.test(left) && /^[a-z]/iu.test(right)) || cutsNames(left, right) ? ' ' : '';

const LEAST_PARTED = 2;
/** A line with figures may be counted as short that is full. */
const PARTED_SHARE = 0.85;

const NONE: ReadonlySet<string> = new Set();
/** What a printed page has around its texts, by the rules that take it out. */
const FURNITURE = new Set(['page-watermark', 'page-staff', 'page-staff-day', 'page-header']);

/** Whether a line stands apart from the text around it: what a picture shows, or who took it. */
const isOfPicture = ({ text }: Block): boolean =>
  pointsAtPicture(text) || opensCaption(text) || photoCredit(text);

const ruleOf = ({ text }: Block): string => ruleFor(pageForm(text), 0, NONE)?.id ?? '';
/** …不难。（林小禾/文 | 方知远/摄）: names in brackets behind a text that are cut. */
const endsNames = (upper: Block | undefined, { text }: Block): boolean =>
  upper !== undefined &&
  /[。！？!?”][（(][^）)]{2,40}$/u.test(upper.text) &&
  /^[^（(。]{2,40}[）)]$/u.test(text);
/** Whether it is what the page has of its own. */
const isFurniture = (block: Block): boolean => FURNITURE.has(ruleOf(block));
/** (资料图片) on a line of its own: what is left of a picture, which a sentence may go on behind. */
const isPlace = (block: Block): boolean => /^[(（【[]/u.test(block.text) && ruleOf(block) === 'page-place';

/** □本报记者 林小禾 通讯员: whose names are on the next line. */
const OPEN_BYLINE = /(?:[记記]者|通[讯訊][员員]|实习生)\s*$/u;
/** ●本报法律顾问, ■天气: a notice or a brief behind its own sign, which no line of a text begins with. */
const SIGNED = /^[●■◆★☆◎▲►▶]\s?\p{Script=Han}/u;
/** Whether a byline that ends in a role goes on in a line of names. */
const goesOnNaming = (upper: string, lower: string): boolean =>
  OPEN_BYLINE.test(upper) && (parseByline(`${upper} ${lower}`)?.strength ?? 0) >= STRONG;

const STRONG = 2;

/** 07:05:30　路况, 本报讯, or a byline outside brackets: here a text begins below its headline, however full that is. */
const opensText = ({ text }: Block): boolean =>
  isClocked(text) ||
  (!/^[(（【〔[［]/u.test(text) &&
    (leadLabel(text) !== undefined || (parseByline(text)?.strength ?? 0) >= STRONG));

/** Whether blank lines part all paragraphs: then a full line that ends a sentence need not end its paragraph. */
function areParted(lines: readonly SetLine[], full: readonly boolean[], alone: readonly boolean[]): boolean {
  const below = [...lines.keys()].filter(
    (i) => i > 0 && isEnded(lines[i - 1]!) && !full[i - 1] && !alone[i - 1],
  );
  const parted = below.filter((i) => lines[i]!.apart || lines[i]!.block.mark > 0 || alone[i]);
  return parted.length >= Math.max(LEAST_PARTED, PARTED_SHARE * below.length);
}

/** Which lines are full, by the lines of the text: those beside a picture have a width of their own. */
function fullOfText(lines: readonly SetLine[], ofPicture: readonly boolean[]): Fullness {
  const texts = lines.filter((_, i) => !ofPicture[i]);
  const { full, whole } = bestFull(texts);
  const isFull = new Set(texts.filter((_, i) => full[i]));
  return { full: lines.map((line) => isFull.has(line)), whole };
}

/** “…一次都不用跑。” above 园区行政审批局局长林小禾说，…: what is quoted, and who said it. */
const tellsWhoSaid = (left: Block | undefined, right: Block): boolean =>
  left !== undefined &&
  /^“[^“”]*[。！？]”$/u.test(left.text) &&
  /^[^。！？“”，,：:]{2,30}(?:说|表示|介绍|坦言|感慨|告诉记者)[，。]/u.test(right.text);

/** Whether what is said of a picture ends with this line. */
const endsPicture = ({ text }: Block): boolean =>
  photoCredit(text) || (opensCaption(text) && ENDED.test(text));

/**
 * Puts lines that were cut to one width together again: a full line that does not end a sentence goes on in the next
 * one, where no blank line, no heading, no caption and no beginning of a text stands between. Where paragraphs are set in, a line that is not goes on from
 * the paragraph above it, and a full line that ends a sentence need not end the paragraph; nor where blank lines part all
 * paragraphs.
 * @param lines one for each line that has words, in order
 */
export function unwrapped(lines: readonly SetLine[]): Block[] {
  const ofPicture = lines.map(({ block }, i) => isOfPicture(block) && !endsNames(lines[i - 1]?.block, block));
  const turns = turnsOf(lines.map(({ block }) => block));
  const isTurn = lines.map(({ block }, i) => turns.get(i) === block.text);
  const alone = lines.map(
    ({ block }, i) => ofPicture[i]! || isTurn[i]! || isFurniture(block) || isPlace(block),
  );
  const { full, whole } = fullOfText(lines, ofPicture);
  const setIn = lines.filter(isIndented).length >= (whole ? LEAST_INDENTED_WHOLE : LEAST_INDENTED);
  const parted = areParted(lines, full, alone);
  const made: Block[] = [];
  let inParagraph = false;
  lines.forEach((line, i) => {
    const { block } = line;
    const before = lines[i - 1]?.block;
    const left = made.at(-1);
    const signed = before !== undefined && /[）)]$/u.test(tailNames(before.text)?.cut ?? '');
    const open = before !== undefined && (!ENDED.test(before.text) || tellsWhoSaid(left, block));
    const apart = line.apart || (setIn && isIndented(line)) || alone[i]! || SIGNED.test(block.text);
    const behindPicture = before !== undefined && endsPicture(before);
    const behindApart =
      behindPicture ||
      isTurn[i - 1] === true ||
      (before !== undefined && (isFurniture(before) || isPlace(before)));
    const near = !apart && !behindApart && !signed && before?.mark === 0 && block.mark === 0;
    const named = near && goesOnNaming(before.text, block.text);
    const goesOn = open || ((parted || (setIn && inParagraph)) && endsAhead(lines, i, alone));
    const fullAbove = i > 0 && full[i - 1]! && goesOn;
    const set =
      setIn &&
      inParagraph &&
      open &&
      !/[:：]$/u.test(before.text) &&
      before.text.length >= SHORTEST_OPEN &&
      /[，。、；,]/u.test(block.text) &&
      endsAhead(lines, i, alone);
    if (left && near && (named || ((fullAbove || set) && !opensText(block)))) {
      left.text += (named ? ' ' : between(before.text, block.text)) + block.text;
      left.lines = [left.lines[0], block.lines[1]];
      left.seams = (left.seams ?? 0) + 1;
      return;
    }
    if (!alone[i] && (!behindPicture || isIndented(line))) inParagraph = isIndented(line);
    made.push({ ...block });
  });
  return made;
}
