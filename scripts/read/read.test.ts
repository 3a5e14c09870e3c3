import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Document, Finding } from '../types.ts';
import { splitLines } from './lines.ts';
import { maxBytes, readDocument } from './read.ts';
import { listRawFiles } from './walk.ts';

let raw = '';
before(async () => {
  raw = await mkdtemp(path.join(os.tmpdir(), 'read-'));
});
after(() => rm(raw, { recursive: true, force: true }));

async function read(file: string, content?: string | Uint8Array, size = 1): Promise<Document | Finding> {
  if (content !== undefined) await writeFile(path.join(raw, file), content);
  return readDocument(raw, { file, path: path.join(raw, file), size });
}

test('a document with its sidecars and front matter', async () => {
  await writeFile(path.join(raw, '新 城.yml'), 'date: 2023-02-21\n作者: 甲\n');
  const text = '---\ntitle: 新城\ndate: 2020\n---\n# 新城\n\n园区开工。\n';
  assert.deepEqual(await read('新 城.md', text), {
    file: '新 城.md',
    sha256: createHash('sha256').update(text).digest('hex'),
    encoding: 'utf-8',
    kind: 'markdown',
    meta: {},
    blocks: [
      { lines: [5, 5], text: '新城', mark: 1 },
      { lines: [7, 7], text: '园区开工。', mark: 0 },
    ],
    markup: ['---', 'title: 新城', 'date: 2020', '---'].map((line, at) => ({
      lines: [at + 1, at + 1],
      rule: 'front-matter',
      text: line,
    })),
    lineCount: 7,
    sidecar: { title: '新城', date: '2023-02-21' },
    sidecarFile: '新 城.yml、新 城.md',
    findings: [
      {
        level: 'warning',
        code: 'sidecar-key',
        file: '新 城.yml',
        line: 2,
        message: '“新 城.yml”的说明里不认识“作者”这一项，没有采用。',
        hint: '能用的是 title、date、source、url、author、zone。',
      },
    ],
  });
});

describe('files that cannot be read', () => {
  const refused = async (
    found: Promise<Document | Finding> | Document | Finding,
    code: string,
    file: string,
  ) => {
    const finding = await found;
    assert.ok('level' in finding, `${file} was read`);
    assert.deepEqual([finding.level, finding.code, finding.file], ['error', code, file]);
    assert.ok(
      finding.message.includes(`“${file}”`) && finding.hint.length > 5 && !/[{}]/.test(finding.message),
    );
  };
  test('too large, by its size alone', () =>
    refused(read('大.txt', undefined, 50_000_000), 'too-large', '大.txt'));
  test('grown since it was listed', () =>
    refused(read('长.txt', new Uint8Array(maxBytes + 1)), 'too-large', '长.txt'));
  test('gone', () => refused(read('没有.txt'), 'gone', '没有.txt'));
  test('empty', () => refused(read('空.txt', ' \n'), 'empty', '空.txt'));
  test('binary', () => refused(read('a..b.txt', 'PK\u0003\u0004'), 'binary', 'a..b.txt'));
  test('broken', () =>
    refused(read('坏.txt', Uint8Array.of(0x80, 0x81, 0xff, 0xfe, 0x9f)), 'broken-encoding', '坏.txt'));
  test('a folder', () => refused(readDocument(raw, { file: 'x', path: raw, size: 1 }), 'unreadable', 'x'));
  test('no permission', { skip: process.platform === 'win32' && 'modes mean nothing here' }, async () => {
    await writeFile(path.join(raw, '锁.txt'), '园区');
    await chmod(path.join(raw, '锁.txt'), 0);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      await refused(read('锁.txt'), 'no-permission', '锁.txt');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

test('a page that would exhaust the parser is read as text, with a warning', async () => {
  const found = await read('深.html', `${'<div>'.repeat(30_000)}园区`);
  assert.ok(!('level' in found));
  assert.deepEqual([found.kind, found.blocks.map(({ text }) => text), found.findings.map(({ code }) => code)], [
    'text',
    ['园区'],
    ['html-too-deep'],
  ]); // prettier-ignore
});

test('a page without a word is an error that keeps the account of its lines', async () => {
  const found = await read('图.html', '<p><img src="a.png"></p>\n<script>\n</script>');
  assert.ok(!('level' in found));
  assert.deepEqual(
    found.findings.map(({ code, level }) => [code, level]),
    [['no-words', 'error']],
  );
  assert.deepEqual(
    found.markup.map(({ lines }) => lines),
    [[1, 3]],
  );
});

const seeds = '../shared/seeds';
test('the real inputs', { skip: !existsSync(seeds) && `${seeds} is not here` }, async () => {
  const { files, findings } = await listRawFiles(seeds);
  assert.deepEqual([files.length, findings], [5, []]);
  for (const seed of files) {
    const found = readDocument(seeds, seed);
    assert.ok(!('level' in found));
    assert.deepEqual([found.encoding, found.findings], ['utf-8', []]);
    const worded = splitLines(await readFile(seed.path, 'utf8')).flatMap((line, at) =>
      line.trim() === '' ? [] : [at + 1],
    );
    const taken = [...found.blocks, ...found.markup].map(({ lines }) => lines[0]).sort((a, b) => a - b);
    assert.deepEqual(taken, worded);
  }
});
