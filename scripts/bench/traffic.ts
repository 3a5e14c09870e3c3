/** What a browser fetches, and what lies ready for it. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Server } from '../../tests/browser.ts';

export interface Load {
  bytes: number;
  requests: number;
}

/** Counts those files of a served folder that were fetched since it was last called, or made. */
export function meterOf(
  server: Server,
  folder: string,
  counts: (path: string) => boolean,
): () => Promise<Load> {
  let from = server.log.length;
  return async () => {
    const fetched = server.log.slice(from).flatMap(({ path: file }) => (counts(file) ? file : []));
    from = server.log.length;
    const sizes = await Promise.all(fetched.map(async (file) => (await stat(path.join(folder, file))).size));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: fetched.length };
  };
}

/** The mean of several loads. */
export function meanLoad(loads: readonly Load[]): Load {
  const mean = (of: (load: Load) => number) => loads.reduce((sum, load) => sum + of(load), 0) / loads.length;
  return { bytes: mean(({ bytes }) => bytes), requests: mean(({ requests }) => requests) };
}

export async function bytesBelow(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
