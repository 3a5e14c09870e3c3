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

/** Lines of a text that only time its captions: the times, a number right above them, the format's name at the top. */
export function cueLines(lines: readonly string[]): ReadonlySet<number> {
  const times = lines.flatMap((line, i) => (cueTimes(line) ? [i] : []));
  const numbers = times.filter((i) => /^\s*\d{1,6}\s*$/u.test(lines[i - 1] ?? '')).map((i) => i - 1);
  const head = times.length > 0 && /^\ufeff?WEBVTT\b/u.test(lines[0] ?? '') ? [0] : [];
  return new Set([...times, ...numbers, ...head]);
}
