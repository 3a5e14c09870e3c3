/** What decides over what a raw file comes to. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modulesDigest } from '../modules.ts';
import type { Knowledge } from '../pipeline.ts';
import { maxBytes } from '../read/read.ts';
import { folderSidecar, sidecarNames } from '../read/sidecar.ts';
import type { RawFile } from '../read/walk.ts';
import { sha256 } from './id.ts';
import type { Standing } from './plan.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What decides beside the modules: knowledge that they load by themselves (the rest is handed over), and packages. */
const BESIDE = ['content/noise.yml', 'content/surnames.yml', 'package-lock.json'];

let code: string | undefined;

/** A digest of all code and knowledge. Code is read once, as the process runs what it was when it began. */
export function rulesDigest({ gazetteer, taxonomy }: Knowledge): string {
  code ??= codeDigest(PROJECT);
  return sha256(JSON.stringify([code, gazetteer.zones, [...gazetteer.homes], taxonomy]));
}

/** A digest of every module that a run loads, of what these load by themselves, and of the version of Node. */
export function codeDigest(project: string): string {
  // A project may be without the lock file of npm.
  const beside = BESIDE.map((file) => path.join(project, file)).filter((file) => existsSync(file));
  return sha256(process.version + modulesDigest(path.join(project, 'scripts/ingest.ts'), beside));
}

/** A digest of a raw file and its sidecars as they are now; undefined where one cannot be read, or is too large for that. */
export function inputsOf(raw: string, { file, path: place, size }: RawFile): string | undefined {
  if (size > maxBytes) return undefined;
  const { dir, base } = path.posix.parse(file);
  const beside = [...sidecarNames(base), folderSidecar].map((name) => path.join(raw, dir, name));
  try {
    return sha256(JSON.stringify([sha256(readFileSync(place)), ...beside.map(sha256IfThere)]));
  } catch {
    return undefined;
  }
}

const sha256IfThere = (file: string): string | null => (existsSync(file) ? sha256(readFileSync(file)) : null);

/**
 * A digest of all that decides over what a run does with a raw file that has a ledger and no new article: what it is
 * made of, the rules, its ledger, and its articles as they stand in the folder.
 */
export function decidedBy(
  file: string,
  inputs: string,
  rules: string,
  { articles, ledgers }: Standing,
): string | undefined {
  const ledger = ledgers.get(file);
  if (!ledger) return undefined;
  const standing = ledger.head.articles.map(({ id }) => {
    const there = articles.get(id);
    return [id, there?.path, there?.sha256];
  });
  return sha256(JSON.stringify([rules, inputs, ledger.sha256, standing]));
}
