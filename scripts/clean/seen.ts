import type { Person } from '../types.ts';
import type { Line } from './line.ts';

/** What one line is by itself: its form, its kinds, the people it names. */
export interface Seen extends Line {
  kinds: Set<string>;
  junk: boolean;
  /** People of a line that is a byline and nothing else. */
  people?: Person[];
  /** 'byline' with a role or mark, 'names' without. */
  signed?: 'byline' | 'names';
}
