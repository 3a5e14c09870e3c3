import type { IngestResult } from '../ingest.ts';
import { ruleName } from '../rules.ts';
import type { FileResult } from '../told.ts';
import type { Action } from '../write/plan.ts';
import { paint } from './terminal.ts';
import { byUrgency } from './urgency.ts';

const ACTIONS: Record<Action, string> = {
  create: '新',
  update: '改',
  same: '未变',
  edited: '人改过',
  delete: '撤',
};

/** One raw file as a line: articles, what was removed by which rule, doubts. */
export function fileLine(result: FileResult): string {
  const { file, plan, reading, findings } = result;
  if (!plan || !reading) return `${paint('red', '✗')} ${file}`;
  const doubts = findings.filter(({ level }) => level !== 'note').length;
  const parts = [
    `${reading.articles.length} 篇`,
    ...countActions([result]),
    removedText(reading.removed),
    doubts > 0 ? paint('yellow', `存疑 ${doubts}`) : '',
  ];
  return `${doubts > 0 ? paint('yellow', '!') : paint('green', '✓')} ${file}  ${parts.filter(Boolean).join('  ')}`;
}

/** The run in one line. */
export function summary(result: IngestResult, dryRun: boolean): string {
  const articles = result.files.reduce((sum, { reading }) => sum + (reading?.articles.length ?? 0), 0);
  const unread = result.files.filter(({ plan }) => !plan).length;
  const counts = countActions(result.files).join('，');
  return [
    `${result.files.length} 个文件${unread > 0 ? `（${unread} 个没读成）` : ''}，${articles} 篇文章`,
    counts && `：${counts}`,
    dryRun ? '。只是预演，什么也没写。' : '。',
  ].join('');
}

/** The same for a program. */
export function toJson({ files, findings }: IngestResult): unknown {
  return {
    files: files.map(({ file, reading, plan, findings: own }) => ({
      file,
      layout: reading?.layout,
      articles: reading?.articles.map(({ title, titleFrom, date, zones, topics, byline, source }, index) => ({
        id: plan?.steps[index]?.id,
        path: plan?.steps[index]?.path,
        action: plan?.steps[index]?.action,
        title,
        titleFrom,
        date,
        zones,
        topics,
        byline,
        source,
      })),
      removed: reading?.removed,
      findings: byUrgency(own),
    })),
    findings: byUrgency(findings),
  };
}

function countActions(files: readonly FileResult[]): string[] {
  const steps = files.flatMap(({ plan }) => plan?.steps ?? []);
  return Object.entries(ACTIONS).flatMap(([action, name]) => {
    const count = steps.filter((step) => step.action === action).length;
    return count > 0 ? [`${name} ${count}`] : [];
  });
}

function removedText(removed: Record<string, number>): string {
  const rows = Object.entries(removed);
  if (rows.length === 0) return '';
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const names = rows.slice(0, 4).map(([rule, count]) => `${ruleName(rule)} ${count}`);
  return paint('dim', `删 ${total} 行（${names.join('，')}${rows.length > 4 ? '…' : ''}）`);
}
