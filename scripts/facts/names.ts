/** People's names in running text: roles, names and separators, read by surname. */
import { readFileSync } from 'node:fs';
import { parseCached } from '../../src/lib/yaml-cache.ts';
import { namedMedia } from '../clean/noise.ts';
import { halfWidth } from '../split/half-width.ts';
import { frequency, tag } from '../split/words.ts';
import type { Person } from '../types.ts';
import { matchForm } from './match-form.ts';

/** What was read as names. `roles` and `marks` count the signs that it is a byline and not a short line of words. */
interface Names {
  people: Person[];
  roles: number;
  /** Photographers, editors: named, but not authors. */
  others: number;
}

interface Surnames {
  single: Set<string>;
  compound: Set<string>;
}

let surnameData: Surnames | undefined;

function surnames(): Surnames {
  if (!surnameData) {
    const file = new URL('../../content/surnames.yml', import.meta.url);
    const { single, compound } = parseCached<{ single: string; compound: string }>(
      readFileSync(file, 'utf8'),
    );
    surnameData = { single: new Set(single.replaceAll(' ', '')), compound: new Set(compound.split(' ')) };
  }
  return surnameData;
}

const han = /^\p{Script=Han}+$/u;
/** A name of two or three characters can be an everyday word (高新 文化 关注); this often, and it is one. */
const commonWord = 20;

/** A paper, a site, a station; its name ends so. */
export const medium =
  '\\p{Script=Han}{1,8}(?:日报社?|晚报|晨报|早报|时报|商报|都市报|报社|新闻网|新华社|电视台|广播电台|之声|客户端|频道|融媒体?(?:中心)?|周刊|月刊|导刊|杂志|[报報网網社台])';
/** Before a role a paper may also be called by its edition or its news: 云桥新闻记者, 云桥晚报城南版记者. */
const press = `(?:${namedMedia}|《[^《》]{2,14}》 ?|\\p{Script=Han}{2,6}·${medium}|${medium}|\\p{Script=Han}{1,8}(?:新闻|在线|头条|观察|发布|报业|财经|视频))(?:[&＆]\\p{Script=Han}{2,6})?`;
const rank = '(?:本报|本刊|本网|本台|首席|资深|特约|特派|见习|实习|全媒体?|融媒体?|摄影|视频|文字|驻站|通讯)';
/** What stands before a role: 首席, 本报驻青禾见习. */
const rolePrefix = `${rank}{0,4}(?:驻\\p{Script=Han}{1,6}${rank}{0,3})?`;
const authorRole = new RegExp(
  `(?:${press}(?<!\\p{Script=Han}本[报報刊台网])(?:\\p{Script=Han}{1,4}版|·\\p{Script=Han}{2,8}(?:新闻|在线|网|客户端))? ?/? ?)?((?:本[报報刊](?!驻|首席|资深|特|见习|实习|全媒|融媒|摄影|视频|文字|通[讯訊])\\p{Script=Han}{2,3}(?=[记記]者[ :]))?${rolePrefix}(?:[记記] ?者|通 ?[讯訊] ?[员員]|[评評][论論][员員]|撰稿人?|报道员|信息员|实习生|作者))[:/|｜丨 ]{0,3}`,
  'uy',
);
/** 文 is a role only with the slash or colon: 秦文 and 杨燕文 are people. */
const bothDone = '文\\s?[/、]\\s?图|图\\s?[/、]\\s?文|文\\s?[/、]\\s?摄';
const textRole = new RegExp(
  `(?:(?:${bothDone})[:/ ]|文案(?:/\\p{Script=Han}{2})?[:/|｜丨]|(?:图文|文图|文字|文)(?:报道)?(?: (?=[|｜丨] ))?[:/|｜丨]|(?:摄影|综合|采访|现场)?报道:|(?:本[版组])?(?:采写|采编|采制|撰文|撰写)[:/|｜丨 ]|(?:供稿|执笔)人?:)\\s?`,
  'uy',
);
const otherRole =
  /(?:(?:图片|图|供图|制图|绘图|摄)[:/|｜丨]|(?:(?:首席|本报|特约)?摄影师?|(?:责任|执行|值班|图片|视觉|见习|本报|\p{Script=Han}{1,2}经)?(?:编辑|责编)|编审|审核人?|校对人?|监制|版式|美编|统筹|策划|摄像|录音|录制|制作|配音|字幕|航拍|漫画|插画|插图|制图|绘图)[:/|｜丨 ]|[摄攝][影像](?=(?![报報])\p{Script=Han}{2,3}(?:[\s、,;/&)]|$)))\s?/uy;
