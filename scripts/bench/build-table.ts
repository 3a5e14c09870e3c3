/** What `npm run bench -- build` measured, kept in a file, and the README's table of it. */
import type { Spent } from './spent.ts';

/** What one generator took: from nothing, with nothing changed, with one article changed. */
export interface Row {
  name: string;
  /** True for a site with a search index. */
  search: boolean;
  full: Spent;
  again: Spent;
  one: Spent;
}

/** By the number of articles. */
export type Results = Record<string, { day: string; rows: Row[] }>;

const RUNS = ['full', 'again', 'one'] as const;

/** Lines for a screen: CPU seconds, how many times the first row's, wall seconds and MB of each run. */
export function linesOf(count: string, rows: readonly Row[]): string[] {
  const cell = (spent: Spent, own: Spent) =>
    `${spent.cpu.toFixed(1)} (${(spent.cpu / own.cpu).toFixed(2)}) · ${spent.wall.toFixed(1)} · ${spent.megabytes.toFixed(0)}`;
  return [
    `${count} 篇 | 从头生成：CPU 秒（是同类第一行的几倍）· 秒 · MB | 什么也没有改 | 改了一篇`,
    ...rows.map((row) => {
      const own = rows.find(({ search }) => search === row.search)!;
      return [row.name, ...RUNS.map((run) => cell(row[run], own[run]))].join(' | ');
    }),
  ];
}

/** The table in Markdown: CPU seconds of each run, how many times ours in brackets, and the most memory. */
export function tableOf(results: Results): string {
  return Object.entries(results)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([count, { day, rows }]) =>
      [
        `| ${Number(count).toLocaleString('en')} 篇，${day} | 从头 | 没有改 | 改一篇 | 内存 |`,
        '| --- | --- | --- | --- | --- |',
        ...rows.map((row) => {
          const own = rows.find(({ search }) => search === row.search)!;
          const cells = RUNS.map((run) => `${round(row[run].cpu)}${times(row, own, run)}`);
          const most = Math.max(...RUNS.map((run) => row[run].megabytes));
          return `| ${[row.name, ...cells, `${most.toFixed(0)} MB`].join(' | ')} |`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

const round = (seconds: number): string => (seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0));

const times = (row: Row, own: Row, run: (typeof RUNS)[number]): string =>
  row === own ? '' : `（${(row[run].cpu / own[run].cpu).toFixed(1)} 倍）`;

const BEGIN = '<!-- npm run bench -- build 写这里 -->\n\n';
const END = '\n\n<!-- 到这里 -->';

/**
 * A text with the table between its two marks put in anew.
 * @throws Error where the marks are not there
 */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error('README.md 里没有放表的地方。');
  return text.slice(0, from + BEGIN.length) + table + text.slice(to);
}
