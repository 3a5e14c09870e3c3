/** Measures search on generated articles, and what others make of the same. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch, serve } from '../../tests/browser.ts';
import type { Screen } from '../report/terminal.ts';
import { readArticles } from '../search/articles.ts';
import { searchText } from '../search/record.ts';
import { buildSite } from '../site.ts';
import { writeArticles } from './articles.ts';
import { inChild } from './child.ts';
import { installPeers } from './peer-packages.ts';
import { folderOf, indexBytes, type Peer, peers, shardsIn, visitPeer } from './peers.ts';
import { isSimple, knownItems, queriesOf } from './queries.ts';
import { scanOf } from './scan.ts';
import { type Built, type Figures, type Own, ownLines, scanAll, tableOf } from './search-lines.ts';
import { type Place, visitSearch } from './visit.ts';

const SIZES = [16, 1_000, 10_000];
/** The size at which the others are asked without being asked for: at 10,000 Pagefind as it comes takes 5 GB. */
const PEERS_AT = 1_000;
const QUERIES = 510;
const KNOWN = 60;

/**
 * Prints, for each size, what building and asking come to, beside a plain scan of the same articles and the others.
 * @param size this one alone, with the others; without it, all of `SIZES`
 */
export async function benchSearch(scratch: string, screen: Screen, size?: number): Promise<void> {
  await installPeers(screen);
  const out = path.join(scratch, 'site');
  // The search page is the same for any number of articles; only its index is of the size that is measured.
  await buildSite({ articles: 'content/articles', base: '/', out });
  await mkdir(path.join(out, 'peers'));
  await writeFile(
    path.join(out, 'peers', 'index.html'),
    '<!doctype html><html lang="zh"><title>peers</title>',
  );
  const server = await serve(out);
  const browser = await launch();
  try {
    const place = { browser, server, out };
    for (const one of size ? [size] : SIZES) {
      const dir = path.join(scratch, String(one));
      const own = await measure(one, dir, place, screen);
      for (const line of ownLines(own)) screen.out(line);
      if (one !== (size ?? PEERS_AT)) continue;
      for (const line of tableOf(await measurePeers(own, dir, place, screen))) screen.out(line);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Builds an index in a process of its own. */
async function build(kind: string, dir: string, out: string): Promise<Built> {
  const { message: seconds, megabytes } = await inChild<number>('index-alone.ts', [kind, dir, out]);
  return { seconds, megabytes };
}

/** Adds a sentence to the first article. */
async function changeOne(dir: string): Promise<void> {
  const file = path.join(dir, 'made-00000.md');
  await writeFile(file, `${await readFile(file, 'utf8')}\n\n后来又改了一句。\n`);
}

async function measure(size: number, dir: string, place: Place, screen: Screen): Promise<Own> {
  const { out } = place;
  await writeArticles(size, dir);
  screen.status(`${size} 篇：建索引`);
  const built = await build('own', dir, out);
  await changeOne(dir);
  const again = await build('own', dir, out);
  const articles = await readArticles(dir);
  const characters = articles.reduce((sum, article) => sum + searchText(article).length, 0);
  const shards = await shardsIn(out);
  const bytes = await indexBytes(out, 'own');
  const [queries, known] = [queriesOf(articles, QUERIES), knownItems(articles, KNOWN)];
  screen.status(`${size} 篇：在网页里查`);
  const visit = await visitSearch(place, queries, known);
  const { answers } = await visitPeer(place, peers[0]!, queries.filter(isSimple));
  const engine = answers.map(({ ms }) => ms);
  screen.status('');
  const scans = scanAll(scanOf(articles), queries, known, visit);
  const made = { articles: size, characters, shards: shards.length, perCharacter: bytes / characters };
  return { ...made, built, again, queries, visit, engine, ...scans };
}

/** The figures of our engine and of the others, over queries that all of them are asked. */
async function measurePeers(own: Own, dir: string, place: Place, screen: Screen): Promise<Figures[]> {
  const simple = own.queries.flatMap((query, nth) => (isSimple(query) ? { query, nth } : []));
  const figures: Figures[] = [];
  const builds = new Map<Peer['kind'], Built>([['own', own.built]]);
  for (const peer of peers) {
    const { kind, name } = peer;
    screen.status(`${own.articles} 篇：${name}`);
    if (!builds.has(kind)) builds.set(kind, await build(kind, dir, folderOf(place.out, kind)));
    const asked = simple.map(({ query }) => query);
    const { init, first, answers } = await visitPeer(place, peer, asked);
    const bytes = await indexBytes(place.out, kind);
    figures.push({
      name,
      pairs: answers.map(({ ids }, order) => ({ got: ids, want: own.found[simple[order]!.nth]! })),
      ms: answers.map(({ ms }) => ms),
      ...{ init, first, built: builds.get(kind)!, perCharacter: bytes / own.characters },
    });
  }
  screen.status('');
  return figures;
}
