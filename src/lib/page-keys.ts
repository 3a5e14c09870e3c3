/** A page is known by its key: a digest of all that it shows, but for the code that shows it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** A digest of values that JSON can hold; those of an article and of a zone are made once. */
function digester(): (value: unknown) => string {
  const known = new Map<object, string>();
  const digestOf = (value: object, made: () => string): string => {
    const there = known.get(value);
    if (there !== undefined) return there;
    const digest = made();
    known.set(value, digest);
    return digest;
  };
  const ofZone = (ref: ZoneRef) => digestOf(ref.zone ?? ref, () => hash(JSON.stringify(ref)));
  const ofRecord = (record: ArticleRecord) =>
    digestOf(record, () => {
      const { digest, zones, topics } = record;
      return hash(JSON.stringify([digest, zones.map(ofZone), topics]));
    });
  return (value) =>
    hash(JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? ofRecord(part) : part)));
}

const isRecord = (value: unknown): value is ArticleRecord =>
  typeof value === 'object' && value !== null && 'digest' in value;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

let files: string | undefined;
/** A digest of the directory of zones and the taxonomy. */
const knowledge = (): string =>
  (files ??= hash(
    ['zones.yml', 'sources.yml', 'topics.yml']
      .map((name) => readFileSync(path.resolve('content', name), 'utf8'))
      .join('\n'),
  ));
