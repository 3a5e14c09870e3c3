/** Official documents (公文, laid out after GB/T 9704): where an office signs one. */
import { bare, closedUp } from './fold.ts';
import type { Line } from './line.ts';
import type { Seen } from './seen.ts';

const DAY =
  /^(?:(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[二一][〇○0零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/u;
/** Ends of the names of offices and bodies that issue documents. */
const OFFICE =
  /^[^,。:;!?“”《》]{0,36}(?:[部委局办厅处院会署组]|秘书处|中心|政府|法院|公司|集团|大学|学院|办公室|海关|银行|支队|大队|分局|开发区|高新区|经开区|新区|园区)(?: ?\((?:代章|盖章|章)\))?$/u;
const LONGEST_OFFICE = 40;
const MOST_OFFICES = 12;
/** So many lines above the signature are asked whether they are a document's. */
const ABOVE = 12;
/** What the text of a document says of itself, or asks of those it is sent to. */
const ISSUED =
  /印发|特此|现予|予以(?:公布|公示|公告|通报)|通知|通告|公告|公示|批复|来函|此[复函]|请[^。]{0,24}(?:执行|落实|贯彻|实施|遵照|反馈|报送)|自(?:发布|印发|公布|下发)之日起/u;
const APPENDED = /^附[件表录]? ?\d{0,2} ?[:：.、]?|^\d{1,2} ?[.、]/u;

/** Whether a line is the name of an office or a body and nothing else. */
export const isOffice = ({ text, length }: Pick<Line, 'text' | 'length'>): boolean =>
  length >= 2 && length <= LONGEST_OFFICE && OFFICE.test(closedUp(text));

/** The first of the offices above a day; undefined where none stands there. */
function officesAbove(lines: readonly Line[], day: number): number | undefined {
  let first = day;
  while (first > 0 && day - first < MOST_OFFICES && isOffice(lines[first - 1]!)) first--;
  return first < day && first > 0 ? first : undefined;
}

const CONTACT =
  /^(?:\(?[\d一二三四五六七八九十]{1,2}[).、] ?)?(?:联系(?:人|电话|方式|地址|邮箱)|(?:咨询|报名|监督|举报|服务|受理|办公)(?:电话|热线|邮箱|地址)|(?:电子)?邮箱|传真|(?:通讯|通信|办公|报送)?地址|邮政?编码?)(?:及(?:联系)?(?:电话|方式))? ?:/u;
const ATTACHED = /^附 ?[件表录](?: ?\d{1,2})? ?[:.、]/u;
/** What a document tells first of how to reach its office; the address of a site's foot does not begin so. */
const REACH =
  /^(?:\(?[\d一二三四五六七八九十]{1,2}[).、] ?)?(?:联系(?:人|电话|方式|单位|部门)|(?:咨询|报名|监督|举报|受理)(?:电话|方式|单位|部门)|受理(?:时间|地点))(?:及(?:联系)?(?:电话|方式))? ?:/u;
/** An office with its number: 青禾园区招商局:0000-0000000 */
const NUMBER =
  /^[^。]{0,50}[:：] ?(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8}(?:[转、,;/ -]{1,2}\d{1,12})*$|1[3-9]\d{9}$/u;
const NUMBERED = /^\(?[\d一二三四五六七八九十]{1,2}[).、]/u;
const FILE = /\.(?:docx?|xlsx?|pdf|zip|rar|wps|pptx?|ofd)$/iu;
const LONGEST_CONTACT = 70;

const isContact = ({ text, length }: Pick<Line, 'text' | 'length'>): boolean =>
  CONTACT.test(text) || (length <= LONGEST_CONTACT && NUMBER.test(text));

/** Whether the lines above a signature are those of a document: they say so, or name the office, and are no headline. */
function isIssued(lines: readonly Line[], first: number): boolean {
  const last = lines.slice(0, first).findLast((line) => !isContact(line) && !FILE.test(line.text));
  if (!last) return false;
  if (!last.marks.ended && !last.text.endsWith(':') && last.length <= 44 && !APPENDED.test(last.text))
    return false;
  const above = lines.slice(Math.max(0, first - ABOVE), first);
  const office = bare(lines[first]!.text);
  return above.some(({ text, bare: letters }) => ISSUED.test(text) || letters.includes(office));
}

/** Who runs the site, below all. */
const HOST = /^(?:网站)?(?:主办|承办|主管|版权所有)(?:单位)? ?:/u;
const ANNEX = /^附[件录表] ?\d{0,2} ?[:：]?$/u;
/** So many lines may stand between a signature and the annex below it, and so many make the annex's title. */
const MOST_BETWEEN = 3;

/** The word 附件 below a signature, and the first paragraph of what is sent along; undefined where none stands there. */
function annexBelow(lines: readonly Line[], day: number): { mark: number; text: number } | undefined {
  const near = lines.slice(day + 1, day + 2 + MOST_BETWEEN).findIndex(({ text }) => ANNEX.test(text));
  if (near < 0) return undefined;
  const mark = day + 1 + near;
  const first = lines.slice(mark + 1, mark + 2 + MOST_BETWEEN).findIndex(({ marks }) => marks.para);
  return first < 0 ? undefined : { mark, text: mark + 1 + first };
}

/** Where the text of an annex begins below the signature of the document that it belongs to; `signed` is from `signaturesIn`. */
export function annexesIn(lines: readonly Line[], signed: readonly boolean[]): boolean[] {
  const found = lines.map(() => false);
  signed.forEach((is, day) => {
    const annex = is && DAY.test(lines[day]!.text) ? annexBelow(lines, day) : undefined;
    if (annex) found[annex.text] = true;
  });
  return found;
}

/** For each line whether it is of a signature: the names of offices below the text of a document, the day below them, and 附件 over an annex. */
export function signaturesIn(lines: readonly Line[]): boolean[] {
  const found = lines.map(() => false);
  lines.forEach(({ text }, day) => {
    const first = DAY.test(text) ? officesAbove(lines, day) : undefined;
    if (first === undefined || !isIssued(lines, first)) return;
    found.fill(true, first, day + 1);
    const annex = annexBelow(lines, day);
    if (annex) found[annex.mark] = true;
  });
  return found;
}

/** Where a document begins to tell whom to ask: below its text, which says of itself that it is one. */
function asksBelow(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  const listed = NUMBERED.test(lines[i]!.text) && isContact(lines[i]!);
  if (!above || !(listed || REACH.test(lines[i]!.text))) return false;
  if (!above.marks.ended && !above.text.endsWith(':')) return false;
  return lines.slice(Math.max(0, i - ABOVE), i).some(({ text }) => ISSUED.test(text));
}

/** What a document says of the papers that come with it: 附件：1.企业名单. */
const NAMED = /^附[件录表] ?\d{0,2} ?[:：. ] ?(?:\d{1,2} ?[.、] ?)?(.{4,60})$/u;
/** …and the others of the list: 2.申报书. */
const NAMED_NEXT = /^\d{1,2} ?[.、] ?(.{4,60})$/u;
const MOST_PAPERS = 20;
/** What ends an annex: the page goes on with things of its own. */
const PAGE = [
  'share',
  'prevnext',
  'listhead',
  'footer',
  'crumb',
  'promo',
  'editor',
  'print',
  'profile',
  'tags',
  'notice',
];

/** The lines that name the papers which come with a document, each with the letters of the name. */
function papersIn(lines: readonly Line[]): Map<number, string> {
  const papers = new Map<number, string>();
  let listing = false;
  lines.forEach(({ text }, i) => {
    const name: string | undefined =
      NAMED.exec(text)?.[1] ?? (listing ? NAMED_NEXT.exec(text)?.[1] : undefined);
    if (name) papers.set(i, bare(name.replace(FILE, '')));
    listing = name !== undefined || ANNEX.test(text);
  });
  return papers;
}

/**
 * For each line whether it is of the annexes of a document: below 附件 alone and a title that the document names among its
 * papers, up to what the page has of its own; and the lines that name them. `signed` is from `signaturesIn`.
 */
export function annexedIn(lines: readonly Seen[], signed: readonly boolean[]): boolean[] {
  const found = lines.map(() => false);
  if (!lines.some(({ text }) => ANNEX.test(text))) return found;
  const papers = papersIn(lines);
  const issued = lines.findIndex(({ text }, i) => signed[i]! || ISSUED.test(text));
  const named = [...papers].slice(0, MOST_PAPERS);
  const isNamed = (i: number): boolean => {
    const title = lines[i]?.bare ?? '';
    return named.some(
      ([at, name]) => at < i && title.length > 3 && (name.endsWith(title) || title.endsWith(name)),
    );
  };
  const mark = lines.findIndex(
    ({ text }, i) => issued >= 0 && i > issued && ANNEX.test(text) && isNamed(i + 1),
  );
  if (mark < 0) return found;
  const isPage = ({ kinds, text }: Seen): boolean => HOST.test(text) || PAGE.some((kind) => kinds.has(kind));
  const end = lines.findIndex((line, i) => i > mark && isPage(line));
  for (const at of papers.keys()) found[at] = true;
  return found.fill(true, mark, end < 0 ? lines.length : end);
}

/** Lines of a document that tell whom to ask, right below its text, above its signature or above what is attached; `signed` is from `signaturesIn`. */
export function contactsIn(lines: readonly Line[], signed: readonly boolean[]): boolean[] {
  const found = lines.map(() => false);
  for (let i = lines.length - 2; i > 0; i--) {
    const next = lines[i + 1]!.text;
    found[i] = isContact(lines[i]!) && (signed[i + 1]! || found[i + 1]! || ATTACHED.test(next));
  }
  lines.forEach((line, i) => {
    found[i] ||= asksBelow(lines, i) || (i > 0 && found[i - 1]! && isContact(line));
  });
  return found;
}
