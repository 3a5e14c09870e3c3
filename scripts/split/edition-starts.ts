/** Where the items of an edition begin: ways to divide it, tried in order where it names itself, else judged by evidence. */
import { tailNames } from '../facts/byline.ts';
import { parseAttribution } from '../facts/attribution.ts';
import { fold } from '../clean/fold.ts';
import { isOffice } from '../clean/official.ts';
import { datesIn } from '../facts/calendar.ts';
import { once } from '../kept.ts';
import { FIRST_SENTENCE } from './contents.ts';
import { evidenceOf, greets, SIGNS, sumOf, THRESHOLD, type Evidence, type Part } from './division.ts';
import {
  countsUpTo,
  FRONT_COUNT,
  isSourced,
  leadsElsewhere,
  saidOn,
  type Kind,
  type Lines,
} from './edition-lines.ts';
import { isBareCount, isCompiled, isCount, isDigestName, isOwnDigest } from './edition-rules.ts';
import { opener, partLabel } from './part-labels.ts';
import {
  circledNumber,
  entryKey,
  frontOf,
  isNewsNumbered,
  numberOf,
  outletOf,
  sourceBehind,
} from './entry.ts';
import { placesIn } from './turn.ts';
import { gluedOn, MARKED_GLUED } from './glued.ts';
import { toldByMenu, turningIn, weigher } from './borders.ts';
import { insideOf, kindAbove, sectionsIn, type Plan, type Way } from './edition-plan.ts';
import { gapsIn, isBare, ledOverIn, plainIn, signOffsIn, voicesIn } from './edition-said.ts';

const LEAST_TEXT = 25;
/** What is said above the first headline is an item where it is as long; hosts wish a good day in less. */
const LEAST_UNHEADED = 60;
const BRACKETED = /^【[^】]{2,14}】(?=.{4})/u;
/** A headline line in brackets, or behind a mark of its own kind: 【…】, ▌…, ◆…. */
export const WRAPPED = /^(?:【[^【】]{6,60}】|《[^《》]{6,60}》)$/u;
const POINTED = /^[▌▍▎█■□◆◇●★☆▶►➤◎☞]/u;
const OWN_LEAD =
  /^(?:【(?:简讯|快讯|短讯)】|(?:本台|本网|\p{Script=Han}{2,8}(?:网|台))(?:消息|讯|报道)|本台记者)/u;
/** A headline and its text on one line, with a wide space between. */
export const GLUED = /^([^。！？\u3000]{6,40})\u3000{1,2}(?=.{20})/u;

/** Lines where items begin, by which sign they were found, and what spoke for it where the edition does not name itself. */
export interface Starts {
  starts: number[];
  by: string;
  /** Headline and text share a line. */
  inline?: boolean;
  /** The headlines on the lines of their texts. */
  heads?: ReadonlyMap<number, string> | undefined;
  evidence: Evidence[];
}

const numbered = (text: string): boolean => {
  const line = fold(text);
  return (
    circledNumber(text) !== undefined ||
    outletOf(line) > 0 ||
    /[\p{N}一二三四五六七八九十]/u.test(line.slice(0, frontOf(line)))
  );
};

/** The length of the paper before a headline, with the number before that; 0 where there is no paper. */
function outletBehindNumber(text: string): number {
  const front = frontOf(text);
  const behind = outletOf(text.slice(front));
  return outletOf(text) || (behind > 0 ? front + behind : 0);
}

/** Headlines that a list of the main items leaves out: they count on from the one above, or bear the mark of all that it names. */
function unlistedIn(plan: Plan, listed: readonly number[]): number[] {
  const { kinds } = plan;
  const said = (i: number) => saidOn(plan, i);
  if (listed.length < 2) return [];
  const [mark] = POINTED.exec(said(listed[0]!)) ?? [];
  const marked = mark !== undefined && listed.every((i) => said(i).startsWith(mark));
  const counted = listed.every((i) => numberOf(said(i)) !== undefined);
  const found: number[] = [];
  let number: number | undefined;
  kinds.forEach((kind, i) => {
    const own = counted ? numberOf(said(i)) : undefined;
    if (listed.includes(i)) number = own;
    else if (kind !== 'headline' || i < listed[0]! || plan.menu.has(i)) return;
    else if (marked ? said(i).startsWith(mark) : own !== undefined && own === (number ?? NaN) + 1) {
      found.push(i);
      number = own;
    }
  });
  return found;
}

