/** Files of shards, kept between builds by all that goes into them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './shard.ts';
import type { Shard } from './shards.ts';

/** Days after which what no build asked for goes. */
const keptFor = 30;

const root = join(import.meta.dirname, '..', '..');

/** The code that decides over the bytes of an index, and the versions of the packages that fold its text. */
async function digestOfCode(): Promise<string> {
  const own = (await readdir(import.meta.dirname)).filter((name) => /(?<!\.test)\.ts$/.test(name)).sort();
  const files = [
    ...own.map((name) => join(import.meta.dirname, name)),
    ...['units.ts', 'kinds.ts', 'fold.ts', 'rice.ts', 'postings.ts', 'search-fields.ts'].map((name) =>
      join(root, 'src', 'lib', name),
    ),
    join(root, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Files as one: a line with their names and lengths, then their bytes. */
function pack(files: Files): Buffer {
  const names = [...files].map(([name, { length }]) => [name, length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(names)}\n`), ...files.values()]);
}

function unpack(packed: Buffer): Files {
  let at = packed.indexOf(10) + 1;
  const names = JSON.parse(packed.subarray(0, at).toString()) as [string, number][];
  return new Map(names.map(([name, length]) => [name, packed.subarray(at, (at += length))]));
}

export interface Cache {
  /** A shard's files, and what names all that went into them; made where no earlier build has kept them. */
  filesOf: (shard: Shard, make: () => Files) => Promise<{ key: string; files: Files }>;
  /** Takes away what no build has asked for in a month. */
  prune: () => Promise<void>;
}

/** @param dir is made if it is not there */
export async function openCache(dir: string): Promise<Cache> {
  await mkdir(dir, { recursive: true });
  const code = await digestOfCode();
  return {
    async filesOf({ articles }, make) {
      const key = createHash('sha256').update(code).update(JSON.stringify(articles)).digest('hex');
      const file = join(dir, key.slice(0, 32));
      const kept = await readFile(file).catch(() => undefined);
      if (kept) {
        await utimes(file, new Date(), new Date());
        return { key, files: unpack(kept) };
      }
      const files = make();
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, pack(files));
      await rename(fresh, file);
      return { key, files };
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
