import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { writeShards } from '../scripts/search/index.ts';
import { newestFirst, type SearchArticle, searchText } from '../scripts/search/record.ts';
import type { Shard } from '../scripts/search/shards.ts';
import { buildSite } from '../scripts/site.ts';
import { indexFolder, manifestFile } from '../src/lib/search-fields.ts';
import { launch, pageAlone, serve, type Server } from './browser.ts';
import { headersOf } from './headers.ts';
import { holds, sampleArticles, sampleQueries } from './search-samples.ts';

const base = '/digest/';
const articles = sampleArticles(45).toSorted(newestFirst);
const texts = new Map(articles.map((article) => [article.id, searchText(article)]));

let scratch: string;
let out: string;
let browser: Browser;
let server: Server;
let page: Page;
const noise: string[] = [];

/** A page of its own, not in the index: hits over bold words and links, in captions, and the page's own words. */
const crossed = `---
id: crossed
title: 图书馆里的云杉
titleFrom: headline
byline:
  - name: 图小满
captions:
  - 云杉蜂蜜的图
---

他把**云**杉[蜂](https://example.org/)蜜放好。图上没有云杉。蜂蜜在别处。
`;

/** The article as a file of content/articles. */
function fileOf({ id, title, date, zones, topics, byline, captions, body }: SearchArticle): string {
  const people = byline.map((name) => ({ name }));
  const front = { id, title, titleFrom: 'headline', date, zones, topics, byline: people, captions };
  const lines = body.split('\n').map((line) => line.replaceAll(/[\\`*_[\]<>~]/g, '\\$&'));
  return `---\n${stringify(front)}---\n\n${lines.join('\n\n')}\n`;
}

/** The page over several shards; facets as the samples give them. */
const index = (shards: Shard[]) => writeShards(shards, out, path.join(scratch, 'cache'));
const indexTwoShards = () =>
  index([
    { name: 'new', articles: articles.slice(0, 20) },
    { name: 'old', articles: articles.slice(20) },
  ]);

async function open(query: string): Promise<void> {
  await page.goto(`${server.url}search/${query}`);
}

/** Waits until the page has answered a query, and reads its answer. */
async function answer(q: string) {
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('#results')?.dataset['q'] === asked,
    q,
  );
  return page.evaluate(() => ({
    total: Number(document.querySelector<HTMLElement>('#results')!.dataset['total']),
    ids: [...document.querySelectorAll<HTMLElement>('#results > li')].map((one) => one.dataset['id']!),
  }));
}

async function ask(q: string) {
  await page.fill('#q', q);
  await page.press('#q', 'Enter');
  return answer(q);
}

/** Every id of the answers to many queries, page after page; inside the page, since each step out of it is slow. */
function allAnswers(queries: string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const results = document.querySelector<HTMLElement>('#results')!;
    const line = document.querySelector<HTMLInputElement>('#q')!;
    const until = async (ready: () => boolean) => {
      while (!ready()) await new Promise((next) => setTimeout(next, 1));
    };
    const answers: string[][] = [];
    for (const query of asked) {
      line.value = query;
      line.form!.requestSubmit();
      await until(() => results.dataset['q'] === query);
      while (results.childElementCount < Number(results.dataset['total'])) {
        const shown = results.childElementCount;
        document.querySelector<HTMLElement>('#more button')!.click();
        await until(() => results.childElementCount > shown);
      }
      answers.push([...results.children].map((one) => (one as HTMLElement).dataset['id']!));
    }
    return answers;
  }, queries);
}

const scan = (...queries: string[]) =>
  articles.filter(({ id }) => queries.every((query) => holds(texts.get(id)!, query))).map(({ id }) => id);

before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-search-'));
  out = path.join(scratch, 'site');
  await mkdir(path.join(scratch, 'articles'));
  for (const article of articles) {
    await writeFile(path.join(scratch, 'articles', `${article.id}.md`), fileOf(article));
  }
  await writeFile(path.join(scratch, 'articles', 'crossed.md'), crossed);
  await buildSite({ articles: path.join(scratch, 'articles'), base, out });
  await indexTwoShards();
  server = await serve(out, { base, headers: await headersOf(out) });
  browser = await launch();
  page = await pageAlone(browser, { reducedMotion: 'reduce' });
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(scratch, { recursive: true, force: true });
});

test('80 runs of characters: the same articles as a plain scan, newest first', async () => {
  await open('?sort=newest');
  const queries = sampleQueries([...texts.values()], 80);
  const answers = await allAnswers(queries);
  const wrong = queries.filter((query, order) => answers[order]!.join() !== scan(query).join());
  assert.deepEqual(wrong, []);
});

test('traditional, full-width and upper-case forms find what the plain ones find', async () => {
  const pairs = [
    ['後來擴了', '后来扩了'],
    ['看著', '看着'],
    ['ｗｉ－ｆｉ', 'Wi-Fi'],
    ['１２．５万平方米', '12.5万平方米'],
  ];
  const answers = await allAnswers(pairs.flat());
  for (const [order, pair] of pairs.entries()) {
    assert.ok(answers[2 * order]!.length > 0, pair[0]);
    assert.deepEqual(answers[2 * order], answers[2 * order + 1]);
  }
});

test('several keywords must all be there, excluded ones not, each hit is marked', async () => {
  await open('');
  const both = scan('云杉', '蜂蜜');
  assert.equal((await ask('云杉 蜂蜜')).total, both.length);
  const marks = await page.$$eval('#results > li', (items) =>
    items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
  );
  for (const texts of marks) assert.ok(texts.includes('云杉') && texts.includes('蜂蜜'), texts.join());
  const without = scan('云杉').filter((id) => !holds(texts.get(id)!, '蜂蜜'));
  assert.equal((await ask('云杉 -蜂蜜')).total, without.length);
  assert.equal((await ask('-蜂蜜')).total, articles.length - scan('蜂蜜').length);
});

test('title hits come first under relevance', async () => {
  await open('');
  const { ids } = await ask('河狸');
  const inTitle = ids.map((id) => articles.find((article) => article.id === id)!.title.includes('河狸'));
  assert.deepEqual(
    inTitle,
    inTitle.toSorted((a, b) => Number(b) - Number(a)),
  );
  assert.ok(inTitle.includes(true) && inTitle.includes(false));
});

test('facets narrow and count exactly, with several keywords too', async () => {
  await open(`?q=${encodeURIComponent('云杉 蜂蜜')}&zone=松鼠园区&year=2023`);
  const { total } = await answer('云杉 蜂蜜');
  const found = articles.filter(({ id }) => scan('云杉', '蜂蜜').includes(id));
  const inZone = found.filter(({ zones }) => zones.includes('松鼠园区'));
  const inYear = found.filter(({ date }) => date?.startsWith('2023'));
  assert.equal(total, inZone.filter((article) => inYear.includes(article)).length);
  await page.waitForSelector('#facets input');
  const count = (name: string, value: string) =>
    page.locator(`.opt:has(input[name=${name}][value="${value}"]) .n`).innerText();
  assert.equal(await count('zone', '松鼠园区'), String(inYear.filter((one) => inZone.includes(one)).length));
  assert.equal(await count('year', '2023'), String(inZone.filter((one) => inYear.includes(one)).length));
  await page.click('.opt:has(input[name=year][value="2023"])');
  await page.waitForFunction(
    (n) => document.querySelector<HTMLElement>('#results')?.dataset['total'] === n,
    String(inZone.length),
  );
  assert.ok(!page.url().includes('year='));
  await page.goBack();
  await page.waitForFunction(
    (n) => document.querySelector<HTMLElement>('#results')?.dataset['total'] === n,
    String(total),
  );
  assert.ok(page.url().includes('year=2023'));
});

test('whatever is asked, the page answers in words and keeps what was typed', async () => {
  const odd = [
    '。！？',
    '<img src=x onerror=alert(1)>',
    '.*',
    '(?=a)',
    '[',
    '量子'.repeat(500),
    '"',
    '\\',
    '%',
    '__proto__',
  ];
  await open('');
  for (const query of odd) {
    const { total, ids } = await ask(query);
    assert.equal(total, ids.length, query);
    assert.equal(await page.inputValue('#q'), query);
    if (total === 0) assert.match(await page.locator('#say').innerText(), /没有/);
  }
  await open('?q=云杉&zone=没有的区&from=2023-99&to=昨天&sort=up');
  assert.equal((await answer('云杉')).total, 0);
  assert.match(await page.locator('main').innerText(), /“2023-99”和“昨天”认不出/);
  await page.locator('#say .chip', { hasText: '去掉全部筛选' }).click();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLElement>('#results')?.dataset['total']) > 0,
  );
  await open('?q=%20%20');
  assert.equal((await answer('  ')).total, 0);
});

test('borders of dates in the wrong order are exchanged, values that no article has are named', async () => {
  await open('?q=云杉&from=2023&to=2022-12');
  const { total } = await answer('云杉');
  assert.ok(total > 0);
  assert.equal(
    await page.locator('#odd').innerText(),
    '“2023”在“2022-12”之后，已按从 2022-12 到 2023 来查。',
  );
  assert.equal(await page.locator('#chips').innerText(), '2022-12 至 2023去掉');
  await open('?q=云杉&from=2022-12&to=2023');
  assert.equal((await answer('云杉')).total, total);
  assert.equal(await page.locator('#odd').innerText(), '');
  await open('?q=云杉&zone=没有的区&zone=没有的区&zone=松鼠园区&year=1066');
  await answer('云杉');
  assert.equal(
    await page.locator('#odd').innerText(),
    '收来的文章里没有“没有的区”这个园区。收来的文章里没有“1066”这个年份。',
  );
  assert.equal(await page.locator('#say .chip', { hasText: '没有的区' }).count(), 1);
});

test('what is found is said once, in a few words; a long query is quoted by its beginning', async () => {
  await open('?q=云杉');
  await answer('云杉');
  const status = page.locator('[aria-live]:visible, #status');
  assert.equal(await status.count(), 1);
  assert.match(await status.innerText(), /^“云杉”在\d+篇中出现/);
  assert.match(await page.title(), /^“云杉”的检索/);
  await ask('没有的字');
  assert.equal(await status.innerText(), '没有找到');
  await ask('量子'.repeat(500));
  assert.ok((await page.locator('main').innerText()).length < 1000);
  await ask('量 子 '.repeat(250) + '一 二 三 四 五 六 七 八 九 十');
  assert.match(await page.locator('#say').innerText(), /等 12 个词/);
  assert.ok((await page.title()).length < 60);
});

test('a filter that is taken off leaves the focus at the next, then at the count', async () => {
  await open('?q=云杉&year=2023&zone=松鼠园区');
  await answer('云杉');
  const focused = () => page.evaluate(() => document.activeElement!.id || document.activeElement!.className);
  for (const expected of ['chip', 'tally']) {
    const chips = await page.locator('#chips .chip').count();
    await page.locator('#chips .chip').first().press('Enter');
    await page.waitForFunction((n) => document.querySelectorAll('#chips .chip').length < n, chips);
    await answer('云杉');
    await page.waitForFunction(() => document.activeElement !== document.body);
    assert.equal(await focused(), expected);
  }
});

test('lines that are pasted are words of their own', async () => {
  await open('');
  await page.$eval('#q', (line) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' 云杉\r\n\t蜂蜜\n');
    line.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  assert.equal((await answer('云杉 蜂蜜')).total, scan('云杉', '蜂蜜').length);
});

test('nothing moves below the line while a query is typed and names are offered', async () => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open('?q=云');
    await answer('云');
    const top = () => page.$eval('.found', (found) => found.getBoundingClientRect().top);
    const before = await top();
    await page.fill('#q', '松鼠园');
    await page.waitForSelector('#suggested a');
    assert.equal(await top(), before, String(width));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('arrows scroll the page where there is no result to go to', async () => {
  await open('');
  const isTaken = (key: string) =>
    page.evaluate((name) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    }, key);
  assert.equal(await isTaken('ArrowDown'), false);
  await ask('云杉');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  assert.equal(await isTaken('ArrowUp'), false);
  assert.equal(await isTaken('ArrowDown'), true);
});

test('nothing found: the page offers fewer words, the nearest names, other ways in, and no empty facets', async () => {
  await open('');
  assert.equal((await ask('松鼠量子')).total, 0);
  assert.deepEqual(await page.locator('#more .names a > span:first-child').allInnerTexts(), ['松鼠园区']);
  assert.equal(await page.locator('#say a').count(), 3);
  assert.equal(await page.locator('#facets .opt:visible').count(), 0);
  assert.equal((await ask('云杉 蜂蜜 量子')).total, 0);
  const both = scan('云杉', '蜂蜜').length;
  await page.locator('#say .chip', { hasText: `只查“云杉”“蜂蜜”，${both} 篇` }).click();
  assert.equal((await answer('云杉 蜂蜜')).total, both);
  await open('?q=量子&zone=松鼠园区');
  await answer('量子');
  await page.waitForSelector('#facets .opt');
  assert.deepEqual(await page.locator('#facets .opt .word').allInnerTexts(), ['松鼠园区']);
});

test('by keyboard alone: to the line, to a result, into the article with its hits', async () => {
  await open('');
  await page.keyboard.press('/');
  await page.keyboard.type('河狸');
  await answer('河狸');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.hits');
  assert.ok(page.url().includes('/a/'));
  const opened = await page.locator('article').getAttribute('data-article-id');
  const marks = await page.locator('.art-body mark, h1 mark').allInnerTexts();
  assert.ok(marks.length > 0 && marks.every((text) => text === '河狸'));
  const text = await page.locator('.hits p').innerText();
  assert.match(text, new RegExp(`“河狸”在本文\\s*${marks.length}\\s*处`));
  await page.getByRole('button', { name: '不再标' }).click();
  assert.equal(await page.locator('mark').count(), 0);
  await page.goBack();
  await page.waitForSelector('#results[data-q="河狸"]');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['id']), opened);
  await page.focus('#q');
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('#q'), '');
});

test('in an article hits are marked over bold words and links, in captions and bylines, never in words of the page', async () => {
  await page.goto(`${server.url}a/crossed/?q=${encodeURIComponent('云杉蜂蜜')}`);
  await page.waitForSelector('.hits');
  const marks = () => page.locator('mark').allInnerTexts();
  assert.deepEqual(await marks(), ['云', '杉', '蜂', '蜜', '云杉蜂蜜']);
  assert.deepEqual(await page.locator('mark.now').allInnerTexts(), ['云', '杉', '蜂', '蜜']);
  await page.keyboard.press('n');
  assert.deepEqual(await page.locator('mark.now').allInnerTexts(), ['云杉蜂蜜']);
  await page.keyboard.press('p');
  assert.deepEqual(await page.locator('mark.now').allInnerTexts(), ['云', '杉', '蜂', '蜜']);
  await page.getByRole('button', { name: '不再标' }).click();
  await page.keyboard.press('n');
  assert.deepEqual(await marks(), []);
  await page.goto(`${server.url}a/crossed/?q=图`);
  await page.waitForSelector('.hits');
  assert.equal((await marks()).length, 4);
  await page.goto(`${server.url}a/crossed/?q=原图未随文保存`);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await marks(), []);
});

test('the way back leads to a result far down the list', async () => {
  await open('?q=云杉');
  await answer('云杉');
  await page.locator('#more button').click();
  const last = page.locator('#results > li').nth(24);
  const id = await last.getAttribute('data-id');
  await last.locator('a').click();
  await page.waitForSelector('.hits');
  await page.goBack();
  await page.waitForFunction((opened) => document.activeElement?.closest('li')?.dataset['id'] === opened, id);
  await ask('河狸');
  assert.equal(await page.evaluate(() => history.state), null);
});

test('a zone is offered while its name or its pinyin is typed, and opened by keyboard', async () => {
  await open('');
  await page.fill('#q', '松鼠园');
  await page.waitForSelector('#suggested a');
  const [name, address] = await page.$eval('#suggested a', (link) => [
    link.firstChild?.textContent,
    (link as HTMLAnchorElement).href,
  ]);
  assert.equal(name, '松鼠园区');
  await page.fill('#q', '没有这个园');
  assert.equal(await page.locator('#suggested a').count(), 0);
  await page.fill('#q', '松鼠');
  await page.waitForSelector('#suggested a');
  await page.focus('#q');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(address!);
});

test('Enter that ends a composition does not search', async () => {
  await open('');
  await page.fill('#q', '');
  const prevented = await page.$eval('#q', (line) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      cancelable: true,
      bubbles: true,
    });
    line.dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.ok(prevented);
});

test('on a phone the filters are a dialog that holds the focus; Esc keeps what was chosen, back undoes it', async () => {
  const phone = await pageAlone(browser, { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' });
  const isOpen = () => phone.$eval('#sheet', (sheet) => (sheet as HTMLDialogElement).open);
  const chosen = () => new URL(phone.url()).searchParams.getAll('zone').length;
  await phone.goto(`${server.url}search/?q=云`);
  await phone.goto(`${server.url}search/?q=云杉`);
  await phone.waitForSelector('#results[data-q]');
  const open = phone.locator('#open');
  await open.click();
  const dialog = phone.getByRole('dialog', { name: '筛选' });
  for (const control of await dialog.locator('button:visible, label:visible').all())
    assert.ok((await control.boundingBox())!.height >= 44, await control.innerText());
  await phone.goBack();
  assert.equal(await isOpen(), false);
  assert.ok(decodeURIComponent(phone.url()).endsWith('?q=云杉'));

  await open.click();
  await dialog.locator('.opt').first().click();
  await phone.waitForURL('**zone=**');
  for (let presses = 0; presses < 40; presses += 1) {
    await phone.keyboard.press('Tab');
    assert.ok(
      await phone.evaluate(
        () => document.activeElement === document.body || document.activeElement!.closest('#sheet') !== null,
      ),
    );
  }
  await phone.focus('#see');
  await phone.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  assert.match(await open.innerText(), /已选 1 项/);
  assert.equal(await phone.evaluate(() => document.activeElement!.id), 'open');
  await open.click();
  await dialog.locator('#close').click();
  await phone.waitForFunction(() => history.state === null);
  assert.equal(chosen(), 1);
  await phone.goBack();
  assert.equal(chosen(), 0);
  assert.ok(decodeURIComponent(phone.url()).endsWith('?q=云杉'));
  await phone.close();
});

test('the console was silent', () => assert.deepEqual(noise, []));

test('without its index the page says so', async () => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open('?q=云杉');
  await page.waitForSelector('#say button');
  assert.match(await page.locator('#say').innerText(), /检索没能打开[\s\S]*再试一次/);
  assert.equal(await page.inputValue('#q'), '云杉');
  await page.unroute('**/pagefind/**');
  await page.locator('#say button').click();
  assert.ok((await answer('云杉')).total > 0);
});

test('offline the page keeps what is typed, and answers when the network is back', async () => {
  await open('');
  await page.context().setOffline(true);
  await page.fill('#q', '云杉');
  await page.waitForSelector('#say button');
  assert.equal(await page.locator('#status').innerText(), '检索没能打开');
  await page.locator('#say button').click();
  await page.waitForSelector('#say button');
  assert.equal(await page.inputValue('#q'), '云杉');
  await page.context().setOffline(false);
  assert.equal((await answer('云杉')).total, scan('云杉').length);
});

/** A reader who has kept no file from before. */
async function asNewcomer(): Promise<void> {
  await page.context().close();
  page = await pageAlone(browser, { reducedMotion: 'reduce' });
}

/** The folder of a shard. */
async function shardFolder(name: string): Promise<string> {
  const folder = path.join(out, indexFolder);
  return path.join(
    folder,
    (await readdir(folder)).find((one) => one.startsWith(name))!,
  );
}

test('when results further down cannot be fetched the page says so, keeps the others, and tries again', async () => {
  const [from, to] = [path.join(await shardFolder('old'), 'articles'), path.join(scratch, 'articles-away')];
  await asNewcomer();
  await open('?q=云杉&sort=newest');
  await answer('云杉');
  await rename(from, to);
  try {
    await page.locator('#more button', { hasText: '再看' }).click();
    await page.waitForSelector('#more button:has-text("再试一次")');
    assert.equal(await page.locator('#results > li').count(), 10);
  } finally {
    await rename(to, from);
  }
  await page.locator('#more button').click();
  await page.waitForSelector('#results > li:nth-child(30)');
});

for (const part of ['terms', 'directory.bin', 'articles'])
  test(`with an index that lacks a part (${part}) the page says so and counts nothing`, async () => {
    await asNewcomer();
    const shard = await shardFolder(part === 'articles' ? 'new' : 'old');
    await rename(path.join(shard, part), path.join(scratch, `${part}-away`));
    try {
      await open('?q=云杉&sort=newest');
      await page.waitForSelector('#say button', { state: 'visible' });
      assert.match(await page.locator('#say').innerText(), /检索没能打开/);
      assert.equal(await page.locator('#results').getAttribute('data-total'), null);
    } finally {
      await rename(path.join(scratch, `${part}-away`), path.join(shard, part));
    }
    await page.locator('#say button').click();
    assert.equal((await answer('云杉')).total, scan('云杉').length);
  });

test('what lists the shards is asked of the host each time, as its folders change with what is in them', async () => {
  const asked = page.waitForRequest((request) => request.url().endsWith(manifestFile));
  await open('?q=云杉');
  assert.equal((await (await asked).allHeaders())['cache-control'], 'max-age=0');
});

test('a worker that fails is said, and asked for again', async () => {
  await asNewcomer();
  const assets = path.join(out, 'assets');
  const names = await readdir(assets);
  const codes = await Promise.all(names.map((name) => readFile(path.join(assets, name), 'utf8')));
  const worker = names.find((name) =>
    codes.some((code) => new RegExp(`new Worker\\([^)]*${name}`).test(code)),
  );
  const [from, to] = [path.join(assets, worker!), path.join(scratch, 'worker-away')];
  await rename(from, to);
  try {
    await open('?q=云杉');
    await page.waitForSelector('#say button', { state: 'visible' });
    assert.equal(await page.inputValue('#q'), '云杉');
  } finally {
    await rename(to, from);
  }
  await page.locator('#say button').click();
  assert.equal((await answer('云杉')).total, scan('云杉').length);
});

test('of more than forty shards the newest are searched, the others when they are asked for', async () => {
  await index(articles.map((article, nth) => ({ name: `one-${nth}`, articles: [article] })));
  const all = scan('云杉');
  const newest = all.filter((id) => articles.findIndex((article) => article.id === id) < 40);
  assert.ok(newest.length < all.length);
  await open('?q=云杉&sort=newest');
  assert.deepEqual(await answer('云杉'), { total: newest.length, ids: newest.slice(0, 10) });
  assert.match(await page.locator('#rest').innerText(), /^只查了较新的 40 篇，还有更早的 5 篇。/);
  await page.locator('#rest button').click();
  await page.waitForFunction(
    (total) => document.querySelector('#results')?.getAttribute('data-total') === total,
    String(all.length),
  );
  assert.equal(await page.locator('#rest').innerText(), '');
  assert.equal((await ask('云杉 -松鼠')).total, all.filter((id) => !scan('松鼠').includes(id)).length);
  await indexTwoShards();
});
