import { once } from '../../scripts/kept.ts';
import { markup, type Html } from '../lib/html.ts';
import { headlinePieces, titlePieces, type Segment, type Titled } from '../lib/keep.ts';

const written = (pieces: readonly Segment[]): Html =>
  markup`${pieces.map(({ text, keep }) => (keep ? markup`<span class="keep">${text}</span>` : text))}`;

/** An article's title, in which names, numbers with units and short quoted words are not broken; lists show it many times. */
export const title = once((record: Titled): Html => written(titlePieces(record)));

/** The same in headline size, where words should not be broken either. */
export const headline = (record: Titled): Html => written(headlinePieces(record));
