import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCached } from './yaml-cache.ts';
import { isNational } from './zone.ts';
import type { Zone } from './zone.ts';

export { validateGazetteer, validateSources } from './gazetteer-check.ts';
export { isNational, kindName, zoneKinds } from './zone.ts';
export type { Zone, ZoneKind } from './zone.ts';

/** Where a paper or a site is at home; the finest that is known. */
export interface Home {
  zone?: string;
  district?: string;
  city?: string;
  province?: string;
}

/** One row of content/sources.yml. `home: null` is a source that is at home nowhere. */
export interface Source {
  name: string;
  home: Home | null;
  aliases?: string[];
}

/** The directory of zones and the homes of sources, ready to be asked. */
export interface Gazetteer {
  zones: Zone[];
  byId: ReadonlyMap<string, Zone>;
  /** Short name, full name or alias → zone; names that mean several zones are left out. */
  byName: ReadonlyMap<string, Zone>;
  /** Name or alias of a source → its home. */
  homes: ReadonlyMap<string, Home | null>;
}

/** Builds the gazetteer from parsed rows; pure. */
export function gazetteerOf(zones: Zone[], sources: Source[] = []): Gazetteer {
  const homes = new Map<string, Home | null>();
  for (const { name, aliases = [], home } of sources)
    for (const key of [name, ...aliases]) homes.set(key, home);
  return { zones, byId: new Map(zones.map((zone) => [zone.id, zone])), byName: namesOf(zones), homes };
}

/** A short name is its zone's own; of full names and aliases national ones win, and only unique ones count. */
function namesOf(zones: Zone[]): Map<string, Zone> {
  const names = new Map<string, Zone>();
  const add = (rows: [string, Zone][]): void => {
    const uses = Map.groupBy(rows, ([name]) => name);
    for (const [name, found] of uses) {
      const owners = new Set(found.map(([, zone]) => zone));
      if (owners.size === 1 && !names.has(name)) names.set(name, found[0]![1]);
    }
  };
  const national = zones.filter(isNational);
  const provincial = zones.filter((zone) => !isNational(zone));
  add(national.map((zone) => [zone.short, zone]));
  add(provincial.map((zone) => [zone.short, zone]));
  for (const tier of [national, provincial]) {
    add(tier.map((zone) => [zone.name, zone]));
    add(tier.flatMap((zone) => (zone.aliases ?? []).map((alias): [string, Zone] => [alias, zone])));
  }
  return names;
}

const loaded = new Map<string, Gazetteer>();

/**
 * Reads zones.yml and sources.yml, once per folder.
 * @param dir the content folder, by default `content` below the working directory
 * @throws where a file cannot be read or is no YAML; `check` tells the line
 */
export function loadGazetteer(dir: string = resolve('content')): Gazetteer {
  const known = loaded.get(dir);
  if (known) return known;
  const zones = parseCached<Zone[]>(readFileSync(join(dir, 'zones.yml'), 'utf8'));
  const sources = parseCached<Source[]>(readFileSync(join(dir, 'sources.yml'), 'utf8'));
  const gazetteer = gazetteerOf(zones, sources);
  loaded.set(dir, gazetteer);
  return gazetteer;
}

/** The zone with this short name, full name or alias. */
export function zoneByName(name: string, gazetteer: Gazetteer = loadGazetteer()): Zone | undefined {
  return gazetteer.byName.get(name.trim());
}
