import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { inEveryLight, resize, walk, wrongIn } from './axe.ts';
import { launch, serve, type Server } from './browser.ts';
import { ORIGIN, samplesSite } from './built.ts';
import { type FinishedSite, readSite } from './finished-site.ts';
import { headersOf } from './headers.ts';
import { invalidIn } from './valid-html.ts';

const BASE = '/digest/';

let browser: Browser;
let server: Server;
let site: FinishedSite;
let page: Page;
const noise: string[] = [];

before(async () => {
  const out = await samplesSite(BASE);
  site = readSite(out, BASE, ORIGIN);
  server = await serve(out, { base: BASE, headers: await headersOf(out) });
  browser = await launch();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => noise.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`));
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The page of a kind that has most to show. */
async function fullest(kind: RegExp): Promise<string> {
  const sizes = site.pages
    .filter(({ name }) => kind.test(name))
    .map(({ name, html }) => ({ at: name.replace(/index\.html$/, ''), size: html.length }));
  return sizes.sort((a, b) => b.size - a.size)[0]!.at;
}

const open = (at: string) => page.goto(server.url + at);
const openKind = async (kind: RegExp) => open(await fullest(kind));
const article = /^a\/[^/]+\/index\.html$/;

async function search(q: string): Promise<void> {
  await open(`search/?q=${encodeURIComponent(q)}`);
  await page.waitForSelector(`#results[data-q="${q}"]`, { state: 'attached' });
}

interface View {
  open: () => Promise<unknown>;
  /** Where it is there only on narrow screens. */
  phone?: true;
}

/** Each kind of page and each state of one. */
const views: Record<string, View> = {
  home: { open: () => open('') },
  zones: { open: () => open('zones/') },
  'a zone': { open: () => openKind(/^zones\/[^/]+\/index\.html$/) },
  timeline: { open: () => open('timeline/') },
  'a month': { open: () => openKind(/^timeline\/\d[^/]*\/index\.html$/) },
  topics: { open: () => open('topics/') },
  'a topic': { open: () => openKind(/^topics\/[^/]+\/index\.html$/) },
  'an article': { open: () => openKind(article) },
  'an article with its provenance': {
    async open() {
      await openKind(article);
      await page.$$eval('main details', (all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  },
  'an article with hits': {
    async open() {
      await search('企业');
      await page.locator('#results a').first().click();
      await page.waitForSelector('.hits');
    },
  },
  search: { open: () => open('search/') },
  'search with names offered': {
    async open() {
      await open('search/');
      await page.fill('#q', 'kunshan');
      await page.waitForSelector('#suggested a');
    },
  },
  results: {
    async open() {
      await search('企业');
      await page.locator('#facets input, #open').filter({ visible: true }).first().waitFor();
    },
  },
  'nothing found': {
    async open() {
      await search('企业 没有的字');
      await page.waitForSelector('#say h2');
    },
  },
  filters: {
    phone: true,
    async open() {
      await search('企业');
      await page.click('#open');
      await page.waitForSelector('#sheet[open] #facets input');
    },
  },
  'dates unsure': { open: () => open('timeline/unsure/') },
  'nothing saved': { open: () => open('saved/') },
  saved: {
    async open() {
      await openKind(article);
      const save = page.locator('#save');
      if ((await save.getAttribute('aria-pressed')) === 'false') await save.click();
      await open('saved/');
      await page.waitForSelector('#some:not([hidden])');
    },
  },
  offline: { open: () => open('offline/') },
  feeds: { open: () => open('feeds/') },
  data: { open: () => open('data/') },
  about: { open: () => open('about/') },
  '404': { open: () => open('404.html') },
  settings: {
    async open() {
      await open('about/');
      await page.click('.display summary');
    },
  },
  keys: {
    async open() {
      await open('about/');
      await page.keyboard.press('?');
    },
  },
};

describe('axe, in every light and at every size of type', () => {
  for (const [name, { open, phone }] of Object.entries(views))
    test(name, async () => {
      await resize(page, phone ? 390 : 1280);
      await open();
      assert.deepEqual(await inEveryLight(page, phone ? 820 : 1280), []);
    });
});

/** What Tab leaves, or goes round in; and what has no other stops than a view beside it. */
const passing = ['search with names offered', 'filters', 'settings', 'keys', 'an article', 'search'];

describe('by keyboard: in reading order, each stop marked and in sight, none left out', () => {
  for (const [name, { open }] of Object.entries(views).filter(([name]) => !passing.includes(name)))
    test(name, async () => {
      for (const width of [390, 1280]) {
        await resize(page, width);
        await open();
        const walked = await walk(page);
        assert.deepEqual(wrongIn(walked), [], `at ${width}`);
        assert.ok(name === 'an article with hits' || walked.stops[0] === 'A.skip 跳到正文', walked.stops[0]);
      }
    });
});

test('pages are HTML as the standard has it: all but articles, and the fullest twenty of these', () => {
  const [articles, others] = [true, false].map((wanted) =>
    site.pages.filter(({ name }) => article.test(name) === wanted),
  );
  const longest = articles!.toSorted((a, b) => b.html.length - a.html.length).slice(0, 20);
  assert.deepEqual([...others!, ...longest].flatMap(invalidIn), []);
});

const focused = () => page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80));

test('the skip link leads past the navigation', async () => {
  await openKind(article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement!.closest('main') !== null), await focused());
});

test('Tab goes round in a dialog; what opened it has the focus again when it closes', async () => {
  const isWithin = (selector: string) =>
    page.evaluate((dialog) => document.activeElement!.closest(dialog) !== null, selector);
  await resize(page, 1280);
  await open('about/');
  await page.focus('.nav a');
  const before = await focused();
  await page.keyboard.press('?');
  for (let tabs = 0; tabs < 3; tabs++) {
    assert.ok((await isWithin('#keys')) || (await isWithin('body:not(:has(:focus))')));
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  assert.equal(await focused(), before);
  await page.click('.display summary');
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.waitForSelector('#keys[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.display [data-keys]:focus');
  await resize(page, 390);
  await views['filters']!.open();
  const { stops, unmarked, covered, missed } = await walk(page);
  assert.deepEqual({ unmarked, covered, missed }, { unmarked: [], covered: [], missed: [] });
  assert.ok(stops.length > 10);
  await page.keyboard.press('Escape');
  await page.waitForSelector('#open:focus');
});

test('the settings close where the focus goes on', async () => {
  await views['settings']!.open();
  for (let stops = 0; stops < 4; stops++) await page.keyboard.press('Tab');
  assert.equal(await page.locator('.display[open]').count(), 0);
});

test('the console was silent', () => assert.deepEqual(noise, []));
