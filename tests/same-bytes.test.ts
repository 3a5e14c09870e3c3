import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const SOURCES = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A clean checkout in `folder`, with the installed packages of this one and caches of its own. */
async function checkout(folder: string): Promise<void> {
  for (const name of SOURCES) await cp(name, path.join(folder, name), { recursive: true });
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of await readdir('node_modules'))
    if (name !== '.astro' && name !== '.vite')
      await symlink(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** Files below a folder, with what is in them. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), 'latin1')] as const),
    ),
  );
}

/** Ingests and builds the samples, whose raw files were created in this order, in a folder and an environment of their own. */
async function made(
  folder: string,
  env: Record<string, string>,
  order: (files: [string, string][]) => [string, string][],
): Promise<Map<string, string>> {
  await checkout(folder);
  const samples = order([...(await contentsOf('content/raw'))]);
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
  return contentsOf(path.join(folder, 'out'));
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
