/** An edition: a programme's transcript or an office's bulletin. Which lines are its own, and where each item begins. */
import { fold } from '../clean/fold.ts';
import { kindsIn } from '../clean/rules.ts';
import { datesIn, spanIn } from '../facts/calendar.ts';
import { ON_DAY } from '../facts/date.ts';
import type { Block, Cut, State } from '../types.ts';
import { isAired, namesBroadcast } from './broadcast-line.ts';
import { contentsOf, FIRST_SENTENCE } from './contents.ts';
import {
  furnitureOf,
  isHeardAt,
  type Kind,
  linesOf,
  mediumBehind,
  saidOn,
  withCounts,
  withTalk,
  withTop,
} from './edition-lines.ts';
import {
  cuesWithin,
  hostLabel,
  isHosted,
  isMasthead,
  isProduced,
  isReader,
  soundsOnAir,
  roleTurn,
  ruleFor,
  slotFront,
} from './edition-rules.ts';
import { closing, isHeadlineLabel, partLabel } from './part-labels.ts';
import {
  belowLabels,
  briefsIn,
  COUNTED,
  GLUED,
  WRAPPED,
  inlineFront,
  sharedPrefix,
  startsByEvidence,
  startsOfKnown,
  type Starts,
} from './edition-starts.ts';
import { sectionsIn, type Plan } from './edition-plan.ts';
import { gluedWords } from './glued.ts';
import { menuOf } from './menu.ts';
import { once } from '../kept.ts';
import { namesBriefs } from './section-names.ts';
import { asWritten, simplified } from './simplified.ts';
import { BEHIND_HEADLINE, frontOf, outletOf, sourceBehind } from './entry.ts';

/** What was found in a document that is an edition; indexes of its blocks. */
export interface Edition {
  /** Blocks of each item, from its headline to its last line. */
  items: number[][];
  /** Lines that are headlines of items, wherever nothing else becomes their title. */
  headlines: ReadonlySet<number>;
  /** The edition's own lines. */
  outside: Map<number, { state: State; rule: string }>;
  /** Texts without the label of their part, and what was taken off. */
  texts: Map<number, { text: string; cuts: Cut[]; headline?: string }>;
  /** Lines that somebody is heard to say. */
  heard: ReadonlySet<number>;
  /** What the list of items says, or the sentence in which the host names them. */
  menu: string[];
  /** How it was known and divided, in Chinese. */
  why: string;
}

type Masthead = ReturnType<typeof isMasthead>;

/** By so much for each border the division of what only sounds like a programme explains the lines better than none does. */
const LEAST_GAIN = 2.5;

/** 第128期（2020年10月25日播出）: the number of the programme, or that it is on the air. */
const OF_ISSUE = /第\s?\d{1,5}\s?期|[首重]?播[出发送]/u;
/** 2021年第15期: the issue in a year, whose day is told elsewhere. */
const IN_YEAR = /(?:19|20)\d\d年(?:\d{1,2}月)?\s?第\s?\d{1,4}\s?期/u;

/** What stands above the first item or below the last: labels tell facts of all items. */
export function around(text: string): { state: State; rule: string } {
  const rule = furnitureOf(text);
  const dated = kindsIn(text).has('dated');
  const line = fold(text);
  const toldElsewhere = text.length <= 60 && (IN_YEAR.test(line) || ON_DAY.test(line) || spanIn(line));
  if ((dated && OF_ISSUE.test(text)) || toldElsewhere) return { state: 'head', rule: 'edition-sheet' };
  const tells = rule === 'label' || rule === 'stamp' || rule === 'account' || dated;
  return { state: tells ? 'head' : 'junk', rule: rule ?? (tells ? 'dated' : 'edition-around') };
}

