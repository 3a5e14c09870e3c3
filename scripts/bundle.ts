/** The site's pages, bundled once for the same code and settings, and kept. */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { keepModules } from './module-cache.ts';

/** What a bundle is made for, besides the code. */
export interface Settings {
  base: string;
  site?: string;
}

/** Where a bundle lies. */
export interface Bundle {
  /** Of the code and the settings. */
  digest: string;
  /** Files that the site has whatever it shows: scripts, and what lies in `public/`. */
  files: string;
  /** The module that `src/render.ts` has become. */
  entry: string;
  /** Where it keeps what it has read of articles. */
  gists: string;
}

/** All that decides over a bundle, besides the settings. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json'];
const KEPT = path.resolve('.cache', 'pages');
/** Milliseconds after which a bundle that no build asked for goes. */
const KEPT_FOR = 7 * 86_400_000;

/** The bundle of the code as it is now; Astro makes it where there is none. */
export async function bundle(settings: Settings): Promise<Bundle> {
  const digest = codeDigest(settings);
  const folder = path.join(KEPT, digest);
  if (!existsSync(folder)) {
    await forgetOld();
    await make(folder, settings);
  }
  await utimes(folder, new Date(), new Date());
  return {
    digest,
    files: path.join(folder, 'client'),
    entry: path.join(folder, 'server', 'entry.mjs'),
    gists: path.join(folder, 'gists.json'),
  };
}

/** Made beside its place and put there whole, so that builds at the same time and a build cut off do no harm. */
async function make(folder: string, settings: Settings): Promise<void> {
  const making = `${folder}-${randomUUID().slice(0, 8)}`;
  try {
    await alone({
      ...settings,
      root: process.cwd(),
      outDir: path.join(making, 'out'),
      cacheDir: path.join(making, 'cache'),
      logLevel: 'warn',
    });
    // Where another build was faster, its bundle is the same.
    await rename(path.join(making, 'out'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Megabytes for what is young: most of it is gone before they are full, so little is moved. */
const ROOM = '--max-semi-space-size=64';

/** Runs Astro's build in a process of its own, whose memory is free again before any page is rendered. */
async function alone(config: AstroInlineConfig): Promise<void> {
  const argv = [ROOM, import.meta.filename, JSON.stringify(config)];
  const child = spawn(process.execPath, argv, { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('网页的代码没能打包，原因见上。');
}

async function forgetOld(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of await readdir(KEPT)) {
    const found = await stat(path.join(KEPT, name)).catch(() => undefined);
    if (found && Math.abs(Date.now() - found.mtimeMs) > KEPT_FOR)
      await rm(path.join(KEPT, name), { recursive: true, force: true });
  }
}

/** A digest of all code and of these settings. */
export function codeDigest(settings: object): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of CODE.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('base64url');
}

function filesOf(part: string): string[] {
  if (statSync(part).isFile()) return [part];
  return readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.split(path.sep).includes('node_modules'));
}

if (import.meta.main) {
  keepModules();
  const { build } = await import('astro');
  await build(JSON.parse(process.argv[2]!) as AstroInlineConfig);
}
