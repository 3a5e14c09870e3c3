/** One article with a web page's furniture, or a page of several? Evidence for both, added up. */
import { signaturesIn } from '../clean/official.ts';
import { leadLabel, parseByline, tailNames } from '../facts/byline.ts';
import { isSubject } from '../read/mail-head.ts';
import type { Document, Person } from '../types.ts';
import { isPosted } from './edition-lines.ts';
import { lookAt, type Look } from './look.ts';
import { isNamedHeadline, lineOf } from './features.ts';
import { joint } from './joint.ts';
import { pageNumber } from './section-names.ts';
import { isRole } from './staff.ts';
import { zonesSpokenOf } from './zone-names.ts';

/** What was counted in a document. */
interface Counts {
  /** Articles that show their start (a lead, a byline after a headline), their end (names at a paragraph's end, or alone after one), or both. */
  signed: number;
  /** The people whom the start of the last article names, while its end has not been seen; undefined after it. */
  open: string | undefined;
  leads: number;
  headings: number;
  topHeadings: number;
  /** Lines of which it is said that they are a headline or a line of one. */
  named: number;
  /** Paragraphs below the headline of another zone than theirs. */
  strayed: number;
  /** Paragraphs that stop without an end mark and go on in the next line. */
  broken: number;
  pageHeads: number;
  /** Lines that name the page's layouter or art editor. */
  staff: number;
  labels: number;
  /** Numbers of official documents. */
  official: number;
  /** Offices that sign with their day above more text, as where notices were copied one below the other. */
  signatures: number;
  teasers: number;
  furniture: number;
  /** Paragraphs of a text file that were cut to lines. */
  wrapped: number;
  html: boolean;
  /** Lines of the mails that pass it on. */
  mails: number;
}

/** One kind of evidence: over 0 speaks for a page of several articles. `points` may grow with the count. */
interface Evidence {
  name: string;
  points: (counts: Counts) => number;
}

/** 图片来源 is a picture's. */
const label = /(?:(?<!图片|照片|图)来源|稿源|发布时间|发布日期|发稿时间|更新时间|浏览次数|阅读次数)\s?[:：]/u;
const teaser = /(?:\.{3}|(?<!…)…)(?:更多|详细|全文|\[详细\])?$/u;
/** 美编, 版式: people that only a newspaper has. */
const paperStaff = /(?:美编|美术编辑|版式(?:设计)?|组版)\s?(?:[:：/]|\s\p{Script=Han}|$)/u;
const furniture =
  /^(?:当前位置|您的位置|首页\s?>|上一[篇条页]|下一[篇条页]|标签\s?:|关键词\s?:|分享到|返回顶部|猜你喜欢|相关阅读|推荐阅读|相关新闻|热门推荐|责任编辑|[[(【]?(?:责任)?编辑\s?:)|ICP备|公网安备|版权所有|copyright|友情链接|扫一扫|^(?:X )?关闭$|^打印/iu;

/** Kinds of lines that only a web page has. */
const OF_SITES = ['crumb', 'prevnext', 'share'];

/** Kinds of lines in which a site or a paper calls its readers, or a mail its own: they tell neither. */
const CALLS = ['promo', 'notice', 'library', 'mail'];

/** A page's head stands above each article of a paper's web edition too: it needs a second article or a broken column beside it; of a saved page headings may be subheads. */
const isPrinted = ({ signed, headings, broken, leads, html }: Counts) =>
  signed > 1 || (headings > 1 && !html) || broken > 0 || leads > 1;

const evidence: Evidence[] = [
  { name: '多处署名或消息头', points: (c) => (c.signed < 2 ? 0 : Math.min(5, 1.5 + c.signed)) },
  { name: '有本报讯', points: (c) => Math.min(2, 0.7 * c.leads) },
  { name: '有多个标题行', points: (c) => (c.headings < 2 || c.html ? 0 : Math.min(1.2, 0.4 * c.headings)) },
  { name: '有多个一级标题', points: (c) => (c.topHeadings < 2 || c.html ? 0 : 1.5) },
  { name: '写明了标题的行', points: (c) => (c.named < 2 ? 0 : 3) },
  { name: '段落说的是别的标题里的园区', points: (c) => Math.min(2, c.strayed) },
  { name: '句子被分栏断开', points: (c) => Math.min(3, 0.8 * c.broken) },
  {
    name: '有版头',
    points: (c) => (c.pageHeads === 0 ? 0 : isPrinted(c) ? Math.min(5, 2.5 + 0.5 * c.pageHeads) : 1),
  },
  { name: '有版式美编', points: (c) => Math.min(2, 2 * c.staff) },
  { name: '有来源时间标注', points: (c) => -Math.min(3, 2.5 * c.labels) },
  { name: '有公文字号', points: (c) => -Math.min(3, 2.5 * c.official) },
  { name: '文间有单位落款', points: (c) => -Math.min(3, 3 * c.signatures) },
  { name: '有截断的导读', points: (c) => (c.teasers === 0 ? 0 : -Math.min(5, 1 + c.teasers)) },
  { name: '有网页杂项', points: (c) => -Math.min(5, 1.5 * c.furniture) },
  { name: '行切成一样宽', points: (c) => (c.wrapped < 3 ? 0 : 1.6) },
  { name: '是转来的邮件', points: (c) => (c.mails === 0 ? 0 : -2.5) },
  { name: '是网页文件', points: (c) => (c.html ? -1.5 : 0) },
];

/** Below this, a document is read as one article: its engine leaves a plain article whole. */
const threshold = 1.5;

const endMark = /[。！？!?…；;:：”’）)】]$/u;

function isBroken(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length < 20 || endMark.test(text) || teaser.test(text)) return false;
  return (
    /[，,、。]/u.test(text) &&
    (/[。！？!?][”’）)]?$/u.test(next) || tailNames(next) !== undefined) &&
    !/\s/u.test(text.slice(-12))
  );
}

