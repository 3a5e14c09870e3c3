import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which a burst is over: one save writes several times. */
const BURST = 100;

/**
 * Yields once after each burst of changes in a folder and all below it, for good; what changes while the caller is at
 * work is the next burst. Each folder is watched by itself: Node's watching of a whole tree loses a file that an editor
 * replaced by a new one.
 * @throws Error where the folder is not there, or no more folders can be watched
 */
export async function* changesIn(dir: string): AsyncGenerator<void> {
  let watched = watchAll(dir);
  try {
    for (;;) {
      await watched.changed;
      await setTimeout(BURST);
      watched.close();
      // Anew, as folders come and go; what changed until now is for the caller to look at.
      watched = watchAll(dir);
      yield;
    }
  } finally {
    watched.close();
  }
}

/** Watches a folder and all below it until the first change. */
function watchAll(dir: string): { changed: Promise<unknown>; close: () => void } {
  const { promise: changed, resolve } = Promise.withResolvers();
  const watchers: FSWatcher[] = [];
  /** Watched first and listed then, so that no folder comes unseen in between. */
  const add = (folder: string): void => {
    watchers.push(watch(folder, resolve).on('error', resolve));
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) addIfThere(path.join(folder, entry.name));
  };
  const addIfThere = (folder: string): void => {
    try {
      add(folder);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    }
  };
  add(dir);
  return { changed, close: () => watchers.forEach((watcher) => watcher.close()) };
}
