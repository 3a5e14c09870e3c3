/** A programme's transcript: which of its lines are the programme's own, and where each of its items begins. */
import { fold } from '../clean/fold.ts';
import { lineOf } from '../clean/line.ts';
import { junkKinds, kindsOf } from '../clean/rules.ts';
import { parseByline, tailNames } from '../facts/byline.ts';
import { remember } from '../remember.ts';
import type { Block, Cut, State } from '../types.ts';

/** A kind of line that speaks of the programme and not of the news; `test` gets the folded line. */
export interface BroadcastRule {
  id: string;
  /** Shown on the site beside the lines that it took. */
  name: string;
  why: string;
  state: State;
  max: number;
  test: (line: string) => boolean;
  drops: string[];
  keeps: string[];
}

const PROGRAMME =
  /(?:新闻|联播|播报|快报|报道|直播间|视点|聚焦|第一时间|零距离|早班车|30分|三十分|节目)[》”]?.{0,16}(?:文字稿|文字版|文字实录|播出稿|播出单|口播稿|串联单|广播稿|播音稿|解说词|台本)|(?:新闻联播|[早午晚]间新闻|新闻30分)[》”]?.{0,4}\d{4}[年.-]\d{1,2}[月.-]\d{1,2}日?/u;
const STATION =
  /^[^,。:;]{0,12}(?:电视台|广播电台|人民广播|广播电视台|融媒体中心|广电)[^,。;]{0,4}[《“][^》”]{2,16}[》”]/u;
const SHEET =
  /^(?:(?:播出|播发|首播|录制)(?:时间|日期|频道|平台)|(?:栏目|节目|频道)(?:名称)?|(?:主播|播音员?|主持人?|播报|编播|导播|配音|责编|编审|监制))\s?[:：]/u;

const VIEWERS = '(?:各位)?(?:观众|听众|网友|收音机前的)(?:们)?(?:朋友)?(?:们)?';
const HOST = new RegExp(
  `^(?:(?:${VIEWERS}|亲爱的${VIEWERS}|大家|您|你)[,:]?(?:大家)?(?:早上|上午|中午|下午|晚上|午间)?好|(?:欢迎|感谢|谢谢)(?:您|大家|你)?(?:的)?(?:继续)?(?:收看|收听|关注)|(?:首先|下面|先)(?:请|来)?(?:一起)?(?:来)?(?:看|听|关注)(?:一下)?(?:今天|本期|今晚)?(?:的)?(?:节目的?)?(?:内容提要|主要内容|详细(?:内容|报道))|(?:以上就是|今天的(?:新闻|节目|${'\\p{Script=Han}'}{2,6})(?:就)?(?:到这|到此|播送|播报))|(?:下面|接下来|现在|首先)(?:请|来|我们)?(?:请|来)?(?:看|听|收听|收看)(?:一组|详细|报道|记者|本台|简讯|快讯)|这里是|.{0,14}(?:欢迎收看|欢迎收听|感谢收看|感谢收听|下期(?:节目)?再见|明天再见|再会))`,
  'u',
);
const MENU =
  /^[【[(]?(?:(?:今天|今晚|今日|本期|这次)?(?:节目|新闻|联播)?的?(?:内容提要|新闻提要|主要内容|主要新闻|主要看点|提要|导视|导读)(?:有|是)?)[】\])]?[:：]?$/u;

export const rules: BroadcastRule[] = [
  {
    id: 'broadcast-programme',
    name: '节目与播出时间',
    why: 'The programme, its station and the day it was on the air stand once for all items.',
    state: 'head',
    max: 60,
    test: (line) => !/[。;]/u.test(line) && (PROGRAMME.test(line) || STATION.test(line)),
    drops: ['《云桥新闻联播》2023年5月16日文字稿', '青禾电视台《园区新闻》2022年9月8日'],
    keeps: ['青禾园区登上新闻联播', '云桥新闻网 2022年9月8日', '青禾广播电视台搬进新楼'],
  },
  {
    id: 'broadcast-sheet',
    name: '播出单',
    why: 'When it was on the air, and who read and edited it.',
    state: 'head',
    max: 60,
    test: (line) => SHEET.test(line),
    drops: ['播出时间：2022年9月8日 19:30', '主播：林小禾'],
    keeps: ['播出后反响热烈', '主播：今天上午，青禾产业园二期厂房封顶，首批八家企业年底就能搬进来，园区还为它们准备了宿舍、食堂和班车，工人不用再跑远路。'],
  },
  {
    id: 'broadcast-host',
    name: '主持人的话',
    why: 'Greetings and farewells belong to the programme.',
    state: 'head',
    max: 110,
    test: (line) => HOST.test(line),
    drops: [
      '各位观众，晚上好，欢迎收看云桥新闻联播。',
      '听众朋友们，早上好！',
      '首先来看今天的内容提要。',
      '下面请看详细报道。',
      '今天的新闻就到这里，感谢收看，再见。',
      '下面来看一组简讯。',
      '观众朋友，这里是云桥电视台新闻频道。',
    ],
    keeps: [
      '观众席上坐满了来自园区的工人。',
      '下面三家企业的产值都过了亿元。',
      '大家好不容易才把设备运进车间。',
      '今天的新闻发布会上，园区公布了三项措施。',
    ],
  },
  {
    id: 'broadcast-menu',
    name: '内容提要',
    why: 'The list of the items that follow.',
    state: 'junk',
    max: 24,
    test: (line) => MENU.test(line),
    drops: ['内容提要', '【提要】', '今天节目的主要内容有：', '本期导视'],
    keeps: ['提要求的人很多', '主要内容包括三个方面', '导读手册'],
  },
];

