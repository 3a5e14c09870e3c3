import type { Random } from '../random.ts';

/** What may be drawn, each with its weight, a whole number. */
export type Odds<T> = readonly (readonly [weight: number, value: T])[];

/** Draws one by weight. */
export function draw<T>(random: Random, odds: Odds<T>): T {
  const total = odds.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.int(total);
  return odds.find(([weight]) => (left -= weight) < 0)![1];
}
