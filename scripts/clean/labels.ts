/** Label lines (来源：… 发布时间：… 作者：…) taken apart. */
import { isName } from '../facts/names.ts';
import { withoutReadings } from '../facts/match-form.ts';
import { remember } from '../remember.ts';
import { fold, trimOff } from './fold.ts';
import { namesMedium } from './noise.ts';

/** What a label is about. */
export type LabelKind = 'source' | 'published' | 'updated' | 'author' | 'publisher' | 'editor' | 'other';

export interface Label {
  kind: LabelKind;
  /** The label's own words. */
  name: string;
  /** Folded; empty where the value stands on the next line. */
  value: string;
}

const SHAPES: [LabelKind, string][] = [
  [
    'source',
    '(?:信息|文章|新闻|稿件|内容|消息|资料|本文|原文)?(?:来源(?:网站)?|稿源|出处)|媒体(?:名称)?|报[纸刊](?:中文)?(?:名称?)?|(?:刊发|发布)媒体|(?:本文)?转自|转载自?|源自|来自|[原本]文(?:[刊载]|首发|刊[登发])[于在]|Source',
  ],
  [
    'published',
    '(?:发布|发表|发稿|刊发|刊登|刊出|出版|见报|报纸|录入|添加|编辑|入库|创建|建立|上传|上载|上架|上线|张贴|成文|生成|公开|印发|公布|发文|签发)?(?:时间|日期)|PubDate|(?:发布|发表|刊登|刊发|张贴)于|(?:出版|刊登|张贴)(?= ?: ?(?:(?:19|20)\\d\\d|更新))|Posted on|Published(?: on)?',
  ],
  ['updated', '(?:更新|修改)(?:时间|日期)|更新于|更新(?= ?:(?: ?(?:19|20)\\d\\d|$))|Updated(?: on)?'],
  ['author', '(?:稿件|文章|本文)?作者|责任者|撰[稿文写]人?|采写|采访撰文|文|本报记者|记者|通讯员|Author'],
  [
    'publisher',
    '发布(?:人|者|机构|单位|部门)?|(?:发文|制发)(?:机关|机构|单位)|供稿(?:单位|部门|人)?|报送单位|信息提供',
  ],
  ['editor', '(?:责任|执行|值班|收集|本[站网])?编辑|责编|审核人?|校对|整理|编译|摘编'],
  [
    'other',
    '(?:文章|本文)?字数|点阅(?:次)?数|(?:新闻)?联络人|承办单位|(?:浏览|点击|访问|阅读|查看|评论(?! ?: ?[“《]?\\p{Script=Han}[^ :|]{7,60}$))(?:次数|量|数|人数)?|(?:预计)?(?:阅读|全文|朗读)(?:时间|时长|用时)|人气|(?:选择)?(?:阅读)?字[体号](?:大小)?|索引号|文号|分类|栏目|分享|打印|(?:生效|失效|废止|实施|施行)(?:时间|日期)|有效性|时效性|效力级别|文件名称|公开(?:责任部门|目录|形式)|公文时效|(?:主题|信息|组配|体裁|公文)分类|主题词|发文字号|信息索取号|收稿日期|作者单位|基金项目|中图分类号|文献标识码|文章编号|公开(?:方式|范围|时限|类型|属性)|服务对象|Views',
  ],
];

const LABEL = new RegExp(`(?:${SHAPES.map(([kind, shape]) => `(?<${kind}>${shape})`).join('|')}) ?:`, 'gu');
/** A label begins a line, or stands behind a mark, or behind a date or count that is glued to it. */
const APART = /[^\p{Script=Han}\p{L}]$|[日次号年期]$/u;
/** 首图来源 names who gave the picture. */
const PICTURE = /[图照]片?$/u;
/** 云桥记者： the paper's name in front of the role, at the start of a line. */
const OF_PAPER = /^\p{Script=Han}{2,6}$/u;
const ROLE = /^(?:记者|编辑)$/u;
/** These are labels of a page wherever they stand. */
const SURE =
  /^(?:发布|发表|发稿|刊发|更新|修改|录入)(?:时间|日期)|^(?:责任编辑|责编)|^(?:字体|字号)|^(?:浏览|点击|访问)(?:次数|量)/u;
