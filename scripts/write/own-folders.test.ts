import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { withFiles } from '../../tests/run.ts';
import { ingest } from '../ingest.ts';

const text = (title: string) => `${title}
来源：样例晚报 发布时间：2024-03-02
样例园区的会客厅今天开门迎客，前来办事的人在同一张桌子前就能把材料交齐，不必再跑第二趟。
`;

describe('folders that are ingested by themselves', () => {
  test('are left out of the run over all, which says so and takes the others', async () => {
    const files = { 'raw/2024/a.txt': text('会客厅开门'), 'raw/web/b.txt': text('会客厅迎客') };
    await withFiles(files, async (dir) => {
      const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'articles')];
      await ingest({ raw: path.join(raw, '2024'), out: path.join(out, '2024') });
      const { files, findings } = await ingest({ raw, out });
      assert.deepEqual(
        files.map(({ file }) => file),
        ['web/b.txt'],
      );
      const [left] = findings.filter(({ code }) => code === 'own-folder');
      assert.equal(left?.file, path.join(raw, '2024'));
    });
  });
});