const textSuffix = new RegExp(
  `\\s?(?:${bothDone}|/(?:图文|文图|文)|(?:摄影|图文|综合|联合)?[报報][道導导]|(?:联合)?(?:采写|采制|撰写|撰稿|供稿|整理))(?!\\p{Script=Han})`,
  'uy',
);
const otherSuffix = /\s?\/?\s?(?:摄影(?! \p{Script=Han}{2,4}$)|摄|供图|图)(?![\p{Script=Han}/|:])/uy;
const placeReport =
  /\s?(?:发自)?(\p{Script=Han}{2,6}?)(?:\s?(?:摄影|综合)?[报報][道導导]|[连連][线線]|(?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日[电電讯訊])$/uy;
/** 记者 某某 青禾区融媒体中心报道: the station that sent it. */
const stationReport =
  /[\s、,]{0,2}(\p{Script=Han}{2,16}?)(?:融媒体?(?:中心)?|传媒中心|新闻中心|电视台|电台|广播台|台)\s?(?:联合|综合)?[报報][道導导]$/uy;
/** 记者 某某 发自青禾、云桥 */
const sentFrom = /\s?发自[\p{Script=Han}、 ]{2,16}$/uy;
/** Papers in traditional characters put the place behind a slash: 記者 某某/臺北 報導. */
const slashedReport = /\/\s?\p{Script=Han}{2,6}\s?[报報][道導导]$/uy;
/** The unit of the reporter who is named next: 记者 某某 青禾报道组 某某. */
const reportersUnit =
  /\p{Script=Han}{2,8}(?:报道组|记者站|融媒(?:体(?:中心)?)?|广播电视台|电视台|通讯站|分社) ?(?=\p{Script=Han}{2})/uy;
/** What those are called whose name stands behind 文字 or 编辑 as colleagues say it: 小禾, 阿满. */
const nickname = /[小老阿]\p{Script=Han}{1,2}(?=[\s、,)]|$)/uy;
const separator = /[\s、,;/&]+/y;
/** Names that no surname begins: with a dot, or of a form that Uyghur, Kazakh and Tibetan names take. */
const foreignName =
  /\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}|(?:阿卜杜|阿不都|阿布都|买合|买买|麦麦|艾合|吐尔|库尔班|玉素|木合|努尔|古丽|次仁|旦增|洛桑|扎西|卓玛|索朗|尼玛|巴桑|格桑)\p{Script=Han}{2,3}(?=[\s、,)]|$)|\p{Script=Han}{2,4}(?:古丽|次仁|央金|顿珠|多吉|平措|罗布|卓玛|拉姆|曲珍)(?=[\s、,)]|$)/uy;
const ends = /[\s、,;/&)]/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Characters of grammar, in no given name: 方向定了 is a clause. */
const grammar = /[了着的不就是在也都没]/u;

/** Both parents' surnames and a given name of two characters: 陈林小禾. */
const isBothParents = (families: string, given: string): boolean =>
  [...families].every((family) => surnames().single.has(family)) &&
  frequency(given) <= commonWord &&
  !grammar.test(given);

/**
 * No name ends so: 海报道 is the end of 北海报道; 经开区, 文旅 and 安监局 are places and offices. Nor are words of
 * offices that begin with a surname's character.
 */
const noName =
  /(?:[报報][道導导]|[市省区區县縣旅委局办辦厅廳署厂廠部组]|公司|集团|中心|政府|街道|大学|学院|园区|管理员)$|^(?:高新|经开|经信|文创|文体|文广|商务|国资|国税|双创|党建|融媒|管委|应急|海关|相关|相關)$/u;

