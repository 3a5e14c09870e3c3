import { parseAttribution } from '../facts/attribution.ts';
import { isName, isSurnamed, leadLabel, parseByline, tailNames } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import { withoutReadings } from '../facts/match-form.ts';
import { asWritten } from './people.ts';
import { cardsOf } from './cards.ts';
import { tag } from '../split/words.ts';
import { withoutMarks } from './ending.ts';
import { compareTeasers } from './compare.ts';
import { coherenceOf, coreOf } from './core.ts';
import { driftOf } from './drift.ts';
import { enumeratedIn, namedIn } from './enumeration.ts';
import { fieldsIn, signOffsIn, withoutSeeming } from './fields.ts';
import { insertedAmong } from './inserted.ts';
import { islandsOf } from './islands.ts';
import { ledeOf } from './lede.ts';
import { vocabularyOf } from './grams.ts';
import type { Grams } from './grams.ts';
import { lineOf } from './line.ts';
import type { Line } from './line.ts';
import { marksOf } from './marks.ts';
import { annexedIn, annexesIn, contactsIn, isOffice, signaturesIn } from './official.ts';
import { endsLikeMedium, noise } from './noise.ts';
import { junkKinds, kindsOf } from './rules.ts';
import { selfTeasers } from './self.ts';
import type { SelfTeaser } from './self.ts';
import type { Seen, Sorted } from './seen.ts';
import { besideIn } from './beside.ts';
import type { Beside } from './beside.ts';
import { outlinesIn } from './outline.ts';
import { verseOf } from './verse.ts';

/** A line with all that was found by comparing it with the others. */
export interface Features extends Seen {
  /** Place among the blocks, and whether it lies before the core. */
  beforeCore: boolean;
  /** How much its vocabulary speaks for or against the body: −2 to 2. */
  kinship: number;
  /** The same words stand within 6 lines. */
  duplicate: boolean;
  /** In a run of four or more short lines. */
  run: boolean;
  /** `headline sentence` in one line, and a neighbour of the same shape. */
  headed: boolean;
  /** Part of a list of headline and sentence by turns. */
  pair: boolean;
  /** Weight of the evidence that another text begins at or before this line. */
  drift: number;
  self?: SelfTeaser;
  /** Paragraphs stand within 3 lines before and after it. */
  between: boolean;
  /** Below the head of a list of other pages that stands right behind the end of a text, or one of a row of cards. */
  listed: boolean;
  /** Furniture between two paragraphs of one text. */
  inserted: boolean;
  /** A lede above the core, or one of the short lines that part it from the core. */
  lede: boolean;
  /** The last line of what was copied, cut off within a sentence, right below a paragraph and with no furniture about. */
  copiedTo: boolean;
  /** A clause of a lede that was set as a column of short lines. */
  verse: boolean;
  /** Of the signature of an official document: an office, or the day below it. */
  signature: boolean;
  /** The first paragraph of an annex below the signature of its document. */
  annex: boolean;
  /** A line of an annex: of its table, its form, its text. */
  annexed: boolean;
  /** Whom to ask, between the text of an official document and its signature. */
  contact: boolean;
  /** With which a text begins: a question or call of two clauses between the heading of the page and its text, or one that is answered. */
  asks: boolean;
  /** Of a machine's summary, or of the author's card. */
  beside?: Beside;
  /** The first heading of a numbering that goes on below. */
  outline: boolean;
  /** One of the items that the text puts one below the other, numbered or named. */
  enumerated: boolean;
}

/** Whether a line is a row of a table in which another row is nothing but a row: 建立时间 | 1991年 tells nothing of the page. */
function isRowAmong(lines: Sorted[], i: number): boolean {
  const isRow = (line: Sorted | undefined): line is Sorted =>
    line?.region === 'table' && line.text.includes(' | ');
  return isRow(lines[i]) && [lines[i - 1], lines[i + 1]].some((line) => isRow(line) && line.kinds.size === 0);
}

const LABELS = ['label', 'stamp', 'dated'];
const unlabelled = (line: Sorted): Sorted => ({
  ...line,
  kinds: new Set([...line.kinds].filter((kind) => !LABELS.includes(kind))),
});

