/**
 * Readings of characters, learned from the directory of zones: an id is its place in pinyin, a syllable a character
 * (溧阳 liyang), so that 2,500 ids teach over 1,100 characters. Pure.
 */
import type { Zone } from './zone.ts';

/** Character → its syllables without tones, the likeliest first; ü is u, as a reader may type lv or lu. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The finals that stand after each initial; the first row are syllables without one. */
const finals: Record<string, string> = {
  '': 'a ai an ang ao e ei en eng er o ou yi ya yao ye you yan yin yang ying yong yu yue yuan yun yo wu wa wo wai wei wan wen wang weng',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve ue',
  l: 'a e o ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
};
const syllables = new Set(
  Object.entries(finals).flatMap(([initial, ends]) => ends.split(' ').map((end) => initial + end)),
);
const longest = 6;

type Counts = Map<string, Map<string, number>>;

/** How well a syllable reads a character by what is known; one that begins with a vowel would want an apostrophe. */
function worth(char: string, syllable: string, known: Counts): number {
  const counts = known.get(char);
  const all = counts ? [...counts.values()].reduce((sum, count) => sum + count, 0) : 1;
  return (counts?.get(syllable) ?? 0) / all - (/^[aeo]/.test(syllable) ? 0.1 : 0);
}

/** The best way to read the characters as these letters, a syllable each. */
function readAs(chars: string[], letters: string, known: Counts): string[] | undefined {
  let ways = new Map([[0, { score: 0, read: [] as string[] }]]);
  for (const char of chars) {
    const next: typeof ways = new Map();
    for (const [start, { score, read }] of ways) {
      for (let end = start + 1; end <= Math.min(start + longest, letters.length); end += 1) {
        const syllable = letters.slice(start, end);
        if (!syllables.has(syllable)) continue;
        const better = score + worth(char, syllable, known);
        if (better > (next.get(end)?.score ?? -Infinity))
          next.set(end, { score: better, read: [...read, syllable] });
      }
    }
    ways = next;
  }
  return ways.get(letters.length)?.read;
}

/** Counts the readings of one pass over the places; ids that spell something else than the place teach nothing. */
function countReadings(places: [chars: string[], letters: string][], known: Counts): Counts {
  const counts: Counts = new Map();
  for (const [chars, letters] of places) {
    readAs(chars, letters, known)?.forEach((syllable, nth) => {
      const own = counts.get(chars[nth]!) ?? new Map<string, number>();
      counts.set(chars[nth]!, own.set(syllable, (own.get(syllable) ?? 0) + 1));
    });
  }
  return counts;
}

/** Learns from the zones; a second pass settles with the first what can be cut in two ways (济南 ji nan, jin an). */
export function learnReadings(zones: readonly Zone[]): Readings {
  const places = zones.flatMap(({ id, place = '' }): [string[], string][] =>
    /^\p{Script=Han}+$/u.test(place) ? [[[...place], id.split('-')[0]!]] : [],
  );
  const counts = countReadings(places, countReadings(places, new Map()));
  const plain = (syllable: string) => syllable.replace('v', 'u');
  return new Map(
    Array.from(counts, ([char, own]) => [
      char,
      [...own].sort((a, b) => b[1] - a[1]).map(([syllable]) => plain(syllable)),
    ]),
  );
}

/**
 * A reading for each Han character of a text. One that was not learned has those of its neighbours among the
 * learned in the order of a Chinese dictionary, which is by sound: the same one twice, or one of two.
 */
export function readingsIn(text: string, learned: Readings): Readings {
  const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
  const inOrder = [...learned.keys()].sort(compare);
  const guess = (char: string): string[] => {
    const after = inOrder.findIndex((other) => compare(other, char) > 0);
    const around = [inOrder.at(after - 1), inOrder.at(after)];
    return [...new Set(around.flatMap((other) => learned.get(other ?? '')?.[0] ?? []))];
  };
  const chars = new Set(text.match(/\p{Script=Han}/gu));
  return new Map(Array.from(chars, (char) => [char, learned.get(char) ?? guess(char)]));
}
