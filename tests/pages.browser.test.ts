import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../scripts/site.ts';
import { faint, overflow, violations, walk } from './axe.ts';
import { launch, serve, type Server } from './browser.ts';
import { type FinishedSite, readSite } from './finished-site.ts';
import { headersOf } from './headers.ts';

const BASE = '/digest/';
const HEIGHT = 800;

let scratch: string;
let browser: Browser;
let server: Server;
let site: FinishedSite;
let page: Page;
const noise: string[] = [];

before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-pages-'));
  const out = path.join(scratch, 'site');
  await buildSite({ articles: 'content/articles', base: BASE, out });
  site = readSite(out, BASE, 'https://example.org');
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
  await rm(scratch, { recursive: true, force: true });
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

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all = { runOnly: STANDARDS };
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** It takes a text's fill colour for the one that is seen, but colours are forced after that: `faint` looks instead. */
const butContrast = { ...all, rules: { 'color-contrast': { enabled: false } } };

const resize = (width: number) => page.setViewportSize({ width, height: HEIGHT });
/** The size of type that the reader has set in the browser; 16 as it comes. */
async function setType(size: number): Promise<void> {
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await chrome.detach();
}
/** What enlarges the text alone does this, and leaves the widths at which the layout changes. */
const enlargeText = (by: number) =>
  page.evaluate((times) => {
    const { style } = document.documentElement;
    style.fontSize = '';
    style.fontSize = `${parseFloat(getComputedStyle(document.documentElement).fontSize) * times}px`;
  }, by);

describe('axe, in every light and at every size of type', () => {
  for (const [name, { open, phone }] of Object.entries(views))
    test(name, async () => {
      const widest = phone ? 820 : 1280;
      await resize(phone ? 390 : widest);
      await open();
      const found: Record<string, string[]> = {};
      found['light'] = await violations(page, all);
      await page.emulateMedia({ colorScheme: 'dark' });
      found['dark'] = await violations(page, colours);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      found['forced'] = [...(await violations(page, butContrast)), ...(await faint(page))];
      await page.emulateMedia({ forcedColors: 'none' });
      await resize(320);
      found['320'] = [...(await overflow(page)), ...(await violations(page, all))];
      await setType(32);
      for (const width of [820, widest, 390]) {
        await resize(width);
        found[`${width}, 200 %`] = await overflow(page);
      }
      found['200 %'] = await violations(page, all);
      await setType(16);
      await enlargeText(2);
      for (const width of [390, 820, widest]) {
        await resize(width);
        found[`${width}, text alone 200 %`] = await overflow(page);
      }
      assert.deepEqual(
        Object.entries(found).filter(([, problems]) => problems.length > 0),
        [],
      );
    });
});

/** What Tab leaves, or goes round in; and what has no other stops than a view beside it. */
const passing = ['search with names offered', 'filters', 'settings', 'keys', 'an article', 'search'];

describe('by keyboard: in reading order, each stop marked and in sight, none left out', () => {
  for (const [name, { open }] of Object.entries(views).filter(([name]) => !passing.includes(name)))
    test(name, async () => {
      for (const width of [390, 1280]) {
        await resize(width);
        await open();
        const { stops, ...wrong } = await walk(page);
        assert.deepEqual(wrong, { unmarked: [], covered: [], backwards: [], missed: [] }, `at ${width}`);
        assert.ok(name === 'an article with hits' || stops[0] === 'A.skip 跳到正文', stops[0]);
      }
    });
});

test('every page is HTML as the standard has it', async () => {
  const html = new HtmlValidate();
  const found = [];
  for (const { name, html: source } of site.pages) {
    const { results } = await html.validateString(source, 'page.html');
    for (const { messages } of results)
      found.push(
        ...messages.map(({ ruleId, message, line, column }) =>
          [name, line, column, ruleId, message].join(' '),
        ),
      );
  }
  assert.deepEqual(found, []);
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
  await resize(1280);
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
  await resize(390);
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
