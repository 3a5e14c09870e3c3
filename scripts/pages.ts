/** Renders the site's files in a thread of its own, as a bundle holds what it has read for as long as it lives. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type * as Render from '../src/render.ts';

/** Digests of what each article's page shows, by its file. */
export type PageKeys = Record<string, string>;

interface Task {
  /** See `Bundle`. */
  entry: string;
  outDir: string;
  /** Pages that lie in `outDir`: one whose key is still the same stays. */
  kept: PageKeys;
}

/**
 * Writes all that the pages make, and takes away the kept pages of articles that are gone.
 * @returns the keys of the articles' pages
 * @throws Error where a page cannot be rendered
 */
export function renderPages(task: Task): Promise<PageKeys> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`生成网页的线程中断了（${code}）。`)));
  });
}

async function work({ entry, outDir, kept }: Task): Promise<PageKeys> {
  const { siteFiles, render } = (await import(pathToFileURL(entry).href)) as typeof Render;
  const keys: PageKeys = {};
  for (const one of await siteFiles()) {
    const { file, key } = one;
    if (key) keys[file] = key;
    if (key && kept[file] === key) continue;
    const to = path.join(outDir, file);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, await render(one));
  }
  for (const file of Object.keys(kept))
    if (!(file in keys)) await rm(path.join(outDir, path.dirname(file)), { recursive: true, force: true });
  return keys;
}

if (!isMainThread) parentPort!.postMessage(await work(workerData as Task));
