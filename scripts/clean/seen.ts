import type { Person } from '../types.ts';
import type { Grams } from './grams.ts';
import type { Line } from './line.ts';

/** A line with its kinds: all that both engines ask for. */
export interface Sorted extends Line {
  kinds: ReadonlySet<string>;
}

/** What one line is by itself: its form, its kinds, the people it names. */
export interface Seen extends Sorted {
  /** Of `bare`, numbered for the document. */
  grams: Grams;
  junk: boolean;
  /** People of a line that is a byline and nothing else. */
  people?: Person[];
  /** 'byline' with a role or mark, 'names' without. */
  signed?: 'byline' | 'names';
}
