import { isNational } from '../../src/lib/gazetteer.ts';
import type { Gazetteer, Zone } from '../../src/lib/gazetteer.ts';
import { matchForm } from './match-form.ts';
import { stringIndex } from './string-index.ts';
import type { StringIndex } from './string-index.ts';
import { bareWords } from './zone-rules.ts';
import type { ZoneFamily } from './zone-rules.ts';
import { clippedSpellings, placeStem, spellingsOf } from './zone-spellings.ts';

/** What a spelling may mean: more than one zone where the name is shared, none of its own for a bare 高新区. */
export interface Spelling {
  zones: Zone[];
  weight: number;
  /** An area or district that lies over the zone, not the zone's name. */
  area: boolean;
  /** The name without its city: it counts only where the city or district is said. */
  clipped?: true;
  /** For a bare word: the families of zones that it can mean. */
  bare?: readonly ZoneFamily[];
}

/** What a place name may mean. */
export interface Place {
  city?: string;
  district?: string;
}

/** All that is looked for in a text, in the form for matching. */
export interface ZoneIndex {
  spellings: StringIndex<Spelling>;
  places: StringIndex<Place[]>;
  /** Cities and districts without 市, 区, 县. */
  stems: Set<string>;
}

const built = new WeakMap<Gazetteer, ZoneIndex>();

/** The index of a gazetteer; built once. */
export function zoneIndex(gazetteer: Gazetteer): ZoneIndex {
  const known = built.get(gazetteer);
  if (known) return known;
  const { zones } = gazetteer;
  const places = placesOf(zones);
  const national = meanings(zones.filter(isNational));
  const index = {
    spellings: stringIndex(
      withClipped(
        new Map([
          ...meanings(zones.filter((zone) => !isNational(zone))),
          ...national,
          ...Object.entries(bareWords).map(([word, bare]) => [word, bareSpelling(bare)] as const),
        ]),
        zones,
        national,
      ),
    ),
    places: stringIndex(places),
    stems: new Set([...places.keys()].map(placeStem)),
  };
  built.set(gazetteer, index);
  return index;
}

const bareSpelling = (bare: readonly ZoneFamily[]): Spelling => ({ zones: [], weight: 1, area: false, bare });

/** What each spelling of these zones means; an area name yields to a name. */
function meanings(zones: Zone[]): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const zone of zones) {
    for (const { text, weight, area } of spellingsOf(zone)) {
      const known = found.get(text);
      if (!known || (known.area && !area)) found.set(text, { zones: [zone], weight, area });
      else if (known.area === area && !known.zones.includes(zone)) known.zones.push(zone);
    }
  }
  return found;
}

/** Adds the names without their city, but for those that a national zone bears as its own. */
function withClipped(
  known: Map<string, Spelling>,
  zones: Zone[],
  national: ReadonlyMap<string, Spelling>,
): Map<string, Spelling> {
  for (const zone of zones) {
    for (const { text, weight } of clippedSpellings(zone)) {
      const own = known.get(text);
      if (!own || own.area) known.set(text, { zones: [zone], weight, area: false, clipped: true });
      else if (!national.has(text)) known.set(text, { ...own, zones: [...new Set([...own.zones, zone])] });
    }
  }
  return known;
}

/** Cities and districts of all zones, by full name; those with 市 by their stem too. */
function placesOf(zones: Zone[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (key: string, place: Place): void => {
    const known = places.get(key) ?? [];
    if (!known.some((other) => other.city === place.city && other.district === place.district))
      known.push(place);
    places.set(key, known);
  };
  const addBoth = (name: string, place: Place): void => {
    const key = matchForm(name);
    add(key, place);
    if (key.endsWith('市')) add(placeStem(key), place);
  };
  for (const { city, district } of zones) {
    if (city) addBoth(city, { city });
    if (district) addBoth(district, { ...(city ? { city } : {}), district });
  }
  return places;
}
