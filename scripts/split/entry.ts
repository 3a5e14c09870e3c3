/** An entry of a list of contents, or a headline, without what stands before and behind its words. */
import { bare, fold } from '../clean/fold.ts';
import { endsLikeMedium, namesMedium } from '../clean/noise.ts';
import { hanNumber } from '../facts/calendar.ts';
import { remember } from '../remember.ts';
import { partLabel } from './part-labels.ts';

const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
const LENGTH = `\\s{0,3}[(（]?(?:时长|用时)\\s?[:：]?\\s?[\\d'"′″’”分秒:：]{1,8}[)）]?`;
/** 1分50秒, 1分整, 40秒, 1′20″, 2分 */
const LASTING = `(?:\\d{1,2}分(?:\\d{1,2}秒|整)?|\\d{1,3}秒|\\d{1,2}['′’]\\d{1,2}["″”]{1,2})`;
/** How long an item is, set apart by a wide space, a bracket or the headline's own mark. */
const LASTS = `(?:\\s{2,4}|\\u3000|(?<=[》】])\\s{0,3})${LASTING}|\\s{0,3}[(（]${LASTING}[)）]`;
const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
/** Numbers in circles of several kinds, each kind from one up. */
const CIRCLE_KINDS = [
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '❶❷❸❹❺❻❼❽❾❿',
  '➀➁➂➃➄➅➆➇➈➉',
  '➊➋➌➍➎➏➐➑➒➓',
  '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
];
const CIRCLES = CIRCLE_KINDS.join('');
/** 【要闻①】 快讯2｜ */
const TAGGED = `[[(（【]?(?:正片|片段|短片|条目|新闻|新聞|稿件|主打|消息|资讯|头条|要闻|快讯|动态|热点|速递)\\s?(?:${HAN_NUMBER}|\\d{1,2}|[${CIRCLES}])[\\])）】｜|丨:：、]`;
/** 第二条。 【第二条】 (三) [2/4] 04. 1️⃣ ② [片段02] 条目3 00:31 ◆ before a headline. */
const FRONT = new RegExp(
  `^(?:[[(（【]?${TIME}[\\])）】]?(?:\\s?[-~–至]\\s?${TIME})?|第?${HAN_NUMBER}(?:[条则](?:[,，、。.:：]|(?= ))|[、.]|(?=\\u3000))|第\\d{1,2}[条则](?:[,，、。.:：]|(?= ))|\\d{1,2}[条则][,，、.:：]|[[(（【]第?(?:${HAN_NUMBER}|\\d{1,2}(?:\\s?/\\s?\\d{1,2})?)[条则]?[\\])）】]|(?:${HAN_NUMBER}|\\d{1,2})[)）]|\\d{1,2}/\\d{1,2}(?=\\s)|[[(【]?(?:片段|条目|新闻|新聞|稿件|看点|NO\\.?|Part\\.?)\\s?\\d{1,3}[\\])】]?[:、.]?|${TAGGED}|\\d{1,2}\\s?[|｜丨│]|0\\d(?=[\\s\\p{Script=Han}“《])|\\d{1,2}\\s?(?:[、.．:：](?!\\d)|、(?=\\d{1,4}[家个名项户条款]))|\\d\\ufe0f?\\u20e3|[${CIRCLES}]|[^\\p{L}\\p{N}“‘《【([［〔〖]+)\\s?`,
  'iu',
);
/** ……（3） ...... 3  /12  P3  （第3版） 04:12 behind an entry. */
const BEHIND = new RegExp(
  `(?:(?:[.·_—-]{3,200}|…{1,60})\\s?[(（]?P?\\d{0,3}[)）]?|\\s[(（]?P?\\d{1,3}[)）]?|\\s?/\\s?P?\\d{1,3}|[(（]P?\\d{1,3}[)）]|\\s?[(（]\\s?第?\\s?[A-Z]?\\d{1,2}\\s?版\\s?[)）]|\\s?[[(（]?${TIME}[\\])）]?|${LENGTH}|${LASTS})$`,
  'iu',
);

/** How an item is read: （录音报道）, (口播). */
const FORM = '\\s?[(（](?:口播|连线|图像|配音|配画|片子|(?:录音|现场|同期|电视|连线)报道|录音|综述)[)）]';
/** How long an item is, or how it is read, behind its headline. */
export const BEHIND_HEADLINE = new RegExp(`(?:${LENGTH}|${LASTS}|${FORM})$`, 'u');

const DEPTH = 4;

