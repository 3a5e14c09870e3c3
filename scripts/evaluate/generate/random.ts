/** Chance that can be repeated: the same seed gives the same draws. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones, in a drawn order; all where there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state are enough to draw pages. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (share) => next() < share,
    pick: (list) => list[int(list.length)]!,
    sample(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () => left.splice(int(left.length), 1)[0]!);
    },
  };
}
