/**
 * Dates as Chinese pages write them, read without guessing: a day must exist, and a year must stand there.
 */
import { fold } from '../clean/fold.ts';
import { remember } from '../remember.ts';

/** A date found in a text: EDTF, and the words that it was read from. */
export interface Found {
  value: string;
  /** Folded. */
  words: string;
  /** Offset in the folded text. */
  start: number;
}

const DIGITS = '〇一二三四五六七八九';
const FULL =
  /(?<!\d)((?:19|20)\d\d) ?([-/.]|年\/?) ?(\d{1,2}) ?([-/.]|月\/?) ?(\d{1,2})(?!\d{3}|[.%]\d) ?日?/gu;
/** 25.10.2017: with points and the year last, the day stands first. */
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])/gu;
/** 15/08/2022, 08/15/2022: with slashes either may stand first; more than twelve is a day. */
const DAY_SURELY_FIRST = /(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/gu;
const MONTH_SURELY_FIRST = /(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)(?![\d/])/gu;
const HAN =
  /([二一][〇○0零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;

/** 2021 04/06 09:12:30: the year set apart from the day, as a large portal does; the clock behind it says what it is. */
const PARTED = /(?<!\d)((?:19|20)\d\d) ?(\d\d)\/ ?(\d\d)(?= ?\d\d:\d\d:\d\d)/gu;
/** 民国110年4月6日, 民国一百一十年四月六日: years of the Republic, counted from 1912. */
const REPUBLIC =
  /民国 ?(\d{2,3}|[一二三四五六七八九十百〇○零]{2,6}) ?年 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?日/gu;
/** 110年4月6日 星期二, where that day was one: its head leaves out whose years they are. */
const REPUBLIC_WEEKDAY =
  /(?<!\d)(?<!国 ?)(1[0-2]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?= ?\(?(?:星期|周|礼拜)([一二三四五六日天]))/gu;
const WEEKDAYS = '日一二三四五六';
/** 110-04-06 behind a label: no other year has three digits. */
const REPUBLIC_STAMP = /^(1[0-2]\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?![\d-])日?/u;
const BEFORE_REPUBLIC = 1911;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Jan 23, 2024; 23 January 2024. */
const ENGLISH =
  /(?<![a-z\d])(?:(\d{1,2}) )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: (\d{1,2}))?,? ((?:19|20)\d\d)(?!\d)/giu;

/** Whether this day exists in the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2023-02-21`, or undefined where there is no such day. */
export function edtfDay(year: number, month: number, day: number): string | undefined {
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** `XXXX-07-28`, or undefined where no year has such a day. */
export function edtfYearless(month: number, day: number): string | undefined {
  return isDay(2000, month, day) ? `XXXX-${two(month)}-${two(day)}` : undefined;
}

/** 1 to 99 in Han numerals: 八, 十二, 三十一. */
export function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (han: string, empty: number) => (han === '' ? empty : Math.max(0, DIGITS.indexOf(han)));
  return digit(tens ?? '', 1) * 10 + digit(ones ?? '', 0);
}

/** Year of the Republic: 110, 一百一十, 一一〇. */
function republicYear(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  if (!/[十百]/u.test(text)) return hanYear(text);
  const [hundreds, rest] = text.includes('百') ? text.split('百') : ['', text];
  return hanNumber(hundreds!) * 100 + hanNumber(rest!.replace(/^[〇○零]/u, ''));
}

const ofMonth = (text: string): number => (/^\d/u.test(text) ? Number(text) : hanNumber(text));

function hanYear(text: string): number {
  return Number([...text.replace(/[○0零]/gu, '〇')].map((c) => DIGITS.indexOf(c)).join(''));
}

/** All full dates of a text, in order; days that do not exist are left out. */
export const datesIn = remember((text: string): readonly Found[] => {
  const folded = fold(text);
  const found = YEAR.test(folded) ? withDigits(folded) : [];
  if (HAN_YEAR.test(folded)) found.push(...inHan(folded));
  if (folded.includes('民国')) found.push(...ofRepublic(folded));
  if (/日 ?\(?[星周礼]/u.test(folded)) found.push(...byWeekday(folded));
  return found.sort((a, b) => a.start - b.start);
});

/** What every date of the shapes with digits holds, and every one in Han numerals: most texts have neither. */
const YEAR = /(?:19|20)\d\d/u;
const HAN_YEAR = /[二一][〇○0零一二三四五六七八九]{3}年/u;

function withDigits(folded: string): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(FULL)) {
    const [words, year, first, month, second, day] = match;
    const sameShape = first!.startsWith('年') ? second === first!.replace('年', '月') : first === second;
    const value = sameShape ? edtfDay(Number(year), Number(month), Number(day)) : undefined;
    if (value) found.push({ value, words: words.trimEnd(), start: match.index });
  }
  for (const shape of [DAY_FIRST, DAY_SURELY_FIRST])
    for (const { 0: words, 1: day, 2: month, 3: year, index: start } of folded.matchAll(shape)) {
      const value = edtfDay(Number(year), Number(month), Number(day));
      if (value) found.push({ value, words, start });
    }
  for (const { 0: words, 1: month, 2: day, 3: year, index: start } of folded.matchAll(MONTH_SURELY_FIRST)) {
    const value = edtfDay(Number(year), Number(month), Number(day));
    if (value) found.push({ value, words, start });
  }
  for (const { 0: words, 1: year, 2: month, 3: day, index: start } of folded.matchAll(PARTED)) {
    const value = edtfDay(Number(year), Number(month), Number(day));
    if (value) found.push({ value, words, start });
  }
  for (const { 0: words, 1: first, 2: month, 3: second, 4: year, index: start } of folded.matchAll(ENGLISH)) {
    const value = edtfDay(
      Number(year),
      MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1,
      Number(first ?? second),
    );
    if (value && !(first && second)) found.push({ value, words, start });
  }
  return found;
}

const inHan = (folded: string): Found[] =>
  Array.from(folded.matchAll(HAN)).flatMap(({ 0: words, 1: year, 2: month, 3: day, index: start }) => {
    const value = edtfDay(hanYear(year!), hanNumber(month!), hanNumber(day!));
    return value ? [{ value, words, start }] : [];
  });

const ofRepublic = (folded: string): Found[] =>
  Array.from(folded.matchAll(REPUBLIC)).flatMap(({ 0: words, 1: year, 2: month, 3: day, index: start }) => {
    const value = edtfDay(BEFORE_REPUBLIC + republicYear(year!), ofMonth(month!), ofMonth(day!));
    return value ? [{ value, words, start }] : [];
  });

const byWeekday = (folded: string): Found[] =>
  Array.from(folded.matchAll(REPUBLIC_WEEKDAY)).flatMap(
    ({ 0: words, 1: year, 2: month, 3: day, 4: weekday, index: start }) => {
      const value = edtfDay(BEFORE_REPUBLIC + Number(year), Number(month), Number(day));
      const told = WEEKDAYS.indexOf(weekday!.replace('天', '日'));
      return value && new Date(value).getUTCDay() === told ? [{ value, words, start }] : [];
    },
  );

/** The date at the start of a label's value whose year is counted from 1912: 110-04-06. */
export function republicStampIn(text: string): Found | undefined {
  const match = REPUBLIC_STAMP.exec(fold(text));
  const value = match && edtfDay(BEFORE_REPUBLIC + Number(match[1]), Number(match[2]), Number(match[3]));
  return match && value ? { value, words: match[0], start: 0 } : undefined;
}

/** 15-05-13 17:50: the year in two digits, as the stamp of a page writes it; a time must follow unless a label stands before. */
const SHORT = /(?<![\d\-/.])(\d\d)([-/.])(\d\d)\2(\d\d)(?:( \d{1,2}:\d\d)|(?![\d\-/.]))/u;

/** The date of a stamp with two digits for the year, from 2000 to 2039; year, month and day in the Chinese order. */
export function shortDateIn(text: string, labelled: boolean): Found | undefined {
  const match = SHORT.exec(fold(text));
  if (!match || Number(match[1]) >= 40 || (!labelled && match[5] === undefined)) return undefined;
  const value = edtfDay(2000 + Number(match[1]), Number(match[3]), Number(match[4]));
  return value ? { value, words: match[0].slice(0, 8), start: match.index } : undefined;
}

/** The date that a URL or a file's path carries: /2023-06/26/, /2023/06/26/, /20230626/, t20230626_1.html. */
export function dateOfUrl(url: string): string | undefined {
  const match =
    /[/_-]((?:19|20)\d\d)[-/]?(\d\d)[-/](\d\d)(?!\d)/u.exec(url) ??
    /\/((?:19|20)\d\d)\/(\d\d)(\d\d)\//u.exec(url) ??
    /[/_-]t?((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u.exec(url);
  return match ? edtfDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** EDTF of what a person or a page's metadata wrote as a date: one of the four forms, or a plain Chinese or ISO date. */
export function normaliseDate(text: string): string | undefined {
  const written = fold(text);
  const yearless = /^XXXX-(\d\d)-(\d\d)$/u.exec(written);
  if (yearless) return edtfYearless(Number(yearless[1]), Number(yearless[2]));
  const rough = /^((?:19|20)\d\d)(?:年| ?[-/.年] ?(\d{1,2})月?)?$/u.exec(written);
  if (rough) {
    const month = rough[2] === undefined ? undefined : Number(rough[2]);
    if (month === undefined) return rough[1]!;
    return month >= 1 && month <= 12 ? `${rough[1]}-${two(month)}` : undefined;
  }
  // As a browser set to American English writes it: the clock of twelve hours says so.
  const american = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d),? \d{1,2}:\d\d(?::\d\d)? [ap]m$/iu.exec(written);
  if (american) return edtfDay(Number(american[3]), Number(american[1]), Number(american[2]));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u.exec(written);
  if (compact) return edtfDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const days = datesIn(written);
  return days.length === 1 && days[0]!.start === 0 ? days[0]!.value : undefined;
}

/** The days of a span, by points or by words, and by hyphens where another sign stands between: 2021年4月5日—9日, 4.5-4.9, 2021-04-05至04-09. */
const SPANS = [
  /(?<![\d.])(?:((?:19|20)\d\d) ?[/.年] ?)?(\d{1,2}) ?[/.月] ?(\d{1,2}) ?日? ?[-—–~至到]{1,2} ?(?:((?:19|20)\d\d) ?[/.年] ?)?(?:(\d{1,2}) ?[/.月] ?)?(\d{1,2})(?![\d.%])/u,
  /(?<![\d.])(?:((?:19|20)\d\d)-)?(\d{1,2})-(\d{1,2}) ?[—–~至到]{1,2} ?(?:((?:19|20)\d\d)-)?(?:(\d{1,2})-)?(\d{1,2})(?![\d.%])/u,
];
const YEAR_OF_LINE = /(?<!\d)((?:19|20)\d\d) ?年/u;

/**
 * The last day of the span that a short line tells, 2021年4月5日—4月9日: `2021-04-09`, or `XXXX-04-09` where the line has no
 * year. Undefined where there is none, or where it does not go on.
 */
export function spanIn(text: string): Pick<Found, 'value' | 'words'> | undefined {
  const line = fold(text);
  const found = SPANS.map((shape) => shape.exec(line)).find((match) => match !== null);
  if (!found) return undefined;
  const [words, from, month, day, to, lastMonth = month, lastDay] = found;
  const year = to ?? from ?? YEAR_OF_LINE.exec(line)?.[1];
  const parted = /[月日]/u.test(words) || year !== undefined;
  const first = edtfDay(Number(from ?? year ?? 2000), Number(month), Number(day));
  const last = edtfDay(Number(year ?? 2000), Number(lastMonth), Number(lastDay));
  if (!parted || !first || !last || first >= last) return undefined;
  return { value: year === undefined ? edtfYearless(Number(lastMonth), Number(lastDay))! : last, words };
}
