/** What is glued to the end of the last paragraph and is no part of it: names, editors, the foot of the site. */
import { parseAttribution, type Attribution } from '../facts/attribution.ts';
import { isName, photoCredit, tailNames } from '../facts/byline.ts';
import type { Cut, Person } from '../types.ts';
import { fold } from './fold.ts';
import { endsLikeMedium } from './noise.ts';
import { jamAfter, jamBefore } from './jammers.ts';
import { jumpFrom, jumpOn } from './jumps.ts';

/** A paragraph's text without the names or editors that were glued to its end. */
export interface Ending {
  text: string;
  people: Person[];
  cuts: Cut[];
}

const EDITOR = '(?:责任|責任|执行|值班)?(?:编辑|編輯|责编|責編|审核|校对|编审)';
const SOURCE = '(?:本文|信息|文章|新闻|新聞)?(?:来源|來源|稿源|转自|出处|原标题)';

/** Where figures are from, and no text: 园区2021年企业问卷. */
const DATA =
  '[^()（）【】。]{0,40}(?:问卷|年鉴|公报|报表|(?:[年月局厅]|季度|企业|部门|园区)[^()（）【】。]{0,12}(?:调查|统计|数据))[)）】\\]]';

/** （本报综合）, （综合云桥社消息）: put together from what others wrote. */
export const COMPILED =
  /[(（【[](?:本[报報网網刊台](?:记者|編輯部|编辑部)?)?(?:综合|綜合)(?:整理|[报報][道導])?(?:\p{Script=Han}{2,8}(?:[报報][道導]|消息|电|電))?[)）】\]]$/u;

/** Each is matched at the end of what is left: first what stands in brackets, then what follows an end mark. */
const TAILS: [rule: string, pattern: RegExp][] = [
  ['editor-tail', new RegExp(`[(（【[]${EDITOR}[^()（）【】[\\]。]{1,40}[)）】\\]](?:\\d{6,8})?$`, 'u')],
  [
    'editor-tail',
    new RegExp(
      `[(（【[](?:本[报刊网站台]|\\p{Script=Han}{1,8}[报网台闻社刊])(?:见习|实习|值班)?${EDITOR}[ :：/丨|　][^()（）【】[\\]。]{2,30}[)）】\\]]$`,
      'u',
    ),
  ],
  [
    'editor-tail',
    new RegExp(
      `[(（](?:供稿|图文|文\\/图|来稿)[ :：/][^()（）。]{1,40}${EDITOR}[ :：/][^()（）。]{1,20}[)）]$`,
      'u',
    ),
  ],
  ['source-tail', new RegExp(`[(（【[]${SOURCE}[:：](?!${DATA})[^()（）【】[\\]。]{1,50}[)）】\\]]$`, 'u')],
  ['editor-tail', /\s{0,2}[(（][a-z]{1,3}\/[a-z]{1,3}[)）]~?$/u],
  [
    'photo-tail',
    /[(（](?:本版|本文|文中|以上)[图圖照][^()（）。]{1,30}(?:摄|攝|摄影|攝影|提供|供图|供圖)[)）]$/u,
  ],
  ['source-tail', COMPILED],
  ['end', /[(（【[](?:全文)?完[)）】\]]$/u],
  [
    'source-tail',
    /(?<=[。！？!?”）)摄]|报道)\s{0,4}(?:来源|编辑|责编)[:：][^。！？:：]{2,16}(?:(?:编辑|责编|审校|校对|审核|主编|监制|[初复终]审|责任编辑)[:：][^。！？:：]{2,16}){1,7}$/u,
  ],
  ['editor-tail', new RegExp(`(?<=[。！？!?”）)])\\s{0,4}${EDITOR}[:：/][^。！？]{1,40}$`, 'u')],
  ['source-tail', new RegExp(`(?<=[。！？!?”）)])\\s{0,4}${SOURCE}[:：][^。！？]{1,60}$`, 'u')],
  ['footer', /(?<=[。！？!?”）)])\s{0,4}(?:copyright|©|\(c\) ?\d|版权所有)[^。！？]{1,200}$/iu],
  ['links', /(?<=[。！？!?”）)])\s{0,4}https?:\/\/[\w./?&=%#~:-]{1,200}\s{0,2}\|?$/u],
];