/** Decides over the lines that are the edition's own. */
function outsideOf({ blocks, kinds, turns, menu }: Plan): Edition['outside'] {
  const outside: Edition['outside'] = new Map();
  blocks.forEach(({ text }, i) => {
    const rule =
      kinds[i] === 'outside' || kinds[i] === 'cue'
        ? ruleFor(text.slice(turns.get(i)?.length ?? 0))
        : undefined;
    if (menu.has(i)) outside.set(i, { state: 'junk', rule: 'edition-menu' });
    else if (rule) outside.set(i, { state: rule.state, rule: rule.id });
    else if (kinds[i] === 'outside') outside.set(i, { state: 'head', rule: 'edition-host' });
    else if (kinds[i] === 'folio') outside.set(i, { state: 'junk', rule: 'edition-folio' });
    else if (turns.get(i) === text) outside.set(i, { state: 'junk', rule: 'edition-turn' });
    else if (kinds[i] === 'label' || kinds[i] === 'break' || kinds[i] === 'cue')
      outside.set(i, { state: 'junk', rule: 'edition-part' });
  });
  return outside;
}

const ON_PROGRAMME = { state: 'head', rule: 'edition-programme' } as const;

/** Tells of each line whether it names the broadcast, by what its hosts call the programme. */
function namer({ blocks }: Plan, outside: Edition['outside']): (i: number) => boolean {
  const hosts = blocks.flatMap(({ text }, i) => (outside.get(i)?.rule === 'edition-host' ? [text] : []));
  const isCalled = (programme: string) => hosts.some((said) => said.includes(programme));
  return (i) => namesBroadcast(blocks[i]!.text, isCalled);
}

/** The only line that tells who had the broadcast on the air and when, where it stands below the last item: it speaks of all. */
function airedBelow({ blocks, kinds }: Plan): number | undefined {
  const [line, ...more] = blocks.flatMap(({ text }, i) => (isAired(text) ? [i] : []));
  return more.length === 0 && line !== undefined && line > kinds.lastIndexOf('text') ? line : undefined;
}

/** Lines below the host's last words, where none is a text and none tells a day: they speak of the programme. */
function belowFarewell({ blocks, kinds }: Plan, outside: Edition['outside']): number[] {
  const last = blocks.findLastIndex((_, i) => outside.get(i)?.rule === 'edition-host');
  const below = blocks.flatMap(({ text }, i) =>
    last >= 0 && i > last && !outside.has(i)
      ? [{ i, isPart: kinds[i] === 'text' || kinds[i] === 'headline' || datesIn(text).length > 0 }]
      : [],
  );
  return below.some(({ isPart }) => isPart) ? [] : below.map(({ i }) => i);
}

/** A line of a table or of a list of plans is no longer. */
const LONGEST_ROW = 60;

/** Below the head of what is added behind the items: its rows, up to the next item, where they are short. */
function appended({ blocks, menu }: Plan, outside: Edition['outside'], starts: readonly number[]): number[] {
  const borders = new Set(starts);
  const groups: number[][] = [];
  let open = false;
  blocks.forEach((_, i) => {
    const head = outside.get(i)?.rule === 'edition-appendix' && !menu.has(i);
    if (head) groups.push([]);
    open = head || (open && !borders.has(i));
    if (open && !outside.has(i)) groups.at(-1)!.push(i);
  });
  return groups.filter((rows) => rows.every((i) => blocks[i]!.text.length <= LONGEST_ROW)).flat();
}

/** The line above a headline tells its day, or its paper and day. */
const isDated = ({ blocks, kinds, menu }: Plan, i: number): boolean =>
  i >= 0 &&
  !menu.has(i) &&
  kinds[i] === 'furniture' &&
  blocks[i]!.text.length <= 60 &&
  datesIn(blocks[i]!.text).length === 1;

/** The starts of items, with the line above each that tells its own day: nearly all have one, and they differ. */
function withDays(plan: Plan, starts: readonly number[]): number[] {
  const dated = starts.filter((start) => isDated(plan, start - 1));
  const days = new Set(dated.map((start) => datesIn(plan.blocks[start - 1]!.text)[0]!.value));
  const all = days.size > 1 && 3 * dated.length >= 2 * starts.length;
  return starts.map((start) => (all && dated.includes(start) ? start - 1 : start));
}

