/**
 * Which headline each line of a page belongs to, wherever it stands: the sum of what holds articles together is
 * highest. The terms are those of the page's own score (segment.ts), on sets of lines instead of runs.
 */
import { joint, type Joint } from './joint.ts';
import { kept } from '../kept.ts';
import type { Sheet } from './sheet.ts';
import { bitsOf, cohesionWeight, contentOf, coverage } from './subject.ts';

/** Lines that stay together: a paragraph with the byline or subhead above it. */
export type Unit = readonly number[];

/** A page whose units look for their headlines. */
export interface Loose {
  sheet: Sheet;
  /** The lines of each headline, with the bylines below it. */
  heads: readonly Unit[];
  units: readonly Unit[];
  /** For each unit, the headline below which it stands; −1 where several stand together, or none above. */
  found: readonly number[];
  /** Units that stand in one column with each, where that is known; else those above and below it go along with it. */
  beside?: readonly (readonly number[])[];
  /** Names that each line speaks of: zones, and places that carry one. */
  names: readonly ReadonlySet<string>[];
}

const stays = 2;
const goesAlong = 0.8;
const inColumn = 2;
const stranger = 4;
const kin = 2;
const secondStart = 5;
const loose = -4;
const joined = 0.5;
const empty = 8;

/** Whether a unit ends in a byline: that stands below a text. */
const isSigned = ({ sheet, units }: Loose, u: number): boolean => sheet.lines[units[u]!.at(-1)!]!.byline > 0;

/** What stands where in an article: a lead first, then what is below its headline, what is above, names last. */
function rankOf(page: Loose, u: number, head: number): number {
  const { sheet, heads, units } = page;
  const lines = units[u]!.map((i) => sheet.lines[i]!);
  if (lines.some(({ lead, byline }) => lead !== undefined && byline === 0)) return 0;
  if (lines.at(-1)!.tail || isSigned(page, u)) return 3;
  return units[u]![0]! > heads[head]![0]! ? 1 : 2;
}

/** Puts the units of one article, given in the file's order, in reading order. */
export function readingOrder(page: Loose): (own: readonly number[], head: number) => number[] {
  const ranks = page.heads.map((_, head) => page.units.map((_, u) => rankOf(page, u, head)));
  return (own, head) => own.toSorted((a, b) => ranks[head]![a]! - ranks[head]![b]! || a - b);
}

/** All points of a seam, not cut off: which of two ways to go on is better shows above what makes one sure. */
const pointsOf = ({ score, rows }: Joint): number =>
  score <= -7 ? score : rows.reduce((sum, { points }) => sum + points, 0);

/** What the seams between units in reading order are worth; each is looked at once. */
function seamsOf({ sheet, units }: Loose): (order: readonly number[]) => number {
  const { lines, page } = sheet;
  const open = units.map((unit) => {
    const { ended, byline, mark } = lines[unit.at(-1)!]!;
    return !ended && byline === 0 && mark === 0;
  });
  const after = units.map((unit) =>
    kept((next: number) =>
      pointsOf(joint({ left: lines[unit.at(-1)!]!, right: lines[units[next]![0]!]!, page })),
    ),
  );
  return (order) =>
    order.reduce((sum, u, k) => {
      if (!open[u]) return sum;
      const next = order[k + 1];
      const points = next === undefined ? 0 : after[u]!(next);
      return sum + (points > 0 ? joined * points : loose);
    }, 0);
}

/** What each line says by names of each headline: its own, or only those of another. */
function kinshipOf({ heads, names }: Loose): number[][] {
  const of = heads.map((lines) => new Set(lines.flatMap((i) => [...names[i]!])));
  return of.map((own) =>
    names.map((told) => {
      if (!told.isDisjointFrom(own)) return kin;
      return of.some((others) => !told.isDisjointFrom(others)) ? -stranger : 0;
    }),
  );
}

