import { isNational, type Zone } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { provinces, provinceShort } from './provinces.ts';
import type { ZoneRef } from './record.ts';

/** A province's part of the directory. */
export interface ProvincePart {
  name: string;
  /** Zones with articles, most first. */
  zones: Group<ZoneRef>[];
  /** Zones of national rank without any. */
  silent: Zone[];
  /** Number of provincial zones without any. */
  provincial: number;
}

/** The directory by province, those with most articles first; a province without articles has no `zones`. */
export function directory(zones: readonly Zone[], groups: readonly Group<ZoneRef>[]): ProvincePart[] {
  const spoken = new Set(groups.map(({ key }) => key.id));
  const silent = Map.groupBy(
    zones.filter(({ id }) => !spoken.has(id)),
    ({ province }) => provinceShort(province),
  );
  return provinces
    .map(({ name }) => {
      const quiet = silent.get(name) ?? [];
      const national = quiet.filter(isNational);
      return {
        name,
        zones: groups.filter(({ key }) => key.province === name),
        silent: national,
        provincial: quiet.length - national.length,
      };
    })
    .sort((a, b) => weight(b) - weight(a));
}

const weight = ({ zones }: ProvincePart): number =>
  zones.reduce((sum, { records }) => sum + records.length, 0);
