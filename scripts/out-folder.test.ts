import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { withFiles } from '../tests/run.ts';
import { clearOut, sealOut } from './out-folder.ts';

/** Stands for a build: writes these files between clearing and sealing. */
async function build(dir: string, files: string[], finish = true, isKept?: typeof isIndex): Promise<void> {
  await clearOut(dir, isKept);
  for (const file of files) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), '页');
  }
  if (finish) await sealOut(dir);
}

const isIndex = (file: string) => file.startsWith('index/');

const names = async (dir: string) =>
  (await readdir(dir, { recursive: true })).filter((name) => name !== '.yuanxun').sort();

test('a build takes away what the last one wrote, and its empty folders', async () => {
  await withFiles({}, async (dir) => {
    await build(dir, ['index.html', 'a/one/index.html']);
    await build(dir, ['index.html']);
    assert.deepEqual(await names(dir), ['index.html']);
  });
});

test('a foreign file stays, whether it came before or after a build', async () => {
  await withFiles({}, async (dir) => {
    await build(dir, ['index.html']);
    await writeFile(path.join(dir, 'CNAME'), 'example.org');
    await build(dir, ['a.html'], false);
    await build(dir, ['b.html']);
    await build(dir, ['c.html']);
    assert.deepEqual(await names(dir), ['CNAME', 'c.html']);
  });
});

test('what the next build makes up its mind about stays, but not after one that was cut off', async () => {
  await withFiles({}, async (dir) => {
    await build(dir, ['a.html', 'index/1.bin']);
    await build(dir, ['b.html'], true, isIndex);
    assert.deepEqual(await names(dir), ['b.html', 'index', 'index/1.bin']);
    await build(dir, ['c.html', 'index/2.bin'], false, isIndex);
    await build(dir, ['d.html'], true, isIndex);
    assert.deepEqual(await names(dir), ['d.html']);
  });
});

test('a folder that no build wrote is refused, with the name of a file in it', async () => {
  await withFiles({ '照片.jpg': 'x' }, async (dir) => {
    await assert.rejects(clearOut(dir), /照片\.jpg/);
    assert.deepEqual(await names(dir), ['照片.jpg']);
  });
});

test('an empty folder, or none, is made ready', async () => {
  await withFiles({}, async (dir) => {
    await clearOut(path.join(dir, 'new'));
    assert.deepEqual(await readdir(path.join(dir, 'new')), ['.yuanxun']);
  });
});
