import type { GoldArticle } from '../../gold.ts';
import { fold } from '../../score.ts';
import { textOf } from '../press/choice.ts';
import { impliedDates } from '../stock.ts';
import type { Head } from './head.ts';
import type { Item } from './items.ts';
import type { Row } from './rows.ts';

/** What must come out of one item of a bulletin, and what must not. */
export function truthOf(
  { article, signed, first, titled, strange }: Item,
  items: readonly Item[],
  around: readonly Row[],
  { day, loose }: Pick<Head, 'day' | 'loose'>,
): GoldArticle {
  const paras = [first, ...article.paragraphs.slice(1).map(({ text }) => text)];
  const others = items.filter((item) => item.article !== article);
  const unwanted = [
    ...strange,
    ...around.filter(({ kind }) => kind !== 'rule').map(({ text }) => text.trim()),
    ...others.flatMap((other) => [...(other.titled ? [other.article.title] : []), ...other.strange]),
    ...(first === article.paragraphs[0]!.text ? signed.byline : []),
  ];
  const implied = impliedDates(article);
  return {
    title: titled ? article.title : null,
    byline: signed.byline,
    ...(signed.source ? { source: signed.source } : {}),
    ...datesOf(signed.text, signed.day, day, loose, implied),
    body_must: article.paragraphs.flatMap(({ text }) => edgesOf(text)),
    body_must_not: unwantedIn(textOf(article), unwanted),
    paras,
  };
}

/** Lines that must not stand in a text: long enough to be told from its own words, or names. */
export function unwantedIn(text: string, lines: readonly string[]): string[] {
  const words = fold(text);
  return [...new Set(lines)].filter(
    (line) => (line.length >= 4 || /^\p{Script=Han}{2,3}$/u.test(line)) && !words.includes(fold(line)),
  );
}

/** A paragraph's first words and its last. */
export const edgesOf = (text: string): string[] => [text.slice(0, 24), text.slice(-24)];

/** The day of an item: its own, else that of the issue; a day without its year is nobody's. */
function datesOf(
  text: string,
  own: string | undefined,
  issue: string | undefined,
  loose: boolean,
  implied: readonly string[],
): Pick<GoldArticle, 'date' | 'dateAccept'> {
  const yearly = own !== undefined && (text.includes(own.slice(0, 4)) || issue !== undefined);
  if (yearly) return { date: own, dateAccept: [] };
  if (own !== undefined) return { date: null, dateAccept: [own, ...implied] };
  if (issue === undefined) return { date: null, dateAccept: [...implied] };
  return { date: issue, dateAccept: loose ? [null, issue.slice(0, 7)] : [] };
}
