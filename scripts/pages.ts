/** Renders the site's files in a thread of its own, as a bundle holds what it has read for as long as it lives. */
import { closeSync, mkdirSync, openSync, writeFileSync, writevSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, setEnvironmentData, Worker, workerData } from 'node:worker_threads';
import { LISTING } from '../src/lib/settings.ts';
import type * as Render from '../src/render.ts';
import type { SiteFile } from '../src/render.ts';
import type { Bundle } from './bundle.ts';
import { keepModules } from './module-cache.ts';
import { takeAway } from './out-folder.ts';
import type { Listing } from './write/read-all.ts';

/** What is known of a file that a page has made, for the next build. */
export interface Made {
  /** See `keysOf`; none where the page is made each time. */
  key?: string;
  /** Hashes of the styles that stand in it. */
  styles: string[];
}

interface Task {
  bundle: Bundle;
  outDir: string;
  /** Files that lie in `outDir`: one whose key is still the same stays. */
  kept: Record<string, Made>;
  /** Only the pages of articles of this year. */
  year?: string;
  /** The articles, where they were read before. */
  listing?: Listing;
}

/** Told now and then how many of the files that are to be written are done. */
export type OnProgress = (done: number, total: number) => void;
type Message = { made: Record<string, Made> } | { done: number; total: number };
/** Files between two tellings. */
const STEP = 50;
/** Room for what is young: much of what pages are made of is gone before this is full, so little of it is moved. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/**
 * Writes all files that pages make but those that may stay, and takes away kept ones that are no more.
 * @returns what is known of each file
 * @throws Error where a page cannot be rendered
 */
export function renderPages(task: Task, onProgress?: OnProgress): Promise<Record<string, Made>> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, YUANXUN_GISTS: task.bundle.gists };
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task, env, resourceLimits });
    worker.on('message', (message: Message) => {
      if ('made' in message) resolve(message.made);
      else onProgress?.(message.done, message.total);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`生成网页的线程中断了（${code}）。`)));
  });
}

async function work({ bundle: { entry }, outDir, kept, year, listing }: Task): Promise<Record<string, Made>> {
  setEnvironmentData(LISTING, listing);
  const { siteFiles, render } = (await import(pathToFileURL(entry).href)) as typeof Render;
  const files = (await siteFiles()).filter((file) => year === undefined || file.year === year);
  const stays = ({ file, key }: SiteFile): boolean => key !== undefined && kept[file]?.key === key;
  // In the order of the files, whichever of them stay, so that the note of a site is always the same.
  const made = Object.fromEntries(files.map(({ file }) => [file, kept[file] ?? { styles: [] }]));
  const others = files.filter((file) => !stays(file));
  for (const [index, one] of others.entries()) {
    const { file, key } = one;
    const { bytes, styles } = await render(one);
    made[file] = { ...(key === undefined ? {} : { key }), styles };
    const to = path.join(outDir, file);
    mkdirSync(path.dirname(to), { recursive: true });
    // A thread of its own may wait for the disk, which takes less time than to be told.
    writePieces(to, bytes);
    if ((index + 1) % STEP === 0 || index + 1 === others.length)
      tell({ done: index + 1, total: others.length });
  }
  for (const file of Object.keys(kept)) if (!(file in made)) takeAway(outDir, file);
  return made;
}

/** Without putting them together first, as most of a page is the same bytes on all. */
function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const descriptor = openSync(file, 'w');
  try {
    if (writevSync(descriptor, pieces) === length) return;
  } finally {
    closeSync(descriptor);
  }
  // A disk that is nearly full takes a part: this says so, or writes all.
  writeFileSync(file, Buffer.concat(pieces));
}

const tell = (message: Message): void => parentPort!.postMessage(message);

if (!isMainThread) {
  keepModules();
  tell({ made: await work(workerData as Task) });
}
