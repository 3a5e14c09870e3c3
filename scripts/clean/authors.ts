/** Who wrote the article of a web page: of several places the first that gives names. */
import { parseAttribution } from '../facts/attribution.ts';
import { isName, leadLabel, parseByline } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import { creditsIn } from '../facts/credit-line.ts';
import type { Person } from '../types.ts';
import type { Ending } from './ending.ts';
import type { Features } from './features.ts';
import { fold } from './fold.ts';
import { labelsIn } from './labels.ts';
import { lineOf } from './line.ts';
import { endsLikeMedium, noise } from './noise.ts';
import { frequency, tag } from '../split/words.ts';
import { isOffice } from './official.ts';
import { asWritten } from './people.ts';
import type { WebState } from './states.ts';

const LEAD = 110;
const ROLE = /[记記]者|通[讯訊][员員]|[评評][论論][员員]|撰稿|作者/u;

/** 云桥财经 见习记者林小禾 青禾报道, 据云桥网-青禾日报记者林小禾报道： or 本报记者 林小禾 报道：, before the first sentence; the words stay. */
const REPORTED =
  /^(?:[\p{Script=Han}\d·/-]{2,16} ?)??((?:本[报网台刊])?(?:见习|实习|首席|特约|全媒体)?记者[ :]?[\p{Script=Han}、 ]{2,24}?[报報][道導导])[ :,]/u;

/** 云桥通讯社/青禾新闻中心 林小禾: the medium and its office before a name. */
const OF_MEDIUM = /^\p{Script=Han}{2,10}[社报网][/╱]\p{Script=Han}{2,12} (\p{Script=Han}{2,4})$/u;

function inLead(paragraphs: string[]): Person[] {
  for (const paragraph of paragraphs.slice(0, 2)) {
    const label = leadLabel(paragraph);
    if (label && label.people.length > 0) return label.people;
    const reported = REPORTED.exec(fold(paragraph).slice(0, LEAD))?.[1];
    const named = reported === undefined ? undefined : parseByline(reported);
    if (named) return asWritten(named.people, paragraph);
    for (const [, inside] of fold(paragraph)
      .slice(0, LEAD)
      .matchAll(/\(([^()]{2,50})\)/gu)) {
      const sent = OF_MEDIUM.exec(inside!)?.[1];
      const found = ROLE.test(inside!)
        ? parseByline(inside!)
        : sent && isName(sent)
          ? { people: [{ name: sent }] }
          : undefined;
      if (found) return asWritten(found.people, paragraph);
    }
  }
  return [];
}

/** 本台记者某某报道 as the last words of a spoken text, with or without the place; they stay, as they were said. */
const SAID =
  /(?:^|[。！？!?”])(?:(?:本[台站报网]|\p{Script=Han}{2,6}[台站区]) ?)?(((?:实习|见习|首席|特约)?记者) ?(\p{Script=Han}{2,11}|[\p{Script=Han}、, ]{5,30})报道)[。.]?$/u;

/** 请听本台记者某某的录音报道： as the last words of what the host says before. */
const ANNOUNCED =
  /[。！？!?，,]?(?:请|来|一起)[听看](?:本[台站]|\p{Script=Han}{2,6}台)?(记者 ?[\p{Script=Han}、, ]{2,30}?)(?:采制|采写|发[回来])?的?(?:详细|录音|现场|连线|采访)?报道[:。]?$/u;

function announcedIn(paragraphs: readonly string[]): Person[] {
  const said = paragraphs.flatMap((text) => ANNOUNCED.exec(fold(text).slice(-60))?.[1] ?? []);
  return said.length === 1 ? (parseByline(`${said[0]!}报道`)?.people ?? []) : [];
}

function inLastSentence(paragraphs: string[]): Person[] {
  const last = fold(paragraphs.at(-1) ?? '').slice(-50);
  const [, sentence = '', role = '', said = ''] = SAID.exec(last) ?? [];
  if (/[、, ]/u.test(said)) return parseByline(sentence)?.people ?? [];
  const name = [3, 2]
    .map((size) => said.slice(0, size))
    .find((word) => {
      const place = said.slice(word.length);
      if (place === '') return isName(word);
      return tag(place)[0]!.tag === 'ns' && parseByline(`记者${word}`)?.people.length === 1;
    });
  return name ? [{ name, role }] : [];
}