/** Headlines that come back from the list of items, with a part's label before them no more, and those that it leaves out. */
const listedIn = (plan: Plan): Way => {
  const { blocks, kinds, menu, contents } = plan;
  const titles = new Set([...menu].map((i) => entryKey(blocks[i]!.text)));
  const listed = kinds.flatMap((kind, i) =>
    contents?.returns.has(i) === true ||
    (!contents && kind === 'headline' && titles.has(entryKey(blocks[i]!.text)))
      ? [i]
      : [],
  );
  const starts = new Set([...listed, ...unlistedIn(plan, listed)]);
  return { name: '提要里的标题', begins: (i) => starts.has(i), headed: true };
};

const bracketedIn = (plan: Plan): Way => ({
  name: '方括号标题',
  sure: true,
  begins: (i) => {
    const text = saidOn(plan, i);
    const short = plan.kinds[i] === 'headline' || plan.kinds[i] === 'text';
    return short && BRACKETED.test(text) && partLabel(text) === '' && text.length < 60;
  },
});

/** The shape by which a digest sets its headlines apart: a pair of brackets, perhaps behind a number, or one mark. */
const shapeOf = (text: string): string | undefined => {
  const words = text.slice(frontOf(text));
  return WRAPPED.test(words) && !/[。！]】$/u.test(words) ? words[0] : POINTED.exec(text)?.[0];
};

/** Headlines of one shape right above a text; the shape that most of them have. */
function shapedIn(plan: Plan): Way {
  const { kinds } = plan;
  const shape = (i: number) =>
    kinds[i] === 'headline' && kinds[i + 1] === 'text' ? shapeOf(saidOn(plan, i)) : undefined;
  const shapes = kinds.flatMap((_, i) => shape(i) ?? []);
  const count = (one: string) => shapes.filter((other) => other === one).length;
  const [most] = [...new Set(shapes)].sort((a, b) => count(b) - count(a));
  return { name: '同一种记号的标题', begins: (i) => most !== undefined && shape(i) === most, sure: true };
}

/** The highest level of headings right above a text. */
const levelOf = ({ blocks, kinds }: Plan): number =>
  blocks.reduce(
    (least, { mark }, i) =>
      mark > 0 && kinds[i] === 'headline' && kinds[i + 1] === 'text' ? Math.min(least, mark) : least,
    Infinity,
  );

/** How deep the number before a headline stands: 一、 over （一） over 1. */
const DEPTHS = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/u,
  /^\d{1,2}[.、．](?!\d)/u,
];
const depthOf = (text: string): number => DEPTHS.findIndex((depth) => depth.test(text));

/** Whether a line above the first section is the bulletin's own: its name, number and days, a row of a table. */
const isOfBulletin = ({ blocks, kinds, menu }: Plan, i: number): boolean => {
  const line = fold(blocks[i]!.text);
  return (
    (kinds[i] !== 'text' && kinds[i] !== 'headline') ||
    menu.has(i) ||
    line.startsWith('|') ||
    isDigestName(line) ||
    isOffice({ text: line, length: line.length }) ||
    datesIn(line).length > 0
  );
};

/** Headlines below the names of a bulletin's sections, all numbered to the same depth, where no title of one text stands above. */
function sectionedIn(plan: Plan): Way {
  const { blocks, kinds } = plan;
  const sections = sectionsIn(plan);
  const [top] = sections;
  const alone = top !== undefined && blocks.slice(0, top).every((_, i) => isOfBulletin(plan, i));
  const depth = top === undefined ? -1 : depthOf(blocks[top + 1]!.text);
  const [own] = [...sections].map((i) => blocks[i + 1]!.mark);
  return {
    name: '栏目之下的标题',
    headed: true,
    begins: (i) =>
      alone &&
      kinds[i] === 'headline' &&
      kinds[i + 1] === 'text' &&
      blocks[i]!.mark === own &&
      depthOf(blocks[i]!.text) === depth,
    over: sections,
  };
}

/** 6月12日 alone on a line. */
const DAY = /^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日$/u;