/** Looks at every line by itself. */
function seeLines(sorted: Sorted[], grams: Grams[]): Seen[] {
  const lines = withoutSeeming(sorted);
  const text = lines.findIndex(({ marks, kinds }) => marks.para && kinds.size === 0);
  return lines.map((seen, i) => {
    const line = text >= 0 && i > text && isRowAmong(lines, i) ? unlabelled(seen) : withoutTail(seen);
    const caption =
      isCaptionOf(line, lines[i + 1]) || isTwice(line, lines[i - 1]) || isTwice(line, lines[i + 1]);
    const short = line.length <= 80 && !line.marks.para;
    const found = short
      ? (bylineOf(line) ?? (text >= 0 && i > text ? signedWithDay(line.text) : undefined))
      : undefined;
    const site = found?.strength === 1 && endsLikeMedium(line.text);
    const inMenu =
      found?.strength === 1 &&
      (line.region === 'nav' || line.region === 'aside' || (line.linkShare ?? 0) > 0.6);
    const poster = found?.strength === 1 && /^发[表布]于/u.test(lines[i + 1]?.text ?? '');
    const bylineOnly =
      found !== undefined &&
      !site &&
      !inMenu &&
      !noise.menu.has(line.text) &&
      !poster &&
      !caption &&
      (!NO_BYLINE.some((kind) => line.kinds.has(kind)) ||
        attributed(line) !== undefined ||
        (line.kinds.has('editor') && WROTE.test(line.text)));
    const kinds = kindsBeside(line.kinds, caption, bylineOnly);
    return {
      ...line,
      kinds,
      grams: grams[i]!,
      junk: kinds.size > 0 && !kinds.isDisjointFrom(junkKinds),
      people: bylineOnly ? found.people : undefined,
      signed: bylineOnly ? signedAs(line, found.strength) : undefined,
    };
  });
}

/** The kinds of a line that is also a caption by the next line, or no menu, as it names people. */
function kindsBeside(kinds: ReadonlySet<string>, caption: boolean, byline: boolean): ReadonlySet<string> {
  if (caption) return new Set([...kinds, 'caption']);
  return byline ? new Set([...kinds].filter((kind) => kind !== 'nav' && kind !== 'promo')) : kinds;
}

