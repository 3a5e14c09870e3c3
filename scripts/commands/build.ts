import { existsSync } from 'node:fs';
import { undated } from '../../src/lib/search-fields.ts';
import { frontMatterCache } from '../../src/lib/settings.ts';
import type { OnProgress } from '../pages.ts';
import { buildPart } from '../parts.ts';
import { printFindings } from '../report/findings.ts';
import { progress, type Screen } from '../report/terminal.ts';
import { buildSite } from '../site.ts';
import type { Listing } from '../write/read-all.ts';
import { checkArticles } from './check.ts';
import { text, type Command } from './command.ts';

export const build: Command = {
  name: 'build',
  summary: '由文章生成网站和检索索引',
  positionals: 0,
  options: {
    articles: { type: 'string' },
    base: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string' },
    year: { type: 'string' },
    parts: { type: 'string' },
  },
  help: `npm run build -- [选项]

由文章生成静态网站和它的检索索引，放到任何静态主机上都能用。

  --articles DIR   文章所在的文件夹（默认 content/articles）
  --base PATH      网站放在哪个路径下（默认 /；例如 /digest/）
  --site URL       网站的完整网址，写进 canonical、订阅和站点地图
  --out DIR        生成到哪里（默认 dist）

文章多了，可以分给几台机器，一年一份，最后合起来；结果与一次生成的完全一样：

  --year YYYY      只生成这一年的那一份（默认在 parts/YYYY）；年份不详的是 undated。
                   各年的文章都要在，一篇文章的页上有前后篇和相关的
  --parts DIR      用 DIR 里各个文件夹的那几份，生成整个网站。缺的、坏的、过时的，都重新生成

退出码：0 生成了；1 文章有错，没有生成；2 用法不对`,
  async run(values, _, screen) {
    const site = text(values, 'site', '');
    if (site && !URL.canParse(site)) {
      screen.error(`--site 要写完整网址，例如 https://example.org，不能是“${site}”。`);
      return 2;
    }
    const { year, parts } = values;
    if (typeof year === 'string' && !/^\d{4}$/.test(year) && year !== undated) {
      screen.error(`--year 要写四位数的年份，或 ${undated}（年份不详），不能是“${year}”。`);
      return 2;
    }
    if (year !== undefined && parts !== undefined) {
      screen.error('--year 生成其中一份，--parts 把各份合起来：一次只写一个。');
      return 2;
    }
    if (typeof parts === 'string' && !existsSync(parts)) {
      screen.error(`没有这个文件夹：${parts}。写上放着各份的文件夹，或先用 --year 生成各份。`);
      return 1;
    }
    const articles = text(values, 'articles', 'content/articles');
    if (values['articles'] !== undefined && !existsSync(articles)) {
      screen.error(`没有这个文件夹：${articles}。写上文章所在的文件夹，或先 npm run ingest。`);
      return 1;
    }
    const base = text(values, 'base', '/');
    const settings = { articles, base, ...(site ? { site } : {}) };
    if (typeof year === 'string')
      return checkAndBuildPart({ ...settings, year, out: text(values, 'out', `parts/${year}`) }, screen);
    const out = text(values, 'out', 'dist');
    return checkAndBuild({ ...settings, out, ...(typeof parts === 'string' ? { parts } : {}) }, screen);
  },
};

/** Builds when every article is right; otherwise says what is wrong and where. */
export async function checkAndBuild(
  options: Parameters<typeof buildSite>[0],
  screen: Screen,
): Promise<number> {
  const listing = await listRight(options.articles, screen);
  if (!listing) return 1;
  const { pages, taken, seconds, findings } = await buildSite({
    ...options,
    listing,
    onProgress: onPages(screen),
  });
  printFindings(screen, findings);
  const apart = options.parts ? `（${taken} 个取自各份）` : '';
  screen.out(
    `${listing.length} 篇文章，${pages} 个网页${apart}，${seconds.toFixed(1)} 秒，在 ${options.out}。`,
  );
  return 0;
}

async function checkAndBuildPart(options: Parameters<typeof buildPart>[0], screen: Screen): Promise<number> {
  const listing = await listRight(options.articles, screen);
  if (!listing) return 1;
  const { year, out } = options;
  const { pages, seconds } = await buildPart(options, onPages(screen));
  const which = year === undated ? '年份不详的' : `${year} 年的`;
  screen.out(`${listing.length} 篇文章，${which} ${pages} 篇，${seconds.toFixed(1)} 秒，在 ${out}。`);
  return 0;
}

/** Shows how many pages are done. */
function onPages(screen: Screen): OnProgress {
  let told: ((done: number) => void) | undefined;
  return (done, total) => {
    told ??= progress(screen, total, '页');
    told(done);
  };
}

/** The articles where every one is right; otherwise says what is wrong and where. */
async function listRight(dir: string, screen: Screen): Promise<Listing | undefined> {
  const { articles, findings } = await checkArticles(dir, frontMatterCache);
  printFindings(screen, findings);
  if (!findings.some(({ level }) => level === 'error'))
    // The texts of many articles would take up memory during the whole build.
    return articles.map(({ path, digest }) => ({ path, digest }));
  screen.error('文章有错，没有生成。照上面的话改好，再来一次。');
  return undefined;
}
