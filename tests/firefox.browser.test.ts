import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask } from '../scripts/bench/ask.ts';
import { isMarked, isRight, wrongCounts } from '../scripts/bench/compare.ts';
import { queriesOf } from '../scripts/bench/queries.ts';
import { scanOf } from '../scripts/bench/scan.ts';
import { readArticles } from '../scripts/search/articles.ts';
import { serve, type Server } from './browser.ts';
import { samplesSite } from './built.ts';
import { headersOf } from './headers.ts';
import { type Firefox, firefoxPath, launchFirefox } from './firefox.ts';

const articles = 'content/articles';
const skip = firefoxPath ? false : 'no Firefox on this machine';

describe('in Firefox', { skip }, () => {
  let server: Server;
  let page: Firefox;
  before(async () => {
    const out = await samplesSite('/digest/');
    server = await serve(out, { base: '/digest/', headers: await headersOf(out) });
    page = await launchFirefox({ 'ui.prefersReducedMotion': 1 });
    await page.resize(1280, 800);
  });
  after(async () => {
    await page?.close();
    await server?.close();
  });

  const open = (there: string) => page.goto(server.url + there);
  const answered = (q: string, firefox = page) =>
    firefox.until((asked) => document.querySelector<HTMLElement>('#results')?.dataset['q'] === asked, q);
  const line = () => page.evaluate(() => document.querySelector<HTMLInputElement>('#q')!.value);

  test('a query of every kind: articles, order, marks and facets as a plain scan has them', async () => {
    const all = await readArticles(articles);
    const scan = scanOf(all);
    await open('search/?q=企业');
    await answered('企业');
    await page.until(() => document.querySelector('#facets input') !== null);
    for (const query of queriesOf(all, 15)) {
      const answer = await ask(page as unknown as Page, query, 'newest', 30);
      assert.ok(isRight(answer, scan.find(query)), query.q);
      assert.ok(
        answer.marks.every((marks) => isMarked(query, marks)),
        query.q,
      );
      if (answer.total)
        assert.deepEqual(
          wrongCounts(answer.counts, (facet) => scan.counts(query, facet)),
          [],
          query.q,
        );
    }
  });

  test('by keyboard alone: to the line, to a result, to its first hit, and back', async () => {
    await open('search/');
    await page.press('/', '企', '业');
    await answered('企业');
    await page.press('ArrowDown', 'ArrowDown');
    const opened = await page.evaluate(() => document.activeElement!.closest('li')!.dataset['id']!);
    await page.press('Enter');
    await page.until(() => {
      const { top, bottom } = document.querySelector('mark.now')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.equal(await page.evaluate(() => document.querySelector('article')!.dataset['articleId']), opened);
    await page.back();
    await page.until((id) => document.activeElement?.closest('li')?.dataset['id'] === id, opened);
    await page.press('Control+k', '?');
    assert.equal(await line(), '?');
    await page.press('Escape');
    assert.equal(await line(), '');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.press('?');
    assert.equal(await page.evaluate(() => document.querySelector('dialog[open]')?.id), 'keys');
  });

  test('on a phone Esc closes the filters and keeps what was chosen', async () => {
    await page.resize(390, 800);
    await open('search/?q=企业');
    await answered('企业');
    await page.evaluate(() => document.querySelector<HTMLElement>('#open')!.focus());
    await page.press('Enter');
    await page.until(() => document.querySelector('#sheet[open] #facets input') !== null);
    await page.evaluate(() => document.querySelector<HTMLElement>('#facets input')!.focus());
    await page.press(' ');
    await page.until(() => location.search.includes('zone='));
    await answered('企业');
    await page.press('Escape');
    await page.until(() => document.activeElement!.id === 'open');
    assert.match(await page.evaluate(() => document.activeElement!.textContent), /已选 1 项/);
    await page.resize(1280, 800);
  });

  test('the console was silent', () => assert.deepEqual(page.noise, []));

  test('in forced colours a hit has another ground than ink', async () => {
    const forced = await launchFirefox({
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.foreground_color': '#ffff00',
      'browser.display.background_color': '#000000',
    });
    try {
      await forced.goto(`${server.url}search/?q=企业`);
      await answered('企业', forced);
      await forced.evaluate(() => document.querySelector<HTMLElement>('#results a')!.click());
      await forced.until(() => document.querySelector('.prose mark') !== null);
      const [ink, ground] = await forced.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.querySelector('.prose mark')!);
        return [color, backgroundColor];
      });
      assert.notEqual(ink, ground);
    } finally {
      await forced.close();
    }
  });
});