/** 供稿：青禾园区招商局 林小禾: the names, behind the office that sent the text where one must stand. */
function sentBy(value: string, behindOffice: boolean): Person[] {
  const words = value.split(/[ 、,]+/u);
  const first = words.findIndex((word) => isName(word));
  const office = words.slice(0, Math.max(0, first)).join('');
  if (first < 0 || (behindOffice && !isOffice(lineOf({ text: office }))) || !words.slice(first).every(isName))
    return [];
  return words.slice(first).map((name) => ({ name }));
}

/** 来源：云桥日报（记者 林小禾）: whose report it is, behind the paper. */
function reporterOf(value: string): Person[] | undefined {
  const inside = /[(（]((?:本报|见习|实习|特约)?(?:记者|通讯员|作者)[^()（）]{2,40})[)）]?$/u.exec(
    value,
  )?.[1];
  return inside === undefined ? undefined : parseByline(inside)?.people;
}

function inLabels(lines: Features[], states: WebState[]): Person[] {
  for (let i = 0; i < lines.length; i++) {
    if (states[i] === 'B' || states[i] === 'S' || !lines[i]!.kinds.has('label')) continue;
    const told = parseAttribution(lines[i]!.raw);
    if (told && told.people.length > 0) return asWritten(told.people, lines[i]!.raw);
    const all: Person[] = [];
    for (const { kind, name, value } of labelsIn(lines[i]!.raw)) {
      const below = kind === 'author' && value === '' ? lines[i + 1] : undefined;
      if (below?.people && states[i + 1] === 'H') return below.people;
      const signed =
        kind === 'publisher' ? parseByline(value.replace(/^.{0,12}?(?=记者|通讯员)/u, '')) : undefined;
      const sent =
        name.startsWith('供稿') || kind === 'source'
          ? (reporterOf(value) ?? sentBy(value, kind === 'source'))
          : [];
      const found =
        signed && signed.strength > 1 ? signed.people : kind === 'author' ? leadingNames(value) : sent;
      const people = asWritten(found, lines[i]!.raw);
      const role = kind === 'author' ? /记者|通讯员/u.exec(name)?.[0] : undefined;
      all.push(...(role ? people.map((person) => ({ role, ...person })) : people));
      if (all.length > 0 && role === undefined) return all;
    }
    if (all.length > 0) return all;
    const behind = lines[i]!.raw.split(/\s{2,}|[\u3000|｜]/u).flatMap((piece) => signedPiece(piece));
    if (behind.length > 0) return asWritten(behind, lines[i]!.raw);
  }
  return [];
}

/** 来源：云桥日报　记者 林小禾: names behind a role, set apart from the labels. */
function signedPiece(piece: string): Person[] {
  const text = fold(piece);
  return /^(?:本报|首席|见习|实习|特约)?(?:记者|通讯员)[^:]{2,}$/u.test(text)
    ? (parseByline(text)?.people ?? [])
    : [];
}

/** 记者林小禾 台北: the place behind the name, where the text was sent from. */
function withoutPlace(text: string): string {
  const at = text.lastIndexOf(' ');
  return at > 0 && tag(text.slice(at + 1))[0]?.tag === 'ns' ? text.slice(0, at) : text;
}

/** The text without its dates and the time beside them. */
const undated = (text: string): string =>
  datesIn(text)
    .reduce((left, { words }) => left.replace(words, ' '), text)
    .replace(/(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)/u, ' ');

/** 发布于 4月6日 09:12 • 林小禾: the day stands behind such words, without its year perhaps. */
const POSTED = /^(?:(?:发布|发表|更新|刊登)于|Posted on|Published(?: on)?|Updated(?: on)?) ?/u;

/** 发布于 2021年4月6日 由 小禾 3 条评论, Posted on March 18, 2022 by 林小禾: as a blog has it, by whatever name. */
const BLOGGED_BY =
  /^(?:(?:发[布表]于|更新于)[^。;]{8,40} 由|Posted on [^。;]{4,40} by) (\p{Script=Han}{2,4})(?= |$)/iu;
/** 〔記者林小禾/青禾報導〕 beside the day. */
const IN_BRACKETS = /[〔【[(]([记記]者[^〔〕【】()[\]]{2,30}?[报報][道导導])[〕】\])]/u;

/** What a page offers or counts behind the names: 字号：大 中 小, 浏览次数：12. */
const BEHIND =
  / (?:字[号体]|[浏瀏]览|阅读|点击|评论|打印|分享|收藏|编辑|责编|责任编辑|听新闻|听全文|语音播报|微博|微信|转发|订阅|举报)(?:[ :].*)?$/u;

