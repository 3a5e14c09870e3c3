/** Is a text several items or one with subheads? Evidence for a way to divide it, added up; only sums are compared. */
import { fold } from '../clean/fold.ts';
import { leadLabel, parseByline, tailNames } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import { parseAttribution } from '../facts/attribution.ts';
import { isName } from '../facts/names.ts';
import { isMedium, isSourced, originOf, senderBehind } from './edition-lines.ts';
import { entryWords } from './entry.ts';
import { isOffice } from '../clean/official.ts';
import { isBulletinHead } from './bulletin-head.ts';
import {
  isBroadcast,
  isCompiled,
  isDigestName,
  isPaperOfDay,
  isRoundUp,
  tellsIssue,
} from './edition-rules.ts';
import { tag } from './words.ts';
import { ENDED } from './ends.ts';
import { turnOf } from './turn.ts';

/** One item of a division: its headline and its lines, the edition's own left out. */
export interface Part {
  headline: string;
  /** The source stands in brackets behind the headline, which is given without it. */
  sourced?: boolean;
  texts: string[];
}

/** A way to divide a text. */
export interface Division {
  parts: Part[];
  /** Lines above the first item that are none of the edition's own. */
  above: string[];
  /** All lines above it. */
  masthead: string[];
  /** The headlines are entries of a list of contents, which tells pages or times, under a head. */
  listed: { placed: boolean; headed: boolean; whole: boolean } | undefined;
  /** The items are counted where they begin: 第一条，…, PART.01. */
  counted: boolean;
  /** … as pieces of news: 【要闻①】. */
  news: boolean;
  /** Lines that tell who speaks, and when. */
  turns: number;
  /** Running heads and page numbers. */
  folios: number;
  /** Lines of a web page that lead to others: menus, lists, neighbours. */
  links: number;
}

/** One kind of evidence: over 0 speaks for several items. */
export interface Evidence {
  name: string;
  points: number;
}

/** At this sum a text is several items. */
export const THRESHOLD = 3;

