import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../../scripts/types.ts';
import { ledgerPath, parseLedger } from '../../scripts/write/ledger.ts';
import type { ArticleRecord } from './record.ts';
import { articlesDir } from './settings.ts';

type Written = Pick<ArticleRecord, 'data' | 'file'>;

/**
 * Where the ledger of an article's raw file lies: in the `ledgers/` that is nearest to the article's file, since a folder
 * of articles that was ingested by itself has ledgers of its own. Undefined when there is none.
 */
function ledgerFile({ data: { raw }, file }: Written): string | undefined {
  if (!raw) return undefined;
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const ledger = path.join(folder, ledgerPath(raw.file));
    if (existsSync(ledger)) return ledger;
    if (folder === articlesDir || folder === path.dirname(folder)) return undefined;
  }
}

/** What a ledger said when its file was `stamp`: in development a file changes while pages are asked for. */
const known = new Map<string, { stamp: number; ledger: Promise<Ledger | undefined> }>();

/** The ledger of an article's raw file; undefined when there is none that can be read. */
export async function readLedger(record: Written): Promise<Ledger | undefined> {
  const file = ledgerFile(record);
  return file === undefined ? undefined : readLedgerFile(file);
}

function readLedgerFile(file: string): Promise<Ledger | undefined> {
  const stamp = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const there = known.get(file);
  if (there?.stamp === stamp) return there.ledger;
  const ledger = readFile(file, 'utf8').then(parseLedger, () => undefined);
  known.set(file, { stamp, ledger });
  return ledger;
}

const digests = new Map<string, string | undefined>();

/** A digest of the ledger of an article's raw file as it lies there; undefined when there is none. */
export function ledgerDigest(record: Written): string | undefined {
  const file = ledgerFile(record);
  if (file === undefined) return undefined;
  if (!digests.has(file)) digests.set(file, digestOfFile(file));
  return digests.get(file);
}

function digestOfFile(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64url');
  } catch {
    return undefined;
  }
}

/** All ledgers below the articles folder, by file name. */
export async function readLedgers(): Promise<Ledger[]> {
  const names = await readdir(articlesDir, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.split(path.sep).includes('ledgers') && name.endsWith('.json'));
  const ledgers = await Promise.all(files.sort().map((file) => readLedgerFile(path.join(articlesDir, file))));
  return ledgers.filter((ledger) => ledger !== undefined);
}
