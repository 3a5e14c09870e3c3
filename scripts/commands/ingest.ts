import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allFindings, ingest as run, type IngestOptions, type IngestResult } from '../ingest.ts';
import { changesIn } from '../read/changes.ts';
import { diffLines } from '../report/diff.ts';
import { printFindings } from '../report/findings.ts';
import { fileLine, summary, toJson } from '../report/ingest.ts';
import { progress, type Screen } from '../report/terminal.ts';
import { text, type Command } from './command.ts';

/** Where it is kept what is known of raw files, so that only what changed is read again. */
export const KNOWN = '.cache/ingest';

export const ingest: Command = {
  name: 'ingest',
  summary: '把 content/raw 里的原文整理成 content/articles 里的文章',
  positionals: 0,
  options: {
    raw: { type: 'string' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
  help: `npm run ingest -- [选项]

把原文整理成文章，一篇一个 Markdown 文件。人改过的文章不动；同样的原文再跑一次，什么也不写。
只读有变动的原文；没变的不再读，上次说的话照样再说（记在 .cache/ingest，删掉也无妨，只是慢些）。

  --raw DIR    原文所在的文件夹（默认 content/raw；收 .txt .md .html .htm .srt .vtt）
  --out DIR    文章写到哪里（默认 content/articles）
  --dry-run    只说会做什么、已有的文章哪几行会变，什么也不写
  --force      连人改过的文章也盖过去，改过的那份另存为 .bak
  --json       结果印成 JSON，给程序读
  --watch      一直看着原文文件夹，有变动就再做一遍

退出码：0 都好；1 有要人看的（例如有文件读不出，其余已做完）；2 用法不对`,
  async run(values, _, screen) {
    const raw = text(values, 'raw', 'content/raw');
    const out = text(values, 'out', 'content/articles');
    const [dryRun, force] = [values['dry-run'] === true, values['force'] === true];
    const options = { raw, out, dryRun, force, known: KNOWN };
    const result = await runWithProgress(options, screen);
    if (options.dryRun && values['json'] !== true) await drawChanges(result, out, screen);
    const code = draw(result, values, screen);
    if (values['watch'] === true) await keepIngesting(options, screen);
    return code;
  },
};

type Options = Omit<IngestOptions, 'onFile' | 'onRead'>;

/** Watches the raw folder for good, and after each change tells of the files that it touched. */
export async function keepIngesting(options: Options, screen: Screen): Promise<void> {
  for await (const _change of changesIn(options.raw)) {
    const result = await runWhenFree(options, screen);
    const touched = result.files.filter(
      ({ plan }) => !plan || plan.ledger.changed || plan.steps.some(({ action }) => action !== 'same'),
    );
    draw({ files: touched, findings: [] }, {}, screen);
  }
}

/** Runs ingest as soon as no other run writes into the folder; says once for whom it waits. */
async function runWhenFree(options: Options, screen: Screen): Promise<IngestResult> {
  for (let told = false; ; told = true) {
    const result = await run(options);
    const waits = result.findings.filter(({ code }) => code === 'locked');
    if (waits.length === 0) return result;
    if (!told) printFindings(screen, waits);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Runs ingest and shows how far it is. */
export function runWithProgress(options: Options, screen: Screen): Promise<IngestResult> {
  let tick: ((done: number) => void) | undefined;
  return run({ ...options, onFile: (done, total) => (tick ??= progress(screen, total, '个文件'))(done) });
}

/** Draws a result as text or JSON and gives the exit code. */
export function draw(
  result: IngestResult,
  values: { json?: unknown; 'dry-run'?: unknown },
  screen: Screen,
): number {
  const findings = allFindings(result);
  if (values.json === true) screen.out(JSON.stringify(toJson(result), null, 2));
  else {
    for (const file of result.files) screen.out(fileLine(file));
    printFindings(screen, findings);
    screen.out(summary(result, values['dry-run'] === true));
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

/** What a run would change in articles that are there, as lines gone and lines new. */
async function drawChanges({ files }: IngestResult, out: string, screen: Screen): Promise<void> {
  for (const { action, path: file, text } of files.flatMap(({ plan }) => plan?.steps ?? [])) {
    if (action !== 'update') continue;
    screen.out(file);
    for (const line of diffLines(await readFile(path.join(out, file), 'utf8'), text!)) screen.out(line);
  }
}
