import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listedArticles, readArticleFiles } from './read-all.ts';

const article = (id: string, title: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nbyline:\n  - name: 甲某\nextra: 一\n---\n\n第一段。\n\n第二段。\n`;

async function all(dir: string, cache?: string) {
  const found = [];
  for await (const article of readArticleFiles(dir, cache)) found.push(article);
  return found;
}

async function inFolder(run: (dir: string, cache: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(path.join(tmpdir(), 'yuanxun-read-'));
  try {
    await writeFile(path.join(dir, 'a.md'), article('a', '甲'));
    await writeFile(path.join(dir, 'b.md'), article('b', '乙'));
    await writeFile(path.join(dir, 'c.md'), '---\nid: 丙\n---\n');
    await run(dir, path.join(dir, 'cache', 'kept.json'));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

test('what was read before is the same as what is parsed', () =>
  inFolder(async (dir, cache) => {
    const parsed = await all(dir);
    assert.deepEqual(await all(dir, cache), parsed);
    assert.deepEqual(await all(dir, cache), parsed);
    assert.equal(JSON.parse(await readFile(cache, 'utf8')).known.length, 2);
  }));

test('an edit is seen, though the file is as long and its front matter was known', () =>
  inFolder(async (dir, cache) => {
    await all(dir, cache);
    await writeFile(path.join(dir, 'a.md'), article('a', '丁'));
    await writeFile(path.join(dir, 'b.md'), '---\nid: b\n---\n');
    const [a, b] = await all(dir, cache);
    assert.ok(a && !Array.isArray(a));
    assert.equal(a.data.title, '丁');
    assert.ok(Array.isArray(b));
  }));

test('what a step has read the next one has without its file; all or nothing', () =>
  inFolder(async (dir, cache) => {
    const found = (await all(dir, cache)).flatMap((article) => (Array.isArray(article) ? [] : article));
    await rm(path.join(dir, 'a.md'));
    const listing = found.map(({ path: file, digest }) => ({ path: file, digest }));
    assert.deepEqual(
      listedArticles(listing, cache),
      found.map(({ path: file, digest, data }) => ({ path: file, digest, data })),
    );
    assert.equal(listedArticles([...listing, { path: 'd.md', digest: '另一个' }], cache), undefined);
  }));

test('a file that something else wrote is passed over', () =>
  inFolder(async (dir, cache) => {
    const parsed = await all(dir);
    await all(dir, cache);
    const kept = JSON.parse(await readFile(cache, 'utf8')) as { code: string; known: [string, object][] };
    const lie = kept.known.map(([key, known]) => [key, { ...known, unknown: ['lie'] }]);
    for (const text of ['', '{', 'null', '{"known":[]}', JSON.stringify({ code: 'older', known: lie })]) {
      await writeFile(cache, text);
      assert.deepEqual(await all(dir, cache), parsed, text.slice(0, 20));
    }
  }));
