import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { Browser, Page } from 'playwright-core';
import { checkArticles } from '../scripts/commands/check.ts';
import { ingest } from '../scripts/ingest.ts';
import { buildSite } from '../scripts/site.ts';
import { articleSchema } from '../src/lib/schema.ts';
import { launch, pageAlone, serve, type Server } from './browser.ts';
import { parseCsv } from './csv.ts';
import { checks, type FinishedSite, problems, readSite } from './finished-site.ts';
import { headersOf } from './headers.ts';
import { harmless, hostileArticles, hostileRaw } from './hostile-files.ts';
import { payloads } from './payloads.ts';
import { elements, parseXml } from './xml.ts';

const ORIGIN = 'https://example.org';
const SAVED = 'yuanxun-saved /';

let browser: Browser;
let server: Server;
let scratch: string;
let site: FinishedSite;
let plain: FinishedSite;

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A digest of these texts by both ways in: through ingest, and straight as article files. */
async function build(name: string, texts: Readonly<Record<string, string>>): Promise<FinishedSite> {
  const [raw, articles, out] = ['raw', 'articles', 'site'].map((part) => path.join(scratch, name, part));
  await write(raw!, hostileRaw(texts));
  const { files, findings } = await ingest({ raw: raw!, out: articles! });
  const unread = [...files.flatMap((file) => file.findings), ...findings].filter(
    ({ code }) => code === 'not-written' || code === 'unreadable',
  );
  assert.deepEqual(unread, []);
  // What ingest makes of saved pages and of heads is looked at by check; as pages they are like the others.
  const others = files.filter(({ file }) => file.includes('/')).flatMap(({ plan }) => plan?.steps ?? []);
  await write(articles!, hostileArticles(texts));
  const checked = await checkArticles(articles!);
  assert.deepEqual(
    checked.findings.filter(({ level }) => level === 'error'),
    [],
  );
  for (const { path: file } of others.slice(30)) await rm(path.join(articles!, file));
  await buildSite({ articles: articles!, base: '/', out: out!, site: ORIGIN });
  assert.deepEqual((await readdir(path.join(scratch, name))).sort(), ['articles', 'raw', 'site']);
  return readSite(out!, '/', ORIGIN);
}

before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-hostile-'));
  plain = await build('plain', harmless(Object.fromEntries(Object.entries(payloads).slice(0, 12))));
  // Every second; ALL=1 node --test tests/hostile.browser.test.ts takes all, and visits all their pages.
  const every = process.env['ALL'] ? 1 : 2;
  const some = Object.entries(payloads).filter((_, nth) => nth % every === 0);
  site = await build('hostile', Object.fromEntries(some));
  const out = path.join(scratch, 'hostile', 'site');
  server = await serve(out, { headers: await headersOf(out) });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(scratch, { recursive: true, force: true });
});

/** Every kind of element with the names of its attributes, and one page that has it. */
const kinds = ({ pages }: FinishedSite): Map<string, string> =>
  new Map(
    pages.flatMap(({ name, elements: all }) =>
      all.map(({ tagName, attrs }): [string, string] => [
        `${tagName} ${Object.keys(attrs).sort().join(' ')}`,
        name,
      ]),
    ),
  );

test('there are at least eighty payloads, all different', () => {
  assert.ok(new Set(Object.values(payloads)).size >= 80);
});

test('no element and no attribute but those of the templates and of harmless Markdown', () => {
  const known = kinds(plain);
  assert.deepEqual(
    [...kinds(site)].filter(([kind]) => !known.has(kind)),
    [],
  );
});

test('every address is of the web, what a browser fetches by itself is ours', () => {
  const odd = site.pages.flatMap(({ name, elements: all }) =>
    all.flatMap(({ tagName, attrs }) =>
      ['href', 'src', 'action'].flatMap((attr) => {
        const value = attrs[attr];
        if (value === undefined) return [];
        const { protocol, origin } = new URL(value, `${ORIGIN}/${name}`);
        const allowed = tagName === 'a' ? /^https?:$/.test(protocol) : origin === ORIGIN;
        return allowed ? [] : [`${name}: ${tagName} ${value}`];
      }),
    ),
  );
  assert.deepEqual(odd, []);
});

