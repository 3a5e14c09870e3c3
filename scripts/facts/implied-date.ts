/** What a text without any date still implies about its year. Weak: only used when nothing else tells. */
import { fold, verbatim } from '../clean/fold.ts';
import type { Fact } from '../types.ts';

const YEARS = /(?<![\d.])((?:19|20)\d\d)(?= ?[年\-–—至~/])/gu;
const DONE = /引进|实现|完成|新增|净增|认定|获|累计|引育|落户|签约|达到|增长|突破/u;
const PLANNED = /将|预计|力争|计划|目标|有望|规划|到$|争取|确保|拟/u;
const THIS_YEAR = /(?:^|[。!?;”])“?今年/u;

/** 即将过去的2022年 → 2022-12; 刚刚过去的2022年 → 2023. */
function fromTurnOfYear(text: string): { value: string; words: string } | undefined {
  const match = /(即将过去|刚刚过去|刚过去)的?((?:19|20)\d\d)年/u.exec(text);
  if (!match) return undefined;
  const year = Number(match[2]);
  return { value: match[1] === '即将过去' ? `${year}-12` : String(year + 1), words: match[0] };
}

/** The greatest year stands with a finished figure, and a sentence begins with 今年: the year after it. */
function fromFinishedYear(text: string): { value: string; words: string } | undefined {
  if (!THIS_YEAR.test(text)) return undefined;
  const years = [...text.matchAll(YEARS)];
  const greatest = Math.max(...years.map(([year]) => Number(year)));
  for (const { 0: year, index } of years) {
    if (Number(year) !== greatest || text[index + 4] !== '年') continue;
    const around = [text.slice(Math.max(0, index - 4), index), text.slice(index + 5, index + 25)];
    if (around.some((part) => PLANNED.test(part)) || !DONE.test(around[1]!)) continue;
    return { value: String(greatest + 1), words: text.slice(index, index + 25) };
  }
  return undefined;
}

/** @param paragraphs the article's own text, in order */
export function impliedDate(paragraphs: string[]): Fact<string> | undefined {
  for (const paragraph of paragraphs) {
    const found = fromTurnOfYear(fold(paragraph));
    if (found) return { value: found.value, evidence: verbatim(paragraph, found.words) ?? found.words };
  }
  const found = fromFinishedYear(paragraphs.map(fold).join('\n').replace(/\n/gu, '。'));
  if (!found) return undefined;
  const evidence = paragraphs.map((paragraph) => verbatim(paragraph, found.words)).find(Boolean);
  return { value: found.value, evidence: evidence ?? found.words };
}
