/** What speaks for a border between two items of a programme, wherever one may be, and how well a division explains them all. */
import { bare, fold } from '../clean/fold.ts';
import { leadLabel } from '../facts/byline.ts';
import { kept, once } from '../kept.ts';
import { LEADS_OVER, saidOn } from './edition-lines.ts';
import { insideOf, kindAbove, type Plan, type Way } from './edition-plan.ts';
import { isBareCount, isCount } from './edition-rules.ts';
import { opener, partLabel } from './part-labels.ts';
import { namesBriefs } from './section-names.ts';
import { endsSigned, GOES_ON, ON_TOUR, OPENS_UNREAD, turnsIn, turnsToZone } from './edition-said.ts';
import { frontOf, numberOf } from './entry.ts';
import { toldIn } from './menu.ts';
import { timeOf } from './turns.ts';

/** A text with the short lines right above it: where an item may begin. */
interface Unit {
  top: number;
  text: number;
  headline: string | undefined;
  /** How each of its lines is set: by its number, mark or label. */
  forms: ReadonlySet<string>;
  /** The number before its headline. */
  number: number | undefined;
  /** The item above is ended: by a break, the host's words, who reported it; or the host leads over to this one. */
  ended: boolean;
  /** What speaks for a border above it, but for its subject and its headline. */
  signs: number;
  /** An entry of the list of items names what is told from here on. */
  listed: boolean;
}

/** Its number does not follow that of the item above. */
const UNCOUNTED = -3;
/** Where most items are ended and one is not. */
const UNENDED = -2;
/** Without any sign there is none. */
const UNSIGNED = -1.5;
const BEHIND_END = 1.5;
const BEHIND_GAP = 1.2;
const OPENS = 1;
/** 本台消息：, 记者林小禾报道： */
const LEADS = 2;
const LED = 3;
const SAME_VOICE = -0.7;

const LISTED = 3;
/** So much of an entry is told where it is. */
const LEAST_TOLD = 0.25;
/** Behind the name of a round-up, alone on its line. */
const ROUND_UP = 4;
/** … and where other items begin in the same form, or in another. */
const HEADED = 2;
const ALIKE = 0.5;
const UNLIKE = -3;
/** What is set as the items' first lines are and begins none; a headline of another form; a text that is not set so. */
const LEFT_ALIKE = 3.5;
const LEFT_HEADED = 0.5;
const LEFT_UNLIKE = -1.5;
/** The turn that stands as often between articles as within one, with headlines and without (see division.ts). */
const EVEN_TITLED = 0.45;
const EVEN_UNTITLED = -0.07;
const MOST_TURN = 2;
/** A text begins with a zone that the item above, of another, does not name. */
const TO_ZONE = 1.5;
const LEAST_LENGTH = 50;
const TOO_SHORT = -1.5;
const LEAST_ABOVE = 60;
const LEFT_ABOVE = -4;
const LEAST_COMMON = 3;
/** What is farther from a border says nothing of it. */
const FARTHEST = 8;
const MOST_ENTRIES = 40;