/** The rest of a name set with spaces, up to the next one or a role: 史 琳通讯员. */
const SPACED_GIVEN =
  /^ ?\p{Script=Han}(?: \p{Script=Han})?(?=[\s、,;/&)]|$|(?:本报|特约|见习|首席|全媒体|融媒体?)?(?:[记記]者|通[讯訊][员員]|实习生))/u;

/** Lengths of what could be one Chinese name at this place, longest first; spaced `王 芳` counts its space. */
function nameLengths(text: string, index: number): number[] {
  const { single, compound } = surnames();
  const lengths: number[] = [];
  const first = matchForm(text.slice(index, index + 2));
  const family = compound.has(first) ? 2 : single.has(first[0] ?? '') ? 1 : 0;
  if (family === 0) return lengths;
  const short = single.has(first[0]!) ? 1 : family;
  for (const length of [family + 2, family + 1, short + 2, short + 1])
    if (
      !lengths.includes(length) &&
      han.test(text.slice(index, index + length)) &&
      !noName.test(text.slice(index, index + length)) &&
      index + length <= text.length
    )
      lengths.push(length);
  const four = text.slice(index, index + 4);
  if (
    isBothParents(first, four.slice(2)) &&
    !noName.test(four) &&
    han.test(four) &&
    four.length === 4 &&
    ends.test(text[index + 4] ?? ' ')
  )
    lengths.push(4);
  const spaced = SPACED_GIVEN.exec(text.slice(index + family))?.[0];
  if (spaced?.includes(' ')) lengths.push(family + spaced.length);
  if (/^ \p{Script=Han} /u.test(spaced ?? '')) lengths.push(family + 2);
  return lengths;
}

type Token =
  | { kind: 'role'; role?: string; author: boolean }
  | { kind: 'name'; name: string; foreign: boolean; author: boolean; signed: boolean };

/** 文字丨纳小雨: behind a role, alone up to the next mark, two or three characters that are no word are a name, whatever the surname. */
const rareName = /\p{Script=Han}{2,3}(?=[\s、,;/&)]|$)/uy;
const noPerson = /[拍线击编部组网社报号办局委会台]$|^[小本]编/u;

/**
 * All ways in which the next token may be read at `index`, the likelier first.
 * @param plain the text in the form for matching: roles are read in it, names as they are written
 * @param behind the role right before it: of one who is an author, or of one who is none
 */
function readings(
  text: string,
  plain: string,
  index: number,
  behind: 'author' | 'crew' | undefined,
): { token?: Token; next: number }[] {
  const space = at(separator, text, index);
  if (space) return [{ next: index + space[0].length }];
  const unit = /[\s、,;]/u.test(text[index - 1] ?? '') ? at(reportersUnit, plain, index) : null;
  if (unit) return [{ token: { kind: 'role', author: true }, next: index + unit[0].length }];
  const author = at(authorRole, plain, index);
  if (author) {
    // 作者 says no more than that it is a byline.
    const from = index + author[0].lastIndexOf(author[1]!);
    const role = text
      .slice(from, from + author[1]!.length)
      .replaceAll(' ', '')
      .replace(/^本[报報刊网網台臺]/, '')
      .replace(/^作者$/, '');
    const token = { kind: 'role' as const, author: true, ...(role ? { role } : {}) };
    return [{ token, next: index + author[0].length }];
  }
  const written = at(textRole, plain, index);
  if (written) return [{ token: { kind: 'role', author: true }, next: index + written[0].length }];
  const other = at(otherRole, plain, index);
  if (other) return [{ token: { kind: 'role', author: false }, next: index + other[0].length }];
  const names = nameLengths(text, index).map((length) => ({
    name: text.slice(index, index + length),
    foreign: false,
  }));
  const isLabelled = behind === 'author' && /[:/|｜丨] ?$/u.test(text.slice(index - 2, index));
  const called = behind === 'crew' || isLabelled ? at(nickname, text, index) : null;
  if (called && !noPerson.test(called[0])) names.push({ name: called[0], foreign: false });
  const foreign = at(foreignName, text, index);
  if (foreign) names.unshift({ name: foreign[0], foreign: true });
  const rare = behind === 'author' && names.length === 0 ? at(rareName, text, index)?.[0] : undefined;
  if (rare && frequency(rare) === 0 && !noPerson.test(rare)) names.push({ name: rare, foreign: false });
  const whole = names.filter(({ name }) => !cutsRole(plain, index + name.length));
  return whole.map(({ name, foreign: isForeign }) => {
    const end = index + name.length;
    const wrote = at(textSuffix, plain, end);
    const took = wrote ? null : at(otherSuffix, plain, end);
    const token: Token = {
      kind: 'name',
      name: name.replaceAll(' ', ''),
      foreign: isForeign,
      author: !took,
      signed: !!wrote,
    };
    return { token, next: end + (wrote ?? took ?? [''])[0].length };
  });
}

