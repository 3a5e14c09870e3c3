/** What another program takes: `times` of the shell counts it with all that it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { residentOf } from './child.ts';

export interface Spent {
  /** CPU seconds, of user and system together. */
  cpu: number;
  /** Wall seconds. */
  wall: number;
  /** The most memory in MB that it and what it started held at a time, by looks 50 ms apart; NaN without /proc. */
  megabytes: number;
}

const LOOK = 50;
const TIME = /\b(\d{1,9})m(\d{1,9}\.\d{1,9})s/g;

/**
 * Runs a program to its end.
 * @throws Error with what it said last where it fails
 */
export async function spend(
  argv: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Spent> {
  const start = performance.now();
  const shell = spawn('sh', ['-c', '"$@" 1>&2 && times', 'sh', ...argv], {
    cwd,
    env: { ...process.env, ...env },
  });
  let [times, said] = ['', ''];
  shell.stdout.on('data', (data: Buffer) => (times += data.toString()));
  shell.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2_000)));
  let megabytes = NaN;
  const look = setInterval(() => (megabytes = Math.max(residentOf(shell.pid!), megabytes || 0) || NaN), LOOK);
  const [code] = (await once(shell, 'close').finally(() => clearInterval(look))) as [number];
  if (code !== 0) throw new Error(`${argv.join(' ')} 没有做完：\n${said}`);
  // The second line is what the shell's children took.
  const ofChildren = times.trim().split('\n')[1] ?? '';
  const cpu = [...ofChildren.matchAll(TIME)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { cpu, wall: (performance.now() - start) / 1000, megabytes };
}
