/** The line that names a broadcast: its station, its programme and its day, in any order, with or without marks. */
import { fold } from '../clean/fold.ts';

/** What such a line tells; what it does not tell is empty. */
export interface Broadcast {
  station: string;
  programme: string;
  isDated: boolean;
  /** Whether the programme stands in marks of its own: 《》, 【】. */
  isMarked: boolean;
}

const DAY = /(?:19|20)\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|(?<!\d)(?:19|20)\d{6}(?!\d)/u;
const WEEKDAY = /\(?(?:星期|礼拜|周)[一二三四五六日天]\)?(?!\p{Script=Han}{0,8}[》】])/u;
const STATION =
  /^\p{Script=Han}{2,10}?(?:广播电视总台|[电電][视視][台臺]|[电電][台臺]|融媒体?中心|卫视|广播(?!电))/u;
const PROGRAMME = /^\p{Script=Han}[\p{Script=Han}A-Z\d]{1,13}$/u;
/** 新闻节目文字稿: what kind of paper it is, and no programme. */
const PAPER_ONLY = /^(?:每日|本台)?(?:新[闻聞])?(?:[节節]目)?(?:文字|播出|播音|口播|直播|逐字)?(?:稿|文稿)$/u;
const LONGEST = 50;

/** Reads a line that holds a station, a programme, a day or more of these, and no other word; undefined where it holds one. */
export function broadcastIn(text: string): Broadcast | undefined {
  if (text.length > LONGEST) return undefined;
  const line = fold(text);
  const undated = line.replace(DAY, ' ').replace(WEEKDAY, ' ').trim();
  const marks = /[《【]([^《》【】]{2,14})[》】]/u.exec(undated);
  const words = undated.replace(/[《》【】()[\]·|丨]/gu, ' ').trim();
  const station = STATION.exec(words)?.[0] ?? '';
  const behind = words.slice(station.length).trim();
  const [called = '', last = '', ...more] = behind.split(/ +/u);
  const programme = PAPER_ONLY.test(called) ? '' : called;
  const isEnd = last === '' || STATION.exec(last)?.[0] === last;
  const names = programme === '' || PROGRAMME.test(programme);
  if (more.length > 0 || !isEnd || !names || (station === '' && programme === '')) return undefined;
  const [, marked = ''] = marks ?? [];
  return {
    station: station || last,
    programme,
    isDated: undated !== line.trim(),
    isMarked: programme !== '' && marked.endsWith(programme),
  };
}

/** How programmes of news are called. */
const ON_AIR =
  /(?:新闻|新聞|联播|聯播|播报|播報|快报|快報|第一时间|直播间|直通车|快车|早班车|零距离|早报|晚报|高峰|视点|视窗|视线)$/u;

/**
 * Whether a line above the items names the broadcast.
 * @param isCalled whether a host calls a programme so
 */
export function namesBroadcast(text: string, isCalled: (programme: string) => boolean): boolean {
  const told = broadcastIn(text);
  if (!told) return false;
  const { station, programme, isDated, isMarked } = told;
  if (programme === '') return isDated && station !== '';
  const isProgramme = ON_AIR.test(programme) || isCalled(programme);
  return isProgramme && (station !== '' || isMarked);
}

const AIRED = /^\(?(.{6,48}?) ?(?:首播|播出|播送|播发|播報|播报)\)?$/u;

/** Whether a line tells which station had a broadcast on the air and when, and nothing else: （青禾电视台2021年4月6日播出） */
export function isAired(text: string): boolean {
  const told = broadcastIn(AIRED.exec(fold(text))?.[1] ?? '');
  return told !== undefined && told.isDated && told.station !== '';
}

/** The station and the programme that a line of a broadcast names, that of the day when it was on the air among them. */
export const namedOnAir = (text: string): Broadcast | undefined =>
  broadcastIn(AIRED.exec(fold(text))?.[1] ?? text);
