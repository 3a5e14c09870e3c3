import type { Level } from '../made.ts';
import type { Random } from '../random.ts';
import { draw } from './draw.ts';

/** Where headlines stand: over their texts, some or all under them, or all at the top in another order. */
export type Order = 'before' | 'some-after' | 'all-after' | 'all-first';

/** What a page is like. */
export interface Plan {
  order: Order;
  articles: number;
  /** No blank line anywhere. */
  tight: boolean;
  /** Characters in a line where lines are kept. */
  width?: number;
  /** Share of articles with pictures; whether these may interrupt a sentence. */
  pictures: number;
  interrupting: boolean;
  /** Headings where there are none. */
  falseMarks: boolean;
  /** Headlines with a space between all characters. */
  spaced: boolean;
  /** Headlines of two lines, the second first. */
  reversed: boolean;
  jump: 'none' | 'onward' | 'from' | 'from-unheaded';
  briefs: 'none' | 'headed' | 'round-up';
  /** Lines of the foot that the reader put between articles. */
  strayFoot: boolean;
}

/** Draws what a page is like: nothing out of the way, or several troubles at once. */
export function drawPlan(random: Random, level: Level): Plan {
  const hard = level === 'hard';
  const order: Order = hard
    ? draw(random, [
        [10, 'before'],
        [7, 'some-after'],
        [2, 'all-after'],
        [5, 'all-first'],
      ])
    : 'before';
  const inOrder = order === 'before';
  return {
    order,
    articles: 2 + random.int(inOrder ? 4 : 3),
    tight: hard && random.chance(0.22),
    ...(hard && random.chance(0.3) ? { width: 14 + random.int(11) } : {}),
    pictures: hard ? 0.4 : 0.3,
    interrupting: hard,
    falseMarks: hard && random.chance(0.3),
    spaced: hard && random.chance(0.15),
    reversed: hard && inOrder && random.chance(0.25),
    jump:
      hard && inOrder
        ? draw(random, [
            [12, 'none'],
            [4, 'onward'],
            [2, 'from'],
            [1, 'from-unheaded'],
          ])
        : 'none',
    briefs: inOrder
      ? draw(random, [
          [8, 'none'],
          [2, 'headed'],
          [hard ? 1 : 0, 'round-up'],
        ])
      : 'none',
    strayFoot: hard && inOrder && random.chance(0.15),
  };
}
