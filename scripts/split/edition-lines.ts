/** What each line of an edition is: text, a headline, who reported it, the edition's own. */
import { bare, fold } from '../clean/fold.ts';
import { isFieldRow, labelsIn } from '../clean/labels.ts';
import { junkKinds, kindsIn } from '../clean/rules.ts';
import { endsLikeMedium, noise } from '../clean/noise.ts';
import { lineOf } from '../clean/line.ts';
import { isOffice, signaturesIn } from '../clean/official.ts';
import { parseAttribution, printedIn } from '../facts/attribution.ts';
import { parseByline, tailNames } from '../facts/byline.ts';
import { datesIn, hanNumber } from '../facts/calendar.ts';
import { remember } from '../remember.ts';
import type { Block } from '../types.ts';
import {
  isBack,
  isBareCount,
  isBreak,
  isCount,
  isHeardWithin,
  isReader,
  isRuled,
  isTalk,
  leadsToAdverts,
  namesSpeaker,
  ruleFor,
  slotFront,
} from './edition-rules.ts';
import { isHeadlineLabel, isHeardLabel, isPartName, isSpokenLabel, partLabel } from './part-labels.ts';
import { sourceBehind } from './entry.ts';
import { foliosOf } from './folios.ts';
import { ZONE } from './homes.ts';
import { namesHosts, turnsOf } from './turns.ts';
import { ENDED } from './ends.ts';
import { tag } from './words.ts';

export type Kind =
  'text' | 'headline' | 'credit' | 'break' | 'label' | 'outside' | 'furniture' | 'folio' | 'cue';

/** The lines of a document, looked at once. */
export interface Lines {
  blocks: readonly Block[];
  kinds: readonly Kind[];
  /** What tells who speaks and when at the start of a line. */
  turns: ReadonlyMap<number, string>;
}

export const LONGEST_HEADLINE = 45;

/** The web rule that takes a line of the page around an edition. */
export const furnitureOf = (text: string): string | undefined =>
  text.length > 120 ? undefined : [...kindsIn(text)].find((kind) => junkKinds.has(kind));

/** Heads of lists of other pages, and what leads to them. */
const ELSEWHERE: ReadonlySet<string> = new Set(['listhead', 'prevnext', 'crumb', 'nav', 'pages', 'footer']);

/** Whether a line belongs to a web page and not to a text: it leads to other pages. */
export const leadsElsewhere = (text: string): boolean =>
  text.length <= 120 && [...kindsIn(text)].some((kind) => ELSEWHERE.has(kind));

/** Whether a name ends as those of media, sites and accounts do. */
export const isMedium = (name: string): boolean =>
  endsLikeMedium(name) || endsLikeMedium(name, noise.hostSuffixes);

/** 云桥日报 2021-04-06 09:12, 云桥日报 2021年4月6日 记者 林小禾: a medium and a day, perhaps who wrote it or where it was posted, and nothing else. */
export function isImprint(raw: string): boolean {
  if (raw.length > 60) return false;
  const text = fold(raw);
  const [day, ...more] = datesIn(text);
  if (!day || more.length > 0) return false;
  const told = text.replace(day.words, ' ').replace(/\d{1,2}:\d\d(?::\d\d)?/u, ' ');
  const [name = '', ...people] = told.split(/[\s|·•]+/u).filter(Boolean);
  const isPlace = people.length === 1 && tag(people[0]!)[0]?.tag === 'ns';
  return isMedium(name) && (people.length === 0 || isPlace || parseByline(people.join(' ')) !== undefined);
}

/** 原创 小禾 云桥早安 2021-04-06 18:00 云桥: the account that posted it, and when. */
const ACCOUNT = /^原创(?: [^ ,。:]{2,16}){1,3} (?:19|20)\d\d[-/.年]/u;

/** Whether a line tells the account that posted a text, and the day. */
export const isPosted = (text: string): boolean => text.length <= 80 && ACCOUNT.test(fold(text));

