/**
 * Who wrote it: bylines on a line of their own, names glued to the last paragraph, labels before the first one.
 * Photographers and editors are read, so that they do not pass for authors, and left out.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../split/fold.ts';
import { frequency } from '../split/words.ts';
import type { Person } from '../types.ts';

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
    const { single, compound } = parse(readFileSync(file, 'utf8')) as { single: string; compound: string };
    surnameData = { single: new Set(single.replaceAll(' ', '')), compound: new Set(compound.split(' ')) };
  }
  return surnameData;
}

const han = /^\p{Script=Han}+$/u;
/** A name of two or three characters can be an everyday word (高新 文化 关注); this often, and it is one. */
const commonWord = 20;

const mark = /^[►▶▷▸■□◆◇●○◎▲△★☆]\s*/u;
const medium =
  '\\p{Script=Han}{1,8}(?:日报社?|晚报|晨报|早报|时报|商报|都市报|报社|新闻网|新华社|电视台|广播电台|融媒体?(?:中心)?|[报网社台])';
const rolePrefix =
  '(?:本报|本刊|本网|本台|首席|资深|特约|特派|见习|实习|全媒体|融媒体?|摄影|驻\\p{Script=Han}{1,6}|通讯)';
const authorRole = new RegExp(
  `(?:${medium})?(${rolePrefix}{0,4}(?:记者|通讯员|评论员|撰稿人?|报道员|实习生|作者))[:/ ]{0,3}`,
  'uy',
);
/** 文 is a role only with the slash or colon: 秦文 and 杨燕文 are people. */
const bothDone = '文\\s?[/、]\\s?图|图\\s?[/、]\\s?文|文\\s?[/、]\\s?摄';
const textRole = new RegExp(`(?:(?:${bothDone})[:/ ]|(?:图文|文图|文)[:/])\\s?`, 'uy');
const otherRole =
  /(?:(?:图片|图|供图|制图|绘图|摄)[:/]|(?:摄影|(?:责任|执行|值班|图片|视觉|见习)?(?:编辑|责编)|编审|审核|校对|监制|版式|美编|统筹|策划)[:/ ])\s?/uy;
const textSuffix = new RegExp(
  `\\s?(?:${bothDone}|/(?:图文|文图|文)|(?:摄影|图文|综合)?报道)(?!\\p{Script=Han})`,
  'uy',
);
const otherSuffix = /\s?\/?\s?(?:摄影|摄|供图|图)(?![\p{Script=Han}/])/uy;
const placeReport = /\s?(?:发自)?(\p{Script=Han}{2,6}?)(?:摄影|综合)?报道$/uy;
const separator = /[\s、,;/&]+/y;
const foreignName = /\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}/uy;
const ends = /[\s、,;/&)]/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Lengths of what could be one Chinese name at this place, longest first; spaced `王 芳` counts its space. */
function nameLengths(text: string, index: number): number[] {
  const { single, compound } = surnames();
  const lengths: number[] = [];
  const family = compound.has(text.slice(index, index + 2)) ? 2 : single.has(text[index] ?? '') ? 1 : 0;
  if (family === 0) return lengths;
  const short = single.has(text[index]!) ? 1 : family;
  for (const length of [family + 2, family + 1, short + 2, short + 1])
    if (
      !lengths.includes(length) &&
      han.test(text.slice(index, index + length)) &&
      index + length <= text.length
    )
      lengths.push(length);
  const spaced = text.slice(index + family, index + family + 2);
  const after = text[index + family + 2] ?? ' ';
  if (/^ \p{Script=Han}$/u.test(spaced) && ends.test(after)) lengths.push(family + 2);
  return lengths;
}

type Token =
  | { kind: 'role'; role?: string; author: boolean }
  | { kind: 'name'; name: string; foreign: boolean; author: boolean; signed: boolean };

/** All ways in which the next token may be read at `index`, the likelier first. */
function readings(text: string, index: number): { token?: Token; next: number }[] {
  const space = at(separator, text, index);
  if (space) return [{ next: index + space[0].length }];
  const author = at(authorRole, text, index);
  if (author) {
    const role = author[1]!.replace(/^(?:本报|本刊|本网|本台)/, '');
    return [{ token: { kind: 'role', role, author: true }, next: index + author[0].length }];
  }
  const written = at(textRole, text, index);
  if (written) return [{ token: { kind: 'role', author: true }, next: index + written[0].length }];
  const other = at(otherRole, text, index);
  if (other) return [{ token: { kind: 'role', author: false }, next: index + other[0].length }];
  const names = nameLengths(text, index).map((length) => ({
    name: text.slice(index, index + length),
    foreign: false,
  }));
  const foreign = at(foreignName, text, index);
  if (foreign) names.unshift({ name: foreign[0], foreign: true });
  return names.map(({ name, foreign: isForeign }) => {
    const end = index + name.length;
    const wrote = at(textSuffix, text, end);
    const took = wrote ? null : at(otherSuffix, text, end);
    const token: Token = {
      kind: 'name',
      name: name.replace(' ', ''),
      foreign: isForeign,
      author: !took,
      signed: !!wrote,
    };
    return { token, next: end + (wrote ?? took ?? [''])[0].length };
  });
}

