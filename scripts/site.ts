import { cp } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterCache } from '../src/lib/settings.ts';
import { writeHeaders } from './host-headers.ts';
import { bundle } from './bundle.ts';
import { clearOut, noteOf, sealOut } from './out-folder.ts';
import { takeParts } from './parts.ts';
import { renderPages, type Made, type OnProgress } from './pages.ts';
import { readArticles } from './search/articles.ts';
import { buildIndex, isShardFile } from './search/index.ts';
import type { Finding } from './types.ts';
import type { Listing } from './write/read-all.ts';

// Astro takes a second to load, so only the commands that need it load it.

export interface SiteOptions {
  articles: string;
  base: string;
  out: string;
  site?: string;
  /** False leaves the index out, for a comparison with sites that have none. */
  search?: boolean;
  onProgress?: OnProgress;
  /** The articles, where they were read before. */
  listing?: Listing;
  /** A folder with parts that were made apart, see `takeParts`. */
  parts?: string;
}

/** What a build came to. */
export interface Built {
  pages: number;
  /** Pages that were taken from parts. */
  taken: number;
  seconds: number;
  findings: Finding[];
}

/** What a finished build notes for the next one. */
interface Note {
  /** The bundle that rendered the pages. */
  code: string;
  pages: Record<string, Made>;
}

/** Pages that the last build has made for `outDir`; none where other code made them or it was cut off. */
async function madeBefore(outDir: string, code: string): Promise<Record<string, Made>> {
  const note = (await noteOf(outDir)) as Partial<Note> | undefined;
  if (note?.code !== code) return {};
  return Object.fromEntries(Object.entries(note.pages ?? {}).filter(([, { key }]) => key !== undefined));
}

/** The pages, beside them their search index, then `_headers` for the host, into a cleared `out`. */
export async function buildSite({
  articles,
  base,
  out,
  site,
  search = true,
  listing,
  parts,
  onProgress,
}: SiteOptions): Promise<Built> {
  const start = performance.now();
  const outDir = path.resolve(out);
  process.env['YUANXUN_ARTICLES'] = path.resolve(articles);
  const cacheDir = path.resolve('.cache', 'search');
  const made = await bundle({ base, ...(site ? { site } : {}) });
  const code = made.digest;
  const before = await madeBefore(outDir, code);
  const left = await clearOut(outDir, (file) => isShardFile(file) || file in before);
  const own = Object.fromEntries(Object.entries(before).filter(([file]) => left.has(file)));
  await cp(made.files, outDir, { recursive: true });
  const apart = parts ? await takeParts(parts, { code, outDir, cacheDir }) : { pages: {}, findings: [] };
  const [pages] = await Promise.all([
    renderPages(
      { bundle: made, outDir, kept: { ...own, ...apart.pages }, ...(listing ? { listing } : {}) },
      onProgress,
    ),
    search && indexOf(articles, outDir, cacheDir),
  ]);
  const styles = Object.entries(pages).map(([file, made]) => [file, made.styles] as const);
  await writeHeaders(outDir, base, Object.fromEntries(styles));
  await sealOut(outDir, { code, pages } satisfies Note);
  return {
    pages: Object.keys(pages).filter((file) => file.endsWith('.html')).length,
    taken: Object.entries(apart.pages).filter(([file, { key }]) => pages[file]?.key === key).length,
    seconds: (performance.now() - start) / 1000,
    findings: apart.findings,
  };
}

const indexOf = async (articles: string, outDir: string, cacheDir: string) =>
  buildIndex({ articles: await readArticles(articles, frontMatterCache), outDir, cacheDir });

/** Serves a finished site on this machine; `closed` settles when the server stops. */
export async function serveSite({
  out,
  base,
  port,
}: {
  out: string;
  base: string;
  port: number;
}): Promise<{ address: string; stop: () => Promise<void>; closed: Promise<void> }> {
  const { preview } = await import('astro');
  const server = await preview({
    root: process.cwd(),
    base,
    // What serves files needs nothing of what renders pages.
    configFile: false,
    trailingSlash: 'always',
    outDir: path.resolve(out),
    server: { port, host: 'localhost' },
    logLevel: 'error',
  });
  return { address: `http://localhost:${server.port}${base}`, stop: server.stop, closed: server.closed() };
}
