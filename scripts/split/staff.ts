/** Lines in which a page names those who made it: roles with their names, one after the other, and little else. */
import { noise } from '../clean/noise.ts';
import { isName, isSurnamed } from '../facts/byline.ts';
import { holdsAny } from '../facts/string-index.ts';
import { isSectionName, pageNumber } from './section-names.ts';

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const allRoles = [...noise.staffRoles, ...noise.sharedRoles];
/** 编辑部, 设计院, 主编的: words that begin as a role does. */
const notGoingOn = '(?![部室组处院师员所者会里的了])';
const roles = new RegExp(
  `(?:${longestFirst(noise.staffRanks)}|[一二三四五六七八]版){0,3}(?:${longestFirst(allRoles)})${notGoingOn}|本版(?:摄影|图片|撰文|文字|文图|图文)`,
  'u',
);

/** A short question before the long one. */
const holdsRole = holdsAny([...allRoles, '本版']);

/** What else may stand in the line. */
const beside =
  /(?:(?:网址|网站|官网) ?:? ?)?(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,6}(?![\w@.-])(?:\/[\w./-]{0,60})?|\\bullet|欢迎\S{2,10}$|(?<=^|\s)(?:\p{Script=Han}{2,8}|(?:\p{Script=Han} ){2,8})[报刊讯](?=\s|$)|[\w.+-]{2,40}@[\w.-]{2,40}|(?:投稿|联系|电子|读者|新闻|本[报版])?(?:邮箱|信箱|热线|电话|传真|E-?mail|QQ) ?:?(?: ?[\d×*x-]{7,13}(?![\d-]))?|\d{3,4}[- ]?[\d×*]{7,8}|(?:19|20)\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|星期[一二三四五六日天]|(?:第 ?)?(?<![A-Z\d])[A-Z]?\d{1,3}(?: ?版)?(?![\d\p{Script=Han}])/giu;
/** Roles that only those have who make a paper: behind these, beside another role, any short word is a name, 编辑 阿禾 组版 兰舟 美编 小K. */
const ofPapers = /编辑|[责美图版文]编|组版|排版|版式|校对|[校检责审]校|校检|[一二三][校读审]/u;
const calledSo = /^(?!.*[的了在是着])\p{Script=Han}{2,4}$|^[小老阿大][A-Za-z]{1,8}$|^[A-Z][a-z]{1,8}$/u;
const marks = /[\s/|丨│┃:、,;·.\-—_*$\\()（）【】[\]●■□◆•▲▶►★☆◎○※]+/u;
const mostNames = 4;

const wordsIn = (text: string): string[] => text.split(marks).filter(Boolean);

/**
 * How many names stand behind a role, perhaps before the page's section; single characters that stand together are
 * one: 林 禾. Undefined where something else stands there.
 */
function countNames(words: readonly string[], named: (word: string) => boolean): number | undefined {
  let [names, half] = [0, ''];
  for (const word of words) {
    if (half === '' && word.length === 1) half = word;
    else if (named(half + word)) [names, half] = [names + 1, ''];
    else if (half !== '' || !isSectionName(word)) return undefined;
  }
  return half === '' && names <= mostNames ? names : undefined;
}

const supplement = /^\p{Script=Han}{2,8}(?:周刊|专刊|副刊|版)$/u;
const numberBefore = /^0?\d{1,2} ?[|丨]/u;
/** Before the first role stands the page's section or the supplement, or beside the page's number any short name. */
const opens = (words: readonly string[], numbered: boolean): boolean =>
  words.length <= 2 &&
  words.every(
    (word) =>
      isSectionName(word) || supplement.test(word) || (numbered && /^\p{Script=Han}{2,6}$/u.test(word)),
  );

/**
 * Whether a line, folded for matching, names staff and does nothing else: □实习编辑 林小禾 / 组版 方知远, perhaps with
 * the page's number and section, the day, a telephone number or an address beside them.
 */
export function isStaff(line: string): boolean {
  if (!holdsRole(line)) return false;
  const [start, ...parts] = line.replaceAll(beside, ' ').split(roles);
  const areApart = parts.every((part) => marks.test(part[0] ?? ''));
  if (parts.length === 1 && !areApart) return false;
  const byRoles = (parts.length > 1 || /(?:^|\s)本版/u.test(line)) && areApart && ofPapers.test(line);
  const named = byRoles ? (word: string) => calledSo.test(word) : parts.length > 1 ? isSurnamed : isName;
  const counts = parts.map((part) => countNames(wordsIn(part), named));
  if (!opens(wordsIn(start!), pageNumber.test(line) || numberBefore.test(line)) || counts.includes(undefined))
    return false;
  return counts.some((names) => names! > 0);
}

const roleColon = new RegExp(`(?:${longestFirst(noise.staffRoles)})\\s?[:/|丨]\\s?`, 'u');
/** Who does the work of a role may have any short name, or be an office; other words are those of a headline: 视觉丨青禾园区三年巨变. */
const called =
  /^_{2,}|^[^\s/|丨│、,;:]{0,4}(?=$|[\s/|丨│、,;:])|^[^\s/|丨│、,;:]{2,16}(?:[部室组社报台网院委]|中心|公司|工作室)(?=$|[\s/|丨│、,;:()])/u;
const editor = /[编校读]/u;
const tells = /[了从到把被让给的是在为]\S{2,}|[一二三四五六七八九十]/u;
/** Whether a line holds a role that only staff have before a colon, a slash or a stroke, whatever stands around it: 要闻 丨 责编：本报编辑部. */
export function holdsRoleBeforeColon(line: string): boolean {
  const found = holdsRole(line) ? roleColon.exec(line) : null;
  if (!found) return false;
  const behind = line.slice(found.index + found[0].length);
  return called.test(behind) || roles.test(behind) || (editor.test(found[0]) && !tells.test(behind));
}

/** A role alone, where a narrow column put the name below it. */
export const isRole = (line: string): boolean =>
  /^(?:本版|责任|美术|值班|版面|图片)?编辑:?$|^(?:责编|美编|组版|版式|校对|责校)$/u.test(line);

/** Whether a line is the name below a role that stands alone. */
export const isUnderRole = (
  { half, mark }: { half: string; mark: number },
  above: { half: string } | undefined,
): boolean => mark === 0 && calledSo.test(half.trim()) && above !== undefined && isRole(above.half.trim());