/** Short lines at the top that are more than other headlines have: the whole text's own. */
function overItems({ kinds, blocks }: Plan): ReadonlySet<number> {
  const runs: number[][] = [];
  blocks.forEach((_, i) => {
    if (kinds[i] !== 'headline') return;
    if (kinds[i - 1] === 'headline') runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  const [top = [], ...others] = runs.filter((run) => kinds[run.at(-1)! + 1] === 'text');
  const most = Math.max(...others.map((run) => run.length));
  return new Set(others.length > 0 && top.length > most ? top.slice(0, -most) : []);
}

function headlinesIn(plan: Plan): Record<'numbered' | 'marked' | 'all', Way> {
  const headline = (i: number) => plan.kinds[i] === 'headline';
  const level = levelOf(plan);
  const sections = sectionsIn(plan);
  const days = plan.blocks.flatMap(({ text }, i) => (headline(i) && DAY.test(text) ? [i] : []));
  const over = new Set([...overItems(plan), ...sections, ...(days.length > 1 ? days : [])]);
  return {
    numbered: {
      name: '带序号的标题',
      begins: (i) => headline(i) && numbered(saidOn(plan, i)),
      sure: true,
      headlines: true,
    },
    marked: {
      name: '同级的标题行',
      begins: (i) => headline(i) && plan.blocks[i]!.mark === level,
      headed: true,
    },
    all: { name: '标题行', begins: (i) => headline(i) && !over.has(i), over, headed: true },
  };
}

/** 第一条，… with all that is told on the line. */
export const COUNTED =
  /^第(?:[一二三四五六七八九十]{1,3}|\d{1,2})[条则](?:消息|新闻|简讯)?[,，。:：、]\s?(?=.{20})/u;
const countedIn = (plan: Plan): Way => ({
  name: '第几条',
  sure: true,
  counted: true,
  begins: (i) => plan.kinds[i] === 'text' && COUNTED.test(saidOn(plan, i)),
});

/** The headlines on the lines of texts that all begin with one, set in one form. */
function headsAt({ blocks, kinds, turns }: Plan, starts: readonly number[]): Starts['heads'] {
  const glued = starts.flatMap((i) =>
    kinds[i] === 'text' ? (gluedOn(blocks[i]!, saidOn({ blocks, kinds, turns }, i)) ?? []) : [],
  );
  const alike = glued.length === starts.length && new Set(glued.map(({ form }) => form)).size === 1;
  return alike ? new Map(starts.map((i, k) => [i, glued[k]!.headline])) : undefined;
}

/**
 * Items that are counted up by one, before what is said or alone on a line; below a text that names what they are, or in
 * print below a title, they are its parts, and in print headlines on the lines of their texts are weighed first.
 */
const countedUpIn = (plan: Plan, spoken: boolean): Way => {
  const { kinds, menu } = plan;
  const counts = countsUpTo(plan);
  const isPart = kinds
    .slice(0, counts[0])
    .some((kind, i) => !menu.has(i) && (spoken ? kind === 'text' : !isOfBulletin(plan, i)));
  const starts = new Set(isPart || (!spoken && headsAt(plan, counts)) ? [] : counts);
  return { name: '逐条的序号', sure: true, counted: true, inline: true, begins: (i) => starts.has(i) };
};

/** What stands before the text of an item of one line that has no headline. */
const FRONTS: [name: string, test: RegExp][] = [
  ['各段的标记', /^[■□◆◇●★▲▶►➤※]\s?(?=.{40})/u],
  ['各段的序号', /^(?:\d{1,2}(?:[、．]|\.(?!\d))|[(（]\d{1,2}[)）]|\p{No})\s?(?=.{45})/u],
];
const LEAST_INLINE = 3;
const LEAST_COUNTED = 2;
/** What greets above the first item is no longer. */
const LONGEST_GREETING = 40;

/** Whether lines are numbered from one up, in each section anew. */
const countUp = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.every((number, k) => number === (numbers[k - 1] ?? 0) + 1 || (k > 1 && number === 1));

/** Lines of one form with which the texts begin, and so many of these that they may be items. */
interface Group {
  at: number[];
  counted: boolean;
  begun: boolean;
  /** The texts from the first of them on. */
  below: number;
}

function groupOf(plan: Plan, texts: readonly number[], at: number[]): Group {
  const [first = Infinity] = at;
  const above = texts.filter((i) => i < first);
  const begun = above.every((i) => saidOn(plan, i).length <= LONGEST_GREETING) && above.length < 2;
  const counted = begun && countUp(at.map((i) => numberOf(saidOn(plan, i))));
  return { at, counted, begun, below: texts.length - above.length };
}

/** Lines that begin with a headline set in one form: the form that most lines have. */
function gluedIn(plan: Plan, texts: readonly number[]): Way | undefined {
  const found = texts.flatMap((i) => {
    const glued = gluedOn(plan.blocks[i]!, saidOn(plan, i));
    return glued ? [{ i, ...glued }] : [];
  });
  const whole = Array.from(Map.groupBy(found, ({ form }) => form).values()).filter((group) => {
    const { at, counted, begun, below } = groupOf(
      plan,
      texts,
      group.map(({ i }) => i),
    );
    const isMarked = group[0]!.name === MARKED_GLUED;
    const isWhole = counted || isMarked || (begun && 3 * at.length >= below) || 4 * at.length >= 3 * below;
    return isWhole && at.length >= (counted ? LEAST_COUNTED : LEAST_INLINE);
  });
  const [most] = whole.toSorted((one, other) => other.length - one.length);
  if (!most) return undefined;
  const heads = new Map(most.map(({ i, headline }) => [i, headline]));
  const { name } = most[0]!;
  const counted = name === MARKED_GLUED;
  return { name, begins: (i) => heads.has(i), sure: true, inline: true, heads, counted };
}

/** Items of one line each, all alike: headline and text, or a mark or number and text. */
function inlineIn(plan: Plan): Way {
  const { kinds } = plan;
  const texts = insideOf(plan).filter((i) => kinds[i] === 'text');
  const glued = gluedIn(plan, texts);
  if (glued) return glued;
  const found = FRONTS.map(([name, test]) => ({
    name,
    ...groupOf(
      plan,
      texts,
      texts.filter((i) => test.test(saidOn(plan, i))),
    ),
  })).find(({ at, counted, begun, below }) => {
    const isWhole = 4 * at.length >= 3 * below || (begun && 3 * at.length >= below);
    return at.length >= LEAST_INLINE && (isWhole || counted);
  });
  const starts = new Set(found?.at ?? []);
  return { name: found?.name ?? '逐段成条', begins: (i) => starts.has(i), sure: true, inline: true };
}

/** 【青禾高新区开园】青禾高新区昨天…: a brief's headline in brackets, and none of a part of the script. */
const BRIEF =
  /^【(?!.{0,6}(?:记者|主播|同期|采访|字幕|画面|镜头|现场|录音|编者))[^【】。！？]{6,45}】(?=.{25})/u;
/** Words that lead to several briefs. */
const LEADS_TO_BRIEFS = /快讯|简讯|短讯|短消息|简明新闻|新闻集锦|速递|速览|一句话新闻|一组/u;
const LED_WITHIN = 3;

/**
 * Briefs within a programme of longer items: texts with a headline in brackets in front, below a line that leads to them,
 * or each with a place of its own in the headline.
 */
export const briefsIn = once((plan: Plan): ReadonlyMap<number, string> => {
  const { kinds, blocks } = plan;
  const found = insideOf(plan).flatMap((i): [number, string][] => {
    const said = kinds[i] === 'text' ? saidOn(plan, i) : '';
    const headline = partLabel(said) === '' ? BRIEF.exec(said)?.[0] : undefined;
    return headline === undefined ? [] : [[i, headline]];
  });
  const first = found[0]?.[0] ?? 0;
  const led = blocks
    .slice(Math.max(0, first - LED_WITHIN), first)
    .some(({ text }) => text.length <= LEAST_UNHEADED && LEADS_TO_BRIEFS.test(text));
  const places = found.map(([, headline]) => [...placesIn(headline).keys()]);
  const apart = places.every(
    (own, k) => own.length > 0 && places.every((other, j) => j === k || !other.includes(own[0]!)),
  );
  return new Map(found.length > 1 && (led || apart) ? found : []);
});

/** The length of the number or mark before an item of one line that has no headline. */
export const inlineFront = (text: string): number =>
  FRONTS.flatMap(([, test]) => test.exec(text)?.[0].length ?? [])[0] ??
  FRONT_COUNT.exec(text)?.[0].length ??
  0;

/** Texts without a headline, each behind one that ends with its source and day in brackets, or with a line of these. */
function sourcedIn(plan: Plan): Way {
  const { kinds } = plan;
  const inside = insideOf(plan).filter((i) => kinds[i] === 'text' || kinds[i] === 'credit');
  const texts = inside.filter((i) => kinds[i] === 'text');
  const ends = new Set(inside.filter((i) => tellsOrigin(saidOn(plan, i))));
  const starts = new Set(
    inside.filter((i, k) => kinds[i] === 'text' && (k === 0 || ends.has(inside[k - 1]!))),
  );
  const some = ends.size >= LEAST_INLINE && ends.size >= starts.size && isBare(plan, texts);
  return { name: '各条文末的出处', begins: (i) => some && starts.has(i), sure: true, inline: true };
}

/** Whether a line ends with, or is, a bracket that tells a source and a day. */
const tellsOrigin = (text: string): boolean =>
  parseAttribution(text)?.date !== undefined || (isSourced(text) && datesIn(fold(text)).length === 1);

/** Lines that only count the items, above their headlines; between a headline and its text its source may stand. */
const countsIn = ({ blocks, kinds }: Plan): Way => ({
  name: '序号独占一行',
  sure: true,
  counted: true,
  begins: (i) => {
    const { text } = blocks[i]!;
    if (kinds[i] !== 'label' || !(isCount(text) || isBareCount(text))) return false;
    const first = kinds[i + 1] === 'label' ? i + 2 : i + 1;
    if (kinds[first] === 'text') return true;
    if (kinds[first] !== 'headline') return false;
    const told = kinds[first + 1] === 'credit' || kinds[first + 1] === 'furniture';
    return kinds[told ? first + 2 : first + 1] === 'text';
  },
});

/** Whether lines that only count go up by one, three of them at least. */
function countsUp({ blocks }: Plan): boolean {
  const numbers = blocks.flatMap(({ text }) =>
    isCount(text) ? [numberOf(text) ?? Number(/\d{1,2}/u.exec(text)?.[0])] : [],
  );
  return numbers.length > 2 && numbers.every((number, k) => number === k + 1);
}

/** The name of a programme or column in brackets that a line begins with: [园区快报]…, 【视频】…. */
const PREFIX = /^[[【][^\]】]{2,10}[\]】](?=.{6})/u;

/** The column's name that nearly all headlines begin with, in the same words; a tag of some of them is their own. */
export const sharedPrefix = once(({ blocks, kinds }: Lines): string | undefined => {
  const heads = blocks.filter((_, i) => kinds[i] === 'headline' && kinds[i + 1] === 'text');
  const times = new Map<string, number>();
  for (const { text } of heads) {
    const prefix = PREFIX.exec(text)?.[0];
    if (prefix) times.set(prefix, (times.get(prefix) ?? 0) + 1);
  }
  const isShared = (same: number) => same > 1 && 4 * same >= 3 * heads.length;
  return times.entries().find(([, same]) => isShared(same))?.[0];
});

function prefixIn(plan: Plan): Way {
  const prefix = sharedPrefix(plan);
  const { kinds } = plan;
  return {
    name: '同一栏目名打头',
    sure: true,
    begins: (i) => prefix !== undefined && kinds[i] === 'headline' && plan.blocks[i]!.text.startsWith(prefix),
  };
}

/** What may stand between the headline of an item and its opener. */
const OVER_OPENER: ReadonlySet<Kind> = new Set(['headline', 'credit', 'cue']);
const MOST_OVER = 4;

/** The label of a voice, which may also change within an item. */
const READER = /^(?:主播|主持|播音)$/u;
/** Whether two read by turns, within an item as from one to the next: 主播A：… 主播B：… 主播A：…. */
function takeTurns(plan: Plan): boolean {
  const spoken = plan.kinds.flatMap((kind, i) =>
    kind === 'text' || kind === 'label' ? [saidOn(plan, i)] : [],
  );
  const voices = spoken.map((said) => (READER.test(opener(said) ?? '') ? partLabel(said).trim() : ''));
  const read = voices.filter((voice) => voice !== '');
  const changes = voices.filter((voice, k) => voice !== '' && (voices[k + 1] || voice) !== voice).length;
  return new Set(read).size > 1 && 3 * changes >= read.length;
}

/** The ways of an edition that names itself; of those that explain it as well, the first is taken. */
function knownWays(plan: Plan, spoken: boolean): Way[] {
  const { kinds, blocks } = plan;
  const said = (i: number) => saidOn(plan, i);
  const openers = blocks.flatMap((_, i) =>
    kinds[i] === 'text' || kinds[i] === 'label' ? (opener(said(i)) ?? []) : [],
  );
  const texts = kinds.filter((kind) => kind === 'text').length;
  const first = openers.filter((label) => label === openers[0]).length;
  // A label on nearly every line begins no item, nor do voices that take turns.
  const opens = first > 0 && (first < 4 || 4 * first < 3 * texts) && !takeTurns(plan);
  // An item that has a headline begins with it: right above the opener, or over who reports it.
  const topOf = (i: number): number => {
    const over = blocks.slice(Math.max(0, i - MOST_OVER), i).map((_, k, { length }) => i - length + k);
    const from = over.findLastIndex((at) => !OVER_OPENER.has(kinds[at]!) || plan.menu.has(at)) + 1;
    return over.slice(from).find((at) => kinds[at] === 'headline') ?? i;
  };
  const opened = new Set(
    opens ? blocks.flatMap((_, i) => (opener(said(i)) === openers[0] ? [topOf(i)] : [])) : [],
  );
  const { numbered: byNumber, marked, all } = headlinesIn(plan);
  const inSpeech: Way[] = [
    byNumber,
    marked,
    { name: '导语等标记', begins: (i) => opened.has(i), unmarked: READER.test(openers[0] ?? '') },
    all,
    { name: '各条的电头', begins: (i) => OWN_LEAD.test(said(i)) },
    ledOverIn(plan),
    signOffsIn(plan),
    voicesIn(plan),
    gapsIn(plan),
    { name: '标题与正文同行', begins: (i) => kinds[i] === 'text' && GLUED.test(said(i)) },
    plainIn(plan),
  ];
  const inPrint = [sectionedIn(plan)];
  return [
    listedIn(plan),
    countsIn(plan),
    countedUpIn(plan, spoken),
    prefixIn(plan),
    ...(spoken ? inSpeech : inPrint),
  ];
}

/** The lines of a way's items, each of which says enough. `also`: other signs, which count where text stands above. */
function startsBy(
  plan: Plan,
  way: Way,
  also: (at: number, over: Kind) => boolean,
  briefs: ReadonlyMap<number, string> = new Map(),
): number[] {
  const { kinds } = plan;
  /** A headline of the way's own is open: the text below is its. */
  let open = false;
  const sections = sectionsIn(plan);
  const starts = insideOf(plan).filter((i) => {
    if (sections.has(i)) return false;
    if (kinds[i] !== 'text' && kinds[i] !== 'headline' && kinds[i] !== 'label') return false;
    const own = briefs.has(i) || begins(plan, way, i);
    const found = own || (!open && also(i, kindAbove(plan, i)));
    if (own) open = kinds[i] === 'headline' || (plan.contents?.returns.get(i) ?? 0) > 0;
    else if (kinds[i] === 'text') open = false;
    return found;
  });
  return withText(plan, starts);
}

/** Whether an item begins on a line by a way; a headline under another begins none, unless the list names it. */
const begins = (plan: Plan, way: Way, i: number): boolean =>
  way.begins(i) &&
  (way.sure ||
    kindAbove(plan, i) !== 'headline' ||
    (i > 0 && way.over?.has(i - 1) === true) ||
    plan.contents?.returns.has(i) === true);

/** The first of the lines above a headline that say too little for an item of their own. */
function unheadedFrom({ blocks, kinds }: Plan, headline: number): number {
  let at = headline;
  for (let sum = 0; at > 0; at--) {
    if (kinds[at - 1] === 'text') sum += blocks[at - 1]!.text.length;
    if (sum >= LEAST_UNHEADED) break;
  }
  return at;
}

/** Those starts below which enough is said before the next. */
function withText(plan: Plan, starts: readonly number[]): number[] {
  const { blocks, kinds, contents } = plan;
  const said = (from: number, to: number) => {
    let sum = 0;
    for (let i = from; i < to; i++)
      if (kinds[i] === 'text' && !(i === from && contents?.returns.get(i))) sum += blocks[i]!.text.length;
    return sum;
  };
  return starts.filter((start, k) => said(start, starts[k + 1] ?? blocks.length) >= LEAST_TEXT);
}

/** What no way of its own tells: an item behind what ends another. */
const BEHIND_ENDS: Way = { name: '署名、间隔或提要之后', begins: () => false };

/** Whether a text behind a line of who reported it, a break or the host's words begins an item besides those of a way. */
function behindEnds(plan: Plan, way: Way): (i: number, over: Kind) => boolean {
  const { kinds } = plan;
  const first = way.headed ? insideOf(plan).find((i) => begins(plan, way, i)) : undefined;
  const unheaded = first === undefined ? Infinity : unheadedFrom(plan, first);
  return (i, over) => {
    if (way.headlines && kinds[i] !== 'headline') return false;
    if (i >= unheaded && i < first!) return false;
    let named = i - 2;
    while (kinds[named] === 'cue') named--;
    const signed = over === 'credit' && kinds[named] !== 'headline';
    return signed || over === 'outside' || over === 'break';
  };
}

/** What is told without a mark comes apart in at most so many times the items that marks show. */
const MOST_UNMARKED = 2;

/**
 * The division of an edition that names itself which explains its lines best, of all that any way gives, and by how much
 * for each border it explains them better than none does; one item where none parts it.
 */
export function startsOfKnown(plan: Plan, spoken: boolean): Starts & { gain: number } {
  const briefs = spoken ? briefsIn(plan) : undefined;
  const weigh = weigher(plan);
  const whole = weigh(insideOf(plan).slice(0, 1));
  const ways = knownWays(plan, spoken);
  const startsOf = (way: Way, also: (i: number, over: Kind) => boolean) => {
    const starts = startsBy(plan, way, also, briefs);
    const gain = starts.length > 1 ? weigh(starts) - whole : 0;
    return {
      starts,
      by: way.name,
      evidence: [],
      inline: way.inline === true,
      heads: way.heads ?? headsAt(plan, starts),
      gain,
    };
  };
  const parting = ways.filter((way) => startsBy(plan, way, () => false).length > 1);
  const told = parting.filter(({ unmarked }) => unmarked);
  const marked = [...parting.filter(({ unmarked }) => !unmarked), BEHIND_ENDS].flatMap((way) => [
    startsOf(way, behindEnds(plan, way)),
    startsOf(way, () => false),
  ]);
  const shown = marked.reduce((best, next) => (next.gain > best.gain ? next : best), marked[0]!);
  const most = shown.gain > 0 ? MOST_UNMARKED * shown.starts.length : Infinity;
  const free = [
    ...told.flatMap((way) => [startsOf(way, behindEnds(plan, way)), startsOf(way, () => false)]),
    ...(spoken ? [toldByMenu(plan), turningIn(plan)].map((way) => startsOf(way, () => false)) : []),
  ];
  const divisions = [...marked, ...free.filter(({ starts }) => starts.length <= most)].filter(
    ({ gain }) => gain > 0,
  );
  const [first, ...others] = divisions;
  if (first) {
    const best = others.reduce((most, next) => (next.gain > most.gain ? next : most), first);
    return { ...best, gain: best.gain / (best.starts.length - 1) };
  }
  const lone =
    ways.find((way) => insideOf(plan).filter((i) => begins(plan, way, i)).length > 1) ?? BEHIND_ENDS;
  return startsOf(lone, behindEnds(plan, lone));
}

/** Headlines behind a text that tells who wrote it. */
function signedIn(plan: Plan): Way {
  const { kinds, blocks } = plan;
  const inside = insideOf(plan);
  const before = new Map(inside.map((i, k) => [i, inside[k - 1]]));
  return {
    name: '署名之后的标题',
    begins: (i) => {
      const above = before.get(i);
      if (kinds[i] !== 'headline') return false;
      if (above === undefined || kinds[above] === 'credit') return true;
      const { text } = blocks[above]!;
      return (
        kinds[above] === 'headline' || parseAttribution(text) !== undefined || tailNames(text) !== undefined
      );
    },
  };
}

/** The first line of an item behind the lines that only count it or tell its kind. */
export function belowLabels({ kinds }: Lines, start: number): number {
  let at = start;
  while (kinds[at] === 'label') at++;
  return at;
}

/** The items that a way gives, with their texts. */
function partsOf(plan: Plan, heads: Starts['heads'], starts: readonly number[], last: number): Part[] {
  const { kinds } = plan;
  const prefix = sharedPrefix(plan);
  const isTold = (i: number) =>
    kinds[i] === 'text' || kinds[i] === 'credit' || (kinds[i] === 'furniture' && SIGNS.test(saidOn(plan, i)));
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? last;
    const texts: string[] = [];
    for (let i = start; i < end; i++)
      if (isTold(i) && !(i === start && plan.contents?.returns.get(i)))
        texts.push(saidOn(plan, i).replace(COUNTED, ''));
    let line = belowLabels(plan, start);
    if (kinds[line] !== 'headline') line = start;
    const said = saidOn(plan, line).replace(COUNTED, '');
    const first = prefix && said.startsWith(prefix) ? said.slice(prefix.length) : said;
    const more: string[] = [];
    while (kinds[line] === 'headline' && kinds[line + 1] === 'headline' && line + 1 < end)
      more.push(saidOn(plan, ++line));
    const glued = plan.contents?.returns.get(start) === 0 ? FIRST_SENTENCE.exec(first)?.[0] : undefined;
    const own = glued ?? heads?.get(start);
    if (own !== undefined && texts[0]?.startsWith(own)) texts[0] = texts[0].slice(own.length);
    const headline = own ?? [first.slice(outletBehindNumber(first)), ...more].join(' ');
    const source = sourceBehind(headline);
    if (source === undefined) return { headline, texts };
    return { headline: headline.slice(0, -source.length), sourced: true, texts };
  });
}

