/** A page that was copied into one line: its headline and labels stand before the text, with only spaces between. */
import { bare } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import type { Block } from '../types.ts';

const DAY = '(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?';
/** One figure for the hour only where it cannot be a part of the day's. */
const CLOCK = '[ T]{0,2}(?:\\d\\d|(?<!\\d)\\d)[:：]\\d\\d(?:[:：]\\d\\d)?';
const LABEL =
  '(?:(?:信息|文章|新闻|稿件)?(?:来源|來源|稿源)|(?:发布|發布|發佈|发表|發表|更新)?(?:时间|時間|日期)|作者|责任编辑|責任編輯|責編|责编|編輯|编辑|(?:浏览|瀏覽|点击|阅读|閱讀)(?:次数|次數|量|数)?|字体|字體|字号)';
/** A day with its clock, a label with its value: what a page has between its headline and its text. */
const STAMP = `(?:(?:(?:发表于|發表於|发布于|發布於) )?${DAY}${CLOCK}|${LABEL} ?[:：] ?(?:${DAY}(?:${CLOCK})?|(?!${DAY}(?:${CLOCK})?\\s)[^\\s:：，。]{0,16}))`;
const HEAD = new RegExp(
  `^([^。！？!?；;:：\\s][^。！？!?；;]{5,69}?)\\s+(${STAMP}(?:\\s+(?:[|｜丨]\\s+)?${STAMP}){0,7})\\s+(?=[^\\s|｜丨])`,
  'u',
);
/** What a page has below its text. */
const BELOW =
  '[上下]一[篇条][:：]|相关(?:阅读|新闻|链接|文章)|(?:责任)?编辑[:：]|责编[:：]|(?:打印|关闭)(?:本页|窗口)|分享到|关键词[:：]|标签[:：]|版权所有|Copyright|免责声明|返回顶部|推荐阅读';
const TAIL = new RegExp(`(?<=[。！？!?”）)\\]】])\\s{1,9}[[【]?(?=${BELOW})`, 'iu');
const TAILS = new RegExp(`\\s{1,9}(?=[[【]?(?:${BELOW}))`, 'iu');

/** The text behind the head is so long, and the line so much of its file: a teaser is neither. */
const LEAST_TEXT = 150;
const LEAST_SHARE = 0.5;

/** A headline with nothing but a space behind it, in a line whose paragraphs are parted by spaces too. */
const BARE_HEAD = /^(\p{Script=Han}[^。！？!?，,、；;：:（）()\d\s]{7,38}(?<![讯訊电電])) (?=[^\s|]{8})/u;
const PARTED = /[。！？] ?\S? (?=\p{Script=Han})/gu;
const LEAST_PARTS = 2;
/** So much of a headline's pairs of letters stands in its text. */
const OWN_WORDS = 0.3;

/** The headline of such a line that has no labels, by its words; undefined where the line may begin with its text. */
function bareHeadline(text: string): string | undefined {
  const headline = BARE_HEAD.exec(text)?.[1];
  if (headline === undefined || (text.match(PARTED)?.length ?? 0) < LEAST_PARTS) return undefined;
  const told = bare(text.slice(headline.length));
  return shareWithin(bare(headline), told) >= OWN_WORDS ? headline : undefined;
}

/** The text of such a line, and what stands below it on the page, piece by piece. */
function withTail(text: string): string[] {
  const at = text.slice(LEAST_TEXT).search(TAIL);
  if (at < 0) return [text];
  const end = LEAST_TEXT + at;
  return [text.slice(0, end), ...text.slice(end).trim().split(TAILS)];
}

/** Puts the headline, the labels, the text and what is below it of such a line in blocks of their own; other blocks come back as they are. */
export function parted(blocks: readonly Block[]): Block[] {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return blocks.flatMap((block): Block[] => {
    const { text } = block;
    if (text.length < LEAST_TEXT || text.length < LEAST_SHARE * all) return [block];
    const [head = '', title = '', stamps = ''] = HEAD.exec(text.slice(0, 300)) ?? [];
    const told = text.slice(head.length);
    const headline = head === '' ? bareHeadline(text) : undefined;
    if (headline)
      return [headline, ...withTail(text.slice(headline.length).trim())].map((piece) => ({
        ...block,
        text: piece,
      }));
    if (head === '' || told.length < LEAST_TEXT || !/[。！？!?]/u.test(told)) return [block];
    return [title, stamps, ...withTail(told)].map((piece) => ({ ...block, text: piece }));
  });
}