/** Whether the rest only says from where it was reported: 海口报道. */
function reportsFrom(text: string, index: number): boolean {
  const place = at(placeReport, text, index)?.[1];
  return place !== undefined && !isName(place);
}

/** Reads a whole string as roles, names and separators. Glued names are only read after a role. */
function tokens(text: string): Token[] | undefined {
  const dead = new Set<string>();
  const read = (index: number, before: Token[]): Token[] | undefined => {
    const last = before.at(-1)?.kind;
    const roled = before[0]?.kind === 'role';
    if (index >= text.length || (roled && last === 'name' && reportsFrom(text, index))) return before;
    const state = `${index} ${last}`;
    if (before.length > 16 || dead.has(state)) return undefined;
    const glued = last === 'name' && !ends.test(text[index - 1]!) && !ends.test(text[index]!);
    for (const { token, next } of readings(text, index)) {
      if (glued && token?.kind === 'name' && !roled) continue;
      const rest = read(next, token ? [...before, token] : before);
      if (rest) return rest;
    }
    dead.add(state);
    return undefined;
  };
  return read(0, []);
}

/** Reads a string (folded) that holds nothing but roles and names. */
function parseNames(text: string): Names | undefined {
  if (text.length < 2 || text.length > 80) return undefined;
  const found = tokens(text.trim());
  if (!found || found.at(-1)?.kind === 'role') return undefined;
  const people: Person[] = [];
  let roles = 0;
  let others = 0;
  let role: string | undefined;
  let author = true;
  for (const token of found) {
    if (token.kind === 'role') {
      ({ role, author } = token);
      roles++;
      continue;
    }
    if (token.signed) roles++;
    if (author && token.author) people.push(role ? { name: token.name, role } : { name: token.name });
    else others++;
  }
  const names = found.filter((t) => t.kind === 'name');
  if (roles === 0 && names.every((t) => t.foreign)) return undefined;
  return { people, roles, others };
}

const common = (name: string): boolean => frequency(name) > commonWord;

/** Bare words pass for names unless they are words: one alone must be none, of several not all but a few may be. */
function namesNotWords({ people, roles }: Names): boolean {
  if (roles > 0) return true;
  const words = people.filter((p) => common(p.name)).length;
  return people.length === 1 ? words === 0 : words * 2 < people.length;
}

/** Whether a string is one Chinese person's name: a known surname and one or two characters, and no everyday word. */
export function isName(text: string): boolean {
  const trimmed = fold(text).trim();
  return nameLengths(trimmed, 0).includes(trimmed.length) && !common(trimmed.replace(' ', ''));
}

