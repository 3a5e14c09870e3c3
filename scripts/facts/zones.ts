import { isNational, zoneByName } from '../../src/lib/gazetteer.ts';
import type { Gazetteer, Zone } from '../../src/lib/gazetteer.ts';
import { excerptAround } from './excerpt-around.ts';
import { candidatesOf, inSource, isTitled } from './zone-candidates.ts';
import type { Candidate } from './zone-candidates.ts';
import { zoneIndex } from './zone-index.ts';
import type { ZoneIndex } from './zone-index.ts';
import { tag } from '../split/words.ts';
import { countPlaces, mentionsIn, sectionsOf, toldNumbers } from './zone-mentions.ts';
import type { Mention, ZoneInput } from './zone-mentions.ts';
import { bestFit, homeOf, supportOf, support, zoneOfPlace } from './zone-place.ts';
import type { Setting } from './zone-place.ts';
import { decision } from './zone-rules.ts';
import type { ZoneFamily } from './zone-rules.ts';
import { familyOf } from './zone-spellings.ts';

/** The zones that an article is about, each with the words it was read from; best first. */
export interface ZoneFinding {
  zones: { zone: Zone; evidence: string }[];
  /** Absent where there is none, or where two are equally meant. */
  main?: Zone;
  /** The article speaks of a zone, and it cannot be told which. */
  undecided: boolean;
}

/**
 * Finds the zones that an article is about.
 * @param input title (and whether it was derived from the body), paragraphs, subheads, source as named,
 *   and `hint`: names of zones given by the editor, which win
 */
export function findZones(input: ZoneInput & { hint?: string }, gazetteer: Gazetteer): ZoneFinding {
  const index = zoneIndex(gazetteer);
  const sections = sectionsOf(input);
  const told = toldNumbers(sections);
  const mentions = sections.flatMap((section) => mentionsIn(section, index, told));
  const setting: Setting = {
    plain: sections.map(({ plain }) => plain).join('\n'),
    home: homeOf(input.source, gazetteer),
    places: [],
    host: hostZone(input.host, index),
  };
  const bare = mentions.filter(({ spelling }) => spelling.bare);
  settle(
    mentions.filter(({ spelling }) => !spelling.bare),
    (use) => namedZone(use, setting),
  );
  if (bare.length > 0) setting.places = countPlaces(sections, index);
  const named = candidatesOf(mentions, setting);
  settle(bare, ({ spelling }) => bareZone(spelling.bare!, named, setting, gazetteer));
  return withHint(input.hint, decide(mentions, candidatesOf(mentions, setting), input), gazetteer);
}

