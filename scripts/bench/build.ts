/** Builds the site from nothing, again, and after one change, beside other generators on the same articles. */
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterCache } from '../../src/lib/settings.ts';
import { inlineStyles } from '../host-headers.ts';
import type { Screen } from '../report/terminal.ts';
import { readArticleFiles } from '../write/read-all.ts';
import { writeArticles } from './articles.ts';
import { installPeers } from './peer-packages.ts';
import { astro, eleventy, hugo, plainArticle, writeProject, type Peer } from './site-peers.ts';
import { spend, type Spent } from './spent.ts';

const SIZES = [1_000, 10_000];

/** What one generator took: from nothing, with nothing changed, with one article changed. */
interface Row {
  name: string;
  full: Spent;
  again: Spent;
  one: Spent;
}

/** Prints a table for each number of articles; a generator that is not there is said and left out. */
export async function benchBuild(scratch: string, screen: Screen, size?: number): Promise<void> {
  await installPeers(screen);
  for (const count of size === undefined ? SIZES : [size]) {
    const root = path.join(scratch, String(count));
    const articles = path.join(root, 'articles');
    await writeArticles(count, articles);
    const rows = [
      await ours('园讯，不带检索', articles, path.join(root, 'pages'), 'pages', screen),
      await ours('园讯，带检索', articles, path.join(root, 'whole'), 'whole', screen),
    ];
    const style = await styleOf(path.join(root, 'pages'));
    for (const peer of [hugo, eleventy, astro]) {
      const row = await peers(peer, articles, path.join(root, peer.name), style, screen);
      if (row) rows.push(row);
    }
    screen.status('');
    for (const line of linesOf(count, rows)) screen.out(line);
  }
}

async function ours(name: string, articles: string, out: string, what: string, screen: Screen): Promise<Row> {
  const argv = [process.execPath, path.join(import.meta.dirname, 'site-alone.ts'), articles, out, what];
  await rm(frontMatterCache, { force: true });
  await rm('.cache/search', { recursive: true, force: true });
  return measure(name, argv, process.cwd(), articles, screen);
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
    return await measure(peer.name, peer.argv, root, to, screen);
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
): Promise<Row> {
  const run = (what: string) => {
    screen.status(`${name}：${what}`);
    return spend(argv, cwd);
  };
  const full = await run('从头生成');
  const again = await run('什么也没有改');
  const files = (await readdir(articles)).filter((file) => file.endsWith('.md')).sort();
  await appendFile(path.join(articles, files[Math.floor(files.length / 2)]!), '\n又添了一段。\n');
  return { name, full, again, one: await run('改了一篇') };
}

/** The styles of an article's page as we write it, so that every generator writes as many bytes a page. */
async function styleOf(site: string): Promise<string> {
  const [first] = await readdir(path.join(site, 'a'));
  return inlineStyles(await readFile(path.join(site, 'a', first!, 'index.html'), 'utf8')).join('');
}

function linesOf(count: number, rows: readonly Row[]): string[] {
  const base = rows[0]!;
  const cell = (spent: Spent, own: Spent) =>
    `${spent.cpu.toFixed(1)} (${(spent.cpu / own.cpu).toFixed(2)}) · ${spent.wall.toFixed(1)} · ${spent.megabytes.toFixed(0)}`;
  return [
    `${count} 篇 | 从头生成：CPU 秒（是第一行的几倍）· 秒 · MB | 什么也没有改 | 改了一篇`,
    ...rows.map(({ name, full, again, one }) =>
      [name, cell(full, base.full), cell(again, base.again), cell(one, base.one)].join(' | '),
    ),
  ];
}
