/** The bracket that closes an item and tells who wrote it, where it stood and when: （记者 某某，《某报》2017年9月7日）. */
import { fold, verbatim } from '../clean/fold.ts';
import { endsLikeMedium, noise } from '../clean/noise.ts';
import { remember } from '../remember.ts';
import type { Person } from '../types.ts';
import { datesIn, edtfDay, edtfYearless } from './calendar.ts';
import { parseByline } from './byline.ts';

/** What such a bracket tells; `cut` is the bracket as written, at the end of the text. */
export interface Attribution {
  people: Person[];
  source: string | undefined;
  /** EDTF; without its year where the bracket tells none: `XXXX-03-12`. */
  date: string | undefined;
  cut: string;
}

const BRACKET = /[(（【[]([^()（）【】[\]]{4,80})[)）】\]][。.]?$/u;
/** ——摘自《云桥日报》2021年3月10日: the same without brackets, alone on a line. */
const DASHED = /^[—–-]{1,4}\s?((?:摘自|转自|选自|原载|来源|\p{Script=Han})[^，。；！？]{4,60})$/u;
const OFFICE =
  /(?:[局办委厅处部社台网报]|网站|中心|管委会|政府|委员会|开发区|高新区|经开区|协会|集团|公众号|客户端|发布)$/u;
const LABEL =
  /^(?:信息|稿件|文章|新闻|内容|消息)?(?:来源|稿源|出处|据|转自|选自|摘自|原载|载于?|综合|供稿|报送(?:单位)?|转载自)\s?[:：]?\s?/u;

/** 摘自《青禾工人》: whatever its name, it is where the text was printed. */
const TAKEN_FROM = /^(?:转载自|[转摘选]自|原载|载于)\s?[:：]?\s?《/u;

/** 云桥晚报 林小禾: the paper, and behind a space who wrote it. */
const PAPER_AND_NAMES = /(^|[,:：])([^\s,:：]{2,16}(?:[报网社台]|客户端)) (?=\p{Script=Han}{2,4}(?: |,|$))/u;

/** 云桥日报记者 林小禾, 今日青禾通讯员 林小禾: the paper in front of those who wrote for it. */
const PRESS_OF =
  /^(今日\p{Script=Han}{2,3}|\p{Script=Han}{2,8}(?:[报网台社]|融媒体?中心|客户端)) ?(?=(?:首席|全媒体?|见习|实习)?(?:记者|通讯员))/u;

/** Who wrote it and for which paper, where words tell nothing else. */
function writtenFor(words: string): { people: Person[]; source: string } | undefined {
  const source = PRESS_OF.exec(words)?.[1];
  const byline =
    source === undefined || source.startsWith('本') ? undefined : parseByline(words.slice(source.length));
  return byline && { people: byline.people, source: source! };
}

/** 云桥网·青禾: the medium, and its page of one place. */
const OF_PLACE = /·\p{Script=Han}{2,4}$/u;

const isSource = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 24 &&
  !/[，。；：！？,;:!?\d]/u.test(text) &&
  (endsLikeMedium(text.replace(OF_PLACE, '')) || OFFICE.test(text));

/** 3月12日, and 3.17 right behind the name of a paper: the year is that of the digest. */
const YEARLESS = /(?<![\d年])(\d{1,2})月(\d{1,2})日|(?<=[报网社台刊》”] ?)(\d{1,2})\.(\d{1,2})(?![\d.%])/gu;

/** The days that a bracket tells, with their years or without. */
function daysTold(inside: string): { value: string; words: string }[] {
  const whole = datesIn(inside);
  if (whole.length > 0) return [...whole];
  return Array.from(inside.matchAll(YEARLESS)).flatMap(([words, month, day, bare, pointed]) => {
    const value = edtfYearless(Number(month ?? bare), Number(day ?? pointed));
    return value ? [{ value, words }] : [];
  });
}

function sourceIn(words: string): string | undefined {
  const named = /[《“]([^《》“”]{2,20})[》”]/u.exec(words)?.[1]?.trim();
  if (named && (isSource(named) || endsLikeMedium(named) || TAKEN_FROM.test(words))) return named;
  const plain = words
    .replace(LABEL, '')
    .replace(/供稿|报送|播出|播发|刊发|讯$/gu, '')
    .trim();
  return isSource(plain) ? plain : undefined;
}

/**
 * Reads the bracket that ends a text; undefined where it tells no source, or neither a day nor a person beside it. Any
 * words in it that are none of these make it a part of the text.
 */