const PART = '导语|口播|正文|解说词?|配音|旁白|画外音|同期声?|现场声?|现场同期|采访|字幕|串词|编后|片头|片尾';
const SPEAKER = '主播|主持人?|播音员?|记者出镜|出镜|现场记者|男播?|女播?|主播[甲乙AB]';
const OPENERS = /^[^\p{L}]?(?:导语|口播|主播|主持|播音|男|女|标题|新闻标题)/u;
const LABEL = new RegExp(
  `^(?:[【\\[(〔](?:(?:新闻)?标题|${PART}|${SPEAKER})\\d?[】\\])〕]\\s?[:：]?|(?:标题|${PART})\\s?[:：])\\s?`,
  'u',
);

/** The label of a transcript's part at the start of a line (【导语】, 同期声：), as it is written; empty where there is none. */
export const partLabel = remember((text: string): string => LABEL.exec(text.replace(/［/gu, '['))?.[0] ?? '');

const ruleFor = remember((text: string): BroadcastRule | undefined => {
  const line = fold(text.slice(partLabel(text).length));
  return rules.find(({ max, test }) => line.length <= max && test(line));
});

/** One item: indexes of its blocks, from its headline to its last line. */
export interface Broadcast {
  items: number[][];
  /** The programme's own lines. */
  outside: Map<number, { state: State; rule: string }>;
  /** Texts without the label of their part; the cut tells what was taken. */
  texts: Map<number, { text: string; cut: Cut }>;
  /** Entries of the list of items. */
  menu: number[];
}

const ENDED = /[。！？!?…][”’"」』）)]*$/u;
const LEAST_TEXT = 25;
const LONGEST_HEADLINE = 45;
const NUMBER = /^(?:第?[一二三四五六七八九十]{1,3}(?:条|[、.．])|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}\s?[、.．](?!\d))\s*/u;
const OWN_LEAD = /^(?:【(?:简讯|快讯|短讯)】|(?:本台|本网|\p{Script=Han}{2,8}(?:网|台))(?:消息|讯|报道)|本台记者)/u;

const plainHeadline = (text: string): string => fold(text).replace(NUMBER, '').replace(/[;；。]$/u, '');

type Kind = 'text' | 'headline' | 'people' | 'label' | 'outside' | 'furniture';

/** What a line is in a transcript. */
function kindOf({ text }: Block): Kind {
  if (ruleFor(text)) return 'outside';
  const label = partLabel(text);
  const rest = text.slice(label.length).trim();
  if (rest === '') return 'label';
  if (/^[^\p{L}]?(?:新闻)?标题/u.test(label)) return 'headline';
  if (parseByline(rest) || isReport(rest)) return 'people';
  if (label === '' && furnitureOf(text)) return 'furniture';
  const ended = ENDED.test(rest) || tailNames(rest) !== undefined;
  return label === '' && !ended && [...rest].length <= LONGEST_HEADLINE ? 'headline' : 'text';
}

/** The web rule that takes a line of the page around a transcript. */
const furnitureOf = (text: string): string | undefined =>
  text.length > 120 ? undefined : [...kindsOf(lineOf({ text }))].find((kind) => junkKinds.has(kind));

/** 本台记者某某报道 at an item's end. */
const isReport = (text: string): boolean =>
  text.length <= 40 && /^[(（]?.{0,12}记者.{2,20}(?:报道|采制|摄制)[)）]?[。.]?$/u.test(text);

/** Headlines of the menu: each stands again below, or the whole list stands under its own head. */
function menuOf(blocks: Block[], kinds: Kind[]): number[] {
  const last = new Map(blocks.map(({ text }, i) => [plainHeadline(text), i]));
  const twice = blocks.flatMap(({ text }, i) =>
    kinds[i] === 'headline' && last.get(plainHeadline(text))! > i ? [i] : [],
  );
  const head = blocks.findIndex(({ text }) => ruleFor(text)?.id === 'broadcast-menu');
  if (head < 0) return twice;
  let end = head + 1;
  while (end < blocks.length && kinds[end] === 'headline') end++;
  // The last short line before the first paragraph is that item's own headline, unless nothing but the list is there.
  const own = kinds[end] === 'text' && partLabel(blocks[end]!.text) === '' && end - head > 2 ? 1 : 0;
  const listed = Array.from({ length: end - head - 1 }, (_, k) => head + 1 + k);
  const repeats = listed.some((i) => twice.includes(i));
  return [...new Set([...twice, ...(repeats ? [] : listed.slice(0, listed.length - own))])];
}

