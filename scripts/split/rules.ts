/**
 * Lines of a newspaper page that are certainly no article text, as data: add one with examples of what it takes and
 * of what it must leave alone; a test runs every rule over every example. They are tried in order.
 */
import { parseByline, photoCredit } from '../facts/byline.ts';

export interface PageRule {
  id: string;
  /** Shown on the site beside the lines that it took. */
  name: string;
  why: string;
  state: 'caption' | 'junk' | 'head';
  /** Gets the line folded for matching, at most 120 characters. */
  test: (line: string) => boolean;
  drops: string[];
  keeps: string[];
}

const longestCaption = 90;
const longestLine = 120;

const captionStart =
  /^(?:[(【[]?(?:图中?为|[上下左右本]图[为:,、/ ]|图\d{1,2}[为:、 ]|图:|资料图:|图说:|图片说明:)|[▲△▼])/u;
const holdsSentences = (line: string): boolean => line.indexOf('。') !== line.lastIndexOf('。');

function isCaption(line: string): boolean {
  if (line.length > longestCaption || holdsSentences(line)) return false;
  if (/^[▲△▼]/u.test(line) && parseByline(line)) return false;
  return captionStart.test(line) || photoCredit(line);
}

const creditOnly = /^[(【[]?(?:图片|照片|图|摄影|摄|供图)(?:来源|源|提供|作者)?[:/][^。,]{0,30}$/u;
const isCredit = (line: string): boolean =>
  creditOnly.test(line) || (photoCredit(line) && !/[,。]/.test(line) && line.length < 16);

const place =
  /^[(【[]?(?:(?:相关)?资料(?:图片?|照片)|(?:相关|新闻)?(?:图片|照片)|配图)(?:仅供参考)?[)】\]]?$/u;

/** 第4版, A03, 02版. */
export const pageNumber =
  /第\s?[A-Z]?\d{1,3}\s?版|(?<![A-Z\d])[A-Z]\d{1,3}(?!\d)(?:\s?版)?|(?<![A-Z\d])0?\d{1,2}\s?版(?!\p{Script=Han})/u;
const fullDate = /(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?/u;
const headerParts =
  /星期[一二三四五六日天]|周[一二三四五六日](?!\p{Script=Han})|农历\p{Script=Han}{2,12}|总?第\s?\d{1,6}\s?期|今日\s?\d{1,2}\s?版|国内统一(?:连续出版物号|刊号)[: ]?\S{0,14}|CN\s?\d\d-\d{4}|\p{Script=Han}{2,10}(?:日报|晚报|晨报|时报|商报|导报|周报|早报)社?/giu;
const staffRole =
  '(?:责任编辑|责编|编辑|版式|美编|美术编辑|校对|校检|组版|值班主任|值班编委|电话|邮箱|E-?mail|热线|投稿邮箱|传真|审读)';
const staffColon = new RegExp(`${staffRole}\\s?:`, 'iu');
const staffNames = new RegExp(`^[(【[]?(?:${staffRole}\\s[\\p{Script=Han}\\s]{2,9}){2}`, 'iu');

/** Navigation of an e-paper site. */
const epaper =
  /^(?:\p{Script=Han}{0,10}(?:数字报刊?|电子报|电子版)|(?:版面导航|标题导航|版面目录|本版导航|[上下]一版|往期回顾|返回目录|放大|缩小|默认|[ +\-|/·])+)$/u;

/** A running head: a page number or a full date, and nothing else but the paper's name and a section's. */
function isHeader(line: string): boolean {
  if (line.length > 70 || /[,。;!?“]|下转|上接/.test(line)) return false;
  const numbered = pageNumber.test(line);
  if (!numbered && !fullDate.test(line)) return false;
  const rest = line.replace(fullDate, ' ').replace(pageNumber, ' ').replace(headerParts, ' ');
  const words = rest.split(/[\s|·:/—-]+/u).filter(Boolean);
  return words.length <= (numbered ? 2 : 0) && words.every((w) => w.length <= 6 && !/\d/.test(w));
}

export const rules: PageRule[] = [
  {
    id: 'page-place',
    name: '图片占位',
    why: 'The words that stood in for a picture say nothing once it is gone.',
    state: 'junk',
    test: (line) => place.test(line),
    drops: ['(资料图片)', '（相关资料图）', '【配图】'],
    keeps: ['图片展在园区开幕', '资料图书馆开放'],
  },
  {
    id: 'page-credit',
    name: '图片来源',
    why: 'Who gave a picture is no text of the article once the picture is gone.',
    state: 'junk',
    test: isCredit,
    drops: ['图片来源：虚构高新区', '林小禾 摄', '叶小霞/摄', '（管委会供图）', '本报记者 林小禾 摄'],
    keeps: ['本报记者 林小禾 摄影报道', '新厂房拔地而起,林小禾拍摄', '文/林小禾 图/方知远'],
  },
  {
    id: 'page-caption',
    name: '图片说明',
    why: 'A caption describes a picture that is gone; its words are kept beside the article.',
    state: 'caption',
    test: isCaption,
    drops: [
      '图为虚构高新区的展厅。',
      '上图：工人在调试设备。',
      '▲新落成的检测中心',
      '车间里的机械臂正在装配。 林小禾 摄',
    ],
    keeps: ['▲ 林小禾 方知远', '图书馆里坐满了人', '企图为自己开脱', '以图为媒,园区办起了画展。'],
  },
  {
    id: 'page-staff',
    name: '编辑署名',
    why: 'Editors, layout and proof-readers of the page are not authors; nor is a telephone number.',
    state: 'junk',
    test: (line) =>
      line.length <= 80 && !line.includes('。') && (staffColon.test(line) || staffNames.test(line)),
    drops: ['责编：林小禾 版式：方知远', '编辑 林小禾 校对 方知远', '新闻热线：0000-0000000'],
    keeps: ['编辑部搬进了新楼', '他的电话:一直打不通。', '校对工作已经完成'],
  },
  {
    id: 'page-header',
    name: '版头',
    why: "A page's running head: number, section, date, the paper's name.",
    state: 'head',
    test: isHeader,
    drops: ['A03 园区', '第4版', '2020年8月3日 星期一 第4版 园区', '虚构日报 2020年8月3日', '要闻 02版'],
    keeps: [
      '2020年8月3日 虚构观察网 林小禾',
      '2020年8月3日,园区开工。',
      '林小禾（下转第4版）',
      'A股上市公司落户园区',
      '5G工厂在园区投产',
      '2020年园区十件大事回顾',
    ],
  },
  {
    id: 'page-paper',
    name: '报名',
    why: "A newspaper's name alone on a line is its masthead.",
    state: 'head',
    test: (line) => /^\p{Script=Han}{2,10}(?:日报|晚报|晨报|时报|商报|导报|周报|早报)$/u.test(line),
    drops: ['虚构日报', '虚构高新技术产业导报'],
    keeps: ['园区企业登上虚构日报头版', '决算预报'],
  },
  {
    id: 'page-epaper',
    name: '数字报导航',
    why: 'Navigation of an e-paper site around the page: other pages, the list of headlines, letter sizes.',
    state: 'junk',
    test: (line) => epaper.test(line),
    drops: ['虚构日报数字报', '版面导航 上一版 下一版 往期回顾', '标题导航', '放大 缩小 默认', '返回目录'],
    keeps: ['上一版的规划已经完成', '园区办起了数字报社', '放大招商优势'],
  },
  {
    id: 'page-number',
    name: '页码',
    why: 'A number alone on a line is the number of the page.',
    state: 'junk',
    test: (line) => /^[-—–·\s]{0,4}\d{1,3}[-—–·\s]{0,4}$/u.test(line),
    drops: ['3', '— 12 —'],
    keeps: ['3月', '2020', '1-5月'],
  },
];

/** Kinds of a web page's furniture that a page copied from an e-paper site may carry, and those that tell facts. */
const furniture = ['footer', 'share', 'prevnext', 'nav', 'crumb', 'tags', 'listhead', 'end'];
const facts = ['label', 'stamp'];

/** The rule that takes a block out before the page is read, and the block's state. */
export type Outside = Pick<PageRule, 'state' | 'id'>;

/** What takes a line out before the page is read, if anything does: `half` is its folded text, `mark` its heading level. */
export function ruleFor(half: string, mark: number, kinds: ReadonlySet<string>): Outside | undefined {
  if (half.length > longestLine) return undefined;
  const line = half.trim();
  return rules.find(({ test }) => test(line)) ?? (mark > 0 ? undefined : webRuleFor(kinds));
}

function webRuleFor(kinds: ReadonlySet<string>): Outside | undefined {
  const noise = furniture.find((kind) => kinds.has(kind));
  if (noise) return { state: 'junk', id: noise };
  const fact = facts.find((kind) => kinds.has(kind));
  return fact === undefined ? undefined : { state: 'head', id: fact };
}

/** Short Chinese name of every rule id that a page's decisions carry. */
export const pageRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  'page-region': '网页边栏',
  'page-repeat': '标题导航',
  'page-jump': '转版标记',
  headline: '标题',
  'headline-after': '文后标题',
  paragraph: '正文',
  joined: '接上句',
  'page-subhead': '小标题',
  'page-byline': '署名',
  lead: '消息头',
  'tail-names': '文末署名',
};
