import { bare, fold, length, letterOffset, trimOff } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import type { Features } from '../clean/features.ts';
import { endsLikeMedium, madeOf, namesPress, noise } from '../clean/noise.ts';
import { labelsIn } from '../clean/labels.ts';
import { isOffice } from '../clean/official.ts';
import { NUMBERED } from '../clean/states.ts';
import type { WebState } from '../clean/states.ts';
import { tag } from '../split/words.ts';
import type { Cut, Draft } from '../types.ts';
import { leadLabel } from './byline.ts';
import { datesIn } from './calendar.ts';
import { matchForm } from './match-form.ts';
import { isSiteName } from './site.ts';

type From = NonNullable<Draft['title']>['from'];

/** A text that may be the title, cleaned. */
export interface Candidate {
  text: string;
  from: From;
  /** Index of the block it stands in; absent for metadata. */
  block?: number;
  cuts: Cut[];
  /** What its place is worth before its words are looked at. */
  bonus: number;
  score: number;
  /** Blocks that make it together, of a headline that is broken over lines. */
  blocks?: number[];
  /** Labels that stand behind it in the same line. */
  labels?: string;
}

/** So many lines above the body may hold the title, and so many texts are compared. */
const REACH = 80;
const MOST = 120;
const LEAST = 6;
/** … where a mark parts it from what is taken, and it is no such tag itself. */
const LEAST_BESIDE_MARK = 4;
const BRACKET_TAG = /^\s*[【[［〔]([^】\]］〕]{2,8})[】\]］〕]\s*/u;
const FRONT_TAG = /^([^丨|｜:：!！]{2,8})[丨|｜:：!！]\s*/u;
/** What else the page has beside the text: [视频], 【组图】. */
const MEDIA_TAG = /^\s*[【[［〔](?:短?视频|音频|图文|组图|图集|图片|直播)[】\]］〕]\s*$/u;
const END_TAG = /([\s_|｜丨—-])([^\s_|｜丨—-]{2,8})$/u;
const SITE_FRONT = /^([^-_|｜，。、：:“”\s]{2,14})\s?[-_|｜]\s?/u;
const SITE = /(?:[_|｜-]|(?<!—)—)\s*([^_|｜—。，,-]{2,16})$/u;
/** Behind a dash that is glued to it longer words with a verb or a doubled one may be the end of a headline: …—企业办事样样在线 */
const LONGEST_BEHIND_DASH = 5;
/** A site's Latin name behind its Chinese one: …_青禾新闻-The Paper. */
const LATIN = /\s?[-_|｜]\s?[A-Za-z][A-Za-z. ]{1,30}$/u;
const SECTION = /[_|｜-]\s*[^_|｜—。，,\s-]{1,8}$/u;

/** What a site says of how it got the text, before a headline. */
const ORIGIN = /^(?:(?:原创|转载|转发)[ \u3000:：丨|]|(?:回复|答复|Fwd?|Re)[:：])\s{0,2}(?=[^，,]{10})/iu;
/** The dateline that an agency's copy has over its headline: 云桥社青禾4月6日电 题：…; 电（某某）题：… */
const WIRE =
  /^\p{Script=Han}{2,10}\s?\p{Script=Han}{0,8}(?:\d{1,2}月\d{1,2}|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3})日[电電讯訊]\s*(?:[(（][^()（）]{2,20}[)）]\s*)?[题題]\s?[:：]\s*/u;

