/** The day of publication, from the first place that can be trusted to tell it; never a guess. */
import { bare, fold, verbatim } from '../clean/fold.ts';
import { labelsIn } from '../clean/labels.ts';
import { endsLikeMedium } from '../clean/noise.ts';
import { once } from '../kept.ts';
import type { Block, Decision, Document, Draft, Fact, Finding } from '../types.ts';
import { parseAttribution, printedIn } from './attribution.ts';
import { printedByNote } from './passed-on.ts';
import { leadLabel, parseByline } from './byline.ts';
import type { Found } from './calendar.ts';
import {
  datesIn,
  dateOfUrl,
  edtfDay,
  edtfYearless,
  normaliseDate,
  republicStampIn,
  shortDateIn,
  spanIn,
} from './calendar.ts';
import { impliedDate } from './implied-date.ts';

/** One article of a document that was read. */
export interface FactInput {
  doc: Document;
  decisions: Decision[];
  draft: Draft;
}

/** A date that one place gives; the highest trust wins. */
interface Candidate extends Fact<string> {
  trust: number;
}

/** Trust in each place, after cleaning-web: the editor's own word stands above all. */
const TRUST = {
  label: 5,
  broadcast: 4.95,
  updated: 4.9,
  /** The day with its time, right below the headline: metadata may tell when the page was moved or fetched. */
  stamp: 4.7,
  metadata: 4.6,
  tailLabel: 4.5,
  url: 4.2,
  edition: 4.6,
  greeting: 3.9,
  head: 4,
  signature: 3.5,
  between: 3.4,
  selfTeaser: 3,
  dateline: 2.5,
  implied: 1,
  lede: 0.5,
} as const;

const TAIL_REACH = 10;
const LIST_STARTS = ['listhead', 'prevnext', 'footer', 'teaser-cut', 'teaser-pair', 'teaser-headed', 'list'];

const words = (block: Block, piece: string): string => verbatim(block.text, piece) ?? piece;

const COMPACT = /(?<!\d)(?:19|20)\d{6}(?!\d)/u;
/** 2021年第3期（3月）: the issue of a magazine, its month where it is told. */
const ISSUE = /^((?:19|20)\d\d) ?年第 ?\d{1,3} ?期(?: ?\((\d{1,2})月\)?)?/u;

/** The date of a label's value: a full one (20210406 too), a month (2020年7月, 2021年第3期), or a day without a year. */
function labelDate(value: string): Found | undefined {
  const full = datesIn(value)[0] ?? republicStampIn(value) ?? shortDateIn(value, true);
  if (full) return full;
  const compact = COMPACT.exec(fold(value))?.[0];
  const compactValue = compact && normaliseDate(compact);
  if (compact && compactValue) return { value: compactValue, words: compact, start: value.indexOf(compact) };
  const issue = ISSUE.exec(fold(value));
  const issueValue =
    issue && normaliseDate(issue[2] === undefined ? issue[1]! : `${issue[1]!}-${issue[2].padStart(2, '0')}`);
  if (issue && issueValue) return { value: issueValue, words: issue[0], start: 0 };
  const month = /^(?:19|20)\d\d ?[-/.年] ?\d{1,2}月?(?![\d-])/u.exec(fold(value))?.[0];
  const monthValue = month && normaliseDate(month);
  if (month && monthValue) return { value: monthValue, words: month, start: 0 };
  const day =
    /^(\d{1,2})月(\d{1,2})日/u.exec(fold(value)) ??
    /^(\d{1,2})[-/](\d{1,2})(?= \d{1,2}:\d\d|$)/u.exec(fold(value));
  const dayValue = day && edtfYearless(Number(day[1]), Number(day[2]));
  return day && dayValue ? { value: dayValue, words: day[0], start: 0 } : undefined;
}

/** The day on which an official document was signed, where the page tells the day of publication too. */
const WRITTEN = /^(?:成文|生成|印发|发文|签发)/u;