/** Whether people are named with a role or a mark, or barely: in brackets only the role counts. */
function signedAs({ text }: Line, strength: number): Seen['signed'] {
  const bracketed = /^[(【[]/u.test(text) && !/记者|通讯员|作者|撰|文\//u.test(text);
  return strength >= 2 && !bracketed ? 'byline' : 'names';
}

/** The words under a picture stand twice where they are also its alternative text, the second time with a credit; or they say that they are, over it. */
function isCaptionOf({ text, length }: Line, next: Sorted | undefined): boolean {
  if (!next || length < 8 || length > 70 || next.raw.length > 110) return false;
  if (text.includes('图为') && next.length <= 24 && next.kinds.has('caption')) return true;
  return next.text.startsWith(text) && /(?:摄|攝|供图|供圖|摄影|攝影)[)）]?$/u.test(next.raw.trimEnd());
}

/** A short sentence right below or above its twin: what a picture shows, and its alternative text. */
const isTwice = ({ text }: Line, beside: Line | undefined): boolean =>
  /^[^,;]{5,19}。$/u.test(text) && beside?.text === text;

/** Kinds of lines that name people who did not write the article, or none. */
const NO_BYLINE = [
  'caption',
  'editor',
  'share',
  'end',
  'tags',
  'promo',
  'footer',
  'crumb',
  'listhead',
  'profile',
];
const ROLE = /记者|通讯员|评论员|撰稿|作者/u;
/** Who wrote, among those who planned, edited and filmed. */
const WROTE = /(?:^| )(?:文|文字|采写|撰文|撰稿|记者) ?[:/|丨]/u;

/** The people of a line that is a byline, perhaps with the office that sent it in front; names as the source writes them. */
function bylineOf({ raw, text }: Line): ReturnType<typeof parseByline> {
  const line = withoutReadings(text)
    .text.replace(/(?<=^\S{2,8})[丨|](?=\S)/u, ':')
    .replace(/^[(【]([^()【】]{4,60})[)】]$/u, '$1');
  const role = ROLE.exec(line)?.index ?? 0;
  const office = role > 0 && role <= 14 && /^[\p{Script=Han}/·]+ ?$/u.test(line.slice(0, role));
  const found =
    parseByline(line) ??
    attributed({ raw }) ??
    (office ? parseByline(line.slice(role)) : undefined) ??
    (line === text ? undefined : parseByline(text)) ??
    signedDateline(line) ??
    setApart(line) ??
    withPlace(line) ??
    ofHouse(line);
  return found && { ...found, people: asWritten(found.people, raw) };
}

/** （转载自4月6日云桥日报 记者 林小禾）: who wrote it and for which paper, all of a line in brackets. */
function attributed({ raw }: Pick<Line, 'raw'>): ReturnType<typeof parseByline> {
  const told = parseAttribution(raw);
  return told && told.cut.length === raw.trim().length && told.people.length > 0
    ? { people: told.people, strength: 2 }
    : undefined;
}

/** 文|林小禾 云桥大学: the author with the house behind the name. */
const OF_HOUSE =
  /^(?:文|撰文|撰稿|作者) ?[:|丨/] ?(\p{Script=Han}{2,4}) [^,。;:!?]{2,40}(?:大学|中心|公司|[院所站会系室部])$/u;

function ofHouse(line: string): ReturnType<typeof parseByline> {
  const name = OF_HOUSE.exec(line)?.[1];
  return name && isName(name) ? { people: [{ name }], strength: 2 } : undefined;
}

const LONGEST_DATELINE = 50;

/** 云桥日报记者 林小禾 2021年4月6日: who wrote it and when, below a text. */
function signedWithDay(text: string): ReturnType<typeof parseByline> {
  const line = text.replace(/^[(【]([^()【】]{8,60})[)】]$/u, '$1');
  const [day, ...more] = datesIn(line);
  if (!day || more.length > 0 || day.start === 0 || !line.endsWith(day.words)) return undefined;
  const found = parseByline(line.slice(0, day.start));
  return found && found.strength > 1 ? found : undefined;
}

/** □林小禾（青禾园区职工）, 林小禾（云桥大学教授）: the place where someone works behind the name. */
const WORKS_AT =
  /^([□■◆●○◎►☆★]\s?)?(\p{Script=Han}{2,4}) ?[(（][^()（）]{2,30}(?:大学|学院|中心|公司|集团|[院所局部会委办社员]|职工|教授|研究员|主任|记者|作者|干部|学生)[)）]$/u;
/** 云桥市委宣传部 林小禾: the office before the name. */
const OFFICE_AND_NAMES = /^(\p{Script=Han}{4,20}) (\p{Script=Han}[\p{Script=Han} 、]{1,18})$/u;

function withPlace(line: string): ReturnType<typeof parseByline> {
  const [, mark, name = ''] = WORKS_AT.exec(line) ?? [];
  if (isName(name)) return { people: [{ name }], strength: mark ? 2 : 1 };
  const [, office = '', names = ''] = OFFICE_AND_NAMES.exec(line) ?? [];
  const all = names.split(/[ 、]/u).filter(Boolean);
  return all.length > 0 && all.every(isName) && isOffice(lineOf({ text: office }))
    ? { people: all.map((one) => ({ name: one })), strength: 1 }
    : undefined;
}

/** 郑 重: two characters set to the width of three are a name, though the dictionary has it as a word that tells how something is. */
const SET_APART = /^\p{Script=Han} {1,2}\p{Script=Han}$/u;

function setApart(line: string): ReturnType<typeof parseByline> {
  const name = SET_APART.test(line) ? line.replaceAll(' ', '') : '';
  const [word, ...more] = name === '' ? [] : tag(name);
  const isWord = !word || more.length > 0 || !['a', 'ad', 'nr'].includes(word.tag);
  return isWord || !isSurnamed(name) ? undefined : { people: [{ name }], strength: 1 };
}

/** 云桥社青禾4月6日电（林小禾）, with nothing behind it: the text begins in the next line. */
function signedDateline(line: string): ReturnType<typeof parseByline> {
  if (line.length > LONGEST_DATELINE || !/[)）]$/u.test(line) || /[。,，]/u.test(line)) return undefined;
  const lead = leadLabel(line);
  return lead && (lead.dateline || lead.rest === '') && lead.people.length > 0
    ? { people: lead.people, strength: 2 }
    : undefined;
}

