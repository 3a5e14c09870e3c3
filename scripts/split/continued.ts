/** Texts that go on on another page of the same file: 下转第2版 where they break off, 上接第1版 where they go on. */
import type { Chain } from './chain.ts';
import { beside, type Line } from './features.ts';

/** The lines of a page, with no jump told between two that stand one below the other. */
export function withoutJumps(lines: readonly Line[]): Line[] {
  const isOver = (i: number): boolean => lines[i]?.goesOver === true && lines[i + 1]?.comesOver === true;
  return lines.map((line, i) => (isOver(i) || isOver(i - 1) ? beside(line) : line));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((others) => [item, ...others]));
}

/**
 * Orders of a page's lines, as positions, in which each text that breaks off goes on in one that comes from another
 * page, up to the next such one or the next article with a headline: in all ways, or in none where their numbers differ or are over `most`.
 */
export function continuedOrders(lines: readonly Line[], { segments }: Chain, most: number): number[][] {
  const lefts = [...lines.keys()].filter((i) => lines[i]!.goesOver);
  const headed = segments.flatMap(({ start, before, after }) => (before + after > 0 ? [start] : []));
  const firsts = [...lines.keys()].filter((i) => lines[i]!.comesOver);
  const runs = firsts.map((first) => {
    const end = Math.min(...[...headed, ...firsts].filter((i) => i > first), lines.length);
    return [...lines.keys()].slice(first, end);
  });
  if (lefts.length === 0 || lefts.length > most || runs.length !== lefts.length) return [];
  const moved = new Set(runs.flat());
  return permutations(runs).map((onward) =>
    [...lines.keys()].flatMap((i) =>
      moved.has(i) ? [] : [i, ...(lefts.includes(i) ? onward[lefts.indexOf(i)]! : [])],
    ),
  );
}
