import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSite } from '../site.ts';
import { checkAndBuild } from './build.ts';
import { text, type Command } from './command.ts';
import { draw, KNOWN, runWithProgress } from './ingest.ts';

export const start: Command = {
  name: 'start',
  summary: '整理、生成、检索索引，一次做完，并在本机打开',
  positionals: 0,
  options: { raw: { type: 'string' }, port: { type: 'string' }, out: { type: 'string' } },
  help: `npm start -- [选项]

整理原文、生成网站、建检索索引，然后在本机服务，印出地址。按 Ctrl C 停止。

  --raw DIR    原文所在的文件夹（默认 content/raw）
  --out DIR    文章写到哪里（默认 content/articles；给了 --raw 而没给 --out 时是临时文件夹，
               停下时删去，content/articles 不动）
  --port N     端口（默认 4321；占用时用下一个）

退出码：1 没能生成；2 用法不对`,
  async run(values, _, screen) {
    const port = Number(text(values, 'port', '4321'));
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      screen.error('--port 要写 1 到 65535 之间的整数。');
      return 2;
    }
    const scratch = values['raw'] === undefined ? undefined : await mkdtemp(path.join(tmpdir(), 'yuanxun-'));
    const raw = text(values, 'raw', 'content/raw');
    const articles = text(values, 'out', scratch ? path.join(scratch, 'articles') : 'content/articles');
    const out = scratch ? path.join(scratch, 'dist') : 'dist';
    try {
      draw(
        await runWithProgress({ raw, out: articles, ...(scratch ? {} : { known: KNOWN }) }, screen),
        {},
        screen,
      );
      const code = await checkAndBuild({ articles, base: '/', out }, screen);
      if (code !== 0) return code;
      const { address, stop, closed } = await serveSite({ out, base: '/', port });
      screen.out(`\n  在浏览器里打开 ${address}\n  文章在 ${articles}，网站在 ${out}。按 Ctrl C 停止。`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
      await closed;
      return 0;
    } finally {
      if (scratch) await rm(scratch, { recursive: true, force: true });
    }
  },
};
