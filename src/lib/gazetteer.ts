import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What a zone is, with its name for readers. */
export const zoneKinds = {
  'national-hightech': '国家级高新区',
  'national-economic': '国家级经开区',
  'provincial-hightech': '省级高新区',
  'provincial-economic': '省级经开区',
  'provincial-other': '省级园区',
  'national-new-area': '国家级新区',
} as const;

export type ZoneKind = keyof typeof zoneKinds;

/** One row of content/zones.yml; the head of that file says what each field means. */
export interface Zone {
  id: string;
  name: string;
  short: string;
  kind: ZoneKind;
  province: string;
  place?: string;
  aliases?: string[];
  area_names?: string[];
  status?: 'active' | 'delisted' | 'probably-delisted' | 'unverified';
  city?: string | null;
  district?: string | null;
  adcode?: string | null;
  approved?: number;
  counted_with_hightech?: boolean;
  ambiguous_short?: string;
  shadowed_by?: string;
  sources: string[];
  note?: string;
}

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

export const isNational = (zone: Zone): boolean => zone.kind.startsWith('national-');

export const kindName = (kind: ZoneKind): string => zoneKinds[kind];

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
  const sources = parse(readFileSync(join(dir, 'sources.yml'), 'utf8')) as Source[];
  const gazetteer = gazetteerOf(zones, sources);
  loaded.set(dir, gazetteer);
  return gazetteer;
}

/** The zone with this short name, full name or alias. */
export function zoneByName(name: string, gazetteer: Gazetteer = loadGazetteer()): Zone | undefined {
  return gazetteer.byName.get(name.trim());
}

/** YAML of this size takes most of a second to parse, so the result is kept as JSON under the hash of the text. */
function parseCached<T>(text: string): T {
  const dir = resolve('node_modules/.cache/yuanxun');
  const path = join(dir, `${createHash('sha256').update(text).digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    const value = parse(text) as T;
    keep(dir, path, JSON.stringify(value));
    return value;
  }
}

/** Writes whole or not at all; a folder that cannot be written only costs time. */
function keep(dir: string, path: string, json: string): void {
  try {
    mkdirSync(dir, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, json);
    renameSync(draft, path);
  } catch {
    // The cache is a convenience.
  }
}
