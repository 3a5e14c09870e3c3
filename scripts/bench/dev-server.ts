/** `npm run dev` over a folder, as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Ledger } from '../types.ts';
import { ledgerPath, parseLedger } from '../write/ledger.ts';

export interface Dev {
  /** Of the site's root, ending in a slash. */
  address: string;
  pid: number;
  /** What the raw file became, as it is written now. */
  ledgerOf: (file: string) => Ledger;
  /** The page of the first article of a raw file, below the root. */
  pageOf: (file: string) => string;
  stop: () => Promise<void>;
}

/**
 * Starts it, and comes back once it serves.
 * @throws Error where it ends before
 */
export async function startDev(raw: string, out: string): Promise<Dev> {
  const dev = spawn(
    process.execPath,
    ['scripts/cli.ts', 'dev', '--raw', raw, '--out', out, '--port', String(await freePort())],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await addressOf(dev);
  const ledgerOf = (file: string) => parseLedger(readFileSync(path.join(out, ledgerPath(file)), 'utf8'))!;
  return {
    address,
    pid: dev.pid!,
    ledgerOf,
    pageOf: (file) => `a/${ledgerOf(file).articles[0]!.id}/`,
    stop: async () => {
      dev.kill();
      if (dev.exitCode === null && dev.signalCode === null) await once(dev, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The address that the command prints once it serves. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const data of stdout!.iterator({ destroyOnReturn: false })) {
    said += String(data);
    const address = /http:\/\/localhost:\d+\//u.exec(said)?.[0];
    if (address === undefined) continue;
    stdout!.resume();
    return address;
  }
  throw new Error(`npm run dev 没有开始：\n${said}`);
}
