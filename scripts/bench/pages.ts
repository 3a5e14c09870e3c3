/** Weighs the heaviest page of each kind, and has Lighthouse judge four of the larger site. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, pageAlone, serve, type Server } from '../../tests/browser.ts';
import { ingest } from '../ingest.ts';
import type { Screen } from '../report/terminal.ts';
import { buildSite } from '../site.ts';
import { writeArticles } from './articles.ts';
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
    const server = await serve(out, { gzip: true });
    try {
      screen.status(`${name}：逐页打开`);
      const weights = await weigh(out, server);
      const judged = articles === made ? weights.filter(({ kind }) => JUDGED.includes(kind)) : [];
      if (judged.length > 0) screen.status(`${name}：Lighthouse，${judged.length} 页各 ${RUNS} 次`);
      const asked = judged.map(({ address }) => server.url + address);
      const scores = asked.length > 0 ? await lighthouse(asked, RUNS, path.join(scratch, 'chrome')) : [];
      screen.status('');
      for (const line of linesOf(name, weights, new Map(judged.map(({ kind }, nth) => [kind, scores[nth]!]))))
        screen.out(line);
    } finally {
      await server.close();
    }
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

/** A line a page: its weights against the bars, and its scores where it has some. */
function linesOf(name: string, weights: readonly Weight[], scores: ReadonlyMap<string, Scores>): string[] {
  const bars = `限 ${BARS.html}、${BARS.css}、${BARS.js}（检索页的脚本不限）`;
  return [
    `${name}：每种最重的一页，gzip KB：HTML（连同样式）、其中样式、脚本；${bars}；请求数；Lighthouse（性能、无障碍、做法、SEO，${RUNS} 次的中位数）`,
    ...weights.flatMap(({ kind, address, html, css, js, requests }) => {
      const judged = scores.get(kind);
      const line = [`  ${kind}  ${kb(html)}  ${kb(css)}  ${kb(js)}  请求 ${requests}`];
      if (judged) line.push(judged.scores.join(' · '));
      return [`${line.join('  ')}  /${address}`, ...(judged?.lost ?? []).map((lost) => `    失分：${lost}`)];
    }),
  ];
}
