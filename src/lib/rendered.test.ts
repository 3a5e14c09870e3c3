import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { withFiles } from '../../tests/run.ts';
import { rendered } from './rendered.ts';

const article = (body: string) => `---\nid: a\ntitle: 会客厅开门\n---\n\n${body}\n`;

test('a body is rendered with its number of characters; a file with another digest is read anew', async () => {
  await withFiles({ 'a.md': article('门开了。') }, async (dir) => {
    const file = path.join(dir, 'a.md');
    const first = rendered({ file, digest: 'open' });
    assert.deepEqual([first.html, first.characters], ['<p>门开了。</p>', 4]);
    await writeFile(file, article('门又关上了。'));
    assert.equal(rendered({ file, digest: 'open' }), first);
    const second = rendered({ file, digest: 'shut' });
    assert.deepEqual([second.html, second.characters], ['<p>门又关上了。</p>', 6]);
    assert.notEqual(second.sha256, first.sha256);
  });
});
