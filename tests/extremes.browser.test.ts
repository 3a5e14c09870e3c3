import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ingest } from '../scripts/ingest.ts';
import { buildSite } from '../scripts/site.ts';
import { inEveryLight, resize, walk, wrongIn } from './axe.ts';
import { launch, serve, type Server } from './browser.ts';
import { extremeArticles, manyArticles, varied } from './extreme-articles.ts';
import { headersOf } from './headers.ts';

const SITE = 'https://example.org';
/** A zone and a topic with 250 articles, a month with 220 of them, and 230 articles whose month is not known. */
const files = {
  ...extremeArticles(),
  ...manyArticles('many', 250, (nth) => ({
    date: nth < 220 ? `2023-02-${String(1 + (nth % 28)).padStart(2, '0')}` : `202${nth % 2}-05`,
    zone: '苏州高新区',
    zones: ['苏州高新区'],
    topics: ['招商引资'],
  })),
  ...manyArticles('unsure', 230, (nth) => ({ date: [undefined, '2019', 'XXXX-07-28'][nth % 3] })),
};

/** Builds a site of these articles and gives the HTML of each page by its address below the site. */
async function built(name: string, files: Record<string, string>): Promise<Map<string, string>> {
  const articles = path.join(scratch, name, 'articles');
  await mkdir(articles, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(articles, file), text);
  return pagesOf(name, articles);
}

async function pagesOf(name: string, articles: string): Promise<Map<string, string>> {
  const out = path.join(scratch, name, 'site');
  await buildSite({ articles, base: '/', out, site: SITE });
  const names = (await readdir(out, { recursive: true })).map((file) => file.split(path.sep).join('/'));
  return new Map(
    names
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replace(/index\.html$/, ''), readFileSync(path.join(out, file), 'utf8')]),
  );
}

/** What a page shows in its main part, without tags. */
const textOf = (html: string): string =>
  html.replace(/^.*<main[^<>]{0,99}>|<\/main>.*$/gs, '').replace(/<[^<>]{1,400}>/g, '');

let browser: Browser;
let server: Server;
let scratch: string;
let pages: Map<string, string>;
before(async () => {
  browser = await launch();
  scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-extremes-'));
  pages = await built('long', files);
  const out = path.join(scratch, 'long', 'site');
  server = await serve(out, { headers: await headersOf(out) });
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(scratch, { recursive: true, force: true });
});

/** The ids of the articles that the lists of a page link to. */
const listed = (address: string): string[] =>
  [...pages.get(address)!.matchAll(/<ol class="lines">(.*?)<\/ol>/gs)].flatMap(([, list]) =>
    [...list!.matchAll(/href="\/a\/([^/]+)\/"/g)].map(([, id]) => id!),
  );

for (const [list, count] of Object.entries({
  'zones/suzhou-hnte/': 250,
  'topics/investment/': 250,
  'timeline/2023-02/': 220,
  'timeline/unsure/': 232,
}))
  test(`${list}: every article is on one of its two pages`, () => {
    assert.equal(pages.has(`${list}p2/`), false);
    const [newest, oldest] = [list, `${list}p1/`].map(listed);
    assert.equal(oldest!.length, 100);
    assert.equal(newest!.length, count - 100);
    assert.equal(new Set([...newest!, ...oldest!]).size, count);
  });

test('pages of a list have titles, descriptions and canonical addresses of their own, and stand in the sitemap', () => {
  const sitemap = readFileSync(path.join(scratch, 'long', 'site', 'sitemap.xml'), 'utf8');
  const older = [...pages.keys()].filter((address) => /\/p\d+\/$/.test(address));
  assert.equal(older.length, 4);
  const heads = [...pages]
    .filter(([, html]) => !html.includes('content="noindex"'))
    .map(([address, html]) => {
      assert.ok(html.includes(`<link rel="canonical" href="${SITE}/${address}"`), address);
      return {
        address,
        title: /<title>(.*?)<\/title>/.exec(html)![1],
        said: /name="description" content="(.*?)"/.exec(html)![1],
      };
    });
  for (const address of older) {
    const { title, said } = heads.find((head) => head.address === address)!;
    assert.equal(heads.filter((head) => head.title === title).length, 1, title);
    assert.equal(heads.filter((head) => head.said === said).length, 1, said);
    assert.ok(sitemap.includes(`<loc>${SITE}/${address}</loc>`), address);
    assert.match(pages.get(address)!, /rel="prev"/);
    assert.match(pages.get(address.replace(/p\d+\/$/, ''))!, /rel="next"/);
  }
});

test('a year split over pages says so, and the row of a year leads to where it begins', () => {
  const text = (address: string) => textOf(pages.get(address)!).replace(/\s+/g, '');
  assert.match(text('zones/suzhou-hnte/'), /2023220篇，本页150篇/);
  assert.match(text('zones/suzhou-hnte/p1/'), /2023220篇，本页70篇/);
  for (const year of ['2021', '2020'])
    assert.ok(pages.get('zones/suzhou-hnte/')!.includes(`href="/zones/suzhou-hnte/p1/#y${year}"`));
});

