import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkArticles } from '../scripts/commands/check.ts';
import { launch, pageAlone, serve, type Server } from './browser.ts';
import { samplesSite } from './built.ts';
import { headersOf } from './headers.ts';

let browser: Browser;
let server: Server;
let page: Page;
const noise: string[] = [];

before(async () => {
  const out = await samplesSite('/digest/');
  server = await serve(out, { base: '/digest/', headers: await headersOf(out) });
  browser = await launch();
});

beforeEach(async () => {
  await page?.close();
  page = await pageAlone(browser, { reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const open = (query: string) => page.goto(`${server.url}search/${query}`);
const answered = (q: string) => page.waitForSelector(`#results[data-q="${q}"]`, { state: 'attached' });

test('nothing found is said once, with filters and without', async () => {
  for (const query of ['?q=没有的字', '?q=企业&year=1066']) {
    await open(query);
    await answered(query.slice(3).split('&')[0]!);
    await page.waitForSelector('#say h2');
    const text = await page.locator('main').innerText();
    assert.equal(
      text.match(/没有找到/g)?.length,
      1 + 1,
      'the heading, and the same words for screen readers',
    );
    assert.doesNotMatch(text, /在\s*0\s*篇/);
    assert.equal(await page.locator('.tally').isVisible(), false);
  }
  await page.locator('#say .chip', { hasText: '去掉全部筛选' }).press('Enter');
  await page.waitForSelector('#results > li');
  assert.match(await page.locator('#tally').innerText(), /篇中出现/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'tally');
});

test('the names that are offered stand clear of the outline of the line', async () => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open('');
    await page.fill('#q', '人才');
    await page.waitForSelector('#suggested a');
    const room = await page.evaluate(() => {
      const line = document.querySelector('.ask')!;
      const { outlineOffset, outlineWidth } = getComputedStyle(line);
      const edge = line.getBoundingClientRect().bottom + parseFloat(outlineOffset) + parseFloat(outlineWidth);
      return document.querySelector('#suggested a')!.getBoundingClientRect().top - edge;
    });
    assert.ok(room >= 8, `${room} at ${width}`);
  }
});

test('a second search that takes long is shown quietly over the results of the first, and nothing moves', async () => {
  await open('?q=企业');
  await answered('企业');
  const places = () =>
    page.$$eval('.tally, #results > li', (parts) => parts.map((part) => part.getBoundingClientRect().top));
  const before = await places();
  let held = 0;
  let letGo!: () => void;
  const free = new Promise<void>((go) => (letGo = go));
  await page.route('**/pagefind/**', async (route) => {
    held += 1;
    await free;
    await route.continue();
  });
  await page.fill('#q', '人才');
  await page.waitForSelector('#results[aria-busy="true"]');
  assert.ok(held > 0);
  assert.deepEqual(await places(), before);
  assert.equal(await page.locator('#say').innerText(), '');
  letGo();
  await answered('人才');
  assert.equal(await page.locator('#results').getAttribute('aria-busy'), null);
});

test('a zone is found by pinyin, by its initials and by its city, also where the text has no such word', async () => {
  await open('');
  for (const typed of ['kunshan', 'ksgxq', 'Kun shan', 'suzhou']) {
    await page.fill('#q', typed);
    await page.waitForSelector('#suggested a:has-text("昆山高新区")');
  }
  await page.press('#q', 'Enter');
  await answered('suzhou');
  await page.waitForSelector('#more .names');
  assert.ok((await page.locator('#more .names').innerText()).includes('昆山高新区'));
  const instead = page.locator('#say .chip', { hasText: '改查“苏州”' });
  const count = (await instead.innerText()).replaceAll(/\D/g, '');
  await instead.click();
  await answered('苏州');
  assert.equal(await page.locator('#results').getAttribute('data-total'), count);
});

test('what was not found reads as a sentence, and breaks between the words', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  const said = async (q: string) => {
    await open(`?q=${encodeURIComponent(q)}`);
    await answered(q);
    return page.locator('#say p').first().innerText();
  };
  assert.match(await said('没有的字'), /^全部 \d+ 篇里，没有一篇含“没有的字”。$/);
  assert.match(await said('量子蜂蜜 -企业'), /没有一篇含“量子蜂蜜”而不含“企业”。$/);
  assert.match(
    await said('企业 没有的字 量子蜂蜜'),
    /单独看，“企业”有 \d+ 篇，“没有的字”“量子蜂蜜”都没有。$/,
  );
  const words = Array.from('abcdefgh', (letter) => `<${letter.repeat(4)}`);
  await said(words.join(' '));
  const lines = await page.$eval('#say p', (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map(({ left, width }) => ({ left, width }));
  });
  const [first] = lines;
  for (const line of lines.slice(0, -1)) assert.ok(line.width > first!.width * 0.7, JSON.stringify(lines));
});

test('? lists the keys on every page, but is a letter in a field; the list covers the other keys', async () => {
  const keys = page.getByRole('dialog', { name: '键盘用法' });
  for (const there of ['', 'search/', 'topics/', '404.html']) {
    await page.goto(server.url + there);
    await page.keyboard.press('?');
    assert.match(await keys.innerText(), /到检索框[\s\S]*在检索框和结果间移动[\s\S]*到下一处/);
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('dialog')?.id), 'keys');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
  }
  await open('');
  await page.focus('#q');
  await page.keyboard.press('?');
  assert.equal(await page.inputValue('#q'), '?');
  assert.equal(await keys.isVisible(), false);
  await page.locator('.display summary').click();
  await page.locator('.display [data-keys]').click();
  await keys.getByRole('button').click();
  await keys.waitFor({ state: 'hidden' });
});