/** Whether the lines are those of a programme: it names itself, greets, or labels the parts of its items. */
function isBroadcast(blocks: Block[]): boolean {
  const found = blocks.map(({ text }) => ruleFor(text)?.id);
  const labels = blocks.filter(({ text }) => partLabel(text) !== '').length;
  const named = found.slice(0, 12).includes('broadcast-programme');
  const greeted = found.filter((id) => id === 'broadcast-host').length;
  const listed = found.includes('broadcast-menu');
  return labels >= 2 || (named && blocks.length > 2) || greeted >= 2 || (greeted > 0 && listed);
}

/** First lines of the items. */
function startsOf(blocks: Block[], kinds: Kind[], menu: Set<number>): number[] {
  const titles = new Set([...menu].map((i) => plainHeadline(blocks[i]!.text)));
  const numbered = blocks.filter(({ text }, i) => kinds[i] === 'headline' && NUMBER.test(text)).length;
  const opened = blocks.some(({ text }) => OPENERS.test(partLabel(text)));
  const own = blocks.filter(({ text }) => OWN_LEAD.test(text)).length;
  return blocks.flatMap(({ text }, i) => {
    if (menu.has(i) || kinds[i] === 'outside') return [];
    let before = i - 1;
    while (before >= 0 && (menu.has(before) || kinds[before] === 'label')) before--;
    const above = before < 0 ? 'outside' : kinds[before]!;
    if (OPENERS.test(partLabel(text))) return above === 'headline' ? [] : [i];
    if (kinds[i] === 'headline') {
      if (above === 'headline') return [];
      if (titles.size > 1) return titles.has(plainHeadline(text)) || above === 'people' ? [i] : [];
      if (numbered > 1) return NUMBER.test(text) || above === 'people' ? [i] : [];
      return opened && above === 'text' && !OPENERS.test(partLabel(blocks[i + 1]?.text ?? '')) ? [] : [i];
    }
    if (kinds[i] !== 'text') return [];
    if (above === 'people' || above === 'outside') return [i];
    return own > 1 && above === 'text' && OWN_LEAD.test(text) ? [i] : [];
  });
}

/** What stands above the first item: labels tell facts of all items. */
function beforeItems(text: string): { state: State; rule: string } {
  const rule = furnitureOf(text);
  const tells = rule === 'label' || rule === 'stamp' || rule === 'dated';
  return { state: tells ? 'head' : 'junk', rule: rule ?? 'broadcast-before' };
}

/** Reads the lines as a programme's transcript; undefined where they are none. */
export function broadcastOf(blocks: Block[]): Broadcast | undefined {
  if (!isBroadcast(blocks)) return undefined;
  const kinds = blocks.map(kindOf);
  const menu = menuOf(blocks, kinds);
  const starts = startsOf(blocks, kinds, new Set(menu));
  const outside: Broadcast['outside'] = new Map();
  const texts: Broadcast['texts'] = new Map();
  blocks.forEach(({ text }, i) => {
    const rule = ruleFor(text);
    const label = partLabel(text);
    if (menu.includes(i)) outside.set(i, { state: 'junk', rule: 'broadcast-menu' });
    else if (rule) outside.set(i, { state: rule.state, rule: rule.id });
    else if (kinds[i] === 'label') outside.set(i, { state: 'junk', rule: 'broadcast-part' });
    else if (label !== '')
      texts.set(i, {
        text: text.slice(label.length).trim(),
        cut: { text: label.trim(), rule: 'broadcast-part' },
      });
  });
  const said = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .filter((_, k) => kinds[from + k] === 'text')
      .reduce((sum, { text }) => sum + text.length, 0);
  const kept = starts.filter((start, k) => said(start, starts[k + 1] ?? blocks.length) >= LEAST_TEXT);
  const items = kept.map((start, k) => {
    const end = kept[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, j) => start + j).filter((i) => !outside.has(i));
  });
  for (let i = 0; i < (kept[0] ?? 0); i++)
    if (!outside.has(i)) outside.set(i, beforeItems(blocks[i]!.text));
  const plain = items.length < 2 && texts.size === 0;
  return items.length === 0 || plain ? undefined : { items, outside, texts, menu };
}

/** Short Chinese name of every rule id that a transcript's decisions carry. */
export const broadcastRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  'broadcast-part': '播出稿的段落标记',
  'broadcast-before': '节目开头',
};
