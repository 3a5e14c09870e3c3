import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the command line printed, and its exit code. */
export interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Runs a command of the project as a user would, in the project's folder. */
export function run(...argv: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    execFile(
      process.execPath,
      ['scripts/cli.ts', ...argv],
      { env, maxBuffer: 1e8 },
      (failure, out, error) => {
        resolve({ code: failure ? Number(failure.code ?? 1) : 0, out, error });
      },
    );
  });
}

/** Makes a scratch folder with these files, hands it over, and removes it. */
export async function withFiles<T>(
  files: Record<string, string | Uint8Array>,
  work: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'yuanxun-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
      await writeFile(path.join(dir, name), content);
    }
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