const LEAST_LISTED = 9;
/** The day that a list has behind a headline: 青禾园区开园 | 2021-04-06, 青禾园区开园 [2021/04/06]. */
const DAY_BEHIND =
  /(?:\s?[|｜丨·•]\s?|\s{1,4}|\s?[[(（【])(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?$/u;

/** The sign of a note on the title, whose words stand at the foot of a journal's page. */
const NOTE_MARK = /(?<=[\p{Script=Han}）)”])\s?[*＊]{1,2}$/u;
/** What is left of the file's name where a library of documents makes the headline of it: ….docx, ….pdf_第1页. */
const FILE_NAME = /(?:\.(?:docx?|pdf|pptx?|xlsx?|wps|txt))?_第\d{1,4}页$|\.(?:docx?|pdf|pptx?|xlsx?|wps)$/iu;

/** 今日！青禾园区八个项目开工: a word that a headline calls out; what a site puts before one is a name of its own, 百事通! */
const isExclaimed = (tag: string): boolean =>
  /^(?!快讯|独家|头条|要闻|新闻|专题|直播|图集)\p{Script=Han}{1,2}[!！]\s*$/u.test(tag);

/** （图）, (组图) in round brackets, before a headline or behind it. */
const PICTURED_FRONT = /^[(（](?:图|组图|多图|图集|视频|图文)[)）]\s*/u;
const PICTURED_END = /\s?[(（](?:图|组图|多图|图集|附图|视频|图文)[)）]$/u;
/** … - 园区新闻 - 青禾高新区管委会: the office whose page it is, set apart, with the page's section. */
const OFFICE_BEHIND = /(?:\s[-–—_|｜]\s\p{Script=Han}{2,8})?\s[-–—_|｜]\s(\p{Script=Han}{4,24})$/u;

/** The tag, site name or day that stands at the front or end of a headline, with what is left without it. */
function strip(text: string): { text: string; cut: string } | undefined {
  const day = DAY_BEHIND.exec(text);
  if (day) return { text: text.slice(0, day.index), cut: day[0] };
  const pictured = PICTURED_FRONT.exec(text)?.[0];
  if (pictured) return { text: text.slice(pictured.length), cut: pictured };
  const shown = PICTURED_END.exec(text);
  if (shown) return { text: text.slice(0, shown.index), cut: shown[0] };
  const office = OFFICE_BEHIND.exec(text);
  if (office && tag(office[1]!)[0]?.tag !== 'v' && isHostName(fold(office[1]!)))
    return { text: text.slice(0, office.index), cut: office[0] };
  const note = NOTE_MARK.exec(text);
  if (note) return { text: text.slice(0, note.index), cut: note[0] };
  const file = FILE_NAME.exec(text);
  if (file) return { text: text.slice(0, file.index), cut: file[0] };
  const spinner = (tag: string) => madeOf(fold(tag), noise.spinners);
  const origin = ORIGIN.exec(text)?.[0];
  if (origin) return { text: text.slice(origin.length), cut: origin };
  const wire = WIRE.exec(text)?.[0];
  if (wire) return { text: text.slice(wire.length), cut: wire };
  const front = [BRACKET_TAG, FRONT_TAG]
    .map((tag) => tag.exec(text))
    .find((found) => found && ((spinner(found[1]!) && !isExclaimed(found[0])) || MEDIA_TAG.test(found[0])));
  if (front) return { text: text.slice(front[0].length), cut: front[0] };
  const boxed = /[-_| ]{0,2}【([^【】]{2,6})】$/u.exec(text);
  if (boxed && (spinner(boxed[1]!) || /^(?:新闻|图文|组图|图|视频)$/u.test(boxed[1]!)))
    return { text: text.slice(0, boxed.index), cut: boxed[0] };
  const button = /\s?[[【]([^[\]【】]{2,6})[\]】]$/u.exec(text);
  if (button && noise.buttons.has(fold(button[1]!)))
    return { text: text.slice(0, button.index), cut: button[0] };
  const end = END_TAG.exec(text);
  const sure = end && (end[1]!.trim() !== '' || length(end[2]!) >= 3);
  if (sure && spinner(end[2]!)) return { text: text.slice(0, end.index), cut: end[0] };
  const siteFront = SITE_FRONT.exec(text);
  if (siteFront && endsLikeMedium(fold(siteFront[1]!), noise.siteSuffixes))
    return { text: text.slice(siteFront[0].length), cut: siteFront[0] };
  const latin = LATIN.exec(text);
  const beforeLatin = latin && text.slice(0, latin.index);
  const named = beforeLatin && SITE.exec(beforeLatin);
  if (named && endsLikeMedium(fold(named[1]!), noise.siteSuffixes))
    return { text: beforeLatin, cut: latin[0] };
  const site = SITE.exec(text);
  if (!site || !endsLikeMedium(fold(site[1]!), noise.siteSuffixes)) return undefined;
  if (
    /^[—-]\S/u.test(site[0]) &&
    length(site[1]!) > LONGEST_BEHIND_DASH &&
    /(?:在线|热线|发布|头条|新闻|资讯|要闻|频道)$/u.test(site[1]!) &&
    (/([^天])\1/u.test(site[1]!) || tag(site[1]!).some((word) => word.tag === 'v'))
  )
    return undefined;
  const left = text.slice(0, site.index).trimEnd();
  const section = SECTION.exec(left);
  const short = section && length(bare(left.slice(0, section.index))) >= 10 ? section.index : left.length;
  return { text: left.slice(0, short), cut: text.slice(short) };
}

/** So many characters must be left of a headline without the tag that was found. */
const leastLeft = (cut: string, left: string): number =>
  /[_|｜【】]/u.test(cut) && !madeOf(fold(left), noise.spinners) ? LEAST_BESIDE_MARK : LEAST;

/**
 * Takes the tags of copying sites (天天快讯) and the names of sites off a headline; column names stay.
 * Never leaves fewer than 6 characters, 4 beside a mark. `cuts` holds what was taken, in the source's wording.
 */
export function cleanTitle(raw: string): { text: string; cuts: Cut[] } {
  const found = /^[-•·●▪◆■]\s+(?=\S)/u.exec(raw.trim())?.[0] ?? '';
  const bullet = length(raw.trim().slice(found.length)) < LEAST ? '' : found;
  let text = raw.trim().slice(bullet.length);
  const cuts: Cut[] = bullet === '' ? [] : [{ text: bullet.trim(), rule: 'title-tag' }];
  for (;;) {
    const tag = strip(text);
    const left = tag && trimOff(tag.text, ' 　', ' 　_|｜丨');
    if (!tag || left === undefined || length(left) < leastLeft(tag.cut, left)) return { text, cuts };
    cuts.push({ text: tag.cut.trim(), rule: 'title-tag' });
    text = left;
  }
}

const NO_TITLE =
  'nav official account stamp share place editor tags label promo notice library mail machine print listhead footer prevnext pages crumb debris end caption'.split(
    ' ',
  );
/** A headline with its day behind it on the line, as lists have them; no medium beside a day. */
export function isTitleWithDay(raw: string): boolean {
  const day = DAY_BEHIND.exec(raw.trim());
  const title = day ? raw.trim().slice(0, day.index) : '';
  return (
    length(title) >= LEAST_LISTED &&
    /^[^|｜：:。]+$/u.test(title) &&
    !endsLikeMedium(fold(title)) &&
    datesIn(title).length === 0
  );
}

/** 主持人：林小禾, 录制地点：青禾演播厅: who speaks and where, above what is said. */
const OF_TALK =
  /^(?:(?:节目)?主持人?|(?:本期|访谈|做客|特邀)?嘉宾|受访(?:者|人|嘉宾)|(?:录制|访谈|采访|拍摄|对话)(?:地点|时间|嘉宾|对象)|地点) ?:/u;
const ATTACHMENT = /^附[件表] ?\d{0,2} ?[:.、]/u;
const NAMED =
  /(?:(?<original>原标题|原题)|标\s{0,6}题|题\s?目|(?<!\p{Script=Han})(?:文献)?[题篇]\s?名|信息名称|文件名称|名\s{1,8}称)(?: ?[:：][\s|]*| ?\| ?)(?<title>[^()（）|]{6,80})/u;

/** What a mail says that it is about. */
const SUBJECT = /^(?:主题|主旨|主題|Subject) ?[:：]\s*(?=.{6})/iu;

/** The title behind 原标题, without the beginning of the text that a teaser puts behind it. */
const namedTitle = (match: RegExpExecArray): string =>
  match.groups!.title!.split(/\s(?=记者|近日|日前|本报|\d{1,4}[年月日])/u)[0]!;

/** The button behind a headline in a forum, whose section stands in brackets before it: [园区新闻] 青禾园区开园 [复制链接]. */
const COPY_LINK = /^[[【]?复制链接[\]】]?$/u;

/** A forum's headline without the section that the forum puts before it. */
function inForum(lines: Features[], i: number): Candidate | undefined {
  const { raw } = lines[i]!;
  const isThread = COPY_LINK.test(lines[i + 1]?.text ?? '') || posterFollows(lines, i);
  const section = isThread ? BRACKET_TAG.exec(raw)?.[0] : undefined;
  if (section === undefined || section.length === raw.length) return undefined;
  const found = candidate(raw.slice(section.length), 'headline', i, 0);
  return { ...found, cuts: [{ text: section.trim(), rule: 'title-tag' }, ...found.cuts] };
}

function candidate(raw: string, from: From, block: number | undefined, bonus: number): Candidate {
  return { ...cleanTitle(raw), from, block, bonus, score: 0 };
}

/** A date with a time beside it, or with nothing but a medium or a few letters. */
function isStamped(text: string): boolean {
  if (/\d{1,2}:\d\d/u.test(text)) return true;
  const rest = datesIn(text).reduce((left, { words }) => left.replace(words, ' '), text);
  return length(bare(rest)) < 9 || endsLikeMedium(bare(rest));
}

function fromHead(lines: Features[], i: number): Candidate[] {
  const line = lines[i]!;
  const named = line.length <= 90 ? NAMED.exec(line.raw) : null;
  if (named) return [candidate(namedTitle(named), 'headline', i, named.groups!.original ? -1.5 : 3)];
  if (line.kinds.has('library') && FILE_NAME.test(line.raw)) return [candidate(line.raw, 'headline', i, 0)];
  const subject = SUBJECT.exec(line.raw)?.[0];
  if (subject) return [candidate(line.raw.slice(subject.length), 'headline', i, 0)];
  if (line.kinds.has('crumb')) {
    const last = line.raw
      .split(/[>＞»›]+/u)
      .at(-1)!
      .trim();
    return length(last) >= 9 ? [candidate(last, 'headline', i, 0)] : [];
  }
  if (line.kinds.has('label')) return beforeLabel(line, i);
  if (
    line.region === 'caption' ||
    line.people ||
    NO_TITLE.some((kind) => line.kinds.has(kind)) ||
    line.length > 80
  )
    return [];
  if (line.text.startsWith('|') || (line.kinds.has('dated') && isStamped(line.text))) return [];
  if (namesPress(line.text) || ATTACHMENT.test(line.text) || OF_TALK.test(line.text)) return [];
  const bonus = line.mark === 1 ? 1.5 : 0;
  return [{ ...(inForum(lines, i) ?? candidate(line.raw, 'headline', i, bonus)), block: i, bonus }];
}

/** The title with the labels behind it in one line. */
function beforeLabel({ raw, length: size }: Features, i: number): Candidate[] {
  const label = size <= 120 ? labelsIn(raw)[0] : undefined;
  const at = label ? locateLabel(raw, label.name) : 0;
  const text = raw.slice(0, at).trimEnd();
  if (length(bare(text)) < 8 || datesIn(text).length > 0) return [];
  return [{ ...candidate(text, 'headline', i, 1.2), labels: raw.slice(text.length).trim() }];
}

const locateLabel = (raw: string, name: string): number => {
  const before = bare(raw).indexOf(bare(name));
  return before < 0 ? 0 : letterOffset(raw, before);
};

/** A short line right behind the body, before any list: where a title was pasted after its text. */
function behindBody(lines: Features[], states: WebState[]): Candidate[] {
  const last = Math.max(states.lastIndexOf('B'), states.lastIndexOf('S'));
  return [last + 1, last + 2, last + 3].flatMap((i) => {
    const line = lines[i];
    if (!line || ATTACHMENT.test(line.text) || line.junk || line.people || line.self || line.kinds.size > 0)
      return [];
    if (lines[i + 1]?.self) return [];
    const signature = lines[i + 1]?.kinds.has('stamp') || endsLikeMedium(line.text) || isOffice(line);
    return line.marks.short && line.length >= 10 && !signature
      ? [candidate(line.raw, 'headline', i, -2)]
      : [];
  });
}

/** Title before the repeated lead, or in the line above it. */
function fromSelfTeaser(lines: Features[], states: WebState[], i: number): Candidate[] {
  const line = lines[i]!;
  const { offset } = line.self!;
  if (offset >= 5) {
    const raw = line.raw.slice(0, letterOffset(line.raw, bare(line.text.slice(0, offset)).length));
    return [candidate(trimOff(raw, '', ' 　“‘「『《（(【['), 'teaser', i, 2)];
  }
  const above = lines[i - 1];
  if (!above || (states[i - 1] !== 'E' && states[i - 1] !== 'X')) return [];
  if (above.junk || above.people || above.length < 8 || above.length > 60 || above.self) return [];
  const perhapsCut = above.length <= 24 && !above.marks.ended;
  return [candidate(trimOff(above.raw, '', '.…'), 'teaser', i - 1, perhapsCut ? 1.2 : 2)];
}

/** A page's title, and what stands behind the paper and the day in it: 云桥日报--2021-04-06--青禾园区开园. */
const titlesOf = (title: string): string[] => {
  const parts = title.split(/\s?-{2,3}\s?/u);
  return parts.length > 2 ? [title, parts.at(-1)!] : [title];
};

const LONGEST_NAME = 10;

/** Whether a page's title only names the site and the section of it: 青禾新城--新闻动态, where a line of the page says 新闻动态. */
function namesSection(title: string, lines: Features[]): boolean {
  const parts = title.split(/\s?[-_|｜—]{1,3}\s?/u).map(bare);
  if (parts.length < 2 || parts.some((part) => length(part) > LONGEST_NAME)) return false;
  const last = parts.at(-1)!;
  return lines.some((line) => line.bare === last && line.kinds.size > 0);
}

/** What the site of a zone or an office is called behind the name of that. */
const OFFICE_SITE = /(?:(?:官方|政府|门户|政务|信息|公众|公共|招商)?网站?|在线|信息港|之窗)$/u;
const HOST = /(?:[新区园城县市省局署厅]|基地|管理委员会|管委会|人民政府|有限公司|集团)$/u;
const LONGEST_HOST = 24;
const PARTING = /\s?[-_|｜—]{1,3}\s?/u;

/** The name of a zone, an office or a company and nothing else: no verb tells any news. */
function isHostName(words: string): boolean {
  const name = words.replace(OFFICE_SITE, '');
  const bareName = name.replace(/(?:管理委员会|管理局|有限公司|集团)$/u, '');
  const [, ...behindPlace] = tag(bareName);
  return (
    HOST.test(name) &&
    length(name) <= LONGEST_HOST &&
    behindPlace.every(({ tag: part }) => !/^(?:[vpdrc]|uj|ul)/u.test(part))
  );
}

/** Whether a page's title only says whose site it is: :::青禾高新区:::, 青禾高新区管理局-新闻稿. */
function namesHost(title: string, menus: ReadonlySet<string>): boolean {
  const parts = matchForm(title).split(PARTING).map(bare).filter(Boolean);
  const isSection = (part: string) =>
    noise.menu.has(part) || noise.sections.has(part) || (parts.length > 1 && menus.has(part));
  return parts.some(isHostName) && parts.every((part) => isHostName(part) || isSection(part));
}

/** The words of rows of short words above the text, as menus are: 返回主页 区内新闻 投资环境. */
const wordsOfMenus = (above: readonly Features[]): ReadonlySet<string> =>
  new Set(
    above.flatMap(({ raw, marks }) => {
      const words =
        marks.hard || raw.length > 120
          ? []
          : matchForm(raw)
              .split(/[\s|｜]+/u)
              .filter(Boolean);
      return words.length > 2 && words.every((word) => word.length <= 8) ? words : [];
    }),
  );

/** A page's title up to where a line above the text says that its headline ends; sections and the site stand behind. */
function withoutRest(title: string, above: readonly Features[]): string {
  const [first = '', ...rest] = title.split(/\s[-–—]\s|\s?[_|｜]\s?/u);
  const headline = bare(first);
  return rest.length > 0 && length(headline) >= 8 && above.some((line) => line.bare === headline)
    ? first.trim()
    : title;
}

function candidates(lines: Features[], states: WebState[], metaTitle: string | undefined): Candidate[] {
  const firstBody = states.indexOf('B');
  const found = lines.flatMap((line, i) => {
    if (line.self) return fromSelfTeaser(lines, states, i);
    if (states[i] === 'H') return firstBody - i <= REACH || line.mark === 1 ? fromHead(lines, i) : [];
    const original = line.kinds.has('promo') ? NAMED.exec(line.raw) : null;
    return original ? [candidate(namedTitle(original), 'headline', i, -1.5)] : [];
  });
  found.push(...behindBody(lines, states));
  const told = metaTitle && withoutRest(metaTitle, lines.slice(0, firstBody));
  for (const text of told &&
  !namesSection(told, lines) &&
  !namesHost(told, wordsOfMenus(lines.slice(0, firstBody)))
    ? titlesOf(told)
    : [])
    found.push(candidate(text, 'metadata', undefined, 1.5));
  return found.filter(({ text }) => length(text) >= 4).slice(-MOST);
}

/** Whether the text begins right below a line, captions and buttons aside. */
function textFollows(lines: Features[], states: WebState[], block: number): boolean {
  let next = block + 1;
  const between = ({ region, kinds }: Features) =>
    region === 'caption' || ['caption', 'place', 'share', 'debris'].some((kind) => kinds.has(kind));
  while (lines[next] && between(lines[next]!)) next++;
  return states[next] === 'B';
}

/** ——以青禾高新区为例 */
const SUBTITLE = /^(?:——|--)/u;
/** A label with its value glued to it: 撰文云桥观察 */
const BARE_LABEL = /^(?:撰文|作者|文字|采写|整理|编辑|来源)[ |]?\p{Script=Han}{2,8}$/u;
/** A name over a day that is alone on its line: 青禾Plus. */
const isAccount = ({ text, kinds }: Features, below: Features | undefined): boolean =>
  kinds.size === 0 && /^[\p{Script=Han}A-Za-z\d+]{2,8}$/u.test(text) && below?.kinds.has('stamp') === true;
/** The medium alone on a line, perhaps as an item of a list: • 云桥网. */
const isOutlet = ({ text, kinds }: Features): boolean =>
  !FOLLOWS.some((kind) => kinds.has(kind)) &&
  /^(?:[•·] ?)?\p{Script=Han}{3,12}$/u.test(text) &&
  endsLikeMedium(text, noise.siteSuffixes);
const FOLLOWS = ['label', 'account', 'stamp', 'dated'];

/** Whether a forum tells right below a block of who posted it. */
const posterFollows = (lines: Features[], block: number): boolean =>
  lines.slice(block + 1, block + 5).some(({ kinds }) => kinds.has('profile'));

/** Whether a label, a date or who posted it comes right after a block; the title's own repeat, buttons and names do not count. */
function labelFollows(lines: Features[], block: number): boolean {
  if (posterFollows(lines, block)) return true;
  let next = block + 1;
  const end = block + 5;
  const between = (line: Features) =>
    line.bare === lines[block]!.bare ||
    line.length <= 4 ||
    isAccount(line, lines[next + 1]) ||
    line.kinds.has('share') ||
    (line.kinds.has('debris') && !line.kinds.has('dated')) ||
    line.people ||
    BARE_LABEL.test(line.text) ||
    SUBTITLE.test(line.text) ||
    isOutlet(line);
  while (next < end && lines[next] && between(lines[next]!)) next++;
  const row = lines[next];
  return row !== undefined && (OF_TALK.test(row.text) || FOLLOWS.some((kind) => row.kinds.has(kind)));
}

/** Whether those who wrote are named right below a line, with their role, and the text begins right below them. */
const signedBelow = (lines: Features[], states: WebState[], block: number): boolean =>
  lines[block + 1]?.signed === 'byline' && textFollows(lines, states, block + 1);

interface Page {
  lines: Features[];
  states: WebState[];
  /** The letters of the body, a line for each of its lines. */
  body: string;
  firstBody: number;
  all: Candidate[];
  /** Their letters, in the same order. */
  bares: string[];
}

/** The bare address of a site, which stands below its name at the top of a page. */
const ADDRESS = /^(?:https?:\/\/)?www\.[\w.-]{3,60}\/?(?= |$)/iu;
const isMasthead = (lines: Features[], block: number): boolean =>
  block === 0 && ADDRESS.test(lines[1]?.text ?? '') && isSiteName(lines[0]!.text);

const LONGEST_ACCOUNT = 12;
/** What the name of an account, which stands twice, is thought less of as a headline. */
const ACCOUNT_LESS = 6;
/** 青禾发布 twice below each other, or over 青禾高新区官方微信: the account's own card, and no headline. */
function isAccountCard(lines: Features[], block: number): boolean {
  const line = lines[block]!;
  if (line.length > LONGEST_ACCOUNT || line.mark > 0) return false;
  const [above, below] = [lines[block - 1], lines[block + 1]];
  const twice = above?.bare === line.bare || below?.bare === line.bare;
  const carded =
    below !== undefined && below.text.startsWith(line.text) && /官方微信|公众号|官微$/u.test(below.text);
  return (
    carded ||
    (twice && [noise.siteSuffixes, noise.hostSuffixes].some((ends) => endsLikeMedium(line.text, ends)))
  );
}

/** Whether the foot of the page says the same: it is the name of the paper or of the site. */
const standsInFoot = (one: Candidate, lines: Features[]): boolean =>
  lines.some(({ kinds, bare: letters }) => kinds.has('footer') && letters.includes(bare(one.text)));

/** So much of a line's pairs of letters stands in the text where it says what that says. */
const OWN_WORDS = 0.35;
/** …and the first line of a plain text, which mostly is its headline. */
const FIRST_WORDS = 0.12;
const HAN = /\p{Script=Han}/u;
const isOpening = ({ region, text, length: size }: Features): boolean =>
  region === undefined &&
  size >= 10 &&
  !text.endsWith(':') &&
  !endsLikeMedium(text) &&
  !/(?:19|20)\d\d ?年|第 ?\d{1,4} ?[期版]/u.test(text);

/** A headline without Chinese characters beside others that have them. */
const isTranslation = (text: string, all: Candidate[]): boolean =>
  !HAN.test(text) && all.some((other) => HAN.test(other.text) && length(other.text) >= LEAST);

/** Whether a line stands twice below the labels of a headline that says what the text says: a caption, as a picture's alternative text and below it. */
function belowHeadline(one: Candidate, { lines, all, bares, body }: Page): boolean {
  const plain = bares[all.indexOf(one)]!;
  if (lines[one.block! + 1]?.bare !== plain && lines[one.block! - 1]?.bare !== plain) return false;
  const above = all.find(
    ({ block, from }, i) =>
      from === 'headline' &&
      block !== undefined &&
      block < one.block! &&
      !lines[block]!.kinds.has('crumb') &&
      labelFollows(lines, block) &&
      shareWithin(bares[i]!, body) >= OWN_WORDS &&
      !bares[i]!.includes(plain) &&
      !plain.includes(bares[i]!),
  );
  return (
    above !== undefined &&
    lines.slice(above.block! + 1, one.block).some(({ kinds }) => kinds.has('label') || kinds.has('stamp'))
  );
}

/** Whether a line below the labels of a headline says the first or the last part of it again: the text's first subhead. */
function partBelow(one: Candidate, { lines, all, bares }: Page): boolean {
  const plain = bares[all.indexOf(one)]!;
  return all.some(({ from, block }, i) => {
    const whole = bares[i]!;
    const isPart = whole.length >= plain.length + LEAST && (whole.startsWith(plain) || whole.endsWith(plain));
    if (!isPart || from !== 'headline' || block === undefined || block >= one.block!) return false;
    const rest = whole.startsWith(plain) ? whole.slice(plain.length) : whole.slice(0, -plain.length);
    const parted = lines
      .slice(block + 1, one.block)
      .some(({ kinds }) => kinds.has('label') || kinds.has('stamp'));
    return (
      parted &&
      !lines[block]!.kinds.has('crumb') &&
      labelFollows(lines, block) &&
      !endsLikeMedium(rest, noise.siteSuffixes)
    );
  });
}

function scoreOf(one: Candidate, page: Page): number {
  const { lines, states, body, firstBody, all, bares } = page;
  const text = fold(one.text);
  const plain = bares[all.indexOf(one)]!;
  const others = all.flatMap((other, i) => (other === one ? [] : { from: other.from, letters: bares[i]! }));
  const share = shareWithin(plain, body);
  let score = one.bonus + 6 * share;
  const twins = others.filter(({ letters }) => letters === plain);
  if (twins.length > 0) score += 3;
  if (twins.some(({ from }) => from === 'metadata')) score += 2;
  const within = others.filter(({ letters }) => letters !== plain);
  if (
    one.from !== 'teaser' &&
    within.some(({ letters }) => letters.startsWith(plain) || letters.endsWith(plain))
  )
    score += 1.2;
  if (
    one.from !== 'teaser' &&
    others.some(({ from, letters }) => from === 'teaser' && plain.startsWith(letters))
  )
    score += 2;
  const size = length(text);
  if (size >= 10 && size <= 40) score += 0.8;
  if (size < 8) score -= 1.5;
  if (/。$/u.test(text)) score -= 4;
  if (SUBTITLE.test(text) || NUMBERED.test(text)) score -= SUBTITLE_LESS;
  if (isTranslation(text, all)) score -= 3;
  if (one.from !== 'headline' || one.block === undefined) return score;
  const line = lines[one.block]!;
  const next = lines[one.block + 1];
  if (one.block === 0 && isOpening(line) && share >= FIRST_WORDS) score += 1;
  const follows = labelFollows(lines, one.block);
  if (follows || next?.people || textFollows(lines, states, one.block)) score += 1.2;
  const signed = signedBelow(lines, states, one.block);
  if (
    belowHeadline(one, page) ||
    partBelow(one, page) ||
    isMasthead(lines, one.block) ||
    standsInFoot(one, lines)
  )
    score -= 3;
  if (isAccountCard(lines, one.block)) score -= ACCOUNT_LESS;
  const listed = line.run && line.marks.short && !next?.verse && !signed && !follows;
  if (listed) score -= 2;
  return score - 0.06 * Math.min(60, Math.abs(firstBody - one.block));
}

/** 云桥网讯, 云桥社青禾4月6日电: how the text of a report begins. */
const NEWS_LEAD =
  /^[(【]?\p{Script=Han}{2,12}(?:\d{1,2}月\d{1,2}日)?(?:[电讯]|消息)(?=[\s(:】)])|^[【[]\p{Script=Han}{1,12}[报社网台][】\]]/u;

/** The worth of standing right above a subtitle (——…), and what a subtitle is thought less of as a headline. */
const OVER_SUBTITLE = 1.2;
const SUBTITLE_LESS = 3;

/** A subtitle, or a plain line below the page's first heading or below what <title> says, speaks for the headline right above it: what its words are worth goes there. */
function raiseHeadlines(all: Candidate[], lines: readonly Features[]): void {
  for (const { block, score } of all.filter((one) => one.block !== undefined && SUBTITLE.test(one.text))) {
    const above = all.find(
      (one) => one.from === 'headline' && one.block === block! - 1 && !SUBTITLE.test(one.text),
    );
    if (above) above.score = Math.max(above.score, score + SUBTITLE_LESS) + OVER_SUBTITLE;
  }
  const titled = new Set(all.flatMap(({ from, text }) => (from === 'metadata' ? [bare(text)] : [])));
  for (const { block, score } of all.filter(
    (one) => one.block !== undefined && lines[one.block]!.mark === 0 && !titled.has(bare(one.text)),
  )) {
    const above = all.find(
      (one) => one.block === block! - 1 && (lines[one.block]!.mark === 1 || titled.has(bare(one.text))),
    );
    if (above && length(above.text) >= LEAST) above.score = Math.max(above.score, score + 0.1);
  }
}

/** The line right above a lede that begins as news does (某某网讯), captions aside, where no line says what the text says. */
function overLead({ lines, firstBody, all }: Page): ReturnType<typeof findTitle> {
  let above = firstBody - 1;
  while (above > 0 && lines[above]!.kinds.has('caption')) above--;
  const one = all.find(({ block, from }) => from === 'headline' && block === above);
  const fits =
    one && length(one.text) >= 8 && lines[one.block!]!.marks.short && !endsLikeMedium(fold(one.text));
  const { raw } = lines[firstBody]!;
  const reported = NEWS_LEAD.test(fold(raw)) || (leadLabel(raw)?.people.length ?? 0) > 0;
  if (!fits || !reported) return undefined;
  return { text: one.text, from: one.from, cuts: one.cuts, score: one.score, blocks: [one.block!] };
}

/** Kinds of furniture that a headline may look like: 扫码入园 青禾高新区启用无感通行. */
const SEEMING = new Set('promo notice share nav machine listhead library footer dated'.split(' '));
/** So much of its pairs of letters stands in the text. */
const SEEMING_WORDS = 0.5;

const ENDS_OF_LINE = [/^.{4}/su, /.{2}$/su];
/** Whether the text has words from the front of a line and its last: 欢迎访问青禾高新区网站 only names whose page it is. */
const saysEnds = (line: string, body: string): boolean =>
  ENDS_OF_LINE.every((end) => shareWithin(end.exec(line)?.[0] ?? '', body) > 0);

/** A line of the head that seems furniture and says what the text says, right above the text or what is told of it, where nothing else stands for a title. */
function seeming({ lines, states, body, firstBody }: Page): ReturnType<typeof findTitle> {
  const found = lines
    .slice(0, firstBody)
    .findIndex(
      (line, i) =>
        states[i] === 'H' &&
        line.region === undefined &&
        line.kinds.size > 0 &&
        line.kinds.isSubsetOf(SEEMING) &&
        line.length >= 10 &&
        line.length <= 44 &&
        !line.people &&
        !line.marks.hard &&
        !(line.kinds.has('dated') && isStamped(line.text)) &&
        (textFollows(lines, states, i) || labelFollows(lines, i)) &&
        shareWithin(line.bare, body) >= SEEMING_WORDS &&
        saysEnds(line.bare, body),
    );
  return found < 0
    ? undefined
    : { text: lines[found]!.raw.trim(), from: 'headline', cuts: [], score: 0, blocks: [found] };
}

/** What the page says that its text was first called (原标题：…), where nothing else stands for a title. */
function original({ lines, all }: Page): ReturnType<typeof findTitle> {
  const one = all.find(({ block }) => block !== undefined && NAMED.exec(lines[block]!.raw)?.groups!.original);
  return one && { text: one.text, from: one.from, cuts: one.cuts, score: one.score, blocks: [one.block!] };
}

/** A headline set in two lines, without the space between them where the page's own <title> has none. */
const closedAs = (headline: string, all: readonly Candidate[]): string =>
  all.find(({ from, text }) => from === 'metadata' && text === headline.replaceAll(' ', ''))?.text ??
  headline;

/**
 * The title of a page with one article: the best of its head lines, crumb, self-teasers and <title>; undefined where
 * none is good enough. `blocks` are all the blocks of the head that say it.
 */
export function findTitle(
  lines: Features[],
  states: WebState[],
  metaTitle?: string,
): (NonNullable<Draft['title']> & { cuts: Cut[]; score: number }) | undefined {
  const inBody = (_: Features, i: number) => states[i] === 'B' || states[i] === 'S';
  const body = lines
    .filter(inBody)
    .map((line) => line.bare)
    .join('\n');
  const all = candidates(lines, states, metaTitle);
  const bares = all.map(({ text }) => bare(text));
  const page: Page = { lines, states, body, firstBody: Math.max(0, states.indexOf('B')), all, bares };
  for (const one of all) one.score = scoreOf(one, page);
  raiseHeadlines(all, lines);
  const best = all.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best) return seeming(page);
  const followed =
    best.from === 'headline' &&
    best.block !== undefined &&
    (labelFollows(lines, best.block) || signedBelow(lines, states, best.block));
  const only = new Set(bares).size === 1;
  const alone =
    only &&
    best.block !== undefined &&
    textFollows(lines, states, best.block) &&
    shareWithin(bare(best.text), body) > 0;
  if (alone && best.score >= 0.5)
    return { text: best.text, from: best.from, cuts: best.cuts, score: best.score, blocks: [best.block!] };
  if (best.score < 2.6 && best.from !== 'teaser' && !(followed && best.score >= (only ? -0.6 : 1)))
    return overLead(page) ?? seeming(page) ?? original(page);
  if (best.from === 'metadata') best.blocks = brokenHeadline(lines, states, bare(best.text));
  const same = all.filter((other) => other.block !== undefined && bare(other.text) === bare(best.text));
  const headlines = same.filter((other) => other.from === 'headline');
  const headline = headlines.find((other) => !/^[·•]/u.test(other.text)) ?? headlines[0] ?? best;
  const { from, score, labels } = headline;
  const text = closedAs(headline.text, all);
  const cuts = labels ? [...headline.cuts, { text: labels, rule: 'label' }] : headline.cuts;
  if (headline.blocks && headline.blocks.length > 0)
    return { text, from: 'headline', cuts: [], score, blocks: headline.blocks };
  const blocks = [...new Set(same.map(({ block }) => block!))];
  const places = same.filter((other) => other.from === 'headline').map(({ block }) => block!);
  const opening = places
    .map((at) => openingLine(lines, states, at, places, body))
    .find((at) => at !== undefined);
  if (opening !== undefined)
    return {
      text: [lines[opening]!.raw.trim(), text].join(lines[opening]!.text.endsWith(':') ? '' : ' '),
      from,
      cuts,
      score,
      blocks: [opening, ...blocks],
    };
  const second = from === 'headline' && !labels ? secondLine(lines, states, blocks, body) : undefined;
  if (second === undefined) return { text, from, cuts, score, blocks };
  return { text: `${text} ${lines[second]!.raw}`, from, cuts, score, blocks: [...blocks, second] };
}

/** 【青禾园区开园】4月6日，…: the headline in the brackets that a text opens with. */
const IN_BRACKETS = /^【([^【】]{8,60})】\s{0,2}(?:#[^#\s]{2,20}#\s{0,2}){0,8}(?=[^\s【#][^【]{10})/u;
const NO_HEADLINE = /(?:编者按|导读|提示|摘要|[讯訊电電社报網网]|报道|記者|记者)$|[记記]者|通讯员/u;

/** The headline that stands in brackets before the first words of a text, tags of a post behind it, where the body says the same; undefined where none does. */
export function titleBefore(text: string, body: string): { title: string; cut: string } | undefined {
  const [cut, title] = IN_BRACKETS.exec(text) ?? [];
  if (!cut || !title || NO_HEADLINE.test(title)) return undefined;
  const told = bare(body.slice(body.indexOf(text) + cut.length));
  return shareWithin(bare(title), told) >= OWN_WORDS ? { title, cut } : undefined;
}

const LONGEST_OPENING = 30;
/** Two lines of one headline are so short where nothing but their words shows that they are. */
const LONGEST_HALF = 14;
/** Each line of a headline with a kicker or a subtitle has so many letters; no list of headlines stands above it. */
const LEAST_STACKED = 8;
/** 云桥网→青禾→经济, 《青禾会客厅》第42期: where a text stands. */
const SECTIONED = /[→|｜›»>]|第 ?\d{1,4} ?期/u;
/** 林小禾 00:20, 08:30 送执照: who speaks or what happens at a time. */
const CLOCK = /\d{1,2}:\d\d/u;

/**
 * The line right above a headline that is its beginning: 青禾高新区：, whom it speaks of as the text does, or what stands
 * first in one box of the page with it, alike and alone or set larger, or a heading like it that stands above it
 * wherever the page has it.
 * @param places of the headline, in a list of the page too
 */
function openingLine(
  lines: Features[],
  states: WebState[],
  block: number,
  places: readonly number[],
  body: string,
): number | undefined {
  const [before, line, own] = [lines[block - 2], lines[block - 1], lines[block]!];
  if (!line || states[block - 1] !== 'H' || line.kinds.size > 0 || line.people) return undefined;
  const alike = line.mark === own.mark;
  const names = alike && line.text.endsWith(':') && body.includes(line.bare);
  const boxed =
    own.box !== undefined &&
    line.box === own.box &&
    before?.box !== own.box &&
    (alike ? lines[block + 1]?.box !== own.box : line.mark > 0 && own.mark === 0);
  const everywhere =
    alike && own.mark > 0 && places.length > 1 && places.every((at) => lines[at - 1]?.bare === line.bare);
  const apart = !before || before.kinds.size > 0 || shareWithin(before.bare, body) < OWN_WORDS;
  const labelled = labelFollows(lines, block) || signedBelow(lines, states, block);
  const stacked =
    apart &&
    labelled &&
    !own.text.includes('。') &&
    Math.min(line.length, own.length) >= LEAST_STACKED &&
    !body.includes(line.bare);
  const halves =
    alike &&
    own.mark === 0 &&
    own.box === undefined &&
    (stacked || Math.max(line.length, own.length) <= LONGEST_HALF) &&
    !SECTIONED.test(line.text) &&
    !line.bare.includes(own.bare) &&
    !own.bare.includes(line.bare) &&
    ![line, own].some(({ text }) => CLOCK.test(text)) &&
    [line, own].every((half) => half.length >= LEAST && shareWithin(half.bare, body) >= OWN_WORDS);
  return line.length <= LONGEST_OPENING && (names || boxed || everywhere || halves) ? block - 1 : undefined;
}

/** The line right below a headline, right above the labels or the text, that says more of what the text says. */
function secondLine(
  lines: Features[],
  states: WebState[],
  blocks: number[],
  body: string,
): number | undefined {
  const at = Math.max(...blocks) + 1;
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || states[at] !== 'H' || line.kinds.size > 0 || line.people || line.duplicate)
    return undefined;
  const over = states[at + 1] === 'B' || next.people || FOLLOWS.some((kind) => next.kinds.has(kind));
  if (!over || !line.marks.short || line.length < 8 || line.length > 36 || /^(?:——|--)/u.test(line.text))
    return undefined;
  const whole = lines[blocks[0]!]!.bare;
  if (body.includes(line.bare) || line.bare.includes(whole) || whole.includes(line.bare)) return undefined;
  return shareWithin(line.bare, body) >= OWN_WORDS ? at : undefined;
}

/** Two or three lines of the head that read as one title when put together. */
function brokenHeadline(lines: Features[], states: WebState[], title: string): number[] {
  const firstBody = states.indexOf('B');
  for (let i = Math.max(0, firstBody - REACH); i < firstBody; i++) {
    const found = [2, 3].find(
      (count) =>
        lines
          .slice(i, i + count)
          .map((line) => line.bare)
          .join('') === title,
    );
    if (found) return Array.from({ length: found }, (_, k) => i + k);
  }
  return [];
}
