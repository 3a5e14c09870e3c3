/** Work in a process of its own, so that its memory is its own too. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/**
 * Runs a module of this folder that sends one message when it is done.
 * @returns the message, and the most memory in MB that the process and those it started held at a time, as far as
 *   looks 50 ms apart see it; NaN where there is no /proc
 * @throws Error where the process ends without a word
 */
export async function inChild<T>(module: string, args: string[]): Promise<{ message: T; megabytes: number }> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), args);
  let megabytes = NaN;
  const look = setInterval(() => {
    megabytes = Math.max(residentOf(child.pid!), megabytes || 0) || NaN;
  }, LOOK);
  try {
    // A process may be gone before its message is read, but its channel is not.
    const sent = once(child, 'message') as Promise<[T]>;
    const [message] = await Promise.race([sent, once(child, 'disconnect').then(() => failed())]);
    return { message, megabytes };
  } finally {
    clearInterval(look);
  }
}

function failed(): never {
  throw new Error('单独的进程没有做完');
}

/** MB that a process and its descendants hold now; 0 for one that is gone. */
export function residentOf(pid: number): number {
  try {
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, one) => sum + residentOf(Number(one)), Number(own) / 1024);
  } catch {
    return 0;
  }
}