/** 来源：云桥日报 林小禾 通讯员方知远: bare names between the source and a role. */
function behindSource(named: string, text: string): ReturnType<typeof parseByline> {
  const before = text
    .slice(0, text.length - named.length)
    .trimEnd()
    .split(' ');
  const first = before.findLastIndex((word) => !isName(word)) + 1;
  if (first === 0 || first === before.length || !endsLikeMedium(before[first - 1]!)) return undefined;
  return parseByline([...before.slice(first), named].join(' '));
}

/** The authors before the account: 原创 林小禾 方知远 云桥观察, 林小禾 云桥观察 发表于四川. */
function authorsBeforeAccount(words: string[]): string[] | undefined {
  const account = words.findIndex((word, at) => at > 0 && !isName(word));
  const posted = words.length === account + 2 && words.at(-1)!.startsWith('发表于');
  const start = words[0] === '原创' ? 1 : 0;
  const told = start === 1 || (posted && isName(words[0]!));
  return told && account > start ? words.slice(start, account) : undefined;
}

/** Names in a line of the head that holds nothing but a date, a medium, buttons and them. */
function besideDates(lines: Features[], states: WebState[]): Person[] {
  for (let i = 0; i < lines.length && states[i] !== 'B'; i++) {
    const { raw, text, kinds } = lines[i]!;
    if (states[i] !== 'H' || !(kinds.has('dated') || POSTED.test(text))) continue;
    if (labelsIn(raw).some(({ kind }) => kind === 'editor')) continue;
    const blogger = BLOGGED_BY.exec(text)?.[1];
    if (blogger && !/^(?:管理员?|小编|本站|编辑)|[员部]$/u.test(blogger) && !endsLikeMedium(blogger))
      return [{ name: blogger }];
    const reported = IN_BRACKETS.exec(fold(raw))?.[1];
    const sender = reported === undefined ? undefined : parseByline(reported);
    if (sender) return asWritten(sender.people, raw);
    for (const piece of raw.split(/\s{2,}|[\u3000|]|\s[·•]\s/u)) {
      const text = undated(fold(piece)).replace(BEHIND, '').trim();
      const role = ROLE.exec(text)?.index;
      const named = role === undefined ? undefined : text.slice(role);
      const found =
        named &&
        (parseByline(withoutPlace(text)) ?? behindSource(named, text) ?? parseByline(withoutPlace(named)));
      if (found) return asWritten(found.people, raw);
    }
    const words = undated(text.replace(POSTED, ''))
      .replace(/https?:\/\/\S{4,80}/u, ' ')
      .replace(/\d{1,2}月\d{1,2}日/u, ' ')
      .replace(/(?<=^|\s)·(?=\s)/gu, ' ')
      .split(/[ |•]+/u)
      .filter((word) => word !== '' && !/^(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,2}[-/]\d{1,2})$/u.test(word));
    const isMedium = (word: string) =>
      endsLikeMedium(word) || noise.buttons.has(word) || noise.sections.has(word);
    const names = words.filter((word) => !isMedium(word));
    const bare = authorsBeforeAccount(words) ?? (names.every(isName) ? names : []);
    if (bare.length > 0)
      return asWritten(
        bare.map((name) => ({ name })),
        raw,
      );
  }
  return [];
}

/** 云桥时报 林小禾／综合报导: who wrote it, in a line of the head that tells nothing but such. */
function inCreditLine(lines: Features[], states: WebState[]): Person[] {
  for (const [i, { raw }] of lines.entries()) {
    const people = states[i] === 'H' ? creditsIn(raw)?.people : undefined;
    if (people && people.length > 0) return asWritten(people, raw);
  }
  return [];
}

/** 原创 林小禾 方知远 云桥时报: the people before the account of a WeChat page. */
function beforeAccount(lines: Features[], states: WebState[]): Person[] {
  const line = lines.find(({ kinds }, i) => states[i] === 'H' && kinds.has('account'));
  const names = line?.raw.trim().split(/\s+/u).slice(1, -1) ?? [];
  return names.every(isName) ? names.map((name) => ({ name })) : [];
}

/** 图片由企业提供, 编辑 某某 behind the names. */
const BESIDE_NAMES = /\s(?:图片|照片|配图|编辑|责编|审核)\P{Script=Latin}{0,40}$/u;

/** A rare surname behind a name: no word of that form is known. */
const mayBeName = (word: string): boolean => /^\p{Script=Han}{3}$/u.test(word) && frequency(word) === 0;

