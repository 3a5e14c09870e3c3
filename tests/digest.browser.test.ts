import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkArticles } from '../scripts/commands/check.ts';
import { ingest } from '../scripts/ingest.ts';
import { buildSite } from '../scripts/site.ts';
import { plainText } from '../src/lib/plain.ts';
import { launch, serve, type Server } from './browser.ts';
import { emptySite, ORIGIN, samplesSite } from './built.ts';
import { testDevice } from './device.ts';
import { checks, type FinishedSite, problems, readSite } from './finished-site.ts';
import { headersOf } from './headers.ts';
import { withFiles } from './run.ts';

const SAMPLES = 'content/articles';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A page that gives up soon. */
async function newPage(): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

for (const base of ['/', '/digest/']) {
  describe(`the digest under ${base}`, () => {
    let out: string;
    let server: Server;
    let page: Page;
    let site: FinishedSite;
    const noise: string[] = [];
    before(async () => {
      out = await samplesSite(base);
      site = readSite(out, base, ORIGIN);
      server = await serve(out, { base, headers: await headersOf(out) });
      page = await newPage();
      page.on('console', (message) => noise.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`));
    });
    after(async () => {
      await page?.close();
      await server?.close();
    });

    test('home says what it is, and that it shows samples', async () => {
      await page.goto(server.url);
      assert.match(await page.title(), /园讯/);
      assert.match(await page.locator('body').innerText(), /示例/);
    });

    test('every zone with articles has its page, with its articles', async () => {
      const { articles } = await checkArticles(SAMPLES);
      const zones = new Set(articles.flatMap(({ data }) => data.zones));
      assert.ok(zones.size >= 13);
      await page.goto(`${server.url}zones/`);
      const zone = [...zones].sort()[0]!;
      await page.locator('main a', { hasText: zone }).first().click();
      assert.match(await page.locator('h1').innerText(), new RegExp(zone));
      const count = articles.filter(({ data }) => data.zones.includes(zone)).length;
      assert.equal(await page.locator('main .lines a[href*="/a/"]').count(), count);
    });

    test('the timeline leads to a month and from there to an article', async () => {
      await page.goto(`${server.url}timeline/`);
      await page.locator('main a[href*="/timeline/2"]').first().click();
      await page.locator('main a[href*="/a/"]').first().click();
      assert.equal((await page.locator('article .prose p').count()) > 0, true);
    });

    test('what stands in a raw file is found by search, and opened with its hits marked', async () => {
      const { articles } = await checkArticles(SAMPLES);
      const { data, body } = articles.find(({ data }) => data.zones.length === 1)!;
      const words = plainText(body)
        .split('\n')[0]!
        .replace(/\P{Script=Han}/gu, ' ')
        .split(' ')
        .sort((a, b) => b.length - a.length)[0]!
        .slice(0, 8);
      await page.goto(server.url);
      await page.locator('input[name=q]').first().fill(words);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`#results[data-q="${words}"]`, { state: 'attached' });
      const expected = articles.filter((article) =>
        [article.data.title, plainText(article.body), ...article.data.captions].join('\n').includes(words),
      ).length;
      assert.equal(Number(await page.locator('#results').getAttribute('data-total')), expected);
      await page.locator(`#results [data-id="${data.id}"] a`).first().click();
      await page.waitForSelector('.prose mark');
      assert.equal(await page.locator('.prose mark').first().innerText(), words);
    });

    test('/ and Ctrl K lead to search from every page, not from a field', async () => {
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      for (const there of ['', '404.html'])
        for (const key of ['/', 'Control+k']) {
          await page.goto(server.url + there);
          await page.keyboard.press(key);
          assert.equal(await focused(), 'q');
          assert.equal(page.url(), server.url + there);
        }
      await page.keyboard.press('/');
      assert.equal(await page.locator('input[name=q]').inputValue(), '/');
      await page.goto(`${server.url}topics/`);
      await page.keyboard.press('/');
      await page.waitForURL(`${server.url}search/**`);
      await page.waitForFunction(() => (document.activeElement as HTMLInputElement).name === 'q');
    });

    test('the size that is chosen is the size of everything, also on the next page', async () => {
      const fontSizes = () =>
        page.evaluate(() =>
          ['.nav a', '.lead h2, h1', 'main p'].map((one) =>
            parseFloat(getComputedStyle(document.querySelector(one)!).fontSize),
          ),
        );
      const sizes: Record<string, number[]> = {};
      for (const size of ['small', '', 'large']) {
        await page.goto(server.url);
        await page.locator('.display summary').click();
        await page.locator('.display .pick', { has: page.locator(`[name=size][value="${size}"]`) }).click();
        await page.goto(server.url);
        sizes[size] = await fontSizes();
      }
      await page.evaluate(() => localStorage.clear());
      sizes['']!.forEach((middle, nth) => {
        assert.ok(sizes['small']![nth]! < middle && middle < sizes['large']![nth]!, JSON.stringify(sizes));
      });
    });

    test('no page holds a style or a script that its policy keeps out', async () => {
      const policy = (await headersOf(out))(base)['content-security-policy']!;
      assert.doesNotMatch(policy, /unsafe/);
      assert.ok(policy.length < 1900, 'a line of 2,000 characters is the most that a host reads');
      for (const { name, elements } of site.pages)
        for (const { tagName, attrs, text } of elements) {
          const where = `${name}: ${tagName} ${text.slice(0, 60)}`;
          assert.ok(!Object.keys(attrs).some((attr) => attr === 'style' || attr.startsWith('on')), where);
          if (tagName === 'script')
            assert.ok('src' in attrs || attrs['type'] === 'application/ld+json', where);
          if (tagName === 'style')
            assert.ok(policy.includes(createHash('sha256').update(text).digest('base64')), where);
        }
    });

    test('a page of each kind opens', async () => {
      const names = site.pages.map(({ name }) => name).sort();
      const kinds = new Map(names.map((name) => [name.replace(/\/.+(?=\/)/, '/*'), name]));
      assert.ok(kinds.size >= 12);
      for (const name of kinds.values()) {
        await page.goto(server.url + name.replace(/index\.html$/, ''));
        assert.notEqual(await page.locator('h1').count(), 0, name);
      }
    });

    for (const check of checks) test(check.title, () => assert.deepEqual(problems(site, check), []));

    testDevice(base, () => ({ browser, out }), base !== '/');

    test('the console was silent and no request left the host or failed', () => {
      assert.deepEqual(noise, []);
      assert.deepEqual(
        server.log.filter(({ status }) => status !== 200),
        [],
      );
    });
  });
}

/** Serves a site, and hands over a page of it. */
async function withSite(out: string, work: (page: Page, url: string) => Promise<void>): Promise<void> {
  const server = await serve(out, { headers: await headersOf(out) });
  const page = await newPage();
  try {
    await work(page, server.url);
  } finally {
    await page.close();
    await server.close();
  }
}

test('a citation is copied and that is said; where the browser refuses it is selected, and that is said', async () => {
  await withSite(await samplesSite('/'), async (page, url) => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    const told = page.locator('[role=status]');
    const selected = () => page.evaluate(() => getSelection()!.toString().trim());
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${url}timeline/`);
    await page.locator('main a[href*="/timeline/2"]').first().click();
    await page.locator('main a[href*="/a/"]').first().click();
    await page.locator('#save').click();
    await page.getByRole('button', { name: '复制引文' }).click();
    await told.filter({ hasText: /^已复制。$/ }).waitFor();
    const citation = (await page.locator('#citation').innerText()).trim();
    assert.equal(await copied(), citation);
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
    );
    for (const at of [page.url(), `${url}saved/`]) {
      await page.goto(at);
      await page.getByRole('button', { name: /^复制/ }).click();
      await told.filter({ hasText: '文字已经选中' }).waitFor();
      assert.equal(await selected(), citation);
    }
    assert.deepEqual(noise, []);
  });
});

test('from a raw file to the article found by search', async () => {
  const raw = `天天样例丨会客厅开门
来源：样例晚报 发布时间：2023-03-02
昆山高新区的会客厅今天开门迎客，前来办事的人在同一张桌子前就能把材料交齐，不必再跑第二趟。
（资料图片）
负责接待的人说，往后每周都会空出两个半天，专门听企业讲难处，能当场答复的当场答复。
责任编辑：样例
`;
  await withFiles({ 'raw/会客厅.txt': raw }, async (dir) => {
    const articles = path.join(dir, 'articles');
    await ingest({ raw: path.join(dir, 'raw'), out: articles });
    const out = path.join(dir, 'site');
    await buildSite({ articles, base: '/', out });
    await withSite(out, async (page, url) => {
      await page.goto(url);
      await page.locator('input[name=q]').first().fill('两个半天，专门');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#results[data-total="1"]');
      assert.equal(await page.locator('#results mark').first().innerText(), '两个半天，专门');
      await page.locator('#results a').first().click();
      await page.waitForSelector('.prose mark');
      const { origin, pathname } = new URL(page.url());
      const cited = await page.locator('#citation').innerText();
      assert.ok(cited.endsWith(`. ${origin}${pathname}.`), cited);
      const text = await page.locator('article').innerText();
      for (const words of ['会客厅开门', '昆山高新区', '2023年3月2日', '样例晚报'])
        assert.ok(text.includes(words), words);
      assert.doesNotMatch(await page.locator('.prose').innerText(), /资料图片|责任编辑|天天/);
      for (const gone of ['资料图片', '责任编辑']) {
        await page.goto(`${url}search/?q=${gone}`);
        await page.waitForSelector('#results[data-total="0"]', { state: 'attached' });
      }
    });
  });
});

test('an empty digest still builds, and says what to do', async () => {
  await withSite(await emptySite(), async (page, url) => {
    await page.goto(url);
    assert.match(await page.locator('main').innerText(), /content\/raw/);
    await page.goto(`${url}search/?q=园区`);
    await page.waitForSelector('#results[data-total="0"]', { state: 'attached' });
  });
});
