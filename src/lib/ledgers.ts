import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../../scripts/types.ts';
import { ledgerPath, parseLedger } from '../../scripts/write/ledger.ts';
import { articlesDir } from './settings.ts';

const known = new Map<string, Promise<Ledger | undefined>>();

/** The ledger of a raw file; undefined when there is none that can be read. */
export function readLedger(file: string): Promise<Ledger | undefined> {
  const there = known.get(file);
  if (there) return there;
  const ledger = readFile(path.join(articlesDir, ledgerPath(file)), 'utf8').then(
    parseLedger,
    () => undefined,
  );
  known.set(file, ledger);
  return ledger;
}

const digests = new Map<string, string | undefined>();

/** A digest of the ledger of a raw file as it lies there; undefined when there is none. */
export function ledgerDigest(file: string): string | undefined {
  if (!digests.has(file)) digests.set(file, digestOfFile(path.join(articlesDir, ledgerPath(file))));
  return digests.get(file);
}

function digestOfFile(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64url');
  } catch {
    return undefined;
  }
}

/** All ledgers of the articles folder, by file name. */
export async function readLedgers(): Promise<Ledger[]> {
  const names = await readdir(path.join(articlesDir, 'ledgers'), { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const ledgers = await Promise.all(files.sort().map((file) => readLedger(file.split(path.sep).join('/'))));
  return ledgers.filter((ledger) => ledger !== undefined);
}