/** The zone that runs the page's site; undefined where its name is none of the gazetteer, or of several. */
function hostZone(host: string | undefined, index: ZoneIndex): Zone | undefined {
  if (host === undefined) return undefined;
  const [section] = sectionsOf({ title: host, titleDerived: false, paragraphs: [] }).slice(1);
  const named = mentionsIn(section!, index).filter(({ spelling }) => !spelling.bare && !spelling.area);
  const zones = new Set(named.flatMap(({ spelling }) => spelling.zones));
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** Gives all mentions in one spelling the zone that the first of them means. */
function settle(mentions: Mention[], zoneOf: (use: Mention) => Zone | undefined): void {
  for (const own of Map.groupBy(mentions, ({ spelling }) => spelling).values()) {
    const zone = zoneOf(own[0]!);
    if (zone) for (const mention of own) mention.zone = zone;
  }
}

/** A name that several zones share, or that needs its region said with it, counts only where the setting tells. */
function namedZone({ spelling, section, at, length }: Mention, setting: Setting): Zone | undefined {
  const { zones } = spelling;
  if (zones.length > 1) {
    const besides = setting.plain.replaceAll(section.plain.slice(at, at + length), '');
    return bestFit(zones, { ...setting, plain: besides });
  }
  const zone = zones[0]!;
  const fit = support(zone, setting);
  if (spelling.clipped) return fit >= supportOf.city ? zone : undefined;
  return isNational(zone) || fit > 0 || isDistinct(zone) ? zone : undefined;
}

const LEAST_DISTINCT = 3;

/** 八达岭, 松林店: a place whose name stands for itself wherever it is said; a short name another province has as well, 航空港 any has. */
function isDistinct(zone: Zone): boolean {
  const { place = '' } = zone;
  const [word, ...more] = tag(place);
  const isNoun = more.length === 0 && word?.tag === 'n';
  return familyOf(zone) !== 'other' && place.length >= LEAST_DISTINCT && !isNoun;
}

/** A bare word means the zone of its source, else the one named in title or text (none where two are named alike), else the only one of the place. */
function bareZone(
  families: readonly ZoneFamily[],
  named: Candidate[],
  setting: Setting,
  gazetteer: Gazetteer,
): Zone | undefined {
  const fits = (zone: Zone | undefined): boolean => zone !== undefined && families.includes(familyOf(zone));
  const ofFamily = named.filter(({ zone }) => fits(zone));
  const ofSource = ofFamily.find(({ mentions }) => mentions.some(inSource));
  if (ofSource) return ofSource.zone;
  const home = setting.home.zone ? zoneByName(setting.home.zone, gazetteer) : undefined;
  if (fits(home)) return home;
  const ofText = ofFamily.filter(
    (candidate) => isTitled(candidate) || candidate.score >= decision.namedScore,
  );
  const [first, second] = ofText;
  if (!first) {
    const ofPlace = zoneOfPlace(families, setting, gazetteer.zones);
    return ofPlace ?? (fits(setting.host) ? setting.host : undefined);
  }
  const alike =
    second && isTitled(first) === isTitled(second) && second.score >= decision.tieRatio * first.score;
  return alike ? undefined : first.zone;
}

function decide(mentions: Mention[], candidates: Candidate[], input: ZoneInput): ZoneFinding {
  const least = Math.max(decision.minScore, decision.keepRatio * (candidates[0]?.score ?? 0));
  const kept = candidates.filter(({ score }) => score >= least);
  const zones = kept.map(({ zone, mentions: own }) => ({ zone, evidence: evidenceOf(own) }));
  const [first, second] = kept;
  const tieRatio = kept.length > 2 ? decision.tieRatioOfMany : decision.tieRatio;
  const tie = second && !isTitled(first!) && !isTitled(second) && second.score >= tieRatio * first!.score;
  const open = mentions.filter(({ zone, rule }) => !zone && rule === undefined);
  const undecided =
    kept.length === 0 && open.reduce((sum, { weight }) => sum + weight, 0) >= decision.minScore;
  return {
    zones,
    ...(first && !tie ? { main: first.zone } : {}),
    undecided: undecided && input.paragraphs.length > 0,
  };
}

/** The words around the mention that weighs most. */
function evidenceOf(mentions: Mention[]): string {
  const deciding = mentions.reduce((best, mention) => (mention.weight > best.weight ? mention : best));
  const { section, at, length } = deciding;
  const start = section.origin(at);
  return excerptAround(section.text, start, section.origin(at + length - 1) + 1 - start);
}

/** What the editor names comes first and is the main zone; a name that nobody knows leaves the matter open. */
function withHint(hint: string | undefined, found: ZoneFinding, gazetteer: Gazetteer): ZoneFinding {
  const names =
    hint
      ?.split(/[、，,；;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  if (names.length === 0) return found;
  const given = names.map((name) => ({ zone: zoneByName(name, gazetteer), evidence: name }));
  const known = given.filter((row): row is { zone: Zone; evidence: string } => row.zone !== undefined);
  const others = found.zones.filter(({ zone }) => !known.some((row) => row.zone === zone));
  const main = known[0]?.zone;
  return { zones: [...known, ...others], ...(main ? { main } : {}), undecided: known.length < given.length };
}
