/** Small advertisements and notices among the articles of a page: a head that says what it is, and right below it the text. */
import { leadLabel, parseByline } from '../facts/byline.ts';
import type { Block } from '../types.ts';
import type { Look } from './look.ts';

/** 停水通知, 诚聘: heads that others have as well; only the text below tells. */
const HEAD =
  /^[【[■●◆]?(?:(?:停水|停电|停气|断水|停暖)(?:通知|公告|通告|启事)|(?:诚聘|急聘|诚招|招聘|招工)(?:启事|信息|公告|英才)?|(?:求购|出租|出售|转让|招商)(?:信息|启事)?|(?:减资|合并|分立|解散|债权|招标|变更)公告|开业启事|声明)[】\]]?$/u;
const LONGEST = 240;
const MOST_LINES = 12;

/** What only such a text says. */
const SAID =
  /联系(?:人|电话)|(?:咨询|报名|服务)?电话 ?[:：]|债权人|股东会决议|清算组|声明(?:作废|无效)|公开(?:拍卖|招租)|竞买|看样|月薪|包(?:食宿|吃住)|有意者|应聘者?请|面议|敬请(?:储水|谅解|周知|留意|广大)|(?:请|望)(?:相关)?(?:用户|居民|住户|市民).{0,12}(?:储水|做好|谅解|准备)|请提前(?:储水|做好)|特此(?:公告|声明|通知)/u;
const ENDED = /[。！!）)]$|\d{4}$|[x×*]{3,8}$/iu;

/** The blocks of the text below a head at `head`: up to its end mark, or the next blank line. */
function textBelow(blocks: readonly Block[], looks: readonly Look[], head: number): number[] {
  const found: number[] = [];
  for (let i = head + 1; i < blocks.length && found.length < MOST_LINES; i++) {
    const gap = blocks[i]!.lines[0] - blocks[i - 1]!.lines[1];
    if ((found.length > 0 && gap > 1) || looks[i]!.mark > 0) break;
    found.push(i);
    if (ENDED.test(looks[i]!.half.trim())) break;
  }
  return found;
}

/** Whether these lines are the text of a notice. */
function isNotice(looks: readonly Look[], lines: readonly number[]): boolean {
  const text = lines.map((i) => looks[i]!.half).join('');
  const first = looks[lines[0] ?? -1];
  if (!first || text.length > LONGEST || leadLabel(first.raw)?.label || parseByline(first.raw)) return false;
  return SAID.test(text);
}

/** The lines of a page that are notices, heads and texts. */
export function noticesIn(blocks: readonly Block[], looks: readonly Look[]): Set<number> {
  const found = new Set<number>();
  looks.forEach(({ half, mark, outside }, head) => {
    const known = outside?.id === 'page-small';
    if (!known && (outside || !HEAD.test(half.trim()))) return;
    const text = textBelow(blocks, looks, head);
    if ((mark > 0 && !known) || !isNotice(looks, text)) return;
    for (const i of [head, ...text]) found.add(i);
  });
  return found;
}
