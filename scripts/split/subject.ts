/** How far lines speak of one subject: by the words that come again in them, and by those of their headline. */
import type { Sheet } from './sheet.ts';

export const cohesionWeight = 0.12;
const coverageWeight = 7;

const log = (f: number): number => f * Math.log(f + 1);
/** By how much f·log(f+1) grows with the next f. */
const growths = Float64Array.from({ length: 1000 }, (_, f) => log(f + 1) - log(f));

/** Σ f·log((n+k)/(f+1)) over the words of the lines that were added, after Utiyama and Isahara (2001): little is coherent. */
export function bitsOf({ subjects, subjectCount, rarity }: Sheet): {
  add: (i: number) => void;
  bits: () => number;
} {
  const counts = new Uint32Array(rarity.length);
  let n = 0;
  let sum = 0;
  return {
    add: (i) => {
      const words = subjects[i]!;
      for (const word of words) {
        const f = counts[word]!++;
        sum += growths[f] ?? log(f + 1) - log(f);
      }
      n += words.length;
    },
    bits: () => n * Math.log(Math.max(1, n + subjectCount)) - sum,
  };
}

/** The words of some lines, each once. */
export const contentOf = ({ content }: Sheet, lines: readonly number[]): number[] => [
  ...new Set(lines.flatMap((i) => content[i]!)),
];

/** Points for the share of a headline's words, by rarity, that its body holds; 0 where it has none. */
export function coverage({ rarity }: Sheet, headline: readonly number[], held: Uint8Array): number {
  let all = 0;
  let found = 0;
  for (const word of headline) {
    all += rarity[word]!;
    if (held[word] === 1) found += rarity[word]!;
  }
  return all === 0 ? 0 : coverageWeight * (found / all - 0.45);
}
