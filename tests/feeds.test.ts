/** Feeds, data files and what pages tell machines, on finished sites: one of hostile articles, one of none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { buildSite } from '../scripts/site.ts';
import type { Row } from '../src/lib/table.ts';
import { launch, serve } from './browser.ts';
import { emptySite } from './built.ts';
import { parseCsv } from './csv.ts';
import { atomProblems, childrenOf, jsonFeedProblems, type JsonFeed } from './feed-rules.ts';
import { headersOf } from './headers.ts';
import { withFiles } from './run.ts';
import { invalidIn } from './valid-html.ts';
import { parseXml } from './xml.ts';

const CODE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>]]>&"\'{{x}}<!--';
const WRITTEN = `=HYPERLINK("http://x","看")${CODE}\u0007\u2028题`;
/** As readers get it: what nobody sees is gone. */
const TITLE = WRITTEN.replace('\u0007', '');
/** What readers get of a text, in XML and elsewhere. */
const inXml = (text: string): string => text.replaceAll('\u0007', '');

const ARTICLES: Record<string, [fields: Record<string, unknown>, body: string]> = {
  hostile: [
    {
      title: WRITTEN,
      date: '2023-02-21',
      zone: `@园${CODE}`,
      zones: [`@园${CODE}`, '海安高新区'],
      topics: [`-题${CODE}`, '人才'],
      byline: [{ name: `+名${CODE}`, role: CODE }],
      source: `=报${CODE}`,
      url: 'https://host.example/"><script>alert(1)</script>',
      summary: CODE,
      captions: [CODE],
    },
    `${CODE}\n\n[点这里](javascript:alert(1))与[那里](https://host.example/?a=1&b=2)。`,
  ],
  month: [{ title: '只知道月份', date: '2022-12', zone: '海安高新区', zones: ['海安高新区'] }, '门开了。'],
  nothing: [{ title: '什么也不知道' }, '门又关上了。'],
  'no-year': [{ title: '没有年份', date: 'XXXX-07-28', topics: ['人才'] }, '门第三次打开。'],
};