/** Whether a short line only tells who took or gave a picture: 某某 摄, (某某摄), 某某供图, 图片来源:某某. */
export function photoCredit(text: string): boolean {
  const line = fold(text)
    .trim()
    .replace(/[)。]{1,2}$/u, '')
    .trimEnd();
  if (line.length > 90 || /文[/、]|[/、]文|文:/u.test(line)) return false;
  if (/^\(?(?:图片|照片|配图|图)\s?(?:来源|源|提供|作者)?\s?:|^\(?(?:图片)?摄影?\s?[:/]/u.test(line))
    return true;
  if (/(?:供图|提供图片|图片提供|供图片)$/u.test(line)) return true;
  const credit = /(?<!拍)摄影?$/u.exec(line);
  if (!credit) return false;
  // In brackets after an end mark or alone, it is a credit whatever the name.
  if (/^\([^()]{2,60}摄影?$/u.test(line)) return true;
  const words = line.slice(0, credit.index).trimEnd().replace(/\/$/, '').trimEnd();
  const start = Math.max(...[...' (。,、:者员'].map((c) => words.lastIndexOf(c))) + 1;
  return isName(words.slice(start)) || isName(words.slice(-3)) || isName(words.slice(-2));
}

/**
 * Reads a line that is nothing but a byline.
 * Strength: 2 with a mark, a role or brackets; 1.5 for several bare names; 1 for one bare name.
 */
export function parseByline(text: string): { people: Person[]; strength: number } | undefined {
  let line = fold(text).trim();
  if (line.length > 90 || photoCredit(line)) return undefined;
  const marked = mark.exec(line);
  if (marked) line = line.slice(marked[0].length);
  const inBrackets = /^[(【[]([^()]*)[)】\]]$/u.exec(line);
  if (inBrackets) line = inBrackets[1]!.trim();
  const names = parseNames(line);
  if (!names || names.people.length === 0 || !namesNotWords(names)) return undefined;
  const strength = marked || inBrackets || names.roles > 0 ? 2 : names.people.length > 1 ? 1.5 : 1;
  return { people: names.people, strength };
}

/** Start and names of a bracket that ends the text, or of what stands after its last end mark. */
function tailStart(line: string): { start: number; inner: string; apart: boolean } | undefined {
  const bracket = /\(([^()]{2,70})\)\s*$/u.exec(line.slice(-80));
  if (bracket)
    return { start: Math.max(0, line.length - 80) + bracket.index, inner: bracket[1]!, apart: true };
  const stop = Math.max(...[...'。!?…'].map((c) => line.lastIndexOf(c)));
  if (stop < 0 || line.length - stop > 80) return undefined;
  const closing = /^["”’)」』》]*/u.exec(line.slice(stop + 1))![0].length;
  const start = stop + 1 + closing;
  const inner = line.slice(start).trim().replace(mark, '');
  return { start, inner, apart: /^[\s►▶■□◆●◎]/u.test(line.slice(start)) };
}

/** One bare name glued to the last end mark: a byline only where the text ends and nothing else names its author. */
export function gluedName(text: string): ReturnType<typeof tailNames> {
  const glued = /[。！？][”’）)]?(?=\p{Script=Han}{2,4}\s?$)/u.exec(text.slice(-8));
  if (!glued) return undefined;
  const at = Math.max(0, text.length - 8) + glued.index + glued[0].length;
  const name = text.slice(at);
  return isName(name) ? { people: [{ name: name.trim() }], text: text.slice(0, at), cut: name } : undefined;
}

/**
 * Takes names off the end of a paragraph: in brackets, or after the last end mark and a space; without a space only
 * several names or a role count. `cut` is exactly what was taken, `text` what is left.
 */
export function tailNames(text: string): { people: Person[]; text: string; cut: string } | undefined {
  const line = fold(text).trimEnd();
  const tail = tailStart(line);
  if (!tail) return undefined;
  const left = text.slice(0, tail.start).trimEnd();
  if (!/[。！？!?…][”’"」』》）)]*$/u.test(left) || photoCredit(tail.inner)) return undefined;
  const names = parseNames(tail.inner);
  if (!names || names.people.length === 0 || !namesNotWords(names)) return undefined;
  if (!tail.apart && names.roles === 0 && names.people.length < 2) return undefined;
  return { people: names.people, text: left, cut: text.slice(left.length) };
}

const leadWord = new RegExp(`^(?:本刊|${medium})(?:综合)?讯(?![息号飞问])`, 'u');
const datelineWord = new RegExp(
  `^(?:本刊|${medium})\\p{Script=Han}{0,8}?(?:\\d{1,2}月)?(?:\\d{1,2}日)?电(?=[\\s(]|$)`,
  'u',
);

/** The names after a lead word: `(ROLE NAMES)`, or bare `ROLE NAMES` and a space. Length includes what parts them. */
function leadNames(line: string): { people: Person[]; length: number } {
  const bracket = /^\s*\(([^()]{2,60})\)[\s:,]*/u.exec(line);
  if (bracket) {
    const names = parseNames(bracket[1]!);
    if (names && names.people.length > 0) return { people: names.people, length: bracket[0].length };
  }
  for (const part of [...line.slice(0, 40).matchAll(/\s|报道[:,]?\s?/gu)].reverse()) {
    const names = parseNames(line.slice(0, part.index).trim());
    if (names && names.roles > 0 && names.people.length > 0)
      return { people: names.people, length: part.index + part[0].length };
  }
  return { people: [], length: /^[\s:,]*/u.exec(line)![0].length };
}

/**
 * Reads what stands before the first sentence: 本报讯, 本报讯(记者 某某), or (记者 某某) alone. `label` is exactly what
 * was taken off and `rest` what is left. A dateline (新华社…电) is the source's wording: `dateline` is true, its names
 * are read, `label` is empty and `rest` is the whole text.
 */
export function leadLabel(
  text: string,
): { label: string; people: Person[]; rest: string; dateline?: true } | undefined {
  const line = fold(text);
  const dateline = datelineWord.exec(line);
  if (dateline) {
    const { people } = leadNames(line.slice(dateline[0].length));
    return { label: '', people, rest: text, dateline: true };
  }
  const lead = leadWord.exec(line);
  const start = lead?.[0].length ?? 0;
  if (!lead && !line.startsWith('(')) return undefined;
  const { people, length } = leadNames(line.slice(start));
  if (!lead && people.length === 0) return undefined;
  return { label: text.slice(0, start + length), people, rest: text.slice(start + length) };
}