const DAY = '(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日';
/** 《云桥日报》6月20日第2版： before a headline: where and when it was printed. */
const OUTLET = new RegExp(
  `^[《【[]?[\\p{Script=Han}·]{2,14}[》】\\]]?\\s?[(（]?(?:${DAY}[,，]?\\s?(?:第?\\s?[A-Z]?\\d{1,3}版)?|第\\s?[A-Z]?\\d{1,3}版)[)）]?\\s?(?:刊发|刊登|刊载|报道)?[:：]\\s?`,
  'u',
);
/** 《云桥日报》： 云桥在线： 微信公众号“云桥观察”： before a headline: where it was printed. */
const PRINTED_IN =
  /^(?:《([^《》]{2,14})》|(?:微信)?(?:公众号|视频号|微博|抖音号?|客户端|头条号)\s?[“"「『《【][^”"」』》】]{2,16}[”"」』》】]|(\p{Script=Han}{2,12}))\s?[:：]\s?(?=\S{4})/u;

/** The length of the paper or site that stands before a headline, perhaps with the day. */
export function outletOf(text: string): number {
  const dated = OUTLET.exec(text)?.[0].length;
  if (dated !== undefined) return dated;
  const [whole = '', marked, plain] = PRINTED_IN.exec(text) ?? [];
  const isMedium = marked !== undefined ? endsLikeMedium(marked) : plain === undefined || namesMedium(plain);
  return isMedium ? whole.length : 0;
}

/** （来源：云桥日报，7月26日） behind a headline. */
const SOURCE_BEHIND = /(?<=.{8})\s?[(（](?:来源|來源|转自|摘自|据)\s?[:：]?\s?[^()（）。]{2,30}[)）]$/u;
/** The source in brackets behind a headline, as it is written; undefined where there is none. */
export const sourceBehind = (text: string): string | undefined =>
  text.endsWith(')') || text.endsWith('）') ? SOURCE_BEHIND.exec(text)?.[0] : undefined;

/** 【要闻①】 快讯2｜ before a headline: a piece of news, by its number. */
const NEWS_NUMBER = new RegExp(
  `^[^\\p{L}\\p{N}]{0,8}(?:要闻|新闻|新聞|快讯|动态|消息|资讯|头条|热点|简讯|短讯|速递)\\s?(?:\\d{1,2}|${HAN_NUMBER})(?=[^\\p{L}\\p{N}])`,
  'u',
);

/** Whether a headline is told to be a piece of news, and which of them. */
export const isNewsNumbered = (text: string): boolean => NEWS_NUMBER.test(fold(text));

/** The length of what stands before the words of a headline: numbers, marks, times. */
export function frontOf(text: string): number {
  let rest = text;
  for (let i = 0; i < DEPTH; i++) {
    const found = FRONT.exec(rest)?.[0];
    if (!found || found.length === rest.length) break;
    rest = rest.slice(found.length);
  }
  return text.length - rest.length;
}

/** The number before a headline. */
export function numberOf(text: string): number | undefined {
  const line = fold(text);
  const front = line.slice(0, frontOf(line));
  const digits = /\d{1,2}/u.exec(front)?.[0];
  const han = /[一二三四五六七八九十]{1,3}/u.exec(front)?.[0];
  if (digits !== undefined) return Number(digits);
  return han === undefined ? circledNumber(text) : hanNumber(han);
}

/** Whether the entry of a list tells where it is found: a page, or a time of the programme. */
export const isPlaced = (text: string): boolean => {
  const line = fold(text);
  return ROW.test(line) || BEHIND.test(line) || new RegExp(`^[[(【]?${TIME}`, 'u').test(line);
};

/** 3 ⇥ headline ⇥ 1'20": a row of a table of items. */
const ROW = /^\d{1,2}\s(.{4,60})\s\d{1,2}['′’:]\d{2}["″”]{0,2}$/u;

const between = (line: string): string =>
  (ROW.exec(line)?.[1] ?? line)
    .slice(frontOf(line))
    .replace(BEHIND, '')
    .trim()
    .replace(/[;；。,，]$/u, '');

/** ① before a headline: folded, it would be a plain number. */
const CIRCLED = new RegExp(`^[${CIRCLES}]\\s?`, 'u');

/** The number in a circle that a text begins with. */
export function circledNumber(text: string): number | undefined {
  const sign = text[0] ?? ' ';
  const kind = CIRCLE_KINDS.find((circles) => circles.includes(sign));
  return kind === undefined ? undefined : kind.indexOf(sign) + 1;
}

/** The words of an entry or of a headline, folded. */
export const entryWords = (text: string): string =>
  between(fold(text.slice(partLabel(text).length).replace(CIRCLED, '')));

/** The words of an entry as they are written. */
export const wordsAsWritten = (text: string): string => between(text.slice(partLabel(text).length));

/** The form by which an entry and a headline are the same. */
export const entryKey = remember((text: string): string => bare(entryWords(text)));
