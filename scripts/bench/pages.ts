/** Weighs the heaviest page of each kind, and has Lighthouse judge four of the larger site beside bare ones. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, pageAlone, serve, type Server } from '../../tests/browser.ts';
import { headersOf, type HeadersOf } from '../../tests/headers.ts';
import { ingest } from '../ingest.ts';
import type { Screen } from '../report/terminal.ts';
import { buildSite } from '../site.ts';
import { writeArticles } from './articles.ts';
import { writeBarePages } from './bare-pages.ts';
import { lighthouse, type Scores } from './lighthouse.ts';
import { addressOf, heaviest, packed, stylesOf } from './page-kinds.ts';
import { installPeers } from './peer-packages.ts';

const MADE = 1_000;
const RUNS = 3;
/** KB in gzip that the design allows: of HTML with its styles, of styles, of scripts outside search. */
const BARS = { html: 50, css: 15, js: 20 };
const JUDGED = ['首页', '园区', '文章', '检索'];

interface Weight {
  kind: string;
  /** Below the root. */
  address: string;
  html: number;
  css: number;
  js: number;
  requests: number;
}

/** Prints weights and scores of the samples' site and of one of generated articles. */
export async function benchPages(scratch: string, screen: Screen): Promise<void> {
  await installPeers(screen);
  const samples = path.join(scratch, 'samples');
  await ingest({ raw: 'content/raw', out: samples });
  const made = path.join(scratch, 'made');
  await writeArticles(MADE, made);
  for (const [name, articles] of [
    ['示例', samples],
    [`${MADE} 篇`, made],
  ] as const) {
    screen.status(`${name}：生成`);
    const out = `${articles}-site`;
    await buildSite({ articles, base: '/', out });
    const server = await serve(out, { gzip: true, headers: await sent(out) });
    try {
      screen.status(`${name}：逐页打开`);
      const weights = await weigh(out, server);
      screen.status('');
      for (const line of weightLines(name, weights)) screen.out(line);
      if (articles === made)
        for (const line of await judge(articles, server, weights, scratch, screen)) screen.out(line);
    } finally {
      await server.close();
    }
  }
}

/** What a host sends, but for `Referrer-Policy`: with it Lighthouse ends every page with ERR_ABORTED. */
async function sent(out: string): Promise<HeadersOf> {
  const headers = await headersOf(out);
  return (file) => {
    const { 'referrer-policy': _, ...others } = headers(file);
    return others;
  };
}

/** What Lighthouse says of four pages and, by turns with them, of bare ones. */
async function judge(
  articles: string,
  server: Server,
  weights: readonly Weight[],
  scratch: string,
  screen: Screen,
): Promise<string[]> {
  const own = weights.filter(({ kind }) => JUDGED.includes(kind));
  const article = path.basename(own.find(({ kind }) => kind === '文章')!.address);
  const folder = path.join(scratch, 'bare');
  const bare = await writeBarePages(folder, await readFile(path.join(articles, `${article}.md`), 'utf8'));
  const bareServer = await serve(folder, { gzip: true });
  try {
    screen.status(`Lighthouse，${own.length + bare.length} 页各 ${RUNS} 次`);
    const urls = [
      ...own.map(({ address }) => server.url + address),
      ...bare.map(({ file }) => bareServer.url + file),
    ];
    const scores = await lighthouse(urls, RUNS, path.join(scratch, 'chrome'));
    screen.status('');
    return [
      `Lighthouse，${RUNS} 次的中位数：性能、无障碍、做法、SEO；阻塞的毫秒`,
      ...own.flatMap(({ kind }, nth) => scoreLines(kind, scores[nth]!)),
      '没有样式、脚本的页面，轮流测：性能；阻塞的毫秒',
      ...bare.map(({ kind }, nth) => bareLine(kind, scores[own.length + nth]!)),
    ];
  } finally {
    await bareServer.close();
  }
}

/** The heaviest page of each kind, opened in a browser that has kept nothing. */
async function weigh(out: string, server: Server): Promise<Weight[]> {
  const browser = await launch();
  try {
    const weights: Weight[] = [];
    for (const { kind, page } of await heaviest(out)) {
      const address = addressOf(page.file);
      const files = await fetchedBy(browser, server, address);
      const html = await readFile(path.join(out, page.file), 'utf8');
      const scripts = files.filter((file) => file.endsWith('.js'));
      const js = await Promise.all(scripts.map(async (file) => packed(await readFile(path.join(out, file)))));
      weights.push({
        ...{ kind, address, html: page.bytes, css: packed(stylesOf(html)) },
        js: js.reduce((sum, bytes) => sum + bytes, 0),
        requests: files.length,
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function fetchedBy(browser: Browser, server: Server, address: string): Promise<string[]> {
  const from = server.log.length;
  const page = await pageAlone(browser);
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
  await page.context().close();
  return server.log.slice(from).map(({ path: file }) => file);
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

/** A line a page: its weights against the bars. */
function weightLines(name: string, weights: readonly Weight[]): string[] {
  const bars = `限 ${BARS.html}、${BARS.css}、${BARS.js}（检索页的脚本不限）`;
  return [
    `${name}：每种最重的一页，gzip KB：HTML（连同样式）、其中样式、脚本；${bars}；请求数`,
    ...weights.map(
      ({ kind, address, html, css, js, requests }) =>
        `  ${kind}  ${kb(html)}  ${kb(css)}  ${kb(js)}  请求 ${requests}  /${address}`,
    ),
  ];
}

const scoreLines = (kind: string, { scores, blocked, lost }: Scores): string[] => [
  `  ${kind}  ${scores.join(' · ')}  阻塞 ${Math.round(blocked)}`,
  ...lost.map((one) => `    失分：${one}`),
];

const bareLine = (kind: string, { scores, blocked }: Scores): string =>
  `  ${kind}  ${scores[0]}  阻塞 ${Math.round(blocked)}`;
