/** What a text without any date still implies about its year. Weak: only used when nothing else tells. */
import { fold, verbatim } from '../clean/fold.ts';
import type { Fact } from '../types.ts';
import { edtfDay } from './calendar.ts';

const YEARS = /(?<![\d.])((?:19|20)\d\d)(?= ?[年\-–—至~/])/gu;
const DONE = /引进|实现|完成|新增|净增|认定|获|累计|引育|落户|签约|达到|增长|突破/u;
/** 2021年引进的企业: the year tells whose it is, and no figure of that year. */
const WHOSE = /^[^,。;]{0,10}(?:引进|引育|落户|签约|认定|完成|实现|新增)的/u;
const PLANNED = /将|预计|力争|计划|目标|有望|规划|到$|争取|确保|拟/u;
const THIS_YEAR = /(?:^|[。!?;”])“?今年/u;

/** 即将过去的2022年 → 2022-12; 刚刚过去的2022年 → 2023. */
function fromTurnOfYear(text: string): { value: string; words: string } | undefined {
  const match = /(即将过去|刚刚过去|刚过去)的?((?:19|20)\d\d)年/u.exec(text);
  if (!match) return undefined;
  const year = Number(match[2]);
  return { value: match[1] === '即将过去' ? `${year}-12` : String(year + 1), words: match[0] };
}

/** In the last months of a year what is told may be of the next one already. */
const LAST_SURE_MONTH = 10;

/**
 * The greatest year stands with a finished figure, and a sentence begins with 今年: the year after it, or the year
 * itself where the figure is of one of its months (截至2021年9月底).
 */
function fromFinishedYear(text: string): { value: string; words: string } | undefined {
  if (!THIS_YEAR.test(text)) return undefined;
  const years = [...text.matchAll(YEARS)];
  const greatest = Math.max(...years.map(([year]) => Number(year)));
  for (const { 0: year, index } of years) {
    if (Number(year) !== greatest || text[index + 4] !== '年') continue;
    const around = [text.slice(Math.max(0, index - 4), index), text.slice(index + 5, index + 25)];
    const sentence = text.slice(text.lastIndexOf('。', index) + 1, index);
    if ([...around, sentence].some((part) => PLANNED.test(part)) || !DONE.test(around[1]!)) continue;
    if (WHOSE.test(around[1]!)) continue;
    const month = /截[至止]到?$/u.test(around[0]!) ? Number(/^\d{1,2}(?=月)/u.exec(around[1]!)) : 0;
    if (month > LAST_SURE_MONTH) return undefined;
    if (month > 0) return { value: year!, words: text.slice(index, index + 25) };
    return { value: String(greatest + 1), words: text.slice(index, index + 25) };
  }
  return undefined;
}

/** 今年(2023年) → 2023; 去年(2022年) → 2023. */
function fromGlossedYear(text: string): { value: string; words: string } | undefined {
  const match = /([今去])年 ?\(((?:19|20)\d\d)年?\)/u.exec(text);
  if (!match) return undefined;
  const [words, which, year] = match;
  return {
    value: String(Number(year) + (which === '去' ? 1 : 0)),
    words: words.slice(words.indexOf(which!)),
  };
}

const EVENT = /(?<![\d年])(\d{1,2})月(\d{1,2})日[^。;]{0,24}?(?:举行|召开|举办)(?:了|的)?([^。;]{4,60})/gu;
const EVENT_YEAR = /(?<!\d)((?:19|20)\d\d)年(?!以来|[来至底前后\-])/gu;
/** The quarters that an event may be called after, with the months in which it is held. */
const QUARTERS: Record<string, readonly [first: number, last: number]> = {
  一: [1, 5],
  二: [4, 8],
  三: [7, 11],
  四: [10, 12],
};

/** 9月20日,高新区举行2024年三季度开工仪式 → 2024-09: the event is called after the year in which it is held. */
function fromNamedEvent(lede: string): { value: string; words: string } | undefined {
  for (const { 0: words, 1: month, 2: day, 3: name } of lede.matchAll(EVENT)) {
    const held = eventYear(name!, Number(month));
    const full = held && edtfDay(held, Number(month), Number(day));
    if (full) return { value: full.slice(0, 7), words };
  }
  return undefined;
}

function eventYear(name: string, month: number): number | undefined {
  if (/纪念|回顾|周年|规划|历史/u.test(name)) return undefined;
  const found = [...name.matchAll(EVENT_YEAR)];
  const [first] = found;
  if (!first || /,/u.test(name.slice(0, first.index))) return undefined;
  const years = found.map(([, year]) => Number(year));
  const last = Math.max(...years);
  const quarter = /^第?([一二三四])季度/u.exec(name.slice(name.indexOf(`${last}年`) + 5))?.[1];
  const [from, to] = quarter ? QUARTERS[quarter]! : [1, LAST_SURE_MONTH];
  if (month < from || month > to || last - Math.min(...years) > 1) return undefined;
  const isReview = new RegExp(`${last}年度?[^,、暨]{0,10}(?:总结|表彰|考核|述职|结果)`, 'u').test(name);
  return isReview && !quarter ? undefined : last;
}

/** @param paragraphs the article's own text, in order */
export function impliedDate(paragraphs: string[]): Fact<string> | undefined {
  for (const find of [fromTurnOfYear, fromGlossedYear]) {
    for (const paragraph of paragraphs) {
      const found = find(fold(paragraph));
      if (found) return { value: found.value, evidence: verbatim(paragraph, found.words) ?? found.words };
    }
  }
  for (const paragraph of paragraphs.slice(0, 2)) {
    const found = fromNamedEvent(fold(paragraph));
    if (found) return { value: found.value, evidence: verbatim(paragraph, found.words) ?? found.words };
  }
  const found = fromFinishedYear(paragraphs.map(fold).join('\n').replace(/\n/gu, '。'));
  if (!found) return undefined;
  const evidence = paragraphs.map((paragraph) => verbatim(paragraph, found.words)).find(Boolean);
  return { value: found.value, evidence: evidence ?? found.words };
}