/** Whether a line is a headline by its label: 【标题】… */
const isNamed = (plan: Plan, i: number): boolean =>
  plan.kinds[i] === 'headline' && isHeadlineLabel(partLabel(saidOn(plan, i)));

/** The starts of items, each at the labelled headline above it where that stands below the last text and begins none. */
function withLabelled(plan: Plan, starts: readonly number[]): number[] {
  const { kinds, menu } = plan;
  return starts.map((start, k) => {
    let top = start;
    if (isNamed(plan, start)) return start;
    for (let i = start - 1; i > (starts[k - 1] ?? -1) && kinds[i] !== 'text' && !menu.has(i); i--)
      if (isNamed(plan, i)) top = i;
    return top;
  });
}

/** The starts of items, each whose headline is only the second of two, ——记青禾的老渡口, at the first. */
function withMain(plan: Plan, starts: readonly number[]): number[] {
  const { kinds, menu } = plan;
  const isHeadline = (i: number) => kinds[i] === 'headline' && !menu.has(i);
  const isSecond = (i: number) => isHeadline(i) && /^[—―–-]{2}/u.test(saidOn(plan, i));
  return starts.map((start) => (isSecond(start) && isHeadline(start - 1) ? start - 1 : start));
}

/** Where there is one item: it begins with the headline that the script's sheet names, or with the one right above the page's labels, or the page's first heading. */
function withHeadline(plan: Plan, starts: number[]): number[] {
  const { blocks, kinds, menu } = plan;
  const [start = 0, ...more] = starts;
  const above = (holds: (i: number) => boolean) =>
    kinds.findLastIndex((kind, i) => i <= start && kind === 'headline' && !menu.has(i) && holds(i));
  const named = above((i) => isNamed(plan, i));
  const headline = named >= 0 ? named : above((i) => kinds[i + 1] === 'furniture' || blocks[i]!.mark === 1);
  return more.length === 0 && headline >= 0 ? [headline] : starts;
}

function whyOf(masthead: Masthead, found: Starts, items: number[][], plan: Plan): string {
  const lines = items.map(([first]) => (first === undefined ? '' : plan.blocks[first]!.lines[0]));
  const signed = (points: number) => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
  const evidence = found.evidence.map(({ name, points }) => `${name} ${signed(points)}`).join('，');
  const known =
    masthead === 'spoken'
      ? '像节目的文字稿'
      : masthead === 'printed'
        ? '像有期号的简报'
        : `像多条合编（${evidence}）`;
  return `${known}，照${found.by}分成 ${items.length} 条，起于第 ${lines.join('、')} 行`;
}

/** The name of the section above the first of several briefs: ■联播快讯. */
function overBriefs(plan: Plan, starts: readonly number[]): number | undefined {
  const first = starts.find((i) => briefsIn(plan).has(i));
  if (first === undefined) return undefined;
  let at = first - 1;
  while (plan.kinds[at] === 'outside') at--;
  return plan.kinds[at] === 'headline' && !starts.includes(at) ? at : undefined;
}

type Said = { text: string; cuts: Cut[]; headline?: string };

/** Whether the parts of the items have labels, the host's among them. */
const isLabelled = once(({ blocks }: Plan): boolean => isProduced(blocks.map(({ text }) => text)));

/** Whether a host leads over to what reporters say, each behind their role. */
const isLed = once(({ blocks }: Plan): boolean => isHosted(blocks.map(({ text }) => text)));