/** A date after a label of publication in a block, or in the next one where the label stands alone. */
function labelled(doc: Document, index: number, trust: number): Candidate[] {
  const block = doc.blocks[index]!;
  if (block.text.length > 400) return [];
  return labelsIn(block.text).flatMap(({ kind, name, value }) => {
    if (kind !== 'published' && kind !== 'updated') return [];
    const next = doc.blocks[index + 1];
    const date = labelDate(value === '' && next && next.text.length <= 60 ? next.text : value);
    if (!date || date.start > 12) return [];
    const time = /^[ T]\d{1,2}:\d\d(?::\d\d)?/u.exec(value.slice(date.start + date.words.length))?.[0] ?? '';
    const told = value.slice(0, date.start + date.words.length) + time;
    const evidence = value === '' ? next!.text : words(block, `${name}:${told}`);
    const later = kind === 'updated' ? 0.1 : WRITTEN.test(name) ? 0.05 : 0;
    return [{ value: date.value, evidence, trust: trust - later }];
  });
}

/** 导出时间：2021-05-03: when a copy was made, and no day of what it is a copy of. */
const COPIED = /^.{0,24}(?:导出|下载|打印|检索)(?:时间|日期)? ?[:：]/u;

/** The page's own address before its day. */
const ADDRESS = /^https?:\/\/\S{4,60} /u;
const WEEKDAY = /星期[一二三四五六日天]/u;

/** 09:12, 下午3:05, 09时12分. */
const CLOCK =
  /(?:[上下中]午|凌晨|晚上?|傍晚)? ?(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,2}[点时]\d{1,2}分(?:\d{1,2}秒)?)/gu;

/** 經濟　雲橋日報　2021年4月6日　星期二: a paper's name stands by itself in the line. */
const namesPaper = (line: string): boolean => /(?:^|\s)\p{Script=Han}{2,9}[报刊](?=\s|$)/u.test(line);

/** 播出： before the day when a programme is on the air. */
const ON_THE_AIR = /^(?:首播|播出)(?:时间|時間|日期)? ?: ?$/u;

/** 播出：110年4月6日: such a day whose year is counted from 1912. */
function republicAired(text: string): Found | undefined {
  const start = text.indexOf(':') + 1;
  if (!ON_THE_AIR.test(text.slice(0, start))) return undefined;
  const space = /^ ?/u.exec(text.slice(start))![0].length;
  const found = republicStampIn(text.slice(start + space));
  return found && { ...found, start: start + space };
}

/** Rules of lines that hold a paper's day and nothing else but what stands at the head of its pages. */
const RUNNING_HEADS = ['page-header', 'page-epaper-day'];

/** A date of the head that stands alone, or with a time, a medium or a page number beside it; one with a clock or with hyphens may be glued to these, and so may one of a running head. */
function inHead(
  doc: Document,
  index: number,
  weekdayCounts: boolean,
  place?: 'running head' | 'below title',
): Candidate[] {
  const block = doc.blocks[index]!;
  const text = fold(block.text).replace(ADDRESS, '').trimStart();
  if (
    text.length > 90 ||
    COPIED.test(text) ||
    /今天是|copyright|©|版权|FAX ?NO|(?:生效|失效|废止|实施|施行|截止|收稿|修回)(?:日期|时间)/iu.test(text)
  )
    return [];
  if (WEEKDAY.test(text) && !weekdayCounts && place !== 'running head' && !namesPaper(text)) return [];
  const dates = datesIn(text);
  const date = dates[0] ?? shortDateIn(text, false) ?? republicAired(text);
  if (!date || new Set(dates.map(({ value }) => value)).size > 1) return [];
  const known = labelsIn(block.text).some(({ kind }) => kind !== 'published' && kind !== 'updated');
  const rest = text.replace(date.words, ' ').replace(CLOCK, ' ').replace(WEEKDAY, ' ');
  const apart =
    (/^$|[\s|·([/]$/u.test(text.slice(0, date.start)) || ON_THE_AIR.test(text.slice(0, date.start))) &&
    /^[\s|·T)\]/]|^$/u.test(text.slice(date.start + date.words.length));
  const sectioned = date.start === 0 && date.words.includes('-') && bare(rest).length <= 8;
  const clocked =
    date.start <= 24 &&
    /^ ?(?:\(?(?:周|星期)[一二三四五六日天]\)? ?)?(?:\d{1,2}:\d\d|\d{1,2}[点时]\d{1,2}分)/u.test(
      text.slice(date.start + date.words.length),
    );
  const running = place === 'running head';
  if (bare(rest) !== '' && !running && !known && !apart && !sectioned && !clocked) return [];
  const timed = /^ ?T?\d{1,2}:\d\d/u.test(text.slice(date.start + date.words.length));
  const trust = place === 'below title' && timed ? TRUST.stamp : TRUST.head;
  return [{ value: date.value, evidence: words(block, date.words), trust }];
}

