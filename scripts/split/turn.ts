/** Whether a text turns to another subject at a headline: by the words and the places on both sides. */
import { bare } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import { remember } from '../remember.ts';
import { ZONE } from './homes.ts';
import { tag } from './words.ts';

/** A text with its headline, or what is known of it. */
export interface Piece {
  headline: string;
  text: string;
}

type Places = 'same' | 'gone' | 'other' | 'moved' | 'unknown';

/** A word that the dictionary's corpus had less often than this says what a text is about. */
const RARE = 300;

const ZONE_BEHIND = new RegExp(`^(?:市|县|区)?${ZONE}`, 'u');
const GENERIC = /^(?:国家|[省市县区全各本老新]|我国|工业|高新|经开|经济|技术|开发)/u;

const placesOn = remember((line: string): [place: string, zoned: boolean][] => {
  let at = 0;
  return tag(line).flatMap(({ word, tag: kind }): [string, boolean][] => {
    at += word.length;
    if (word.length < 2 || !kind.startsWith('n')) return [];
    const zoned = !GENERIC.test(word) && ZONE_BEHIND.test(line.slice(at, at + 12));
    return zoned || kind.startsWith('ns') ? [[word, zoned]] : [];
  });
});

/** The places that a text names, and whether it names a zone of theirs. The dictionary takes many a city for a person. */
export function placesIn(text: string): Map<string, boolean> {
  const places = new Map<string, boolean>();
  for (const [word, zoned] of text.split('\n').flatMap(placesOn))
    places.set(word, zoned || places.get(word) === true);
  return places;
}

const rareOn = remember((line: string): string[] =>
  tag(line).flatMap(({ word, tag: kind, frequency }) =>
    word.length > 1 && frequency < RARE && /^\p{Script=Han}+$/u.test(word) && !/^[mt]/.test(kind)
      ? [word]
      : [],
  ),
);

const rareIn = (text: string): string[] => [...new Set(text.split('\n').flatMap(rareOn))];

const zonedIn = (text: string): string[] =>
  [...placesIn(text)].flatMap(([place, zoned]) => (zoned ? [place] : []));

/**
 * What became of the places that the headline above names, or the zones of its text: `other` where the piece below
 * opens with new ones, `moved` where its headline names them, or its text a zone of theirs.
 */
function placesOf(above: Piece, below: Piece): Places {
  const before = `${above.headline}\n${above.text}`;
  const after = `${below.headline}\n${below.text}`;
  const named = [...placesIn(above.headline).keys()];
  const own = named.length > 0 ? named : zonedIn(above.text);
  if (own.some((place) => after.includes(place))) return 'same';
  const isNew = (place: string) => !before.includes(place);
  const inHeadline = [...placesIn(below.headline).keys()].some(isNew);
  if (own.length === 0) return inHeadline ? 'other' : 'unknown';
  if (inHeadline || zonedIn(below.text).some(isNew)) return 'moved';
  return [...placesIn(below.text.split('\n', 1)[0]!).keys()].some(isNew) ? 'other' : 'gone';
}

const PLACES: Record<Places, number> = { same: -0.4, gone: 0.2, other: 0.2, moved: 0.4, unknown: 0 };

/**
 * How much the piece below a headline is on another subject than the one above it, about −1 to 1: how much more of the
 * headline's 2-grams stand below than above (a subhead sums up and has few: 0), less the share of the rarer words
 * below that stand above too, and what became of the places. Over 0.4 are
 * one in ten subheads, and three in four headlines of other articles.
 */
export function turnOf(above: Piece, below: Piece): number {
  const before = `${above.headline}\n${above.text}`;
  const words = bare(below.headline);
  const rare = rareIn(below.text);
  const fit = shareWithin(words, bare(below.text)) - shareWithin(words, bare(before));
  const shared = rare.filter((word) => before.includes(word)).length / Math.max(1, rare.length);
  return fit - 1.5 * shared + PLACES[placesOf(above, below)];
}
