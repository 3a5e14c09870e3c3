import { isNational, zoneByName } from '../../src/lib/gazetteer.ts';
import type { Gazetteer, Zone } from '../../src/lib/gazetteer.ts';
import { excerptAround } from './excerpt-around.ts';
import { matchForm } from './match-form.ts';
import { zoneIndex } from './zone-index.ts';
import type { Spelling } from './zone-index.ts';
import { countPlaces, mentionsIn, sectionsOf } from './zone-mentions.ts';
import type { Mention, ZoneInput } from './zone-mentions.ts';
import { bestFit, homeOf, support, zoneOfPlace } from './zone-place.ts';
import type { Setting } from './zone-place.ts';
import { decision, repeats, sectionWeights } from './zone-rules.ts';
import type { ZoneFamily } from './zone-rules.ts';
import { familyOf, placeStem } from './zone-spellings.ts';

/** The zones that an article is about, each with the words it was read from; best first. */
export interface ZoneFinding {
  zones: { zone: Zone; evidence: string }[];
  /** Absent where there is none, or where two are equally meant. */
  main?: Zone;
  /** The article speaks of a zone, and it cannot be told which. */
  undecided: boolean;
}

/** A zone with its mentions and what they add up to. */
interface Candidate {
  zone: Zone;
  mentions: Mention[];
  score: number;
}

/**
 * Finds the zones that an article is about.
 * @param input title (and whether it was derived from the body), paragraphs, source as named,
 *   and `hint`: names of zones given by the editor, which win
 */
export function findZones(input: ZoneInput & { hint?: string }, gazetteer: Gazetteer): ZoneFinding {
  const index = zoneIndex(gazetteer);
  const sections = sectionsOf(input);
  const mentions = sections.flatMap((section) => mentionsIn(section, index));
  const setting: Setting = {
    plain: sections.map(({ plain }) => plain).join('\n'),
    home: homeOf(input.source, gazetteer),
    places: [],
  };
  const uses = [...Map.groupBy(mentions, ({ spelling }) => spelling)];
  const settle = (bare: boolean, zoneOf: (spelling: Spelling, use: Mention) => Zone | undefined): void => {
    for (const [spelling, own] of uses.filter(([{ bare: isBare }]) => Boolean(isBare) === bare)) {
      const zone = zoneOf(spelling, own[0]!);
      if (zone) for (const mention of own) mention.zone = zone;
    }
  };
  settle(false, (spelling, use) => namedZone(spelling, use, setting));
  if (uses.some(([{ bare }]) => bare)) setting.places = countPlaces(sections, index);
  const named = candidatesOf(mentions, setting);
  settle(true, ({ bare }) => bareZone(bare!, named, setting, gazetteer));
  return withHint(input.hint, decide(mentions, candidatesOf(mentions, setting), input), gazetteer);
}

/** A name that several zones share, or that needs its region said with it, counts only where the setting tells. */
function namedZone(
  { zones }: Spelling,
  { section, at, length }: Mention,
  setting: Setting,
): Zone | undefined {
  if (zones.length > 1) {
    const besides = setting.plain.replaceAll(section.plain.slice(at, at + length), '');
    return bestFit(zones, { ...setting, plain: besides });
  }
  const zone = zones[0]!;
  return isNational(zone) || support(zone, setting) > 0 ? zone : undefined;
}

/** A bare word means the zone of its source, else the one named in title or text, else the only one of the place. */
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
  const ofText = ofFamily.find((candidate) => isTitled(candidate) || candidate.score >= decision.namedScore);
  return ofText?.zone ?? zoneOfPlace(families, setting, gazetteer.zones);
}

const inSource = ({ section }: Mention): boolean => section.part === 'source';
const inTitle = ({ section, at }: Mention): boolean =>
  section.part === 'title' && section.weightAt(at) === sectionWeights.title;
const isTitled = ({ mentions }: Candidate): boolean => mentions.some(inTitle);

/** The zones of the mentions with their scores, best first. */
function candidatesOf(mentions: Mention[], setting: Setting): Candidate[] {
  const byZone = Map.groupBy(
    mentions.filter(({ zone }) => zone),
    ({ zone }) => zone!,
  );
  return [...byZone]
    .filter(([, own]) => own.some(canDecide))
    .map(([zone, own]) => ({ zone, mentions: own, score: scoreOf(zone, own, setting) }))
    .sort((a, b) => b.score - a.score);
}

/** An area name only adds to a zone that is named, unless it stands in the title; a district (新北区) even there. */
function canDecide(mention: Mention): boolean {
  const { spelling, section, at, length } = mention;
  return !spelling.area || (inTitle(mention) && section.plain[at + length - 1] !== '区');
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
  return score + (onlyBody && headNamesPlace(zone, plain) ? decision.titlePlaceBonus : 0);
}

/** Whether source or title, the first two lines of the setting, name the zone's place or district. */
function headNamesPlace({ place, district }: Zone, plain: string): boolean {
  const bodyStart = plain.indexOf('\n', plain.indexOf('\n') + 1);
  const head = bodyStart < 0 ? plain : plain.slice(0, bodyStart);
  const stems = [place, district ? placeStem(district) : undefined];
  return stems.some((stem) => stem !== undefined && head.includes(matchForm(stem)));
}

function decide(mentions: Mention[], candidates: Candidate[], input: ZoneInput): ZoneFinding {
  const least = Math.max(decision.minScore, decision.keepRatio * (candidates[0]?.score ?? 0));
  const kept = candidates.filter(({ score }) => score >= least);
  const zones = kept.map(({ zone, mentions: own }) => ({ zone, evidence: evidenceOf(own) }));
  const [first, second] = kept;
  const tie =
    second && !isTitled(first!) && !isTitled(second) && second.score >= decision.tieRatio * first!.score;
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
