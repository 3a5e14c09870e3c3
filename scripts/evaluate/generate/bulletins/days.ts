import type { Random } from '../random.ts';
import { draw, type Odds } from '../press/draw.ts';
import type { Clean } from '../stock.ts';

/** How a house writes a day, YYYY-MM-DD. */
export type DayForm = (day: string) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const HAN = [...'〇一二三四五六七八九'];
const hanNumber = (value: number): string =>
  value < 10
    ? HAN[value]!
    : `${value < 20 ? '' : HAN[Math.floor(value / 10)]!}十${HAN[value % 10]!}`.replace('〇', '');

/** Year, month and day as numbers. */
const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** 2024年8月3日. */
export const fullDay: DayForm = (day) => {
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
};

/** 8月3日. */
export const shortDay: DayForm = (day) => {
  const [, month, date] = partsOf(day);
  return `${month}月${date}日`;
};

/** 星期六. */
export const weekday: DayForm = (day) => `星期${'日一二三四五六'[new Date(day).getUTCDay()]}`;

const hanDay: DayForm = (day) => {
  const [year, month, date] = partsOf(day);
  return `${[...String(year)].map((digit) => HAN[Number(digit)]).join('')}年${hanNumber(month)}月${hanNumber(date)}日`;
};
const paddedDay: DayForm = (day) => {
  const [year, month, date] = partsOf(day);
  return `${year}年${two(month)}月${two(date)}日`;
};
const dotted: DayForm = (day) => partsOf(day).join('.');

/** Days with their years. */
export const FULL_DAYS: Odds<DayForm> = [
  [8, fullDay],
  [5, (day) => day],
  [2, dotted],
  [1, (day) => day.replaceAll('-', '.')],
  [1, (day) => day.replaceAll('-', '/')],
  [1, paddedDay],
];
/** Days as offices print them at the top. */
export const ISSUE_DAYS: Odds<DayForm> = [...FULL_DAYS, [2, hanDay], [4, fullDay]];

/** Days whose year stands elsewhere. */
export const SHORT_DAYS: Odds<DayForm> = [
  [6, shortDay],
  [1, (day) => day.slice(5)],
  [1, (day) => partsOf(day).slice(1).join('.')],
];

/** So many days before. */
export function daysBefore(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}

/** A day after the latest that these articles know of. */
export function dayAfter(random: Random, articles: readonly Clean[]): string {
  const known = articles
    .flatMap(({ date }) => (date !== undefined && /^\d{4}/.test(date) ? [date] : []))
    .toSorted();
  const latest = known.at(-1) ?? '2024-06-30';
  const gap = 2 + random.int(18) + (latest.length === 7 ? 30 : 0);
  return daysBefore(new Date(latest).toISOString().slice(0, 10), -gap);
}

/** A day shortly before that of the issue, and not before what the article itself tells. */
export function ownDay(random: Random, issue: string, { date }: Clean): string {
  const drawn = daysBefore(issue, random.int(6));
  return date !== undefined && drawn < date ? issue : drawn;
}

/** Draws how a house writes days that have their year. */
export const drawFullDay = (random: Random): DayForm => draw(random, FULL_DAYS);
