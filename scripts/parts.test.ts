import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { withFiles } from '../tests/run.ts';
import { takeParts } from './parts.ts';

const PAGE = 'a/one/index.html';
const SHARD = `search/${'0123abcd'.repeat(4)}`;

/** A part of these files, as a build leaves it. */
function part(files: readonly string[], code = 'now'): Record<string, string> {
  const digests = Object.fromEntries(files.map((file) => [file, hash('sha256', file, 'base64url')]));
  const pages = Object.fromEntries(
    files.filter((file) => file !== SHARD).map((file) => [file, { key: 'key', styles: ['any'] }]),
  );
  const mark = { ours: files, note: { code, pages, digests } };
  return { ...Object.fromEntries(files.map((file) => [file, file])), '.yuanxun': JSON.stringify(mark) };
}

/** What a build takes of parts, by their names: keys of pages, codes of findings, files in its two folders. */
function taken(parts: Record<string, Record<string, string>>) {
  const files = Object.entries(parts).flatMap(([name, given]) =>
    Object.entries(given).map(([file, text]) => [path.join('parts', name, file), text] as const),
  );
  return withFiles(Object.fromEntries(files), async (dir) => {
    const [outDir, cacheDir] = [path.join(dir, 'out'), path.join(dir, 'cache')];
    const { pages, findings } = await takeParts(path.join(dir, 'parts'), { code: 'now', outDir, cacheDir });
    const names = async (folder: string) => (await readdir(folder).catch(() => [])).sort();
    return {
      pages,
      findings: findings.map(({ file }) => path.basename(file)),
      written: [await names(outDir), await names(cacheDir), await names(dir)],
    };
  });
}

describe('parts', () => {
  test('pages and shards come to where a build finds them', async () => {
    assert.deepEqual(await taken({ '2024': part([PAGE]), '2025': part([SHARD]) }), {
      pages: { [PAGE]: { key: 'key', styles: [] } },
      findings: [],
      written: [['a'], [path.basename(SHARD)], ['cache', 'out', 'parts']],
    });
  });

  test('nothing comes of other code, of a folder that is no part, or of one without its note', async () => {
    const { '.yuanxun': _, ...withoutNote } = part([PAGE]);
    const whole = { '.yuanxun': JSON.stringify({ ours: [PAGE], note: { code: 'now', pages: {} } }) };
    assert.deepEqual(await taken({ a: part([PAGE], 'then'), b: withoutNote, c: whole }), {
      pages: {},
      findings: ['a', 'b', 'c'],
      written: [[], [], ['parts']],
    });
  });

  test('no name leads to another place', async () => {
    const names = ['index.html', 'a/index.html', 'a/one/more/index.html', 'search/x', 'other.txt'];
    const escaping = { '2024': part(names), '../away': part([PAGE]) };
    escaping['2024']!['.yuanxun'] = escaping['2024']!['.yuanxun']!.replaceAll('other.txt', '../../away/x');
    assert.deepEqual((await taken(escaping)).written, [[], [], ['away', 'parts']]);
  });
});
