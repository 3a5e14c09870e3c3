import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ingest } from '../ingest.ts';
import { listRawFiles } from '../read/walk.ts';
import { writeAtomic } from '../write/files.ts';
import type { Command } from './command.ts';

/** Copies of the samples in the smaller and in the larger run. */
const COPIES = [4, 8] as const;

export const bench: Command = {
  name: 'bench',
  summary: '印出快慢，都是同一次运行里的比值',
  positionals: 0,
  options: {},
  help: `npm run bench

把自带的示例复制成几百份，量整理一遍要多少 CPU 时间，与只读只写同样的文件相比，
再看文件多一倍时慢几倍。只印比值和条件，不作判断。`,
  async run(_, __, screen) {
    const scratch = await mkdtemp(path.join(tmpdir(), 'yuanxun-bench-'));
    try {
      await ingest({ raw: 'content/raw', out: path.join(scratch, 'warm-up') });
      const [small, large] = [await time(scratch, COPIES[0]), await time(scratch, COPIES[1])];
      screen.out(
        `整理 ${small.files} 个文件：${(small.files / small.ingest).toFixed(0)} 个每 CPU 秒，是只读只写的 ${(small.ingest / small.copy).toFixed(1)} 倍`,
      );
      screen.out(
        `整理 ${large.files} 个文件：${(large.files / large.ingest).toFixed(0)} 个每 CPU 秒，是只读只写的 ${(large.ingest / large.copy).toFixed(1)} 倍`,
      );
      screen.out(
        `文件多到 ${(large.files / small.files).toFixed(1)} 倍，用时 ${(large.ingest / small.ingest).toFixed(2)} 倍`,
      );
      return 0;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};

/** CPU seconds of ingest, and of reading and writing the same files. */
async function time(
  scratch: string,
  copies: number,
): Promise<{ files: number; ingest: number; copy: number }> {
  const raw = path.join(scratch, `raw-${copies}`);
  await mkdir(raw);
  for (let k = 0; k < copies; k++) await cp('content/raw', path.join(raw, String(k)), { recursive: true });
  const { files } = await listRawFiles(raw);
  const spent = await cpuSeconds(() => ingest({ raw, out: path.join(scratch, `out-${copies}`) }));
  const copy = await cpuSeconds(async () => {
    for (const { file, path: from } of files)
      writeAtomic(path.join(scratch, `copy-${copies}`, file), await readFile(from, 'utf8'));
  });
  return { files: files.length, ingest: spent, copy };
}

async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
