import { isNational } from '../../src/lib/gazetteer.ts';
import type { Gazetteer, Zone } from '../../src/lib/gazetteer.ts';
import { matchForm } from './match-form.ts';
import { stringIndex } from './string-index.ts';
import type { StringIndex } from './string-index.ts';
import { bareWords, spellingWeights, suffixes } from './zone-rules.ts';
import type { ZoneFamily } from './zone-rules.ts';

/** What a spelling may mean: more than one zone where the name is shared, none of its own for a bare 高新区. */
export interface Spelling {
  zones: Zone[];
  weight: number;
  /** An area or district that lies over the zone, not the zone's name. */
  area: boolean;
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

export function familyOf(zone: Zone): ZoneFamily {
  if (zone.kind.endsWith('hightech')) return 'hightech';
  return zone.kind.endsWith('economic') ? 'economic' : 'other';
}

/** 常州市 → 常州, 通山县 → 通山; a name of two characters stays whole. */
export function placeStem(name: string): string {
  return name.length > 2 ? name.replace(/[市区县旗]$/, '') : name;
}

export function provinceStem(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '');
}

const built = new WeakMap<Gazetteer, ZoneIndex>();

/** The index of a gazetteer; built once. */
export function zoneIndex(gazetteer: Gazetteer): ZoneIndex {
  const known = built.get(gazetteer);
  if (known) return known;
  const spellings = new Map<string, Spelling>();
  for (const [word, bare] of Object.entries(bareWords))
    spellings.set(word, { zones: [], weight: 1, area: false, bare });
  for (const tier of [
    gazetteer.zones.filter(isNational),
    gazetteer.zones.filter((zone) => !isNational(zone)),
  ]) {
    addTier(spellings, tier);
  }
  const index = {
    spellings: stringIndex(spellings),
    places: stringIndex(placesOf(gazetteer.zones)),
    stems: new Set(
      gazetteer.zones.flatMap(({ city, district }) =>
        [city, district].map((name) => matchForm(placeStem(name ?? ''))),
      ),
    ),
  };
  built.set(gazetteer, index);
  return index;
}

/** Adds the spellings of one tier; those of an earlier tier stay, area names yield to names. */
function addTier(spellings: Map<string, Spelling>, zones: Zone[]): void {
  const tier = new Map<string, Spelling>();
  const add = (text: string, zone: Zone, weight: number, area: boolean): void => {
    const key = matchForm(text);
    if (key.length < 2) return;
    const known = tier.get(key);
    if (!known || (known.area && !area)) tier.set(key, { zones: [zone], weight, area });
    else if (known.area === area && !known.zones.includes(zone)) known.zones.push(zone);
  };
  for (const zone of zones) for (const name of ownNames(zone)) add(name, zone, spellingWeights.exact, false);
  for (const zone of zones) for (const [name, weight] of variants(zone)) add(name, zone, weight, false);
  for (const zone of zones)
    for (const name of zone.area_names ?? []) add(name, zone, spellingWeights.areaName, true);
  for (const [key, spelling] of tier) if (!spellings.has(key)) spellings.set(key, spelling);
}

const ownNames = (zone: Zone): string[] => [
  zone.name,
  zone.short,
  ...(zone.aliases ?? []),
  ...(zone.ambiguous_short ? [zone.ambiguous_short] : []),
];

/** Every stem with every ending of the zone's family, and what that spelling is worth. */
function variants(zone: Zone): [string, number][] {
  const national = isNational(zone);
  return suffixes[familyOf(zone)].flatMap((suffix) => {
    let weight: number = national ? spellingWeights.variant : spellingWeights.variantProvincial;
    if (suffix === '开发区')
      weight = national ? spellingWeights.kaifaquNational : spellingWeights.kaifaquProvincial;
    return stems(zone).map((stem): [string, number] => [stem + suffix, weight]);
  });
}

/** What stands before the ending: the place, alone, after its city, with 市/区/县, and what the names themselves use. */
function stems(zone: Zone): string[] {
  const found = new Set<string>();
  const { place, city, district } = zone;
  if (place) {
    const cityStem = city ? placeStem(city) : '';
    const places = [
      place,
      ...['市', '区', '县'].map((end) => place + end).filter((name) => name === city || name === district),
    ];
    for (const name of places) {
      found.add(name);
      if (!name.startsWith(cityStem)) found.add(cityStem + name);
    }
  }
  const endings = [...suffixes[familyOf(zone)]].sort((a, b) => b.length - a.length);
  for (const name of [zone.short, ...(zone.aliases ?? [])]) {
    const ending = endings.find((suffix) => name.endsWith(suffix));
    if (ending) found.add(name.slice(0, -ending.length));
  }
  return [...found].filter((stem) => stem.length > 1);
}

/** Cities and districts of all zones, by full name; those with 市 by their stem too. */
function placesOf(zones: Zone[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const keys = new Set([name, name.endsWith('市') ? placeStem(name) : name].map(matchForm));
    for (const key of keys) {
      const known = places.get(key) ?? [];
      if (!known.some((other) => other.city === place.city && other.district === place.district))
        known.push(place);
      places.set(key, known);
    }
  };
  for (const { city, district } of zones) {
    if (city) add(city, { city });
    if (district) add(district, { ...(city ? { city } : {}), district });
  }
  return places;
}