test('Ctrl K leads to the line from every control; arrows go on to what shows more', async () => {
  await open('?q=企业');
  await answered('企业');
  for (const control of ['#from', '#facets input', '#results a']) {
    await page.focus(control);
    await page.keyboard.press('Control+k');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  }
  await page.locator('#results > li').last().locator('a').focus();
  await page.keyboard.press('ArrowDown');
  assert.match(await page.evaluate(() => document.activeElement!.textContent!), /再看/);
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement!.closest('li')?.nextSibling), null);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
});

/** Opens the nth result by keyboard; the words marked in the article, and whether the one it shows is on the screen. */
async function openResult(nth = 0) {
  const link = page.locator('#results a').nth(nth);
  const id = await page.locator('#results > li').nth(nth).getAttribute('data-id');
  await link.press('Enter');
  await page.waitForSelector('.hits');
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('mark.now')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  const marks = await page.locator('mark').allInnerTexts();
  return { id, marks, now: await page.locator('mark.now').first().innerText() };
}

test('a result opens at its first hit, in any form of the words; the way back leads to it', async () => {
  await page.setViewportSize({ width: 390, height: 600 });
  for (const [typed, words] of [
    ['企業', /^企业$/],
    ['ＡＩ', /^ai$/i],
    ['企业 人才', /^(?:企业|人才)$/],
    ['企业 -量子蜂蜜', /^企业$/],
  ] as const) {
    await open(`?q=${encodeURIComponent(typed)}`);
    await answered(typed);
    const { id, marks, now } = await openResult((await page.locator('#results > li').count()) - 1);
    for (const mark of marks) assert.match(mark, words, typed);
    assert.equal(marks[0], now);
    await page.goBack();
    await answered(typed);
    await page.waitForFunction(
      (opened) => document.activeElement?.closest('li')?.dataset['id'] === opened,
      id,
    );
  }
});

test('a hit in a caption or a byline is shown too', async () => {
  const { articles } = await checkArticles('content/articles');
  const words = [
    articles.flatMap(({ data }) => data.captions)[0]!,
    articles.flatMap(({ data }) => data.byline.map(({ name }) => name)).find((name) => name.length === 3)!,
  ];
  for (const typed of words) {
    await open(`?q=${encodeURIComponent(typed)}`);
    await answered(typed);
    const { marks } = await openResult();
    assert.ok(marks.length > 0, typed);
    await page.waitForSelector('mark.now:is(.caption *, .byline *, .prose *, h1 *)');
  }
});

test('while an input method composes names are offered, nothing is searched, and its keys are its own', async () => {
  await open('');
  await page.focus('#q');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['k', 'ku', 'kun', 'kun shan'])
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.waitForSelector('#suggested a:has-text("昆山高新区")');
  const taken = await page.$eval('#q', (line) =>
    ['Escape', 'ArrowDown'].filter((key) => {
      const event = new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true });
      line.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  assert.deepEqual(taken, []);
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await page.inputValue('#q'), 'kun shan');
  await keyboard.send('Input.insertText', { text: '昆山' });
  await answered('昆山');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
});

test('on a phone whatever is tapped in the course of a search is 44 pixels high', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open('?q=企业&from=2019');
  await answered('企业');
  await page.waitForSelector('#more button');
  const controls =
    '#q, .ask button, #open, .sort label, #chips .chip, #suggested a, #results a, #more button';
  const low = await page.$$eval(controls, (found) =>
    found
      .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
      .filter(([, height]) => height < 44),
  );
  assert.deepEqual(low, []);
});

test('a date that is none is marked in its field', async () => {
  await open('?q=企业&from=2023-99&to=2024');
  await answered('企业');
  assert.deepEqual(
    await page.$$eval('.range input', (fields) => fields.map((field) => field.getAttribute('aria-invalid'))),
    ['true', 'false'],
  );
});

test('on paper the results have the page to themselves', async () => {
  await open('?q=企业&zone=宁波高新区');
  await answered('企业');
  await page.emulateMedia({ media: 'print' });
  const width = (selector: string) => page.$eval(selector, (part) => part.getBoundingClientRect().width);
  assert.ok((await width('#results')) > 0.9 * (await width('main > .wrap')));
  for (const control of ['.sort', '.under', '.ask button'])
    assert.equal(await page.isVisible(control), false);
});

test('in forced colours only the chosen order is underlined', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('?q=企业');
  await answered('企业');
  const [chosen, other] = await page.$$eval('.sort .word', (words) =>
    words.map((word) => getComputedStyle(word).borderBottomColor),
  );
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.notEqual(chosen, ground);
  assert.equal(other, ground);
});

test('in forced colours the hit that is shown is told from the others', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('?q=企业');
  await answered('企业');
  await openResult();
  const [now, other] = await page.$$eval('mark.now, .prose mark:not(.now)', (marks) =>
    marks.map((mark) => getComputedStyle(mark).backgroundColor),
  );
  assert.notEqual(now, other);
});

test('what is written in empty fields can be read', async () => {
  await open('?q=企业');
  await answered('企业');
  const inks = await page.$$eval('#q, #from, #to', (fields) =>
    fields.map((field) => getComputedStyle(field, '::placeholder').color),
  );
  const ink = await page.$eval('.find .hint', (hint) => getComputedStyle(hint).color);
  assert.deepEqual(inks, [ink, ink, ink]);
});

test('the console was silent', () => assert.deepEqual(noise, []));

test('without a network the page says so, and that it goes on by itself', async () => {
  await open('');
  await page.context().setOffline(true);
  await page.fill('#q', '企业');
  await page.waitForSelector('#say button');
  assert.match(await page.locator('#say').innerText(), /没有网络[\s\S]*一接上就查/);
  await page.context().setOffline(false);
  await answered('企业');
});
