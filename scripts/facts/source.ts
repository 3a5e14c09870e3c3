/** The medium or office that published an article, as the page names it. */
import { provinces } from '../../src/lib/provinces.ts';
import { mediumInBracket } from '../clean/ending.ts';
import { bare, closedUp, fold, trimOff, verbatim } from '../clean/fold.ts';
import { labelsIn } from '../clean/labels.ts';
import type { LabelKind } from '../clean/labels.ts';
import { lineOf } from '../clean/line.ts';
import {
  endsLikeMedium,
  endsUnlikeMedium,
  namedMedia,
  namesMedium,
  namesPress,
  noise,
} from '../clean/noise.ts';
import { isOffice } from '../clean/official.ts';
import { once } from '../kept.ts';
import { isSectionBeside, isSectionName, paperEnd } from '../split/section-names.ts';
import type { Decision, Document, Fact } from '../types.ts';
import { namedOnAir } from '../split/broadcast-line.ts';
import { officeOfHead } from '../split/bulletin-head.ts';
import { MADE_BY, MAKER, ON_STATION, ON_WAVE, ruleFor, STATION_PAPER } from '../split/edition-rules.ts';
import { parseAttribution, printedIn } from './attribution.ts';
import { printedByNote } from './passed-on.ts';
import { isName, leadLabel, PAPER_BEFORE, parseByline } from './byline.ts';
import { datesIn } from './calendar.ts';
import { creditsIn } from './credit-line.ts';
import { belowTitle, WIRE, type FactInput } from './date.ts';
import { linesAround, namedByPage, siteOf } from './site.ts';

const LONGEST = 40;
const TAIL_REACH = 10;

/** Blocks that may name the source: the head's, then the first of the tail. */
function places({ draft }: FactInput): number[] {
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? 0;
  return [...draft.headBlocks, ...draft.tailBlocks.filter((i) => i > last && i <= last + TAIL_REACH)];
}

/** 《云桥园区研究》2013年2期: the journal and its number. */
const JOURNAL_ISSUE = /^ ?《([^《》]{2,30})》 ?,? ?(?:(?:19|20)\d\d ?年|第|总第).{0,30}$/u;

/** What a page offers to do beside the source: 分享到微博, 我要评论. */
const BUTTONS =
  / (?:参与互动|有\d{1,7}人|转播|分享|打印|收藏|我要|手机看|点击|关闭|字体|字号|扫一扫|评论|举报)\S{0,12}(?: .{0,40})?$/u;

/** What who filed it says of the paper: （节目文稿，仅供存档）. */
const ON_FILE = / ?\((?=[^()]{0,20}(?:仅供|存档|备存|备查|文稿|内部))[^()]{2,30}\)?$/u;

/** 青禾日报 ;林小禾: who wrote it, behind the paper. */
const NAME_BEHIND = / ?; ?(\p{Script=Han}{2,4})$/u;

/** The name of a field that the page left empty behind it: 云桥早报 版, 云桥网 阅读. */
const EMPTY_FIELD = / (?:版|版面|阅读|浏览|点击|作者|编辑|责编)$/u;

/** …or what is glued to it. */
const GLUED_BUTTONS = /(?<=\p{Script=Han})(?:分享[到至]|打印本页|我要评论|字[体号](?=[ :大])).{0,40}$/u;
/** The medium or office before those who wrote for it: 云桥日报 林小禾 通讯员方知远. */
const MEDIUM_AND_NAMES = /^(\S{2,16}) (?=\p{Script=Han})/u;

function withoutNames(value: string): string {
  const [before = '', medium = ''] = MEDIUM_AND_NAMES.exec(value) ?? [];
  const isNamed = endsLikeMedium(medium) || isOffice(lineOf({ text: medium }));
  return isNamed && parseByline(value.slice(before.length)) ? medium : value;
}

/** 云桥日报林小禾: the paper with the name of who wrote for it glued to it. */
const PAPER_AND_NAME = new RegExp(`^(\\p{Script=Han}{1,8}${paperEnd})(\\p{Script=Han}{2,3})$`, 'u');

function withoutGlued(value: string): string {
  const [, paper, name = ''] = PAPER_AND_NAME.exec(value) ?? [];
  return paper && isName(name) && !endsLikeMedium(value) ? paper : value;
}

/** The value without links, brackets, buttons, and a date or a count that is glued to it. */
function plainValue(value: string): string {
  const date = datesIn(value)[0];
  const own = (date ? value.slice(0, date.start) : value).replace(/https?:\/\/\S*/u, '');
  const named = own
    .replace(/ [·•] .{0,40}$/u, '')
    .replace(/ ?\((?:本报|见习|实习|特约)?(?:记者|通讯员|作者)[^()]{2,40}\)?$/u, '')
    .replace(ON_FILE, '')
    .replace(/(?<=[》报]) ?第? ?[A-Z]?\d{1,3} ?版$/u, '')
    .replace(JOURNAL_ISSUE, '$1')
    .replace(/ \d{1,7}$/u, '')
    .replace(EMPTY_FIELD, '')
    .replace(NAME_BEHIND, (words, name: string) => (isName(name) ? '' : words))
    .replace(BUTTONS, '')
    .replace(GLUED_BUTTONS, '');
  return withoutGlued(withoutNames(trimOff(named, ' 《“"[(【', ' 》”"])】,;。').trim()));
}

/** The mark or bracket that stood behind a paper's name, where its first one stands within: 云桥网-《云桥日报》, 云桥日报（青禾版） */
function closed(name: string): string {
  const open = ['《》', '（）', '()'].find(([first, last]) => name.includes(first!) && !name.includes(last!));
  return open ? `${name}${open[1]!}` : name;
}

/** What stands in the place of a source and names none: what a page's system writes there, or a number of its own (sp20210406). */
const NOBODY =
  /^(?:[a-z]{0,8}[-_]?\d{4,20}|未知|不详|佚名|匿名|未注明|暂无|无|其[他它]|原创|转[载贴帖摘发]|网摘|(?:超级|系统)?管理员|本[站网](?:整理|原创|编辑|转载)?|综合(?:整理|报道)?|网友(?:投稿|上传|分享|整理)?|互联网|网络(?:整理|转载)?|\d[\d.,]*万?\+?[家次篇条]|admin|null|undefined)$/iu;

/** Those whom the page names as its editors: 编辑：小禾 ｜ 校对：阿满. */
const editorsIn = once(
  ({ blocks }: Document): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(({ text }) =>
        text.length > 80
          ? []
          : labelsIn(text).flatMap(({ kind, value }) => (kind === 'editor' ? value.split(/[\s、/]+/u) : [])),
      ),
    ),
);

/** An entry of a list: below a label two of them are a menu, and none is the label's value. */
const ITEM = /^\s*[•·▪◦*-]\s/u;

