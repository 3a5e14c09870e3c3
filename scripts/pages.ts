/** Renders the site's files in a thread of its own, as a bundle holds what it has read for as long as it lives. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type * as Render from '../src/render.ts';
import type { Bundle } from './bundle.ts';
import { styleHashes } from './host-headers.ts';
import { takeAway } from './out-folder.ts';

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
}

/**
 * Writes all files that pages make but those that may stay, and takes away kept ones that are no more.
 * @returns what is known of each file
 * @throws Error where a page cannot be rendered
 */
export function renderPages(task: Task): Promise<Record<string, Made>> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, YUANXUN_GISTS: task.bundle.gists };
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task, env });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`生成网页的线程中断了（${code}）。`)));
  });
}

async function work({ bundle: { entry }, outDir, kept, year }: Task): Promise<Record<string, Made>> {
  const { siteFiles, render } = (await import(pathToFileURL(entry).href)) as typeof Render;
  const made: Record<string, Made> = {};
  for (const one of await siteFiles()) {
    if (year && one.year !== year) continue;
    const { file, key } = one;
    const before = kept[file];
    if (before && before.key === key) {
      made[file] = before;
      continue;
    }
    const bytes = Buffer.from(await render(one));
    const styles = file.endsWith('.html') ? styleHashes(bytes.toString('latin1')) : [];
    made[file] = key === undefined ? { styles } : { key, styles };
    const to = path.join(outDir, file);
    mkdirSync(path.dirname(to), { recursive: true });
    // A thread of its own may wait for the disk, which takes less time than to be told.
    writeFileSync(to, bytes);
  }
  for (const file of Object.keys(kept)) if (!(file in made)) takeAway(outDir, file);
  return made;
}

if (!isMainThread) parentPort!.postMessage(await work(workerData as Task));
