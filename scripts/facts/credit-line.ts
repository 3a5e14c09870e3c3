/** The line under a headline that says nothing but when, where, for which medium and by whom a text was written. */
import { fold } from '../clean/fold.ts';
import { endsLikeMedium } from '../clean/noise.ts';
import { remember } from '../remember.ts';
import { frequency, tag } from '../split/words.ts';
import type { Person } from '../types.ts';
import { isName, parseByline } from './byline.ts';
import { datesIn } from './calendar.ts';

/** What such a line tells, folded. */
export interface Credits {
  people: Person[];
  medium: string | undefined;
}

const LONGEST = 70;
const CLOCK = /(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)/gu;
/** 青禾15日电, 综合报导, 台北即时报导, 综合外电: that it is a report, and from where. */
const REPORT =
  /^(\p{Script=Han}{0,6}?)(?:\d{1,2}月)?(?:\d{1,2}日)?专?(?:电|讯|(?:综合|即时|现场|专题|特稿|连线)?(?:报[道导]|外电|整理))$/u;
/** 记者林小禾, 云桥网记者林小禾青禾报道, 编译林小禾: a role with the names glued to it, behind the medium perhaps. */
const SIGNED =
  /^(\p{Script=Han}{0,8}?)((?:特派|驻地|首席|特约)?(?:记者|通讯员)|编译|文) ?(\p{Script=Han}.*)$/u;
/** …and the day glued to the medium: 云桥社4月6日. */
const DAY_BEHIND = /(?<=[社报网])(?:\d{1,2}月)?\d{1,2}日$/u;

const isPlace = (words: string): boolean =>
  words === '' || tag(words)[0]?.tag === 'ns' || tag(`${words}市`)[0]?.tag === 'ns';

/** 请点选收听本篇新闻, 撰稿:云桥台: a button and a label, though they end as a medium does; an office, which is none. */
const NO_MEDIUM = /[部室会局府]$|[:《》“”]|本[篇文报刊网台]|收[听看]|[点按][选击]/u;

/** 晴报: a paper of one character, no word of that form being known. */
const isShortPaper = (words: string): boolean => /^\p{Script=Han}报$/u.test(words) && frequency(words) === 0;

const isMedium = (words: string): boolean =>
  isShortPaper(words) ||
  (words.length >= 3 &&
    words.length <= 12 &&
    !NO_MEDIUM.test(words) &&
    endsLikeMedium(words) &&
    !isName(words));

/** One piece of the line; undefined where it is none of these. */
function piece(words: string): Credits | undefined {
  if (isMedium(words)) return { people: [], medium: words };
  const report = REPORT.exec(words)?.[1];
  if (report !== undefined && isPlace(report)) return { people: [], medium: undefined };
  const [, before = '', role = '', names = ''] = SIGNED.exec(words) ?? [];
  const signed =
    role !== '' && (before === '' || isMedium(before))
      ? parseByline(`${role === '编译' || role === '文' ? '作者 ' : role}${names}`)
      : undefined;
  if (signed) return { people: signed.people, medium: before === '' ? undefined : before };
  const bare = words.split('、');
  return bare.every(isName) ? { people: bare.map((name) => ({ name })), medium: undefined } : undefined;
}

/** 记者 林小禾: the role and the name set apart. */
const SET_APART = /(?<=记者|通讯员|编译) (?=\p{Script=Han})/gu;

/**
 * Reads a line that holds nothing but a medium, people, places and the time, in any order: 云桥时报 林小禾／综合报导
 * 2021.4.6. Undefined where any word of it is none of these, or where it names no medium beside a role, a report or a time.
 */
export const creditsIn = remember((text: string): Credits | undefined => {
  if (text.length > LONGEST) return undefined;
  const line = fold(text);
  const undated = datesIn(line)
    .reduce((left, { words }) => left.replace(words, '  '), line)
    .replace(CLOCK, '  ');
  const pieces = undated
    .replace(SET_APART, '')
    .split(/[ |丨/,()【】〔〕[\]]+/u)
    .map((words) => words.replace(DAY_BEHIND, ''))
    .filter((words) => words !== '');
  const read = pieces.map(piece);
  if (pieces.length === 0 || pieces.length > 6 || read.includes(undefined)) return undefined;
  const media = read.flatMap((credits) => credits!.medium ?? []);
  const people = read.flatMap((credits) => credits!.people);
  const told = pieces.length > 1 || undated !== line || people.length > 0;
  const [medium, ...others] = media;
  return medium && told && others.every((other) => medium.startsWith(other)) ? { people, medium } : undefined;
});