const gluedRole = /首席|特约|见习|实习生?|通[讯訊][员員]|[记記]者|[评評][论論][员員]| [图文]\//uy;

/** Whether a name that ends here would take the first characters of a role: 林小禾记 of 林小禾记者方知远. */
const cutsRole = (text: string, end: number): boolean =>
  [1, 2].some((taken) => (at(gluedRole, text, end - taken)?.[0].length ?? 0) > taken);

/** Whether words that are glued to a name begin with another one. */
const beginsWithName = (words: string): boolean =>
  tag(matchForm(words))[0]?.tag !== 'ns' && [2, 3].some((size) => isName(words.slice(0, size)));

/** Whether the rest only says from where it was reported: 海口报道. */
function reportsFrom(text: string, index: number): boolean {
  const station = at(stationReport, text, index);
  if (station && (/[\s、,]/u.test(text[index]!) || !beginsWithName(station[1]!))) return true;
  if (at(slashedReport, text, index) || at(sentFrom, text, index)) return true;
  const place = at(placeReport, text, index)?.[1];
  if (place === undefined || /记者|通[讯訊][员員]|实习生/u.test(place)) return false;
  const namedFirst = [2, 3].some((size) => isName(place.slice(0, size)) && isPlace(place.slice(size)));
  return !namedFirst && (!isName(place) || isPlace(place));
}

/** 广州, 台中: a city that begins with a surname's character; some the dictionary has with 市 or 县 only. */
function isPlace(text: string): boolean {
  const plain = matchForm(text);
  return [plain, `${plain}市`, `${plain}县`].some((place) => {
    const [word, ...more] = tag(place);
    return more.length === 0 && word?.tag === 'ns';
  });
}

/** Reads a whole string as roles, names and separators. Glued names are only read after a role. */
function tokens(text: string): Token[] | undefined {
  const dead = new Set<string>();
  const plain = matchForm(text);
  const read = (index: number, before: Token[]): Token[] | undefined => {
    const token = before.at(-1);
    const last = token?.kind;
    const behind = token?.kind === 'role' ? (token.author ? 'author' : 'crew') : undefined;
    const roled = before[0]?.kind === 'role';
    if (index >= text.length || (roled && last === 'name' && reportsFrom(text, index))) return before;
    const state = `${index} ${last}`;
    if (before.length > 16 || dead.has(state)) return undefined;
    const glued = last === 'name' && !ends.test(text[index - 1]!) && !ends.test(text[index]!);
    for (const { token: found, next } of readings(text, plain, index, behind)) {
      if (glued && found?.kind === 'name' && !roled) continue;
      const rest = read(next, found ? [...before, found] : before);
      if (rest) return rest;
    }
    dead.add(state);
    return undefined;
  };
  return read(0, []);
}

/** A site or a paper that a surname happens to begin (云桥网), or a station before the name of its reporter (云桥台 某某). */
const isMediumShort = (name: string, all: readonly Token[]): boolean =>
  /^..[网網报報]$/u.test(name) ||
  (/^..台$/u.test(name) &&
    all.some(
      (token, i) =>
        token.kind === 'name' &&
        token.name === name &&
        (all[i + 1]?.kind === 'name' || (i > 1 && all[i - 1]?.kind === 'name')),
    ));

