/**
 * Which headline each line of a page belongs to, wherever it stands: the sum of what holds articles together is
 * highest. The terms are those of the page's own score (segment.ts), on sets of lines instead of runs.
 */
import { joint, type Joint } from './joint.ts';
import type { Sheet } from './sheet.ts';

/** Lines that stay together: a paragraph with the byline or subhead above it. */
export type Unit = readonly number[];

/** A page whose units look for their headlines. */
export interface Loose {
  sheet: Sheet;
  /** The lines of each headline. */
  heads: readonly Unit[];
  units: readonly Unit[];
  /** For each unit, the headline below which it stands; −1 where several stand together, or none above. */
  found: readonly number[];
  /** Names that each line speaks of: zones, and places that carry one. */
  names: readonly ReadonlySet<string>[];
}

const cohesionWeight = 0.12;
const coverageWeight = 7;
const stays = 2;
const goesAlong = 0.8;
const stranger = 4;
const kin = 2;
const secondStart = 5;
const loose = -4;
const joined = 0.5;

/** The units of one article in reading order: those below its headline, then those above; a lead first, names last. */
export function inReadingOrder(
  { sheet, heads, units }: Loose,
  own: readonly number[],
  head: number,
): number[] {
  const at = heads[head]![0]!;
  const rank = (u: number): number => {
    const lines = units[u]!.map((i) => sheet.lines[i]!);
    if (lines.some(({ lead }) => lead !== undefined)) return 0;
    if (lines.at(-1)!.tail) return 3;
    return units[u]![0]! > at ? 1 : 2;
  };
  return own.toSorted((a, b) => rank(a) - rank(b) || a - b);
}

/** All points of a seam, not cut off: which of two ways to go on is better shows above what makes one sure. */
const pointsOf = ({ score, rows }: Joint): number =>
  score <= -7 ? score : rows.reduce((sum, { points }) => sum + points, 0);

/** What the seams between the units of an article are worth. */
function seams({ sheet, units }: Loose, order: readonly number[], joints: Map<number, number>): number {
  const { lines, page } = sheet;
  let sum = 0;
  order.forEach((u, k) => {
    const left = units[u]!.at(-1)!;
    const line = lines[left]!;
    if (line.ended || line.byline > 0 || line.mark > 0) return;
    const next = order[k + 1];
    if (next === undefined) {
      sum += loose;
      return;
    }
    const right = units[next]![0]!;
    const key = left * lines.length + right;
    const points = joints.get(key) ?? pointsOf(joint({ left: line, right: lines[right]!, page }));
    joints.set(key, points);
    sum += points > 0 ? joined * points : loose;
  });
  return sum;
}

function cohesion({ subjects, subjectCount }: Sheet, lines: readonly number[]): number {
  const counts = new Map<number, number>();
  let n = 0;
  for (const i of lines)
    for (const word of subjects[i]!) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      n++;
    }
  let sum = 0;
  for (const f of counts.values()) sum += f * Math.log((n + subjectCount) / (f + 1));
  return -cohesionWeight * sum;
}

function coverage({ content, rarity }: Sheet, head: Unit, body: readonly number[]): number {
  const held = new Set(body.flatMap((i) => content[i]!));
  const words = [...new Set(head.flatMap((i) => content[i]!))];
  const all = words.reduce((sum, word) => sum + rarity[word]!, 0);
  const own = words.reduce((sum, word) => sum + (held.has(word) ? rarity[word]! : 0), 0);
  return all === 0 ? 0 : coverageWeight * (own / all - 0.45);
}

/** What an article's lines say by names: those of its own headline, and those of another's. */
function kinship({ heads, names }: Loose, head: number, body: readonly number[]): number {
  const of = heads.map((lines) => new Set(lines.flatMap((i) => [...names[i]!])));
  const own = of[head]!;
  return body.reduce((sum, i) => {
    const told = [...names[i]!];
    if (told.some((name) => own.has(name))) return sum + kin;
    return told.some((name) => of.some((others) => others.has(name))) ? sum - stranger : sum;
  }, 0);
}

function articleScore(
  page: Loose,
  own: readonly number[],
  head: number,
  joints: Map<number, number>,
): number {
  const { sheet, heads, units } = page;
  const order = inReadingOrder(page, own, head);
  const body = order.flatMap((u) => units[u]!);
  const starts = body.filter((i) => sheet.lines[i]!.lead !== undefined || sheet.lines[i]!.byline > 0).length;
  const ends = body.filter((i) => sheet.lines[i]!.tail).length;
  const seconds = Math.max(0, starts - 1) + Math.max(0, ends - 1) + (starts > 0 && ends > 0 ? 1 : 0);
  return (
    cohesion(sheet, [...heads[head]!, ...body]) +
    coverage(sheet, heads[head]!, body) +
    kinship(page, head, body) +
    seams(page, order, joints) -
    secondStart * seconds -
    (body.length === 0 ? 8 : 0)
  );
}

/** The headline of each unit. */
export function ownersOf(page: Loose): number[] {
  const { heads, units, found } = page;
  const joints = new Map<number, number>();
  const owner = [...found];
  const members = (head: number): number[] => owner.flatMap((k, u) => (k === head ? [u] : []));
  const place = (u: number, head: number): number =>
    (found[u] === head ? stays : 0) +
    (u > 0 && owner[u - 1] === head ? goesAlong : 0) +
    (owner[u + 1] === head ? goesAlong : 0);
  const gain = (group: readonly number[], head: number): number => {
    const without = members(head).filter((u) => !group.includes(u));
    const together = [...without, ...group].sort((a, b) => a - b);
    return (
      articleScore(page, together, head, joints) -
      articleScore(page, without, head, joints) +
      group.reduce((sum, u) => sum + place(u, head), 0)
    );
  };
  const settle = (group: readonly number[]): boolean => {
    const gains = heads.map((_, head) => gain(group, head));
    const now = owner[group[0]!]!;
    const best = gains.indexOf(Math.max(...gains));
    if (best === now || (now >= 0 && gains[best]! < gains[now]! + 0.01)) return false;
    for (const u of group) owner[u] = best;
    return true;
  };
  const score = (head: number): number => articleScore(page, members(head), head, joints);
  const exchange = (u: number, v: number): boolean => {
    const [a, b] = [owner[u]!, owner[v] ?? -1];
    if (a < 0 || b < 0 || a === b) return false;
    const before = score(a) + score(b);
    [owner[u], owner[v]] = [b, a];
    if (score(a) + score(b) > before + 0.01) return true;
    [owner[u], owner[v]] = [a, b];
    return false;
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
