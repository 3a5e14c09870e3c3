import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkArticles } from './check.ts';

/** What is found in files of these front matters. */
async function checked(...fronts: string[]) {
  const dir = await mkdtemp(path.join(tmpdir(), 'yuanxun-check-'));
  try {
    for (const [nth, front] of fronts.entries())
      await writeFile(path.join(dir, `${nth}.md`), `---\n${front}\n---\n\n河狸筑坝。\n`);
    const { articles, findings } = await checkArticles(dir);
    return { articles, findings: findings.map(({ level, code, line }) => [level, code, line]) };
  } finally {
    await rm(dir, { recursive: true });
  }
}

test('a field that is left empty is as good as absent', async () => {
  const { articles, findings } = await checked('id: a\ntitle: 河狸\nzone:\nsummary: ""\ndate:');
  assert.deepEqual(findings, []);
  assert.deepEqual(
    [articles[0]!.data.zone, articles[0]!.data.summary, articles[0]!.data.date],
    Array(3).fill(undefined),
  );
});

test('a title that is left empty is missing, and so is an id', async () => {
  const { findings } = await checked('id: a\ntitle:', 'title: 河狸');
  assert.deepEqual(findings, [
    ['error', 'article', 3],
    ['error', 'article', 1],
  ]);
});

test('a field that no article has is told, and the article stands', async () => {
  const { articles, findings } = await checked('id: a\ntitle: 河狸\nzoen: 河狸园区');
  assert.equal(articles.length, 1);
  assert.deepEqual(findings, [['warning', 'unknown-field', 4]]);
});

test('ids are ASCII; two that differ in case only have one address on many disks', async () => {
  const { findings } = await checked(
    'id: News_01\ntitle: 一',
    'id: news_01\ntitle: 二',
    'id: 园区\ntitle: 三',
    'id: _a\ntitle: 四',
  );
  assert.deepEqual(findings, [
    ['error', 'article', 2],
    ['error', 'article', 2],
    ['error', 'duplicate-id', 2],
  ]);
});
