/** Writes the search index: one Pagefind index a shard, of units, showing readable text. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as Pagefind from 'pagefind';
import type { Manifest } from '../../src/lib/search-fields.ts';
import { openCache, type Place } from './cache.ts';
import { facetFile } from './facets.ts';
import { packFragment, readFragment } from './fragment.ts';
import { type SearchArticle, searchText, searchUnits } from './record.ts';
import { failsLoudly } from './runtime.ts';
import { type Shard, shardsOf } from './shards.ts';

/** Pagefind's own interfaces and worker, which the page does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** Code that is the same in every shard; the first one's is loaded. */
const runtime = /^pagefind\.js$|^wasm\./;

/** Chunks of the index, in bytes: a query over shards loads 159 KB with these, 535 KB with the default. */
const chunkSize = '2000';

async function pagefindService(): Promise<typeof Pagefind> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  return import('pagefind');
}

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}

/** Has Pagefind write a shard's index to a folder; its process ends with it and gives the memory back. */
async function indexShard(pagefind: typeof Pagefind, { articles }: Shard, folder: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ writePlayground: false });
    check(errors, 'createIndex');
    for (const article of articles) {
      const record = { url: urlOf(article), language: 'und', content: searchUnits(article) };
      const added = await index!.addCustomRecord(record);
      check(added.errors, article.id);
    }
    const written = await index!.writeFiles({ outputPath: folder });
    check(written.errors, 'writeFiles');
  } finally {
    await pagefind.close();
  }
}

const urlOf = ({ id }: SearchArticle): string => `/a/${id}/`;

/** Rewrites a shard's fragments, takes away what the page does not use, and mends the runtime. */
async function finishShard({ articles }: Shard, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (unused.test(name)) await rm(file);
    else if (name.endsWith('.js')) await writeFile(file, failsLoudly(await readFile(file, 'utf8')));
  }
  const byUrl = new Map(articles.map((article) => [urlOf(article), article]));
  const fragments = join(folder, 'fragment');
  for (const name of await readdir(fragments)) {
    const file = join(fragments, name);
    const fragment = await readFragment(await readFile(file));
    const article = byUrl.get(fragment.url)!;
    const { id, title, dateText, zones } = article;
    const meta = { id, title, date: dateText, zones: [...new Set(zones)].join('、') };
    await writeFile(file, await packFragment({ ...fragment, content: searchText(article), meta }));
  }
}

/** Finishes a shard that is new, and copies it to where it belongs, with the runtime if the shard keeps it. */
async function finish(shard: Shard, place: Place, target: string, withRuntime: boolean): Promise<void> {
  if (!place.isKnown) {
    await finishShard(shard, place.fresh);
    await place.keep();
  }
  const filter = (file: string) => withRuntime || !runtime.test(basename(file));
  await cp(place.folder, target, { recursive: true, filter });
}

/**
 * Writes `<outDir>/pagefind/`: a folder a shard, and `shards.json`. What stood there before is removed. A shard that is
 * as it was at an earlier build comes from `cacheDir`.
 * @throws Error with Pagefind's words when it refuses a record
 */
export async function writeShards(shards: Shard[], outDir: string, cacheDir: string): Promise<Manifest> {
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const cache = await openCache(cacheDir);
  const pagefind = await pagefindService();
  let finishing: Promise<void> | undefined;
  for (const [order, shard] of shards.entries()) {
    const place = await cache.placeOf(shard);
    // While a shard is finished here, Pagefind is at the next.
    await Promise.all([place.isKnown || indexShard(pagefind, shard, place.fresh), finishing]);
    finishing = finish(shard, place, join(folder, shard.name), order === 0);
  }
  await finishing;
  await cache.prune();
  const manifest: Manifest = {
    shards: shards.map(({ name, articles }) => ({ path: `${name}/`, articles: articles.length })),
    articles: shards.reduce((sum, { articles }) => sum + articles.length, 0),
  };
  await writeFile(join(folder, 'facets.bin'), facetFile(shards.flatMap(({ articles }) => articles)));
  await writeFile(join(folder, 'shards.json'), JSON.stringify(manifest));
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
