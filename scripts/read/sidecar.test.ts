import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { mergeSidecars, parseHints, readSidecars } from './sidecar.ts';

describe('parseHints', () => {
  test('values are strings as written', () => {
    const { hints, problems } = parseHints('date: 2024-13-45\ntitle: yes\nsource: 007\nzone: ""\nurl:\n');
    assert.deepEqual([hints, problems], [{ date: '2024-13-45', title: 'yes', source: '007' }, []]);
  });
  test('each fault names its line, and the rest is used', () => {
    const { hints, problems } = parseHints(
      'date: 2023\n日期: 2022\nzone: [甲, 乙]\nauthor: *a\ntitle: !!js/function "x"\n',
    );
    assert.deepEqual(hints, { date: '2023', title: 'x' });
    assert.deepEqual(problems.map(({ code, line, detail }) => [code, line, detail]), [
      ['sidecar-key', 2, '日期'],
      ['sidecar-value', 3, 'zone'],
      ['sidecar-value', 4, 'author'],
    ]); // prettier-ignore
  });
  test('what is no mapping, broken, doubled, too deep or too long is refused', () => {
    for (const text of [
      '只有一句话',
      '- 甲',
      'a: b: c',
      'title: 甲\ntitle: 乙',
      '['.repeat(50_000),
      'a'.repeat(200_000),
    ]) {
      const { hints, problems } = parseHints(text);
      assert.deepEqual([hints, problems.map(({ code }) => code)], [{}, ['sidecar-yaml']]);
    }
  });
  test('the line of broken YAML', () =>
    assert.equal(parseHints('title: 甲\nsource: "乙').problems[0]?.line, 2));
  test('aliases are never expanded', () => {
    const bomb = [
      'a: &a [1]',
      ...Array.from({ length: 40 }, (_, n) => `k${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *a]`),
    ].join('\n');
    assert.deepEqual(parseHints(bomb).hints, {});
  });
});

test('NAME.ext.yml, NAME.yml, then _folder.yml of the same folder', async () => {
  const raw = await mkdtemp(path.join(os.tmpdir(), 'raw-'));
  try {
    await mkdir(path.join(raw, '甲'));
    await writeFile(path.join(raw, '_folder.yml'), 'source: 上层\n');
    await writeFile(path.join(raw, '甲', '_folder.yml'), 'source: 样例报\ndate: 2022\n');
    await writeFile(path.join(raw, '甲', 'a b.yml'), Buffer.from('\ufeffdate: 2023\n错: 1\n', 'utf16le'));
    await writeFile(path.join(raw, '甲', 'a b.txt.yml'), 'title: 新城\n');
    const { sidecars, findings } = readSidecars(raw, '甲/a b.txt');
    assert.deepEqual(mergeSidecars(sidecars), {
      hints: { source: '样例报', date: '2023', title: '新城' },
      from: '甲/a b.txt.yml、甲/a b.yml、甲/_folder.yml',
    });
    assert.deepEqual(
      findings.map(({ file, line, level }) => [file, line, level]),
      [['甲/a b.yml', 2, 'warning']],
    );
    await mkdir(path.join(raw, 'd.yml'));
    await writeFile(path.join(raw, 'd.txt.yml'), 'PK\u0003\u0004');
    const unread = readSidecars(raw, 'd.txt').findings.map(({ file, code }) => `${file} ${code}`);
    assert.deepEqual(unread, ['d.txt.yml sidecar-unreadable', 'd.yml sidecar-unreadable']);
    assert.deepEqual(mergeSidecars(readSidecars(raw, '乙/c.txt').sidecars), { hints: {} });
  } finally {
    await rm(raw, { recursive: true });
  }
});
