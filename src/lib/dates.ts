import dayjs from 'dayjs';

/**
 * Dates as far as they are known: the four forms of EDTF (ISO 8601-2) that an article may carry.
 * Days only, no time zones, nothing is filled in.
 */
export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
}

const FORM = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads 2023-02-21, 2022-12, 2023 or XXXX-07-28; undefined for anything else and for days that no
 * calendar has. XXXX-02-29 exists.
 */
export function parseDate(text: string | undefined): PartialDate | undefined {
  const match = text && FORM.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined || part === 'XXXX' ? undefined : Number(part),
  );
  if (year === undefined && day === undefined) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || (day > IN_EVERY_MONTH && day > daysIn(year ?? 2000, month!))))
    return undefined;
  return { year, month, day };
}

const IN_EVERY_MONTH = 28;
const daysIn = (year: number, month: number): number => dayjs(new Date(year, month - 1)).daysInMonth();

/** What is known: everything, the month, the year, month and day without a year, nothing. */
export type Precision = 'day' | 'month' | 'year' | 'month-day' | 'none';

export function precision(date: PartialDate | undefined): Precision {
  if (!date) return 'none';
  if (date.year === undefined) return 'month-day';
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

/** Newest first; within a year its unknown months come last, likewise days; then no year; then nothing. */
export function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return y[0] - x[0] || y[1] - x[1] || y[2] - x[2];
}

const sortKey = (date: PartialDate | undefined): [number, number, number] =>
  date ? [date.year ?? 0, date.month ?? 0, date.day ?? 0] : [-1, 0, 0];

/** In full, as precisely as known: 2023年2月21日, 2022年12月, 2023年, 某年7月28日. */
export function displayDate(date: PartialDate): string {
  return (date.year === undefined ? '某年' : `${date.year}年`) + monthDay(date);
}

/** The part below the year: 2月21日, 12月, or nothing. */
export function monthDay({ month, day }: PartialDate): string {
  return (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}

/** What is missing, in words; undefined for a full date. */
export function missing(date: PartialDate | undefined): string | undefined {
  return MISSING[precision(date)];
}

const MISSING: Record<Precision, string | undefined> = {
  day: undefined,
  month: '日不详',
  year: '月日不详',
  'month-day': '年份不详',
  none: '日期不详',
};

/** The date for a left rail: the day in large, the year or what is missing in small below it. */
export function railDate(date: PartialDate | undefined): { main: string; note: string } {
  if (!date) return { main: '日期不详', note: '' };
  const { year } = date;
  const below = [year && date.month ? String(year) : undefined, missing(date)].filter(Boolean).join('，');
  return { main: monthDay(date) || displayDate(date), note: below };
}

/** `2023-02` where year and month are known. */
export function monthKey(date: PartialDate | undefined): string | undefined {
  if (date?.year === undefined || date.month === undefined) return undefined;
  return `${date.year}-${String(date.month).padStart(2, '0')}`;
}

/** A year in Chinese figures: 2025 is 二〇二五. */
export function chineseYear(year: number): string {
  return [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
}

/** The first instant a date can mean, RFC 3339 in China's time; undefined without a year. */
export function instant(date: PartialDate | undefined): string | undefined {
  if (date?.year === undefined) return undefined;
  const two = (n: number | undefined): string => String(n ?? 1).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}T00:00:00+08:00`;
}

/** From the earliest to the latest of the dates whose year is known: 2021年4月至2025年6月; undefined without one. */
export function span(dates: readonly (PartialDate | undefined)[]): string | undefined {
  const known = dates.filter((date) => date?.year !== undefined).sort(newestFirst);
  const [latest, earliest] = [known[0], known.at(-1)];
  if (!latest || !earliest) return undefined;
  const [from, to] = [earliest, latest].map(({ year, month }) => displayDate({ year, month }));
  if (from === to) return from;
  const sameYear = earliest.year === latest.year && earliest.month !== undefined;
  return `${from}至${sameYear ? monthDay({ month: latest.month }) : to}`;
}

/** The days of one month that dates reach over: 3日至11日; undefined where no day is known. */
function daySpan(dates: readonly (PartialDate | undefined)[]): string | undefined {
  const days = dates.flatMap((date) => date?.day ?? []);
  if (days.length === 0) return undefined;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return from === to ? `${from}日` : `${from}日至${to}日`;
}

/**
 * What a part of a list holds, with what is not known: 2021年4月至2023年2月、日期不详.
 * @param within `month` where the list is a month's: 3日至11日、日不详
 */
export function reach(dates: readonly (PartialDate | undefined)[], within: 'all' | 'month'): string {
  const [known, others] =
    within === 'month'
      ? [daySpan(dates), dates.filter((date) => date?.day === undefined)]
      : [span(dates), dates.filter((date) => date?.year === undefined)];
  return [...(known ? [known] : []), ...new Set(others.map(missing))].join('、');
}

/** In full with what is missing: 2023年（月日不详）, 某年7月28日, 日期不详. */
export function describeDate(date: PartialDate | undefined): string {
  if (!date) return MISSING.none!;
  const gap = date.year === undefined ? undefined : missing(date);
  return displayDate(date) + (gap ? `（${gap}）` : '');
}