const namesOf = (people: readonly Person[]): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join(' ');

function start(counts: Counts, people: readonly Person[]): void {
  counts.signed++;
  counts.open = namesOf(people);
}

/** The end of the article that is open, unless other people sign it. */
function end(counts: Counts, people: readonly Person[]): void {
  const own = counts.open === '' || counts.open === namesOf(people);
  if (counts.open === undefined || !own) counts.signed++;
  counts.open = undefined;
}

/** A bare name is a byline below a marked line, or between a short line and a long one. */
function isUnderHeadline(before: Look | undefined, next: Look | undefined): boolean {
  if (before === undefined) return false;
  return (
    before.mark > 0 || (before.raw.length <= 40 && !endMark.test(before.raw) && (next?.raw.length ?? 0) >= 40)
  );
}

/** An abstract of so many characters says what the lede below it begins with; it is no report of its own. */
const LEAST_ABSTRACT = 24;

/** Counts the signs of articles in a line of text. */
function countText(counts: Counts, lines: Look[], i: number): void {
  const { raw: text, mark } = lines[i]!;
  const before = lines[i - 1];
  if (text.length >= LEAST_ABSTRACT && lines[i + 1]?.raw.startsWith(text)) return;
  const lead = leadLabel(text);
  const byline = mark === 0 ? parseByline(text) : undefined;
  const afterText = before !== undefined && before.mark === 0 && endMark.test(before.raw);
  if (lead?.label) counts.leads++;
  const goesOn = before !== undefined && before.mark === 0 && parseByline(before.raw) !== undefined;
  if (byline && afterText) end(counts, byline.people);
  else if (byline && goesOn) counts.open = `${counts.open ?? ''} ${namesOf(byline.people)}`.trim();
  else if (byline && (byline.strength > 1 || isUnderHeadline(before, lines[i + 1])))
    start(counts, byline.people);
  else if (lead && (lead.label || lead.people.length > 0) && !(before && parseByline(before.raw)))
    start(counts, lead.people);
  const tail = tailNames(text);
  if (tail) end(counts, tail.people);
  if (mark > 0) counts.headings++;
  if (mark === 1) counts.topHeadings++;
  if (isBroken(text, lines[i + 1]?.raw)) counts.broken++;
}

/** A short line over a long one, at the top or below an ended one. */
function isHeadlineShaped(lines: readonly Look[], i: number): boolean {
  const { raw, mark } = lines[i]!;
  const [before, next] = [lines[i - 1], lines[i + 1]];
  const apart = mark > 0 || before === undefined || endMark.test(before.raw);
  return (
    apart &&
    raw.length >= 8 &&
    raw.length <= 40 &&
    !/[。；;，,、]$/u.test(raw) &&
    (next?.raw.length ?? 0) >= 40
  );
}

/**
 * Paragraphs that speak only of the zone of another headline than the one above them: of headlines of one level that
 * name a zone each, from the first line on.
 */
function strayedIn(lines: readonly Look[]): number {
  const heads = lines.flatMap(({ mark }, i) =>
    mark === lines[0]!.mark && isHeadlineShaped(lines, i) ? [i] : [],
  );
  if (heads[0] !== 0 || heads.length < 2) return 0;
  const zones = heads.map((i) => zonesSpokenOf(lines[i]!.raw));
  const own = new Set(zones.flat());
  if (zones.some((named) => named.length !== 1) || own.size < heads.length) return 0;
  return heads.reduce((sum, head, k) => {
    const body = lines.slice(head + 1, heads[k + 1]).map(({ raw }) => zonesSpokenOf(raw));
    return sum + body.filter(([zone, other]) => !other && zone !== zones[k]![0] && own.has(zone!)).length;
  }, 0);
}

const SHORTEST_OPEN = 10;
/** A seam of this score is a sentence that goes on. */
const SURE_SEAM = 3;

/** The rest of a sentence ends as one, or has clauses; buttons and names of sections below a copy have neither. */
const isSentenceRest = ({ raw, half }: Look): boolean => endMark.test(raw) || /[,。;]/u.test(half);

