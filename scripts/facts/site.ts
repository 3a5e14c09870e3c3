/** The site that an article stands on, as its page names itself: what is left to say where no line names a source. */
import { fold, trimOff, verbatim } from '../clean/fold.ts';
import { lineOf } from '../clean/line.ts';
import { kindsIn } from '../clean/rules.ts';
import { endsLikeMedium, noise } from '../clean/noise.ts';
import { isOffice } from '../clean/official.ts';
import type { Block, Fact } from '../types.ts';
import { isName } from './byline.ts';
import type { FactInput } from './date.ts';

const LONGEST_LINE = 200;
const LONGEST_NAME = 24;
/** A section of a site, or what any site may call itself: 园区新闻, 政务在线, 本网. */
const SECTION =
  /^(?:热点|时政|国内|国际|社会|图片|今日|最新|头条|财经|经济|本地|综合|园区|开发区|高新区?|经开区?|公司|企业|行业|产业|视频|民生|科技|教育|健康|体育|娱乐|县区|区县|部门|工作|重要|滚动|推荐|热门|新闻|招商|政务|通知|地方|集团|[区市县省]内|本[区市县省]|本|官方){1,2}(?:网站?|新闻|要闻|资讯|发布|频道|在线|中心|媒体)?$/u;
/** A service on which anyone may publish; its name tells nothing. */
const SERVICE = /平台$|^(?:百家|搜狐|头条|企鹅|网易|公众)号$/u;

/** Whether a text is what a medium may call itself, and no section, person or service. */
const isMedium = (text: string, suffixes = noise.mediaSuffixes): boolean =>
  /^[\p{Script=Han}A-Za-z\d·+ ]{3,20}$/u.test(text) &&
  /\p{Script=Han}/u.test(text) &&
  endsLikeMedium(text, suffixes) &&
  !SECTION.test(text) &&
  !SERVICE.test(text) &&
  !text.split(' ').every((word) => noise.menu.has(word)) &&
  !isName(text);

const isHost = (text: string): boolean =>
  isMedium(text) || (/^\p{Script=Han}{4,24}$/u.test(text) && isOffice(lineOf({ text })));

/** The lines below an article, then those above it, up to the text of another, or to the path above that. */
export function linesAround({ doc, decisions, draft }: FactInput): Block[] {
  const own = new Set(draft.paragraphs.flatMap(({ blocks }) => blocks));
  if (own.size === 0) return [];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const isOther = (i: number): boolean => decisions[i]!.state === 'body' && !own.has(i);
  let [above, below] = [first, last + 1];
  while (above > 0 && !isOther(above - 1)) above--;
  while (below < decisions.length && !isOther(below)) below++;
  const path = decisions.slice(last + 1, below).findIndex(({ rule }) => rule === 'crumb');
  if (path >= 0 && below < decisions.length) below = last + 1 + path;
  return [...doc.blocks.slice(last + 1, below), ...doc.blocks.slice(above, first)];
}

const ownName = (name: string): string =>
  name.replace(/(?:网站)?首页$/u, '').replace(/(?<=[府会局委区])(?:官方|门户)?网站$/u, '');

