/** Files of shards, kept between builds by all that goes into them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../src/lib/write-whole.ts';
import { modulesDigest } from '../modules.ts';
import type { Files } from './shard.ts';
import type { Shard } from './shards.ts';

/** Days after which what no build asked for goes. */
const keptFor = 30;

/** What decides over the bytes of an index: its code, and the versions of the packages that fold its text. */
const CODE = join(import.meta.dirname, 'shard.ts');
const PACKAGES = join(import.meta.dirname, '..', '..', 'package-lock.json');

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
  const code = modulesDigest(CODE, [PACKAGES]);
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
      writeWhole(file, pack(files));
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