/** The parts of a day that a page sets in two lines, or with a space, a slash or nothing between: 06 | 2021-04, 2021 | 04-06, 062021-04. */
const PARTS = [
  /^(?<day>\d{1,2}) ?日? ?[ /|] ?(?<year>(?:19|20)\d\d) ?[-/.年] ?(?<month>\d{1,2})月?$/u,
  /^(?!\d{1,2}\/\d{1,2}\/)(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2})日? ?[ /|] ?(?<year>(?:19|20)\d\d)年?$/u,
  /^(?<year>(?:19|20)\d\d)年? ?[ /|] ?(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2})日?$/u,
  /^(?<year>(?:19|20)\d\d) ?[-/.年] ?(?<month>\d{1,2})月? ?[ /|] ?(?<day>\d{1,2})日?$/u,
  /^(?<day>\d{2})(?<year>(?:19|20)\d\d)[-/.年](?<month>\d{1,2})月?$/u,
  /^(?<year>(?:19|20)\d\d)[-/.](?<month>\d{2})(?<day>\d{2})$/u,
];
const LONGEST_PART = 10;
/** So near to the headline such parts stand. */
const BESIDE_TITLE = 3;

/** The day whose parts stand in a short line beside the headline, or in it and the next. */
function fromParts({ doc: { blocks }, decisions, draft }: FactInput): Candidate[] {
  const titles = draft.title?.blocks ?? [];
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const [above, below] = [Math.min(...titles) - BESIDE_TITLE, Math.max(...titles) + BESIDE_TITLE];
  const near = blocks.slice(Math.max(0, above), Math.min(first, below + 1)).map(({ text }) => text);
  if (titles.length === 0 || holdsSeveral(decisions)) return [];
  return near.flatMap((text, i) => {
    if (text.length > 2 * LONGEST_PART) return [];
    const next = near[i + 1] ?? '';
    const both = Math.max(text.length, next.length) <= LONGEST_PART ? [`${text} ${next}`] : [];
    const told = [text, ...both].find((words) => PARTS.some((shape) => shape.test(fold(words))));
    const parts = told && PARTS.map((shape) => shape.exec(fold(told))).find(Boolean)?.groups;
    const value = parts && edtfDay(Number(parts['year']), Number(parts['month']), Number(parts['day']));
    return told && value ? [{ value, evidence: told, trust: TRUST.head }] : [];
  });
}

/** The first block that names a page of a paper; -1 where none does. */
const firstFolio = once(({ blocks }: Document): number =>
  blocks.findIndex(({ text }) =>
    /第[A-Z]?\d{1,3}版|[A-Z]\d{1,2}(?: ?\p{Script=Han}{1,4})?版|^[A-D]\d{1,2} ?[|｜丨·]|[>»] ?[A-D]\d{1,2}$/u.test(
      text,
    ),
  ),
);

function fromHead({ doc, decisions, draft }: FactInput, page: boolean): Candidate[] {
  const titleAt = draft.title?.blocks[0] ?? 0;
  const titleEnd = draft.title?.blocks.at(-1) ?? -Infinity;
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const folio = firstFolio(doc);
  const paper = folio >= 0 && folio < first;
  const placeOf = (i: number) => {
    if (RUNNING_HEADS.includes(decisions[i]!.rule)) return 'running head';
    return i > titleAt && i <= titleEnd + BESIDE_TITLE ? 'below title' : undefined;
  };
  const heads = draft.headBlocks.filter((i) => decisions[i]!.rule !== 'pages');
  return heads.flatMap((i) => [
    ...(page && decisions[i]!.state === 'body' ? [] : labelled(doc, i, TRUST.label)),
    ...(i === titleAt && decisions[i]!.rule === 'title'
      ? []
      : inHead(doc, i, page || paper || i > titleAt, placeOf(i))),
  ]);
}

function ofUrl(url: string | undefined): Candidate[] {
  const value = url && dateOfUrl(url);
  return value ? [{ value, evidence: url, trust: TRUST.url }] : [];
}

/** The dates of the addresses in a text, each where it first stands. */
const inAddresses = once(({ blocks }: Document): { at: number; found: Candidate }[] => {
  const all = blocks.flatMap(({ text }, at) =>
    ofUrl(/https?:\/\/\S{4,200}/u.exec(text)?.[0]).map((found) => ({ at, found })),
  );
  const seen = new Set<string>();
  return all.filter(({ found }) => seen.size < seen.add(found.value).size);
});

