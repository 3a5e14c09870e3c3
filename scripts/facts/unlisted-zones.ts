/** Development zones that a text names in full and the gazetteer lacks: told to the editor, never given to an article. */
import type { Gazetteer } from '../../src/lib/gazetteer.ts';
import { tag } from '../split/words.ts';
import { allAt } from './string-index.ts';
import { zoneIndex } from './zone-index.ts';
import type { ZoneIndex } from './zone-index.ts';
import { sectionsOf } from './zone-mentions.ts';
import type { ZoneInput } from './zone-mentions.ts';
import { decision } from './zone-rules.ts';

const SUFFIX =
  /(?:国家级?|省级|市级)?(?:(?:经济技术|经济|高新技术产业|高新技术)开发区|高新技术产业园区|高新区|经开区)/gu;
/** So many characters before the suffix are read for the place. */
const REACH = 12;
const PLACE = /^n[rstz]/u;
const FUNCTION = /^[pcurmqdfvt]/u;

/** The place that ends a run of characters: names of places, and single characters that the dictionary knows no word for. */
function placeAtEnd(text: string): string {
  const words = tag(text);
  const before = words.findLastIndex(
    ({ word, tag: kind }) => !PLACE.test(kind) && (word.length > 1 || FUNCTION.test(kind)),
  );
  // A run that was cut off at its start may begin within a word.
  if (before < 0 && text.length === REACH) return '';
  return words
    .slice(before + 1)
    .map(({ word }) => word)
    .join('');
}

/** Whether a name of the gazetteer ends where this one does. */
function isListed(plain: string, start: number, end: number, { spellings }: ZoneIndex): boolean {
  for (let at = start; at < end; at++)
    if (allAt(spellings, plain, at).some(({ length, value }) => at + length >= end && !value.bare))
      return true;
  return false;
}

/**
 * Names of zones that the gazetteer lacks, as the text writes them, that weigh as much as a zone must to be an
 * article's own: in the title, in the opening, or twice in the text. Heaviest first.
 */
export function unlistedZones(input: ZoneInput, gazetteer: Gazetteer): string[] {
  const index = zoneIndex(gazetteer);
  const weights = new Map<string, number>();
  for (const { text, plain, origin, weightAt } of sectionsOf(input)) {
    for (const { index: at, 0: suffix } of plain.matchAll(SUFFIX)) {
      const run = /\p{Script=Han}{2,12}$/u.exec(plain.slice(Math.max(0, at - REACH), at))?.[0];
      const place = run === undefined ? '' : placeAtEnd(run);
      const [start, end] = [at - place.length, at + suffix.length];
      if (place.length < 2 || isListed(plain, start, end, index)) continue;
      const name = text.slice(origin(start), origin(end - 1) + 1);
      weights.set(name, (weights.get(name) ?? 0) + weightAt(start));
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= decision.minScore)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
