import { draw, type Odds } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { drawScript, type Script } from './script.ts';
import { BREAKS, PROGRAMMES, RULES, STATIONS } from './words.ts';

export type Medium = 'tv' | 'radio';
/** Where something stands that is said once for the whole programme. */
export type DayPlace = 'head' | 'line' | 'greeting' | 'page' | 'foot' | 'none';
export type CreditPlace = 'under-title' | 'lead' | 'last-line' | 'tail' | 'none';
export type Dress = 'text' | 'markdown' | 'html';

/** Habits of a station and of whoever wrote its programme down; the same through a file. */
export interface House {
  medium: Medium;
  station: string;
  programme: string;
  dress: Dress;
  dayPlace: DayPlace;
  stationTold: boolean;
  script: Script;
  /** Sets an item's title; undefined where items have none. */
  title?: (title: string, nth: number) => string;
  /** A line between two items. */
  between: string;
  credit: CreditPlace;
  creditForm: number;
  betweenNames: string;
  bites: boolean;
  transitions: boolean;
  /** Items told one under the other with nothing that divides them but their titles. */
  air: 'all' | 'items' | 'none';
  indent: string;
  /** The page of a site stands around it. */
  page: boolean;
  menu: boolean;
  /** Times stand before titles. */
  timed: boolean;
}

const HAN = [...'一二三四五六七八九十'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩'];

const TITLES: Odds<(title: string, nth: number) => string> = [
  [8, (title) => title],
  [4, (title, nth) => `${HAN[nth]}、${title}`],
  [4, (title, nth) => `${nth + 1}、${title}`],
  [3, (title, nth) => `${nth + 1}.${title}`],
  [2, (title, nth) => `${nth + 1}. ${title}`],
  [1, (title, nth) => `（${HAN[nth]}）${title}`],
  [1, (title, nth) => `${CIRCLED[nth]}${title}`],
  [4, (title) => `【${title}】`],
  [2, (title) => `《${title}》`],
  [2, (title) => `标题：${title}`],
  [2, (title) => `【标题】${title}`],
  [1, (title, nth) => `第${HAN[nth]}条：${title}`],
  [1, (title) => `■ ${title}`],
  [1, (title) => `▶${title}`],
  [1, (title, nth) => `【${nth + 1}】${title}`],
];

const DAYS: Odds<DayPlace> = [
  [10, 'head'],
  [4, 'line'],
  [2, 'greeting'],
  [2, 'page'],
  [1, 'foot'],
  [1, 'none'],
];
const CREDITS: Odds<CreditPlace> = [
  [5, 'under-title'],
  [5, 'lead'],
  [6, 'last-line'],
  [4, 'tail'],
  [3, 'none'],
];

/** Draws a station's habits, each by itself; where items have no titles, something else divides them. */
export function drawHouse(random: Random): House {
  const medium: Medium = random.chance(0.65) ? 'tv' : 'radio';
  const script = drawScript(random, medium);
  const spoken = script.style === 'turn';
  const titled = !spoken && random.chance(0.83);
  const divided = random.chance(0.15) || (!titled && !script.leads);
  const dress = draw<Dress>(random, [
    [10, 'text'],
    [5, 'markdown'],
    [spoken ? 0 : 4, 'html'],
  ]);
  const dayPlace = draw(random, DAYS);
  const credit = draw(random, CREDITS);
  const title = draw(random, TITLES);
  return {
    medium,
    script,
    dress,
    station: random.pick<string>(STATIONS[medium]),
    programme: random.pick<string>(PROGRAMMES[medium]),
    dayPlace,
    stationTold: random.chance(0.65),
    ...(titled ? { title } : {}),
    between: divided ? random.pick<string>(random.chance(0.4) ? BREAKS : RULES) : '',
    credit: !titled && credit === 'under-title' ? 'last-line' : credit,
    creditForm: random.int(1000),
    betweenNames: random.pick(['、', ' ', '、', '　']),
    bites: random.chance(script.style === 'none' ? 0.3 : 0.6),
    transitions: random.chance(0.3),
    air: draw(random, [
      [5, 'all'],
      [3, 'items'],
      [3, 'none'],
    ]),
    indent: random.chance(0.3) ? '　　' : '',
    page: dayPlace === 'page' || random.chance(0.2),
    menu: !spoken && random.chance(0.5),
    timed: titled && random.chance(0.08),
  };
}
