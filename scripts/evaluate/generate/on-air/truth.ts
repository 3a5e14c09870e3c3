import type { GoldArticle } from '../../gold.ts';
import { fold } from '../../score.ts';
import { impliedDates } from '../stock.ts';
import type { House } from './house.ts';
import type { Item } from './items.ts';

/** What all items of a programme have in common. */
export interface Common {
  house: House;
  day: string;
  /** Lines that belong to no item, and people who wrote none. */
  strange: readonly string[];
  staff: readonly string[];
}

const LABEL = /^(?:【[^】]*】|[^丨]*丨)/u;
const END = 20;

/** What must come out of one item, and what must not. */
export function truthOf(
  item: Item,
  items: readonly Item[],
  { house, day, strange, staff }: Common,
): GoldArticle {
  const { article, texts, credit, bites } = item;
  const others = items.filter((other) => other !== item);
  const own = fold([...texts, ...bites.map(({ quote }) => quote)].join('\n'));
  const unwanted = [
    ...strange,
    ...staff,
    ...[...item.labels, ...bites.map(({ label }) => label)],
    ...others.map((other) => other.article.title),
    ...(credit.lead === ''
      ? [
          credit.under,
          spoken(credit.tail) ? '' : credit.tail,
          credit.last,
          ...(spoken(credit.tail) ? [] : [...credit.names, ...credit.others]),
        ]
      : []),
  ];
  const dayKnown = house.dayPlace !== 'none';
  const told = house.stationTold;
  return {
    title: item.titled ? article.title : null,
    titleAccept: [article.title.replace(LABEL, '')],
    byline: credit.names,
    source: told ? house.station : house.programme,
    sourceAccept: [house.programme, house.station],
    date: dayKnown ? day : null,
    dateAccept: dayKnown ? [] : [null, ...impliedDates(article)],
    body_must: [
      ...texts.flatMap((text) => [text.slice(0, END), text.slice(-END)]),
      ...bites.map(({ quote }) => quote),
    ],
    body_must_not: [...new Set(unwanted.map((line) => line.trim()))].filter(
      (line) => (line.length >= 4 || isSign(line) || staff.includes(line)) && !own.includes(fold(line)),
    ),
    paras: item.roundup ? [] : texts.slice(credit.lead === '' ? 0 : 1, spoken(credit.tail) ? -1 : undefined),
  };
}

/** A sentence at the end of a text says who reported: it may stay. */
const spoken = (tail: string): boolean => tail.endsWith('。');

/** A label that no sentence could hold: `男：`, `【A】`. */
const isSign = (line: string): boolean =>
  line.length >= 2 && (/^[<[（(〔［【*]/u.test(line) || /^\p{L}\d?：$/u.test(line));
