/** A page is known by its key: a digest of all that it shows, but for the code that shows it. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '../../scripts/kept.ts';
import { ledgerDigest } from './ledgers.ts';
import { shownOn, type Route } from './pages.ts';
import type { ArticleRecord, ZoneRef } from './record.ts';
import { samples } from './settings.ts';

/**
 * The keys of a route's pages by their addresses: what each is given, with a digest in place of every article.
 * An article's page shows its ledger too, and no more of the knowledge than its articles have; others may show any of it.
 */
export function keysOf(route: Route, records: readonly ArticleRecord[]): Map<string, string> {
  const digest = digester();
  const pages = [...shownOn(route, records)];
  return new Map(
    pages.map(([address, props]) => {
      const beside = 'record' in props ? ledgerDigest(props.record) : knowledge();
      return [address, digest([samples, beside, props])];
    }),
  );
}

/** A digest of plain values; those of an article and of a zone are made once. */
function digester(): (value: unknown) => string {
  const ofZone = once((zone: NonNullable<ZoneRef['zone']>) => digestOf(JSON.stringify(zone)));
  const ofRecord = once(({ digest, zones, topics }: ArticleRecord) =>
    digestOf(JSON.stringify([digest, zones.map(({ zone, ...ref }) => [ref, zone && ofZone(zone)]), topics])),
  );
  const written = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    if (isRecord(value)) return ofRecord(value);
    if (Array.isArray(value)) return `[${value.map(written).join()}]`;
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${written(part)}`)
      .join()}}`;
  };
  return (value) => digestOf(written(value));
}

const isRecord = (value: object): value is ArticleRecord => 'digest' in value;

const digestOf = (text: string): string => hash('sha256', text, 'base64url');

let files: string | undefined;
/** A digest of the directory of zones and the taxonomy. */
const knowledge = (): string =>
  (files ??= digestOf(
    ['zones.yml', 'sources.yml', 'topics.yml']
      .map((name) => readFileSync(path.resolve('content', name), 'utf8'))
      .join('\n'),
  ));
