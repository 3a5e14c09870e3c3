import type { Zone } from '../../src/lib/gazetteer.ts';
import { matchForm } from './match-form.ts';
import type { Mention } from './zone-mentions.ts';
import { support } from './zone-place.ts';
import type { Setting } from './zone-place.ts';
import { decision, repeats, sectionWeights } from './zone-rules.ts';
import { placeStem } from './zone-spellings.ts';

/** A zone with its mentions and what they add up to. */
export interface Candidate {
  zone: Zone;
  mentions: Mention[];
  score: number;
}

export const inSource = ({ section }: Mention): boolean => section.part === 'source';
const inTitle = ({ section, at }: Mention): boolean =>
  section.part === 'title' && section.weightAt(at) === sectionWeights.title;
export const isTitled = ({ mentions }: Candidate): boolean => mentions.some(inTitle);

const LEAST_NICKNAMED = 4;

/** The zones of the mentions with their scores, best first. */
export function candidatesOf(mentions: Mention[], setting: Setting): Candidate[] {
  const byZone = Map.groupBy(
    mentions.filter(({ zone }) => zone),
    ({ zone }) => zone!,
  );
  return [...byZone]
    .filter(([zone, own]) => own.some(canDecide) || dwellsOn(own, support(zone, setting)))
    .map(([zone, own]) => ({ zone, mentions: own, score: scoreOf(zone, own, setting) }))
    .sort((a, b) => b.score - a.score);
}

/** An area name only adds to a zone that is named, unless it stands in the title; a district (新北区) even there. */
function canDecide(mention: Mention): boolean {
  const { spelling, section, at, length } = mention;
  return !spelling.area || (inTitle(mention) && section.plain[at + length - 1] !== '区');
}

/** Whether a text in which the region is said calls a zone by its nickname from the first sentence on, again and again. */
function dwellsOn(mentions: Mention[], support: number): boolean {
  const own = mentions.filter(({ zone, section, at, length }) =>
    zone?.nicknames?.some((name) => matchForm(name) === section.plain.slice(at, at + length)),
  );
  return (
    support > 0 &&
    own.length >= LEAST_NICKNAMED &&
    own.some(({ section, at }) => section.weightAt(at) === sectionWeights.lead)
  );
}

function scoreOf(zone: Zone, mentions: Mention[], { plain }: Setting): number {
  const seen = new Map<string, number>();
  let score = 0;
  for (const { section, at, length, weight } of mentions) {
    const spelling = section.plain.slice(at, at + length);
    const count = (seen.get(spelling) ?? 0) + 1;
    seen.set(spelling, count);
    score += weight * repeats.find(({ upTo }) => count <= upTo)!.factor;
  }
  const onlyBody = mentions.every(({ section }) => section.part === 'body');
  if (!onlyBody) return score;
  if (headNamesPlace(zone, plain)) return score + decision.titlePlaceBonus;
  return score + (bodyIsAt(zone, mentions, plain) ? decision.bodyPlaceBonus : 0);
}

/** Whether the text is set in the zone's city or district: it names it twice besides the zone. */
function bodyIsAt({ city, district }: Zone, mentions: Mention[], plain: string): boolean {
  const names = new Set(mentions.map(({ section, at, length }) => section.plain.slice(at, at + length)));
  const besides = [...names].reduce((text, name) => text.replaceAll(name, ''), plain);
  return [city, district].some((place) => {
    const stem = place ? matchForm(placeStem(place)) : '';
    return stem.length > 1 && besides.split(stem).length > 2;
  });
}

/** Whether source or title, the first two lines of the setting, name the zone's place or district. */
function headNamesPlace({ place, district }: Zone, plain: string): boolean {
  const bodyStart = plain.indexOf('\n', plain.indexOf('\n') + 1);
  const head = bodyStart < 0 ? plain : plain.slice(0, bodyStart);
  const stems = [place, district ? placeStem(district) : undefined];
  return stems.some((stem) => stem !== undefined && head.includes(matchForm(stem)));
}
