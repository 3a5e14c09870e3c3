import { isNational } from '../../src/lib/gazetteer.ts';
import type { Zone } from '../../src/lib/gazetteer.ts';
import { matchForm } from './match-form.ts';
import { spellingWeights, suffixes } from './zone-rules.ts';
import type { ZoneFamily } from './zone-rules.ts';

/** A way to write a zone, in the form for matching, and what it is worth; `area` is a place that lies over the zone. */
export interface ZoneSpelling {
  text: string;
  weight: number;
  area: boolean;
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

/** All ways to write a zone: its names, every stem with every ending of its family, and its area names. */
export function spellingsOf(zone: Zone): ZoneSpelling[] {
  const family = familyOf(zone);
  const ending = suffixes[family].map((suffix) => ({
    suffix,
    weight: variantWeight(suffix, isNational(zone)),
  }));
  const names = [zone.name, zone.short, zone.ambiguous_short ?? '', ...(zone.aliases ?? [])].map(matchForm);
  const variants = ending.length > 0 ? stemsOf(zone, family).map(matchForm) : [];
  return [
    ...names.map((text) => ({ text, weight: spellingWeights.exact, area: false })),
    ...variants.flatMap((stem) =>
      ending.map(({ suffix, weight }) => ({ text: stem + suffix, weight, area: false })),
    ),
    ...(zone.area_names ?? []).map((name) => ({
      text: matchForm(name),
      weight: spellingWeights.areaName,
      area: true,
    })),
  ].filter(({ text }) => text.length > 1);
}

/** 临港经开区 for 宜宾临港经开区, as the papers of the city or county write it: the place without these, with every ending. */
export function clippedSpellings(zone: Zone): ZoneSpelling[] {
  const areas = [zone.city, zone.district].flatMap((name) => (name ? [placeStem(name)] : []));
  const stem = areas.find((name) => zone.place?.startsWith(name));
  const rest = stem && zone.place ? matchForm(zone.place.slice(stem.length)) : '';
  if (rest.length < 2) return [];
  const weight = spellingWeights.variantProvincial;
  return suffixes[familyOf(zone)].map((suffix) => ({ text: rest + suffix, weight, area: false }));
}

function variantWeight(suffix: string, national: boolean): number {
  if (suffix === '开发区')
    return national ? spellingWeights.kaifaquNational : spellingWeights.kaifaquProvincial;
  return national ? spellingWeights.variant : spellingWeights.variantProvincial;
}

const longestFirst = (family: ZoneFamily): string[] =>
  [...suffixes[family]].sort((a, b) => b.length - a.length);
const endings = {
  hightech: longestFirst('hightech'),
  economic: longestFirst('economic'),
  other: longestFirst('other'),
};

/** What stands before the ending: the place, alone, after its city, with 市/区/县, and what the names themselves use. */
function stemsOf({ place, city, district, short, aliases = [] }: Zone, family: ZoneFamily): string[] {
  const found = new Set<string>();
  const cityStem = city ? placeStem(city) : '';
  const full = ['市', '区', '县']
    .map((end) => `${place}${end}`)
    .filter((name) => name === city || name === district);
  for (const name of place ? [place, ...full] : []) {
    found.add(name);
    if (!name.startsWith(cityStem)) found.add(cityStem + name);
  }
  for (const name of [short, ...aliases]) {
    const ending = endings[family].find((suffix) => name.endsWith(suffix));
    if (ending) found.add(name.slice(0, -ending.length));
  }
  return [...found].filter((stem) => stem.length > 1);
}
