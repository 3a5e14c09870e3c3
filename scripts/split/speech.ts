/** What was said in a programme and written down by a machine, without marks and almost without lines: parted by what the announcer says. */
import { once } from '../kept.ts';
import type { Block, Document, State } from '../types.ts';
import type { Edition } from './edition.ts';
import { isReporterLine } from './edition-lines.ts';

const MARK = /[。！？!?；;，,\s]/u;
/** So much is said without a mark in a block of it … */
const LEAST_BLOCK = 100;
/** … and a lone block says as much as this. */
const LEAST_TEXT = 200;
/** An item says as much. */
const LEAST_ITEM = 60;

const NEXT = '(?:首先|先|接着|接下来|下面|然后|随后|最后|再)(?:我们|让我们)?(?:一起)?[请再先]?';
const LOOK = '来?(?:看看?|关注|听听?|了解)(?:一下)?';
/** The announcer’s words from the start of what is said. */
const OPENING = new RegExp(
  `^(?:(?:各位|亲爱的)?(?:观众|听众)(?:朋友)?们?(?:大家)?(?:早上|上午|中午|下午|晚上)?好|大家(?:早上|上午|中午|下午|晚上)?好|(?:欢迎(?:收看|收听)|这里是)?\\p{Script=Han}{2,8}?(?:今天|今晚|现在)?为您播[报送]|今天是(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号](?:(?:星期|周|礼拜)[一二三四五六日天])?|${NEXT}${LOOK}(?:今天的)?(?:一[组条则])?(?:新闻|消息|报道|快讯|简讯|提要)|${NEXT}${LOOK}(?:来自)?\\p{Script=Han}{2,14}?的(?:消息|新闻|报道|情况))`,
  'u',
);
/** What leads over to the next item, wherever it is said. */
const LEADS_OVER = new RegExp(
  `(?:接着|接下来|下面|随后|最后)(?:我们|让我们)?(?:一起)?再?${LOOK}(?:一[条则组](?:消息|新闻|报道)|(?:来自)?\\p{Script=Han}{2,14}?的(?:消息|新闻|报道))`,
  'u',
);
/** 记者某某云桥报道: who reported what was said before. */
const REPORTED = /(?:本台|\p{Script=Han}{2}台)?记者\p{Script=Han}{2,8}?(?:报道|采制)/u;
/** A farewell, an advert, the name of what is on: all that stands behind is no news. */
const CLOSING =
  /(?:好了?)?(?:今天|本期|这期|今晚)的?(?:节目|新闻|播报|播音|内容)(?:就|先)播?(?:到|送到)(?:这里|这儿|此)|以上就?是(?:今天|本期|本次)的?\p{Script=Han}{0,6}(?:全部|主要)?内容|感谢(?:您的)?(?:收看|收听)|(?:观众|听众)朋友们?再见/u;
const ASIDE = /^(?:您?(?:正在|现在)?收[看听]的是|本节目由|广告(?:之后|过后)|欢迎(?:继续)?收[看听])/u;
const LONGEST_ASIDE = 80;

const isAside = (text: string): boolean => text.length <= LONGEST_ASIDE && ASIDE.test(text);
const startsWith = (sign: RegExp, text: string): boolean => sign.exec(text)?.index === 0;

/** Whether a text is one long run of words without a mark or a space. */
const isRun = (text: string): boolean => text.length >= LEAST_BLOCK && !MARK.test(text);

/** Whether nearly all that a text has is such runs, with the announcer’s words among them. */
const isSpeech = once((blocks: readonly Block[]): boolean => {
  const runs = blocks.filter(({ text }) => isRun(text));
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const inRuns = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (inRuns < LEAST_TEXT || 4 * inRuns < 3 * all || blocks.some(({ text }) => text.includes('。')))
    return false;
  return runs.some(({ text }) => OPENING.test(text) || LEADS_OVER.test(text) || REPORTED.test(text));
});

/** The announcer’s words at the start of what is said, piece by piece. */
function openingOf(said: string): string[] {
  const found: string[] = [];
  for (let rest = said; ; rest = rest.slice(found.at(-1)!.length)) {
    const words = OPENING.exec(rest)?.[0];
    if (words === undefined) return found;
    found.push(words);
  }
}

/** What is said in pieces: the announcer’s words, what is told, who reported it. No mark is made up. */
function piecesOf(text: string): string[] {
  if (isAside(text) || startsWith(CLOSING, text)) return [text];
  const opening = openingOf(text);
  const told = text.slice(opening.join('').length);
  const [end] = [LEADS_OVER, CLOSING, REPORTED]
    .map((sign) => sign.exec(told))
    .filter((found) => found !== null)
    .sort((one, other) => one.index - other.index);
  if (!end) return [...opening, told].filter(Boolean);
  const isReport = startsWith(REPORTED, told.slice(end.index));
  const border = end.index + (isReport ? end[0].length : 0);
  const behind = told.slice(border);
  const credit = isReport ? end[0] : '';
  const rest = border === 0 ? [behind] : piecesOf(behind);
  return [...opening, told.slice(0, end.index), credit, ...rest].filter(Boolean);
}

/** The document of such speech with the announcer’s words and each item in blocks of their own; any other as it is. */
export function speechApart(document: Document): Document {
  if (!isSpeech(document.blocks)) return document;
  const blocks = document.blocks.flatMap((block) => piecesOf(block.text).map((text) => ({ ...block, text })));
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

/** Whether a piece is none of the news. */
const isHosts = (text: string): boolean =>
  isAside(text) || startsWith(CLOSING, text) || openingOf(text).join('') === text;

/** The items of such speech; undefined where it is none. */
export function speechOf(blocks: readonly Block[]): Edition | undefined {
  if (
    !blocks.some(({ text }) => text.length >= LEAST_ITEM && !MARK.test(text)) ||
    blocks.some(({ text }) => text.includes('。'))
  )
    return undefined;
  const outside = new Map<number, { state: State; rule: string }>();
  const items: number[][] = [];
  let open = false;
  blocks.forEach(({ text }, i) => {
    if (isHosts(text)) {
      outside.set(i, { state: 'head', rule: 'edition-host' });
      open = false;
    } else if (isReporterLine(text)) {
      if (items.length > 0) items.at(-1)!.push(i);
      else outside.set(i, { state: 'junk', rule: 'edition-around' });
      open = false;
    } else if (!open && text.length < LEAST_ITEM) outside.set(i, { state: 'junk', rule: 'edition-around' });
    else {
      if (!open) items.push([]);
      items.at(-1)!.push(i);
      open = true;
    }
  });
  if (outside.size === 0 || items.length === 0) return undefined;
  const lines = items.map(([first]) => blocks[first!]!.lines[0]).join('、');
  const why = `像没有标点的语音转写，照主持人的话分成 ${items.length} 条，起于第 ${lines} 行`;
  return { items, outside, texts: new Map(), headlines: new Set(), heard: new Set(), menu: [], why };
}
