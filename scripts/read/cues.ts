/** The times of subtitles, and the numbers above them. */

const CLOCK = '(?:\\d{1,2}:)?\\d{2}:\\d{2}[,.]\\d{2,3}';
const TIMES = new RegExp(`^(${CLOCK}) --> (${CLOCK})(?: .{0,80})?$`, 'u');

const seconds = (clock: string): number =>
  clock
    .split(':')
    .map((part) => Number(part.replace(',', '.')))
    .reduce((sum, part) => 60 * sum + part, 0);

/** When a caption is shown, in seconds from the start; undefined where the line tells no such times. */
export function cueTimes(line: string): { from: number; to: number } | undefined {
  const found = line.includes('-->') ? TIMES.exec(line.trim()) : null;
  return found ? { from: seconds(found[1]!), to: seconds(found[2]!) } : undefined;
}

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
  const times = lines.flatMap((line, i) => (cueTimes(line) ? [i] : []));
  const headed = times.length > 0 && HEADED.test(lines[0] ?? '');
  const isName = (i: number) =>
    headed && isBlank(lines[i - 1]) && !isBlank(lines[i]) && !/\p{Script=Han}/u.test(lines[i]!);
  const named = times.filter((i) => /^\s*\d{1,6}\s*$/u.test(lines[i - 1] ?? '') || isName(i - 1));
  const cues = new Set([...times, ...named.map((i) => i - 1)]);
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
  if (!lines.some((line) => cueTimes(line))) return lines;
  const headed = HEADED.test(lines[0] ?? '');
  return lines.map((line, i) => {
    if (!headed || !(NOTE.test(line) || /^NOTE\s{0,9}$/u.test(lines[i - 1] ?? '')))
      return line.includes('-->') ? line : line.replace(WITHIN, '');
    const note = line.replace(NOTE, '');
    const chapter = CHAPTER.exec(note)?.[0];
    return chapter === undefined ? note || line : `## ${note.slice(chapter.length)}`;
  });
}