/** What the units of a page, given in the file's order, are worth as the article of a headline; each article is scored once. */
function scorerOf(page: Loose): (own: readonly number[], head: number) => number {
  const { sheet, heads, units } = page;
  const inOrder = readingOrder(page);
  const seams = seamsOf(page);
  const kinship = kinshipOf(page);
  const headWords = heads.map((lines) => contentOf(sheet, lines));
  const score = (own: readonly number[], head: number): number => {
    const { add, bits } = bitsOf(sheet);
    const held = new Uint8Array(sheet.rarity.length);
    const signed = heads[head]!.some((i) => sheet.lines[i]!.byline > 0);
    let [starts, ends, below, named] = [signed ? 1 : 0, 0, 0, 0];
    let opensSigned = signed;
    for (const i of heads[head]!) add(i);
    for (const u of own) {
      const signs = isSigned(page, u) ? units[u]!.at(-1) : undefined;
      for (const i of units[u]!) {
        const { lead, byline, tail } = sheet.lines[i]!;
        add(i);
        for (const word of sheet.content[i]!) held[word] = 1;
        if (tail && i !== signs) ends++;
        if (i === signs) below++;
        else if (lead !== undefined || byline > 0) {
          starts++;
          opensSigned ||= byline > 0 || lead!.signed;
        }
        named += kinship[head]![i]!;
      }
    }
    const twice = (starts > 0 && ends > 0) || (opensSigned && below > 0);
    const seconds = Math.max(0, starts - 1) + Math.max(0, ends + below - 1) + (twice ? 1 : 0);
    return (
      -cohesionWeight * bits() +
      coverage(sheet, headWords[head]!, held) +
      named +
      seams(inOrder(own, head)) -
      secondStart * seconds -
      (own.length === 0 ? empty : 0)
    );
  };
  const known = heads.map(() => new Map<string, number>());
  return (own, head) => {
    const key = own.join();
    const before = known[head]!.get(key) ?? score(own, head);
    known[head]!.set(key, before);
    return before;
  };
}

const inFileOrder = (units: number[]): number[] => units.sort((a, b) => a - b);

/** The headline of each unit. */
export function ownersOf(page: Loose): number[] {
  const { heads, units, found } = page;
  const articleScore = scorerOf(page);
  const owner = [...found];
  const membersOf = (head: number): number[] => owner.flatMap((k, u) => (k === head ? [u] : []));
  const members = heads.map((_, head) => membersOf(head));
  const give = (group: readonly number[], head: number): void => {
    const before = owner[group[0]!]!;
    for (const u of group) owner[u] = head;
    for (const changed of [before, head]) if (changed >= 0) members[changed] = membersOf(changed);
  };
  const beside = units.map((_, u) => page.beside?.[u] ?? [u - 1, u + 1]);
  const along = page.beside ? inColumn : goesAlong;
  const place = (u: number, head: number): number =>
    (found[u] === head ? stays : 0) + along * beside[u]!.filter((v) => owner[v] === head).length;
  const gain = (group: readonly number[], head: number): number => {
    const own = members[head]!;
    const isIn = owner[group[0]!] === head;
    const without = isIn ? own.filter((u) => !group.includes(u)) : own;
    const together = isIn ? own : inFileOrder([...own, ...group]);
    return (
      articleScore(together, head) -
      articleScore(without, head) +
      group.reduce((sum, u) => sum + place(u, head), 0)
    );
  };
  const settle = (group: readonly number[]): boolean => {
    const gains = heads.map((_, head) => gain(group, head));
    const now = owner[group[0]!]!;
    const best = gains.indexOf(Math.max(...gains));
    if (best === now || (now >= 0 && gains[best]! < gains[now]! + 0.01)) return false;
    give(group, best);
    return true;
  };
  const swapped = (out: number, into: number): number => {
    const head = owner[out]!;
    const own = members[head]!.map((u) => (u === out ? into : u));
    return articleScore(inFileOrder(own), head) - articleScore(members[head]!, head);
  };
  const exchange = (u: number, v: number): boolean => {
    const [a, b] = [owner[u]!, owner[v] ?? -1];
    if (a < 0 || b < 0 || a === b || swapped(u, v) + swapped(v, u) <= 0.01) return false;
    give([u], b);
    give([v], a);
    return true;
  };
  for (let round = 0; round < 6; round++) {
    let changed = false;
    for (const u of units.keys()) changed = settle([u]) || changed;
    for (const u of units.keys())
      if (u > 0 && owner[u] === owner[u - 1]) changed = settle([u - 1, u]) || changed;
    for (const u of units.keys()) for (const v of [u + 1, u + 2, u + 3]) changed = exchange(u, v) || changed;
    if (!changed) break;
  }
  return owner;
}
