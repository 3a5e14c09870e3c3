/** Writes the search index: a folder a shard, and what there is. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { indexFolder, manifestFile, type Manifest } from '../../src/lib/search-fields.ts';
import { openCache } from './cache.ts';
import type { SearchArticle } from './record.ts';
import { type Files, filesOfShard } from './shard.ts';
import { type Shard, shardsOf, yearOfShard } from './shards.ts';

/** Files that are written at a time. */
const atOnce = 64;

/** A shard's folder: its name, and a part of what names all that went into it. */
const SHARD = /^[\w-]+-[\da-f]{8}$/;

/** True for the files of shards, by their path below the site; their folder's name tells whether they still hold. */
export function isShardFile(file: string): boolean {
  const [folder, shard, ...rest] = file.split('/');
  return `${folder}/` === indexFolder && SHARD.test(shard ?? '') && rest.length > 0;
}

/** Writes the files below a folder, unless all of them are there. */
async function writeFiles(files: Files, folder: string): Promise<void> {
  const names = [...files.keys()];
  const there = new Set(await readdir(folder, { recursive: true }).catch(() => []));
  if (names.every((name) => there.has(normalize(name)))) return;
  for (const part of new Set(names.map(dirname))) await mkdir(join(folder, part), { recursive: true });
  for (let from = 0; from < names.length; from += atOnce) {
    const some = names.slice(from, from + atOnce);
    await Promise.all(some.map((name) => writeFile(join(folder, name), files.get(name)!)));
  }
}

/**
 * Writes the index below `outDir`: a folder a shard, and the manifest. A shard whose folder is there stays as it is, the
 * folders of others go. What has to be written, and is as it was at an earlier build, comes from `cacheDir`.
 */
export async function writeShards(shards: Shard[], outDir: string, cacheDir: string): Promise<Manifest> {
  const folder = join(outDir, indexFolder);
  await mkdir(folder, { recursive: true });
  const cache = await openCache(cacheDir);
  const manifest: Manifest = { shards: [] };
  for (const shard of shards) {
    const { key, files } = await cache.filesOf(shard, () => filesOfShard(shard.articles));
    // A name that changes with the content, so that no file of an older index is taken for one of this.
    const path = `${shard.name}-${key.slice(0, 8)}/`;
    await writeFiles(files, join(folder, path));
    manifest.shards.push({ path, articles: shard.articles.length });
  }
  await cache.prune();
  const named = new Set(manifest.shards.map(({ path }) => path));
  for (const name of await readdir(folder))
    if (SHARD.test(name) && !named.has(`${name}/`)) await rm(join(folder, name), { recursive: true });
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
  return manifest;
}

/** Writes the index of all articles, divided into shards as their number asks; see `writeShards`. */
export function buildIndex(options: {
  articles: Iterable<SearchArticle>;
  outDir: string;
  cacheDir: string;
}): Promise<Manifest> {
  return writeShards(shardsOf([...options.articles]), options.outDir, options.cacheDir);
}

/** Makes the shards of a year, and keeps them in `cacheDir` only: a build that finds them there does not make them. */
export async function keepShards(options: {
  articles: Iterable<SearchArticle>;
  year: string;
  cacheDir: string;
}): Promise<void> {
  const cache = await openCache(options.cacheDir);
  for (const shard of shardsOf([...options.articles]))
    if (yearOfShard(shard) === options.year) await cache.filesOf(shard, () => filesOfShard(shard.articles));
}