/** These are label words only where nothing is glued to them: 郝立文 is a person. */
const NEVER_GLUED = /^(?:文|来自|报纸|报刊|发布|分享|分类|打印|记者|通讯员|评论)$/u;
const ALONE = new RegExp(`^(?:${SHAPES.map(([kind, shape]) => `(?<${kind}>${shape})`).join('|')})$`, 'u');
/** Buttons and counters of the page behind a value, perhaps glued to it: 【打印】, [大 中 小], 评论（0）, 阅读 12. */
const CONTROL =
  '[[【(](?:打印|关闭|收藏|分享|推荐|纠错|复制|字[体号]|大 ?中 ?小)|(?:评论|跟帖|留言|点赞|收藏|浏览|阅读|点击|转发|人气)(?:数|量|次数)? ?\\(? ?\\d';
/** The way back to the portal, glued to the last value. */
const BACK = '返回\\p{Script=Han}{2,6},? ?(?:查看更多|$)';
const VALUE_END = new RegExp(
  ` {2}|[|丨]|${BACK}|(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月]|${CONTROL}`,
  'u',
);

/** 发布于 4月6日 09:12, 原文刊于云桥时报 at the start of a line: the value follows without a colon. */
const GLUED =
  /^(?:(?:发布|发表|更新|刊登|刊发|张贴)于|Posted on|Published(?: on)?|Updated(?: on)?)(?= ?[\dA-Z])|^[(（]?[原本]文(?:[刊载]|首发|刊[登发])[于在](?= ?(?:[《\p{Script=Han}]{3,16}$|《[^《》]{2,16}》[^()。]{0,24}[)）]?$))/u;

