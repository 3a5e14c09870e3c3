/** Indexes of shards, kept between builds by all that goes into them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shard } from './shards.ts';

/** Days after which what no build asked for goes. */
const keptFor = 30;

const root = join(import.meta.dirname, '..', '..');

/** The code that decides over the bytes of an index, and the versions of the packages that write them. */
async function digestOfCode(): Promise<string> {
  const own = (await readdir(import.meta.dirname)).filter((name) => /(?<!\.test)\.ts$/.test(name)).sort();
  const files = [
    ...own.map((name) => join(import.meta.dirname, name)),
    ...['units.ts', 'fold.ts', 'search-fields.ts'].map((name) => join(root, 'src', 'lib', name)),
    join(root, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** A shard's place in the cache. */
export interface Place {
  /** The finished index; there is one already where `isKnown`. */
  folder: string;
  isKnown: boolean;
  /** Where a new one is made. */
  fresh: string;
  /** Puts the new one in its place, all at once. */
  keep: () => Promise<void>;
}

export interface Cache {
  placeOf: (shard: Shard) => Promise<Place>;
  /** Takes away what no build has asked for in a month. */
  prune: () => Promise<void>;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** @param dir is made if it is not there */
export async function openCache(dir: string): Promise<Cache> {
  await mkdir(dir, { recursive: true });
  const code = await digestOfCode();
  return {
    async placeOf({ articles }) {
      const key = createHash('sha256').update(code).update(JSON.stringify(articles)).digest('hex');
      const folder = join(dir, key.slice(0, 32));
      const isKnown = await exists(folder);
      if (isKnown) await utimes(folder, new Date(), new Date());
      const fresh = `${folder}.${process.pid}`;
      const keep = () =>
        rename(fresh, folder).catch(async (error: unknown) => {
          if (!(await exists(folder))) throw error;
          await rm(fresh, { recursive: true });
        });
      return { folder, isKnown, fresh, keep };
    },
    async prune() {
      const oldest = Date.now() - keptFor * 86_400_000;
      for (const name of await readdir(dir)) {
        const path = join(dir, name);
        const found = await stat(path).catch(() => undefined);
        if (found && found.mtimeMs < oldest) await rm(path, { recursive: true, force: true });
      }
    },
  };
}