/** A line's words without what tells its turn, its part and its number; undefined where nothing is taken off. */
function wordsOn(
  plan: Plan,
  i: number,
  isFirst: boolean,
  glued: boolean,
  { inline, heads }: Starts,
): Said | undefined {
  const { blocks, kinds, turns, contents } = plan;
  const cuts: Cut[] = [];
  let { text } = blocks[i]!;
  const take = (length: number, rule: string) => {
    if (length === 0) return;
    cuts.push({ text: text.slice(0, length).trim(), rule });
    text = text.slice(length).trim();
  };
  take(turns.get(i)?.length ?? 0, 'edition-turn');
  const number = isFirst ? frontOf(text) : 0;
  if (number > 0 && partLabel(text.slice(number)) !== '') take(number, 'edition-number');
  const label = partLabel(text);
  take(label.length, 'edition-part');
  const end = closing(label, text);
  if (end !== '') {
    text = text.slice(0, -end.length).trimEnd();
    cuts.push({ text: end, rule: 'edition-part' });
  }
  if (isLabelled(plan)) take(hostLabel(text).length, 'edition-part');
  if (isLed(plan)) take(roleTurn(text).length, 'edition-part');
  if (isReader(label, text)) take(text.length, 'edition-part');
  take(slotFront(text).length, 'edition-slot');
  const back = isFirst ? contents?.returns.get(i) : undefined;
  if (label === '' && isFirst && (kinds[i] === 'headline' || back !== undefined)) {
    const prefix = sharedPrefix(plan);
    if (prefix && text.startsWith(prefix)) take(prefix.length, 'edition-part');
    take(frontOf(text), 'edition-number');
    take(outletOf(text), 'edition-outlet');
  } else if (isFirst && kinds[i] === 'text' && !heads?.has(i)) {
    take(COUNTED.exec(text)?.[0].length ?? 0, 'edition-number');
    if (inline) take(inlineFront(text), 'edition-number');
  }
  const isTimed = (isFirst && kinds[i] === 'headline') || kinds[i] === 'credit';
  const length = isTimed ? BEHIND_HEADLINE.exec(text) : null;
  const source = isFirst && kinds[i] === 'headline' ? sourceBehind(text) : undefined;
  if (source !== undefined) {
    text = text.slice(0, -source.length);
    cuts.push({ text: source.trim(), rule: 'edition-outlet' });
  }
  const stop = kinds[i] === 'credit' || back !== undefined ? /[。.]$/u.exec(text) : null;
  const last = length ?? stop;
  if (last) {
    text = text.slice(0, last.index).trimEnd();
    cuts.push({ text: last[0].trim(), rule: 'edition-part' });
  }
  if (isFirst && kinds[i] === 'headline' && WRAPPED.test(text)) {
    take(1, 'edition-part');
    cuts.push({ text: text.slice(-1), rule: 'edition-part' });
    text = text.slice(0, -1);
  }
  for (const cue of kinds[i] === 'text' ? cuesWithin(text) : []) {
    const at = text.indexOf(cue);
    const behind = text.slice(at + cue.length).trim();
    // What the host says behind it, to pass on, goes with it.
    const passes = behind !== '' && ruleFor(behind.slice(roleTurn(behind).length)) !== undefined;
    const taken = passes ? text.slice(at) : cue;
    text = text.replace(taken, '').trim();
    cuts.push({ text: taken, rule: 'edition-cue' });
  }
  const sentence = back === 0 ? FIRST_SENTENCE : glued && isFirst && label === '' ? GLUED : undefined;
  const brief = isFirst ? briefsIn(plan).get(i) : undefined;
  const headline = sentence?.exec(text)?.[0] ?? brief ?? (isFirst ? heads?.get(i) : undefined);
  if (headline === undefined || !text.startsWith(headline))
    return cuts.length > 0 ? { text, cuts } : undefined;
  const rest = text.slice(headline.length).trim();
  return {
    text: rest,
    cuts: [...cuts, { text: headline.trim(), rule: 'headline' }],
    headline: gluedWords(headline),
  };
}

