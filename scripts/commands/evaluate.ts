import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accountedLines } from '../evaluate/accounted.ts';
import { generatedCorpora, measureGenerated } from '../evaluate/generate/corpora.ts';
import type { Gold } from '../evaluate/gold.ts';
import { madeOf } from '../evaluate/made.ts';
import { score, type Score } from '../evaluate/score.ts';
import { ingest } from '../ingest.ts';
import { belowFloor, scoreLines } from '../report/evaluate.ts';
import type { Outcome } from '../write/plan.ts';
import type { Command } from './command.ts';

/** A set of raw files with what must come out of them. */
interface Corpus {
  name: string;
  raw: string;
  gold: string;
}

const CORPORA: readonly Corpus[] = [
  { name: 'samples', raw: 'content/raw', gold: 'tests/gold/samples.json' },
  { name: 'written', raw: 'tests/written/raw', gold: 'tests/written/gold.json' },
  { name: 'unseen', raw: 'tests/unseen/raw', gold: 'tests/unseen/gold.json' },
  { name: 'fresh', raw: 'tests/fresh/raw', gold: 'tests/fresh/gold.json' },
  { name: 'common', raw: 'tests/common/raw', gold: 'tests/common/gold.json' },
  { name: 'seeds', raw: '../shared/seeds', gold: '../shared/gold/seeds.json' },
];

export const evaluate: Command = {
  name: 'evaluate',
  summary: '印出整理得有多准，并与钉住的下限相比',
  positionals: 0,
  options: {
    gold: { type: 'string' },
    raw: { type: 'string' },
    json: { type: 'boolean' },
    misses: { type: 'boolean' },
  },
  help: `npm run evaluate -- [选项]

把原文整理一遍（不写进 content/），与标准答案相比，印出每项的得分。不带选项时量自带的示例、照各种形式自己写的文件，以及
../shared 里的真实样本（有的话），再量用示例重新排出来的版面和网页（种子固定，每次一样），低于 scripts/evaluate/floors.json 里的下限就算没过。

  --gold FILE   标准答案（JSON，形式见 scripts/evaluate/gold.ts）
  --raw DIR     它所说的原文
  --misses      把没对上的逐条印出
  --json        印成 JSON

退出码：0 不低于下限；1 低于下限；2 用法不对`,
  async run(values, _, screen) {
    const { gold, raw } = values;
    if ((gold === undefined) !== (raw === undefined)) {
      screen.error('--gold 与 --raw 要一起给。');
      return 2;
    }
    const own =
      typeof gold === 'string' && typeof raw === 'string' ? [{ name: 'given', gold, raw }] : undefined;
    let failed = false;
    const show = (name: string, result: Parameters<typeof scoreLines>[1]) => {
      const low = belowFloor(name, result);
      failed ||= low.length > 0;
      if (values['json'] === true) screen.out(JSON.stringify({ corpus: name, ...result }, null, 1));
      else for (const line of scoreLines(name, result, low, values['misses'] === true)) screen.out(line);
    };
    for (const corpus of own ?? CORPORA) {
      if (own || existsSync(corpus.gold)) show(corpus.name, await measure(corpus));
      else screen.out(`${corpus.name}：没有 ${corpus.gold}，跳过。`);
    }
    for (const corpus of own ? [] : generatedCorpora) show(corpus, measureGenerated(corpus));
    return failed ? 1 : 0;
  },
};

/** Runs the pipeline twice into a scratch folder and scores the first run. */
export async function measure({
  raw,
  gold,
}: Omit<Corpus, 'name'>): Promise<Score & { linesAccounted: number; secondRunWrites: number }> {
  const expected = JSON.parse(await readFile(gold, 'utf8')) as Gold;
  const out = await mkdtemp(path.join(tmpdir(), 'yuanxun-evaluate-'));
  try {
    const outcomes: Outcome[] = [];
    await ingest({ raw, out, onRead: (outcome) => outcomes.push(outcome) });
    const second = await ingest({ raw, out });
    const writes = second.files
      .flatMap(({ plan }) => plan?.steps ?? [])
      .filter(({ action }) => action !== 'same').length;
    const ledgers = second.files.filter(({ plan }) => plan?.ledger.changed).length;
    return {
      ...score(madeOf(outcomes), expected),
      linesAccounted: await accounted(raw, outcomes),
      secondRunWrites: writes + ledgers,
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function accounted(raw: string, outcomes: readonly Outcome[]): Promise<number> {
  let lines = 0;
  let found = 0;
  for (const { document } of outcomes) {
    const bytes = await readFile(path.join(raw, document.file));
    const counted = accountedLines(new TextDecoder(document.encoding).decode(bytes), document);
    lines += counted.lines;
    found += counted.accounted;
  }
  return lines === 0 ? 1 : found / lines;
}
