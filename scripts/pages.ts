/** Renders the site's files in a thread of its own, as a bundle holds what it has read for as long as it lives. */
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type * as Render from '../src/render.ts';
import type { Bundle } from './bundle.ts';

/** Digests of what pages show, by their files. */
export type PageKeys = Record<string, string>;

interface Task {
  bundle: Bundle;
  outDir: string;
  /** Pages that lie in `outDir`: one whose key is still the same stays. */
  kept: PageKeys;
}

/**
 * Writes all files that pages make but those that may stay, and takes away kept ones that are no more.
 * @returns the keys of those that may stay the next time
 * @throws Error where a page cannot be rendered
 */
export function renderPages(task: Task): Promise<PageKeys> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, YUANXUN_GISTS: task.bundle.gists };
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task, env });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`生成网页的线程中断了（${code}）。`)));
  });
}

async function work({ bundle: { entry }, outDir, kept }: Task): Promise<PageKeys> {
  const { siteFiles, render } = (await import(pathToFileURL(entry).href)) as typeof Render;
  const keys: PageKeys = {};
  for (const one of await siteFiles()) {
    const { file, key } = one;
    if (key) keys[file] = key;
    if (key && kept[file] === key) continue;
    const to = path.join(outDir, file);
    mkdirSync(path.dirname(to), { recursive: true });
    // A thread of its own may wait for the disk, which takes less time than to be told.
    writeFileSync(to, await render(one));
  }
  for (const file of Object.keys(kept)) if (!(file in keys)) takeAway(outDir, file);
  return keys;
}

/** A file, and the folders above it that hold nothing else. */
function takeAway(outDir: string, file: string): void {
  rmSync(path.join(outDir, file), { force: true });
  try {
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder))
      rmdirSync(path.join(outDir, folder));
  } catch {
    // The folder holds something else.
  }
}

if (!isMainThread) parentPort!.postMessage(await work(workerData as Task));