/**
 * The best division of a text that does not name itself; undefined where no way has evidence enough.
 * @param listedOnly only by a list of contents
 */
export function startsByEvidence(plan: Plan, listedOnly: boolean): Starts | undefined {
  const { blocks, kinds, contents, turns, menu } = plan;
  const { numbered: byNumber, marked, all } = headlinesIn(plan);
  const listed = listedIn(plan);
  const unlisted = () => [
    bracketedIn(plan),
    shapedIn(plan),
    countsIn(plan),
    countedIn(plan),
    inlineIn(plan),
    sourcedIn(plan),
    prefixIn(plan),
    signedIn(plan),
    byNumber,
    marked,
    all,
  ];
  const head = blocks.slice(0, 4).map(({ text }) => fold(text));
  const numbers = head.some((line) => greets(line) || isCompiled(line));
  const counted = countsUp(plan) ? [countsIn(plan)] : [];
  const isNamed = head.some(isOwnDigest);
  const onPage = isNamed
    ? [shapedIn(plan), byNumber, marked, all]
    : head.some(isDigestName)
      ? [shapedIn(plan), ...(numbers ? [byNumber] : [])]
      : shapeOf(blocks[0]?.text ?? '') === undefined
        ? []
        : [shapedIn(plan)];
  const ways = [...(contents ? [listed] : []), ...(listedOnly ? [...onPage, ...counted] : unlisted())];
  const folios = kinds.filter((kind) => kind === 'folio').length;
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  // What stands below each item leads on to its page, and is none of this one's.
  const links = blocks.flatMap(({ text }, i) =>
    kinds[i] === 'furniture' && times.get(text)! < 3 && leadsElsewhere(text) ? [i] : [],
  );
  const end = links.find((i) => kinds.slice(0, i).includes('text')) ?? blocks.length;
  let best: (Starts & { sum: number }) | undefined;
  for (const way of ways) {
    const starts = startsBy(plan, way, () => false).filter((start) => start < end);
    if (starts.length < 2) continue;
    const above: string[] = [];
    for (let i = 0; i < starts[0]!; i++)
      if (!menu.has(i) && (kinds[i] === 'text' || kinds[i] === 'headline')) above.push(blocks[i]!.text);
    const news = starts.every((i) => isNewsNumbered(saidOn(plan, i)));
    const heads = way.heads ?? headsAt(plan, starts);
    const evidence = evidenceOf({
      parts: partsOf(plan, heads, starts, end),
      above,
      masthead: blocks.slice(0, starts[0]).map(({ text }) => text),
      listed: way === listed ? contents : undefined,
      counted: way.counted === true || starts.every((i) => outletBehindNumber(saidOn(plan, i)) > 0) || news,
      news,
      turns: turns.size,
      folios,
      links: links.length,
    });
    const sum = sumOf(evidence);
    if (sum >= THRESHOLD && sum > (best?.sum ?? 0))
      best = { starts, by: way.name, evidence, sum, inline: way.inline === true, heads };
  }
  return best;
}
