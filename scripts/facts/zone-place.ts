import { isNational } from '../../src/lib/gazetteer.ts';
import type { Gazetteer, Home, Zone } from '../../src/lib/gazetteer.ts';
import { once } from '../kept.ts';
import { matchForm } from './match-form.ts';
import { zoneIndex } from './zone-index.ts';
import { longestAt } from './string-index.ts';
import type { Place } from './zone-index.ts';
import type { ZoneFamily } from './zone-rules.ts';
import { familyOf, placeStem, provinceStem } from './zone-spellings.ts';

/** Where an article is set, as far as its source and its words tell. */
export interface Setting {
  /** All of source, title and body, in the form for matching. */
  plain: string;
  home: Home;
  places: { place: Place[]; count: number }[];
  /** The zone whose site the page is of. */
  host?: Zone;
}

const medium =
  /^[市区县]?(?:日报|晚报|晨报|早报|时报|商报|都市报|时讯|新闻|网|发布|融媒|广播|电视|广电|传媒|在线|报社|报(?:$|\s)|高新区|经开区|市委|市政府|人民政府)/;

/** The names of areas that are no districts, in the form for matching, with their zones. */
const areasOf = once(({ zones }: Gazetteer): { name: string; zone: Zone }[] =>
  zones.flatMap((zone) =>
    (zone.area_names ?? [])
      .filter((name) => !name.endsWith('区'))
      .map((name) => ({ name: matchForm(name), zone })),
  ),
);

/** The zone after whose area a medium is called: 光谷发布, 亦庄时讯. A district (新北区) is its own. */
function zoneOfArea(plain: string, gazetteer: Gazetteer): string | undefined {
  const called = areasOf(gazetteer).filter(
    ({ name }) => plain.startsWith(name) && medium.test(plain.slice(name.length)),
  );
  const [zone, ...others] = new Set(called.map(({ zone: own }) => own));
  return others.length === 0 ? zone?.short : undefined;
}

/** The home of a source: from content/sources.yml, else from the area or the place that its name begins with. */
export function homeOf(source: string | undefined, gazetteer: Gazetteer): Home {
  const name = source?.trim() ?? '';
  const listed = gazetteer.homes.get(name);
  if (listed !== undefined) return listed ?? {};
  const plain = matchForm(name);
  const zone = zoneOfArea(plain, gazetteer);
  if (zone !== undefined) return { zone };
  const match = longestAt(zoneIndex(gazetteer).places, plain, 0);
  if (!match || match.value.length !== 1 || !medium.test(plain.slice(match.length))) return {};
  return { ...match.value[0]! };
}

/** What each place that the setting says is worth; the three are added. */
export const supportOf = { district: 4, city: 2, province: 1 } as const;

/** How well the setting fits a zone: 4 for its district, 2 its city, 1 its province, added. */
export function support(zone: Zone, { plain, home }: Setting): number {
  const says = (stem: string | undefined): boolean => stem !== undefined && plain.includes(matchForm(stem));
  const district =
    home.district === zone.district || says(zone.district ? placeStem(zone.district) : undefined);
  const city = home.city === zone.city || says(zone.city ? placeStem(zone.city) : undefined);
  const province = home.province === zone.province || says(provinceStem(zone.province));
  return (
    (zone.district && district ? supportOf.district : 0) +
    (zone.city && city ? supportOf.city : 0) +
    (province ? supportOf.province : 0)
  );
}

/** The one zone among several of one name that the setting fits best; none when two fit alike or none fits. */
export function bestFit(zones: Zone[], setting: Setting): Zone | undefined {
  const fits = zones.map((zone) => ({ zone, fit: support(zone, setting) })).sort((a, b) => b.fit - a.fit);
  const [first, second] = fits;
  return first && first.fit > 0 && first.fit > (second?.fit ?? 0) ? first.zone : undefined;
}

/** The zone that a bare 高新区 or 经开区 means by the place alone: the only one, or the city's own, of that place. */
export function zoneOfPlace(
  families: readonly ZoneFamily[],
  setting: Setting,
  zones: Zone[],
): Zone | undefined {
  const { home } = setting;
  const city = home.city ?? mostNamed(setting, (place) => place.city);
  const fits = (zone: Zone): boolean => families.includes(familyOf(zone)) && zone.status !== 'delisted';
  const district =
    home.district ?? mostNamed(setting, ({ district, city: of }) => (of === city ? district : undefined));
  const near = district
    ? zones.filter((zone) => zone.district === district && zone.city === (city ?? zone.city) && fits(zone))
    : [];
  if (near.length === 1) return near[0];
  if (near.length > 1 || isOwnTown(district)) return undefined;
  return city
    ? cityZone(
        zones.filter((zone) => zone.city === city && fits(zone)),
        placeStem(city),
      )
    : undefined;
}

/** A county or county-level city has its own zones: the city's is not meant there. */
const isOwnTown = (district: string | undefined): boolean => /[市县]$/.test(district ?? '');

function cityZone(zones: Zone[], stem: string): Zone | undefined {
  const own = zones.filter((zone) => zone.place === stem);
  const national = zones.filter(isNational);
  for (const candidates of [zones, own.filter(isNational), own, national]) {
    if (candidates.length === 1) return candidates[0];
  }
  return undefined;
}

/** The city or district named most, if it is named at least twice as often as the next. */
function mostNamed({ places }: Setting, pick: (place: Place) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { place, count } of places) {
    const names = new Set(place.map(pick));
    const [name] = names;
    if (names.size === 1 && name) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