function labelled(input: FactInput, kinds: LabelKind[]): Fact<string> | undefined {
  const { doc, decisions, draft } = input;
  for (const i of places(input)) {
    const { rule } = decisions[i]!;
    if (['self-teaser', 'caption'].includes(rule)) continue;
    if (rule === 'promo' && !/^(?:本文|转载?自 ?[:：])/u.test(doc.blocks[i]!.text)) continue;
    for (const { kind, name, value } of labelsIn(doc.blocks[i]!.text)) {
      if (!kinds.includes(kind)) continue;
      const below = doc.blocks[i + 1];
      const isTitle = below && bare(below.text) === bare(draft.title?.text ?? '');
      const isText = decisions[i + 1]?.state === 'body';
      const isMenu = [1, 2].every((k) => ITEM.test(doc.blocks[i + k]?.text ?? ''));
      const alone = labelsIn(doc.blocks[i]!.text).length === 1;
      const isOutlet = below !== undefined && (endsLikeMedium(fold(below.text)) || isOffice(lineOf(below)));
      const next = isText || isMenu || ((isTitle || !alone) && !isOutlet) ? undefined : below;
      const block = value === '' && next && labelsIn(next.text).length === 0 ? next : doc.blocks[i]!;
      const found = plainValue(block === next ? fold(next.text) : value);
      const personal = isName(found) || parseByline(found) !== undefined;
      const nickname = kind === 'source' && !endsLikeMedium(found) && editorsIn(doc).has(found);
      if (
        bare(found) === '' ||
        NOBODY.test(found) ||
        nickname ||
        found.length > LONGEST ||
        (kind === 'publisher' && personal)
      )
        continue;
      const evidence = block === next ? next.text : (verbatim(block.text, `${name}:${value}`) ?? block.text);
      return { value: closed(verbatim(block.text, found) ?? found), evidence };
    }
  }
  return undefined;
}

/** A source that was cut off the front of the lede: 来源：云桥日报 近日，… */
function inLedeLabel({ decisions, draft }: FactInput): Fact<string> | undefined {
  const lede = draft.paragraphs.find(({ kind }) => kind === 'p')?.blocks[0];
  const cuts = lede === undefined ? [] : (decisions[lede]?.cuts ?? []);
  const told = cuts.find(({ rule, text }) => rule === 'lede-label' && labelsIn(text)[0]?.kind === 'source');
  const value = told && plainValue(labelsIn(told.text)[0]!.value);
  return told && value ? { value: verbatim(told.text, value) ?? value, evidence: told.text } : undefined;
}

/** A source in brackets that was cut off the last paragraph: （来源：…）. */
function inCuts({ decisions, draft }: FactInput): Fact<string> | undefined {
  const last = draft.paragraphs.at(-1)?.blocks.at(-1);
  const cut =
    last === undefined ? undefined : decisions[last]?.cuts?.find(({ rule }) => rule === 'source-tail');
  const told = cut && parseAttribution(cut.text)?.source;
  if (told) return { value: told, evidence: cut.text };
  const medium = cut && mediumInBracket(cut.text);
  if (medium) return { value: medium.name, evidence: cut.text };
  const label = cut && labelsIn(cut.text).find(({ kind }) => kind === 'source');
  const alone = cut && ALONE_IN_BRACKETS.exec(cut.text)?.[1];
  const found = label ? plainValue(label.value) : alone;
  return cut && found ? { value: verbatim(cut.text, found) ?? found, evidence: cut.text } : undefined;
}

const LABEL_BEHIND = /^[(（](?:来源|來源|转自|摘自|据)/u;
/** 微信公众号“云桥观察”：, before a headline. */
const ACCOUNT_BEFORE = /号\s?[“"「『《【]([^”"」』》】]{2,16})[”"」』》】]/u;

/** The paper that stands before the headline of an item: 《云桥日报》6月20日第2版：…, or in brackets behind it */
function beforeHeadline({ decisions, draft }: FactInput): Fact<string> | undefined {
  const cuts = (draft.title?.blocks ?? []).flatMap((i) => decisions[i]!.cuts ?? []);
  const cut = cuts.find(({ rule }) => rule === 'edition-outlet');
  const told = cut?.text.replace(LABEL_BEHIND, '') ?? '';
  const value = ACCOUNT_BEFORE.exec(told)?.[1] ?? /[\p{Script=Han}·]{2,14}/u.exec(told)?.[0];
  return cut && value ? { value, evidence: cut.text } : undefined;
}

/** A section of the page and no medium: 热点新闻, 园区动态. */
const SECTION =
  /^(?:热点|时政|国内|国际|社会|图片|今日|最新|头条|财经|经济|本地|综合|园区|公司|企业|行业|产业|视频|民生|科技|教育|健康|体育|娱乐|县区|区县|部门|工作|重要|滚动|推荐|热门|新闻){1,2}(?:新闻|要闻|资讯|发布|频道|在线)$/u;

/** 青禾云桥观察官方账号: the account behind a date, perhaps with its province in front. */
const ACCOUNT = /^(\p{Script=Han}{2,16})官方[账帐]号$/u;
/** What a portal says of the account: 优质财经领域创作者. */
const CREATOR = /^(?!只看)(?:优质)?\p{Script=Han}{0,6}(?:领域)?(?:优质|认证)?(?:创作者|作者)$/u;
/** Where a portal says from where an account wrote. */
const POSTED = /^(?:发[布表]于|IP属地)[ :]?\p{Script=Han}{2,8}$/u;

/** The account of a portal above a date: the line below says that it is one, or the date's own line does. */
function accountAbove(
  { doc, draft }: FactInput,
  date: number,
  parts: readonly string[],
): Fact<string> | undefined {
  const above = doc.blocks[date - 1];
  const name = above ? plainValue(fold(above.text)) : '';
  const told = parts.flatMap((part) => ACCOUNT.exec(part)?.[1] ?? [])[0];
  const isName = /^[\p{Script=Han}\p{L}\d]{2,14}$/u.test(name) && !draft.title?.blocks.includes(date - 1);
  if (told && above && isName && told.endsWith(name))
    return { value: above.text.trim(), evidence: doc.blocks[date]!.text };
  if (told) return { value: told, evidence: doc.blocks[date]!.text };
  const posted =
    POSTED.test(fold(doc.blocks[date + 1]?.text ?? '')) ||
    parts.some((part) => CREATOR.test(part) || POSTED.test(part));
  return posted && isName ? { value: above!.text.trim(), evidence: above!.text } : undefined;
}

const LONGEST_ACCOUNT = 14;

/** Where a page says each short text: alone on a line, or in marks within a short one. */
const shortTexts = once(({ blocks }: Document): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  const add = (name: string, i: number): void => {
    const places = found.get(name);
    if (places) places.push(i);
    else found.set(name, [i]);
  };
  blocks.forEach(({ text }, i) => {
    const alone = text.trim();
    if (alone.length <= LONGEST_ACCOUNT) add(alone, i);
    else if (text.length <= 60) for (const [, marked] of text.matchAll(/“([^“”]{3,14})”/gu)) add(marked!, i);
  });
  return found;
});

