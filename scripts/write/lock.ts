/** One ingest at a time writes into an articles folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Finding } from '../types.ts';

const NAME = '.ingest.lock';
/** Longer than any run: a lock this old was left behind, though its number may be another process's by now. */
const DAY = 86_400_000;

interface Holder {
  pid: number;
  host: string;
  /** Milliseconds since 1970; with a fraction, so that no two of one process are alike. */
  since: number;
}

/**
 * Takes `out` for this process; makes the folder where there is none. A lock that a killed process left is taken over.
 * Where no lock can be written (a folder that is read-only, a disk that is full) the run goes on without: each file
 * that it then cannot write is told by its name.
 * @returns how to let go, or a finding that names who is at work
 */
export async function takeLock(out: string): Promise<(() => void) | Finding> {
  const file = path.join(out, NAME);
  const since = performance.timeOrigin + performance.now();
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since } satisfies Holder);
  const release = () => {
    if (readText(file) === own) rmSync(file, { force: true });
  };
  let tookOver = false;
  while (!create(out, file, own)) {
    const holder = await readHolder(file);
    if (holder && isAtWork(holder)) return lockedNote(out, file, holder);
    if (!remove(file)) return release;
    tookOver = true;
  }
  if (!tookOver) return release;
  // Of several that found the same lock left behind, the one whose own still stands after a moment has the folder.
  await moment();
  return readText(file) === own ? release : takeLock(out);
}

/** False where the file is there already. */
function create(out: string, file: string, text: string): boolean {
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && readText(file) !== undefined) return false;
    if (code === 'ENOSPC') remove(file);
  }
  return true;
}

/** False where that is not allowed. */
function remove(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Who holds a lock; undefined where it was let go, or is still half written after a moment. */
async function readHolder(file: string): Promise<Holder | undefined> {
  const holder = parseHolder(readText(file));
  if (holder || readText(file) === undefined) return holder;
  await moment();
  return parseHolder(readText(file));
}

function parseHolder(text = ''): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    const isWhole = Number.isInteger(pid) && typeof host === 'string' && Number.isFinite(since);
    return isWhole ? ({ pid, host, since } as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process still runs can only be asked on its own machine. */
function isAtWork({ pid, host, since }: Holder): boolean {
  if (Date.now() - since > DAY) return false;
  if (host !== hostname()) return true;
  return pid === process.pid ? since >= performance.timeOrigin : runs(pid);
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 100));

function lockedNote(out: string, file: string, { pid, host, since }: Holder): Finding {
  const where = host === hostname() ? '' : `${host} 上的`;
  return {
    level: 'error',
    code: 'locked',
    file: out,
    message: `${where}另一次整理（进程 ${pid}，${new Date(since).toLocaleString('zh-CN')} 开始）正在写这个文件夹，这次什么也没做。`,
    hint: `等它做完再运行一次；确知它已不在，就删去 ${file}。`,
  };
}