const fileOf = ([fields, body]: (typeof ARTICLES)[string], id: string): string =>
  `---\nid: ${id}\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** What a page's head says by name. */
const metaOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...elementsOf(parse(html))]
      .filter(({ tagName }) => tagName === 'meta')
      .map((meta) => [
        attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
        attribute(meta, 'content') ?? '',
      ]),
  );

/** Elements that a browser would run or fetch something for, beyond the site's own scripts and data blocks. */
function executable(root: Node): string[] {
  return [...elementsOf(root)]
    .filter(
      (element) =>
        element.attrs.some(({ name }) => /^on/i.test(name)) ||
        /^\s*(?:javascript|data|vbscript):/i.test(attribute(element, 'href') ?? '') ||
        ['img', 'iframe', 'object', 'embed', 'base'].includes(element.tagName) ||
        (element.tagName === 'script' &&
          !/^\/(?:digest\/)?assets\//.test(attribute(element, 'src') ?? '') &&
          attribute(element, 'type') !== 'application/ld+json'),
    )
    .map(({ tagName, attrs }) => `${tagName} ${JSON.stringify(attrs)}`);
}

let scratch: string;
before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-feeds-'));
});
after(() => rm(scratch, { recursive: true, force: true }));

const read = (out: string, file: string): string => readFileSync(path.join(out, file), 'utf8');
const filesIn = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));

describe('a site of hostile articles, under a path', () => {
  const HOST = 'https://host.example/digest/';
  const out = () => path.join(scratch, 'hostile');
  let files: string[];
  before(async () => {
    const articles = Object.entries(ARTICLES).map(([id, each]) => [`${id}.md`, fileOf(each, id)]);
    await withFiles(Object.fromEntries(articles), (dir) =>
      buildSite({ articles: dir, base: '/digest/', out: out(), site: 'https://host.example' }),
    );
    files = filesIn(out());
  });

  const feeds = (end: string) => files.filter((file) => file.startsWith('feeds/') && file.endsWith(end));
  const there = (address: string): boolean => {
    const below = address.slice(HOST.length);
    return address.startsWith(HOST) && files.includes(/^$|\/$/.test(below) ? `${below}index.html` : below);
  };

  test('every zone and topic with articles has a feed of either kind, linked from its page and from /feeds/', () => {
    const pages = files.filter((file) => /^(?:zones|topics)\/[^/]+\/index\.html$/.test(file));
    assert.equal(pages.length, 4);
    const names = ['all', ...pages.map((file) => path.posix.dirname(file))];
    const list = read(out(), 'feeds/index.html');
    for (const name of names)
      for (const end of ['xml', 'json']) {
        const file = `feeds/${name}.${end}`;
        assert.ok(files.includes(file), file);
        assert.ok(list.includes(`href="/digest/${file}"`), file);
        const page = read(out(), name === 'all' ? 'index.html' : `${name}/index.html`);
        const links = [...elementsOf(parse(page))].filter(
          (element) => attribute(element, 'href') === `/digest/${file}`,
        );
        assert.ok(links.some(({ tagName }) => tagName === 'link'));
        assert.ok(name === 'all' || links.some(({ tagName }) => tagName === 'a'));
      }
    assert.equal(feeds('.xml').length + feeds('.json').length, names.length * 2);
  });

  test('every Atom feed keeps the rules, its links resolve, its titles are as they were', () => {
    for (const file of feeds('.xml')) {
      const source = read(out(), file);
      assert.deepEqual(atomProblems(source), [], file);
      const feed = parseXml(source);
      const entries = childrenOf(feed, 'entry');
      const links = [feed, ...entries]
        .flatMap((each) => childrenOf(each, 'link'))
        .filter(({ attributes }) => attributes['rel'] !== 'via');
      for (const { attributes } of links) assert.ok(there(attributes['href']!), attributes['href']);
      for (const entry of entries) {
        const [title, content] = ['title', 'content'].map((name) => childrenOf(entry, name)[0]!.text);
        assert.ok(
          Object.values(ARTICLES).some(([fields]) => inXml(String(fields['title'])) === title),
          title,
        );
        assert.deepEqual(executable(parseFragment(content!)), []);
        assert.equal(childrenOf(entry, 'published').length, title === inXml(TITLE) ? 1 : 0);
      }
    }
  });

  test('every JSON Feed keeps the rules and says the same as its Atom feed', () => {
    for (const file of feeds('.json')) {
      const source = read(out(), file);
      assert.deepEqual(jsonFeedProblems(source), [], file);
      const { items, feed_url, home_page_url } = JSON.parse(source) as JsonFeed;
      for (const address of [feed_url, home_page_url, ...items.map(({ url }) => url)])
        assert.ok(there(address), address);
      for (const { title, content_html, date_published } of items) {
        assert.equal(date_published !== undefined, title === TITLE);
        assert.deepEqual(executable(parseFragment(content_html)), []);
      }
      const twin = childrenOf(parseXml(read(out(), file.replace(/json$/, 'xml'))), 'entry');
      assert.deepEqual(
        items.map(({ id, content_html }) => [id, content_html]),
        twin.map((entry) => ['id', 'content'].map((name) => childrenOf(entry, name)[0]!.text)),
      );
    }
    const all = JSON.parse(read(out(), 'feeds/all.json')) as JsonFeed;
    assert.deepEqual(
      all.items.map(({ title }) => title),
      [TITLE, '只知道月份', '没有年份', '什么也不知道'],
    );
  });

  test('captions are part of the full text, as text', () => {
    const [item] = (JSON.parse(read(out(), 'feeds/all.json')) as JsonFeed).items;
    const last = parseFragment(item!.content_html).childNodes.at(-1) as Element;
    assert.equal((last.childNodes[0] as { value: string }).value, `图注：${CODE}`);
  });

  test('the data files hold every fact, and no cell is a formula', () => {
    const rows = JSON.parse(read(out(), 'data/articles.json')) as Row[];
    assert.deepEqual(
      rows.map(({ title, date }) => [title, date]),
      [
        [TITLE, '2023-02-21'],
        ['只知道月份', '2022-12'],
        ['没有年份', 'XXXX-07-28'],
        ['什么也不知道', null],
      ],
    );
    assert.ok(rows.every(({ address }) => there(address)));
    assert.equal(rows[3]!.characters, 6);
    const bytes = readFileSync(path.join(out(), 'data/articles.csv'));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [head, ...cells] = parseCsv(bytes.toString('utf8').slice(1));
    assert.equal(cells[0]![head!.indexOf('title')], `'${TITLE}`);
    assert.equal(cells.length, rows.length);
    for (const cell of cells.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  });

  test('the page about the data names both files with their rows and sizes', () => {
    const page = read(out(), 'data/index.html');
    for (const end of ['csv', 'json']) {
      assert.ok(page.includes(`href="/digest/data/articles.${end}"`));
      const bytes = readFileSync(path.join(out(), `data/articles.${end}`)).length;
      assert.ok(page.includes(`${(bytes / 1000).toFixed(0)} KB`), `${end}: ${bytes}`);
    }
    assert.match(page, /各 4 行/);
    for (const file of ['index.html', 'about/index.html'])
      assert.ok(read(out(), file).includes('href="/digest/data/"'));
  });

  test('each article says what it is to machines; no page runs what an article says', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const page = parse(read(out(), file));
      assert.deepEqual(executable(page), [], file);
      const blocks = [...elementsOf(page)].filter(
        (element) => attribute(element, 'type') === 'application/ld+json',
      );
      const id = /^a\/([^/]+)\//.exec(file)?.[1];
      assert.equal(blocks.length, id ? 1 : 0, file);
      if (!id) continue;
      const [news, way] = JSON.parse((blocks[0]!.childNodes[0] as { value: string }).value) as [
        { headline: string },
        { itemListElement: { item: string }[] },
      ];
      assert.equal(news.headline, inXml(String(ARTICLES[id]![0]['title'])));
      for (const { item } of way.itemListElement) assert.ok(there(item), item);
    }
  });

  test('every page is HTML as the standard has it', () =>
    assert.deepEqual(
      files
        .filter((name) => name.endsWith('.html'))
        .flatMap((name) => invalidIn({ name, html: read(out(), name) })),
      [],
    ));

  test('each page has the card that other sites show of it; the image is as large as they are told', () => {
    const unlisted = ['404.html', 'offline/index.html', 'saved/index.html'];
    for (const file of files.filter((name) => name.endsWith('.html') && !unlisted.includes(name))) {
      const tell = metaOf(read(out(), file));
      const id = /^a\/([^/]+)\//.exec(file)?.[1];
      assert.equal(tell['og:url'], HOST + file.replace('index.html', ''));
      assert.equal(tell['og:type'], id ? 'article' : 'website');
      assert.equal(tell['og:locale'], 'zh_CN');
      assert.equal(tell['twitter:card'], 'summary_large_image');
      const day = id && /^\d{4}-\d\d-\d\d$/.exec(String(ARTICLES[id]![0]['date']))?.[0];
      assert.equal(tell['article:published_time'], day, file);
      assert.ok(tell['og:image:alt']);
      const image = readFileSync(path.join(out(), tell['og:image']!.slice(HOST.length)));
      assert.equal(image.toString('latin1', 1, 4), 'PNG');
      const size = [image.readUInt32BE(16), image.readUInt32BE(20)];
      assert.deepEqual(size, [Number(tell['og:image:width']), Number(tell['og:image:height'])]);
    }
  });

  test('a browser under the headers of the site has nothing to say', async () => {
    const server = await serve(out(), { base: '/digest/', headers: await headersOf(out()) });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', ({ message }) => noise.push(message));
      page.on('dialog', (dialog) => {
        noise.push(dialog.message());
        void dialog.dismiss();
      });
      for (const at of ['a/hostile/', 'a/nothing/', 'feeds/', 'data/']) {
        await page.goto(server.url + at);
        assert.ok(await page.locator('h1').innerText());
      }
      assert.deepEqual(noise, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

test('without articles there are feeds without entries and tables without rows', async () => {
  const out = await emptySite();
  assert.deepEqual(atomProblems(read(out, 'feeds/all.xml')), []);
  assert.deepEqual(jsonFeedProblems(read(out, 'feeds/all.json')), []);
  assert.deepEqual(JSON.parse(read(out, 'data/articles.json')), []);
  assert.equal(parseCsv(read(out, 'data/articles.csv').slice(1)).length, 1);
  assert.match(read(out, 'feeds/index.html'), /href="\/feeds\/all\.json"/);
  assert.match(read(out, 'data/index.html'), /各 0 行/);
  // An image is told by its whole address or not at all.
  assert.doesNotMatch(read(out, 'index.html'), /og:image|twitter:/);
});
