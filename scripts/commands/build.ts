import { existsSync } from 'node:fs';
import { frontMatterCache } from '../../src/lib/settings.ts';
import { printFindings } from '../report/findings.ts';
import type { Screen } from '../report/terminal.ts';
import { buildSite } from '../site.ts';
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
  },
  help: `npm run build -- [选项]

由文章生成静态网站和它的检索索引，放到任何静态主机上都能用。

  --articles DIR   文章所在的文件夹（默认 content/articles）
  --base PATH      网站放在哪个路径下（默认 /；例如 /digest/）
  --site URL       网站的完整网址，写进 canonical、订阅和站点地图
  --out DIR        生成到哪里（默认 dist）

退出码：0 生成了；1 文章有错，没有生成；2 用法不对`,
  async run(values, _, screen) {
    const site = text(values, 'site', '');
    if (site && !URL.canParse(site)) {
      screen.error(`--site 要写完整网址，例如 https://example.org，不能是“${site}”。`);
      return 2;
    }
    const articles = text(values, 'articles', 'content/articles');
    if (values['articles'] !== undefined && !existsSync(articles)) {
      screen.error(`没有这个文件夹：${articles}。写上文章所在的文件夹，或先 npm run ingest。`);
      return 1;
    }
    return checkAndBuild(
      {
        articles,
        base: text(values, 'base', '/'),
        out: text(values, 'out', 'dist'),
        ...(site ? { site } : {}),
      },
      screen,
    );
  },
};

/** Builds when every article is right; otherwise says what is wrong and where. */
export async function checkAndBuild(
  options: Parameters<typeof buildSite>[0],
  screen: Screen,
): Promise<number> {
  // Only their number is kept: the texts of many articles would take up memory during the whole build.
  const {
    articles: { length },
    findings,
  } = await checkArticles(options.articles, frontMatterCache);
  printFindings(screen, findings);
  if (findings.some(({ level }) => level === 'error')) {
    screen.error('文章有错，没有生成。照上面的话改好，再来一次。');
    return 1;
  }
  const { pages, seconds } = await buildSite(options);
  screen.out(`${length} 篇文章，${pages} 个网页，${seconds.toFixed(1)} 秒，在 ${options.out}。`);
  return 0;
}
