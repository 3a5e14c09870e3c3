/** What stands on paper, where grounds may be left out and nothing can be scrolled. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeArticles } from '../scripts/bench/articles.ts';
import { buildSite } from '../scripts/site.ts';
import { launch, serve } from './browser.ts';

/** What A4 leaves between its margins, in CSS pixels. */
const SHEET = { width: 643, height: 972 };

test('the table of topics fits a sheet, each number in a shade is black, and every page says where it is from', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'yuanxun-print-'));
  const [articles, out] = [path.join(dir, 'articles'), path.join(dir, 'site')];
  await writeArticles(60, articles);
  await buildSite({ articles, base: '/', out });
  const server = await serve(out);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: SHEET, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const at of ['topics/', 'zones/']) {
      await page.goto(server.url + at);
      const colours = await page
        .locator('.heat td a, .tiles :is(.t1, .t2, .t3, .t4, .t5) :is(.ab, .n)')
        .evaluateAll((shades) => [...new Set(shades.map((shade) => getComputedStyle(shade).color))]);
      assert.deepEqual(colours, ['rgb(0, 0, 0)'], at);
    }
    for (const at of ['', 'zones/', 'timeline/', 'topics/', 'search/?q=%E5%9B%AD', 'a/made-00000/']) {
      await page.goto(server.url + at);
      const said = page.locator('.print-only');
      assert.ok(await said.isVisible(), at);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const day = await page.evaluate(() => new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' }));
      assert.ok((await said.textContent())!.trim().endsWith(`园讯收录：${server.url}${at}，${day}打印`), at);
    }
    await page.goto(`${server.url}topics/`);
    const columns = page.locator('.heat thead th');
    assert.ok((await columns.count()) >= 20);
    const { x, width } = (await columns.last().boundingBox())!;
    assert.ok(x + width <= SHEET.width, `${x + width}`);
  } finally {
    await browser.close();
    await server.close();
    await rm(dir, { recursive: true, force: true });
  }
});
