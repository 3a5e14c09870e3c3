/**
 * Who wrote it: bylines on a line of their own, names glued to the last paragraph, labels before the first one.
 * Photographers and editors are read, so that they do not pass for authors, and left out.
 */
import { remember } from '../remember.ts';
import { fullStop } from '../clean/full-stop.ts';
import { halfWidth } from '../split/half-width.ts';
import { frequency, tag } from '../split/words.ts';
import type { Person } from '../types.ts';
import { withoutReadings } from './match-form.ts';
import { endsInCredit } from './picture-credit.ts';
import { isName, isSurnamed, medium, namesNotWords, parseNames } from './names.ts';

export { isName, isSurnamed };

const mark = /^[\u25a0-\u25ff★☆\u2b1b\u2b1c❏❐❑❒✎✍]\s*/u;

/** Whether a line begins with a sign that points at the picture beside it: ▲ 签约现场. */
export const pointsAtPicture = (text: string): boolean => /^[▲△▼▽◀◁◄↑↓←→↖↗↘↙]/u.test(text);

const CAPTION =
  /^[(【[]?(?:图为(?![什何了避]|[^,，。]{1,3}[,，])|图中为|[上下左右本]图[为:,、/ ]|图[\u2460-\u2473]|图(?:\d{1,2}|[一二三四五六七八九])[为:、 ]|图:|资料图:|图[说說][:】]|图片说明[:)】\]]|(?:压题|封面|头版|题头)(?:图片?|照片)[: ]|[题配]图[: ]|相片:|照片:|附图:|圖说:|圖說:|圖\d{0,2}:)/u;

/** Whether a line begins as what is said of a picture: 图为, 上图:, 图①:, 照片:, 圖說:. */
export const opensCaption = (text: string): boolean => {
  const front = text.slice(0, 8);
  return /[图圖片]/u.test(front) && CAPTION.test(halfWidth(front));
};

/** Whether a short line only tells who took or gave a picture: 某某 摄, (某某摄), 某某供图, 图片来源:某某. */
export const photoCredit = (text: string): boolean =>
  /[图圖摄攝照真]|提供|视觉|漫画|社[发發]|AI|CFP|IC/u.test(text) && readCredit(text);

