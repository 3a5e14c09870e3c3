import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listRawFiles } from './walk.ts';

async function withFiles(names: string[], run: (raw: string) => Promise<void>): Promise<void> {
  const base = await mkdtemp(path.join(os.tmpdir(), 'walk-'));
  const raw = path.join(base, 'raw');
  try {
    for (const name of names) {
      await mkdir(path.dirname(path.join(raw, name)), { recursive: true });
      await writeFile(path.join(raw, name), '园区');
    }
    await run(raw);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

test('sorted by code units, any name, any case of the ending', () =>
  withFiles(['b.TXT', 'c.vtt', 'd.SRT', 'a..b.txt', 'Z.htm', '甲 乙/丙.md', '甲 乙.html', '.hidden.txt', '.git/a.txt', '_x.txt'], async (raw) => {
    const { files, findings } = await listRawFiles(raw);
    assert.deepEqual(files.map(({ file }) => file), ['Z.htm', '_x.txt', 'a..b.txt', 'b.TXT', 'c.vtt', 'd.SRT', '甲 乙.html', '甲 乙/丙.md']);
    assert.deepEqual(files[0], { file: 'Z.htm', path: files[0]!.path, size: 6 });
    assert.deepEqual(findings.map(({ code, file }) => [code, file]), [['hidden', '.hidden.txt']]);
  })); // prettier-ignore

test('a name that begins with two dots, or a dot and a space, is a name like any other', () =>
  withFiles(['..名 字.txt', '.. 夹/a.txt', '._a.txt'], async (raw) => {
    const { files, findings } = await listRawFiles(raw);
    assert.deepEqual(files.map(({ file }) => file), ['.. 夹/a.txt', '..名 字.txt']);
    assert.deepEqual(findings, []);
  })); // prettier-ignore

test('sidecars are passed over; one beside nothing and other kinds are noted', () =>
  withFiles(['a.txt', 'a.yml', 'a.txt.yml', '_folder.yml', 'b.yml', 'c.docx', 'd'], async (raw) => {
    const { files, findings } = await listRawFiles(raw);
    assert.deepEqual(files.map(({ file }) => file), ['a.txt']);
    assert.deepEqual(findings.map(({ file, code, level }) => [file, code, level]), [
      ['b.yml', 'sidecar-alone', 'note'],
      ['c.docx', 'other-kind', 'note'],
      ['d', 'other-kind', 'note'],
    ]);
    assert.match(findings[1]!.hint, /\.txt、\.md、\.html/);
  })); // prettier-ignore

test('links: files inside are followed; what leads outside, to folders or nowhere is not', () =>
  withFiles(['a.txt', 'd/b.txt', '../secret.txt'], async (raw) => {
    await symlink('d/b.txt', path.join(raw, 'in.txt'));
    await symlink('../secret.txt', path.join(raw, 'out.txt'));
    await symlink('nothing.txt', path.join(raw, 'broken.txt'));
    await symlink('d', path.join(raw, 'folder.txt'));
    const { files, findings } = await listRawFiles(raw);
    assert.deepEqual(files.map(({ file }) => file), ['a.txt', 'd/b.txt', 'in.txt']);
    assert.deepEqual(findings.map(({ file, code }) => [file, code]), [
      ['broken.txt', 'link-broken'],
      ['folder.txt', 'link-outside'],
      ['out.txt', 'link-outside'],
    ]);
  })); // prettier-ignore

test('no folder, a file in its place, an empty one', () =>
  withFiles(['only.docx', 'a.txt'], async (raw) => {
    for (const place of ['none', 'a.txt']) {
      const { findings } = await listRawFiles(path.join(raw, place));
      assert.deepEqual(findings.map(({ code, level }) => [code, level]), [['no-raw-folder', 'error']]);
      assert.match(findings[0]!.message, new RegExp(place));
    }
    await rm(path.join(raw, 'a.txt'));
    const { findings } = await listRawFiles(raw);
    assert.deepEqual(findings.map(({ code }) => code), ['other-kind', 'raw-empty']);
  })); // prettier-ignore
