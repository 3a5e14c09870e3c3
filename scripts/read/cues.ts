/** The times of subtitles, and the numbers above them. */
import { once } from '../kept.ts';

const CLOCK = '(?:\\d{1,2}:)?\\d{2}:\\d{2}[,.]\\d{2,3}';
const TIMES = new RegExp(`^(${CLOCK}) --> (${CLOCK})(?: .{0,80})?$`, 'u');
/** 0:03, 00:00:03.20, 00:00:03:12 with the frame. */
const POINT = '\\d{1,2}(?::\\d{2}){1,3}(?:[.,]\\d{1,3})?';
/** 00:00:03 alone, 00:03 - 00:05, [00:03] before what is said. */
const STAMP = new RegExp(
  `^\\s{0,8}[[(（【]?(${POINT})(?:\\s?(?:[-–—~至,，\\s]|->)\\s?(${POINT}))?[\\])）】]?(?:\\s{0,8}$|\\s{1,8}(?=\\S)|(?=[^\\s\\d:：.,，-]))`,
  'u',
);
/** Dialogue: 0,0:00:03.00,0:00:05.00,Default,,0,0,0,, of a file of styled subtitles. */
const DIALOGUE = new RegExp(`^Dialogue: ?[^,]{0,12},(${POINT}),(${POINT}),(?:[^,]{0,40},){6}`, 'u');
/** What such a file has besides, and one of the words of a song. */
const OF_FILE =
  /^(?:\[(?:Script Info|Events|Fonts|V4\+? Styles|(?:ti|ar|al|by|offset|length|re|ve):[^\]]{0,60})\]|(?:Title|Script ?Type|Format|Style|Comment|PlayRes[XY]|WrapStyle|Collisions|Timer|ScaledBorderAndShadow|YCbCr Matrix):.{0,300})$/iu;

/** Hours, minutes and seconds; a frame behind them tells less than a second. */
const seconds = (clock: string): number =>
  clock
    .split(':')
    .slice(0, 3)
    .map((part) => Number(part.replace(',', '.')))
    .reduce((sum, part) => 60 * sum + part, 0);

/** When a caption is shown, in seconds from the start; some tell no end. */
export interface Shown {
  from: number;
  to?: number;
}

/** When a caption is shown; undefined where the line tells no such times. */
export function cueTimes(line: string): Shown | undefined {
  const found = line.includes('-->') ? TIMES.exec(line.trim()) : (STAMP.exec(line) ?? DIALOGUE.exec(line));
  if (!found) return undefined;
  return { from: seconds(found[1]!), ...(found[2] !== undefined && { to: seconds(found[2]) }) };
}

const isArrowed = (line: string): boolean => line.includes('-->') && TIMES.test(line.trim());

const LEAST_CAPTIONS = 12;
/** Captions are no longer than a line on a screen; what speakers say in turns is. */
const USUAL_CAPTION = 20;
const LONGEST_CAPTION = 60;
const LEAST_SHARE = 0.9;
/** Some are shown without a word. */
const MOST_EMPTY = 0.2;
/** The words of the last stand in the next two lines. */
const BELOW = 3;
/** … and stand for some seconds; what is on in a day is told by the hour. */
const LONGEST_SHOWN = 15;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/**
 * The lengths of the stamps that lines begin with, by line, where a text is nothing but captions, each behind its time or
 * below it; empty where it is anything else. Times that stand before what speakers say are none.
 */
