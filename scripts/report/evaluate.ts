import type { JointScore } from '../evaluate/joints.ts';
import type { Score } from '../evaluate/score.ts';
import floors from '../evaluate/floors.json' with { type: 'json' };
import { paint } from './terminal.ts';

type Measured = Score & Partial<JointScore> & { linesAccounted: number; secondRunWrites?: number };
type Measure = Exclude<keyof Measured, 'files' | 'articles' | 'miss'>;

const NAMES: Record<Measure, string> = {
  fileCountExact: '每个文件的篇数',
  bodyKept: '正文留住',
  unbroken: '句子没断',
  junkRemoved: '杂质删净',
  noCrossTalk: '没有串文',
  title: '标题',
  byline: '作者',
  source: '来源',
  date: '日期',
  datesInvented: '编出的日期',
  zoneP: '园区准',
  zoneR: '园区全',
  parasExact: '段落一字不差',
  falseJoins: '错接的段落',
  missedJoins: '断开的段落',
  perfectArticles: '整篇全对',
  wholeArticles: '全对而且段落不多不少',
  linesAccounted: '原文每行有着落',
  secondRunWrites: '再跑一次写几个',
};
/** Counts of faults: the floor is a ceiling. */
const FAULTS: ReadonlySet<Measure> = new Set([
  'datesInvented',
  'falseJoins',
  'missedJoins',
  'secondRunWrites',
]);

/** Measures that are worse than the pinned floor of their corpus. */
export function belowFloor(corpus: string, measured: Measured): Measure[] {
  const pinned = (floors as Record<string, Partial<Record<Measure, number>>>)[corpus] ?? {};
  return (Object.keys(NAMES) as Measure[]).filter((measure) => {
    const floor = pinned[measure];
    const value = measured[measure];
    if (floor === undefined || value === undefined || value === null) return false;
    return FAULTS.has(measure) ? value > floor : value < floor;
  });
}

/** A corpus' figures as lines of text. */
export function scoreLines(
  corpus: string,
  measured: Measured,
  low: readonly Measure[],
  misses: boolean,
): string[] {
  const asked = (Object.entries(NAMES) as [Measure, string][]).filter(([measure]) => measure in measured);
  const rows = asked.map(([measure, name]) => {
    const value = measured[measure] ?? null;
    const line = `  ${(value === null ? '–' : String(value)).padStart(6)}  ${name} ${paint('dim', measure)}`;
    return low.includes(measure) ? `${line} ${paint('red', '低于下限')}` : line;
  });
  return [
    paint('bold', `${corpus}：${measured.files} 个文件，${measured.articles} 篇`),
    ...rows,
    ...(misses ? measured.miss.map((miss) => `  ${miss}`) : []),
  ];
}
