import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexArticles } from './search/articles.ts';

// Astro takes a second to load, so only the commands that need it load it.

export interface SiteOptions {
  articles: string;
  base: string;
  out: string;
  site?: string;
}

/** The pages, then their search index, into an emptied `out`. Returns the number of pages and the seconds it took. */
export async function buildSite({
  articles,
  base,
  out,
  site,
}: SiteOptions): Promise<{ pages: number; seconds: number }> {
  const start = performance.now();
  const outDir = path.resolve(out);
  process.env['YUANXUN_ARTICLES'] = path.resolve(articles);
  await emptyOut(outDir);
  const { build } = await import('astro');
  await build({
    root: process.cwd(),
    base,
    outDir,
    ...(site ? { site } : {}),
    logLevel: 'warn',
    vite: { build: { emptyOutDir: false } },
  });
  await indexArticles(articles, outDir);
  return { pages: await countPages(outDir), seconds: (performance.now() - start) / 1000 };
}

/** Serves a finished site on this machine; `closed` settles when the server stops. */
export async function serveSite({
  out,
  base,
  port,
}: {
  out: string;
  base: string;
  port: number;
}): Promise<{ address: string; closed: Promise<void> }> {
  const { preview } = await import('astro');
  const server = await preview({
    root: process.cwd(),
    base,
    outDir: path.resolve(out),
    server: { port, host: 'localhost' },
    logLevel: 'error',
  });
  return { address: `http://localhost:${server.port}${base}`, closed: server.closed() };
}

/** Serves the pages from their sources, built as they are asked for. */
export async function devSite({
  articles,
  port,
}: {
  articles: string;
  port: number;
}): Promise<{ address: string }> {
  process.env['YUANXUN_ARTICLES'] = path.resolve(articles);
  const { dev } = await import('astro');
  const server = await dev({ root: process.cwd(), server: { port, host: 'localhost' }, logLevel: 'warn' });
  return { address: `http://localhost:${server.address.port}/` };
}

/** Marks a folder as made by us: only such a folder, or an empty one, is ever emptied. */
const MARK = '.yuanxun';

async function emptyOut(outDir: string): Promise<void> {
  const names: string[] = await readdir(outDir).catch(() => []);
  if (names.length > 0 && !names.includes(MARK))
    throw new Error(`${outDir} 里有别的文件，没有动它。用 --out 换一个空文件夹，或自己清空它。`);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, MARK), '由园讯生成，每次生成前清空。\n');
}

async function countPages(dir: string): Promise<number> {
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}