/** 原文链接：https://…: the text's own address, below it. */
const OWN_ADDRESS =
  /(?:原文|本文|来源|文章|新闻|原始)(?:链接|地址|网址|出处) ?[:：]? ?(https?:\/\/\S{4,200})/u;

function fromUrls({ doc, decisions, draft }: FactInput): Candidate[] {
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? 0;
  // What stands above the text of another article is that one's.
  let above = first - 1;
  while (above >= 0 && decisions[above]!.state !== 'body') above--;
  const written = inAddresses(doc).flatMap(({ at, found }) => (at > above && at < first ? [found] : []));
  const below = doc.blocks.slice(last + 1, last + 1 + TAIL_REACH);
  const own = below.flatMap(({ text }) => ofUrl(OWN_ADDRESS.exec(fold(text))?.[1]));
  return [...ofUrl(doc.sidecar.url), ...ofUrl(doc.meta.url), ...written, ...own.slice(0, 1)];
}

/** A date alone on its line, as under a signature, or with the medium before it where that may be. */
function signed(doc: Document, index: number, trust: number, medium = false): Candidate[] {
  const block = doc.blocks[index]!;
  const text = fold(block.text);
  const [date] = datesIn(text);
  if (!date) return [];
  const rest = text
    .replace(date.words, '')
    .replace(CLOCK, '')
    .replace(WEEKDAY, '')
    .replace(/ 发[布表]$/u, '')
    .trim();
  const byPerson = date.start > 0 && (parseByline(rest)?.strength ?? 0) > 1;
  const told =
    bare(rest) === '' || byPerson || (medium && rest.length <= 12 && date.start > 0 && endsLikeMedium(rest));
  return told ? [{ value: date.value, evidence: block.text, trust }] : [];
}