/** Lines that stop inside a sentence and go on in the next one, by the words on both sides: a page cuts so, a copy does not. */
function brokenSeams(texts: readonly Look[]): number {
  return texts.slice(1).filter((right, i) => {
    const left = texts[i]!;
    if (
      left.mark > 0 ||
      right.mark > 0 ||
      left.length < SHORTEST_OPEN ||
      endMark.test(left.raw) ||
      !/[,、。]/u.test(left.half) ||
      !isSentenceRest(right)
    )
      return false;
    const [a, b] = [lineOf(0, left.raw, 0, left.half), lineOf(1, right.raw, 0, right.half)];
    return (
      joint({ left: a, right: b, page: { text: `${a.folded}\n${b.folded}`, beginnings: new Map() } }).score >=
      SURE_SEAM
    );
  }).length;
}

/** How many signatures stand above more text. */
function signaturesBetween(lines: readonly Look[]): number {
  const signed = signaturesIn(lines);
  return signed.filter((is, i) => is && signed[i + 1] === false).length;
}

/** So many lines a column of single words takes at the top of a page. */
const TOP = 12;

/** Whether the paper's name, its day and the page's number stand at the top, each on a line of its own. */
function hasMasthead(lines: readonly Look[]): boolean {
  const top = lines.slice(0, TOP);
  return ['page-paper', 'page-header', 'page-number'].every((rule) =>
    top.some(({ outside }) => outside?.id === rule),
  );
}

function count(lines: Look[], { kind, markup }: Document): Counts {
  const counts: Counts = {
    signed: 0,
    open: undefined,
    staff: 0,
    leads: 0,
    headings: 0,
    topHeadings: 0,
    named: 0,
    strayed: 0,
    broken: 0,
    pageHeads: 0,
    labels: 0,
    official: 0,
    signatures: signaturesBetween(lines),
    teasers: 0,
    furniture: 0,
    wrapped: 0,
    html: kind === 'html',
    mails: markup.filter(({ rule }) => rule === 'mail-head').length,
  };
  const isByline = ({ half, outside }: Look) => outside?.id === 'label' && parseByline(half) !== undefined;
  const bylines = counts.html ? 0 : lines.filter(isByline).length;
  counts.named = counts.html ? 0 : lines.filter(({ half }) => isNamedHeadline(half)).length;
  const texts = lines.filter(({ half: line, outside, kinds, region, linkShare = 0 }) => {
    const rule = outside?.id;
    if (
      (rule === 'page-epaper' && !kinds.has('listhead')) ||
      (rule === 'page-staff-day' && !label.test(line)) ||
      (rule === 'page-folio' && /\d/.test(line)) ||
      (rule === 'page-header' &&
        (pageNumber.test(line) || /[一二三四五六七八九十头]版|准印证|免费(?:交流|赠阅)/u.test(line)))
    )
      counts.pageHeads++;
    else if (region === 'nav' || region === 'footer' || region === 'aside' || linkShare > 0.5)
      counts.furniture++;
    else if (kinds.has('official')) counts.official++;
    else if (teaser.test(line)) counts.teasers++;
    else if (rule === 'label' && Math.max(bylines, counts.named) > 1 && parseByline(line)) return true;
    else if (rule === 'label' || (line.length < 120 && label.test(line)) || isPosted(line)) counts.labels++;
    else if (rule === 'page-staff' && paperStaff.test(line)) counts.staff++;
    else if (counts.mails > 0 && isSubject(line)) return false;
    else if (line.length < 120 && CALLS.some((kind) => kinds.has(kind))) return false;
    else if (rule === 'page-staff' && isRole(line)) return false;
    else if (line.length < 120 && (furniture.test(line) || OF_SITES.some((kind) => kinds.has(kind))))
      counts.furniture++;
    else return rule === undefined;
    return false;
  });
  if (hasMasthead(lines)) counts.pageHeads++;
  texts.forEach((_, i) => countText(counts, texts, i));
  counts.strayed = counts.html ? 0 : strayedIn(texts);
  const bare = counts.labels + counts.teasers + counts.furniture === 0 && !counts.html;
  if (bare && counts.broken === 0) counts.broken = 2 * brokenSeams(texts);
  return counts;
}

/**
 * Decides which engine reads a document: `page` for several articles on one page, `web` for one article with the
 * furniture of a web page. `reason` tells the evidence, in Chinese.
 */
export function layoutOf(
  document: Document,
  lines = lookAt(document.blocks),
): { layout: 'web' | 'page'; reason: string } {
  const counts = count(lines, document);
  if (!counts.html)
    counts.wrapped = document.blocks.filter(({ lines: [first, last] }) => last > first).length;
  const told = evidence
    .map(({ name, points }) => ({ name, points: points(counts) }))
    .filter(({ points }) => points !== 0);
  const sum = told.reduce((total, { points }) => total + points, 0);
  const reason = told
    .map(({ name, points }) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`)
    .join('，');
  return { layout: sum > threshold ? 'page' : 'web', reason: reason || '没有版面的迹象' };
}