export const parseAttribution = remember((text: string): Attribution | undefined => {
  const found = BRACKET.exec(text.trimEnd().slice(-90)) ?? DASHED.exec(text.trim());
  if (!found) return undefined;
  const inside = fold(found[1]!).replace(
    /^(?:转载|[摘转选])自(?:\d{1,2}月\d{1,2}日)?(?=\p{Script=Han}{2,8}[报网台社])/u,
    '',
  );
  const days = daysTold(inside);
  if (days.length > 1) return undefined;
  const [day] = days;
  const rest = day ? inside.replace(day.words, ' , ') : inside;
  const pieces = rest
    .replace(/([》”])/gu, '$1,')
    .replace(/ (?=作者|记者|通讯员|文|编辑)/gu, ',')
    .replace(/(?<=供稿|报送) (?=\p{Script=Han}{2,8}(?:[报网台社]|客户端)记者)/gu, ',')
    .replace(day || LABEL.test(inside) ? PAPER_AND_NAMES : /$^/u, '$1$2,')
    .split(/[,;，；|]|\s{2,}/u)
    .map((piece) => piece.trim())
    .filter(
      (piece) =>
        piece !== '' &&
        !/^(?:播出|播发|刊发|供稿|报送|(?:转载|[转摘选])自|原?载|据|第?[A-Z]?\d{1,3}版|(?:本[刊报网版])?(?:略?有|作了?)(?:改动|删[节减改]|增删)|题目?为编者所加)$/u.test(
          piece,
        ),
    );
  const people: Person[] = [];
  let source: string | undefined;
  const own = writtenFor(inside);
  if (own)
    return { ...own, source: verbatim(text, own.source) ?? own.source, date: undefined, cut: found[0] };
  for (const piece of pieces) {
    const signed = writtenFor(piece);
    if (signed) {
      source = signed.source;
      people.push(...signed.people);
      continue;
    }
    const named = source === undefined ? sourceIn(piece) : undefined;
    const byline = named === undefined ? parseByline(piece) : undefined;
    if (named !== undefined) source = named;
    else if (byline && byline.strength >= 1) people.push(...byline.people);
    else return undefined;
  }
  if (source === undefined || (day === undefined && people.length === 0)) return undefined;
  return { people, source: verbatim(text, source) ?? source, date: day?.value, cut: found[0] };
});

/** ——, 3. , （: what a list of clippings sets before the line. */
const LISTED = /^(?:[—–-]{1,4} ?|[([【]?(?:剪报|摘报)?[一二三四五六七八九十\d]{1,3}[)\]】.、] ?)?[([【]?/u;
/** 剪自, 原载于, 出处：, 据: that a text was taken from what follows. */
const TAKEN =
  /^(?:(?:来源|出处|剪报|摘报) ?:|(?:转?载|[剪抄摘转选录])自|原载|[刊载登]于|刊[载登发]于|出处|剪报|摘报|[据见载](?= ?[《\d])) ?:? ?/u;
/** 《云桥日报》, 【云桥日报】: the marks say that it is a name. */
const MARKED = /《 ?([^《》]{2,16}?) ?》|【 ?([^【】]{2,16}?) ?】/u;
/** 第3版, A03, 头版, 版次：4, 要闻版, 总第12期, 星期二: what a paper tells beside its day. */
const FOLIO =
  /(?:版[次面] ?: ?)?第?\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?:[ ·:]?(?!报道|刊[发登载]|消息)\p{Script=Han}{2,6})?|(?:版[次面] ?: ?|(?<![A-Z\d]))[A-H]\d{1,2}(?!\d)|版[次面] ?: ?\d{1,2}|[头要]版|要闻版|(?:总?第|\d{4}年第?) ?\d{1,4} ?期|星期[一二三四五六日天]/gu;
/** A page, which a bulletin does not tell: of 园区简报 第3期 nobody took a text. */
const PAGED = /版|(?<![A-Z\d])[A-H]\d{1,2}(?!\d)/u;
/** 20210406 */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u;
const BETWEEN = /[ ,、/|丨·()[\]【】]+/gu;
const LONGEST_IMPRINT = 80;

function onlyDay(line: string): { words: string; value: string } | undefined {
  const [day, ...more] = datesIn(line);
  if (day) return more.length === 0 ? day : undefined;
  const [words = '', year, month, date] = COMPACT.exec(line) ?? [];
  const value = edtfDay(Number(year), Number(month), Number(date));
  return words === '' || value === undefined ? undefined : { words, value };
}

/** Whether a name stands for a paper: by its ending, by its marks at the start of the line, or beside a page or a word for taking. */
function isPaper(name: string, marks: '《' | '【' | '', first: boolean, told: boolean): boolean {
  if (name.startsWith('本')) return false;
  if (marks === '《' && (first || told)) return true;
  return endsLikeMedium(name, noise.paperSuffixes) || (told && endsLikeMedium(name));
}

/** Where a text was printed and when; `day` is the date as the folded line has it. */
export interface Printed {
  paper: string;
  /** EDTF. */
  date: string;
  day: string;
}

/**
 * The paper and the day of a line that only tells where a text was printed, in any order: 《云桥日报》（2021年4月6日 02版）,
 * 剪自云桥日报，2021年4月6日, 20210406 云桥日报 A02. Undefined where a word of it tells anything else.
 */
export function printedIn(text: string): Printed | undefined {
  if (text.length > LONGEST_IMPRINT) return undefined;
  const line = fold(text);
  const day = onlyDay(line);
  if (!day) return undefined;
  const listed = line.replace(LISTED, '');
  const told = listed.replace(TAKEN, '');
  const undated = told.replace(day.words, ' ');
  const [marked = '', book, bracketed] = MARKED.exec(undated) ?? [];
  const unmarked = undated.replace(marked, ' ');
  const unpaged = unmarked.replace(FOLIO, ' ');
  const rest = unpaged.replace(BETWEEN, ' ').trim();
  const paper = book ?? bracketed ?? rest;
  const marks = book !== undefined ? '《' : bracketed !== undefined ? '【' : '';
  const alone = marks === '' ? /^\p{Script=Han}{3,12}$/u.test(paper) : rest === '';
  const isTold = told !== listed || PAGED.test(unmarked);
  return alone && isPaper(paper, marks, told.startsWith('《'), isTold)
    ? { paper, date: day.value, day: day.words }
    : undefined;
}
