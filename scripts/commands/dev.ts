import { loadKnowledge, understand } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { listRawFiles } from '../read/walk.ts';
import { devSite } from '../dev-site.ts';
import { text, type Command } from './command.ts';
import { draw, keepIngesting, KNOWN, runWithProgress } from './ingest.ts';

export const dev: Command = {
  name: 'dev',
  summary: '一边改原文、文章或网页，一边看结果（没有检索）',
  positionals: 0,
  options: { raw: { type: 'string' }, out: { type: 'string' }, port: { type: 'string' } },
  help: `npm run dev -- [选项]

看着原文和网页的代码，一有变动就重新整理、刷新页面。检索要先 npm run build。

  --raw DIR    原文所在的文件夹（默认 content/raw）
  --out DIR    文章写到哪里（默认 content/articles）
  --port N     端口（默认 4321）`,
  async run(values, _, screen) {
    const [raw, out] = [text(values, 'raw', 'content/raw'), text(values, 'out', 'content/articles')];
    const options = { raw, out, known: KNOWN };
    draw(await runWithProgress(options, screen), {}, screen);
    await readOne(raw);
    const { address, reloading } = await devSite({
      articles: options.out,
      port: Number(text(values, 'port', '4321')),
    });
    screen.out(`在浏览器里打开 ${address}`);
    await Promise.all([keepIngesting(options, screen), reloading]);
    return 0;
  },
};

/** Reads a raw file, so that the patterns are compiled once the first one changes: perhaps none was read at the start. */
async function readOne(raw: string): Promise<void> {
  const [entry] = (await listRawFiles(raw)).files;
  const document = entry && readDocument(raw, entry);
  if (document && 'blocks' in document) understand(document, loadKnowledge());
}