/** 摄/视觉云桥, 摄（人民视觉）: who keeps the picture, behind who took it. */
const PICTURE_HOUSE =
  /(?<=[摄攝]影?) ?[/(] ?(?:\p{Script=Han}{0,4}(?:视觉|視覺|影像|图片|圖片|图库)\p{Script=Han}{0,4}|[新中][华新]社|CFP|东方IC|IC photo)$/iu;

const readCredit = remember((text: string): boolean => {
  const whole = halfWidth(text)
    .trim()
    .replace(/[)。]{1,2}$/u, '')
    .trimEnd();
  const line = whole.replace(PICTURE_HOUSE, '');
  if (line.length > 90 || /文[/、]|[/、]文|文:|(?:^| )文(?: |并摄)/u.test(line)) return false;
  if (/^[■□●◆]? ?.{0,10}记者 \p{Script=Han}{2,4} 图[/:]/u.test(line)) return false;
  // Who took all the pictures of the page, behind a paragraph of the text.
  if (/[。!?]["”]? ?\((?:本版|本文|文中|以上|除)[^()]{2,40}$/u.test(line)) return false;
  if (/^\(?(?:图片|照片|配图|图)\s?(?:来源|源|提供|作者)?\s?:|^\(?(?:图片)?[摄攝]影?\s?[:/]/u.test(line))
    return true;
  if (endsInCredit(whole)) return true;
  if (/^[([【]图片?[: ]\p{Script=Han}{2,4}[\]】]?$/u.test(line)) return true;
  if (/(?:供图|提供图片|图片提供|供图片|(?<=\s)(?:本报)?资料(?:图片|照片))$/u.test(line)) return true;
  if (/[。」 ][图圖]片?\/\p{Script=Han}{2,14}提供$/u.test(line)) return true;
  if (/[。」] ?\((?!.{0,12}(?:数据|數據|资料|資料|信息|线索|線索|由))\p{Script=Han}{2,14}提供$/u.test(line))
    return true;
  if (/(?:^|[。」] ?)本[报報刊社](?:[记記]者|通[讯訊][员員])[摄攝]影?$/u.test(line)) return true;
  if (
    /[\s。」](?:本[报報]|\p{Script=Han}{1,3}社)?\p{Script=Han}{0,4}(?:[传傳]真|[网網][上络絡][图圖]片)$/u.test(
      line,
    )
  )
    return true;
  const behind = /[摄攝] ?\/ ?(\p{Script=Han}{2,4})$/u.exec(line)?.[1];
  if (behind && isName(behind)) return true;
  if (/^\p{Script=Han}{1,2} ?\p{Script=Han}{1,2} ?[摄攝]\((?:影像|视觉|图片)\p{Script=Han}{2,4}$/u.test(line))
    return true;
  if (/(?:记者|通讯员) \p{Script=Han}{2,4} ?\/? ?供?图$/u.test(line) && !/文[ /]/u.test(line)) return true;
  const credit = /(?<!拍)[摄攝]影?$/u.exec(line);
  if (!credit) return false;
  // Between an end mark and a space, or in brackets after one or alone, it is a credit whatever the name.
  if (/[。!?] ?\p{Script=Han}{2,4} [摄攝]影?$/u.test(line)) return true;
  if (/^\([^()]{2,60}[摄攝]影?$/u.test(line)) return true;
  if (/(?:^|[\s。,、:员者])\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,2} ?\/? ?[摄攝]影?$/u.test(line))
    return true;
  if (/(?:记者|通讯员) ?\p{Script=Han}{2,4} ?\/?\s?[摄攝]影?$/u.test(line)) return true;
  const words = line.slice(0, credit.index).trimEnd().replace(/\/$/, '').trimEnd();
  const start = Math.max(...[...' (。,、:者员'].map((c) => words.lastIndexOf(c))) + 1;
  return isName(words.slice(start)) || isName(words.slice(-3)) || isName(words.slice(-2));
});

const OFFICE_NAME = '\\p{Script=Han}{1,13}(?:[局办委部院校会处科镇乡区台社馆站所]|中心|公司|集团|街道)';
const office = new RegExp(`^${OFFICE_NAME} ?(?:供稿|报送)?[ :,/|](?=\\p{Script=Han})`, 'u');
const officeBehind = new RegExp(`(?<=\\p{Script=Han})[ ,/|] ?${OFFICE_NAME}$`, 'u');

/** The names beside the office that sent the text: 青禾区招商局 林小禾; 青禾区招商局供稿，执笔：林小禾; 林小禾，青禾区招商局. */
function besideOffice(text: string): ReturnType<typeof parseNames> {
  const sent = text
    .replace(/\s{2,}/gu, ' ')
    .replace(
      /^(?:通讯员|信息员|供稿(?:人|单位)?|撰稿人?) ?: ?|^(?:文 ?\/ ?图|图 ?\/ ?文|图文|文图)[:/ ] ?/u,
      '',
    );
  const named = sent.replace(office, '').replace(officeBehind, '').trim();
  const names = named === sent ? undefined : parseNames(named);
  // An office beside several names says that they are people, though one may be a word: 青禾台 林小禾 霍然.
  const sure = names && names.people.length > 1 && names.people.some(({ name }) => isName(name));
  return sure ? { ...names, roles: names.roles + 1 } : names;
}

/** A word that is a name as well, and not of the commonest: 丛林, 原野. */
const isWordAndName = (name: string): boolean =>
  name.length === 2 && isSurnamed(name) && frequency(name) < COMMON && tag(name)[0]?.tag !== 'ns';

/** Whether names in brackets are people though some are words as well: (丛林 林小禾). Half of them are no words. */
const besideWords = ({ people }: Pick<Byline, 'people'>): boolean =>
  people.filter(({ name }) => isName(name)).length * 2 >= people.length &&
  people.every(({ name }) => isName(name) || isWordAndName(name));

/** Names in brackets of which one at least shows a surname: (布林禾 王芳). The others are three characters and no word. */
function besideKnown(inside: string): ReturnType<typeof parseNames> {
  const names = inside.trim().split(/[\s、,]+/u);
  const rare = (name: string) =>
    /^\p{Script=Han}{2}[^社网报台部局办区城园院校所镇街\P{Script=Han}]$/u.test(name) && frequency(name) === 0;
  const all = names.length > 1 && names.every((name) => isName(name) || rare(name));
  return all && names.some(isName)
    ? { people: names.map((name) => ({ name })), roles: 0, others: 0 }
    : undefined;
}

/** Names alone in a bracket that show by their form that they are of another people: (努尔买提); with a dot they may be of whom is quoted. */
function otherPeoples(inside: string): ReturnType<typeof parseNames> {
  const names = inside.includes('·') ? undefined : parseNames(inside, true);
  return names && { ...names, roles: names.roles + 1 };
}

/** The names behind a role with the whole name of its office glued in front: 青禾市台办通讯员 林小禾. */
function behindRole(text: string): ReturnType<typeof parseNames> {
  const role = /^\p{Script=Han}{2,16}?(?=(?:[记記]者|通[讯訊][员員]) ?\p{Script=Han})/u.exec(text)?.[0];
  return role === undefined ? undefined : parseNames(text.slice(role.length));
}

/** The paper before the names in a closing bracket, with no role between: (云桥晚报 林小禾). */
export const PAPER_BEFORE =
  /^(\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|商报|新闻网|电视台)) (?=\p{Script=Han}{2,4}(?: |$))/u;

const behindPaper = (text: string): ReturnType<typeof parseNames> =>
  PAPER_BEFORE.test(text) ? parseNames(text.replace(PAPER_BEFORE, '')) : undefined;

/** 云桥卫视, 云桥台: the station before its reporter. */
const STATIONS =
  /(?<=^|[\s、,])\p{Script=Han}{2,8}?(?:电视台|电台|广播|卫视|之声|融媒|台) ?(?=\p{Script=Han})/gu;

const MADE_END = /\s?(?:联合)?(?:采制|采写|摄制|制作|报道|報道|报导|報導|供稿)$/u;

/** Names in brackets each behind a station, of which one says that they are reporters: (云桥卫视记者 林小禾 青禾台 方知远). */
function behindStations(inside: string): ReturnType<typeof parseNames> {
  const roles = [...inside.matchAll(/[记記]者|通[讯訊][员員]/gu)].length;
  const own = inside.replace(MADE_END, '').replace(STATIONS, ' ');
  if (roles === 0 || own === inside.replace(MADE_END, '')) return undefined;
  const names = own
    .replace(
      /(?:首席|全媒体|实习|见习)?(?:[记記]者|通[讯訊][员員])(?:[:： ]|(?=\p{Script=Han}{2,4}(?:[\s、,]|$)))/gu,
      ' ',
    )
    .split(/[\s、,]+/u)
    .filter(Boolean);
  const isPerson = (name: string) =>
    /^\p{Script=Han}{2,4}$/u.test(name) && (isName(name) || isSurnamed(name) || frequency(name) <= RARE);
  return names.length > 0 && names.every(isPerson)
    ? { people: names.map((name) => ({ name, role: '记者' })), roles, others: 0 }
    : undefined;
}

/** A word of this frequency is none that names a person. */
const COMMON = 1000;

interface Byline {
  people: Person[];
  strength: number;
}

/**
 * Reads a line that is nothing but a byline; no sentence is one.
 * Strength: 2 with a mark, a role or brackets; 1.5 for several bare names; 1 for one bare name.
 */
export const parseByline = (text: string): Byline | undefined => {
  const line = text.trim();
  // Mostly it is asked of a paragraph, which has several sentences.
  const stop = line.indexOf('。');
  return stop >= 0 && stop < line.length - 1 ? undefined : readWhole(line);
};

const readWhole = remember((text: string): Byline | undefined => {
  const line = text
    .replace(dashed, '')
    .replace(siteBefore, '')
    .replace(printedBefore, '$1')
    .replace(codedBefore, '$1')
    .replace(slashApart, '/')
    .replace(inTraining, ' ')
    .replace(datelined, '')
    .replace(behindLabel, '')
    .replace(labelled, ' $1：')
    .trimStart()
    .replace(made, '报道')
    .replace(reported, '')
    .replace(barredPlace, ' ')
    .replace(paperNamePlace, '記者 $1')
    .replace(announced, '')
    .replace(/的(?=[报報][道導]$)/u, '')
    .replace(pictured, '$1')
    .replace(wroteAlone, '')
    .replace(wroteAndTook, '$1/$2 $3')
    .replace(textAndPictures, '文/$1 图/');
  return line.includes('。') || line.length > 90 ? undefined : readByline(line);
});

/** 云桥新闻网-云桥经济报记者, 云桥新闻·青禾晚报记者, N视频·云桥都市报记者: a site or another paper of the house before the reporter's own. */
const siteBefore =
  /^(?:[\p{Script=Han}A-Z]{0,9}(?:[网網台端社报報闻聞媒云]|视频|頻道|频道|头条|财经)\+? ?[-–—·/|] ?){1,2}(?=[\p{Script=Han}+]{2,10}[记記]者)/u;
/** （原载《云桥日报》2021年4月6日第7版　记者 林小禾）: where it was printed before who wrote it. */
const printedBefore =
  /^([(（]?)(?:原载|摘自|选自)《[^《》]{2,14}》[\d年月日第版A-Z,，()（）.\s-]{0,30}(?=(?:本报|首席|特约|实习|见习)?(?:记者|通讯员))/u;
/** (STD 記者林小禾): how the item was made, as newsrooms in Taiwan note it. */
const codedBefore = /^([(（]?)(?:STD|SOT?|OS|LIVE|NS) (?=[記记]者)/u;
/** 云桥日报4月6日消息  记者 林小禾  报道: the paper and the day before who reports it. */
const datelined =
  /^\p{Script=Han}{2,12}(?:\d{1,2}月)?\d{1,2}日(?:消息|[讯電电訊])\s{1,4}(?=(?:全媒体|实习|见习)?记者\s?\p{Script=Han}.{0,30}报道[:：]?$)/u;
/** 记者 林小禾（实习）方知远: who is in training is a reporter as well. */
const inTraining = /\s?[(（](?:实习|见习)[)）]\s?/gu;
/** 图文 / 林小禾, 记者 | 林小禾 摄影 | 方知远: the slash or bar set apart. */
const slashApart =
  /(?<=(?:^|\s)(?:图文|文图|文|图|撰文|文字|采写|记者|通讯员|摄影|摄像|编辑)) ?[/／|｜丨] (?=\p{Script=Han}{2})/gu;
/** - 本报记者 林小禾: what a tool made of the box before it, or a dash. */
const dashed =
  /^(?:[-–—•·*]{1,2}|[口囗])\s?(?=(?:\p{Script=Han}{0,10}(?:[记記]者|通[讯訊][员員])|文[/:：])\s?[\p{Script=Han}:：])/u;
/** 作者：■本报记者 林小禾: the sign that an e-paper's page keeps behind its label. */
const behindLabel = /(?<=^作者[:：]\s?)[■□◆◇●○◎▲△★☆►▶]\s?/u;
/** 【记者】林小禾 【摄像】方知远: the brackets stand for a colon. */
const labelled =
  /[【[［](?:报道|采访|出镜|本台)?(记者|通讯员|作者|采写|采编|撰稿|撰文|文字|摄像|摄影|编辑|制作)[】\]］]\s?[:：]?\s?(?=\p{Script=Han})/gu;
/** 记者某某采制。 通讯员某某供稿。 said otherwise than 报道. */
const made =
  /(?<=(?:记者|通讯员|信息员).{2,30})(?:采访报道|采写报道|采制|采写|摄制|供稿|发回的?报道|来稿)(?=[。.]?$)/u;
/** The end mark of 记者某某报道。: a byline written as a sentence. */
const reported = /(?<=[报報][道導])[。:：]$/u;
/** 青禾日报记者 林小禾 文: who wrote it, where others took the pictures. */
const wroteAlone = /(?<=(?:[记記]者|通[讯訊][员員]) ?\p{Script=Han}{2,4}) 文$/u;
/** 记者 林小禾 文 通讯员 方知远 图, 文 林小禾 图 方知远, 林小禾 文并摄: who wrote it, and who took the pictures. */
const wroteAndTook =
  /^(.{0,16}?\p{Script=Han}{2,4}) (文)(?: (?=.{2,16} ?(?:摄影?|图)$)|(?:并|\/)摄$)(.{0,20})$/u;
const textAndPictures = /^文 (\p{Script=Han}{2,4}) 图 (?=\p{Script=Han}{2,4}$)/u;
/** 图/受访企业 behind who wrote it: who gave the pictures is no person. */
const pictured =
  /^((?:文 ?[/:：]|.{0,10}记者 ).{2,20}?)[\s,，、|｜]{1,4}[图圖] ?[/:：] ?(?:企业|公司|单位|网络|提供|资料图?|\p{Script=Han}{4,11})$/u;
/** 林小禾|青禾报道: the bar before the place. */
const barredPlace = /(?<=\p{Script=Han}{2}) ?[|｜丨] ?(?=\p{Script=Han}{2,6}[报報][道導]$)/u;
/** 雲橋時報 林小禾 、青禾: the paper, who wrote and where, as a paper in Taiwan signs on its site. */
const paperNamePlace = /^\p{Script=Han}{2,8}[報报] (\p{Script=Han}{2,4}) ?、 ?\p{Script=Han}{2,3}$/u;
/** The host's words before it: 请听本台记者某某的报道。 */
const announced =
  /^(?:(?:下面|现在|一起)?(?:来|请)[听看]|以上[由是]?)(?=.{0,10}记者)|^(?:报道|采访|文字)(?=记者[:：])/u;

/** 云桥时报【林小禾/青禾报道】: the paper before the bracket says that a reporter is in it. */
const BEHIND_PAPER =
  /^\p{Script=Han}{1,8}[报報社網网][【〔(]([^【】〔〕()]{2,20}\/\p{Script=Han}{2,6} ?[报報][道導导])[】〕)]$/u;

/** Two characters set apart to the width of three: a name, though the dictionary has it as a word (郑 重). */
const SET_APART = /^\p{Script=Han} \p{Script=Han}(?:\s+\p{Script=Han}(?: ?\p{Script=Han}){1,2})*$/u;

/** 云桥时报 林小禾 综合报导: the paper before the names, which 报道 closes. */
const PAPER_REPORTS =
  /^\p{Script=Han}{2,8}(?:[报報]|新[闻聞][网網]|[电電][视視][台臺]|[电電][台臺]|通[讯訊]社) (?=\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){0,2} ?\p{Script=Han}{0,4}[报報][道導导]$)/u;

/** 云桥日报/观禾新闻记者 林小禾: the paper before another of its own. */
const TWO_MEDIA =
  /^\p{Script=Han}{2,8}(?:[报網网社台]|客户端|融媒体?) ?\/ ?(?=\p{Script=Han}{2,10}?(?:首席|全媒体?|见习|实习)?(?:记者|通讯员))/u;

/** 林小禾∕青禾報導: a name and a place, as papers of Taiwan sign. */
const AT_PLACE =
  /^(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,2}) ?[/∕╱] ?(?=\p{Script=Han}{2,6} ?[报報][道導导]$)/u;

/** 尚  禾: one name over any width, closed up to one space. */
const closer = (words: string): string => words.replace(/^(\p{Script=Han}) {2,4}(?=\p{Script=Han}$)/u, '$1 ');

function readByline(text: string): Byline | undefined {
  let line = halfWidth(text)
    .trim()
    .replace(BEHIND_PAPER, '记者 $1')
    .replace(PAPER_REPORTS, '记者 ')
    .replace(AT_PLACE, '记者 $1/');
  if (photoCredit(line)) return undefined;
  const marked = mark.exec(line);
  if (marked) line = line.slice(marked[0].length);
  line = line.replace(TWO_MEDIA, '');
  const inBrackets = /^[(【〔[]([^()]*)[)】〕\]]$/u.exec(line);
  if (inBrackets) line = closer(inBrackets[1]!.trim());
  const names =
    parseNames(line, marked !== null) ??
    (inBrackets
      ? (besideOffice(line) ?? besideKnown(line) ?? behindStations(line) ?? otherPeoples(line))
      : undefined) ??
    amongOthers(line);
  if (!names || names.people.length === 0) return undefined;
  const apart = (marked !== null || inBrackets !== null) && SET_APART.test(line);
  if (!apart && !namesNotWords(names) && !((inBrackets ?? marked) && besideWords(names))) return undefined;
  const strength = marked || inBrackets || names.roles > 0 ? 2 : names.people.length > 1 ? 1.5 : 1;
  return { people: names.people, strength };
}

/** Start and names of a bracket that ends the text, or of what stands after its last end mark. */
function tailStart(
  line: string,
): { start: number; inner: string; apart: boolean; bracket: boolean } | undefined {
  const bracket = /\(([^()]{2,70})\)\s*$/u.exec(line.slice(-80));
  if (bracket)
    return {
      start: Math.max(0, line.length - 80) + bracket.index,
      inner: closer(bracket[1]!.trim()),
      apart: true,
      bracket: true,
    };
  const stop = Math.max(...[...'。!?…'].map((c) => line.lastIndexOf(c)));
  if (stop < 0 || line.length - stop > 80) return undefined;
  const closing = /^["”’)」』》]*/u.exec(line.slice(stop + 1))![0].length;
  const start = stop + 1 + closing;
  const inner = line.slice(start).trim().replace(mark, '');
  return { start, inner, apart: /^[\s►▶■□◆●◎]/u.test(line.slice(start)), bracket: false };
}

/** One bare name glued to the last end mark: a byline only where the text ends and nothing else names its author. */
export function gluedName(text: string): ReturnType<typeof tailNames> {
  const glued = /[。！？][”’）)]?(?=\p{Script=Han}{2,4}\s?$)/u.exec(text.slice(-8));
  if (!glued) return undefined;
  const at = Math.max(0, text.length - 8) + glued.index + glued[0].length;
  const name = text.slice(at);
  return isName(name) ? { people: [{ name: name.trim() }], text: text.slice(0, at), cut: name } : undefined;
}

interface Tail {
  people: Person[];
  text: string;
  cut: string;
}

const endMark = /[。！？!?….]/u;

/**
 * Takes names off the end of a paragraph: in brackets, or after the last end mark and a space; without a space only
 * several names or a role count. `cut` is exactly what was taken, `text` what is left.
 */
export const tailNames = (text: string): Tail | undefined =>
  endMark.test(text) && !endMark.test(text.trimEnd().at(-1)!) ? readTail(text) : undefined;

const readTail = remember((text: string): Tail | undefined => {
  const read = withoutReadings(text);
  const tail = tailStart(halfWidth(read.text).trimEnd());
  if (!tail) return undefined;
  const left = text.slice(0, read.origin(tail.start)).trimEnd();
  if (!/[。！？!?…][”’"」』》）)]*$/u.test(fullStop(left)) || photoCredit(tail.inner)) return undefined;
  const names =
    parseNames(tail.inner) ??
    besideOffice(tail.inner) ??
    behindRole(tail.inner) ??
    (tail.bracket ? behindPaper(tail.inner) : undefined) ??
    (tail.bracket ? (besideKnown(tail.inner) ?? otherPeoples(tail.inner)) : undefined);
  if (!names || names.people.length === 0) return undefined;
  if (!(tail.bracket && (SET_APART.test(tail.inner) || besideWords(names))) && !namesNotWords(names))
    return undefined;
  if (!tail.apart && names.roles === 0 && names.people.length < 2) return undefined;
  return { people: names.people, text: left, cut: text.slice(left.length) };
});

const leadWord = new RegExp(
  `^(?:(?:本刊|${medium})(?:综合)?(?:[讯訊](?![息号飞问员])|消息(?=\\s?\\([^()]{0,6}(?:记者|通讯员)))|(?:全媒体|融媒体?|[快短简])[讯訊](?=\\s?\\([^()]{0,6}(?:记者|通讯员))|【(?:本刊|${medium})(?:综合)?[讯訊]】)`,
  'u',
);
/** The end of a place before 讯: 快讯, 通讯 and their like are kinds of text, 南通讯 is none. */
const KIND = '(?<![快简短]|(?<![南昭])通)';
/** (云桥讯), 【青禾电】: the place alone in brackets. */
const placeWord = new RegExp(
  `^[(【〔[](?:本报|本刊)?\\p{Script=Han}{1,5}(?<![资视喜音])${KIND}[讯訊电電][)】〕\\]]\\s?`,
  'u',
);

const MONTH = '(?:\\s?\\d{1,2}\\s?月)?';
const DAY = '\\s?\\d{1,2}\\s?日';
/** The beginnings of a dateline, by what they hold. */
const DATELINES = [
  // 云桥日报青禾3月2日电, 云桥在线 3 月 2 日讯
  `(?:本刊|${medium}|\\p{Script=Han}{2,6}(?:在线|新闻|频道|头条))(?:\\(微博\\))?\\s?\\p{Script=Han}{0,8}?(?:\\s?\\d{4}\\s?年)?${MONTH}(?:${DAY}(?:讯|訊|消息)|(?:${DAY})?[电電])(?=[\\s(【]|$)`,
  // 本报青禾讯(记者 …), 本报青禾讯 记者林小禾报道:
  `(?:本刊|${medium})(?!综合)\\p{Script=Han}{2,6}${KIND}[讯訊](?=\\s?(?:\\(|(?:本报|特约)?(?:记者|通讯员)))`,
  // 本报青禾报道(记者 …):
  `(?:本刊|${medium}|\\p{Script=Han}{2,6}在线)\\p{Script=Han}{0,6}[报報][道導](?=\\s?\\([^()]{2,30}\\)[:,])`,
  // 青禾3月2日电(记者 …)
  `\\p{Script=Han}{0,14}?${MONTH}${DAY}(?:[讯訊电電]|消息)(?=\\s?\\([^()]{2,40}\\))`,
];
const datelineWord = new RegExp(`^(?:${DATELINES.join('|')})`, 'u');

const ROLES = /((?:本报|全媒体|融媒体?|首席|特约|见习|实习)?(?:记者|通讯员|实习生)|作者(?=[:：]))[:： ]?/u;

/** Names of other peoples (次仁央金, 旦增拉珍) show no surname: what stands behind a role in brackets is taken as it is. */
function namesAfterRoles(inside: string): Person[] {
  const [before, ...parts] = inside.trim().split(ROLES);
  if (before !== '' || parts.length === 0) return [];
  const people: Person[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const names = parts[i + 1]!.split(/[\s、,]+/u).filter(
      (name) => name !== '' && !/^\p{Script=Han}{2}[台网網]$/u.test(name),
    );
    if (names.length === 0 || !names.every((name) => /^\p{Script=Han}{2,5}$/u.test(name))) return [];
    people.push(...names.map((name) => ({ name, role: parts[i]! })));
  }
  return people;
}

/** 林小禾/青禾報導: the place from where it was sent, behind a slash. */
const REPORTED_FROM = /(?<=^\p{Script=Han}{2,4}) ?\/ ?\p{Script=Han}{2,6}(?=[报報][道導导]$)/u;

/** 本报记者林小禾青禾15日电: names, the place right behind them, and the day. */
const WIRED =
  /^(.*[记記]者 ?|.*、)(\p{Script=Han}{4,10}?)(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:专|專)?[电電]$/u;

/** Whether words begin with a place: 青禾, or what is one as a city: 高雄. */
const opensWithPlace = (words: string): boolean =>
  [words, `${words}市`].some((place) => /^n[st]$/u.test(tag(place)[0]?.tag ?? ''));

/** Such words with the names alone, none where no place of the dictionary tells where the last one ends; others as they are. */
function withoutPlace(words: string): string {
  const found = WIRED.exec(words);
  if (!found) return words;
  const [, before, glued] = found as unknown as [string, string, string];
  const size = [3, 2, 4].find(
    (length) => isName(glued.slice(0, length)) && opensWithPlace(glued.slice(length)),
  );
  return size === undefined ? '' : before + glued.slice(0, size);
}

/** The names after a lead word: `(ROLE NAMES)`, or bare `ROLE NAMES` and a space. Length includes what parts them. */
function leadNames(line: string): { people: Person[]; length: number } {
  const bracket = /^\s*[(【〔[]([^()【】〔〕[\]]{2,60})[)】〕\]][\s:,]*/u.exec(line);
  if (bracket) {
    const inside = withoutPlace(bracket[1]!.replace(REPORTED_FROM, ''));
    const names = parseNames(inside) ?? besideOffice(inside) ?? behindRole(inside);
    if (names && names.people.length > 0 && namesNotWords(names))
      return { people: names.people, length: bracket[0].length };
    const others = names ? [] : namesAfterRoles(bracket[1]!);
    if (others.length > 0) return { people: others, length: bracket[0].length };
  }
  for (const part of [...line.slice(0, 40).matchAll(/\s|[报報][道導导][:,]?\s?/gu)].reverse()) {
    const reported = part[0].trim() === '' ? 0 : 2;
    const names =
      parseNames(line.slice(0, part.index + reported).trim()) ?? parseNames(line.slice(0, part.index).trim());
    if (names && names.roles > 0 && names.people.length > 0)
      return { people: names.people, length: part.index + part[0].length };
  }
  return { people: [], length: /^[\s:,]*/u.exec(line)![0].length };
}

/** A name of four characters, from both parents' surnames, or of three with a rare surname, in the brackets behind a dateline. */
function longName(line: string): Person[] {
  const rare = /^\s*\((\p{Script=Han}{3})\)/u.exec(line)?.[1];
  if (rare && frequency(rare) === 0 && !/[社网报台部局办]$/u.test(rare)) return [{ name: rare }];
  const name = /^\s*\((\p{Script=Han}{4})\)/u.exec(line)?.[1];
  return name && isName(name.slice(0, 2) + name.slice(3)) && isName(name.slice(1)) ? [{ name }] : [];
}

/** Names with nothing between them, in the brackets behind a dateline. */
function gluedNames(line: string): Person[] {
  const inside = /^\s*\((\p{Script=Han}{4,9})\)/u.exec(line)?.[1];
  const people = inside ? (parseNames(`记者${inside}`)?.people ?? []) : [];
  const whole = people.map(({ name }) => name).join('') === inside;
  return whole && people.length > 1 ? people.map(({ name }) => ({ name })) : [];
}

const closeUp = /(?<=\s|^)(\p{Script=Han}) (?=\p{Script=Han}(?:[\s、,]|$))/gu;

/** A word of this frequency or less may be a name of another people. */
const RARE = 3;

/** A house that somebody works for, and nobody's name. */
const HOUSE = /(?:大学|学院|公司|集团|中心|[局部委办社网报台所院校])$/u;

/** Roles and names of which one at least shows a surname: 本报记者 林小禾 通讯员 努尔江. The others are no everyday words. */
function amongOthers(line: string): ReturnType<typeof parseNames> {
  const people = namesAfterRoles(line.replace(closeUp, '$1'));
  const known = people.some(({ name }) => isName(name));
  const isOther = (name: string): boolean => name.length <= 4 && frequency(name) <= RARE && !HOUSE.test(name);
  if (!known || people.some(({ name }) => !isName(name) && !isOther(name))) return undefined;
  return {
    people: people.map(({ name, role }) => ({ name, role: role?.replace(/^本报/u, '') })),
    roles: 1,
    others: 0,
  };
}

interface Lead {
  label: string;
  people: Person[];
  rest: string;
  dateline?: true;
}

/**
 * Reads what stands before the first sentence: 本报讯, 本报讯(记者 某某), or (记者 某某) alone. `label` is exactly what
 * was taken off and `rest` what is left. A dateline (新华社…电) is the source's wording: `dateline` is true, its names
 * are read, `label` is empty and `rest` is the whole text.
 */
export const leadLabel = (text: string): Lead | undefined => (mayLead(text) ? readLead(text) : undefined);

const mayLead = (text: string): boolean =>
  RUN_IN.test(text) ||
  /^[(（【〔[［]|[讯訊电電]|消息/u.test(text) ||
  (/[报報][道導]/u.test(text) && /^.{2,20}[报報][道導]\s?[(（]|^.{4,70}[报報][道導][:：\s]/u.test(text));

/** 本报记者 林小禾 通讯员 方知远　晚上七点，…: who wrote the text, and a wide space before it begins. */
const RUN_IN =
  /^(?:[■□◆●►] ?)?((?:本[报刊网台]|\p{Script=Han}{0,6}[日晚早晨商导时][报報]|都市报)?(?:首席|特约|见习|实习|全媒体|融媒体?)?(?:[记記]者|通[讯訊][员員])[ \u3000][^。，,：:]{2,40}?)(?:\u3000| {2,4})(?=[^\s。]{2,40}[，,。])/u;

/** Such names, where nothing else stands among them. */
function runInLead(text: string): Lead | undefined {
  const found = RUN_IN.exec(text);
  const names = found ? parseNames(halfWidth(found[1]!).trim()) : undefined;
  if (!found || !names || names.roles === 0 || names.people.length === 0 || !namesNotWords(names))
    return undefined;
  return { label: found[0], people: names.people, rest: text.slice(found[0].length) };
}

/** 本报记者林小禾 通讯员方知远报道：, with no lead word before it; 记者从园区获悉 is a sentence. */
const REPORTING =
  /^(?!.{0,8}[记記]者 ?(?:[从在近昨今获]|日前|采访|了解))[^。,:]{4,70}?[报報][道導](?=[:\s])/u;

/** 本台消息　通讯员林小禾、记者方知远报道：. */
const ON_AIR_LEAD = /^本[台站](?:消息|讯)[\s:,]{0,2}/u;

/** Such words, which name who wrote the text and end in a colon or a space. */
function reportingLead(line: string): (Pick<Lead, 'people'> & { length: number }) | undefined {
  const front = ON_AIR_LEAD.exec(line)?.[0] ?? '';
  const own = REPORTING.exec(line.slice(front.length))?.[0];
  const words = own === undefined ? undefined : front + own;
  const names = own === undefined ? undefined : parseNames(own);
  if (!words || !names || names.roles === 0 || names.people.length === 0) return undefined;
  return {
    people: names.people,
    length: words.length + /^[\s:]*/u.exec(line.slice(words.length))![0].length,
  };
}

const readLead = remember((text: string): Lead | undefined => {
  const line = halfWidth(text);
  const runIn = runInLead(text);
  if (runIn) return runIn;
  const dateline = datelineWord.exec(line);
  if (dateline) {
    const after = line.slice(dateline[0].length);
    const named = leadNames(after).people;
    const people = named.length > 0 ? named : [...longName(after), ...gluedNames(after)];
    return { label: '', people, rest: text, dateline: true };
  }
  const inside = /^\(([^()]{6,60})\)/u.exec(line)?.[1]?.trim();
  const within = inside && datelineWord.exec(inside);
  if (within) {
    const behind = parseNames(inside.slice(within[0].length).trim());
    const people = (behind ?? parseNames(withoutPlace(inside)))?.people ?? [];
    return { label: '', people, rest: text, dateline: true };
  }
  const lead = placeWord.exec(line) ?? leadWord.exec(line);
  const start = lead?.[0].length ?? 0;
  const reporting = lead ? undefined : reportingLead(line);
  if (reporting) {
    const { people, length } = reporting;
    return { label: text.slice(0, length), people, rest: text.slice(length) };
  }
  if (!lead && !/^[(【〔[]/u.test(line)) return undefined;
  const { people, length } = leadNames(line.slice(start));
  if (!lead && people.length === 0) return undefined;
  return { label: text.slice(0, start + length), people, rest: text.slice(start + length) };
});