/** Who sent a text and when, above it: 李科长 2023/5/6 9:10. */
const isForwarded = (text: string): boolean =>
  text.length <= 40 &&
  !isImprint(text) &&
  /^\S{1,16}\s{1,4}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s{1,3}(?:[上下]午\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u.test(
    text,
  ) &&
  !/[:：]/u.test(text.split(/\s/u, 1)[0]!);

/** 本台记者某某报道, alone on a line. */
export const isReporterLine = (text: string): boolean =>
  text.length <= 40 && /^[(（]?.{0,12}记者.{2,20}(?:报道|采制|摄制)[)）]?[。.]?$/u.test(text);

/** 记者 林小禾 台南报导：, alone on a line above what is reported. */
export const leadsReport = (text: string): boolean =>
  text.length <= 40 &&
  /^(?:本台|\p{Script=Han}{2,8}台)?(?:记者|通讯员)\s?\p{Script=Han}{2,4}.{0,20}(?:报道|报导|连线)\s?[:：]$/u.test(
    text,
  );

/** （来源：云桥网 2021-04-06）: all of a line in brackets. */
const SOURCED =
  /^[(（【[](?:(?:信息|稿件|文章|資料|资料)?(?:来源|來源|稿源|出处)\s?[:：]|转自|摘自|原载)[^()（）【】]{2,40}[)）】\]]$/u;

/** Whether a line only tells where a text was taken from: the source in brackets, or the paper and the day. */
export const isSourced = (text: string): boolean =>
  text.length <= 60 && (SOURCED.test(text) || printedIn(text) !== undefined);

const BRACKETED = /^[(（]([\p{Script=Han}·]{4,24})[)）]$/u;
const namesOffice = (name: string): boolean => isOffice({ text: name, length: name.length });

/** The source that a line names and nothing else: 来源：云桥日报, ▍转自｜今日青禾; undefined where it tells more. */
export function originOf(text: string): string | undefined {
  if (text.length > 45) return undefined;
  const alone = BRACKETED.exec(text)?.[1];
  if (alone) return isMedium(alone) || namesOffice(alone) ? alone : undefined;
  const [label, ...more] = labelsIn(text.replace(/^\P{L}{1,3}(?=\p{L})/u, ''));
  if (label?.kind !== 'source' || more.length > 0 || label.value.length < 2) return undefined;
  const opens = bare(text).startsWith(bare(label.name));
  return opens && datesIn(label.value).length === 0 ? label.value : undefined;
}

/** （青禾商务局）, （青禾商务局供稿）, （供稿：青禾商务局）. */
const TAIL =
  /(?<=[。！？!?][”’」』]?\s?)[(（](?:(?:供稿|来稿|报送|提供)(?:单位)?\s?[:：]\s?)?(\p{Script=Han}{2,24}?)\s?(?:供稿|来稿|报送|选送|提供|上报)?[)）]$/u;
/** An office of two letters and more that the ends of long names do not tell. */
const BODY_OF_PEOPLE = /(?:工会|妇联|团委|商会|协会)$/u;
const isSender = (name: string): boolean =>
  isMedium(name) || BODY_OF_PEOPLE.test(name) || (name.length > 2 && namesOffice(name));

/** The medium or office in the bracket behind the last end mark of a text; undefined where it may be anything else. */
export function senderBehind(text: string): string | undefined {
  const name = TAIL.exec(text.slice(-30))?.[1];
  return name !== undefined && isSender(name) ? name : undefined;
}

/** Such a bracket, as it is written, of a medium that is no office. */
export function mediumBehind(text: string): string | undefined {
  const [bracket, name] = TAIL.exec(text.slice(-30)) ?? [];
  return name !== undefined && isMedium(name) && !namesOffice(name) ? bracket : undefined;
}

/** 【落款】, 【字幕】, VO+字幕：: the part that may tell who made it. */
const SIGNED = /^\P{L}?(?:落款|字幕|[A-Z]{2,3}[+＋]字幕)/u;

/** （云桥卫视记者 林小禾 青禾台 方知远）, (STD 記者林小禾／攝影方知遠 新竹報導) */
const REPORTERS =
  /^[(（][\p{Script=Han}A-Z ]{0,12}(?:记者|記者|通讯员|通訊員)[\p{Script=Han}\s:：、，,/／·]{2,40}[)）]$/u;

/** Who reported it, where and when it was on the air: what stands below an item. */
function isCredit(text: string): boolean {
  if (text.length > 60) return false;
  if (
    parseByline(text) ||
    parseAttribution(text)?.cut.length === text.length ||
    /^(?:本[台报网刊])?(?:全媒体|实习|见习)?记者\s?[:：]\s?\p{Script=Han}{2,4}(?:[\s、(（]|$)/u.test(text) ||
    isReporterLine(text) ||
    REPORTERS.test(text) ||
    isSourced(text) ||
    originOf(text) !== undefined
  )
    return true;
  return (
    /^[(（][^()（）]{2,50}[)）]$/u.test(text) &&
    /\d{4}年\d{1,2}月\d{1,2}日|播出|播发|供稿|报送|综合自/u.test(text)
  );
}

/** 编辑：林小禾 记者：方知远: who made an item, and among them who reported it. */
const isReported = (text: string): boolean =>
  text.length <= 60 && /(?:^|\s)记者\s?[:：]/u.test(text) && parseByline(text) !== undefined;

/** >>青禾产业园二期封顶, #青禾产业园二期封顶#: a headline in marks, and no crumbs or tags of a page. */
const ARROWED = /^(?:[>＞»]{1,3}\s?[^>＞»]{8,45}|#[^#]{8,45}#)$/u;

/** 方经理对记者说： what is heard next. */
const SAYS = /(?<=.{6})(?:[说道问答]|表示|介绍|指出|认为|告诉(?:本台)?记者)[:：]$/u;

/** …，下一步还要推出两项服务： what is told below. */
const LEADS_ON = /[，,].{2,40}[:：]$/u;

/** Rules whose lines stand within an item. */
const WITHIN: ReadonlySet<string> = new Set(['edition-cue', 'edition-shot', 'edition-subtitle']);

/** [视频] 00:03:05: the player of a page. */
const PLAYER = /^[[【(（]?(?:视频|音频|图集)[\])】）]?\s{0,3}\d{1,2}:\d{2}(?::\d{2})?$/u;

/** What a line is in an edition, without the label of a turn. */
const kindOf = remember((text: string): Kind => {
  if (isBreak(text) || isRuled(text) || isForwarded(text)) return 'break';
  if (isFieldRow(text) || PLAYER.test(text) || namesHosts(text)) return 'furniture';
  if (isPartName(text)) return isHeardLabel(text) ? 'cue' : 'label';
  const rule = ruleFor(text);
  if (rule) return WITHIN.has(rule.id) ? 'cue' : 'outside';
  if (isCount(text)) return 'label';
  if (leadsReport(text)) return 'cue';
  const label = partLabel(text) || slotFront(text);
  const rest = text.slice(label.length).trim();
  if (rest === '') return isHeardLabel(label) ? 'cue' : 'label';
  if (isReader(label, rest)) return 'label';
  if (isHeadlineLabel(label)) return 'headline';
  if (label !== '' && !((SIGNED.test(label) || slotFront(text) !== '') && isCredit(rest))) return 'text';
  if (isCredit(rest)) return 'credit';
  const sourced = sourceBehind(rest);
  if (sourced && rest.length <= LONGEST_HEADLINE + sourced.length && !/[。！？]/u.test(rest))
    return 'headline';
  if (furnitureOf(text)) return ARROWED.test(text) ? 'headline' : 'furniture';
  if (isImprint(text) || isPosted(text)) return 'furniture';
  const ended =
    ENDED.test(rest) ||
    LEADS_ON.test(rest) ||
    SAYS.test(rest) ||
    tailNames(rest) !== undefined ||
    senderBehind(rest) !== undefined;
  return !ended && [...rest].length <= LONGEST_HEADLINE ? 'headline' : 'text';
});

/** 升 between the number of an item and its headline: what kind of item it is. */
const TAG = /^\p{Script=Han}{1,2}$/u;
const isTag = (blocks: readonly Block[], kinds: readonly Kind[], i: number): boolean =>
  i > 0 && isCount(blocks[i - 1]!.text) && TAG.test(blocks[i]!.text) && kinds[i + 1] === 'headline';

const LONGEST_ADVERT = 60;
const MOST_ADVERTS = 4;

/** The few short lines between the host's word of adverts and the one that welcomes back. */
function advertsIn(said: readonly string[]): ReadonlySet<number> {
  return new Set(
    said.flatMap((text, i) => {
      if (!leadsToAdverts(text)) return [];
      const between = said.slice(i + 1, i + 2 + MOST_ADVERTS).findIndex(isBack);
      const all = said.slice(i + 1, i + 1 + between);
      const end = all.findIndex(isBreak);
      const adverts = end < 0 ? all : all.slice(0, end);
      const short = adverts.every((advert) => advert.length <= LONGEST_ADVERT);
      return short ? adverts.map((_, k) => i + 1 + k) : [];
    }),
  );
}

/** Whether a line is nothing but the label of what is heard, as it may be with who it is. */
const isHeardAlone = (text: string): boolean => {
  const label = isPartName(text) ? text : partLabel(text);
  if (isHeardWithin(text)) return true;
  return isSpokenLabel(label) && (label === text || namesSpeaker(fold(text.slice(label.length))));
};

/** Looks at every line. */
export function linesOf(blocks: readonly Block[]): Lines {
  const turns = turnsOf(blocks);
  const folios = foliosOf(blocks);
  const kinds = blocks.map(({ text }, i): Kind => {
    if (folios.has(i)) return 'folio';
    const said = text.slice(turns.get(i)?.length ?? 0);
    return said === '' ? 'label' : kindOf(said);
  });
  const signed = signaturesIn(blocks.map(lineOf));
  const adverts = advertsIn(blocks.map(({ text }, i) => text.slice(turns.get(i)?.length ?? 0)));
  /** Who is heard, below the label of what is heard. */
  const isSpeaker = (i: number) =>
    kinds[i] === 'headline' && isHeardAlone(blocks[i - 1]?.text ?? '') && namesSpeaker(fold(blocks[i]!.text));
  const isNamed = (i: number) =>
    kinds[i] === 'outside' &&
    kinds[i - 1] === 'headline' &&
    kinds[i + 1] === 'text' &&
    isReported(blocks[i]!.text);
  const known = (kind: Kind, i: number): Kind =>
    adverts.has(i)
      ? 'break'
      : signed[i] || isNamed(i)
        ? 'credit'
        : isTag(blocks, kinds, i)
          ? 'label'
          : isSpeaker(i)
            ? 'cue'
            : kind;
  return { blocks, kinds: kinds.map(known), turns };
}

/** 一、 (二) 3. at the start of a line. */
export const FRONT_COUNT =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}[、.．](?!\d))/u;

const bareNumber = (text: string): number | undefined => {
  const digits = /\d{1,2}/u.exec(text)?.[0];
  return digits === undefined ? hanNumber(/[一二三四五六七八九十]{1,3}/u.exec(text)![0]) : Number(digits);
};

/** Lines that count from one up, in numbers alone on them or before what they say; empty where some number is out of order. */
export function countsUpTo({ blocks, kinds }: Lines): readonly number[] {
  const over = (kind: Kind | undefined) => kind === 'text' || kind === 'headline';
  const found = blocks.flatMap(({ text }, i) => {
    const bare = isBareCount(text) && over(kinds[i + 1]);
    const front = kinds[i] === 'text' ? FRONT_COUNT.exec(text)?.[0] : undefined;
    return bare || front !== undefined ? [{ i, count: front ?? text }] : [];
  });
  const isUp = found.every(({ count }, k) => bareNumber(count) === k + 1);
  return found.length > 1 && isUp ? found.map(({ i }) => i) : [];
}

/** The lines of a script: bare numbers (一、, (2), 3.) that count its items from one up are labels. */
export function withCounts(lines: Lines): Lines {
  const { blocks, kinds } = lines;
  const counts = new Set(countsUpTo(lines).filter((i) => isBareCount(blocks[i]!.text)));
  if (counts.size === 0) return lines;
  return { ...lines, kinds: kinds.map((kind, i) => (counts.has(i) ? 'label' : kind)) };
}

/** What a host does with the next item. */
const LOOKS = '(?:[看听说聊]|关注|了解)';
const WE = '(?:我们|咱们?)';
const LEADS = [
  // 再来看青禾高新区。 我们再来关注一下工地。
  `(?:(?:接下来|接着|下面|然后|随后|首先|最后|另外|再|先|继续)[,，]?${WE}?|${WE}(?=[再先继]))(?:[再先来去请]|继续|一起){0,3}${LOOKS}`,
  `(?:接下来|接着|下面|最后|随后)[,，]?${WE}?(?:的?[这一]{1,2}[条则组]|是(?:一[条则组]|《))`,
  // 来看一条民生消息。
  `来${LOOKS}(?:一下)?[一这][条则组]`,
  '现在再?[向给为](?:您|大家)(?:报告|播报|播送|介绍)',
  '(?:下一|另外?一|[再又]一|还有一)[条则](?:消息|新闻|简讯|[,，])',
  '(?:第[一二三四五六七八九十]{1,3}|\\d{1,2})[条则](?:消息|新闻|简讯)',
  // 说完产业，再来说交通。
  `(?:[说看讲聊听]完|关注完)[^，。,]{2,10}[，,]${WE}?(?:再|来|接着|下面){1,3}[去看]?${LOOKS}`,
  // 天气转凉，来看供暖的消息。 冬天快到了，说说供暖。
  `[^，。,]{3,12}[，,]${WE}?来${LOOKS}[^，。,]{0,14}(?:消息|新闻|动态|报道|进展|话题)[。：:]`,
  `[^，。,]{2,11}了[，,]${WE}?(?:再?来)?(?:说说|聊聊)[^，。,]{2,12}[。：:]`,
  // 云桥经开区的消息，本月起…
  `\\p{Script=Han}{2,8}[区园城港](?:方面)?的?消息[，,：:。]`,
  // 接下来我们把目光转向云桥经开区。
  `(?:(?:接下来|接着|下面|最后|随后)[,，]?)?(?:让?${WE})?再?把?(?:目光|视线|镜头|焦点)再?(?:转[向到]|投向|移[向到]|聚焦)`,
];
/** 再来看青禾高新区。 最后关注一则招工的消息。 the host leads over to the next item in the same breath. */
export const LEADS_OVER = new RegExp(`^(?:好的?了?[,，。])?(?:${LEADS.join('|')})`, 'u');

const NAMES_ZONE = new RegExp(ZONE, 'u');
/** 《园区新闻》, which may name the zone of its home. */
const IN_TITLE = /《[^》]{1,20}》/gu;

const IN_BRACKETS = /^[([（［].*[)\]）］]$/u;
/** Whether what a line says is heard in the item: it stands below the label that says so, or all in brackets as those above it. */
function isHeardBelow(lines: Lines, i: number): boolean {
  let over = i - 1;
  while (over >= 0 && IN_BRACKETS.test(saidOn(lines, over)) && IN_BRACKETS.test(saidOn(lines, i))) over--;
  const isNamedAlone =
    over > 0 &&
    lines.kinds[over] === 'cue' &&
    !isHeardAlone(saidOn(lines, over)) &&
    namesSpeaker(fold(saidOn(lines, over)));
  if (isNamedAlone) over--;
  return over >= 0 && isHeardAlone(saidOn(lines, over));
}

/** Whether a line says what somebody is heard to say: behind the label of that, or below it. */
export const isHeardAt = (lines: Lines, i: number): boolean =>
  lines.kinds[i] === 'text' && (isSpokenLabel(partLabel(saidOn(lines, i))) || isHeardBelow(lines, i));

/** The lines of a programme, the texts of its hosts above the first item and below the last told apart. */
export function withTalk(lines: Lines): Lines {
  const { kinds, turns } = lines;
  const texts = kinds.flatMap((kind, i) => (kind === 'text' ? [i] : []));
  const isHosts = (i: number) => {
    const above = kinds[i - 1];
    const said = saidOn(lines, i);
    const label = partLabel(said);
    const told = said.slice(label.length);
    const isApart = turns.has(i) || (above !== 'text' && above !== 'cue');
    return (
      above !== 'headline' &&
      !isSpokenLabel(label) &&
      !isHeardBelow(lines, i) &&
      isTalk(told, isApart) &&
      !LEADS_OVER.test(told) &&
      !NAMES_ZONE.test(told.replace(IN_TITLE, ''))
    );
  };
  const first = texts.findIndex((i) => !isHosts(i));
  const last = texts.findLastIndex((i) => !isHosts(i));
  const hosts = new Set(first < 0 ? [] : texts.filter((_, k) => k < first || k > last));
  return { ...lines, kinds: kinds.map((kind, i) => (hosts.has(i) ? 'outside' : kind)) };
}

const LEAST_SPOKEN = 3;
/** What stands above a transcript and is longer is a text of its own. */
const LONGEST_TOP = 240;

/** The lines of a programme, the texts above the host's first words told apart that nobody says: all of them where it was written down turn by turn, and the rows of a table. */
export function withTop(lines: Lines): Lines {
  const { blocks, kinds, turns } = lines;
  const first = kinds.findIndex((_, i) => ruleFor(saidOn(lines, i))?.id === 'edition-host');
  const begun = turns.size >= LEAST_SPOKEN ? Math.min(...turns.keys()) : Infinity;
  const above = blocks.slice(0, begun <= first ? begun : 0).filter((_, i) => kinds[i] === 'text');
  const short = above.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TOP;
  const isUnsaid = (i: number) =>
    i < first && (begun <= first && short ? i < begun : blocks[i]!.text.includes(' | '));
  return { ...lines, kinds: kinds.map((kind, i) => (kind === 'text' && isUnsaid(i) ? 'furniture' : kind)) };
}

/** The text of a line without the label of its turn. */
export const saidOn = ({ blocks, turns }: Lines, i: number): string =>
  blocks[i]!.text.slice(turns.get(i)?.length ?? 0);
