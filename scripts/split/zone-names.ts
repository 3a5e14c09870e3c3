/** Which zones of the gazetteer a text names, and whether it speaks of them or only beside another. */
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../../src/lib/gazetteer.ts';
import { matchForm } from '../facts/match-form.ts';
import { longestAt, nextStart } from '../facts/string-index.ts';
import { zoneIndex } from '../facts/zone-index.ts';
import { contextRules } from '../facts/zone-rules.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** A zone's name in a text; one that several zones share is one name. */
export interface ZoneName {
  id: string;
  /** The place in its name, 青禾; some have none. */
  place: string | undefined;
  /** False for a zone that is visited, compared with or worked with. */
  about: boolean;
}

const BESIDE = /(?:[与同和跟及、]|来到|走进|前往|联合|携手).{0,3}$/u;
/** A text that names so many zones lists them. */
const list = 3;

/** Whether a zone's name between these words is what the text is about. */
function isAbout(before: string, after: string): boolean {
  const fits = (pattern: RegExp | undefined, words: string) => pattern === undefined || pattern.test(words);
  const discounted = contextRules.some(
    (rule) => !rule.spelling && !rule.placeAfter && fits(rule.before, before) && fits(rule.after, after),
  );
  return !discounted && !BESIDE.test(before);
}

/** All zones' names in a text, in order: 青禾高新区, but no bare 高新区 and no place alone. */
export function zoneNamesIn(text: string): ZoneName[] {
  const { spellings } = zoneIndex(loadGazetteer(content));
  const plain = matchForm(text);
  const found: ZoneName[] = [];
  for (let at = nextStart(spellings, plain, 0); at < plain.length; at = nextStart(spellings, plain, at + 1)) {
    const match = longestAt(spellings, plain, at);
    if (!match) continue;
    const end = at + match.length;
    const { bare, area, zones } = match.value;
    const about = isAbout(plain.slice(Math.max(0, at - 12), at), plain.slice(end, end + 16));
    if (!bare && !area) found.push({ id: zones[0]!.id, place: zones[0]!.place, about });
    at = end - 1;
  }
  return found;
}

/** The zones that a text speaks of, each once; none for a text that lists several. */
export function zonesSpokenOf(text: string): string[] {
  const names = zoneNamesIn(text);
  if (new Set(names.map(({ id }) => id)).size >= list) return [];
  return [...new Set(names.filter(({ about }) => about).map(({ id }) => id))];
}
