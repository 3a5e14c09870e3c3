/** The labels of a script's parts at the start of a line: 【导语】, 同期声：, 口播（林）：, ★正文丨. Their words stand in the lists below. */
import { remember } from '../remember.ts';
import { simple } from './simplified.ts';

/** What a voice of the studio says. */
const READ = [
  '导语',
  '引语',
  '导言',
  '口播',
  '开场白',
  '开场语',
  '开场',
  '演播室',
  '串联词',
  '串联语',
  '串连词',
  '串词',
  '主持词',
  '正文',
  '解说词',
  '解说',
  '配音',
  '旁白',
  '画外音',
  '内文',
  '稿头',
];
/** What others are heard to say. */
const HEARD = [
  '同期声',
  '同期',
  '现场声',
  '现场',
  '采访',
  '街采',
  '被采访者',
  '被采访人',
  '访问',
  '受访者',
  '受访',
  '出录音',
  '播录音',
  '放录音',
  '起录音',
  '录音',
];
const OTHER = [
  '结束语',
  '结语',
  '结尾语',
  '结尾',
  '落款',
  '片头',
  '片花',
  '片尾',
  '短片',
  '小片',
  '字幕',
  '编后',
  '简讯',
  '快讯',
  '报道',
  '片段',
  '连线',
  '出镜',
];
/** Those of them that nothing but a script has. */
const ONLY_HEARD = '同\\s{0,4}期\\s{0,4}声?|现\\s{0,4}场\\s{0,4}声|SOT';
/** Letters that stand for a part. */
const CODES = ['VO', 'OS', 'OC', 'SOT', 'NAT'];

/** The letters of a word, set apart as some scripts set two to the width of three: 导　语. */
const spread = (words: readonly string[]): string =>
  words.map((word) => [...word].join('\\s{0,4}')).join('|');
const ofPart = spread([...READ, ...HEARD, ...OTHER]);
/** What a headline is called. */
const HEADLINE = '(?:新闻|[主正大])?(?:标题|题目)|[引肩眉]题|(?:稿件|新闻|条目)名称|稿件标题|稿名|稿题|片名';
const TITLE = `${HEADLINE}|副(?:标题|题[目名]?|篇名)`;
const SPEAKER = '主播台|(?:出镜|外场)记者|主播|主持人?|播音员?|现场记者|男播?|女播?|主播[甲乙AB]';
const WHOSE = '(?:新闻|人物|电话|嘉宾|记者|主持人?|主播|台)';
const NUMBER = '(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十甲乙男女A-F]))?';
/** One or two words of a part: 口播导语, 正文/配音. */
const PART = `${WHOSE}?(?:${ofPart})(?:\\s?(?:[/·、+＋]\\s?)?(?:${ofPart}))?`;
const OPEN = '[【[(（〔［〖〈<「]';
const CLOSE = '[】\\])）〕］〗〉>」]';
const SIGN = '[★☆●○■□◆◇▲△▼▶►◎※•·]{0,2}\\s?';

/** Who is heard or who reads, within the brackets of a part, before what they say. */
const HEARD_NAMED = `(?:${spread(HEARD)})\\s?[:：·・/|丨-]\\s?[^【】[\\]()（）。！？，]{2,30}(?=${CLOSE}\\s?\\S)`;
const READ_BY = `(?:${spread(READ)}|${SPEAKER})\\s?[:：（(]\\s?\\p{Script=Han}{1,3}[)）]?(?=${CLOSE})`;
const NAMED =
  '(?:\\s?[·・/]\\s?\\p{Script=Han}{1,3})?\\d?(?:\\s\\p{Script=Han}{2,12}(?:\\s\\p{Script=Han}{2,4})?(?=[】\\])）〕］]\\s?\\S))?';
/** 主持人： is not among them: in a conversation it is a turn like any other. */
const SPOKEN =
  '(?:主播|播音员?)\\s?(?:[A-Z甲乙]\\s?[:： ]|[(（]\\p{Script=Han}{1,3}[)）]\\s?[:：]|\\p{Script=Han}{2,3}\\s?[:：]|[:：])\\s?';
/** The headline of a script as newsrooms in Taiwan call it. */
const CODED_TITLE = 'TITLE|HEADLINE|标题|横标';

