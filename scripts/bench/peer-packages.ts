/** Packages that only a comparison needs: `peers/` has a lock file of its own, and is installed when a bench asks. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Screen } from '../report/terminal.ts';

const folder = path.join(import.meta.dirname, 'peers');

/** A file of a peer's package, such as `minisearch/dist/es/index.js`. */
export const peerFile = (name: string): string => path.join(folder, 'node_modules', name);

/** Loads a module of a peer's package by its file, as its types are not there where nobody has installed it. */
export const importPeer = (name: string): Promise<unknown> => import(pathToFileURL(peerFile(name)).href);

const changed = async (file: string): Promise<number> =>
  (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

/**
 * Installs what the lock file names, unless that was done since it changed.
 * @throws Error with what npm said where it cannot
 */
export async function installPeers(screen: Screen): Promise<void> {
  const lock = path.join(folder, 'package-lock.json');
  if ((await changed(peerFile('.package-lock.json'))) >= (await changed(lock))) return;
  screen.error('第一次比较：用 npm 装上所比的软件（scripts/bench/peers）……');
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error'];
  try {
    await promisify(execFile)('npm', args, { shell: process.platform === 'win32' });
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string };
    throw new Error(`所比的软件装不上，连上 npm 的源再试：\n${stderr?.trim() || message}`, { cause });
  }
}