/** The lines of a document, looked at once. */
const lookedAt = once((blocks: readonly Block[]) => {
  const lines = linesOf(blocks);
  const { turns } = lines;
  const said = turns.size === 0 ? blocks : blocks.map((block, i) => ({ ...block, text: saidOn(lines, i) }));
  const texts = said.map(({ text }) => text);
  const contents = contentsOf(said);
  const masthead = isMasthead(texts) ?? (contents?.inTitle ? 'spoken' : undefined);
  const likely = masthead === undefined && soundsOnAir(texts, turns.size);
  return { lines, contents, masthead, likely };
});

/** The lines as those of an edition that names itself so, with their list of items. */
function planAs(blocks: readonly Block[], masthead: Masthead): Plan {
  const { lines: looked, contents } = lookedAt(blocks);
  const lines = masthead === 'spoken' ? withTop(withTalk(withCounts(looked))) : looked;
  if (masthead) return { ...lines, contents, ...menuOf(lines, contents) };
  const menu = contents?.menu ?? [];
  return { ...lines, contents, menu: new Set(menu), entries: menu.map((i) => saidOn(lines, i)) };
}

/** An edition's plan with its division: of one that names itself, of a likely programme, or by evidence. */
const divided = (
  blocks: readonly Block[],
  listedOnly: boolean,
): { plan: Plan; masthead: Masthead; found: Starts } | undefined => {
  const { masthead, likely } = lookedAt(blocks);
  if (likely) {
    const plan = planAs(blocks, 'spoken');
    const found = startsOfKnown(plan, true);
    if (found.gain >= LEAST_GAIN) return { plan, masthead: 'spoken', found };
  }
  const plan = planAs(blocks, masthead);
  const known = masthead && startsOfKnown(plan, masthead === 'spoken');
  const found =
    known && known.starts.length > 1
      ? known
      : (startsByEvidence(plan, listedOnly && masthead !== 'printed') ?? known);
  return found && { plan, masthead, found };
};

/** Takes the medium in brackets off the end of the items' texts, where two items at least end with one. */
function withoutMedia({ blocks, kinds }: Plan, items: readonly number[][], texts: Edition['texts']): void {
  const ends = items.flatMap((item) => {
    const last = item.findLast((i) => kinds[i] === 'text');
    const medium = last === undefined ? undefined : mediumBehind(blocks[last]!.text);
    return medium ? [[last!, medium] as const] : [];
  });
  if (ends.length < 2) return;
  for (const [i, medium] of ends) {
    const said = texts.get(i) ?? { text: blocks[i]!.text, cuts: [] };
    const cut = { text: medium, rule: 'source-tail' };
    texts.set(i, { ...said, text: said.text.slice(0, -medium.length).trimEnd(), cuts: [...said.cuts, cut] });
  }
}

/** The lines that name the briefs below them, 【简讯】, where these have no headline of their own; by where their item begins. */
function namesOfBriefs(plan: Plan, starts: readonly number[]): ReadonlyMap<number, number> {
  const { kinds } = plan;
  return new Map(
    starts.flatMap((start): [number, number][] => {
      const first = belowLabels(plan, start);
      let over = start;
      while (kinds[over - 1] === 'label') over--;
      const labels = Array.from({ length: first - over }, (_, k) => over + k);
      const name = labels.find((i) => namesBriefs(saidOn(plan, i)));
      return name === undefined || kinds[first] !== 'text' || briefsIn(plan).has(first)
        ? []
        : [[start, name]];
    }),
  );
}

/**
 * Reads the lines as an edition of several items, or of one whose parts are labelled; undefined where they are none.
 * @param listedOnly where it does not name itself, only a list of contents parts it
 */
export function editionOf(blocks: readonly Block[], listedOnly = false): Edition | undefined {
  const plain = simplified(blocks);
  const edition = readPlain(plain, listedOnly);
  return edition && plain !== blocks ? withWritten(edition, plain, blocks) : edition;
}

