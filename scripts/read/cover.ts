/** What people say around a text that they pass on or keep: to whom it goes, where it is from, what they think of it. */
import { fold } from '../clean/fold.ts';

const WHOM =
  '(?:总|领导|同事|同仁|老师|同志|朋友|编辑|专家|群友|主任|科长|处长|局长|主编|经理|书记|部长|院长|教授|博士)';
/** 各位同事：, 王总，您好！, @所有人 */
const SALUTATION = new RegExp(
  `^(?:@(?:所有人|全体成员)|(?:hi|hello|dear)[ ,]?[^。]{0,12}|(?:(?:尊敬的|亲爱的)?(?:各位|全体|诸位)?${WHOM}(?:[、和及]${WHOM}){0,3}们?|(?:尊敬的)?\\p{Script=Han}{1,3}${WHOM}|大家|各位)? ?,? ?(?:[您你们]|大家)?(?:早上|上午|中午|下午|晚上)?好?) ?[:,!。]?$`,
  'iu',
);
const LONGEST_SALUTATION = 24;

/** A paper or a site by its name; 《办事指南》 that lies about for everybody is none. */
const PRINTED =
  '《[^《》]{1,14}[报刊网]》|\\p{Script=Han}{2,6}(?:日报|晚报|晨报|早报|时报|商报|导报|周报|周刊|新闻网|网|在线|客户端|公众号)';