/** 蓝桥浪记者 林小禾: glued to the role of the one who is named behind it, what looks like a name is whom they write for. */
function isHouse(text: string, [first, second]: readonly Token[]): boolean {
  if (first?.kind !== 'name' || second?.kind !== 'role') return false;
  return /^[记記]者[ :]/u.test(text.slice(first.name.length)) && text.startsWith(first.name);
}

/** What the end of a column left within a role that is glued to a name: 通讯员林小禾记 者方知远. */
const CUT_ROLE = /(?<=\p{Script=Han}[记記])\s(?=者)|(?<=通)\s(?=[讯訊][员員])|(?<=通[讯訊])\s(?=[员員])/gu;

/**
 * Reads a string (folded) that holds nothing but roles and names.
 * @param signed a mark before it already says that names follow: then names of other peoples need no role
 */
export function parseNames(text: string, signed = false): Names | undefined {
  if (text.length < 2 || text.length > 80) return undefined;
  const found = tokens(
    text
      .trim()
      .replace(/\s{2,}/gu, ' ')
      .replace(CUT_ROLE, ''),
  );
  if (!found || found.at(-1)?.kind === 'role') return undefined;
  const people: Person[] = [];
  let roles = 0;
  let others = 0;
  let role: string | undefined;
  let author = true;
  for (const [i, token] of found.entries()) {
    if (i === 0 && isHouse(text.trim(), found)) continue;
    if (token.kind === 'role') {
      // 摄影 云桥日报记者 某某: the first role says what they did.
      const other: boolean = i > 0 && found[i - 1]!.kind === 'role' && !author;
      ({ role } = token);
      author = !other && token.author;
      roles++;
      continue;
    }
    if (token.signed) roles++;
    if (isMediumShort(token.name, found)) others++;
    else if (author && token.author) people.push(role ? { name: token.name, role } : { name: token.name });
    else others++;
  }
  const names = found.filter((t) => t.kind === 'name');
  // A station before several names says that they are people, though one may be a word.
  if (people.length > 1 && /^..台$/u.test(names[0]!.name) && isMediumShort(names[0]!.name, found)) roles++;
  if (roles === 0 && !signed && names.every((t) => t.foreign)) return undefined;
  return { people, roles, others };
}

const common = (name: string): boolean => frequency(name) > commonWord;

/** A name that the dictionary has, as that of somebody well known; it takes cities for people, too (张家口). */
const isKnownName = (name: string): boolean =>
  name.length === 3 && tag(name)[0]?.tag === 'nr' && frequency(`${name}市`) === 0;

/** Four characters that begin with two surnames may be a name, and as well any words: 关于永续. */
const isOfTwoSurnames = (name: string): boolean =>
  name.length === 4 && !surnames().compound.has(matchForm(name.slice(0, 2)));

/** Bare words pass for names unless they are words: one alone must be none, of several not all but a few may be. */
export function namesNotWords({ people, roles }: Names): boolean {
  if (roles > 0) return true;
  const words = people.filter((p) => common(p.name) && !isKnownName(p.name)).length;
  if (people.length === 1 && /[报網网]$/u.test(people[0]!.name)) return false;
  if (people.length === 1 && isOfTwoSurnames(people[0]!.name)) return false;
  return people.every((p) => common(p.name)) ? false : words * 2 < people.length;
}

/** Whether a string has the form of one Chinese person's name, an everyday word or not. */
export const isSurnamed = (text: string): boolean => nameLengths(text, 0).includes(text.length);

/** Whether a string is one Chinese person's name: a known surname and one or two characters, and no everyday word. */
export function isName(text: string): boolean {
  const trimmed = halfWidth(text).trim();
  if (/^..[网網]$/u.test(trimmed)) return false;
  return nameLengths(trimmed, 0).includes(trimmed.length) && !common(trimmed.replaceAll(' ', ''));
}
