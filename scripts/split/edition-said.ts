/** Where items begin that are told without headlines: by what the host says, by who speaks, by what stands between, by the subject. */
import { tailNames } from '../facts/byline.ts';
import { LEADS_OVER, saidOn } from './edition-lines.ts';
import { insideOf, type Plan, type Way } from './edition-plan.ts';
import { ZONE } from './homes.ts';
import { placesIn, turnOf, type Piece } from './turn.ts';
import { hostOf, voiceOf } from './turns.ts';

/** How far a text must turn from the item above where the host says nothing, and begin with a place that is new. */
const LEAST_UNLED = 0.15;
const OPENING = 40;
/** Words by which a text goes on with what was said. */
export const GOES_ON =
  /^(?:据(?:了解|悉|介绍|统计)|当地|目前|同时|与此同时|此外|另外|其中|下一步|接下来|为此|对此|随后|会上|今后|未来|园区|[该其这他她它但而也还“])/u;

const said = (text: string): Piece => ({ headline: '', text });

/** The places that a text begins with and the item above does not name, each with whether it is said with its zone. */
const freshIn = (read: string, text: string): [string, boolean][] =>
  GOES_ON.test(text) ? [] : [...placesIn(text.slice(0, OPENING))].filter(([place]) => !read.includes(place));

/** Whether a text begins with a zone that the item above does not name, which speaks of another. */
export const turnsToZone = (read: string, text: string): boolean =>
  freshIn(read, text).some(([, zoned]) => zoned) && [...placesIn(read).values()].includes(true);

/** Whether a text begins with a place that the item above does not name: with its zone, or on another subject. */
function turnsToPlace(read: string, text: string): boolean {
  if (turnsToZone(read, text)) return true;
  const fresh = freshIn(read, text);
  return fresh.length > 0 && turnOf(said(read), said(text)) >= LEAST_UNLED;
}

/** 记者林小禾报道。 at the end of what is told. */
const REPORTED_BEHIND =
  /(?:^|[。！？!?”])\s?[(（]?(?:本台|\p{Script=Han}{2,6}台)?(?:见习|实习)?记者\s?\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,3}\s?(?:\p{Script=Han}{2,4})?(?:报道|采制|摄制)[)）]?[。.]?$/u;

/** Whether a text ends with who reported it. */
export const endsSigned = (text: string): boolean =>
  tailNames(text) !== undefined || REPORTED_BEHIND.test(text.slice(-50));

/**
 * How far what is said turns from what was said above, about −1 to 1. The one zone that a whole programme speaks of is
 * its home, and tells nothing.
 */
export function turnsIn(plan: Plan): (above: Piece, below: Piece) => number {
  const said = insideOf(plan).flatMap((i) => (plan.kinds[i] === 'text' ? [saidOn(plan, i)] : []));
  const zoned = [...placesIn(said.join('\n'))].flatMap(([place, isZoned]) => (isZoned ? [place] : []));
  const [place] = zoned.length === 1 ? zoned : [];
  const home = place && new RegExp(`${RegExp.escape(place)}|${ZONE}`, 'gu');
  const away = ({ headline, text }: Piece) => ({ headline, text: home ? text.replace(home, '') : text });
  return (above, below) => turnOf(away(above), away(below));
}

/** How a text begins that is read without a headline: its own lead, a day, who reports it. */
export const OPENS_UNREAD =
  /^(?:近日|日前|昨[天日]|今[天日]|连日来|入[春夏秋冬]以来|本台(?:消息|讯)|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\p{Script=Han}{2,4}报道[:：,，])|^\P{P}{4,24}(?:今天|昨天|近日|日前|\d{1,2}月\d{1,2}日)|^[^。，,]{4,24}[，,](?:[^。，,]{2,20}[，,])?(?:近日|日前|昨[天日]|今[天日]|连日来|(?:\d{4}年)?\d{1,2}月\d{1,2}日)/u;

/** A visit goes on to another place. */
export const ON_TOUR = /^(?:来到|走进|走访|[在从到]|离开|第二站|最后一站)/u;

/** Whether no headline stands between the texts. */
export const isBare = (plan: Plan, texts: readonly number[]): boolean =>
  insideOf(plan).every((i) => plan.kinds[i] !== 'headline' || i < (texts[0] ?? 0) || i > (texts.at(-1) ?? 0));

/** Texts in which the host leads over to another item, the first text, and between them what turns to another place. */
export const ledOverIn = (plan: Plan): Way => {
  const texts = insideOf(plan).filter((i) => plan.kinds[i] === 'text');
  const led = texts.filter((i) => LEADS_OVER.test(saidOn(plan, i)) || LEADS_OVER.test(plan.blocks[i]!.text));
  const starts = new Set<number>();
  let read = '';
  for (const i of led.length > 1 ? texts : []) {
    const text = saidOn(plan, i);
    if (read === '' || led.includes(i) || turnsToPlace(read, text)) {
      starts.add(i);
      read = '';
    }
    read += `${text}\n`;
  }
  const bare = isBare(plan, texts);
  return { name: '转到下一条的话', begins: (i) => bare && starts.has(i) };
};