const NAMES_PAPER = new RegExp(PRINTED, 'u');
/** 编者按：…: the paper's own words over what it prints. */
const OF_PAPER = /^[【[(（]?(?:编者|编辑|开栏)(?:[按语说]|的话)/u;
const TAKEN = '(?:[剪摘抄录选转载截]|节选)[录抄编载发贴]?[自于]';
/** What only somebody says who copies a text. */
const COPYING = [
  new RegExp(
    `(?:下面|以下|下边|这(?:是|[几一两]?[段篇则]))[^。]{0,14}(?:${TAKEN}|[来出]自).{0,14}(?:${PRINTED})(?!.{0,4}的[话诗句字])`,
    'u',
  ),
  new RegExp(`^[(—-]{0,4}${TAKEN}.{0,14}(?:${PRINTED})[^。]{0,40}$`, 'u'),
  /(?:[抄摘截拍存贴拷]|复制)(?:了|下来?|个)?(?:几|一|部分|后半|前半|上半|下半|前面)(?:[段篇节]|部分)/u,
  /(?:没|没有|未)(?:都|全|全部)?(?:[抄拍截摘贴记存拷]|复制)(?:下来|[全完上])/u,
  /[您你]要的(?:材料|文章|稿子|稿件|报道|新闻)/u,
  // 各位，今天日报四版有我们两条，贴在下面。
  /^(?:@\S{1,12} |各位|大家|\p{Script=Han}{1,3}[总处局])(?:同事|老师|领导)?们?好?[,:!].{0,70}(?:[贴附放转粘]|转发|复制)[在到于]?(?:下面|下方|后面|正文|文末|附件)/u,
];
/** What is said of a text that is sent, where the line also names it. */
const PASSING = [
  /供(?:大家|各位|[您你]|领导|诸位|同事们?)?(?:参考|参阅|学习|传阅|审阅|借鉴)[。!]?$/u,
  /(?:转|发|分享|推荐)(?:给|发给|到)(?:大家|各位|[您你群])/u,
  /请(?:[您你]|大家|各位|诸位)?(?:查收|审阅|过目|阅示|传阅|学习|参阅)[。!]?$/u,
  /(?:大家|各位|[您你]|领导)[^。]{0,4}(?:看一?下|看看|看一看|学习一?下|过目)/u,
];
const NAMED =
  /附[上件](?![里中])|(?:下面|以下|下边)(?:是|这|[几一两]?[段篇则]|内容)|^转[发自来]|^这(?:是|[几一两]?[篇段则])/u;
const LONGEST_COVER = 160;
const LONGEST_PASSING = 80;

/** Whether a line is said of a text by who passes it on; what it quotes is not looked at. */
export function isCover(line: string): boolean {
  const text = fold(line).replace(/“[^“”]{0,80}”/gu, '“”');
  if (text.length > LONGEST_COVER || OF_PAPER.test(text)) return false;
  const names = NAMED.test(text) || NAMES_PAPER.test(text);
  const passes = text.length <= LONGEST_PASSING && names && PASSING.some((form) => form.test(text));
  return passes || COPYING.some((form) => form.test(text));
}

/** Whether a line greets those to whom a text is sent, and says nothing else. */
export function isSalutation(line: string): boolean {
  const text = fold(line);
  return (
    text.length > 1 &&
    text.length <= LONGEST_SALUTATION &&
    /[\p{Script=Han}@a-z]/iu.test(text) &&
    SALUTATION.test(text)
  );
}

const CLOSING =
  /^(?:(?:谢谢|多谢|感谢|辛苦|麻烦|拜托)(?:了|(?:大家|各位|[您你]|支持|配合|\p{Script=Han}[总姐哥])[^。]{0,24})?[。!~]?|顺?[祝颂][^。]{1,12}|此致|敬礼|有(?:什么)?(?:问题|疑问|想法|意见|需要)[^。]{0,12}(?:联系|找|告诉|回复|联络)[^。]{0,8}[。!]?|期待(?:大家|各位|[您你]|回复|反馈)[^。]{0,14}[。!]?)$/u;
/** Whether a line thanks, wishes or asks for something at the end of a mail. */
export const isClosing = (line: string): boolean => line.length <= 40 && CLOSING.test(fold(line));

/** 我的想法：, 【读后】, ## 批注: over what somebody notes for himself below a text. */
const OWN =
  /^(?:[#*【[(]{1,6} ?)?(?:我的|个人|一点|几点)?(?:想法|感想|感悟|读后感?|批注|点评|笔记|心得|体会|随记|待办|备忘|todo)[】\])*]{0,4} ?:?\*{0,2}$/iu;
/** 感想：这个办法可以学。 */
const OWN_LINE = /^(?:我的|个人)?(?:想法|感想|读后感?|批注|心得|体会|备忘|todo) ?: ?\S/iu;
const LONGEST_OWN = 80;
const SHORTEST_TEXT = 200;
/** A line so long is the text's. */
const LEAST_PARAGRAPH = 60;

const isParagraph = (line: string): boolean => line.length >= LEAST_PARAGRAPH && !isCover(line);

/** The lines below a text that somebody notes for himself: all below their head, where they are short. */
function ownBelow(lines: readonly string[]): number[] {
  const last = lines.findLastIndex(isParagraph);
  const below = lines.flatMap((line, at) => (at > last && line.trim() !== '' ? [at] : []));
  const head = below.findIndex((at) => OWN.test(fold(lines[at]!)) || OWN_LINE.test(fold(lines[at]!)));
  const own = head < 0 ? [] : below.slice(head);
  return own.every((at) => lines[at]!.length <= LONGEST_OWN) ? own : [];
}

/** The lines above the first paragraph that speak of the text, with the greetings over them. */
function coverAbove(lines: readonly string[], greeted: boolean): number[] {
  const first = lines.findIndex(isParagraph);
  const above = lines.flatMap((line, at) => (at < first && line.trim() !== '' ? [at] : []));
  const covers = above.filter((at) => isCover(lines[at]!));
  const last = greeted ? first : (covers.at(-1) ?? -1);
  return above.filter((at) => covers.includes(at) || (at < last && isSalutation(lines[at]!)));
}

/**
 * The lines (0-based) that somebody wrote around a text: what was said when it was passed on, and what was noted below it.
 * Empty where there is no text of some length.
 * @param sent it stands in a mail, where a greeting above it is the sender's
 */
export function coverLines(lines: readonly string[], sent = false): number[] {
  const said = lines.reduce((sum, line) => sum + (isParagraph(line) ? line.trim().length : 0), 0);
  if (said < SHORTEST_TEXT) return [];
  const above = coverAbove(lines, sent);
  const below = ownBelow(lines);
  if (!sent && above.length === 0) return below;
  const last = lines.findLastIndex(isParagraph);
  const closing = lines.flatMap((line, at) => (at > last && isClosing(line.trim()) ? [at] : []));
  return [...new Set([...above, ...closing, ...below])];
}
