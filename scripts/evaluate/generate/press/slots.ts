import type { Random } from '../random.ts';
import { impliedDates, type Clean } from '../stock.ts';
import { drawCredit, UNSIGNED, type Credit, type Place } from './credits.ts';
import { draw, type Odds } from './draw.ts';
import { canJump, firstPart, lastPart } from './jumps.ts';
import type { Order } from './plan.ts';
import type { Sheet } from './sheet.ts';

/** Where an article's headline is: over its text, under it, or far off at the top of the page. */
export type Side = 'before' | 'after' | 'first';

/** An article with what is known of how it will stand on the page. */
export interface Slot {
  article: Clean;
  side: Side;
  credit: Credit;
  /** What the page says where it has only a part of the article. */
  onward: string;
  from: string;
  /** False where the headline stayed on another page. */
  headed: boolean;
  /** Its headline may have several lines: no other one stands next to it. */
  free: boolean;
  /** The section of briefs that begins with it. */
  label?: string;
  /** Dates that its own words imply. */
  implied: string[];
}

const LABELS = [
  '园区短讯',
  '一周简讯',
  '短新闻',
  '园区速递',
  '短波快讯',
  '【园区短讯】',
  '新闻集装箱',
  '■ 简讯',
];
const ROUNDUPS = ['园区速览', '园区一周短讯', '各地园区传来新消息', '园区要闻短读'];
const BULLETS = ['●', '◆', '■', '▲'];

const PLACES: Odds<Place | 'unsigned'> = [
  [40, 'line'],
  [30, 'lead'],
  [16, 'tail'],
  [5, 'last-line'],
  [5, 'none'],
  [4, 'unsigned'],
];

/** Gives every article its place on the page and the words that name its authors. */
export function drawSlots(sheet: Sheet, articles: readonly Clean[]): Slot[] {
  const { random, plan } = sheet;
  const sides = drawSides(random, plan.order, articles.length);
  const common = random.pick(['line', 'lead', 'tail'] as const);
  const slots: Slot[] = [];
  for (const [k, article] of articles.entries()) {
    const side = sides[k]!;
    const place =
      side === 'first'
        ? common
        : side === 'after'
          ? underneath(sheet, slots.at(-1), sides[k + 1])
          : beneath(sheet, slots.at(-1));
    const meets = side === 'after' ? sides[k + 1] === 'before' : sides[k - 1] === 'after';
    slots.push({
      ...wholeSlot(article, creditFor(sheet, article, place, side !== 'before')),
      side,
      free: side !== 'first' && !meets,
    });
  }
  return withJump(sheet, slots);
}

/** Briefs under one label with a headline each, or all under one headline. */
export function drawBriefs(sheet: Sheet, briefs: readonly Clean[]): Slot[] {
  const { random, plan } = sheet;
  if (briefs.length === 0) return [];
  const slotOf = (article: Clean, place: Place) => wholeSlot(article, creditFor(sheet, article, place, true));
  if (plan.briefs === 'headed') {
    const label = random.pick(LABELS);
    const [first, ...others] = briefs.map((article) =>
      slotOf(article, random.pick(['tail', 'tail', 'lead', sheet.headline === '' ? 'tail' : 'none'])),
    );
    return [{ ...first!, label }, ...others];
  }
  const bullet = random.pick(BULLETS);
  const together: Clean = {
    title: random.pick(ROUNDUPS),
    zones: briefs.flatMap(({ zones }) => zones),
    paragraphs: briefs.map(({ paragraphs }) => ({ kind: 'p', text: bullet + paragraphs[0]!.text })),
  };
  return [{ ...slotOf(together, random.pick(['line', 'tail'])), implied: briefs.flatMap(impliedDates) }];
}

const wholeSlot = (article: Clean, credit: Credit): Slot => ({
  article,
  side: 'before',
  credit,
  onward: '',
  from: '',
  headed: true,
  free: false,
  implied: impliedDates(article),
});

function drawSides(random: Random, order: Order, count: number): Side[] {
  if (order === 'all-first') return Array.from({ length: count }, () => 'first');
  if (order === 'all-after') return Array.from({ length: count }, () => 'after');
  const places = Array.from({ length: count }, (_, k) => k);
  const after = new Set(order === 'before' ? [] : random.sample(places, 1 + random.int(count - 1)));
  return places.map((place) => (after.has(place) ? 'after' : 'before'));
}

/** A text over its headline shows where it begins: at the top, behind another headline, behind names, or by its own lead. */
function underneath({ random }: Sheet, previous: Slot | undefined, next: Side | undefined): Place {
  const begins = previous === undefined || previous.side === 'after' || previous.credit.place === 'tail';
  if (!begins) return 'lead';
  return draw(random, [
    [5, 'lead'],
    [3, 'tail'],
    [next === 'after' ? 0 : 2, 'under-headline'],
  ]);
}

/** A text under its headline; what could be another's is left out behind a headline that is. */
function beneath({ random, headline, setting }: Sheet, previous: Slot | undefined): Place | 'unsigned' {
  const place = draw(random, PLACES);
  if (previous?.side === 'after') return place === 'lead' || place === 'tail' ? place : 'line';
  return place === 'none' && headline === '' && !setting.blank ? 'line' : place;
}

function creditFor({ desk }: Sheet, { zones }: Clean, place: Place | 'unsigned', clear: boolean): Credit {
  if (place === 'unsigned') return UNSIGNED;
  const town = zones.length === 1 ? /^(.{2,3})(?:高新区|经开区)$/u.exec(zones[0]!)?.[1] : undefined;
  return drawCredit(desk, place, town, clear);
}

/** One article goes on upon another page, or comes from one. */
function withJump({ random, plan, desk }: Sheet, slots: readonly Slot[]): Slot[] {
  const fit = slots.flatMap((slot, k) => (canJump(slot.article) ? [k] : []));
  const unheaded = plan.jump === 'from-unheaded';
  const place = unheaded ? 0 : random.pick(fit);
  if (plan.jump === 'none' || place === undefined || !fit.includes(place)) return [...slots];
  const slot = slots[place]!;
  if (plan.jump === 'onward') {
    const { article, notice } = firstPart(random, slot.article);
    const named = slot.credit.place === 'lead' ? slot.credit : drawCredit(desk, 'line');
    return slots.with(place, { ...slot, article, credit: named, onward: notice });
  }
  const { article, notice } = lastPart(random, slot.article);
  const credit = drawCredit(desk, random.pick(['none', 'tail']), undefined, true);
  return slots.with(place, { ...slot, article, credit, from: notice, headed: !unheaded });
}