/** A sentence without the address that stands behind it. */
const withoutAddress = (text: string): string | undefined =>
  /^.{8,}[。!?](?= ?https?:\/\/[\w./?&=%#~:-]{3,200}$)/u.exec(text)?.[0];

/** A name or a link of the page behind the last full stop hides the end mark: judge the line without it. */
function withoutTail(line: Sorted): Sorted {
  if (line.marks.ended || line.marks.cut || !line.text.includes('。')) return line;
  const unmarked = withoutMarks(line.text);
  const text =
    unmarked.cuts.length > 0 ? unmarked.text : (tailNames(line.text)?.text ?? withoutAddress(line.text));
  if (text === undefined) return line;
  const judged = { ...line, marks: marksOf(text, line.length) };
  return { ...judged, kinds: kindsOf(judged) };
}

const ENDS = ['editor', 'end', 'tags', 'promo', 'prevnext', 'share'];
const NEAR_END = 4;

/** The first head of a list with editors, tags or buttons right above it and a text above these; Infinity where there is none. */
function listBehindEnd(lines: readonly Seen[]): number {
  const text = lines.findIndex(({ marks, junk }) => marks.para && !junk);
  const found = lines.findIndex(
    ({ kinds }, i) =>
      text >= 0 &&
      i > text &&
      kinds.has('listhead') &&
      lines.slice(Math.max(text, i - NEAR_END), i).some((line) => ENDS.some((kind) => line.kinds.has(kind))),
  );
  return found < 0 ? Infinity : found;
}

/** Furniture that a page has below its text and a selection of the text has not; menus and calls may stand within. */
const AROUND = ['listhead', 'prevnext', 'footer', 'share', 'crumb', 'pages'];

/** So many sentences in the only line of a file are the beginning of a text, and no teaser. */
const LEAST_SENTENCES = 2;

/** A selection of a text may stop anywhere; below the furniture of a page a cut line is a teaser. */
function endsWithin(lines: readonly Seen[]): boolean {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  if (last && lines.length === 1)
    return last.marks.cut && (last.text.match(/[。!?]/gu) ?? []).length >= LEAST_SENTENCES;
  const open = last?.marks.truncated || (last?.marks.short && /[,、]$/u.test(last.text));
  if (!open || !before?.marks.para || before.junk) return false;
  return !lines.some(({ kinds }) => AROUND.some((kind) => kinds.has(kind)));
}

/** 展开全文, ...阅读剩余全文: a button below the part of a text that a page shows. */
const UNFOLD =
  /^(?:\.{3,6})? ?(?:点击|点此)?(?:展开|阅读|查看|显示)?(?:剩余|余下|全部)?(?:全文|正文|剩余|余下(?:内容)?|剩余内容)(?: ?[>v▼∨↓]{1,3})?$/u;

/** The sentence at which a page breaks its text off, above the button that shows the rest. */
function isUnfolded(lines: readonly Seen[], i: number): boolean {
  const [before, line, below] = [lines[i - 1], lines[i]!, lines[i + 1]];
  const open = line.marks.truncated || line.marks.cut || /[,、]$/u.test(line.text);
  return (
    open && below !== undefined && UNFOLD.test(below.text) && before?.marks.para === true && !before.junk
  );
}

const ENDS_OF_PAGE = new Set(['editor', 'prevnext', 'footer', 'share', 'promo', 'nav', 'crumb']);

const isAsked = ({ marks, text, mark, kinds, region, linkShare = 0 }: Seen): boolean =>
  marks.question &&
  /[,;]/u.test(text) &&
  mark === 0 &&
  kinds.size === 0 &&
  (region === undefined || region === 'article') &&
  linkShare < 0.5;

const QUESTION = /^(?:问|提问|Q\d{0,2}) ?[:.、]|^(?:记者|主持人|网友)[^:]{0,8}:.*\?$/iu;
const ANSWER = /^(?:答|回答|A\d{0,2}) ?[:.、]|^\p{Script=Han}{2,12}:/iu;

/** A question with its answer below it. */
const isAnswered = ({ text, kinds }: Seen, below: Seen | undefined): boolean =>
  kinds.size === 0 && QUESTION.test(text) && below !== undefined && ANSWER.test(below.text);

/** 快来关注吧！ */
const CALLS = /关注|点赞|转发|收藏|扫码|留言|评论|分享|视频|下载|订阅|点击/u;
const OF_HEAD = ['label', 'stamp', 'dated', 'account'];
/** 变了！ right between the labels of a page that has a headline above them and its text: the first words of the text. */
function exclaims(lines: readonly Seen[], i: number): boolean {
  const [before, line, next] = [lines[i - 1], lines[i]!, lines[i + 1]];
  return (
    line.marks.question &&
    line.mark === 0 &&
    line.kinds.size === 0 &&
    !CALLS.test(line.text) &&
    next?.marks.para === true &&
    !next.junk &&
    OF_HEAD.some((kind) => before?.kinds.has(kind)) &&
    lines
      .slice(Math.max(0, i - 4), i - 1)
      .some(({ marks, kinds, length }) => marks.short && kinds.size === 0 && length >= 8)
  );
}

/** Everything known of every line. Linear in the length of the document. */
export function featuresOf(lines: Sorted[]): Features[] {
  const { grams, count } = vocabularyOf(lines.map(({ bare }) => bare));
  const seen = seeLines(lines, grams);
  const core = coreOf(seen);
  const kinship = coherenceOf(seen, count, core);
  const teasers = compareTeasers(seen, count, core);
  const drift = driftOf(seen, count, core, teasers);
  const self = selfTeasers(seen, core, teasers);
  const verse = verseOf(seen);
  const lede = ledeOf(seen, count, core);
  const list = listBehindEnd(seen);
  const cards = cardsOf(seen, count);
  const inserted = insertedAmong(seen);
  const islands = islandsOf(seen, count);
  const signature = signaturesIn(seen);
  const annex = annexesIn(seen, signature);
  const annexed = annexedIn(seen, signature);
  const contact = contactsIn(seen, signature);
  const named = namedIn(seen);
  const signOffs = signOffsIn(seen);
  const fields = fieldsIn(seen).map((is, i) => is || signOffs[i]!);
  const enumerated = enumeratedIn(seen).map((is, i) => is || named[i]! || fields[i]!);
  const outline = outlinesIn(seen);
  const beside = besideIn(seen);
  const heading = seen.findLastIndex(({ mark }, i) => mark === 1 && i <= core.start);
  const text = seen.findIndex((line, i) => i > heading && line.marks.para && !line.junk);
  const paragraph = (i: number) => seen[i]?.marks.para === true && !seen[i]!.junk;
  const near = (i: number, step: 1 | -1) => [1, 2, 3].some((k) => paragraph(i + k * step));
  return seen.map((line, i) => ({
    ...line,
    ...teasers[i]!,
    beforeCore: i < core.start,
    kinship: kinship[i]!,
    drift: drift[i]!,
    self: self[i],
    lede: lede[i]!,
    verse: verse[i]!,
    signature: signature[i]!,
    annex: annex[i]!,
    annexed: annexed[i]!,
    contact: contact[i]!,
    outline: outline[i]!,
    beside: beside[i],
    asks:
      exclaims(seen, i) ||
      isAnswered(line, seen[i + 1]) ||
      (heading >= 0 && i > heading && i < text && isAsked(line)),
    enumerated: enumerated[i]! && seen[i]!.kinds.isDisjointFrom(ENDS_OF_PAGE),
    between: near(i, -1) && near(i, 1),
    listed: i > list || cards[i]!,
    inserted: inserted[i]! || islands[i]!,
    copiedTo: (i === seen.length - 1 && endsWithin(seen)) || isUnfolded(seen, i),
  }));
}
