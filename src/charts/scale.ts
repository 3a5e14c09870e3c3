/** From which count each shade after the first is used, as long as no count is twice the last one. */
const TILE = [2, 4, 8, 16];
const HEAT = [2, 3, 4, 6];
/** The figures of a round number, for steps of a wider range. */
const FIGURES = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Five shades for counts; 0 is bare paper. */
export interface Scale {
  /** 0 to 5. */
  shade: (count: number) => number;
  /** What each of the six stands for, for the key. */
  labels: string[];
}

/** The shades of the tiles for these counts. */
export const tileScale = (counts: readonly number[]): Scale => scale(starts(counts, TILE));
/** The shades of the cells of the heat table for these counts. */
export const heatScale = (counts: readonly number[]): Scale => scale(starts(counts, HEAT));

/**
 * Where the second to fifth shade start: `few` for small counts; else each so many times the one before, from the
 * lower fifth of the counts to the highest, at least twice where that leaves room, rounded.
 */
function starts(counts: readonly number[], few: readonly number[]): readonly number[] {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const highest = some.at(-1) ?? 0;
  if (highest < 2 * few.at(-1)!) return few;
  const low = some[Math.floor(some.length / 5)]!;
  const times = Math.max((highest / low) ** (1 / 5), Math.min(2, highest ** (1 / 5)));
  return few.map((_, index) => rounded(highest / times ** (few.length - index)));
}

/** The nearest round whole number, by proportion. */
function rounded(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const off = (round: number): number => Math.abs(Math.log(round / number));
  return FIGURES.map((figure) => figure * power)
    .filter(Number.isInteger)
    .reduce((best, round) => (off(round) < off(best) ? round : best));
}

function scale(from: readonly number[]): Scale {
  const label = (first: number, index: number): string => {
    const last = from[index]! - 1;
    return first === last ? `${first}` : `${first}–${last}`;
  };
  return {
    shade: (count) => (count <= 0 ? 0 : 1 + from.filter((start) => count >= start).length),
    labels: ['0', ...[1, ...from.slice(0, -1)].map(label), `${from.at(-1)!}+`],
  };
}

/** A length as an attribute of an SVG element, which unlike `style` every policy lets in: `share(3, 8)` is `37.5%`. */
export const share = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 1_000_000) / 10_000}%`;
