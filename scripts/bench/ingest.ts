/** Times ingest on files made from the samples. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ingest } from '../ingest.ts';
import { listRawFiles } from '../read/walk.ts';
import type { Screen } from '../report/terminal.ts';
import { writeAtomic } from '../write/files.ts';
import type { Spent } from './alone.ts';
import { inChild } from './child.ts';
import { hugeTexts, writeRawFiles, type Holding } from './raw.ts';

const SAMPLES = 'content/raw';
/** Files in the smaller run; the larger has twice as many. */
const FILES = 250;

/** Prints files a CPU second beside reading and writing alone, at two sizes, runs over known files, and some huge files. */
export async function benchIngest(scratch: string, screen: Screen): Promise<void> {
  await timeFiles(scratch, 'warm-up', FILES, 'several');
  await benchMany(scratch, screen, 'several');
  await benchMany(scratch, screen, 'one');
  await benchAgain(scratch, screen);
  for (const [name, text] of Object.entries(hugeTexts())) {
    const spent = told(await ingestHuge(scratch, name, text));
    screen.out(`${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB 的 ${name}，单独一个进程：${spent}`);
  }
}

async function benchMany(scratch: string, screen: Screen, holding: Holding): Promise<void> {
  const small = await timeFiles(scratch, `small-${holding}`, FILES, holding);
  const large = await timeFiles(scratch, `large-${holding}`, 2 * FILES, holding);
  for (const { files, bytes, articles, pages, ingest: spent, copy } of [small, large])
    screen.out(
      `整理 ${files} 个文件（平均 ${(bytes / 1000).toFixed(1)} KB，${articles} 篇，${pages} 个是报纸版面）：` +
        `${(files / spent).toFixed(0)} 个每 CPU 秒，是只读只写的 ${(spent / copy).toFixed(1)} 倍`,
    );
  screen.out(
    `文件多到 ${(large.files / small.files).toFixed(1)} 倍，用时 ${(large.ingest / small.ingest).toFixed(2)} 倍`,
  );
  const many = path.join(scratch, `large-${holding}`, 'raw');
  const out = path.join(scratch, `many-${holding}`);
  screen.out(`${large.files} 个文件，单独一个进程：${told(await ingestAlone(many, out))}`);
}

/** Runs over files that an earlier run knows, as shares of reading them all. */
async function benchAgain(scratch: string, screen: Screen): Promise<void> {
  const raw = path.join(scratch, 'large-one', 'raw');
  const options = { raw, out: path.join(scratch, 'again'), known: path.join(scratch, 'known') };
  const all = await cpuSeconds(() => ingest(options));
  const none = await cpuSeconds(() => ingest(options));
  const [first] = (await listRawFiles(raw)).files;
  await appendFile(first!.path, '\n园区的窗口从下周起多开两个小时。\n');
  const one = await cpuSeconds(() => ingest(options));
  const share = (seconds: number): string => `${((100 * seconds) / all).toFixed(1)} %`;
  screen.out(`${2 * FILES} 个文件再整理一次，与全部整理相比：都没变 ${share(none)}，变了一个 ${share(one)}`);
}

const told = ({ seconds, megabytes }: Spent): string =>
  `连同启动 ${seconds.toFixed(1)} CPU 秒，内存最多 ${megabytes.toFixed(0)} MB`;

/** What a run over many files took, in CPU seconds, and what it was made of. */
interface Run {
  files: number;
  /** Mean size. */
  bytes: number;
  articles: number;
  /** How many were read as newspaper pages. */
  pages: number;
  ingest: number;
  /** Reading and writing the same files. */
  copy: number;
}

async function timeFiles(scratch: string, name: string, count: number, holding: Holding): Promise<Run> {
  const raw = path.join(scratch, name, 'raw');
  const bytes = await writeRawFiles(count, SAMPLES, raw, holding);
  let [articles, pages] = [0, 0];
  const spent = await cpuSeconds(async () => {
    const { files } = await ingest({ raw, out: path.join(scratch, name, 'out') });
    articles = files.reduce((sum, { reading }) => sum + (reading?.articles.length ?? 0), 0);
    pages = files.filter(({ reading }) => reading?.layout === 'page').length;
  });
  const { files } = await listRawFiles(raw);
  const copy = await cpuSeconds(async () => {
    for (const { file, path: from } of files)
      writeAtomic(path.join(scratch, name, 'copy', file), await readFile(from, 'utf8'));
  });
  return { files: files.length, bytes, articles, pages, ingest: spent, copy };
}

async function ingestHuge(scratch: string, name: string, text: string): Promise<Spent> {
  const raw = path.join(scratch, `${name}-raw`);
  await mkdir(raw);
  await writeFile(path.join(raw, name), text);
  return ingestAlone(raw, path.join(scratch, `${name}-out`));
}

async function ingestAlone(raw: string, out: string): Promise<Spent> {
  return (await inChild<Spent>('alone.ts', [raw, out])).message;
}

async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