/** How far an announcer's words must turn from what the other read before, about −1 to 1. */
const LEAST_VOICE = -0.25;
/** … and those of a host with a name, who may also talk with another. */
const LEAST_NAMED = 0;
/** … and a text behind more blank lines than others. */
const LEAST_GAP = -0.45;
/** … which does not open as news does, but names a place or stands behind several; … or does neither. */
const LEAST_PLACED_GAP = -0.25;
const LEAST_BARE_GAP = 0.1;

/** What those say of whom the item above tells: it begins no other. */
const TOLD = /^(?:据(?:了解|介绍|统计)|与此同时|除此之外|此外|其中)[,，]/u;

/** Hosts, where a script names them so and not by their names; a reporter begins no item then. */
const PRESENTER = /^(?:主播|主持人?|播音员?)/u;

/** The turns of two announcers who read by turns, or of a host behind a reporter, each on another subject than the item above. */
export function voicesIn(plan: Plan): Way {
  const { kinds, turns } = plan;
  const presented = [...turns.values()].some((label) => PRESENTER.test(hostOf(label) ?? ''));
  const starts = new Set<number>();
  let voice: string | undefined;
  let read = '';
  for (const i of insideOf(plan)) {
    if (kinds[i] !== 'text') continue;
    const label = turns.get(i) ?? '';
    const announcer = voiceOf(label);
    const now = announcer ?? hostOf(label);
    const text = saidOn(plan, i);
    const least = announcer === undefined ? LEAST_NAMED : LEAST_VOICE;
    const other = now !== undefined && now !== voice && (!presented || PRESENTER.test(now));
    const leads = other && (read === '' || !TOLD.test(text));
    if (leads && (read === '' || turnOf(said(read), said(text)) >= least)) {
      starts.add(i);
      read = '';
    }
    voice = now ?? voice;
    read += `${text}\n`;
  }
  const texts = insideOf(plan).filter((i) => kinds[i] === 'text');
  const bare = kinds.slice(0, texts.at(-1)).every((kind, i) => kind !== 'headline' || plan.menu.has(i));
  return { name: '播音员轮换', unmarked: true, begins: (i) => bare && starts.has(i) };
}

/** Texts behind more blank lines than stand between others, on another subject than those above. */
export function gapsIn(plan: Plan): Way {
  const { kinds, blocks } = plan;
  const texts = insideOf(plan).filter((i) => kinds[i] === 'text');
  const gap = (i: number) => blocks[i]!.lines[0] - (blocks[i - 1]?.lines[1] ?? 0);
  const usual = Math.min(...texts.slice(1).map(gap));
  const wide = texts.filter((i, k) => k === 0 || gap(i) >= 2 * usual);
  const turn = turnsIn(plan);
  const isWide = new Set(wide);
  const groups: string[] = [];
  for (const i of texts) {
    if (isWide.has(i)) groups.push('');
    groups.push(`${groups.pop()!}${saidOn(plan, i)}\n`);
  }
  const leastAt = (i: number, text: string): number => {
    if (OPENS_UNREAD.test(text)) return LEAST_GAP;
    const placed = placesIn(text.slice(0, OPENING)).size > 0;
    return placed || gap(i) > usual + 1 ? LEAST_PLACED_GAP : LEAST_BARE_GAP;
  };
  const starts = wide.filter((i, k) => {
    const text = saidOn(plan, i);
    return (
      k === 0 || (!GOES_ON.test(text) && turn(said(groups[k - 1]!), said(groups[k]!)) >= leastAt(i, text))
    );
  });
  const some = wide.length > 2 && wide.length < texts.length ? new Set(starts) : new Set<number>();
  return { name: '空行隔开', begins: (i) => some.has(i) };
}

/** Texts behind one that ends with its reporters, where none of those that end so turns to another zone within. */
export function signOffsIn(plan: Plan): Way {
  const texts = insideOf(plan).filter((i) => plan.kinds[i] === 'text');
  const groups: number[][] = [[]];
  for (const i of texts) {
    groups.at(-1)!.push(i);
    if (endsSigned(saidOn(plan, i))) groups.push([]);
  }
  const told = groups.slice(0, -1);
  const whole = told.every((group) =>
    group.every((i, k) => {
      const read = group.slice(0, k).map((at) => saidOn(plan, at));
      return k === 0 || !turnsToZone(read.join('\n'), saidOn(plan, i));
    }),
  );
  const some = told.length > 1 && isBare(plan, texts) && whole;
  const starts = new Set(some ? groups.flatMap(([i]) => i ?? []) : []);
  return { name: '各条文末的记者', begins: (i) => starts.has(i) };
}

/** Texts one below the other with nothing between them, each on another subject than those above, where there is no headline. */
export function plainIn(plan: Plan): Way {
  const { kinds } = plan;
  const texts = insideOf(plan).filter((i) => kinds[i] === 'text');
  const turn = turnsIn(plan);
  const starts = new Set<number>();
  let read = '';
  for (const [k, i] of texts.entries()) {
    const text = saidOn(plan, i);
    const turned =
      (OPENS_UNREAD.test(text) && turn(said(read), said(text)) >= LEAST_VOICE) ||
      (!ON_TOUR.test(text) && turnsToZone(read, text));
    if (k === 0 || turned) {
      starts.add(i);
      read = '';
    }
    read += `${text}\n`;
  }
  const bare = isBare(plan, texts);
  return { name: '另起话题的段落', begins: (i) => bare && starts.has(i) };
}