export const stampsIn = once((lines: readonly string[]): ReadonlyMap<number, number> => {
  const found = lines.flatMap((line, at) => {
    const stamp = (STAMP.exec(line) ?? DIALOGUE.exec(line))?.[0];
    return stamp === undefined ? [] : [{ at, stamp, from: cueTimes(stamp)?.from ?? 0 }];
  });
  if (found.length < LEAST_CAPTIONS || lines.some(isArrowed)) return new Map();
  const said = found.map(({ at, stamp }, k) => {
    const own = [lines[at]!.slice(stamp.length), ...lines.slice(at + 1, found[k + 1]?.at ?? at + BELOW)];
    return own.filter((line) => !/^\d{0,5}$/u.test(line.trim())).join('').length;
  });
  const all = lines
    .filter((line) => !OF_FILE.test(line.trim()))
    .reduce((sum, line) => sum + line.trim().length, 0);
  const stamped = found.reduce((sum, { stamp }) => sum + stamp.trim().length, 0);
  const captioned = stamped + said.reduce((sum, length) => sum + length, 0);
  const gaps = found.slice(1).map(({ from }, k) => from - found[k]!.from);
  const fits =
    middle(said) <= USUAL_CAPTION &&
    said.every((length) => length <= LONGEST_CAPTION) &&
    said.filter((length) => length === 0).length <= MOST_EMPTY * said.length &&
    gaps.every((gap) => gap >= 0) &&
    middle(gaps) <= LONGEST_SHOWN &&
    captioned >= LEAST_SHARE * all;
  return new Map(fits ? found.map(({ at, stamp }) => [at, stamp.length]) : []);
});

const HEADED = /^\ufeff?WEBVTT\b/u;
/** The styles and regions of a subtitle file, up to the next blank line. */
const SETTINGS = /^(?:STYLE|REGION)\s{0,9}$/u;
const NOTE = /^NOTE(?:[ \t]{1,9}|$)/u;
/** chapter 2, 章节3：, 标题： at the start of a note: what stands below has the rest for its headline. */
const CHAPTER =
  /^(?:chapter|chap|part|story|item|topic|title|章节|段落|条目|标题)\s?(?:[#.]?\s?\d{1,3}\s?[.:：、|–—-]?|[:：|])\s?(?=\S.{3,80}$)/iu;
/** Who speaks, in which colour and when, within a caption: <v 小禾>, <c.yellow>, <00:01.500>, {\an8} */
const WITHIN = /<\/?(?:v|c|lang)(?:[. ][^<>]{0,60})?>|<(?:\d{1,2}:)?\d{2}:\d{2}\.\d{3}>|\{\\an?\d\}/gu;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/**
 * Lines of a text that only time its captions: the times, a number right above them; of a WebVTT file also its head, its
 * settings, a note's sign, and what a caption is called.
 */
export function cueLines(lines: readonly string[]): ReadonlySet<number> {
  const arrowed = lines.flatMap((line, i) => (isArrowed(line) ? [i] : []));
  const stamps = stampsIn(lines);
  const alone = [...stamps].flatMap(([i, length]) => (lines[i]!.length === length ? [i] : []));
  const times = [...arrowed, ...alone];
  const headed = times.length > 0 && HEADED.test(lines[0] ?? '');
  const isName = (i: number) =>
    headed && isBlank(lines[i - 1]) && !isBlank(lines[i]) && !/\p{Script=Han}/u.test(lines[i]!);
  const named = times.filter((i) => /^\s*\d{1,6}\s*$/u.test(lines[i - 1] ?? '') || isName(i - 1));
  const ofFile = stamps.size > 0 ? lines.flatMap((line, i) => (OF_FILE.test(line.trim()) ? [i] : [])) : [];
  const cues = new Set([...times, ...named.map((i) => i - 1), ...ofFile]);
  if (!headed) return cues;
  let inSettings = true;
  lines.forEach((line, i) => {
    inSettings = !isBlank(line) && (inSettings || SETTINGS.test(line));
    if (inSettings || /^NOTE\s{0,9}$/u.test(line)) cues.add(i);
  });
  return cues;
}

/** The lines of a subtitle file without the signs of its format: a note's words, a chapter's as a heading, a caption's. */
export function captionWords(lines: readonly string[]): readonly string[] {
  const stamps = stampsIn(lines);
  if (stamps.size > 0)
    return lines.map((line, i) => (stamps.get(i) === line.length ? line : line.slice(stamps.get(i) ?? 0)));
  if (!lines.some(isArrowed)) return lines;
  const headed = HEADED.test(lines[0] ?? '');
  return lines.map((line, i) => {
    if (!headed || !(NOTE.test(line) || /^NOTE\s{0,9}$/u.test(lines[i - 1] ?? '')))
      return line.includes('-->') ? line : line.replace(WITHIN, '');
    const note = line.replace(NOTE, '');
    const chapter = CHAPTER.exec(note)?.[0];
    return chapter === undefined ? note || line : `## ${note.slice(chapter.length)}`;
  });
}
