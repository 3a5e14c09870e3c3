/** Whether letters spell a name: in whole syllables, by initials, or both, the last one cut short. Pure. */
import type { Readings } from '../lib/pinyin.ts';

/** Readings as the page has them in one attribute: 苏su 重chong,zhong */
export const formatReadings = (readings: Readings): string =>
  Array.from(readings, ([char, all]) => `${char}${all.join()}`).join(' ');

export function parseReadings(text: string): Readings {
  return new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((entry) => [[...entry][0]!, entry.replace(/^./u, '').split(',')]),
  );
}

/** What may stand for a syllable: itself, z or zh. */
const formsOf = (syllable: string) => [syllable, syllable[0]!, ...(syllable.match(/^[zcs]h/) ?? [])];

/** How many of the characters the letters spell from the first on; 0 where they do not. */
export function spelled(letters: string, chars: readonly string[], readings: Readings): number {
  let starts = new Set([0]);
  for (const [nth, char] of chars.entries()) {
    const next = new Set<number>();
    for (const start of starts) {
      const rest = letters.slice(start);
      for (const syllable of readings.get(char) ?? [char]) {
        if (syllable.startsWith(rest)) return nth + 1;
        for (const form of formsOf(syllable)) if (rest.startsWith(form)) next.add(start + form.length);
      }
    }
    if (next.size === 0) return 0;
    starts = next;
  }
  return 0;
}
