import { monthKey, precision, type Precision } from './dates.ts';
import type { ArticleRecord } from './record.ts';

/** What the list of them is called. */
export const UNSURE = '日期不全';

/** Articles whose month is not known, for the same reason. */
export interface Lane {
  precision: Precision;
  name: string;
  why: string;
  records: ArticleRecord[];
}

const LANES: readonly Omit<Lane, 'records'>[] = [
  { precision: 'year', name: '只知年份', why: '正文里的话够定年，不够定月。' },
  { precision: 'month-day', name: '只知月日', why: '报道写了几月几日，没有写哪一年，不替它猜。' },
  { precision: 'none', name: '全不知', why: '只有“近日”“不久前”一类的话，没有可依的日子。' },
];

/** The articles whose month is not known, in the order of the records: lane after lane. */
export const unsureOf = (records: readonly ArticleRecord[]): ArticleRecord[] =>
  records.filter(({ date }) => !monthKey(date));

/** Articles whose month is not known by what is known; lanes without any are left out. */
export function lanesOf(unsure: readonly ArticleRecord[]): Lane[] {
  return LANES.map((lane) => ({
    ...lane,
    records: unsure.filter(({ date }) => precision(date) === lane.precision),
  })).filter(({ records }) => records.length > 0);
}
