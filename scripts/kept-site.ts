/** Which pages of the last build a new one may leave as they are. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageKeys } from '../src/lib/kept-pages.ts';

/** What a finished build notes for the next one. */
interface Note {
  code: string;
  pages: PageKeys;
}

/** Code and settings that a page may come from; articles and knowledge are in the pages' own keys. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A digest of all code, and of how the site is built; a page is kept only under the same. */
export async function codeDigest(settings: Record<string, unknown>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of (await Promise.all(CODE.map(filesOf))).flat().sort())
    hash.update(file).update(await readFile(file));
  return hash.digest('base64url');
}

async function filesOf(part: string): Promise<string[]> {
  const entries = await readdir(part, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [part];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const pageOf = (id: string): string => `a/${id}/index.html`;

/** Pages of the last finished build that may stay, if their keys are still the same. */
export interface KeptSite {
  isKept: (file: string) => boolean;
  /**
   * Runs the build that `pagesToMake` takes part in, then takes away the pages whose articles are gone.
   * @param build is given a folder of its own, so that no build at the same time puts its articles into this one
   */
  during: (build: (scratch: string) => Promise<void>) => Promise<Note>;
}

/**
 * @param note what the last build noted; pages of other code, or of a site built otherwise, are not kept
 * @param code see `codeDigest`
 */
export function keptSite(outDir: string, note: Partial<Note> | undefined, code: string): KeptSite {
  const known = Object.entries(note?.code === code ? (note.pages ?? {}) : {});
  const kept = Object.fromEntries(known.filter(([id]) => existsSync(path.join(outDir, pageOf(id)))));
  const files = new Set(Object.keys(kept).map(pageOf));
  return {
    isKept: (file) => files.has(file),
    async during(build) {
      const scratch = await ownFolder();
      const file = path.join(scratch, 'keys.json');
      try {
        await writeFile(file, JSON.stringify(kept));
        process.env['YUANXUN_PAGE_KEYS'] = file;
        await build(scratch);
        const pages = JSON.parse(await readFile(file, 'utf8')) as PageKeys;
        for (const id of Object.keys(kept))
          if (!(id in pages)) await rm(path.dirname(path.join(outDir, pageOf(id))), { recursive: true });
        return { code, pages };
      } finally {
        delete process.env['YUANXUN_PAGE_KEYS'];
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

/** Folders of builds under way; those of builds that were cut off go after a day. */
const BUILDS = path.resolve('.cache', 'builds');
const DAY = 86_400_000;

async function ownFolder(): Promise<string> {
  await mkdir(BUILDS, { recursive: true });
  for (const name of await readdir(BUILDS)) {
    const folder = path.join(BUILDS, name);
    const found = await stat(folder).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > DAY) await rm(folder, { recursive: true, force: true });
  }
  return mkdtemp(path.join(BUILDS, 'build-'));
}