/** Whether the page says a name again that stands beside the day: alone on a line, or in marks as that of an account. */
function saysElsewhere({ doc }: FactInput, at: number, name: string): boolean {
  if (!/^[\p{Script=Han}\p{L}\d]{3,14}$/u.test(name) || isName(name) || isSectionBeside(name)) return false;
  const places = shortTexts(doc).get(name) ?? [];
  return places.length > 1 || (places.length === 1 && places[0] !== at);
}

/** 2021-04-06 09:12·青禾观察: as portals put the account behind the clock. */
const BEHIND_CLOCK = /\d{1,2}:\d\d(?::\d\d)? ?[·•∙] ?([^ ·•∙|,。]{3,14})$/u;

/** 2021-04-06 09:12·青禾: from where an account posted it. */
const BEHIND_PLACE = /[·•∙] ?\p{Script=Han}{2,3} ?$/u;

/** 2021-04-06 09:12 四川: the province that a portal tells of who posted it. */
const PROVINCE_BEHIND = new RegExp(` (?:${provinces.map(({ name }) => name).join('|')}) ?$`, 'u');

/** A day without its year, and the clock: 04-06 09:12. */
const DAY_AND_CLOCK = /^\d{1,2}[-/月]\d{1,2}日? (?=\d{1,2}:\d\d)/u;

/** A line with a day that names no source: the way to the page, what a program put out and when. */
const NONE_BESIDE = / [>»›] |导出/u;

/** What stands beside a date in its line, or in a short line next to it, if it ends like the name of a medium. */
function besideDate(input: FactInput): Fact<string> | undefined {
  const { doc, draft } = input;
  const titles = new Set(draft.title?.blocks);
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const asMedium = (text: string) =>
    noise.mediaNames.has(text) ||
    (!/[\d版《》“”:]|本[报報刊网網台社]|^(?:返回|进入|访问|欢迎)/u.test(text) &&
      !SECTION.test(text) &&
      text.length >= 3 &&
      text.length <= 16 &&
      endsLikeMedium(text) &&
      (!isName(text) || (text.length > 3 && namesMedium(text))));
  const named = namedByPage(input);
  for (const i of draft.headBlocks) {
    const text = fold(doc.blocks[i]!.text);
    const date = datesIn(text)[0]?.words ?? DAY_AND_CLOCK.exec(text)?.[0];
    if (!date || text.length > 60 || NONE_BESIDE.test(text) || input.decisions[i]!.rule.startsWith('page-'))
      continue;
    const rest = text.replace(date, ' ').replace(/\d{1,2}:\d\d(?::\d\d)?/gu, ' ');
    const parts = rest
      .split(/[\s|·,]+/u)
      .map(plainValue)
      .filter((part) => bare(part) !== '');
    const before = text.slice(0, text.indexOf(date)).split(' ').filter(Boolean);
    const original = before[0] === '原创' && before.length === 3 ? before[2] : undefined;
    const account = parts.filter((part) => part !== '原创' && !POSTED.test(part) && !isName(part));
    const twice = account.length === 2 && account[0] === account[1];
    const posted = parts[0] === '原创' || parts.some((part) => POSTED.test(part));
    const alone = twice || (posted && account.length === 1);
    const own =
      original ?? (alone ? account[0] : (parts.find(asMedium) ?? parts.find((part) => named.has(part))));
    if (own) return { value: verbatim(doc.blocks[i]!.text, own) ?? own, evidence: doc.blocks[i]!.text };
    const behind = BEHIND_CLOCK.exec(text)?.[1];
    const written = behind && verbatim(doc.blocks[i]!.text, behind);
    const isAccount = written && !isName(written) && endsLikeMedium(written, noise.hostSuffixes);
    if (written && (isAccount || saysElsewhere(input, i, written)))
      return { value: written, evidence: doc.blocks[i]!.text };
    const [only = '', ...rests] = parts;
    const writtenOnly = rests.length === 0 ? verbatim(doc.blocks[i]!.text, only) : undefined;
    if (writtenOnly && saysElsewhere(input, i, writtenOnly))
      return { value: writtenOnly, evidence: doc.blocks[i]!.text };
    const above = accountAbove(input, i, parts);
    if (above) return above;
    if (bare(rest.replace(BEHIND_PLACE, '').replace(PROVINCE_BEHIND, '')) !== '') continue;
    for (const near of [i - 1, i + 1]) {
      const block = doc.blocks[near];
      if (!block || titles.has(near) || near >= first) continue;
      const name = plainValue(fold(block.text)).replace(/官方[账帐]号$/u, '');
      if (asMedium(name) || saysElsewhere(input, near, name))
        return { value: verbatim(block.text, name) ?? name, evidence: block.text };
    }
  }
  return undefined;
}

const SIGNED =
  /^[(（](?:据|转自|选自)?[《“]?([^()（）《》“”]{3,20})[》”]?[ ,，]?(?:19|20)\d\d\D[^()（）]{2,20}[)）]$/u;