/** 本文首发于2022年1月27日《云桥周末》: the day before the paper, which is read by itself. */
const PRINTED_DAY =
  /^([(（]?[原本]文(?:[刊载]|首发|刊[登发])[于在]) ?(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?(?=《)/u;

/** 以下文章来源于云桥早安，作者林小禾: what a public account says of a text that it took over. */
const TAKEN_OVER =
  /^(?:以下|本)文章?(?:内容)?来源于 ?([^ ,。:]{2,20})[ .]{0,3}(?:, ?作者 ?([^,。:]{2,30}))?$/u;
/** …over two lines: 以下文章来源于 | 云桥早安 ，作者林小禾; the space is the end of the account's own element. */
const TAKEN_OVER_BELOW = /^(?:以下|本)文章?(?:内容)?来源于$/u;
const ACCOUNT_AND_AUTHOR =
  /^([^ ,。:]{2,20}) , ?作者 ?(\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})$/u;

/** 转自云桥日报, 据《云桥日报》报道, 云桥日报讯: nothing but whose text it is. */
const WHOSE = [
  /^[(【]?(?:转载自|[转摘选源来]自|[原刊]?载于?|据) ?[《“"]?([^ 《》“”",。:()]{3,16}?)[》”"]?(?:报道|消息)?[)】]?$/u,
  /^[(【]?(?:综合)?([^ 《》“”",。:()]{3,16})(?:讯|消息)[)】]?$/u,
];
const whoseIs = (text: string): string | undefined => {
  const name = text.length > 26 ? undefined : WHOSE.map((shape) => shape.exec(text)?.[1]).find(Boolean);
  return name && !name.startsWith('本') && namesMedium(name) ? name : undefined;
};

/** `来源|某某`, `作者/某某` at the start of a line: the bar stands for a colon. */
const BARRED = new RegExp(
  `^(?:${SHAPES.map(([, shape]) => shape).join('|')}) ?[|丨/](?=[^|丨/]{2,40}$)`,
  'u',
);

/** 云桥时讯 2021.4.6 文/林小禾 图/方知远: behind a space a slash stands for a colon, too. */
const SLASHED = /(?<= )(?:图文|文|图|摄影|采写|撰文|编辑) ?\/ ?(?=\p{Script=Han}{2})/gu;

/** `[来源] 某某` at the start of a line: the brackets stand for a colon. */
const BRACKETED = new RegExp(
  `^[[【](${SHAPES.filter(([kind]) => kind !== 'other')
    .map(([, shape]) => shape)
    .join('|')})[\\]】] ?(?=[^ ])`,
  'u',
);

/** 作者 林小禾;方知远 2021-04-06 08:00: the names of those who wrote, before the day. */
const NAMED_AUTHORS =
  /^(?:作者|记者|撰文|文) (?=\p{Script=Han}{2,4}(?: ?[;、,/&] ?\p{Script=Han}{2,4}){0,9} {1,2}(?:19|20)\d\d ?[-/.年])/u;

/** A label that is set apart to the width of others: 来　　源： 索 引 号： */
const SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?:\s{1,6}\p{Script=Han}){1,5}(?=\s?[:：])/gu;

/** A cell of the table above an official document whose label has lost its colon: 发文日期2021年4月6日 */
const CELL =
  /^(索引号|发文字号|发文(?:机关|机构)(?=[^。,;:]{1,40}[部委局办厅府院会室处]$)|文件名称(?= ?\|)|时效性(?= ?\||现行|有效|失效|已)|效力级别|公开(?:责任部门|目录|形式)(?= ?\||主动|依申请)|(?:发文|成文|发布|公开|施行|实施)日期(?=[ |]*(?:19|20)\d\d))[ |]*(?=[^:： |][^。,;:]{0,60}$)/u;

/** 【日期】6月12日 【版面】05版 【作者】林小禾: fields in a row, their names in brackets. */
const FIELDS =
  /^[[【]\p{Script=Han}{2,4}[\]】] ?[^[\]【】]{1,40}(?:[[【]\p{Script=Han}{2,4}[\]】] ?[^[\]【】]{1,40}){1,7}$/u;
const FIELD = / ?[[【](\p{Script=Han}{2,4})[\]】] ?/gu;
/** What else the sheet of a clipping or of a database tells in cells beside labels. */
const OTHER_CELL = /^(?:标题|题名|题目|报纸|版[次面名]|字数|情感倾向|关键词|正负面)$/u;

/**
 * A row of fields that tell of one text, with colons: their names in brackets, or in every other cell, 媒体 | 云桥晚报 |
 * 日期 | 2021-04-06. Undefined where the line is none such.
 */
function fieldsOf(text: string): string | undefined {
  if (FIELDS.test(text)) return text.replace(FIELD, '  $1:').trim();
  const cells = text.split(/ ?\| ?/u);
  const names = cells.filter((_, i) => i % 2 === 0);
  const isRow =
    cells.length % 2 === 0 &&
    names.length > 1 &&
    names.every((name) => ALONE.test(name) || OTHER_CELL.test(name)) &&
    names.some((name) => ALONE.test(name));
  return isRow ? names.map((name, i) => `${name}:${cells[2 * i + 1]!}`).join('  ') : undefined;
}

/** Whether a line is a row of fields that tell of one text. */
export const isFieldRow = (raw: string): boolean =>
  raw.length <= 120 && fieldsOf(foldSpaced(raw)) !== undefined && labelsIn(raw).length > 0;

/** Keeps two or more spaces as two: they part label values. */
function foldSpaced(text: string): string {
  return text
    .replace(SPACED, (label) => label.replace(/\s/gu, ''))
    .split(/\s{2,}|\t/u)
    .map(fold)
    .filter(Boolean)
    .join('  ');
}

/** Whether a folded line may hold a label: a short question before the long one. */
export const mayLabel = (text: string): boolean =>
  text.includes(':') ||
  text.includes('(') ||
  fieldsOf(text) !== undefined ||
  CELL.test(text) ||
  TAKEN_OVER.test(text) ||
  TAKEN_OVER_BELOW.test(text) ||
  ACCOUNT_AND_AUTHOR.test(text) ||
  whoseIs(text) !== undefined ||
  GLUED.test(text) ||
  BARRED.test(text) ||
  NAMED_AUTHORS.test(text) ||
  PRINTED_DAY.test(text) ||
  text.search(SLASHED) >= 0 ||
  BRACKETED.test(text) ||
  ALONE.test(text);

/** The paper in front of a role: at the start of the line, or the same one again further on (云桥编辑：). */
function paperBefore(before: string, first: string | undefined): string | undefined {
  if (first === undefined) return OF_PAPER.exec(before)?.[0];
  return before.endsWith(first) ? first : undefined;
}

/** Where the bracket closes that was opened before a place in a line; Infinity where there is none. */
function endOfBracket(text: string, at: number): number {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  const close = text[open] === '(' ? ')' : ']';
  const end = text.indexOf(close, open);
  return open >= 0 && end >= at ? end : Infinity;
}

/** 作者：林小禾  方知远  浏览次数: names that a wide space sets apart. */
const NAMES_APART = /^\p{Script=Han}{2,4}(?: {2,4}\p{Script=Han}{2,4}){1,3}(?= {2}|$)/u;

const LASTS = /(?<!(?:19|20)\d\d[-./~]\d?)[日\d] ?(?:\([^()]{1,4}\))? ?[至到—\-~] ?(?:\d{1,2}月)?\d{1,2}日/u;
const BEGINS =
  /日 ?(?:\([^()]{1,4}\))? ?(?:(?:[上下]午|晚上?) ?\d{1,2} ?[时点:](?!\d[1-46-9])|\d{1,2}:\d\d ?[-—–~至到]{1,2} ?\d{1,2}:\d\d)/u;
/** Whether words tell from which day to which something lasts. */
export const lasts = (text: string): boolean => LASTS.test(text);
/** Whether they tell how long something lasts, or the hour at which it begins: 时间：4月18日至20日 is no day of publication. */
export const tellsSpan = (value: string): boolean => lasts(value) || BEGINS.test(value);

/** The labels of a line with their values: up to the next label, two spaces, `|`, or a date. */
export const labelsIn = remember((raw: string): readonly Label[] => {
  const plain = foldSpaced(withoutReadings(raw).text);
  const whose = whoseIs(plain);
  if (whose) return [{ kind: 'source', name: plain.slice(0, plain.indexOf(whose)), value: whose }];
  const text = (fieldsOf(plain) ?? plain)
    .replace(TAKEN_OVER, (_, source: string, author?: string) => `来源:${source}  作者:${author ?? ''}`)
    .replace(ACCOUNT_AND_AUTHOR, '来源:$1  作者:$2')
    .replace(TAKEN_OVER_BELOW, '来源:')
    .replace(BARRED, (label) => `${label.slice(0, -1).trimEnd()}:`)
    .replace(BRACKETED, '$1:')
    .replace(SLASHED, (label) => `  ${label.slice(0, label.indexOf('/')).trimEnd()}:`)
    .replace(PRINTED_DAY, '$1')
    .replace(NAMED_AUTHORS, (label) => `${label.trimEnd()}:`)
    .replace(GLUED, '$&:')
    .replace(CELL, '$1:');
  const alone = ALONE.exec(text);
  if (alone && !NEVER_GLUED.test(text))
    return [{ kind: SHAPES.find(([name]) => alone.groups?.[name] !== undefined)![0], name: text, value: '' }];
  if (!text.includes(':')) return [];
  const matches: { kind: LabelKind; name: string; paper?: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(LABEL)) {
    const kind = SHAPES.find(([name]) => match.groups?.[name] !== undefined)![0];
    const name = match[0].replace(/ ?:$/u, '');
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    const glued = matches.length > 0 && !NEVER_GLUED.test(name);
    if (kind === 'source' && PICTURE.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const paper = ROLE.test(name) ? paperBefore(text.slice(0, match.index), matches[0]?.paper) : undefined;
    if (before === '' || APART.test(before) || SURE.test(name) || glued || paper)
      matches.push({
        kind,
        name,
        paper,
        start: match.index - (paper?.length ?? 0),
        end: match.index + match[0].length,
      });
  }
  return matches.map(({ kind, name, end: from }, k) => {
    const rest = trimOff(
      text.slice(from, Math.min(matches[k + 1]?.start ?? Infinity, endOfBracket(text, from))),
      ' |',
      '',
    );
    const dated = kind === 'published' || kind === 'updated';
    const people = kind === 'author' ? NAMES_APART.exec(rest)?.[0] : undefined;
    if (people && people.split(/ +/u).every(isName))
      return { kind, name, value: people.replace(/ {2,}/gu, ' ') };
    if (dated && /^(?:时间|日期)$/u.test(name) && tellsSpan(rest))
      return { kind: 'other', name, value: rest };
    const end = dated ? -1 : rest.search(VALUE_END);
    return { kind, name, value: trimOff(end < 0 ? rest : rest.slice(0, end), ' [(【', ' [(【])】,;·/') };
  });
});
