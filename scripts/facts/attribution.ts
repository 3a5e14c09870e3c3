/** The bracket that closes an item and tells who wrote it, where it stood and when: （记者 某某，《某报》2017年9月7日）. */
import { fold, verbatim } from '../clean/fold.ts';
import { endsLikeMedium } from '../clean/noise.ts';
import { remember } from '../remember.ts';
import type { Person } from '../types.ts';
import { datesIn } from './calendar.ts';
import { parseByline } from './byline.ts';

/** What such a bracket tells; `cut` is the bracket as written, at the end of the text. */
export interface Attribution {
  people: Person[];
  source: string | undefined;
  /** EDTF. */
  date: string | undefined;
  cut: string;
}

const BRACKET = /[(（【[]([^()（）【】[\]]{4,80})[)）】\]][。.]?$/u;
/** ——摘自《云桥日报》2021年3月10日: the same without brackets, alone on a line. */
const DASHED = /^[—–-]{1,4}\s?((?:摘自|转自|选自|原载|来源|\p{Script=Han})[^，。；！？]{4,60})$/u;
const OFFICE =
  /(?:[局办委厅处部社台网报]|中心|管委会|政府|委员会|开发区|高新区|经开区|协会|集团|公众号|客户端|发布)$/u;
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

const isSource = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 24 &&
  !/[，。；：！？,;:!?\d]/u.test(text) &&
  (endsLikeMedium(text) || OFFICE.test(text));

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
  const days = datesIn(inside);
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

const PAPER_OF_DAY =
  /^(?:[—-]{1,4} ?|[([【]?(?:剪报|摘报)?[一二三四五六七八九十\d]{1,3}[)\]】.、] ?)?(?:来源 ?:|据|原载|摘自|转自)? ?《 ?([^《》]{2,16}?) ?》 ?(?:\(([^()]{8,40})\)|([^()]{8,40}))$/u;

/** 出处：云桥日报 2020.9.15 第7版: without 《》, behind a word that says what the line tells. */
const LABELLED_PAPER =
  /^(?:出处|剪报|摘报|剪自|抄自|摘自|转自|选自|原载)[ :]{0,2}(\p{Script=Han}{2,12}) ?(\P{Script=Han}.{7,39})$/u;

/** The paper and the day of a line that only tells where a text was printed: 《云桥日报》（2021年4月6日 02版）, 《云桥日报》2021年4月6日 A2版 园区. */
export function printedIn(text: string): { paper: string; date: string } | undefined {
  const line = fold(text);
  const [, labelled, behindIt] = LABELLED_PAPER.exec(line) ?? [];
  const [, paper, inside, behind] =
    labelled !== undefined && endsLikeMedium(labelled)
      ? [line, labelled, undefined, behindIt]
      : (PAPER_OF_DAY.exec(line) ?? []);
  const told = inside ?? behind ?? '';
  const [day, ...more] = datesIn(told);
  const rest =
    day &&
    told
      .replace(day.words, ' ')
      .replace(
        /第?\s?[A-Z]?\d{1,3}\s?版(?:[ ·:]?(?!报道|刊[发登载]|消息)\p{Script=Han}{2,6})?|(?:总?第|\d{4}年第?) ?\d{1,4} ?期|星期./gu,
        ' ',
      );
  return paper && day && more.length === 0 && rest!.trim() === '' ? { paper, date: day.value } : undefined;
}
