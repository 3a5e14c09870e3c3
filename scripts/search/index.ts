/** Writes the search index: one Pagefind index a shard, of units, showing readable text. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type * as Pagefind from 'pagefind';
import type { Manifest } from '../../src/lib/search-fields.ts';
import { facetFile, type Indexed } from './facets.ts';
import { readFragment, rewriteFragment } from './fragment.ts';
import { type SearchArticle, searchText, searchUnits } from './record.ts';
import { failsLoudly } from './runtime.ts';
import { type Shard, shardsOf } from './shards.ts';

/** Pagefind's own interfaces, which the page does not use. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Code that is the same in every shard; the first one's is loaded. */
const runtime = /^(?:pagefind|pagefind-worker)\.js$|^wasm\./;

/** Chunks of the index, in bytes: a query over shards loads 159 KB with these, 535 KB with the default. */
const chunkSize = '2000';

async function pagefindService(): Promise<typeof Pagefind> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  return import('pagefind');
}

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}

/** A shard's files by path, fragments rewritten, and its articles with the ids that they have there. */
async function shardFiles(pagefind: typeof Pagefind, shard: Shard, withRuntime: boolean) {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  check(errors, 'createIndex');
  const byUrl = new Map(shard.articles.map((article) => [`/a/${article.id}/`, article]));
  for (const [url, article] of byUrl) {
    const added = await index!.addCustomRecord({ url, language: 'und', content: searchUnits(article) });
    check(added.errors, article.id);
  }
  const { files, errors: failed } = await index!.getFiles();
  check(failed, 'getFiles');
  await index!.deleteIndex();
  const indexed: Indexed[] = [];
  const kept = files
    .filter(({ path }) => !interfaces.test(path) && (withRuntime || !runtime.test(path)))
    .map(({ path, content }) => {
      if (path.endsWith('.js')) return { path, content: failsLoudly(Buffer.from(content).toString()) };
      if (!path.endsWith('.pf_fragment')) return { path, content };
      const article = byUrl.get(readFragment(content).url)!;
      indexed.push({ id: basename(path, '.pf_fragment'), article });
      const { id, title, dateText, zones } = article;
      const meta = { id, title, date: dateText, zones: [...new Set(zones)].join('、') };
      return { path, content: rewriteFragment(content, searchText(article), meta) };
    });
  return { files: kept, indexed };
}

/**
 * Writes `<outDir>/pagefind/`: a folder a shard, and `shards.json`. What stood there before is removed.
 * @throws Error with Pagefind's words when it refuses a record
 */
export async function writeShards(shards: Shard[], outDir: string): Promise<Manifest> {
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pagefind = await pagefindService();
  const all: Indexed[][] = [];
  try {
    for (const [order, shard] of shards.entries()) {
      const { files, indexed } = await shardFiles(pagefind, shard, order === 0);
      for (const { path, content } of files) {
        const target = join(folder, shard.name, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
      all.push(indexed);
    }
  } finally {
    await pagefind.close();
  }
  const manifest: Manifest = {
    shards: shards.map(({ name, articles }) => ({ path: `${name}/`, articles: articles.length })),
    articles: shards.reduce((sum, { articles }) => sum + articles.length, 0),
  };
  await writeFile(join(folder, 'facets.bin'), facetFile(all));
  await writeFile(join(folder, 'shards.json'), JSON.stringify(manifest));
  return manifest;
}

/** Writes the index of all articles, divided into shards as their number asks; see `writeShards`. */
export function buildIndex(options: {
  articles: Iterable<SearchArticle>;
  outDir: string;
}): Promise<Manifest> {
  return writeShards(shardsOf([...options.articles]), options.outDir);
}
