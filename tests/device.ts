/** What a site keeps on a reader's device, tested as that reader; inside a `describe` that has built the site. */
import assert from 'node:assert/strict';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve, type Server } from './browser.ts';
import { headersOf } from './headers.ts';

/**
 * @param place known when the tests run: a browser, the site's folder
 * @param all false for those tests alone that hang on the base
 */
export function testDevice(base: string, place: () => { browser: Browser; out: string }, all: boolean): void {
  let site: string;
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let ids: string[];
  const noise: string[] = [];

  const start = async (port = 0) => serve(site, { base, headers: await headersOf(site), port });
  /** A reader who comes for the first time. */
  const newcomer = async () => {
    await context?.close();
    context = await place().browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`));
  };
  const article = (nth: number) => `${server.url}a/${ids[nth]!}/`;
  const title = () => page.locator('.art-head h1').innerText();
  /** The paths that a store of the browser holds; none where it is not there. */
  const pathsIn = (store: string) =>
    page.evaluate(async (store) => {
      const name = (await caches.keys()).find((one) => one.endsWith(` ${store}`));
      const requests = name ? await (await caches.open(name)).keys() : [];
      return requests.map(({ url }) => new URL(url).pathname);
    }, store);
  /** Waits until a page or file is kept, or is not any more. */
  const kept = async (address: string, store = 'pages', wanted = true) => {
    for (let tries = 0; tries < 500; tries += 1) {
      if ((await pathsIn(store)).includes(new URL(address).pathname) === wanted) return;
      await setTimeout(20);
    }
    assert.fail(`${address} should${wanted ? '' : ' not'} be among ${store}`);
  };
  const withoutNetwork = async (work: () => Promise<void>) => {
    await server.close();
    try {
      await work();
    } finally {
      server = await start(Number(new URL(server.url).port));
    }
  };

  before(async () => {
    site = `${place().out}-device`;
    await cp(place().out, site, { recursive: true });
    ids = (await readdir(path.join(site, 'a'))).sort();
    server = await start();
  });
  after(async () => {
    await context?.close();
    await server?.close();
    await rm(site, { recursive: true, force: true });
    assert.deepEqual(noise, []);
  });

  /** The first two characters of the open article's title that are Chinese. */
  const titleStart = async () =>
    (await title())
      .replace(/\P{Script=Han}/gu, ' ')
      .trim()
      .slice(0, 2);

  test('what is saved is listed with its citation after a reload, taken out, and put back', async () => {
    await newcomer();
    const titles: string[] = [];
    for (const nth of [0, 1]) {
      await page.goto(article(nth));
      titles.unshift(await title());
      const save = page.getByRole('button', { name: '收藏' });
      assert.equal(await save.getAttribute('aria-pressed'), 'false');
      if (nth) await page.keyboard.press('s');
      else await save.click();
      assert.equal(await save.getAttribute('aria-pressed'), 'true');
      const answer = page.locator('#save-status');
      assert.match(await answer.innerText(), /已存在这台设备上/);
      const { y, height } = (await answer.boundingBox())!;
      assert.ok(y >= 0 && y + height <= page.viewportSize()!.height, `${y}`);
    }
    const cited = await page.locator('#citation').innerText();
    await page.locator('#save-status a').click();
    await page.reload();
    const listed = () => page.locator('#saved a').allInnerTexts();
    assert.deepEqual(await listed(), titles);
    const lefts = await page.$$eval('#saved a', (links) =>
      links.map((link) => link.getBoundingClientRect().left),
    );
    assert.equal(new Set(lefts).size, 1, 'titles stand in a column');
    assert.equal((await page.locator('#citations').innerText()).split('\n')[0], cited);
    await page.getByRole('button', { name: `移出“${titles[0]!}”` }).press('Enter');
    assert.deepEqual(await listed(), titles.slice(1));
    await page.keyboard.press('Enter');
    assert.deepEqual(await listed(), titles);
    await page.getByRole('button', { name: '全部移出' }).click();
    await page.reload();
    assert.match(await page.locator('#none').innerText(), /还没有收藏/);
    await page.goto(article(0));
    assert.equal(await page.locator('#save').getAttribute('aria-pressed'), 'false');
  });

  test('an article that was opened can be read without a network; any other says so, and what can be read', async () => {
    await newcomer();
    await page.goto(article(0));
    const [first, text] = [await title(), await page.locator('.prose').first().innerText()];
    await kept(article(0));
    await page.goto(article(1));
    const second = await title();
    await page.locator('#save').click();
    await kept(article(1), 'saved');
    await withoutNetwork(async () => {
      await page.goto(`${article(0)}?q=${encodeURIComponent(text.slice(0, 2))}`);
      assert.equal(await title(), first);
      await page.goto(article(2));
      assert.equal(await page.locator('h1').innerText(), '没有网络');
      await page.waitForSelector('#readable', { state: 'visible' });
      assert.deepEqual(await page.locator('#list a').allInnerTexts(), [second, first]);
      await page.locator('#list a').last().click();
      assert.equal(await page.locator('.prose').first().innerText(), text);
      await page.goto(article(2));
    });
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('.prose');
    assert.equal(page.url(), article(2));
  });

  if (!all) return;

  test('what was searched for is found again without a network', async () => {
    await newcomer();
    await page.goto(article(0));
    await kept(article(0));
    const words = await titleStart();
    const found = async () => {
      await page.goto(`${server.url}search/?q=${encodeURIComponent(words)}`);
      await page.waitForSelector('#results[data-total] li .cut');
      return page.locator('#results').innerText();
    };
    const online = await found();
    await kept(`${server.url}search/`);
    await page.waitForLoadState('networkidle');
    await withoutNetwork(async () => assert.equal(await found(), online));
  });

  test('a new build is shown as soon as the network answers; a page of the old one keeps its scripts', async () => {
    await newcomer();
    await page.goto(article(0));
    await kept(article(0));
    await page.goto(article(1));
    await kept(article(1));
    const [file, other] = [0, 1].map((nth) => path.join(site, 'a', ids[nth]!, 'index.html'));
    const old = await readFile(file!, 'utf8');
    const script = /src="[^"]*\/(s-[\w-]+\.js)"/.exec(old)![1]!;
    const assets = path.join(site, 'assets');
    await rename(path.join(assets, script), path.join(assets, 's-next.js'));
    await rename(other!, `${other!}-away`);
    await writeFile(file!, old.replaceAll(script, 's-next.js').replace('</h1>', '（新）</h1>'));
    try {
      await page.goto(article(0));
      assert.match(await title(), /（新）$/);
      await kept(`${server.url}assets/s-next.js`, 'files');
      assert.ok((await pathsIn('files')).some((file) => file.endsWith(script)));
      // What is withdrawn there is not shown here.
      assert.equal((await page.goto(article(1)))?.status(), 404);
      await page.goto(article(0));
      await withoutNetwork(async () => {
        await page.goto(article(0));
        assert.match(await title(), /（新）$/);
        await page.goto(article(1));
        assert.equal(await page.locator('h1').innerText(), '没有网络');
      });
    } finally {
      await rename(path.join(assets, 's-next.js'), path.join(assets, script));
      await rename(`${other!}-away`, other!);
      await writeFile(file!, old);
    }
  });

  test('titles that were read say so, in lists and in results, until that is forgotten', async () => {
    await newcomer();
    await page.goto(article(0));
    await kept(article(0));
    const words = await titleStart();
    const marked = () =>
      page.$$eval('a[data-read]', (links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const zone = page.locator('.slug a');
    const list = (await zone.count()) ? (await zone.getAttribute('href'))! : `${base}timeline/`;
    const here = new URL(article(0)).pathname;
    await page.goto(new URL(list, server.url).href);
    assert.deepEqual([...new Set(await marked())], [here]);
    await page.goto(`${server.url}search/?q=${encodeURIComponent(words)}`);
    await page.waitForSelector('#results a[data-read]');
    assert.deepEqual(await marked(), [here]);
    await page.goto(`${server.url}saved/`);
    await page.getByRole('button', { name: '清除本机的收藏与已读' }).click();
    await kept(article(0), 'pages', false);
    await page.goto(new URL(list, server.url).href);
    assert.deepEqual(await marked(), []);
  });

  test('where the browser keeps nothing, there is no control, no worker and no error', async () => {
    await newcomer();
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    });
    await page.goto(article(0));
    assert.equal((await page.locator('.prose').count()) > 0, true);
    assert.equal(await page.locator('#save').isVisible(), false);
    await page.keyboard.press('s');
    await page.goto(`${server.url}saved/`);
    assert.match(await page.locator('#refused').innerText(), /没有给本站留地方/);
  });

  test('it can be installed, in its own colours', async () => {
    await newcomer();
    await page.goto(server.url);
    const address = new URL((await page.locator('link[rel=manifest]').getAttribute('href'))!, server.url);
    const manifest = (await (await fetch(address)).json()) as {
      start_url: string;
      scope: string;
      background_color: string;
      icons: { src: string; sizes: string }[];
    };
    assert.deepEqual([manifest.start_url, manifest.scope], [base, base]);
    for (const { src, sizes } of manifest.icons) {
      const png = Buffer.from(await (await fetch(new URL(src, server.url))).arrayBuffer());
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
    }
    const ground = (theme: string) =>
      page.evaluate((theme) => {
        document.querySelector<HTMLInputElement>(`[name=theme][value="${theme}"]`)!.click();
        const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
        const { content } = metas.find(({ media }) => matchMedia(media).matches)!;
        const [r, g, b] = getComputedStyle(document.documentElement)
          .backgroundColor.match(/\d+/g)!
          .map(Number);
        return [content, `#${((r! << 16) | (g! << 8) | b!).toString(16)}`];
      }, theme);
    for (const theme of ['light', 'dark', '']) {
      const [told, shown] = await ground(theme);
      assert.equal(told, shown, theme);
    }
  });
}
