/** How letters spell a name: in whole syllables, by initials, or both, the last one cut short. Pure. */
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

/** The syllables that each character of a name may be read as; what is no Han character is read as itself. */
export const soundsOf = (name: string, readings: Readings): Sounds =>
  Array.from(name, (char) => readings.get(char) ?? [char]);

export type Sounds = readonly (readonly string[])[];

/** What may stand for a syllable: itself, z or zh. */
const formsOf = (syllable: string) => [syllable, syllable[0]!, ...(syllable.match(/^[zcs]h/) ?? [])];

/**
 * How many of the characters the letters spell, from the `first` on; 0 where they do not.
 * @param whole whether in whole syllables only
 */
export function spelled(letters: string, sounds: Sounds, first = 0, whole = false): number {
  let starts = [0];
  for (let nth = first; nth < sounds.length && starts.length > 0; nth += 1) {
    const next: number[] = [];
    for (const start of starts) {
      const rest = letters.slice(start);
      for (const syllable of sounds[nth]!) {
        if (whole ? syllable === rest : syllable.startsWith(rest)) return nth - first + 1;
        if (syllable[0] !== rest[0]) continue;
        for (const form of whole ? [syllable] : formsOf(syllable))
          if (rest.startsWith(form) && !next.includes(start + form.length)) next.push(start + form.length);
      }
    }
    starts = next;
  }
  return 0;
}