/** The page's way to the rest, glued to a sentence's end: 返回某网，查看更多; 详情>> */
const PAGE_LINK =
  /(?<=[。！？!?”"）)])\s{0,4}[(（[【]?(?:返回\p{Script=Han}{2,6}[,，]?\s?)?(?:(?:点击)?(?:查看|阅读|展开|了解)(?:更多|全文|详情|详细|原文)(?:内容|信息)?|(?:详情|更多|全文)(?=[>》»]))[>》»)）\]】]{0,4}$/u;

/** （更多新闻资讯，请关注云桥派）, behind a sentence's end. */
const CALL_BEHIND =
  /(?<=[。！？!?”"])\s{0,4}[(（](?:更多|欲[知看]|想[知看])[^()（）。]{0,24}(?:关注|下载|登录|扫码|点击|访问)[^()（）。]{2,40}[)）]$/u;

/** >>下载客户端 看直播 glued to a sentence's end. */
const POINTED_LINK = /(?<=[。！？!?”"）)])\s{0,4}[>》»]{2,4}\s?[^。！？!?]{2,24}$/u;

/** The edge of a table's cell that a copy made a mark of. */
const CELL_EDGE = /(?<=[。！？!?”"）)])\s{0,4}[|｜]{1,2}$/u;

/** A paragraph without what stands around its words: the page's way to the rest, a paper's jump, a forum's signs. */
export function withoutMarks(paragraph: string): { text: string; cuts: Cut[] } {
  const last = paragraph.slice(-48);
  const link = (PAGE_LINK.exec(last) ??
    POINTED_LINK.exec(last) ??
    CALL_BEHIND.exec(paragraph.slice(-90)))?.[0];
  const before: [rule: string, words: string | undefined][] = [
    ['page-jump', jumpFrom(paragraph)],
    ['jammer', jamBefore(paragraph)],
  ];
  const behind: typeof before = [
    ['links', link],
    ['debris', CELL_EDGE.exec(paragraph.slice(-12))?.[0]],
    ['page-jump', jumpOn(paragraph)],
    ['jammer', jamAfter(paragraph)],
  ];
  const first = ([, words]: (typeof before)[number]) => words !== undefined;
  const [head, tail] = [before.find(first), behind.find(first)];
  const end = paragraph.length - (tail?.[1]?.length ?? 0);
  const text = paragraph.slice(head?.[1]?.length ?? 0, end).trim();
  if (text === '') return { text: paragraph, cuts: [] };
  const found = [head, tail].flatMap((mark) => (mark ? [{ text: mark[1]!.trim(), rule: mark[0] }] : []));
  return { text, cuts: found };
}

/** The bracket behind the last end mark that tells source and day. */
function attributionAfter(text: string): Attribution | undefined {
  const found = /[)）】\]]$/u.test(text) ? parseAttribution(text) : undefined;
  const before = found && text.slice(0, -found.cut.length).trimEnd();
  return before && /[。！？!?…][”’"」』》）)]*$/u.test(before) ? found : undefined;
}

const MEDIUM_ALONE = /[【[［](\p{Script=Han}{2,16})[】\]］]$/u;
const TAKEN =
  /[(（【[［](?:据|據|转自|轉自|摘自|选自|選自|原载|原載)[《“「]?(\p{Script=Han}{2,16}?)[》”」]?(?:消息|报道|報道|報導|电|電)?[)）】\]］]$/u;

/** The medium that a closing bracket names and nothing else: 【云桥在线】, （据云桥日报海外版）. */
export function mediumInBracket(text: string): { name: string; cut: string } | undefined {
  const found = MEDIUM_ALONE.exec(text) ?? TAKEN.exec(text);
  const name = found?.[1];
  return name && endsLikeMedium(fold(name).replace(/海外版$/u, '')) ? { name, cut: found[0] } : undefined;
}

/** Such a bracket behind the last end mark. */
export function mediumAfter(text: string): Attribution | undefined {
  const found = mediumInBracket(text.slice(-28));
  const before = found && text.slice(0, -found.cut.length).trimEnd();
  if (!before || !/[。！？!?][”’」』]?$/u.test(before)) return undefined;
  return { people: [], source: found.name, date: undefined, cut: found.cut };
}

const GLUED_EDITOR = new RegExp(
  `[(（【[](?:本[报刊网站台]|\\p{Script=Han}{1,8}[报网台闻社刊云])(?:见习|实习|值班)?${EDITOR}(\\p{Script=Han}{2,4})[)）】\\]]$`,
  'u',
);

/** The editor of a medium whose name is glued to the role: （云桥新闻编辑林小禾） */
function editorAfter(text: string): string | undefined {
  const found = GLUED_EDITOR.exec(text.slice(-28));
  return found && isName(found[1]!) ? found[0] : undefined;
}

/** The words after the last end mark where they only tell who took the picture: …首批产品下线。林小禾 摄 */
function photoTail(text: string): string | undefined {
  const after = /(?<=[。！？!?][”’」』]?)\s{0,4}[■□●▲]?[^。！？!?”’」』]{4,40}$/u.exec(text.slice(-48))?.[0];
  return after && photoCredit(after.replace(/^\s*[■□●▲]\s*/u, '')) ? after : undefined;
}

/** Takes names, editors, credits, the source in brackets and the foot of the site off the end of the last paragraph. */
export function withoutEnding(paragraph: string): Ending {
  let text = paragraph.trimEnd();
  const cuts: Cut[] = [];
  const people: Person[] = [];
  const cut = (words: string, rule: string, left: string) => {
    cuts.unshift({ text: words.trim(), rule });
    text = left.trimEnd();
  };
  for (;;) {
    const [rule, found] = TAILS.map(([id, pattern]) => [id, pattern.exec(text)] as const).find(
      ([, match]) => match,
    ) ?? ['', null];
    const told = attributionAfter(text);
    const signed = told && told.people.length > 0 ? told : undefined;
    const attribution = signed ?? (found ? undefined : (told ?? mediumAfter(text)));
    const names = found || attribution ? undefined : tailNames(text);
    const photo = found || attribution || names ? undefined : photoTail(text);
    const editor = found || attribution || names || photo ? undefined : editorAfter(text);
    if (found && !signed) cut(found[0], rule, text.slice(0, found.index));
    else if (attribution) {
      people.push(...attribution.people);
      cut(attribution.cut, 'source-tail', text.slice(0, -attribution.cut.length));
    } else if (names) {
      people.push(...names.people);
      cut(names.cut, 'byline-tail', names.text);
    } else if (photo) cut(photo, 'photo-tail', text.slice(0, -photo.length));
    else if (editor) cut(editor, 'editor-tail', text.slice(0, -editor.length));
    else return { text, people, cuts };
  }
}

/** A closing bracket of names that is broken over the last paragraph and the line after it. */
export function brokenCredit(paragraph: string, next = ''): Ending | undefined {
  const opened = /[(（][^()（）。]{1,40}$/u.exec(paragraph.trimEnd().slice(-60))?.[0];
  if (!opened || !/^[^()（）。]{1,40}[)）]$/u.test(next.trim())) return undefined;
  const { text, people } = withoutEnding(`${paragraph.trimEnd()} ${next.trim()}`);
  if (people.length === 0 || !paragraph.startsWith(text)) return undefined;
  return { text, people, cuts: [{ text: opened, rule: 'byline-tail' }] };
}
