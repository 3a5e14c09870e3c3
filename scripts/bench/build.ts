/** Builds the site from nothing, again, and after one change, beside other generators on the same articles. */
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterCache } from '../../src/lib/settings.ts';
import { inlineStyles } from '../host-headers.ts';
import type { Screen } from '../report/terminal.ts';
import { readArticleFiles } from '../write/read-all.ts';
import { writeArticles } from './articles.ts';
import { linesOf, tableOf, withTable, type Results, type Row } from './build-table.ts';
import { installPeers } from './peer-packages.ts';
import {
  astro,
  eleventy,
  hugo,
  hugoWithPagefind,
  plainArticle,
  writeProject,
  type Peer,
} from './site-peers.ts';
import { spend } from './spent.ts';

const SIZES = [1_000, 10_000];

/**
 * Prints a table for each number of articles, and puts it into the README; a generator that is not there is said and
 * left out.
 */
export async function benchBuild(scratch: string, screen: Screen, size?: number): Promise<void> {
  await installPeers(screen);
  for (const count of size === undefined ? SIZES : [size]) {
    const root = path.join(scratch, String(count));
    const articles = path.join(root, 'articles');
    await writeArticles(count, articles);
    const rows = [
      await ours('园讯，不带检索', articles, path.join(root, 'pages'), false, screen),
      await ours('园讯，带检索', articles, path.join(root, 'whole'), true, screen),
    ];
    const style = await styleOf(path.join(root, 'pages'));
    for (const peer of [hugo, eleventy, astro, hugoWithPagefind]) {
      const row = await peers(peer, articles, path.join(root, peer.name), style, screen);
      if (row) rows.push(row);
    }
    screen.status('');
    for (const line of linesOf(String(count), rows)) screen.out(line);
    await note(String(count), rows);
  }
}

const RESULTS = 'docs/bench-build.json';

/** Keeps the newest figures of each size, and writes them into the README. */
async function note(count: string, rows: Row[]): Promise<void> {
  const results = JSON.parse(await readFile(RESULTS, 'utf8').catch(() => '{}')) as Results;
  const day = new Date().toISOString().slice(0, 10);
  const text = JSON.stringify({ ...results, [count]: { day, rows } }, figure, 1);
  await writeFile(RESULTS, `${text}\n`);
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', withTable(readme, tableOf(JSON.parse(text) as Results)));
}

const figure = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/** Ours, with nothing kept of earlier builds. */
async function ours(
  name: string,
  articles: string,
  out: string,
  search: boolean,
  screen: Screen,
): Promise<Row> {
  const alone = path.join(import.meta.dirname, 'site-alone.ts');
  const argv = [process.execPath, alone, articles, out, ...(search ? [] : ['pages'])];
  for (const kept of [frontMatterCache, '.cache/search', '.cache/pages'])
    await rm(kept, { recursive: true, force: true });
  return { name, search, ...(await measure(name, argv, process.cwd(), articles, screen)) };
}

async function peers(
  peer: Peer,
  articles: string,
  root: string,
  style: string,
  screen: Screen,
): Promise<Row | undefined> {
  await writeProject(peer, root, style);
  const to = path.join(root, peer.articles);
  for await (const article of readArticleFiles(articles))
    if (!Array.isArray(article))
      await writeFile(path.join(to, path.basename(article.path)), plainArticle(article));
  try {
    return {
      name: peer.name,
      search: peer.search ?? false,
      ...(await measure(peer.name, peer.argv, root, to, screen)),
    };
  } catch (error) {
    screen.error(`${peer.name}：量不了，略去。${(error as Error).message.slice(0, 300)}`);
    return undefined;
  }
}

async function measure(
  name: string,
  argv: string[],
  cwd: string,
  articles: string,
  screen: Screen,
): Promise<Pick<Row, 'full' | 'again' | 'one'>> {
  const run = (what: string) => {
    screen.status(`${name}：${what}`);
    return spend(argv, cwd);
  };
  const full = await run('从头生成');
  const again = await run('什么也没有改');
  const files = (await readdir(articles)).filter((file) => file.endsWith('.md')).sort();
  await appendFile(path.join(articles, files[Math.floor(files.length / 2)]!), '\n又添了一段。\n');
  return { full, again, one: await run('改了一篇') };
}

/** The styles of an article's page as we write it, so that every generator writes as many bytes a page. */
async function styleOf(site: string): Promise<string> {
  const [first] = await readdir(path.join(site, 'a'));
  return inlineStyles(await readFile(path.join(site, 'a', first!, 'index.html'), 'utf8')).join('');
}