/** 云桥新闻网 > 园区 > 正文: the first station is the site, unless it is its home page. */
function ofPath(line: string): string[] {
  const path = line.replace(/^[[【]?您?的?(?:当前|现在)?的?(?:所在)?位置 ?[:是]? ?/u, '');
  const [first, ...more] = path.split(/ ?(?:-?>{1,2}|[»›→]) ?/u);
  return more.length > 0 ? [ownName(first!.trim())].filter((name) => isMedium(name)) : [];
}

const WELCOME = /欢迎您?的?(?:来到|访问|光临|进入|浏览) ?([^\s!,。:]{3,20})/u;

/** 欢迎来到云桥农资网, above a page. */
const ofWelcome = (line: string): string[] =>
  [ownName(WELCOME.exec(line)?.[1] ?? '')].filter((name) => isHost(name));

const RIGHTS = /copyright|©|\(c\)|版权(?:所有|归)|[著着]作权(?:属|归)|all rights reserved/iu;
const RIGHTS_WORDS =
  /copyright|all rights reserved|版权(?:所有者?|归)|^.{0,20}[著着]作权(?:属|归)于?|(?<=\p{Script=Han}{3})所有$|不得转载|未经\S{0,30}|(?:19|20)\d\d|\(c\)|[©–—~:.()|-]/giu;
/** What else such a line tells: who built the site, its licences. */
const BESIDE = /技术支持|[承协]办|维护|设计|制作|备案|ICP|公网安备|许可证|电话|地址|邮箱|编号/iu;
const COMPANY =
  /(?:股份|(?:文化)?传[播媒]|网络(?:科技)?|信息技术)?(?:集团)?(?:股份)?有限(?:责任)?公司$|(?<=报)社$|集团$/u;

/** Who may have the rights in a page, by a line that tells it. */
function holdersIn(line: string): string[] {
  if (!RIGHTS.test(line)) return [];
  const end = line.search(BESIDE);
  return (end < 0 ? line : line.slice(0, end)).replace(RIGHTS_WORDS, ' ').split(/[\s,、;。]+/u);
}

/** Who has the rights in a page: Copyright © 云桥时报 All Rights Reserved. */
const ofRights = (line: string): string[] =>
  holdersIn(line)
    .map((word) => word.replace(COMPANY, ''))
    .filter((word) => isMedium(word));

const PARTS = /[\s|｜丨_·•]/u;
/** What else a page's foot links to. */
const LEGAL = /条款|条例|政策|声明|协议|须知|免责|私隐|隐私|联系|联络|关于|帮助|地图|广告|招聘|投稿|服务$/u;

/**
 * Who has the rights, whatever the name, where the page says it once more: in its title, as a part of a line, or, a
 * company, in the text itself.
 */
function ofRightsAgain(
  lines: readonly string[],
  titles: readonly string[],
  { draft }: FactInput,
): Fact<string> | undefined {
  const parts = new Set(
    [...titles, ...lines.filter((line) => !RIGHTS.test(line))].flatMap((line) => fold(line).split(PARTS)),
  );
  const said = (name: string): boolean =>
    /公司$/u.test(name) ? draft.paragraphs.some(({ text }) => text.includes(name)) : parts.has(name);
  for (const line of lines) {
    const [name] = holdersIn(fold(line)).filter(
      (word) =>
        NAME.test(word) &&
        /\p{Script=Han}{2}/u.test(word) &&
        !SECTION.test(word) &&
        !LEGAL.test(word) &&
        !noise.menu.has(word) &&
        said(word),
    );
    if (name) return { value: verbatim(line, name) ?? name, evidence: line };
  }
  return undefined;
}

const HOST = /(?:主办(?:单位|方)?|主管(?:单位)?) ?: ?([^\s,、。;|()]{4,24})|由([^\s,、。;|()]{4,24})主办/u;

/** The office that runs a site: 主办：青禾高新区管委会. */
function ofHost(line: string): string[] {
  const match = HOST.exec(line);
  return [match?.[1] ?? match?.[2] ?? ''].filter((name) => isHost(name));
}

/** Whether a text may be the name of a site, where its place tells that it is a name. */
export const isSiteName = (text: string): boolean =>
  isHost(text) || [...noise.hostSuffixes].some((suffix) => text.endsWith(suffix));
const NAME = /^[\p{Script=Han}A-Za-z\d·]{3,20}$/u;
const ADDRESS = /^(?:网址 ?:? ?)?(?:https?:\/\/|www\.)\S/iu;

/** The stations and parts of titles by which a page may name its site: the first of its path, the last of its title. */
export function namedByPage({ doc, decisions, draft }: FactInput): ReadonlySet<string> {
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const paths = doc.blocks
    .slice(0, first)
    .filter((_, i) => decisions[i]!.rule === 'crumb')
    .map(({ text }) => fold(text).split(/ ?[>»›] ?/u)[0]!);
  const title = fold(doc.meta.title ?? '').split(/ ?[-_|–—丨] ?/u);
  const names = [...paths, ...(title.length > 1 ? [title.at(-1)!] : [])].map((name) => ownName(name.trim()));
  return new Set(names.filter((name) => NAME.test(name) && !SECTION.test(name) && !noise.menu.has(name)));
}

/** A paper that the page's title has before or behind the headline, and a line of the page in the marks of a title: 《云桥瞭望》 */
function ofMarks({ doc }: FactInput, lines: readonly string[]): Fact<string> | undefined {
  const parts = (doc.meta.title ?? '').split(/ ?[-_|–—丨] ?/u).map((part) => part.trim());
  const own = [parts.at(-1)!, parts[0]!].filter(
    (name) => parts.length > 1 && NAME.test(fold(name)) && !SECTION.test(fold(name)) && !isName(name),
  );
  for (const name of own) {
    const evidence = lines.find((line) => line.includes(`《${name}》`));
    if (evidence) return { value: name, evidence };
  }
  return undefined;
}

/** The name at the very top of a page: before or above its menu, over its address, or where its title says it again. */
function ofTop({ doc, decisions }: FactInput): Fact<string> | undefined {
  const [top, below] = doc.blocks;
  if (!top || !['junk', 'head'].includes(decisions[0]!.state)) return undefined;
  const [name = '', ...more] = top.text.trim().split(/\s{2,}|[\t|｜]/u);
  const words = fold(name);
  if (!NAME.test(words) || !/\p{Script=Han}/u.test(words) || SECTION.test(words) || noise.menu.has(words))
    return undefined;
  const rest = more.join(' | ').trim();
  const next = rest === '' ? (below?.text ?? '') : rest;
  const inMenu = kindsIn(next).has('nav') || (rest === '' && decisions[1]?.rule === 'nav');
  const titled =
    doc.meta.title
      ?.split(/ ?[-_|–—丨] ?/u)
      .at(-1)
      ?.trim() === name;
  const named = isSiteName(words) && (inMenu || ADDRESS.test(fold(next)));
  return named || (titled && !isName(words)) ? { value: name, evidence: top.text } : undefined;
}

/** So many lines at the top of a page may stand above its menu. */
const MOST_ABOVE_MENU = 4;

/** The last part of the page's own title, where a line above the menu says nothing else: 跳至内容, 青禾观察, 首页. */
function overMenu({ doc, decisions }: FactInput): Fact<string> | undefined {
  const parts = (doc.meta.title ?? '').split(/ [-_|–—丨] /u).map((part) => part.trim());
  const name = parts.length > 1 ? parts.at(-1)! : '';
  const words = fold(name);
  if (!NAME.test(words) || SECTION.test(words) || noise.menu.has(words) || noise.sections.has(words))
    return undefined;
  const menu = decisions.slice(0, MOST_ABOVE_MENU + 1).findIndex(({ rule }) => rule === 'nav');
  const at = doc.blocks.slice(0, Math.max(0, menu)).findIndex(({ text }) => text.trim() === name);
  return at >= 0 && !isName(words) ? { value: name, evidence: doc.blocks[at]!.text } : undefined;
}

const IN_BRACKETS = /^【([^【】]{2,20})】$/u;

/** The beginning or the end of the page's own title: 标题_云桥网, 云桥日报 - 标题, 标题 -【青禾易购】. */
function ofTitle(line: string): string[] {
  const parts = line.split(/ ?[-_|–—丨]{1,3} ?/u).map(ownName);
  if (parts.length < 2) return [];
  const last = parts.at(-1)!;
  const bracketed = IN_BRACKETS.exec(last)?.[1];
  if (bracketed && NAME.test(bracketed) && !SECTION.test(bracketed)) return [bracketed];
  if (isHost(last) || isMedium(last, noise.siteSuffixes)) return [last];
  if (parts.length === 2 && isHost(parts[0]!) && SECTION.test(last)) return [parts[0]!];
  return [parts.at(-2)!, parts[0]!].filter((part) => isMedium(part, noise.siteSuffixes));
}

const COMPANY_OF = '\\p{Script=Han}{0,12}(?:公司|集团|研究院|大学|学院|协会|学会)';

/** The last part of a page's title that begins the whole name of a company or a house in a line of the page: 青禾生物. */
function ofOwner({ doc }: FactInput, lines: readonly string[]): Fact<string> | undefined {
  const parts = (doc.meta.title ?? '').split(/ ?[-_|–—丨] ?/u);
  const name = parts.at(-1)!.trim();
  const words = fold(name);
  if (
    parts.length < 2 ||
    !NAME.test(words) ||
    !/\p{Script=Han}{2}/u.test(words) ||
    SECTION.test(words) ||
    isName(words)
  )
    return undefined;
  const whole = new RegExp(RegExp.escape(name) + COMPANY_OF, 'u');
  const evidence = lines.find((line) => whole.test(line));
  return evidence === undefined ? undefined : { value: name, evidence };
}

/** The site whose page it is, by its metadata, path, title or imprint; undefined where it does not name itself. */
export function siteOf(input: FactInput): Fact<string> | undefined {
  const { doc, draft, decisions } = input;
  const site = doc.meta.site ?? '';
  if (site !== '' && site.length <= LONGEST_NAME && !SERVICE.test(fold(site)))
    return { value: site, evidence: site };
  const around = linesAround(input).map(({ text }) => text);
  const lines = around.filter((text) => text.length <= LONGEST_LINE);
  const tags = (draft.title?.blocks ?? []).flatMap((i) => decisions[i]!.cuts ?? []);
  const titles = [doc.meta.title ?? '', ...tags.map(({ text }) => text)];
  for (const [read, texts] of [
    [ofPath, lines],
    [ofTitle, titles],
    [ofRights, lines],
    [ofWelcome, lines],
    [ofHost, lines],
  ] as const)
    for (const text of texts) {
      const names = new Set(read(fold(text)).map((name) => trimOff(name, ' 《"', ' 》"')));
      const [name] = names;
      if (name && names.size === 1) return { value: verbatim(text, name) ?? name, evidence: text };
    }
  return (
    ofMarks(input, lines) ??
    ofTop(input) ??
    overMenu(input) ??
    ofRightsAgain(lines, titles, input) ??
    ofOwner(input, lines)
  );
}