/** 林小禾 《云桥日报》(2021年…: the paper behind the names. */
const BEHIND_NAMES = /(?<=\p{Script=Han}) ?[《(]/u;

/** 云桥观察/林小禾: the medium before the names. */
const MEDIUM_BEFORE = /^([^ 、,;/]{2,20})\/(?=\p{Script=Han}{2,4}(?:[ 、,;/]|$))/u;

function withoutMedium(value: string): string {
  const medium = MEDIUM_BEFORE.exec(value)?.[1];
  return medium === undefined || isName(medium) ? value : value.slice(medium.length + 1);
}

/** 林小禾 常 青: a name of two characters set to the width of three. */
const SPREAD = /(?:^|[ 、,])\p{Script=Han} {1,2}\p{Script=Han}(?:[ 、,]|$)/u;

/** The run of names that a label's value begins with, or that stands behind the medium or the office which sent it. */
function leadingNames(told: string): Person[] {
  const value = withoutMedium(told.replace(BESIDE_NAMES, '').split(BEHIND_NAMES)[0]!);
  const whole = parseByline(value);
  if (whole) return whole.people;
  const spaced = SPREAD.test(value) ? parseByline(`作者 ${value}`) : undefined;
  if (spaced) return spaced.people.map(({ name }) => ({ name }));
  const words = value.split(/[ 、,;/]+/u);
  const end = words.findIndex((word, i) => !isName(word) && !(i > 0 && mayBeName(word)));
  const among = end === 0 && words.some(isName) ? parseByline(`作者 ${words.join(' ')}`) : undefined;
  if (among) return among.people.map(({ name }) => ({ name }));
  if (end === 0 && words.length > 2)
    return (parseByline(`作者 ${words.slice(1).join(' ')}`)?.people ?? []).map(({ name }) => ({ name }));
  return words.slice(0, end < 0 ? words.length : end).map((name) => ({ name }));
}

/** The line of the body's end, and of its last interruption with no more than a paragraph below it, where bare names count. */
function nameLines(states: WebState[]): Set<number> {
  const lastBody = Math.max(states.lastIndexOf('B'), states.lastIndexOf('S'));
  const lastBreak = states.lastIndexOf('C');
  const below = states.slice(lastBreak + 1).filter((state) => state === 'B').length;
  return new Set(below > 1 ? [lastBody + 1] : [lastBody + 1, lastBreak]);
}

/** 编辑： alone: the name in the next line is its value. */
const isBelowEditor = (above: Features | undefined): boolean => {
  const label = above && above.length <= 12 ? labelsIn(above.raw).at(-1) : undefined;
  return label?.kind === 'editor' && label.value === '';
};

/**
 * @param paragraphs the body's paragraphs, the last one without its ending
 * @returns the people, and the blocks of the lines that named them
 */
export function findAuthors(
  lines: Features[],
  states: WebState[],
  paragraphs: string[],
  ending: Ending,
): { people: Person[]; blocks: number[] } {
  const bareNames = nameLines(states);
  const menuEnd = lines.findLastIndex(
    ({ kinds }, i) => states[i] === 'H' && (kinds.has('crumb') || kinds.has('nav')),
  );
  const inState = (wanted: WebState[], signed?: 'byline') => {
    const blocks = lines.flatMap((line, i) => {
      const inMenu = line.region === 'list' && line.signed !== 'byline';
      const inHead = states[i] === 'H' && i > menuEnd && !inMenu;
      const counts = line.signed === 'byline' || bareNames.has(i) || inHead;
      const fits = signed === undefined || line.signed === signed;
      return line.people && counts && fits && wanted.includes(states[i]!) && !isBelowEditor(lines[i - 1])
        ? [i]
        : [];
    });
    return { blocks, people: blocks.flatMap((i) => lines[i]!.people!) };
  };
  const options = [
    () => inState(['H', 'C']),
    () => ({ people: inLead(paragraphs), blocks: [] }),
    () => ({ people: ending.people, blocks: [] }),
    () => ({ people: inLastSentence(paragraphs), blocks: [] }),
    () => ({ people: announcedIn(paragraphs), blocks: [] }),
    () => inState(['E'], 'byline'),
    () => ({ people: inLabels(lines, states), blocks: [] }),
    () => ({ people: besideDates(lines, states), blocks: [] }),
    () => ({ people: inCreditLine(lines, states), blocks: [] }),
    () => inState(['E']),
    () => ({ people: beforeAccount(lines, states), blocks: [] }),
  ];
  for (const option of options) {
    const { people, blocks } = option();
    if (people.length > 0) return { people: unique(people), blocks };
  }
  return { people: [], blocks: [] };
}

function unique(people: Person[]): Person[] {
  return [...new Map(people.toReversed().map((person) => [person.name, person])).values()].reverse();
}
