/** Measures search on generated articles. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Screen } from '../report/terminal.ts';
import { readArticles } from '../search/articles.ts';
import { buildIndex } from '../search/index.ts';
import { type SearchArticle, searchText } from '../search/record.ts';
import { buildSite } from '../site.ts';
import { writeArticles } from './articles.ts';
import { queriesOf, scanOf } from './queries.ts';
import { type Load, visitSearch } from './visit.ts';

const SIZES = [1_000, 10_000];
const QUERIES = 240;

const kilobytes = ({ bytes, requests }: Load): string =>
  `${(bytes / 1000).toFixed(0)} KB（${requests.toFixed(0)} 次请求）`;

/** The middle one, the one above which a twentieth lies, and the last of ascending numbers. */
const spread = (numbers: readonly number[]): string =>
  [0.5, 0.95, 1]
    .map((share) => numbers[Math.min(numbers.length - 1, Math.floor(share * numbers.length))]!.toFixed(0))
    .join(' / ');

async function bytesBelow(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Prints, for each size, what building and asking come to, beside a plain scan of the same articles. */
export async function benchSearch(scratch: string, screen: Screen): Promise<void> {
  const out = path.join(scratch, 'site');
  // The search page is the same for any number of articles; only its index is of the size that is measured.
  await buildSite({ articles: 'content/articles', base: '/', out });
  for (const size of SIZES) await measure(size, path.join(scratch, String(size)), out, screen);
}

async function measure(size: number, dir: string, out: string, screen: Screen): Promise<void> {
  await writeArticles(size, dir);
  const articles = await readArticles(dir);
  const build = async (given: SearchArticle[]) => {
    const start = performance.now();
    const { shards } = await buildIndex({ articles: given, outDir: out, cacheDir: `${dir}-cache` });
    return { shards, seconds: (performance.now() - start) / 1000 };
  };
  const whole = await build(articles.with(0, { ...articles[0]!, title: '原来的标题' }));
  const { shards, seconds } = await build(articles);
  const characters = articles.reduce((sum, article) => sum + searchText(article).length, 0);
  const bytes = await Promise.all(
    shards.map((shard) => bytesBelow(path.join(out, 'pagefind', shard.path, 'index'))),
  );
  const perCharacter = bytes.reduce((sum, each) => sum + each, 0) / characters;
  screen.out(`${size} 篇，${(characters / 1e6).toFixed(1)} 百万字，${shards.length} 个索引：`);
  screen.out(
    `  建索引 ${whole.seconds.toFixed(0)} 秒，改一篇再建 ${seconds.toFixed(0)} 秒` +
      `（${(seconds / whole.seconds).toFixed(2)} 倍），索引每字 ${perCharacter.toFixed(2)} 字节`,
  );
  const queries = queriesOf(articles, QUERIES);
  const { wrong, init, first, later, warm, scan, firstMs, facetsMs } = await visitSearch(
    out,
    queries,
    scanOf(articles),
  );
  screen.out(`  ${queries.length - wrong.length} / ${queries.length} 次的篇数与逐篇扫描相同`);
  for (const { query, got, want } of wrong) screen.out(`    ${JSON.stringify(query)}：${got}，应是 ${want}`);
  screen.out(`  打开 ${kilobytes(init)}，第一次查 ${kilobytes(first)}，以后每次 ${kilobytes(later)}`);
  screen.out(`  打开到第一次有结果 ${firstMs.toFixed(0)} 毫秒，到有筛选 ${facetsMs.toFixed(0)} 毫秒`);
  screen.out(
    `  再查一次（中位 / 95% / 最慢）：网页 ${spread(warm)} 毫秒，逐篇扫描 ${spread(scan)} 毫秒，` +
      `中位之比 ${(warm[Math.floor(warm.length / 2)]! / scan[Math.floor(scan.length / 2)]!).toFixed(2)}`,
  );
}