const share = <T>(all: readonly T[], holds: (one: T, k: number) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

/** 供稿：人社局 林小禾　2021-04-06, perhaps in brackets: a label of who sent what stands above, and what stands behind it. */
const SENT = /^[(（【[]?(?:信息|稿件)?(?:来源|稿源|供稿|报送(?:单位)?)\s?[:：](.{2,60})/u;
/** Such a label, or that of who made it. */
export const SIGNS = new RegExp(`${SENT.source}|^[(（【[]?(?:编辑|责编|记者)\\s?[:：]`, 'u');

/** A part that names its own reporters or source where it ends. */
function isSigned({ texts }: Part): boolean {
  const end = texts.slice(-2);
  return end.some(
    (text) =>
      parseAttribution(text) !== undefined ||
      isSourced(text) ||
      originOf(text) !== undefined ||
      senderBehind(text) !== undefined ||
      tailNames(text) !== undefined ||
      (text.length <= 60 && (parseByline(text)?.strength ?? 0) >= 1.5) ||
      SIGNS.test(text),
  );
}

/** So many parts, and half of them, end with a line of their own source. */
const LEAST_SOURCES = 3;

/** What lines that tell the source of the part above them say: no chapter of one article has such a line. */
function ownSources(parts: readonly Part[]): number {
  const sources = parts.flatMap(({ texts }) =>
    texts
      .slice(-2)
      .flatMap((text) => originOf(text) ?? senderBehind(text) ?? SENT.exec(text)?.[1] ?? [])
      .slice(0, 1),
  );
  if (sources.length < LEAST_SOURCES || 2 * sources.length < parts.length) return 0;
  return ((new Set(sources).size > 1 ? 4.5 : 3) * sources.length) / parts.length;
}

const PLACE_AND_DAY =
  /^(?:\p{Script=Han}{2,12}[,，:：]?)?(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:近日|日前|昨日|今日|连日来)/u;
const LABEL_LINE = /^(?:来源|发布时间|发布日期|时间|日期|作者|记者)\s?[:：]/u;

/** A part that opens as a news item does. */
function opensAsNews({ texts }: Part): boolean {
  const [first = '', second = ''] = texts;
  const text = LABEL_LINE.test(first) ? second : first;
  const lead = leadLabel(text);
  return LABEL_LINE.test(first) || lead !== undefined || (parseByline(first)?.strength ?? 0) >= 1.5;
}

/** Places that headlines name, and no headline of another part. */
function placesOf(parts: readonly Part[]): string[][] {
  const named = parts.map(({ headline }) => [
    ...new Set(
      tag(fold(headline)).flatMap(({ word, tag: kind }) => (kind === 'ns' && word.length > 1 ? [word] : [])),
    ),
  ]);
  return named.map((own, k) =>
    own.filter((place) => named.every((others, j) => j === k || !others.includes(place))),
  );
}

/** Share of the parts whose headline names a place that their text has, and no other part's. */
function apartByPlace(parts: readonly Part[]): number {
  const texts = parts.map(({ texts: own }) => own.join('\n'));
  return share(placesOf(parts), (places, k) =>
    places.some(
      (place) => texts[k]!.includes(place) && texts.every((text, j) => j === k || !text.includes(place)),
    ),
  );
}

function pointsByPlace(parts: readonly Part[]): number {
  const places = apartByPlace(parts);
  return parts.length > 1 && parts.length * places >= 2 ? 3 * places : 0;
}

const KIND = '(?:高新|经开|经济(?:技术)?开发|高新技术(?:产业)?开发|开发|新|工业园|产业园|保税)[区园]';
const ZONE = new RegExp(`\\p{Script=Han}{2,6}?${KIND}`, 'gu');

/** Whether one zone is spoken of in nearly all parts: they are about one thing. */
function sameSubject(parts: readonly Part[]): boolean {
  const zones = parts.map(({ headline, texts }) => {
    const found = `${headline}\n${texts.join('\n')}`.match(ZONE) ?? [];
    return new Set(found.map((name) => name.slice(-5)));
  });
  const all = new Set(zones.flatMap((own) => [...own]));
  return parts.length > 1 && [...all].some((name) => share(zones, (own) => own.has(name)) > 0.75);
}

const MOST_SEAMS = 12;
const MOST_FOR_SUBJECTS = 4;
const clamp = (least: number, most: number, points: number): number =>
  Math.min(most, Math.max(least, points));

/**
 * What the seams between the parts say: whether each part is on another subject than the one above it. A seam's points
 * are near the logarithm of how much oftener such a turn stands between articles than between the parts of one
 * (measured on 320 and 39 seams with headlines, 320 and 590 without); together they count for as much as two or three.
 */
function onOtherSubjects(parts: readonly Part[], least = -2): number {
  const seams = parts.slice(1, 1 + MOST_SEAMS).map((part, k) => {
    const titled = part.texts[0] !== part.headline;
    const piece = ({ headline, texts }: Part) => ({
      headline: titled ? headline : '',
      text: texts.join('\n'),
    });
    const turn = turnOf(piece(parts[k]!), piece(part));
    return clamp(-2, 2, 6 * (turn - (titled ? 0.45 : -0.07)));
  });
  const sum = seams.reduce((all, points) => all + points, 0);
  return clamp(least, MOST_FOR_SUBJECTS, sum);
}

/** Below the name of a digest so many parts, and so large a share of them, open with a day as news does. */
const LEAST_DATED = 3;
const MOSTLY = 0.75;

const SUBHEAD_NUMBER =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部编]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/u;
const TURN = /^(?:[问答QA]|记者|主持人|嘉宾)\d{0,2}\s?[:：]/u;
const DATE_FIRST = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|^\d{4}[-/.年]/u;

/** A digest's own words above its items: 早安，今天是…, ▲ 点击音频. */
const GREETING =
  /今天是|(?:早上|上午|中午|下午|晚上)好[,，。!！~～]|^(?:Hi|hello|哈喽|嗨)\b|点击|扫码|滑动|一起来?看|(?:看看|来看|速览|盘点|回顾)(?:吧|如下)?[~～！。:：—]*$|新鲜事|查看更多|星期[一二三四五六日天]|^(?:早安|早上好|晚安|晚上好)/u;

/** Nothing but the days that all items are from. */
const PERIOD =
  /^[([]?(?:(?:19|20)\d\d年)?\d{1,2}月[^,。:]{0,12}[)\]]?$|\(\d{1,2}[月.]\d{1,2}日?[-—–~至]{1,2}(?:\d{1,2}[月.])?\d{1,2}日?\)$/u;

/** Whether a line wishes its readers a good day or tells the day: no newspaper page does. */
export const greets = (line: string): boolean => /^(?:早安|早上好|晚安|晚上好)|今天是.{0,24}星期/u.test(line);

/** 青禾经济技术开发区（国际商务区）: the site's or the office's own name, and no title. */
const isSite = (line: string): boolean => {
  const text = line.replace(/[(（][^()（）]{2,16}[)）]$/u, '');
  return isOffice({ text, length: text.length });
};

/** Whether a line above the items tells nothing of what they say: the bulletin's name, number, days and makers. */
function isOfBulletin(text: string): boolean {
  const line = fold(text);
  return (
    tellsIssue(line) ||
    isBulletinHead(line) ||
    isDigestName(line) ||
    GREETING.test(line) ||
    datesIn(line).length > 0 ||
    PERIOD.test(line) ||
    /[:：|]/u.test(line) ||
    isMedium(line) ||
    isSite(line) ||
    /(?:之声|编|编[印辑制发]|主办|汇编|整理|出品)$/u.test(line) ||
    parseByline(text) !== undefined
  );
}

/** 青禾高新区：招商按下快进键: a headline above them, under which they are one article's. */
const OF_PLACE = /^\p{Script=Han}{2,12}[区园城市县镇]:(?=[^:]{6})/u;

/** The name of a bulletin that tells its number is no longer, whatever it is. */
const LONGEST_NAME = 10;

/** Something above the items that speaks of all of them: a title and its lede. */
function above(lines: readonly string[]): Evidence[] {
  const prose = lines.filter((text) => text.length >= 40 && ENDED.test(text));
  const title = lines.some((text) => {
    const { length } = fold(text);
    return length >= 9 && length <= 50 && !ENDED.test(text) && !isOfBulletin(text);
  });
  return [
    ...(prose.length > 0 ? [{ name: '上面有总的导语', points: -3 }] : []),
    ...(title ? [{ name: '上面有总标题', points: -2 }] : []),
  ];
}

/** Words of a report's subheads, which say how well and how hard, and of no event. */
const OF_REPORT =
  /新(?:突破|成效|进展|台阶|格局|局面|篇章|动能|高地)|增效|提速|加速度|提质|显著|明显|稳步|稳中|向好|扎实|持续|不断|有[力序效]|全面|深入|切实|着力|强化|聚焦|坚持|加强|推进|推动|抓[好实紧牢]|夯实|筑牢|健全|完善|落实|优化|提升|做[好优强实]|紧[盯扣抓]|守牢|压实|引领|赋能|工作|方面|措施|情况|建议|打算|经验|问题|成效|做法|意义|背景/u;
/** A verb at once with its object is an order or a slogan; news has someone who does it. */
const ORDER =
  /^(?:[把将让要以用]|支持|鼓励|加快|加大|围绕|立足|突出|深化|拓展|促进|构建|打造|搭建|严[格守把]|关于)/u;
const LEAST_HEADLINE = 7;

/** Whether a headline tells an event, as news does, and not what a chapter is about. */
function tellsEvent(headline: string): boolean {
  const words = entryWords(headline);
  return words.length >= LEAST_HEADLINE && !OF_REPORT.test(words) && !ORDER.test(words);
}

/** What speaks for the division and what against it; what takes long to tell is left out where it could not decide. */
export function evidenceOf({
  parts,
  above: lines,
  masthead,
  listed,
  counted,
  news,
  turns,
  folios,
  links,
}: Division): Evidence[] {
  const first = masthead.slice(0, 10).map(fold);
  // Several of them are a list of other days.
  const broadcast = first.filter(isBroadcast).length === 1;
  const numberedIssue = first.some(tellsIssue);
  const digest = broadcast || first.some(isDigestName) || (numberedIssue && first.some(isBulletinHead));
  const titled = parts.filter(({ headline, texts }) => texts[0] !== headline);
  const words = titled.map(({ headline }) => entryWords(headline));
  const signed = share(parts, isSigned);
  const leads = share(parts, opensAsNews);
  const said = parts.map(({ texts }) => texts.join('').length);
  const sentences = parts.map(({ texts }) => (texts.join('').match(/[。！？!?]/gu) ?? []).length);
  const sourced = ownSources(parts);
  const opening = share(parts, ({ texts: [text = ''] }) => PLACE_AND_DAY.test(fold(text)));
  const numbered = share(titled, ({ headline }) => SUBHEAD_NUMBER.test(fold(headline)));
  const alike = numbered === 0 || numbered === 1;
  const isTitled = sentences[0]! < 2 && sentences.slice(1).every((count) => count > 1);
  const named = isDigestName(fold(lines.at(-1) ?? ''));
  const isNameOver = (line: string) => numberedIssue && line === lines[0] && line.length <= LONGEST_NAME;
  const isOwn = lines.every((line) => (isOfBulletin(line) && !OF_PLACE.test(fold(line))) || isNameOver(line));
  const isBulletin = numberedIssue || first.some(isRoundUp) || first.some(isCompiled);
  const bare = digest && isOwn && !first.some(isPaperOfDay) && parts.length >= (isBulletin ? 2 : LEAST_DATED);
  const events =
    bare && titled.length === parts.length ? share(parts, ({ headline }) => tellsEvent(headline)) : 0;
  const told = events >= MOSTLY;
  const dated = named && alike && !isTitled && parts.length >= LEAST_DATED && opening >= MOSTLY;
  // What a round-up of one zone says is of that zone.
  const ofOne = dated || told || ((sourced > 0 || counted) && first.some(isRoundUp));
  const rows: [name: string, points: number | Dear][] = [
    ['目录里的标题在下文重现', listed ? 1.5 + Math.min(1, 0.25 * parts.length) : 0],
    ['目录带页码或时间', listed?.placed ? 1 : 0],
    ['目录有题头', listed?.headed ? 0.5 : 0],
    ['提要里的各条都在下文', listed?.whole ? 4 : 0],
    ['是某一天的节目', broadcast ? 5 : 0],
    ['逐条报数', counted ? (broadcast ? 3 : 1) : 0],
    ['各条标明是要闻', news ? 2.5 : 0],
    ['有期号', numberedIssue ? 1.5 : 0],
    ['有刊物或栏目名', digest ? 1 : 0],
    ['各条自带署名或出处', 2 * parts.length * signed >= 3 ? 3.5 * signed : 0],
    ['各条注明出自哪里', 1.5 * share(parts, ({ texts }) => isSourced(texts.at(-1) ?? ''))],
    ['各条末尾各有来源', sourced],
    ['各条标题后注明出处', 3 * share(parts, ({ sourced }) => sourced === true)],
    ['各条自带电头', 2 * parts.length * leads >= 3 ? 3 * leads : 0],
    ['刊名之下就是各条，标题都是消息', told ? 3.5 : 0],
    ['各条的开头像消息', (dated ? 3.5 : 1.5) * opening],
    ['各条说各自的地方', { most: 3, points: () => pointsByPlace(parts) }],
    ['各条换了话题', { most: MOST_FOR_SUBJECTS, points: () => onOtherSubjects(parts, ofOne ? 0 : -2) }],
    ['逐句标说话人与时间', turns > 2 ? 1.5 : 0],
    ['有页码或书眉', folios > 1 ? 0.5 : 0],
    ['有网页的导航或列表', -Math.min(digest || listed?.whole ? 1 : 3, links)],
    ['编号像一篇文章的小标题', dated || told ? 0 : -2.5 * numbered],
    ['标题是问句', -4 * share(titled, ({ headline }) => /[?？]$|^(?:问|Q\d{0,2})[:：、. ]/iu.test(headline))],
    ['标题是人名', -4 * share(words, (text) => isName(text))],
    ['标题是日期', -3 * share(words, (text) => DATE_FIRST.test(text))],
    ['标题很短', share(words, (text) => text.length < 9) > 0.5 ? -2 : 0],
    ['各条说的是同一园区', { most: 0, points: () => (!ofOne && sameSubject(parts) ? -2 : 0) }],
    ['像一问一答', parts.some(({ texts }) => share(texts, (text) => TURN.test(text)) > 0.3) ? -4 : 0],
    ['各条只有一句话', sourced > 0 || told ? 0 : -3 * share(sentences, (count) => count < 2)],
    ['各条很短', sourced === 0 && !told && share(said, (length) => length < 60) > 0.5 ? -2 : 0],
  ];
  // What stands above the name of the programme is the page's.
  const over = above(lines.slice(1 + lines.findLastIndex((line) => isBroadcast(fold(line)))));
  return [...toldOf(rows, sumOf(over)), ...over].filter(({ points }) => points !== 0);
}

/** What takes long to tell, and how much it may say for several items. */
interface Dear {
  most: number;
  points: () => number;
}

/** The evidence, where what takes long to tell counts nothing once the sum cannot come up to the threshold. */
function toldOf(rows: readonly [name: string, points: number | Dear][], over: number): Evidence[] {
  let most = over;
  for (const [, points] of rows) most += typeof points === 'number' ? points : points.most;
  return rows.map(([name, points]) => {
    if (typeof points === 'number') return { name, points };
    if (most < THRESHOLD) return { name, points: 0 };
    const told = points.points();
    most += told - points.most;
    return { name, points: told };
  });
}

export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { points }) => sum + points, 0);
