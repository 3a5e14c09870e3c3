import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { CHECKOUT, filesOf } from './folders.ts';

/** A clean checkout in `folder`, with the installed packages of this one and caches of its own. */
async function checkout(folder: string): Promise<void> {
  for (const name of ['content', ...CHECKOUT]) await cp(name, path.join(folder, name), { recursive: true });
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of await readdir('node_modules'))
    if (name !== '.astro' && name !== '.vite')
      await symlink(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** Ingests and builds the samples, whose raw files were created in this order, in a folder and an environment of their own. */
async function made(
  folder: string,
  env: Record<string, string>,
  order: (files: [string, string][]) => [string, string][],
): Promise<Map<string, string>> {
  await checkout(folder);
  const samples = order([...filesOf('content/raw')]);
  for (const [file, content] of samples) {
    const to = path.join(folder, 'raw', file);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, content, 'latin1');
  }
  const run = async (...argv: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/cli.ts', ...argv], {
      cwd: folder,
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    });
  await run('ingest', '--raw', 'raw', '--out', 'out/articles').catch((failed: { code: number }) => {
    // What samples leave to a person is no failure here.
    assert.equal(failed.code, 1);
  });
  await run('build', '--articles', 'out/articles', '--out', 'out/site', '--site', 'https://example.org');
  return filesOf(path.join(folder, 'out'));
}

test('two clean builds in other folders, time zones, locales and orders of files are the same to the byte', async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-same-'));
  try {
    const one = await made(
      path.join(scratch, 'a'),
      { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
      (files) => files,
    );
    const other = await made(
      path.join(scratch, '另一处 b', 'c'),
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      (files) => files.toReversed(),
    );
    assert.ok(one.size > 100);
    assert.deepEqual([...other.keys()], [...one.keys()]);
    assert.deepEqual(
      [...one].filter(([file, content]) => other.get(file) !== content).map(([file]) => file),
      [],
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