const LONGEST_SPAN = 60;
const GREETING = /今天是(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日/u;

/** 2021年第15期, 2021年9月 第3期: the year of an issue. */
const OF_ISSUE = /((?:19|20)\d\d)年(?:(\d{1,2})月)? ?第 ?\d{1,4} ?期/u;
/** 4月11日首播, 播出：9月20日, 制作完成 7月18日: the day of one, without its year. */
export const ON_DAY =
  /(?:首播|播出|播送|录制|制作)(?:时间|日期|完成)? ?:? ?(\d{1,2})月(\d{1,2})日|(\d{1,2})月(\d{1,2})日 ?\(?(?:周.|星期.)?\)? ?(?:首播|播出|播送|录制)/u;

/** The day that a programme tells in two places: the year with its issue, the day with when it was on the air. */
function ofIssue(lines: readonly string[]): Fact<string>[] {
  const issue = lines.map((line) => OF_ISSUE.exec(fold(line))).filter((found) => found !== null);
  const told = lines.flatMap((text) => {
    const day = ON_DAY.exec(fold(text));
    return day ? [{ text, month: Number(day[1] ?? day[3]), day: Number(day[2] ?? day[4]) }] : [];
  });
  const [[, year, month = told[0]?.month] = []] = issue;
  const days = new Set(told.map((one) => `${one.month}-${one.day}`));
  if (issue.length !== 1 || days.size !== 1 || Number(month) !== told[0]!.month) return [];
  const value = edtfDay(Number(year), told[0]!.month, told[0]!.day);
  return value ? [{ value, evidence: told[0]!.text }] : [];
}

/** 《青禾新闻》4月6日节目: the day behind the programme. */
const DAY_OF = /[》”] ?(\d{1,2})月(\d{1,2})日/u;

/** 2021年4月7日 alone on the last line: when a programme was written down, by which the year of its day is known. */
function writtenDown({ doc, decisions, draft }: FactInput): Candidate[] {
  if (!draft.headBlocks.some((i) => decisions[i]!.rule === 'edition-programme')) return [];
  const text = doc.blocks.at(-1)!.text.trim();
  const [day] = datesIn(text);
  return day?.words === text ? [{ value: day.value, evidence: text, trust: TRUST.head }] : [];
}

/** 2021年4月下半月: the month of a digest, in the lines above its items. */
const MONTH_OF_ISSUE = /((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月(?! ?\d)/u;

/** The head of a digest has so many lines at most. */
const HEAD_OF_ISSUE = 12;

/** The last day of the month that the head of a digest tells, by which the years of its items' days are known. */
function monthOfIssue({ doc, decisions, draft }: FactInput): Candidate[] {
  const above = doc.blocks.slice(0, Math.min(HEAD_OF_ISSUE, draft.title?.blocks[0] ?? 0));
  return above.flatMap(({ text }, i) => {
    const told = decisions[i]!.rule.startsWith('edition-') ? MONTH_OF_ISSUE.exec(fold(text)) : null;
    const last = told ? new Date(Date.UTC(Number(told[1]), Number(told[2]), 0)).getUTCDate() : 0;
    const value = told ? edtfDay(Number(told[1]), Number(told[2]), last) : undefined;
    return value ? [{ value, evidence: text, trust: TRUST.head }] : [];
  });
}

/** （2021年4月5日—4月9日）: the week of which a programme tells; it is not on the air before the last day. */
function spanOf(text: string): Candidate | undefined {
  const span = text.length <= LONGEST_SPAN ? spanIn(text) : undefined;
  return span && { value: span.value, evidence: text, trust: TRUST.greeting };
}

/** The day of a programme or bulletin, as its masthead or its host names it. */
function fromEdition({ doc, decisions, draft }: FactInput): Candidate[] {
  const dates = draft.headBlocks.flatMap((i): Fact<string>[] => {
    const { text } = doc.blocks[i]!;
    if (!decisions[i]!.rule.startsWith('edition-') || COPIED.test(text) || spanOf(text)) return [];
    const compact = COMPACT.exec(fold(text))?.[0];
    const greeting = GREETING.exec(fold(text));
    const day = decisions[i]!.rule === 'edition-programme' ? DAY_OF.exec(fold(text)) : null;
    const value =
      datesIn(text)[0]?.value ??
      (compact && normaliseDate(compact)) ??
      (greeting && !greeting[1] ? edtfYearless(Number(greeting[2]), Number(greeting[3])) : undefined) ??
      (day ? edtfYearless(Number(day[1]), Number(day[2])) : undefined);
    return value ? [{ value, evidence: text }] : [];
  });
  const heads = draft.headBlocks.filter((i) => decisions[i]!.rule.startsWith('edition-'));
  if (dates.every(({ value }) => value.startsWith('X')))
    dates.push(...ofIssue(heads.map((i) => doc.blocks[i]!.text)));
  const [first] = dates.sort((a, b) => Number(a.value.startsWith('X')) - Number(b.value.startsWith('X')));
  const trust = first?.value.startsWith('X') ? TRUST.greeting : TRUST.edition;
  const spans = heads.flatMap((i) => spanOf(doc.blocks[i]!.text) ?? []);
  return [...(first ? [{ ...first, trust }] : []), ...spans.slice(0, 1)];
}

/** The day beside the paper before the headline of an item; without its year it tells less than other places. */
function fromOutlet({ decisions, draft }: FactInput): Candidate[] {
  const cuts = (draft.title?.blocks ?? []).flatMap((i) => decisions[i]!.cuts ?? []);
  const cut = cuts.find(({ rule }) => rule === 'edition-outlet')?.text;
  const day = cut ? /(\d{1,2})月(\d{1,2})日/u.exec(fold(cut)) : null;
  if (!cut || !day) return [];
  const whole = datesIn(cut)[0]?.value;
  const value = whole ?? edtfYearless(Number(day[1]), Number(day[2]));
  return value ? [{ value, evidence: cut, trust: whole ? TRUST.broadcast : TRUST.greeting }] : [];
}

/** The day behind the headline, on its line. */
function behindTitle({ decisions, draft }: FactInput): Candidate[] {
  const tags = (draft.title?.blocks ?? []).flatMap((i) => decisions[i]!.cuts ?? []);
  return tags.flatMap(({ text, rule }) => {
    const [day] = rule === 'title-tag' ? datesIn(text) : [];
    return day ? [{ value: day.value, evidence: text, trust: TRUST.head }] : [];
  });
}

/** The lines between a headline and its text that tell facts. */
export function belowTitle({ title, headBlocks }: Draft): number[] {
  const last = title?.blocks.at(-1);
  return last === undefined ? [] : headBlocks.filter((i) => i > last);
}

const MOST_UNDER = 5;

/** The first lines between a headline and its text, those that name its authors among them. */
function underTitle({ title, paragraphs }: Draft): number[] {
  const from = (title?.blocks.at(-1) ?? Infinity) + 1;
  const to = Math.min(paragraphs[0]?.blocks[0] ?? 0, from + MOST_UNDER);
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/** When a manuscript came in. */
const RECEIVED = /(?:收稿|修回)(?:日期|时间)/u;
/** Below an item, in brackets: the programme or station, and the day it was on the air. */
const BROADCAST = /^[(（][^()（）]{2,40}[)）]$/u;

function fromCredit({ doc, decisions, draft }: FactInput): Candidate[] {
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? doc.blocks.length;
  const cut = decisions[last]?.cuts?.find(({ rule }) => rule === 'source-tail')?.text;
  const told = cut && parseAttribution(cut)?.date;
  if (cut && told) return [{ value: told, evidence: cut, trust: TRUST.broadcast }];
  const over = draft.headBlocks.map((i) => doc.blocks[i]!.text).filter((text) => text.length <= 80);
  const printed = over.flatMap((text) => {
    const told = printedIn(text);
    if (!told) return [];
    return [{ value: told.date, evidence: verbatim(text, told.day) ?? text, trust: TRUST.broadcast }];
  });
  if (printed.length === 1) return printed;
  for (const { text } of underTitle(draft).map((i) => doc.blocks[i]!)) {
    const named = parseAttribution(text);
    if (named?.date && named.cut === text)
      return [{ value: named.date, evidence: text, trust: TRUST.broadcast }];
  }
  const bylines = [last + 1, last + 2].filter((i) => decisions[i]?.state === 'byline');
  return [...draft.tailBlocks, ...bylines].flatMap((i) => {
    const { text } = doc.blocks[i]!;
    const near = i > last && i <= last + 3;
    const named = near
      ? (parseAttribution(text)?.date ?? (text.length <= 80 ? printedIn(text)?.date : undefined))
      : undefined;
    if (named) return [{ value: named, evidence: text, trust: TRUST.broadcast }];
    const [date, ...more] = near && BROADCAST.test(text) && !RECEIVED.test(text) ? datesIn(text) : [];
    return date && more.length === 0 ? [{ value: date.value, evidence: text, trust: TRUST.broadcast }] : [];
  });
}

/** The day of the paper that is told by whoever passes the only text of a file on. */
function fromNote({ doc, decisions }: FactInput): Candidate[] {
  const told = decisions.some(({ draft = 0 }) => draft > 0) ? undefined : printedByNote(doc);
  return told?.date === undefined
    ? []
    : [{ value: told.date, evidence: told.evidence, trust: TRUST.broadcast }];
}

const OFFICE = /^[^,。:;]{2,28}(?:[局办委厅处部]|中心|政府|委员会|公司|集团|协会|学院|大学)$/u;

/** What stands between a notice and its signature: its papers, how to reach the office. */
const BEFORE_SIGNATURE =
  /^(?:附[件表]|[^:]{0,6}(?:电 ?话|传 ?真|邮 ?箱|地 ?址|联 ?系 ?人|邮 ?编)) ?\d{0,2} ?:/u;

/** Lines below a text that tell who made it, and whose it is. */
const ENDINGS = ['label', 'editor', 'byline', 'byline-tail', 'end'];

/** One of the papers that come with a notice: 2.申报指南 */
const PAPER = /^(?:附[件表] ?:? ?)?\d{1,2}[.、][^。]{2,60}$/u;

/** Labels of the tail before any list, and a date alone in its first two lines or under the office that signs a notice. */
function fromTail({ doc, decisions, draft }: FactInput): Candidate[] {
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? doc.blocks.length;
  const found = draft.tailBlocks.flatMap((i) => {
    if (decisions[i]!.rule === 'signature') return signed(doc, i, TRUST.signature);
    return i < last ? signed(doc, i, TRUST.between) : [];
  });
  const attached = /^附[件表]/u.test(fold(doc.blocks[last + 1]?.text ?? ''));
  const isPaper = (text: string): boolean => attached && PAPER.test(text);
  const isOf = (text: string): boolean =>
    text === '完' || OFFICE.test(text) || BEFORE_SIGNATURE.test(text) || isPaper(text);
  const end = Math.min(doc.blocks.length, last + 1 + TAIL_REACH);
  for (let i = last + 1; i < end; i++) {
    const text = fold(doc.blocks[i]!.text);
    if (LIST_STARTS.includes(decisions[i]!.rule) && !isOf(text)) break;
    const other = decisions[i]!.draft !== undefined && decisions[i]!.draft !== decisions[last]!.draft;
    if (other || decisions[i]!.rule === 'self-teaser' || decisions[i]!.state === 'body') break;
    found.push(...labelled(doc, i, TRUST.tailLabel));
    const above = fold(doc.blocks[i - 1]!.text);
    const told = decisions.slice(last + 1, i).every(({ rule }) => ENDINGS.includes(rule));
    if (i <= last + 2 || told || OFFICE.test(above) || (i === doc.blocks.length - 1 && isPaper(above)))
      found.push(...signed(doc, i, TRUST.signature, i === last + 1));
  }
  return found;
}

/** The stamp in or right after a line that repeats this article's own lead; all other teasers' stamps are theirs. */
const fromSelfTeasers = once(({ blocks }: Document) =>
  once((decisions: readonly Decision[]): Candidate[] =>
    decisions.flatMap(({ rule }, i) => {
      if (rule !== 'self-teaser') return [];
      const after = decisions[i + 1]?.rule === 'stamp' ? blocks[i + 1] : undefined;
      const block = after ?? blocks[i]!;
      const [date] = after ? datesIn(after.text) : datesIn(block.text.slice(-40));
      return date ? [{ value: date.value, evidence: words(block, date.words), trust: TRUST.selfTeaser }] : [];
    }),
  ),
);

/** The dateline over an agency's headline: 云桥社青禾4月6日电 题：… */
export const WIRE = /日[电電讯訊][^。]{0,24}[题題]\s?[:：]/u;

const DATELINE =
  /^[^。,]{0,24}?(?:((?:19|20)\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?(?:电|讯|消息|\p{Script=Han}{2,4}(?:[电讯]|消息)(?=[ (]))/u;

/** 新华社青禾7月22日电: day and month, the year where it stands there. A caption may stand before the lede. */
function fromDateline({ doc, draft }: FactInput): Candidate[] {
  const ledes = draft.paragraphs.filter(({ kind }) => kind === 'p').map(({ text }) => text);
  const wires = (draft.title?.blocks ?? []).map((i) => doc.blocks[i]!.text).filter((text) => WIRE.test(text));
  const lede =
    [...wires, ...ledes.slice(0, 2)]
      .map((text) => text.slice(0, 80))
      .find((text) => DATELINE.test(fold(text))) ?? '';
  const match = DATELINE.exec(fold(lede));
  if (!match) return [];
  const [words, year, month, day] = match;
  const evidence = verbatim(lede, words) ?? words;
  if (!year) {
    const found = withoutYear(draft, Number(month), Number(day), evidence);
    return found ? [found] : [];
  }
  const value = edtfDay(Number(year), Number(month), Number(day));
  return value ? [{ value, evidence, trust: TRUST.dateline }] : [];
}

/** 3月27日电: the year is known where the text implies it, 3月27日举行2018年上半年开工仪式, and not for another month. */
function withoutYear(
  { paragraphs }: Draft,
  month: number,
  day: number,
  evidence: string,
): Candidate | undefined {
  const implied = impliedDate(paragraphs.map(({ text }) => text.replace(evidence, '')));
  const [year, ofMonth = month] = (implied?.value ?? '').split('-').map(Number);
  const whole = year && ofMonth === month ? edtfDay(year, month, day) : undefined;
  if (implied && whole)
    return { value: whole, evidence: `${evidence} … ${implied.evidence}`, trust: TRUST.dateline };
  const value = edtfYearless(month, day);
  return value === undefined ? undefined : { value, evidence, trust: TRUST.dateline };
}

const YEAR = /(?<!\d)(?:19|20)\d\d ?(?:年|[-/.]\d{1,2}[-/.]\d)/u;

/** 7月28日 at the very start of the lede, in a file that names no year: the text's own day. */
function fromLede({ doc, decisions, draft }: FactInput): Candidate[] {
  const lede = draft.paragraphs.find(({ kind }) => kind === 'p')?.text ?? '';
  const opening = (leadLabel(lede)?.rest ?? lede).slice(0, 40);
  const match = /^(\d{1,2}) ?月 ?(\d{1,2}) ?日/u.exec(fold(opening));
  if (!match) return [];
  const own = draft.paragraphs.flatMap(({ blocks }) => blocks);
  const told = [...own, ...draft.headBlocks, ...draft.tailBlocks, ...(draft.title?.blocks ?? [])];
  const anyYear = told.some((i) => decisions[i] && YEAR.test(fold(doc.blocks[i]!.text)));
  const value = anyYear ? undefined : edtfYearless(Number(match[1]), Number(match[2]));
  return value ? [{ value, evidence: verbatim(opening, match[0]) ?? match[0], trust: TRUST.lede }] : [];
}

function fromMetadata({ doc }: FactInput): Candidate[] {
  const value = doc.meta.date && normaliseDate(doc.meta.date);
  return value ? [{ value, evidence: doc.meta.date!, trust: TRUST.metadata }] : [];
}

function fromText({ draft }: FactInput): Candidate[] {
  const implied = impliedDate(draft.paragraphs.map(({ text }) => text));
  return implied ? [{ ...implied, trust: TRUST.implied }] : [];
}

const holdsSeveral = once((decisions: readonly Decision[]): boolean =>
  decisions.some(({ draft }) => draft !== undefined && draft > 0),
);

/** The dates that all places give, the most trusted first. */
const candidates = once((input: FactInput): readonly Candidate[] => {
  const page = holdsSeveral(input.decisions);
  const found = [
    ...fromHead(input, page),
    ...fromParts(input),
    ...fromMetadata(input),
    ...fromTail(input),
    ...fromEdition(input),
    ...fromOutlet(input),
    ...behindTitle(input),
    ...fromCredit(input),
    ...fromNote(input),
    ...fromUrls(input),
    ...fromSelfTeasers(input.doc)(input.decisions),
    ...fromDateline(input),
  ];
  // What the text implies is trusted less than all of these.
  if (found.length === 0) found.push(...fromText(input), ...fromLede(input));
  return found.sort((a, b) => b.trust - a.trust);
});

/** The date that the editor gives, if it can be read as one. */
function fromEditor({ sidecar, sidecarFile }: Document): Fact<string> | undefined {
  const value = sidecar.date === undefined ? undefined : normaliseDate(sidecar.date);
  return value === undefined ? undefined : { value, evidence: sidecarFile ?? 'front matter' };
}

/** The publication date as EDTF (2023-02-21, 2022-12, 2023, XXXX-07-28) with the words it was read from. */
export function findDate(input: FactInput): Fact<string> | undefined {
  const editor = fromEditor(input.doc);
  if (editor) return editor;
  const [best, ...others] = candidates(input);
  return (
    best && {
      value: withYear(best.value, [...others, ...writtenDown(input), ...monthOfIssue(input)]) ?? best.value,
      evidence: best.evidence,
    }
  );
}

/** An item is so much older than the issue that takes it up, at most. */
const LONGEST_WAIT = 92 * 86_400_000;

/** A day without its year in the year of another date that the page tells: the last such day up to that, if it is near. */
function withYear(value: string, others: readonly Candidate[]): string | undefined {
  if (!value.startsWith('XXXX-')) return undefined;
  const told = others.find((other) => other.trust >= TRUST.head && /^\d{4}-\d{2}-\d{2}$/u.test(other.value));
  if (!told) return undefined;
  const year = Number(told.value.slice(0, 4));
  const days = [year, year - 1].map((own) => `${own}${value.slice(4)}`);
  return days.find((day) => {
    const wait = Date.parse(told.value) - Date.parse(day);
    return wait >= 0 && wait <= LONGEST_WAIT;
  });
}

/** What an editor should know about the date: an own date that cannot be read, or places that are years apart. */
export function dateFindings(input: FactInput): Finding[] {
  const { doc } = input;
  const findings: Finding[] = [];
  if (doc.sidecar.date !== undefined && !fromEditor(doc))
    findings.push({
      level: 'warning',
      code: 'date-unreadable',
      file: doc.sidecarFile ?? doc.file,
      message: `写明的日期“${doc.sidecar.date}”读不懂或不存在`,
      hint: '请写成 2023-02-21、2022-12、2023 或 XXXX-07-28',
    });
  const chosen = findDate(input);
  const year = (value: string) => Number(value.slice(0, 4));
  const other = candidates(input).find(
    ({ value, trust }) => chosen && trust > TRUST.implied && Math.abs(year(value) - year(chosen.value)) >= 1,
  );
  if (chosen && other)
    findings.push({
      level: 'note',
      code: 'date-disagrees',
      file: doc.file,
      message: `日期取 ${chosen.value}（${chosen.evidence}），但文中另有 ${other.value}（${other.evidence}）`,
      hint: '若是旧文转载，请在同名 .yml 中写明 date',
    });
  return findings;
}