test('every place within a page that a link names is there', () => {
  const lost = [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/href="([^"#]*)#([^"]+)"/g)].flatMap(([, target, place]) => {
      const there = new URL(target!, `${SITE}/${address}`);
      if (there.origin !== SITE) return [];
      const id = decodeURIComponent(place!);
      return pages.get(there.pathname.slice(1))?.includes(`id="${id}"`)
        ? []
        : [`${address}: ${target}#${id}`];
    }),
  );
  assert.deepEqual([...new Set(lost)], []);
});

/** What a page weighs, compressed, and what the text of its article does, if it is one's. */
function weight(html: string): { page: number; text: number } {
  const prose = /<div class="prose">(.*?)<\/div>/s.exec(html)?.[1] ?? '';
  return { page: gzipSync(html).length, text: gzipSync(prose).length };
}

test('no page weighs more than 50 KB, compressed, or 15 KB beside the text of a very long article', () => {
  for (const [address, html] of pages) {
    const { page, text } = weight(html);
    assert.ok(page <= Math.max(50_000, text + 15_000), `${address}: ${page}, text ${text}`);
  }
});

test('the provenance of a very long article does not repeat it', async () => {
  const [raw, articles] = [path.join(scratch, 'whole', 'raw'), path.join(scratch, 'whole', 'articles')];
  await mkdir(raw, { recursive: true });
  const paragraphs = (varied(60_000, 3).match(/.{300}/g) ?? []).map((text) => `${text}。`);
  const lines = ['昆山高新区很长的一份规划', '来源：样例日报', ...paragraphs, '上一篇：别的'];
  await writeFile(path.join(raw, 'plan.txt'), lines.join('\n\n'));
  await ingest({ raw, out: articles });
  const made = [...(await pagesOf('whole', articles))].filter(([address]) => address.startsWith('a/'));
  assert.equal(made.length, 1);
  const html = made[0]![1];
  const { page, text } = weight(html);
  assert.ok(text > 80_000, `${text}`);
  assert.ok(page <= text + 15_000, `${page}, text ${text}`);
  assert.match(textOf(html), /第 \d+ 至 \d+ 行：正文，全部留下/);
});

test('a file that is long, broken or bare is shown whole: nothing sticks out, nothing lies over another', async () => {
  const shown = [...pages.keys()].filter((address) => !/^a\/(?:many|unsure)-/.test(address));
  const page = await browser.newPage();
  for (const address of shown) {
    await page.goto(server.url + address);
    for (const width of [320, 390, 1280]) {
      await resize(page, width);
      assert.deepEqual(await page.evaluate(faults), [], `${address} at ${width}`);
    }
  }
  await page.close();
});

test('an older page of a list: axe, in every light and at every size of type, and by keyboard', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const width of [390, 1280]) {
    await resize(page, width);
    await page.goto(`${server.url}zones/suzhou-hnte/p1/`);
    assert.deepEqual(wrongIn(await walk(page)), [], `at ${width}`);
  }
  assert.deepEqual(await inEveryLight(page), []);
  await page.close();
});

/** Runs in the page: text beyond the screen or its own box, and lines of text over each other. */
function faults(): string[] {
  const found: string[] = [];
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent!.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('.sr, .skip, script, style, [aria-hidden=true], dialog')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent!.trim().slice(0, 20);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 2 || bottom - top < 2) continue;
      if (!parent.closest('.heat-box') && (left < -1 || right > innerWidth + 1))
        found.push(`sticks out: ${text}`);
      if (!parent.closest('.heat-box tbody')) lines.push({ text, left, right, top, bottom });
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
  const areaOf = (line: (typeof lines)[number]): number =>
    (line.right - line.left) * (line.bottom - line.top);
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next]!.top < one.bottom; next += 1) {
      const other = lines[next]!;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      const least = Math.min(areaOf(one), areaOf(other));
      if (wide > 0 && wide * high > least / 3) found.push(`${one.text} over ${other.text}`);
    }
  });
  return [...new Set(found)].slice(0, 10);
}

test('one article of which nothing is known makes pages that say so, without a word of what is not there', async () => {
  const found = await built('one', { 'nothing.md': extremeArticles()['nothing.md']! });
  for (const [address, html] of found)
    if (address !== 'about/') assert.doesNotMatch(textOf(html), /(?<!\d)0 [篇个]/, address);
  assert.match(textOf(found.get('topics/')!), /还没有一篇归得进主题/);
  assert.doesNotMatch(textOf(found.get('topics/')!), /格中|左右滑动/);
  assert.match(textOf(found.get('timeline/')!), /全不知/);
  assert.match(textOf(found.get('a/nothing/')!), /日期不详.*园区不详/s);
});
