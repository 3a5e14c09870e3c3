/** Who wrote which item, told once for all of them: （第1、3条 记者 林小禾；第2条 记者 方知远）. */
import { fold } from '../clean/fold.ts';
import { parseByline } from '../facts/byline.ts';
import { hanNumber } from '../facts/calendar.ts';
import type { Person } from '../types.ts';

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ANY_NUMBER = /\d{1,2}|[一二三四五六七八九十]{1,3}/gu;
const NUMBERS = `第? ?(${NUMBER}(?: ?[、,和及~–—至-] ?第?${NUMBER}){0,12}) ?[条则]`;
/** What each line of the kind has. */
const TELLS = /[\d一二三四五六七八九十] ?[条则](?=[:：)）,，\s稿]|消息|新闻)/u;
/** 第1、3条 记者 林小禾 */
const FIRST = new RegExp(`^${NUMBERS}(?:消息|新闻|稿件?)? ?[:,]? ?(.{2,50})$`, 'u');
/** 林小禾（第1、3条） */
const BEHIND = new RegExp(`^(.{2,50}?) ?\\(${NUMBERS}\\)$`, 'u');
const LONGEST = 300;

const valueOf = (number: string): number => (/\d/u.test(number) ? Number(number) : hanNumber(number)!);

/** The numbers of 1、3 and of 2-4. */
function numbersIn(told: string): number[] {
  return told.split(/[、,和及]/u).flatMap((part) => {
    const [from = NaN, to = from] = (part.match(ANY_NUMBER) ?? []).map(valueOf);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
  });
}

/** The people by the number of their item, from one up; undefined where a line says anything else. */
export function namesByNumber(text: string): Map<number, Person[]> | undefined {
  if (text.length > LONGEST || !TELLS.test(text)) return undefined;
  const line = fold(text)
    .replace(/^\((.*(?:[^)]|[条则]\)))\)[。.]?$/u, '$1')
    .replace(/[。.]$/u, '');
  const role = /^(?:本期|本台|文字)?(?:记者|采写|采编|撰稿|作者) ?: ?(?=.*\()/u.exec(line)?.[0] ?? '';
  const parts = line
    .slice(role.length)
    .split(/[;。]|(?<=[条则]\))[ 、,]{0,3}/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = new Map<number, Person[]>();
  for (const part of parts) {
    const [, first, behind] = FIRST.exec(part) ?? [];
    const [, before, last] = first === undefined ? (BEHIND.exec(part) ?? []) : [];
    const names = (behind ?? before ?? '').trim();
    const people = (parseByline(names) ?? parseByline(`记者 ${names}`))?.people;
    if (!people) return undefined;
    for (const number of numbersIn(first ?? last!)) found.set(number, people);
  }
  return found.size > 1 ? found : undefined;
}

/** 2  headline  图像  2'10"  林小禾 方知远: a row of a rundown that names the item and who made it. */
const ROW =
  /^\d{1,2}[\s|]{1,6}(\S.{3,60}?)[\s|]{1,6}\p{Script=Han}{2,5}(?:\+\p{Script=Han}{1,4})?[\s|]{1,6}\d{1,2}['′:：]\d{2}["″”]{0,2}[\s|]{1,6}(\p{Script=Han}{2,4}(?:[ 、/]\p{Script=Han}{2,4}){0,3})$/u;

/** The headline and the people of such a row; undefined where a line is none. */
export function namesByRow(text: string): { headline: string; people: Person[] } | undefined {
  const [, headline, names] = ROW.exec(text) ?? [];
  const people = names === undefined ? undefined : parseByline(`记者 ${names}`)?.people;
  return people && { headline: headline!, people };
}