/** An edition that was read in simplified characters, with its words as they are written. */
function withWritten(edition: Edition, plain: readonly Block[], blocks: readonly Block[]): Edition {
  const texts = [...edition.texts].map(([i, { text, cuts, headline }]) => {
    const own = (part: string) => asWritten(part, blocks[i]!.text);
    const all = {
      text: own(text),
      cuts: cuts.map((cut) => ({ ...cut, text: own(cut.text) })),
      ...(headline !== undefined && { headline: own(headline) }),
    };
    return [i, all] as const;
  });
  const menu = edition.menu.map((entry) => {
    const at = plain.findIndex(({ text }) => text.includes(entry));
    return at < 0 ? entry : asWritten(entry, blocks[at]!.text);
  });
  return { ...edition, texts: new Map(texts), menu };
}

function readPlain(blocks: readonly Block[], listedOnly: boolean): Edition | undefined {
  const read = divided(blocks, listedOnly);
  if (!read) return undefined;
  const { plan, masthead, found } = read;
  const { kinds, turns } = plan;
  const begun = withHeadline(plan, withDays(plan, withLabelled(plan, withMain(plan, found.starts))));
  const names = namesOfBriefs(plan, begun);
  const starts = begun.map((start) => Math.min(start, names.get(start) ?? start));
  const outside = outsideOf(plan);
  for (const i of names.values()) outside.delete(i);
  const sections = sectionsIn(plan);
  for (const i of found.starts)
    if (sections.has(i - 1)) outside.set(i - 1, { state: 'junk', rule: 'edition-part' });
  const over = overBriefs(plan, found.starts);
  if (over !== undefined) outside.set(over, { state: 'junk', rule: 'edition-part' });
  const isNamed = namer(plan, outside);
  for (let i = 0; i < (starts[0] ?? 0); i++)
    if (!outside.has(i))
      outside.set(i, masthead === 'spoken' && isNamed(i) ? ON_PROGRAMME : around(blocks[i]!.text));
  const aired = starts.length > 1 ? airedBelow(plan) : undefined;
  if (aired !== undefined) outside.set(aired, ON_PROGRAMME);
  for (const i of belowFarewell(plan, outside)) outside.set(i, { state: 'junk', rule: 'edition-around' });
  for (const i of appended(plan, outside, starts))
    outside.set(i, { state: 'junk', rule: 'edition-appendix' });
  const items = starts.map((start, k) => {
    const end = starts[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, j) => start + j).filter((i) => !outside.has(i));
  });
  const texts: Edition['texts'] = new Map();
  const first = new Set(found.starts.flatMap((i) => [i, belowLabels(plan, i)]));
  const headlines = new Set([...first].filter((i) => kinds[i] === 'headline'));
  const glued = starts.filter((i) => kinds[i] === 'text' && GLUED.test(saidOn(plan, i))).length > 1;
  for (let i = 0; i < blocks.length; i++) {
    const said = outside.has(i) ? undefined : wordsOn(plan, i, first.has(i), glued, found);
    if (said) texts.set(i, said);
  }
  for (const i of names.values()) {
    const said = saidOn(plan, i);
    const text = said.replace(/^\P{L}{1,3}|\P{L}{1,3}$/gu, '');
    texts.set(i, { text, cuts: text === said ? [] : [{ text: said, rule: 'edition-part' }] });
    headlines.add(i);
  }
  withoutMedia(plan, items, texts);
  const isSaid = (kind: Kind) => kind !== 'label' && kind !== 'cue';
  const unlabelled = texts.size === 0 && turns.size === 0 && kinds.every(isSaid);
  const plain = items.length < 2 && (unlabelled || masthead !== 'spoken');
  return items.length === 0 || plain
    ? undefined
    : {
        items,
        outside,
        texts,
        headlines,
        heard: new Set(items.flat().filter((i) => isHeardAt(plan, i))),
        menu: [...plan.entries],
        why: whyOf(masthead, found, items, plan),
      };
}