for (const check of checks.filter(({ title }) => /invisible|of another host|makes of nothing/.test(title)))
  test(`of hostile texts too: ${check.title}`, () => {
    assert.deepEqual(problems(site, check).slice(0, 5), []);
  });

test('what stands in a page for machines is JSON, and says the title as it is', () => {
  for (const { name, elements: all } of site.pages)
    for (const { tagName, attrs, text } of all) {
      if (tagName !== 'script' || attrs['src']) continue;
      assert.equal(attrs['type'], 'application/ld+json', name);
      assert.ok(Array.isArray(JSON.parse(text)), name);
    }
});

/** Kinds of elements of a piece of HTML. */
function kindsOfFragment(html: string): string[] {
  const visit = (node: DefaultTreeAdapterMap['node']): string[] => [
    ...('tagName' in node ? [`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parseFragment(html));
}

/** What the feeds of a site are made of, and the HTML that they hold. */
function feedParts({ files, read }: FinishedSite): { xml: Set<string>; html: Set<string> } {
  const [xml, html] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    if (file.endsWith('.xml'))
      for (const { name, attributes, text } of elements(parseXml(read(file).toString()))) {
        xml.add(`${name} ${Object.keys(attributes).join(' ')}`);
        if (name === 'content') for (const kind of kindsOfFragment(text)) html.add(kind);
      }
    if (/^feeds\/.*\.json$/.test(file)) {
      const { items } = JSON.parse(read(file).toString()) as { items: { content_html: string }[] };
      for (const kind of items.flatMap((item) => kindsOfFragment(item.content_html))) html.add(kind);
    }
  }
  return { xml, html };
}

test('feeds and the site map are XML and JSON of their own elements, with safe HTML', () => {
  const [known, found] = [plain, site].map(feedParts);
  for (const what of ['xml', 'html'] as const) {
    assert.ok(known![what].size > 5);
    assert.deepEqual([...found![what].difference(known![what])], []);
  }
});

test('the tables have a row an article and its columns, and no cell that calculates', () => {
  const [head, ...rows] = parseCsv(site.read('data/articles.csv').toString().slice(1));
  const listed = JSON.parse(site.read('data/articles.json').toString()) as { title: string }[];
  assert.equal(rows.length, listed.length);
  for (const row of rows) {
    assert.equal(row.length, head!.length);
    for (const cell of row) assert.doesNotMatch(cell, /^[\s\p{C}]*[=+\-@＝＋－＠]/u);
  }
});

test('files of the site have plain names, and rules for hosts name no text', () => {
  assert.deepEqual(
    [...site.files].filter((file) => !/^[\w./-]+$/.test(file)),
    [],
  );
  assert.doesNotMatch(site.read('_headers').toString(), /trap|evil|unsafe/);
});

test('an article has the address of the web as its original, or is refused', () => {
  for (const url of Object.values(payloads)) {
    const read = articleSchema.safeParse({ id: 'a', title: '题', url });
    if (read.success) assert.match(new URL(read.data.url ?? ORIGIN).protocol, /^https?:$/);
  }
});

/** A page that notes all that a payload could do. */
async function trapped(): Promise<{ page: Page; caught: string[] }> {
  const page = await pageAlone(browser);
  const caught: string[] = [];
  const note = (what: string) => caught.push(`${page.url()}: ${what}`);
  await page.exposeFunction('__trap', () => note('a payload ran'));
  await page.exposeFunction('__refused', (what: string) => note(`policy: ${what}`));
  await page.addInitScript(() => {
    const told = window as unknown as { __refused: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told.__refused(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => note(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) note(`asked ${request.url()}`);
  });
  page.on('popup', (popup) => note(`opened ${popup.url()}`));
  return { page, caught };
}

const inPage = () => ({
  kinds: [...document.querySelectorAll('*')].map(
    ({ localName, attributes }) =>
      `${localName} ${[...attributes]
        .map(({ name }) => name)
        .sort()
        .join(' ')}`,
  ),
  odd: [...document.querySelectorAll('a')]
    .map(({ protocol }) => protocol)
    .filter((protocol) => !/^https?:$/.test(protocol)),
});

test('in a browser: nothing runs, nothing is asked elsewhere, nothing is refused', async () => {
  const { page, caught } = await trapped();
  // One page of each zone and topic is as the next; of those of articles some: each was parsed above.
  const lists = site.pages.filter(({ name }) => !name.startsWith('a/'));
  const some = lists.filter(({ name }, nth) => !/^(?:zones|topics)\/x-/.test(name) || nth % 20 === 0);
  const every = process.env['ALL'] ? 1 : 6;
  const articles = site.pages.filter(({ name }) => name.startsWith('a/straight-'));
  const shown = [...some, ...articles.filter((_, nth) => nth % every === 0)];
  for (const { name } of shown) {
    await page.goto(server.url + name.replace(/index\.html$/, ''));
    assert.deepEqual(caught, []);
  }
  await page.close();
});

/** What the address of the search page holds once, and what it may hold any number of times. */
const ONCE = ['q', 'from', 'to', 'sort'];
const FACETS = ['zone', 'topic', 'year', 'kind', 'province'];
/** Texts in one address, cut so short that a server takes them. */
const IN_ADDRESS = 30;
const LONGEST = 150;

test('search: texts as queries and in every part of the address, in results, suggestions and facets', async () => {
  const { page, caught } = await trapped();
  const opened = async (query: string[][]) => {
    await page.goto(`${server.url}search/?${new URLSearchParams(query).toString()}`);
    await page.waitForSelector('#results[data-q]', { state: 'attached' });
    return page.evaluate(inPage);
  };
  const addressOf = (texts: readonly string[]): string[][] =>
    texts.map((text, nth) => [ONCE[nth] ?? FACETS[nth % FACETS.length]!, text]);
  // What the page is made of for words that mean nothing to anybody.
  const known = new Set<string>();
  const plainWords = Array.from({ length: IN_ADDRESS }, (_, nth) => `样例${nth}`);
  for (const query of ['样例园区', '样例', '，', '查无此词'])
    for (const asked of [addressOf([query, ...plainWords]), [['q', query]]])
      for (const kind of (await opened(asked)).kinds) known.add(kind);
  const texts = Object.values(payloads).map((text) => text.slice(0, LONGEST));
  // Every text somewhere in an address; with ALL=1 each as the query too.
  const step = process.env['ALL'] ? 1 : IN_ADDRESS;
  const strange = new Set<string>();
  for (let at = 0; at < texts.length; at += step) {
    const some = [...texts.slice(at), ...texts].slice(0, IN_ADDRESS);
    for (const asked of [addressOf(some), [['q', some[0]!]]]) {
      const { kinds: made, odd } = await opened(asked);
      for (const one of [...made.filter((kind) => !known.has(kind)), ...odd])
        strange.add(`${one}, texts from ${at} on`);
    }
    assert.deepEqual(caught, []);
  }
  assert.deepEqual([...strange], []);
  await page.close();
});

test('saved list: whatever stands in the store is text, or nothing', async () => {
  const { page, caught } = await trapped();
  const saved = Object.values(payloads).map((text, nth) => ({
    id: nth % 2 ? text : `straight-${nth}`,
    title: text,
    date: text,
    zone: text,
    cite: [text, text],
  }));
  const stores = [JSON.stringify(saved), ...Object.values(payloads).slice(0, 12), '[[]]', '{"length":9}'];
  await page.goto(`${server.url}saved/`);
  const good = [{ id: 'straight-1', title: '题', date: '2023年', zone: '样例', cite: ['甲', '乙'] }];
  const known = new Set<string>();
  const harmlessStores = [JSON.stringify(good), '[]'];
  for (const store of [...harmlessStores, ...stores]) {
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [SAVED, store]);
    await page.reload();
    const { kinds: made, odd } = await page.evaluate(inPage);
    if (harmlessStores.includes(store)) for (const kind of made) known.add(kind);
    assert.deepEqual([...made.filter((kind) => !known.has(kind)), ...odd], []);
    for (const href of await page
      .locator('#saved a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!)))
      assert.match(href, /^\/a\/[\w-]+\/$/);
  }
  assert.deepEqual(caught, []);
  await page.close();
});

/** Wrong types, halves, names that objects have, and more than any reader has; marks that are good stand among them. */
const HUGE = 200_000;
const kept = (good: string, fields: (id: string, text: string) => unknown) => {
  const texts = Object.values(payloads);
  const lines = [...texts, '__proto__', 'constructor', '[1,2]', '{"id":"x"}', 'null', '\u0000', ' '];
  const odd = [null, 1, 'x', [], [[]], {}, { id: good }, { ...(fields('x', 'x') as object), cite: 'ab' }];
  const own = JSON.stringify(fields(good, '题'));
  return [
    {
      read: [...lines, good].join('\n'),
      saved: JSON.stringify([...odd, fields(good, '题'), ...texts.map((text) => fields(text, text))]),
    },
    {
      read: `${'x'.repeat(HUGE)}\n${good}\n`,
      saved: `[${own},${JSON.stringify(fields('huge', '长'.repeat(HUGE)))}]`,
    },
    {
      read: `${Array.from({ length: HUGE / 10 }, (_, nth) => `<b>${nth}`).join('\n')}\n${good}`,
      saved: '{"length":9}',
    },
    {
      read: good,
      saved: `[{"__proto__":{"id":"a","title":"<img src onerror=__trap()>"}},{"constructor":{"prototype":1}},${own}]`,
    },
    { read: `\n\n${good}\n`, saved: `[${own},${own}` },
    { read: `${good}\n${good}`, saved: `[${own},${own},${own}]` },
  ];
};

test('read marks, saved list, theme and size: whatever stands in the store, no page breaks, and good marks are kept', async () => {
  const { page, caught } = await trapped();
  const [good, other] = site.pages.flatMap(({ name }) => /^a\/(straight-\d+)\//.exec(name)?.[1] ?? []);
  const fields = (id: string, text: string) => ({
    id,
    title: text,
    date: text,
    zone: text,
    cite: [text, text],
  });
  const at = (name: string) => server.url + name;
  const plant = (store: { read: string; saved: string }, look: string) =>
    page.evaluate(
      ([read, saved, look]) => {
        localStorage.setItem('yuanxun-read /', read!);
        localStorage.setItem('yuanxun-saved /', saved!);
        for (const key of ['theme', 'size']) localStorage.setItem(`yuanxun-${key}`, look!);
      },
      [store.read, store.saved, look],
    );
  const texts = Object.values(payloads);
  const shown = [
    '',
    'saved/',
    `a/${other!}/`,
    'search/?q=样例园区',
    'timeline/unsure/',
    'offline/',
    'about/',
  ];
  await page.goto(at('saved/'));
  for (const [nth, store] of kept(good!, fields).entries()) {
    for (const name of nth === 0 ? shown : shown.slice(0, 3)) {
      await plant(store, texts[nth]!);
      await page.goto(at(name));
      if (name.startsWith('search'))
        await page.waitForSelector('#results[data-total]', { state: 'attached' });
      assert.deepEqual(caught, [], `${nth} ${name}`);
      const look = await page.evaluate(() => {
        const { theme, size } = document.documentElement.dataset;
        const shown = [...document.querySelectorAll('meta[name=theme-color]')].filter(
          (meta) => matchMedia((meta as HTMLMetaElement).media).matches,
        );
        const chosen = document.querySelectorAll('.display input:checked').length;
        return [theme, size, shown.length, chosen];
      });
      assert.deepEqual(look, [undefined, undefined, 1, 2], `${nth} ${name}: as if nothing had been chosen`);
    }
    await plant(store, '');
    await page.goto(at('saved/'));
    const ids = new Set(store.read.split('\n').filter((line) => /^[a-z0-9][\w-]{0,199}$/i.test(line)));
    assert.equal(await page.locator('#read').innerText(), `${ids.size} 篇`, `${nth}`);
    const isSaved = store.saved.endsWith(']') && store.saved.includes(`"${good!}","title":"题"`);
    assert.equal(await page.locator(`#saved a[href="/a/${good!}/"]`).count(), Number(isSaved), `${nth}`);
    await page.goto(at(`a/${other!}/`));
    await page.locator('#save').click();
    await page.goto(at(`a/${good!}/`));
    assert.equal(await page.locator('#save').getAttribute('aria-pressed'), String(isSaved), `${nth}`);
    const [read, saved] = await page.evaluate(() =>
      ['read', 'saved'].map((list) => localStorage.getItem(`yuanxun-${list} /`)!),
    );
    assert.deepEqual(read!.split('\n'), [...ids.difference(new Set([good])), other, good], `${nth}`);
    assert.equal((JSON.parse(saved!) as { id: string }[])[0]?.id, other, `${nth}`);
    assert.deepEqual(caught, []);
  }
  await page.close();
});