/** How a line is set: its mark, its label, its number or sign without the count. */
function formOf(plan: Plan, i: number): string {
  const { kinds, blocks } = plan;
  const said = saidOn(plan, i);
  const line = fold(said);
  const isNumber = kinds[i] === 'label' && isBareCount(said);
  if (kinds[i] === 'label' && !isNumber) return 'label';
  const front = (isNumber ? line : line.slice(0, frontOf(line)))
    .trim()
    .replace(/\d+/u, '1')
    .replace(/[一二三四五六七八九十]+/u, '一');
  if (isNumber) return front;
  const sign = front === '' ? (/^[【《〖「[]/u.exec(said)?.[0] ?? '') : front;
  if (kinds[i] === 'headline') return `#${blocks[i]!.mark}${partLabel(said) === '' ? sign : '标题'}`;
  return opener(said) ?? (partLabel(said) === '' ? front : '部分');
}

/** Whether a line is a headline, or says an entry of the list of contents again. */
const isHead = ({ kinds, contents }: Plan, i: number): boolean =>
  kinds[i] === 'headline' || (contents?.returns.get(i) ?? 0) > 0;

/** The first of the short lines right above a text that may be its item's. */
function topOf(plan: Plan, text: number): number {
  const { kinds, menu } = plan;
  let top = text;
  for (let i = text - 1; i >= 0 && !menu.has(i); i--) {
    if (isHead(plan, i) || kinds[i] === 'label') top = i;
    else if (kinds[i] === 'credit') {
      const over = kinds.findLastIndex((kind, at) => at < i && kind !== 'cue');
      if (!isHead(plan, over)) break;
    } else if (kinds[i] !== 'cue' && kinds[i] !== 'furniture') break;
  }
  return top;
}

const linesBetween = (top: number, text: number): number[] =>
  Array.from({ length: text - top + 1 }, (_, k) => top + k);

/** How often each form comes. */
function timesOf(forms: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return times;
}

/** Labels that stand over nearly all texts, so that they tell none apart. */
function commonIn(plan: Plan, texts: readonly number[]): ReadonlySet<string> {
  const forms = texts.flatMap((text) => {
    const lines = linesBetween(topOf(plan, text), text);
    return [...new Set(lines.filter((i) => !isHead(plan, i)).map((i) => formOf(plan, i)))];
  });
  const common = [...timesOf(forms)].filter(([form, times]) => form !== '' && 4 * times >= 3 * texts.length);
  return new Set(texts.length > LEAST_COMMON ? common.map(([form]) => form) : []);
}

/** The entries of the list of items, with the words of their own. */
const entriesOf = ({ entries }: Plan): string[] =>
  entries
    .slice(0, MOST_ENTRIES)
    .map(bare)
    .filter(({ length }) => length > 3);

/** The units at which what the entries of the list name is told, each with the share of the words of its entry. */
function toldAt(plan: Plan, units: readonly Unit[]): ReadonlyMap<number, number> {
  const times = new Set([...plan.menu].flatMap((i) => timeOf(plan.blocks[i]!.text) ?? []));
  const timed = units.flatMap(({ text }, k) => (times.has(timeOf(plan.blocks[text]!.text) ?? -1) ? [k] : []));
  if (timed.length > 1) return new Map(timed.map((k) => [k, 1]));
  const entries = entriesOf(plan);
  if (entries.length < 2) return new Map();
  const texts = units.map(({ text, headline = '' }) => `${headline}\n${saidOn(plan, text)}`);
  const signs = units.map((unit) => unit.signs);
  const told = toldIn(entries, texts, signs).filter((place) => place !== undefined);
  return new Map(told.filter(({ fit }) => fit >= LEAST_TOLD).map(({ at, fit }) => [at, fit]));
}

/** All places where an item may begin. */
const unitsOf = once((plan: Plan): Unit[] => {
  const { kinds, blocks, turns, contents } = plan;
  const texts = insideOf(plan).filter((i) => kinds[i] === 'text' && !isHead(plan, i));
  const gap = (i: number) => blocks[i]!.lines[0] - (blocks[i - 1]?.lines[1] ?? 0);
  const usual = Math.max(1, Math.min(...texts.slice(1).map(gap)));
  const wide = texts.slice(1).filter((i) => gap(i) >= 2 * usual);
  const isGap = (i: number) => (2 * wide.length < texts.length ? wide.includes(i) : gap(i) > 2 * usual);
  const common = commonIn(plan, texts);
  const units = texts.map((text, k): Unit => {
    const top = topOf(plan, text);
    const run = linesBetween(top, text);
    const headline = run.find((i) => isHead(plan, i));
    const isSet = (i: number) => i !== text || top === text || opener(saidOn(plan, text)) !== undefined;
    const lines = run.filter((i) => (isHead(plan, i) || kinds[i] === 'label' || i === text) && isSet(i));
    const said = saidOn(plan, text);
    const above = kindAbove(plan, top);
    const before = texts[k - 1];
    const signed =
      before !== undefined &&
      (endsSigned(saidOn(plan, before)) || kinds.slice(before + 1, top).includes('credit'));
    const parted = above === 'break' || above === 'outside';
    const labelled =
      lines.some((i) => kinds[i] === 'label' && !common.has(formOf(plan, i))) ||
      (opener(said) !== undefined && !common.has(formOf(plan, text)));
    const voice = turns.get(text);
    const leadsOver = LEADS_OVER.test(said);
    const comesBack = run.some((i) => contents?.returns.has(i));
    const signs = [
      UNSIGNED,
      parted ? BEHIND_END : 0,
      !parted && top === text && isGap(top) ? BEHIND_GAP : 0,
      signed ? BEHIND_END : 0,
      leadLabel(said) !== undefined ? LEADS : OPENS_UNREAD.test(said) ? OPENS : 0,
      leadsOver ? LED : 0,
      GOES_ON.test(said) && !parted ? -BEHIND_END : 0,
      top === text && voice !== undefined && before !== undefined && voice === turns.get(before)
        ? SAME_VOICE
        : 0,
      comesBack ? LISTED : 0,
      labelled ? OPENS : 0,
      run.some((i) => kinds[i] === 'label' && namesBriefs(saidOn(plan, i))) ? ROUND_UP : 0,
      top === text && !labelled && partLabel(said) !== '' && !/[简快]讯/u.test(partLabel(said))
        ? -BEHIND_END
        : 0,
    ].reduce((sum, points) => sum + points, 0);
    return {
      top,
      text,
      headline: headline === undefined ? undefined : saidOn(plan, headline),
      forms: new Set(lines.map((i) => formOf(plan, i)).filter((form) => !common.has(form))),
      number: lines.flatMap((i) => numberOf(saidOn(plan, i)) ?? [])[0],
      ended: parted || signed || leadsOver,
      signs,
      listed: comesBack,
    };
  });
  const told = toldAt(plan, units);
  return units.map((unit, k) => {
    const fit = unit.listed ? undefined : told.get(k);
    if (fit === undefined) return unit;
    return { ...unit, signs: unit.signs + LISTED * Math.min(1, 2 * fit), listed: true };
  });
});

/** Units of a plan with what is said in them, and how far it turns at one, between two others. */
const readingOf = once((plan: Plan) => {
  const units = unitsOf(plan);
  const turn = turnsIn(plan);
  const said = units.map(({ text }) => saidOn(plan, text));
  const turned = kept((key: string): { points: number; moves: boolean } => {
    const [from = 0, at = 0, to = 0] = key.split(' ').map(Number);
    const { headline, signs } = units[at]!;
    const titled = headline !== undefined;
    const above = said.slice(Math.max(from, at - FARTHEST), at).join('\n');
    const below = said.slice(at, Math.min(to, at + FARTHEST)).join('\n');
    const points = turn(
      { headline: (titled && units[from]!.headline) || '', text: above },
      { headline: headline ?? '', text: below },
    );
    const moves = !titled && !ON_TOUR.test(said[at]!) && turnsToZone(above, said[at]!);
    const least = moves ? TO_ZONE : titled || signs > 0 ? -1 : -MOST_TURN;
    const over = 6 * (points - (titled ? EVEN_TITLED : EVEN_UNTITLED));
    return { points: Math.min(MOST_TURN, Math.max(least, over)), moves };
  });
  /** How far it turns at a unit, and whether to another zone. */
  const turnAt = (from: number, at: number, to: number) => turned(`${from} ${at} ${to}`);
  return { units, said, turnAt };
});

/** Whether the number before the headline of a unit is the one after that of another, where both have one. */
const follows = ({ number: last }: Unit, { number: next }: Unit): boolean =>
  last === undefined || next === undefined || next === last + 1;

/** How a division agrees with the list of items, where that is told: each entry has an item of its own, and each item one. */
function byMenu(entries: number, told: number, items: readonly Unit[]): number {
  if (told < 2) return 0;
  const named = items.filter(({ listed }) => listed).length;
  return (3 * named) / entries - (items.length - named) + (items.length === entries ? 1 : 0);
}

/**
 * Weighs divisions, given as the lines where their items begin: for each border what speaks for it, less what speaks for
 * borders where none is drawn. Only the weights of one plan's divisions are compared.
 */
export function weigher(plan: Plan): (starts: readonly number[]) => number {
  const { units, said, turnAt } = readingOf(plan);
  const entries = entriesOf(plan).length;
  const told = units.filter(({ listed }) => listed).length;
  const lengthOf = (from: number, to: number) =>
    said.slice(from, Math.min(to, from + FARTHEST)).reduce((sum, { length }) => sum + length, 0);
  const unitOf = new Map<number, number>();
  units.forEach(({ text }, k) => {
    for (let i = text; i >= 0 && !unitOf.has(i); i--) unitOf.set(i, k);
  });
  /** The item begins below its own headline. */
  const isBeheaded = (start: number): boolean => {
    const { headline, top = start } = units[unitOf.get(start) ?? -1] ?? {};
    const { text } = plan.blocks[start]!;
    const isOwn = isHead(plan, start) || isCount(text) || isBareCount(text);
    return headline !== undefined && !isOwn && start > top;
  };
  return (starts) => {
    const begins = starts.flatMap((start) => unitOf.get(start) ?? []).filter((k, n, all) => k !== all[n - 1]);
    const [[form] = ['']] = [...timesOf(begins.flatMap((k) => [...units[k]!.forms]))].sort(
      ([, one], [, other]) => other - one,
    );
    const apart = 2 * begins.filter((k) => units[k]!.ended).length > begins.length;
    const drawn = (from: number, at: number, to: number): number => {
      const { headline, forms, ended, signs } = units[at]!;
      const { points, moves } = turnAt(from, at, to);
      return (
        signs +
        points +
        (headline === undefined ? 0 : HEADED) +
        (forms.has(form) ? ALIKE : UNLIKE) +
        (follows(units[from]!, units[at]!) ? 0 : UNCOUNTED) +
        (apart && !ended && headline === undefined && !moves ? UNENDED : 0)
      );
    };
    const setApart = (from: number, unit: Unit): number => {
      if (form !== '' && unit.forms.has(form) && follows(units[from]!, unit)) return LEFT_ALIKE;
      if (unit.headline !== undefined) return LEFT_HEADED;
      return form === '' ? 0 : LEFT_UNLIKE;
    };
    const left = (from: number, at: number, to: number): number =>
      lengthOf(at, to) < LEAST_LENGTH
        ? 0
        : Math.max(0, units[at]!.signs + turnAt(from, at, to).points + setApart(from, units[at]!));
    let sum = -starts.filter(isBeheaded).length;
    if (lengthOf(0, begins[0] ?? 0) > LEAST_ABOVE) sum += LEFT_ABOVE;
    begins.forEach((from, n) => {
      const to = begins[n + 1] ?? units.length;
      if (n > 0) sum += drawn(begins[n - 1]!, from, to);
      for (let at = from + 1; at < to; at++) sum -= left(from, at, to);
      if (lengthOf(from, to) < LEAST_LENGTH) sum += TOO_SHORT;
    });
    const items = begins.map((k) => units[k]!);
    return sum + byMenu(entries, told, items);
  };
}

/** The texts with which each entry of the list of items begins to be told. */
export function toldByMenu(plan: Plan): Way {
  const starts = new Set(readingOf(plan).units.flatMap(({ top, listed }) => (listed ? [top] : [])));
  return { name: '提要里的各条', begins: (i) => starts.has(i), sure: true };
}

/** The texts where more speaks for a border than against it, from the top down. */
export function turningIn(plan: Plan): Way {
  const { units, turnAt } = readingOf(plan);
  const starts = new Set<number>();
  let from = 0;
  units.forEach(({ top, headline, signs }, at) => {
    const begins =
      signs + (at === 0 ? 0 : turnAt(from, at, at + 1).points) + (headline === undefined ? 0 : HEADED) > 0;
    if (at > 0 && !begins) return;
    starts.add(top);
    from = at;
  });
  return { name: '另起话题之处', begins: (i) => starts.has(i), sure: true };
}
