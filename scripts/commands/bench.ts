import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchIngest } from '../bench/ingest.ts';
import type { Command } from './command.ts';

export const bench: Command = {
  name: 'bench',
  summary: '印出快慢，都是同一次运行里的比值',
  positionals: 0,
  optional: 2,
  options: {},
  help: `npm run bench [-- ingest | search [篇数] | build [篇数] | pages | dev | worst]

ingest（默认）：用自带的示例做出几百个约 5 KB、各不相同的文件，一种把几份示例叠在一起，一种每个只有一篇；量整理
一遍要多少 CPU 时间，与只读只写同样的文件相比，再看文件多一倍时慢几倍；最后量几个 10 MB 的文件。

search：用示例的字句拼出 16 篇、1,000 篇和 10,000 篇文章，建索引，在真的浏览器里查五百次，每次查到的文章与逐篇
扫描相比；再印取了多少字节、各要多少时间和内存。1,000 篇时还让 Pagefind（不加改动，和一字一词）和 MiniSearch 查同样的文章。
要十几分钟。给了篇数就只量这么多篇，也让它们查：10,000 篇时 Pagefind 要 5 GB 内存。

build：生成 1,000 篇和 10,000 篇的网站，从头、什么也没有改、改了一篇各一次，与 Hugo（要自己装）、Eleventy 和
用 glob() 的 Astro 在同样文章上相比，再加上 Hugo 与 Pagefind 的索引。要半个小时（10,000 篇时 Pagefind 要 5 GB 内存）；
给了篇数就只量这么多篇。结果写进 docs/bench-build.json 和 README 里的表。

pages：生成示例的网站和 1,000 篇的网站，称每种网页里最重的一页（HTML、样式、脚本，gzip 后），数它的请求，再让
Lighthouse 按手机给 1,000 篇的首页、园区、文章、检索各打三次分。要几分钟；第一次要从 npm 装 Lighthouse。

dev：对 1,000 个原文开着 npm run dev，改其中一个，看几秒后网页上有；改十一次。

worst：让每条规则和整理的每一步读难为人的文字（同一个字、空白、括号、半截标签，示例一遍遍重复），看多一倍时慢几倍。

只印数字和条件，不作判断。`,
  async run(_, [what = 'ingest', size], screen) {
    if (!['ingest', 'search', 'build', 'pages', 'dev', 'worst'].includes(what)) {
      screen.error(`没有“${what}”这一项，只有 ingest、search、build、pages、dev 和 worst。`);
      return 2;
    }
    if (size !== undefined && (!['search', 'build'].includes(what) || !/^[1-9]\d{0,5}$/.test(size))) {
      screen.error(`“${size}”不是篇数；只有 search 和 build 可以给，如 search 1000。`);
      return 2;
    }
    const scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-bench-'));
    try {
      // The browser is there for tests only, so it is asked for only here.
      if (what === 'search')
        await (
          await import('../bench/search.ts')
        ).benchSearch(scratch, screen, size ? Number(size) : undefined);
      else if (what === 'build')
        await (
          await import('../bench/build.ts')
        ).benchBuild(scratch, screen, size ? Number(size) : undefined);
      else if (what === 'pages') await (await import('../bench/pages.ts')).benchPages(scratch, screen);
      else if (what === 'dev') await (await import('../bench/dev.ts')).benchDev(scratch, screen);
      else if (what === 'worst') await (await import('../bench/worst.ts')).benchWorst(scratch, screen);
      else await benchIngest(scratch, screen);
      return 0;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};