const FORMS: string[] = [
  `${SIGN}${OPEN}\\s?(?:${HEARD_NAMED}|${READ_BY})\\s?${CLOSE}\\s?[:：]?`,
  `${SIGN}${OPEN}\\s?(?:${TITLE}|${PART}|${SPEAKER}(?:\\s?[·/]?\\s?(?:${ofPart}))?|${CODES.join('|')})${NUMBER}${NAMED}\\s?${CLOSE}(?:\\s?[【[]字幕[】\\]])?\\s?[:：]?\\s?(?:${SPOKEN})?`,
  `${SIGN}(?:${TITLE}|${PART}|(?:${CODES.join('|')})(?:[+＋]字幕)?)${NUMBER}(?:[(（]\\p{Script=Han}{1,3}[)）])?\\s?[:：]\\s?(?:${SPOKEN})?`,
  `${SIGN}(?:${spread(READ)}|同期声?)${NUMBER}\\s?[|丨｜]\\s?`,
  // Who is heard stays, in brackets of their own: 同期（园区招商局 林小禾）：
  `${SIGN}(?:${spread(HEARD)})${NUMBER}(?=[(（][^()（）。！？]{2,30}[)）]\\s?[:：])`,
  // 同期声 林小禾, 同期声——园区招商局 林小禾：, 同期 园区招商局 林小禾: a space or a dash before who is heard.
  `${SIGN}(?:${ONLY_HEARD})${NUMBER}\\s?(?:[—–-]{1,2}\\s?|(?<=声)\\s|\\s(?=\\S{2,20}\\s\\p{Script=Han}{2,4}(?:$|[:：])))(?=[^。！？，,；—-]{2,40}(?:$|[:：]))`,
  `${SIGN}(?:${ONLY_HEARD})${NUMBER}(?=[(（][^()（）。！？]{2,30}[)）]$)`,
  // All of what is heard stands in the bracket: （同期声：林小禾：订单排满了。）
  `[(（](?:${spread(HEARD)})\\s?[:：]\\s?(?=[^()（）]{8,400}[)）]$)`,
  `\\p{Script=Han}{2,3}[(（](?:${spread(READ)}|主播|播音)[)）]\\s?[:：]\\s?`,
  // [OS1], [主播稿 NS], [TITLE 横标]: the parts of a script as newsrooms in Taiwan call them.
  `[【[(（](?:(?:${CODED_TITLE})[^】\\])）]{0,6}|(?:OS|NS|SO|VO|OC|主播稿?|干稿|稿头|过音)(?:\\s?(?:OS|NS|SO|VO))?\\s?\\d{0,2})[】\\])）]\\s?[:：]?\\s?`,
  // 标题　　青禾产业园扩建: a field of a sheet, its name set apart by a wide space.
  '(?:标题|题目|导语|正文|口播|解说|同期声?|配音|旁白)(?:\\u3000|\\s{2})\\s{0,8}(?=\\S{4})',
  // 【记者】 before what they say, and not before their name.
  '[【[]记者[】\\]]\\s?[:：]?(?=[^【】]{16})',
  SPOKEN,
];
const LABEL = new RegExp(`^(?:${FORMS.join('|')})\\s?`, 'u');

const LONGEST = 60;
/** The label of a transcript's part at the start of a line (【导语】, 同期声：), as it is written; empty where there is none. */
export const partLabel = remember((text: string): string => {
  const said = simple(text.slice(0, LONGEST)) + text.slice(LONGEST);
  return text.slice(0, LABEL.exec(said)?.[0].length ?? 0);
});

/** The words of a label alone. */
const wordsOf = (label: string): string => simple(label).replace(/[^\p{L}\p{N}]/gu, '');

const IS_HEADLINE = new RegExp(`^(?:${HEADLINE}|TITLE|HEADLINE|横标)`, 'u');
/** Whether the label of a line's part tells that a headline stands behind it. */
export const isHeadlineLabel = (label: string): boolean => IS_HEADLINE.test(wordsOf(label));

/** Labels that only a programme uses; 标题：, 正文：, 采访：, 报道： stand on other pages too. */
const PRODUCTION =
  /导[语言]|口播|片头|片尾|解说|配音|旁白|画外音|同期|现场声|演播室|出镜|主播|播音|[男女]播|串词|出录音|^(?:VO|OS|OC|SOT)/u;
/** Whether a label is one that only a programme uses. */
export const isOfProgramme = (label: string): boolean => PRODUCTION.test(wordsOf(label));

/** Whether a label tells that another is heard behind it. */
export const isHeardLabel = (label: string): boolean =>
  /同期|采访|字幕|人名条|SOT|访问|受访|现场声|录音/u.test(wordsOf(label));

/** Whether it tells that words follow which somebody says: 字幕： may be followed by what is only shown. */
export const isSpokenLabel = (label: string): boolean =>
  isHeardLabel(label) && !/字幕|人名条/u.test(wordsOf(label));

const OPENER =
  /^(?:新闻|台|主持人?|主播)?(导语|引语|导言|稿头|口播|演播室|串词|串联词|主持词)|^(主播|主持|播音|男|女)/u;
/** The part that begins an item where a line begins with its label. */
export const opener = (text: string): string | undefined => {
  const found = OPENER.exec(wordsOf(partLabel(text)));
  return found?.[1] ?? found?.[2];
};

/** 导语, 正文：, 记者 alone on a line: the name of the part below, or who says it. */
const PART_ALONE = new RegExp(`^(?:${PART}|${TITLE}|${SPEAKER}|记者)\\s?[:：]?$`, 'u');
const LONGEST_NAME = 8;
/** Whether a line is nothing but the name of a part, without a mark. */
export const isPartName = (text: string): boolean =>
  text.length <= LONGEST_NAME && PART_ALONE.test(simple(text));

/** The bracket that closes what a label opened and left open: （同期声：…） */
export const closing = (label: string, text: string): string => {
  const open = /^[(（]/u.test(label) && !/[)）]/u.test(label);
  return open && /[)）]$/u.test(text) ? text.slice(-1) : '';
};
