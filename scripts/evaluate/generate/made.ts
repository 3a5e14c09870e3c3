import type { GoldFile } from '../gold.ts';

/** How much a generator makes of it: the everyday, or all at once. */
export type Level = 'plain' | 'hard';

/** A raw file that was made up, and exactly what must come out of it. */
export interface Generated {
  file: string;
  text: string;
  gold: GoldFile;
}