/** The medium with the day glued to it, right below a text: 云桥网2021年4月6日 */
const BEFORE_DAY = /^(\p{Script=Han}{2,12}) ?(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?$/u;

/** ——据《云桥日报》, alone below a text. */
const TAKEN_FROM =
  /^[—-]{0,4} ?[(（]?(?:据|转自|选自|摘自|原载|载于?|来源[:：]) ?[《“]([^《》“”]{2,20})[》”](?:报道|消息)?[)）]?$/u;

/** The paper that the last line of a text says it was taken from, as written; undefined where the line says more. */
export const takenFrom = (text: string): string | undefined => TAKEN_FROM.exec(text.trim())?.[1];

const ALONE_IN_BRACKETS = /^[(（](\p{Script=Han}{3,20})[)）]$/u;
/** （青禾区建设局供稿）: an office that says that it sent the text. */
const SENT_IN = /^[(（](\p{Script=Han}{3,24}?) ?(?:供稿|报送|来稿|选送)[)）]$/u;
const ZONE_OFFICE = /(?:高新区|经开区|开发区|新区|园区|产业园|科技园|工业园|科技城)(?:管委会|党工委)?$/u;

/** Who sent an item in (and no section of the news), alone in the bracket below it, a medium or a zone: （云桥市人民政府网）, （青禾高新区）. */
function contributor({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const next = (draft.paragraphs.at(-1)?.blocks.at(-1) ?? doc.blocks.length) + 1;
  const text = decisions[next]?.state === 'body' ? undefined : doc.blocks[next]?.text.trim();
  const sender = text && SENT_IN.exec(text)?.[1];
  if (sender && (endsLikeMedium(sender) || isOffice(lineOf({ text: sender }))))
    return { value: sender, evidence: text };
  const name = text && ALONE_IN_BRACKETS.exec(text)?.[1];
  const isMedium = name && endsLikeMedium(fold(name)) && !/新闻$|办公室$/u.test(name);
  const isSource = name && (isMedium || ZONE_OFFICE.test(fold(name)));
  return isSource ? { value: name, evidence: text } : undefined;
}

/** The medium in the bracket below a text that also tells the day: (云桥新闻 2021年4月6日播出). */
function inCredit({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? 0;
  const printed = [...draft.headBlocks, ...draft.tailBlocks]
    .map((i) => doc.blocks[i]!.text)
    .find((text) => text.length <= 80 && printedIn(text));
  if (printed) {
    const { paper } = printedIn(printed)!;
    return { value: verbatim(printed, paper) ?? paper, evidence: printed };
  }
  const over = belowTitle(draft).map((i) => doc.blocks[i]!.text);
  const above = over.find((text) => parseAttribution(text)?.cut === text);
  if (above) return { value: parseAttribution(above)!.source!, evidence: above };
  for (const i of draft.tailBlocks.filter((block) => block > last && block <= last + 3)) {
    const { text } = doc.blocks[i]!;
    const paper = takenFrom(text) ?? mediumInBracket(text)?.name;
    if (paper) return { value: paper, evidence: text };
    const told = parseAttribution(text);
    if (told?.source && told.cut.length === text.length) return { value: told.source, evidence: text };
    const name = SIGNED.exec(text)?.[1]?.trim();
    if (name && endsLikeMedium(fold(name))) return { value: name, evidence: text };
    const before = i === last + 1 ? BEFORE_DAY.exec(fold(text))?.[1] : undefined;
    if (before && endsLikeMedium(before)) return { value: verbatim(text, before) ?? before, evidence: text };
  }
  const signed = [last + 1, last + 2].filter((i) => decisions[i]?.state === 'byline');
  for (const { text } of signed.map((i) => doc.blocks[i]!)) {
    const told = parseAttribution(text);
    if (told?.source && told.date && told.cut === text) return { value: told.source, evidence: text };
  }
  return undefined;
}

/** The station whose programme it is, or the programme. */
const STATION =
  /^(?:(?:[AF]M|调频) ?\d{2,4}(?:\.\d)?(?:兆赫|千赫)?\s{0,3})?(?!早间|午间|晚间|今日|每日|本台)([^《“\d]{2,16}(?:之声|电台|广播|广电|融媒体中心|卫视|(?:[卫电]视|经济|新闻|交通|都市|生活|综合|公共)台))[^《“]{0,4}[《“]([^》”]{2,16})[》”]/u;
const PROGRAMME = /^[《“]?([^《》“”\d(（]{2,14}(?:新闻联播|联播|新闻|播报|直通车|直播间|视点|30分))[》”]?/u;

/** 青禾广播电视台·青禾新闻联播 */
const STATION_AND =
  /^(\p{Script=Han}{2,10}(?:广播电视台|电视台|广播电台|人民广播电台|电台|融媒体中心)) ?[·|丨:：—-]{1,2} ?[《“]?\p{Script=Han}{2,14}[》”]?$/u;

/** 雲橋電視 NEWS 晚間六點檔 2021.4.6: the station before all else. */
const ON_AIR_FIRST =
  /^(\p{Script=Han}{2,10}(?:[电電][视視][台臺]?|[卫衛][视視]|[电電][台臺]|之[声聲]|[广廣]播|新[闻聞][台臺]))[ \u3000]{1,4}(?=\S.{0,60}(?:(?:19|20)\d\d|逐字稿|文字[稿版]|播出[稿单]|串[联聯][单單]|台本))/u;

/** A programme in its own marks: 《青禾视线》第12期播出稿. */
const TITLED = /^[(（【[]?《([^《》]{2,16})》/u;

/** The station, or else the programme, in the rows of a script's sheet: 播出频道：…, 节目名称：… */
const ON_SHEET = [
  /(?:频道|播出平台|呼号) ?[:：] ?(\p{Script=Han}{3,20})/u,
  /^[【[]?(?:节目|栏目)(?:名称)? ?[\]】:：]{1,2} ?[《“]?([^《》“”\s·]{2,14})/u,
];

/** 这里是青禾早茶，我是小禾。 您正在收看的是《园区视线》： what the host calls the programme. */
const CALLED =
  /(?:这里是|您?(?:正在|现在)?收[听看]到?的是|(?:欢迎|感谢)(?:您|大家)?的?(?:继续)?(?:收[听看]|来到|走进)(?:今天的|本期的?|今晚的)?)(?:[^“《,。!]{0,16}[“《](?<marked>[^”》]{2,14})[”》]|(?<bare>\p{Script=Han}{2,12})(?=[,。!]|$))(?<self>,我是(?!.{0,6}记者))?/u;
/** 青禾视界今天为您播报 */
const FOR_YOU = /^(?:欢迎收[看听]|这里是)?(?<bare>\p{Script=Han}{2,10}?)(?:今天|今晚|现在)?为您播[报送]/u;
/** 以上就是今天《园区视线》的全部内容, 好，今天的《园区视线》就到这里: what the host calls it at its end. */
const TAKES_LEAVE =
  /(?:以上就?是|^(?:好的?[了,。 ]{0,2})?(?=今[天晚]|本期))(?:今[天晚日]|本[期次])?的?(?:[《“](?<marked>[^》”]{2,14})[》”]|(?<bare>\p{Script=Han}{2,12}?)(?:节目)?(?:的?(?:全部|主要)?内容|就到))/u;
/** A programme by its kind and no name of its own. */
const NAMELESS =
  /^(?:今天|本期|这期|今晚|今早|最新|本台|我们|[早午晚]间|整点|早上|晚上|一档|全部|的){0,4}(?:节目|新闻(?:节目)?|直播间?|播报|联播|频道|内容|报道|广播)?$/u;
/** … or by its name, as stations and programmes end. */
const ON_AIR =
  /(?:[电卫]台|电视台|卫视|之声|频道|广播|广播站|新闻|联播|播报|早报|晚报|直播间?|半小时|一刻钟|视线|视界|视点|早茶|早餐会?|直通车|在线)$/u;

/** 青禾广播午间连线: the station before its programme. */
const STATION_FIRST = /^\p{Script=Han}{2,8}?(?:广播|电台|电视台|卫视|之声)(?=\p{Script=Han}{2,8}$)/u;

/** 由云桥广播电视台和各成员台共同制作, 这里是青禾高新区融媒体中心正在播出的…: the station that the host says made it. */
const MADE_BY_STATION =
  /(?:由|(?:这里是|欢迎收[看听])由?)(\p{Script=Han}{2,14}?(?:融媒体?中心|广播电视(?:台|总台|联盟|集团)|电视台|广播电台|广电))(?:[和与及各]\p{Script=Han}{2,10}?)?(?:共同|联合|倾情|正在|今天|为您){0,2}(?:制作|出品|摄制|播出|播[报送])/u;

/** The station or programme that its host names in a greeting, on a line of its own or in the first sentence of what is said. */
function calledBy({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const lines = draft.headBlocks.filter((i) => decisions[i]!.rule === 'edition-host');
  const opening = /^[^。！？!?]{8,80}[。！？!?]/u.exec(draft.paragraphs[0]?.text ?? '')?.[0] ?? '';
  const greeting = ruleFor(opening)?.id === 'edition-host' ? [opening] : [];
  for (const text of [...lines.map((i) => doc.blocks[i]!.text), ...greeting]) {
    const said = fold(text);
    const station = MADE_BY_STATION.exec(said)?.[1];
    if (station) return { value: verbatim(text, station) ?? station, evidence: text };
    const called = FOR_YOU.exec(said) ?? CALLED.exec(said) ?? TAKES_LEAVE.exec(said);
    const { marked, bare: plain = '', self } = called?.groups ?? {};
    const isName = self !== undefined || ON_AIR.test(plain);
    const told = marked ?? (isName ? plain : '');
    const name = STATION_FIRST.exec(told)?.[0] ?? told;
    if (!NAMELESS.test(name)) return { value: verbatim(text, name) ?? name, evidence: text };
  }
  return undefined;
}

/** The programme that the fields of an item name between its headline and its text: 栏目：《青禾视线》 */
const COLUMN =
  /^[【[]?(?:所属)?(?:栏目|节目)(?:名称)?\s?[】\]:：]{1,2}\s?(?:《(?<marked>[^《》]{2,14})》|(?<plain>\p{Script=Han}{2,14})$)/u;

function ofColumn({ doc, draft }: FactInput): Fact<string> | undefined {
  const title = draft.title?.blocks.at(-1) ?? Infinity;
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  for (const { text } of doc.blocks.slice(title + 1, first)) {
    const { marked, plain = '' } = text.length > 60 ? {} : (COLUMN.exec(text)?.groups ?? {});
    const name = marked ?? (ON_AIR.test(plain) && !NAMELESS.test(plain) ? plain : undefined);
    if (name) return { value: name, evidence: text };
  }
  return undefined;
}

/** 2021年4月6日 before the programme. */
const DAY_BEFORE =
  /^(?:(?:19|20)\d\d\s?[年./-]\s?)?\d{1,2}\s?[月./-]\s?\d{1,2}\s?[日号]?\s?(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?\s?)?/u;

/** What the first of some shapes reads in the lines that name the programme. */
function onProgramme(
  { doc, decisions, draft }: FactInput,
  shapes: readonly RegExp[],
): Fact<string> | undefined {
  const lines = draft.headBlocks.filter((i) => decisions[i]!.rule === 'edition-programme');
  for (const shape of shapes)
    for (const i of lines) {
      const { text } = doc.blocks[i]!;
      const name = shape.exec(text.replace(DAY_BEFORE, ''))?.[1]?.trim();
      if (name && !NAMELESS.test(name)) return { value: name, evidence: text };
    }
  return undefined;
}

/** The station or the programme on a line that holds nothing but these and the day. */
function onBroadcast(
  { doc, decisions, draft }: FactInput,
  part: 'station' | 'programme',
): Fact<string> | undefined {
  for (const i of draft.headBlocks) {
    const { text } = doc.blocks[i]!;
    const told = decisions[i]!.rule === 'edition-programme' ? namedOnAir(text)?.[part] : undefined;
    if (told && !NAMELESS.test(told)) return { value: verbatim(text, told) ?? told, evidence: text };
  }
  return undefined;
}

/** The station that an edition names on a line of its own, or before its programme. */
function ofStation(input: FactInput): Fact<string> | undefined {
  const { doc, decisions, draft } = input;
  const station = onProgramme(input, [STATION, STATION_AND, ON_AIR_FIRST, STATION_PAPER]);
  if (station) return station;
  const glued = onBroadcast(input, 'station');
  if (glued) return glued;
  const maker = draft.headBlocks.find((i) => decisions[i]!.rule === 'edition-station');
  const line = maker === undefined ? '' : fold(doc.blocks[maker]!.text);
  const made =
    (MADE_BY.exec(line) ?? MAKER.exec(line))?.groups?.['station'] ??
    (ON_WAVE.exec(line) ?? ON_STATION.exec(line))?.[1];
  return made === undefined ? undefined : { value: made, evidence: doc.blocks[maker!]!.text };
}

function fromEdition({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const programme = onProgramme({ doc, decisions, draft }, [TITLED, PROGRAMME]);
  if (programme) return programme;
  const marked = onBroadcast({ doc, decisions, draft }, 'programme');
  if (marked) return marked;
  const rows = draft.headBlocks.filter((i) => decisions[i]!.rule === 'edition-sheet');
  for (const shape of ON_SHEET)
    for (const i of rows) {
      const { text } = doc.blocks[i]!;
      const name = shape.exec(text)?.[1];
      if (name) return { value: name, evidence: text };
    }
  const called = calledBy({ doc, decisions, draft });
  if (called) return called;
  return editorOf({ doc, decisions, draft });
}

/** The office that its bulletin names as who put it together. */
function editorOf({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const issues = draft.headBlocks.filter((i) => decisions[i]!.rule === 'edition-issue');
  for (const i of issues) {
    const { text } = doc.blocks[i]!;
    const office = officeOfHead(fold(text));
    if (office !== undefined) return { value: verbatim(text, office) ?? office, evidence: text };
  }
  return undefined;
}

const PAPER = `\\p{Script=Han}{1,8}${paperEnd}`;
const MASTHEAD = new RegExp(`^${PAPER}$`, 'u');
const PAPER_SHAPES = [
  // As an archive of papers writes it: 云桥日报/2021 年/4 月/6 日/第 006 版
  /^(\p{Script=Han}{2,14}[报刊])\/(?:19|20)\d\d ?年\//u,
  new RegExp(`^(${PAPER}) ?(?:多媒体)?(?:数字报|电子报|电子版|数字版)`, 'u'),
  new RegExp(`^(${PAPER}) ?[-—_|]{1,3} ?(?:19|20)\\d\\d[-年]`, 'u'),
  new RegExp(`^(${PAPER}) .{0,24}?(?:第?[A-Z]?\\d{1,3}版|[A-Z]\\d{2}(?!\\d))`, 'u'),
];

/** The paper whose page it is: 某某晚报数字报, 某某晚报 A02 要闻. */
function fromPaper({ doc }: FactInput): Fact<string> | undefined {
  const texts = [doc.meta.title ?? '', ...doc.blocks.slice(0, 10).map(({ text }) => text)];
  for (const text of texts.filter(({ length }) => length <= 80)) {
    const line = fold(text);
    const match = line.includes('报')
      ? PAPER_SHAPES.map((shape) => shape.exec(line)).find(Boolean)
      : undefined;
    if (match)
      return { value: verbatim(text, match[1]!) ?? match[1]!, evidence: verbatim(text, match[0]) ?? text };
  }
  return undefined;
}

/** A line of a paper's page on the web: 第03版：要闻, 版面导航. */
const EPAPER = /第?[A-Z]?\d{2}版|第\d{1,3}版|版面导航|标题导航|[上下]一版/u;
/** The paper in the page's own imprint. */
const IMPRINT = [
  /版权所有 ?[:：]? ?(\p{Script=Han}{2,12}报)(?=社|\P{Script=Han}|$)/u,
  /(?:^|[\s©])(\p{Script=Han}{2,12}报)(?:社|业集团|传媒集团)? ?版权所有/u,
  /欢迎您?(?:阅览|阅读|订阅) ?《?(\p{Script=Han}{2,12}报)(?=\P{Script=Han}|$)/u,
];

const imprintsIn = (blocks: readonly { text: string }[]): Fact<string>[] =>
  blocks.flatMap(({ text }) => {
    const name =
      text.length > 120 ? undefined : IMPRINT.map((shape) => shape.exec(fold(text))?.[1]).find(Boolean);
    return name && !name.startsWith('本') ? [{ value: verbatim(text, name) ?? name, evidence: text }] : [];
  });

const isOfEpaper = (blocks: readonly { text: string }[]): boolean =>
  blocks.some(({ text }) => text.length <= 120 && EPAPER.test(fold(text)));

/** What the lines of a file that are in no article tell of the paper. */
const besideArticles = once(({ blocks }: Document) =>
  once((decisions: readonly Decision[]) => {
    const beside = blocks.filter((_, i) => decisions[i]!.draft === undefined);
    return { isEpaper: isOfEpaper(beside), imprints: imprintsIn(beside) };
  }),
);

/** The paper whose page on the web it is, by the imprint nearest below the article, or above it, or by the only one of the file. */
function fromImprint(input: FactInput): Fact<string> | undefined {
  const around = linesAround(input);
  const { isEpaper, imprints } = besideArticles(input.doc)(input.decisions);
  if (!isEpaper && !isOfEpaper(around)) return undefined;
  const [nearest] = imprintsIn(around);
  if (nearest) return nearest;
  const [own, ...others] = imprints;
  return others.every(({ value }) => value === own!.value) ? own : undefined;
}

/** The office that sent the text, in a bracket that closes it: （集聚办）. */
const SENDER =
  /[(（](\p{Script=Han}{2,16}(?:[局委办]|办公室|宣传部|管委会|党工委|融媒体中心))(?:供稿|报送)?[)）]\s*(?:[(（]完[)）])?$/u;

function fromSender({ draft, decisions }: FactInput): Fact<string> | undefined {
  const closings = draft.paragraphs.map(({ text, blocks }) => {
    const cuts = decisions[blocks.at(-1)!]?.cuts ?? [];
    return SENDER.exec(text.slice(-24) + cuts.map((cut) => cut.text).join(''));
  });
  const match = closings.at(-1);
  const inAll = closings.filter(Boolean).length;
  return match && inAll === 1 ? { value: match[1]!, evidence: match[0].trim() } : undefined;
}

/** The office that signs a document, where the page names no other source; no office that signs another one on the page. */
function fromSignature({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const own = new Set(draft.paragraphs.flatMap(({ blocks }) => blocks));
  const first = Math.min(...own);
  const others = decisions.flatMap(({ state }, i) => (state === 'body' && !own.has(i) ? [i] : []));
  const from = others.some((i) => i < first) ? first : 0;
  const end = others.find((i) => i > first) ?? decisions.length;
  const at = decisions.findIndex(
    ({ rule }, i) => rule === 'signature' && i >= from && i < end && isOffice(lineOf(doc.blocks[i]!)),
  );
  const text = at < 0 ? '' : doc.blocks[at]!.text;
  const name = closedUp(text)
    .replace(/\s?[(（](?:代章|盖章|章)[)）]$/u, '')
    .trim();
  return name === '' ? undefined : { value: name, evidence: text };
}

/** 作者：招商局: an office in the place of the author. */
function fromAuthorLabel(input: FactInput): Fact<string> | undefined {
  const told = labelled(input, ['author']);
  return told && isOffice(lineOf({ text: told.value })) && parseByline(told.value) === undefined
    ? told
    : undefined;
}

/** 云桥社, and beside it or in the next line 云桥社官方账号: the card of the account that posted a page, above its text. */
const CARD = /^(\p{Script=Han}{2,16}?) ?\1官方[账帐]号/u;

function fromOfficial({ doc, draft }: FactInput): Fact<string> | undefined {
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const [card] = cards(doc);
  return card && card.at < first ? card.fact : undefined;
}

const cards = once(({ blocks }: Document): { at: number; fact: Fact<string> }[] =>
  blocks.flatMap(({ text }, at) => {
    const card = [text, `${blocks[at - 1]?.text ?? ''} ${text}`].find(
      (words) => words.length <= 60 && CARD.test(fold(words)),
    );
    const name = card && CARD.exec(fold(card))![1]!;
    return name ? [{ at, fact: { value: verbatim(card, name) ?? name, evidence: text } }] : [];
  }),
);

/** Who writes for an account, and is no person. */
const INSTITUTION = /\p{Script=Han}{2}(?:融媒体中心|广播电视台|电视台|报社)$/u;

/** The WeChat account behind 原创 and, where there is one, the author's name; an institution that wrote it goes before. */
function fromAccount({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const at = draft.headBlocks.find((i) => decisions[i]!.rule === 'account');
  const names = at === undefined ? [] : doc.blocks[at]!.text.trim().split(/\s+/u).slice(1);
  const name = names.find((one) => INSTITUTION.test(one)) ?? names.at(-1);
  return name ? { value: name, evidence: doc.blocks[at!]!.text } : undefined;
}

/** Lines that hold a paper's name alone, or apart: 责编 林小禾   云 桥 日 报. */
const mastheads = once(({ blocks }: Document): { at: number; fact: Fact<string> }[] =>
  blocks.flatMap(({ text }, at) => {
    if (text.length > 100 || !/[报報]/u.test(text)) return [];
    const words = closedUp(fold(text)).split(/[ |·《》]+/u);
    const name = words.find((word) => MASTHEAD.test(word));
    return name ? [{ at, fact: { value: closedUp(verbatim(text, name) ?? name), evidence: text } }] : [];
  }),
);

/** In the head of a page, beside its day or its number, any name of a paper is one: 浏溪河报. */
const BESIDE_DAY =
  /^(?!.*(?:[周年月日]报|[专副特画]刊|[快简短喜音视资电]讯)$)\p{Script=Han}{2,9}(?:[报報刊讯]|新闻)$/u;
/** On the first line of a file, over its day, also what a column may be called: 云桥园区观察. */
const OVER_DAY = /^(?=\p{Script=Han}{5,10}$).{2,8}(?:观察|瞭望|视野|纪事)$/u;
const HEADS = ['page-header', 'page-staff-day', 'page-folio', 'page-paper'];

/** The first of such names in the heads of a file. */
const paperInHead = once(({ blocks }: Document) =>
  once((decisions: readonly Decision[]): Fact<string> | undefined => {
    const [top = '', head = ''] = blocks.slice(0, 2).map(({ text }) => fold(text));
    if (OVER_DAY.test(top) && HEADS.includes(decisions[0]!.rule) && datesIn(head).length > 0)
      return { value: blocks[0]!.text.trim(), evidence: blocks[0]!.text };
    for (const [at, { text }] of blocks.entries()) {
      const name = HEADS.includes(decisions[at]!.rule)
        ? closedUp(fold(text))
            .split(/[ |·《》]+/u)
            .find((word) => BESIDE_DAY.test(word) && !endsUnlikeMedium(word) && !isSectionName(word))
        : undefined;
      if (name) return { value: closedUp(verbatim(text, name) ?? name), evidence: text };
    }
    return undefined;
  }),
);

/** The paper that a line of the page's head names: the nearest above the text, where clippings have one each. */
function fromMasthead({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const found = mastheads(doc).filter(({ at }) => /^page-(?!caption)/u.test(decisions[at]!.rule));
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const named = (found.findLast(({ at }) => at < first) ?? found[0])?.fact;
  return named ?? paperInHead(doc)(decisions);
}

/** The paper before the slash of a byline or dateline: 云桥社/青禾15日电, 【云桥晚报╱记者林小禾/青禾报道】 */
const BEFORE_SLASH =
  /^[【〔(]?(\p{Script=Han}{2,10}[社报网]) ?[/╱] ?(?:记者|综合|\p{Script=Han}{2,6}\d{1,2}日[电讯])/u;

/** The paper whose reporter a line under the title names: 云桥网记者林小禾 青禾 2021-04-06, 云桥时报【林小禾/青禾报道】 */
const REPORTER_OF =
  /^(\p{Script=Han}{2,8}(?:[网报社]|新闻|融媒体?|客户端))(?:记者 ?[:|丨]? ?\p{Script=Han}{2,4}(?: |$)|【[^】]{2,20}[/╱][^】]{2,8}报[道导]】)/u;

/** The journal and its number, as archives of journals have them under a title: 云桥园区研究 2012年6期. */
const ISSUE = /^(\p{Script=Han}[\p{Script=Han}·]{1,18}) ?,? ?(?:19|20)\d\d ?年 ?第?\d{1,3} ?期$/u;

/** 2021/04/06 《云桥园区月刊》整理: who put the text together. */
const PUT_TOGETHER = /^(?:[\d/.年月日-]{8,12} ?)?《([^《》]{2,16})》 ?(?:整理|編譯|编译|综合|綜合)$/u;

/** （2021年4月6日　摘自《云桥工人》）: the paper that it was taken from, behind the day. */
const TAKEN_ON =
  /^[(【[]?[\d/.年月日-]{8,12} ?(?:摘自|转自|选自|转载自|原载) ?《([^《》]{2,16})》(?: (?:阅读|点击|浏览|人气)[^()]{0,12})?[)】\]]?$/u;

/** 云桥日报全媒体记者: how a paper calls its reporters is no part of its name. */
const NEWSROOM = /(?<=[报社网刊台])全媒体?$/u;

const UNDER_TITLE = [TAKEN_ON, BEFORE_SLASH, REPORTER_OF, ISSUE, PUT_TOGETHER];

/** A paper, agency or journal on one of the first lines under the title, or in the place of one: alone, before a slash or before its number. */
function underTitle({ doc, draft }: FactInput): Fact<string> | undefined {
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const title = draft.title?.blocks.at(-1) ?? -1;
  for (const { text } of doc.blocks.slice(Math.max(0, title + 1), Math.min(first, title + 4))) {
    if (namesPress(fold(text))) return { value: text.trim(), evidence: text };
    const words = fold(text);
    const told = UNDER_TITLE.map((shape) => shape.exec(words)?.[1]).find(Boolean) ?? creditsIn(text)?.medium;
    const paper = told?.replace(NEWSROOM, '');
    if (paper && !paper.startsWith('本') && !SECTION.test(paper) && !CALLS_ITSELF.test(paper))
      return { value: verbatim(text, paper) ?? paper, evidence: text };
  }
  return undefined;
}

const AGENCY = new RegExp(
  `^[(【]?据?(${namedMedia}|\\p{Script=Han}{1,12}?(?:社(?![区会保团交员])|(?:日报|晚报|晨报|时报|商报|特区报|都市报)网?|新闻网?(?!中心|发言|发布|频道)|网|在线|[电卫]视台|[太卫]台|融媒体?(?:中心)?|客户端|周刊|发布(?=讯|\\p{Script=Han}{2,4}\\d)|[报点](?=讯 ?[(【】]|\\p{Script=Han}{2,6} ?(?:\\d{1,2}月)?\\d{1,2}日[电讯])))(?:记者)?[^。,:(]{0,24}?(?:(?:电(?![子力商动池气信网缆器源机站视影话脑])|讯|消息)(?=[\\s():,/】\\p{Script=Han}]|$)|报道(?=\\([^()]{2,30}\\)[:,]))`,
  'u',
);

/** (云桥通讯社/青禾新闻中心 林小禾): the medium before a slash in the bracket that opens the lede. */
const BRACKETED = /^[(【〔](\p{Script=Han}{2,10}[社报网])[/╱][^()【】〔〕。,]{2,20}[)】〕]/u;

/** 晚报讯: as a paper calls itself; its name stands in the head of the page. */
const CALLS_ITSELF = /^(?:[日晚晨早时時商快导導党黨周]|都市|特区|特區)[报報]$/u;

/** The agency or paper that the lede itself names: 新华社…电. 本报讯 and 晚报讯 name none. A caption may stand before the lede. */
function fromDateline({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const wires = (draft.title?.blocks ?? []).map((i) => doc.blocks[i]!.text).filter((text) => WIRE.test(text));
  const ledes = draft.paragraphs.filter(({ kind }) => kind === 'p').slice(0, 2);
  const labels = ledes.flatMap(({ blocks }) => decisions[blocks[0]!]?.cuts ?? []);
  const leads = labels.filter(({ rule }) => rule === 'lead').map(({ text }) => text);
  for (const told of [...wires, ...leads, ...ledes.map(({ text }) => text)]) {
    const lede = told.slice(0, 60);
    const reporters = leads.includes(told) ? REPORTERS.exec(fold(lede)) : null;
    const match = AGENCY.exec(fold(lede)) ?? BRACKETED.exec(fold(lede)) ?? reporters;
    if (!match || /^本/u.test(match[1]!) || CALLS_ITSELF.test(match[1]!) || !endsLikeMedium(match[1]!))
      continue;
    return { value: verbatim(lede, match[1]!) ?? match[1]!, evidence: verbatim(lede, match[0]) ?? match[0] };
  }
  return undefined;
}

/** 据云桥社微博报道， at the start: whom the text retells. */
const RETOLD =
  /^据[《“]?([^,。:;《》“”]{2,16}?)[》”]?(?:(?:官方)?(?:微博|微信(?:公众号)?|客户端|网站))?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:综合)?(?:报道|消息|讯)[,:]/u;
/** 据云桥日报 “园区…”: the paper's own words follow at once. */
const QUOTED =
  /^据[《“]?(\p{Script=Han}{2,8}(?:日报|晚报|晨报|时报|商报|导报|早报|周报|新华社))[》”]?[ ,:]{0,2}“(?=[^”]{8})/u;
/** 据云桥网-青禾日报记者林小禾报道：, 云桥网记者林小禾、方知远报道，: whose reporter it is. */
const REPORTED_BY =
  /^据?(?:\p{Script=Han}{2,8}[·/-])?((?!据)\p{Script=Han}{2,10}?(?:[报网社台]|客户端|新闻|在线)) ?(?:全媒体?|首席|见习|实习|驻\p{Script=Han}{2,4})?记者 ?\p{Script=Han}[\p{Script=Han}、 ]{1,14}?(?:综合)?报道[:,]/u;
/** 云桥社青禾视点: a medium with a column or an account of its own. */
const COLUMN_OF = /^\p{Script=Han}{1,6}(?:社|日报|晚报|网|电视台|新闻)\p{Script=Han}{2,6}$/u;
/** 青禾云报道 …: a client or an account that opens its own texts so. */
const OPENED = /^(\p{Script=Han}{2,8}(?:云|新闻|日报|在线))(?:综合)?(?:报道|讯)[ :]/u;

/** The medium that the text itself retells, or that opens it. */
function fromOpening({ draft }: FactInput): Fact<string> | undefined {
  const lede = draft.paragraphs.find(({ kind }) => kind === 'p')?.text.slice(0, 60) ?? '';
  const words = fold(lede);
  const reported = REPORTED_BY.exec(words);
  const match = reported ?? RETOLD.exec(words) ?? QUOTED.exec(words) ?? OPENED.exec(words);
  const name = match?.[1];
  const retold = !reported && match?.[0].startsWith('据');
  if (!match || !name || name.startsWith('本')) return undefined;
  const isMedium = endsLikeMedium(name) || COLUMN_OF.test(name);
  if (retold && (!isMedium || isOffice(lineOf({ text: name })))) return undefined;
  return { value: verbatim(lede, name) ?? name, evidence: verbatim(lede, match[0]) ?? match[0] };
}

const REPORTERS = new RegExp(
  `^(?:[►▶■□◆●◎] ?)?[(【]?(?:(?:采写|撰文|图文|文) ?[:/] ?)?(?:\\p{Script=Han}{4,24} |(?:转载|摘|转)自(?:\\d{1,2}月\\d{1,2}日)?|\\p{Script=Han}{2,6}报业·)?(${PAPER}(?:客户端)?(?:[/·]\\p{Script=Han}{1,8}(?:网|客户端|融媒|新闻))?|\\p{Script=Han}{1,8}(?:新闻网?|在线|发布|网)|${namedMedia}|\\p{Script=Han}{2,8}(?:电视台|电台|之声|广播电视台)|新华社|中新社) ?(?:首席|全媒体?|实习|见习|驻\\p{Script=Han}{1,4})?(?:[记記]者|通讯员)`,
  'u',
);
/** （云桥日报讯 记者 林小禾）, 【青禾网讯 记者 林小禾】: the lead of a report in brackets, alone on a line. */
const LEAD_APART =
  /^[(【](\p{Script=Han}{2,10}(?:[报网台社]|客户端))[讯消电]\p{Script=Han}? ?(?=[记記]者|通讯员|[)】])/u;

/** 青禾客户端讯（记者 林小禾） alone on a line. */
const leadOf = (text: string, words: string): RegExpExecArray | null =>
  leadLabel(text)?.rest === '' ? AGENCY.exec(words) : null;

/** The paper or station whose reporters sign a byline on its own line or behind the text: 某某日报/某某网 记者 某某. */
function fromByline({ doc, decisions, draft }: FactInput): Fact<string> | undefined {
  const first = draft.paragraphs[0]?.blocks[0] ?? 0;
  const last = draft.paragraphs.at(-1)?.blocks.at(-1) ?? first;
  for (let i = Math.max(0, first - TAIL_REACH); i <= last + 2; i++) {
    const other = decisions[i]?.draft;
    if (other !== undefined && other !== decisions[first]?.draft) continue;
    const line = decisions[i]?.state === 'byline' ? [doc.blocks[i]!.text] : [];
    const tail = i === last ? decisions[i]?.cuts?.filter(({ rule }) => rule === 'byline-tail') : undefined;
    for (const text of [...line, ...(tail ?? []).map((cut) => cut.text)]) {
      const words = fold(text);
      const inside = words.replace(/^[(【]|[)】]$/gu, '');
      const signed =
        REPORTERS.exec(words) ?? LEAD_APART.exec(words) ?? PAPER_BEFORE.exec(inside) ?? leadOf(text, words);
      const name = signed?.[1] ?? parseAttribution(text)?.source;
      if (name && !name.startsWith('本')) return { value: verbatim(text, name) ?? name, evidence: text };
    }
  }
  return undefined;
}

/** The source with the words it was read from; what the editor says wins. Undefined where nothing names one. */
const REPRINTED = /^[《【]([^《》【】]{2,12})[》】] ?[:：|｜丨]/u;

/** What the bracket behind an item tells; in an office's bulletin the department that sent the item in is not who published it. */
function ofIssue(input: FactInput, told: Fact<string> | undefined): Fact<string> | undefined {
  const issued = told && !endsLikeMedium(told.value) ? editorOf(input) : undefined;
  return issued ?? told;
}

/** The medium that an office names before the headline of a report it passes on: 《某网》：园区里的创新 */
function fromHeadline({ draft }: FactInput): Fact<string> | undefined {
  const title = draft.title?.text ?? '';
  const name = REPRINTED.exec(title)?.[1]?.trim();
  return name && endsLikeMedium(fold(name)) && !isName(name) ? { value: name, evidence: title } : undefined;
}

/** The paper that is told by whoever passes the only text of a file on. */
function fromNote({ doc, decisions }: FactInput): Fact<string> | undefined {
  const told = decisions.some(({ draft = 0 }) => draft > 0) ? undefined : printedByNote(doc);
  return told && { value: told.paper, evidence: told.evidence };
}

export function findSource(input: FactInput): Fact<string> | undefined {
  const { sidecar, sidecarFile, meta } = input.doc;
  if (sidecar.source) return { value: sidecar.source, evidence: sidecarFile ?? 'front matter' };
  return (
    labelled(input, ['source']) ??
    beforeHeadline(input) ??
    inLedeLabel(input) ??
    ofIssue(input, inCuts(input)) ??
    inCredit(input) ??
    fromNote(input) ??
    contributor(input) ??
    (meta.source ? { value: meta.source, evidence: meta.source } : undefined) ??
    labelled(input, ['publisher']) ??
    fromAccount(input) ??
    fromOfficial(input) ??
    ofStation(input) ??
    besideDate(input) ??
    underTitle(input) ??
    fromPaper(input) ??
    fromOpening(input) ??
    fromDateline(input) ??
    fromEdition(input) ??
    ofColumn(input) ??
    fromByline(input) ??
    fromMasthead(input) ??
    fromHeadline(input) ??
    fromImprint(input) ??
    fromSender(input) ??
    fromAuthorLabel(input) ??
    fromSignature(input) ??
    siteOf(input)
  );
}
