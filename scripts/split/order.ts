/**
 * Puts the lines of a page in reading order where text recognition mixed up its columns. Only where the whole page
 * reads clearly better for it: the score of the best reading in the new order against that in the file's.
 */
import { leadLabel } from '../facts/byline.ts';
import { bestChain, type Chain } from './chain.ts';
import { lineOf, type Line } from './features.ts';
import { continuedOrders, withoutJumps } from './continued.ts';
import { dealtOut } from './gathered.ts';
import { isZone } from './headline.ts';
import { endsOfRest, linksOf, overColumns, stitched } from './links.ts';
import { ownersOf, readingOrder, type Loose } from './owners.ts';
import { linesIn, type Part } from './segment.ts';
import { subheadsInSequence } from './numbered-subheads.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { contentOf, coverage } from './subject.ts';
import { ZONE } from './homes.ts';

/** The new order must be this much better: of 480 generated pages in order, none came over it. */
const clearly = 5;
/** So much where it shows one fault only, and that may be none. */
const clearlyMixed = 7;
const leastMixed = 2;
/** With so many the line below tells little of where a sentence goes on. */
const mostlyMixed = 5;
/** So much where the page was out of order before. */
const clearlyAgain = 2;
/** So much where headlines are dealt out, and nothing else tells where texts begin. */
const clearlyUnparted = 10;
/** A page with a headline put above its text must be this much better. */
const clearlyUp = 2;
/** Pages of more lines or more headlines are read as they stand. */
const mostLines = 90;
const mostHeads = 6;
/** So many texts that go on on another page are put together in all ways. */
const mostContinued = 3;
/** So many ways to end what goes on are tried. */
const mostEndings = 16;
/** A headline of its own has at least so many characters. */
const shortestHeadline = 8;

/** A page's lines in reading order, and their best reading. */
export interface Ordered {
  sheet: Sheet;
  chain: Chain;
  /** Blocks that stand elsewhere in the file than in the reading. */
  moved: ReadonlySet<number>;
}

const zoned = new RegExp(`(\\p{Script=Han}{2,4}?)(?:市|县|区)?${ZONE}`, 'u');
const labelled = /^(\p{Script=Han}{2,4}):/u;

/** Words for any place: 全省, 新区. */
const anyPlace = /^[全本各我][国省市州县区]$|^[新老城郊市县]区$/u;

/** Names by which a headline's articles can be told: places, the place of a zone, what stands before a colon. */
function ownNames({ folded, words }: Line): string[] {
  const places = words
    .filter(({ word, tag }) => /^n[st]$/u.test(tag) && word.length > 1 && !anyPlace.test(word))
    .map(({ word }) => word);
  const found = [zoned, labelled].flatMap((pattern) => pattern.exec(folded)?.[1] ?? []);
  return [...new Set([...places, ...found])];
}

/** 高新区 with no place before it, at the start of a clause: the one that the text is about. */
const bareZone = /(?:^|[,。;])(高新区|经开区|开发区|保税区|新区)/gu;

/**
 * The zone that lines speak of and no headline names, where there is only one: that of the headline without any. Where
 * such a line opens an article, the headline of that may have been lost.
 */
function onlyZoneLeft({ lines, zones }: Sheet, headZones: ReadonlySet<string>): string | undefined {
  const left = zones.flatMap((own, i) => (own.length === 1 && !headZones.has(own[0]!) ? [i] : []));
  const named = new Set(left.map((i) => zones[i]![0]!));
  const opens = left.some((i) => lines[i]!.lead !== undefined);
  return headZones.size > 0 && left.length > 1 && named.size === 1 && !opens ? [...named][0] : undefined;
}

/** For each line, the names of headlines that it holds; a name that several headlines hold tells nothing, nor does a place beside the zone of a headline. */
function namesOf(sheet: Sheet, headLines: readonly number[]): Set<string>[] {
  const { lines, zones } = sheet;
  const all = headLines.flatMap((i) => ownNames(lines[i]!));
  const telling = all.filter((name) => all.indexOf(name) === all.lastIndexOf(name));
  const kinds = headLines.flatMap((i) => /(?:高新|经开|开发|保税|新)区/u.exec(lines[i]!.folded)?.[0] ?? []);
  const isHead = new Set(headLines);
  const kindsIn = (i: number): string[] =>
    isHead.has(i)
      ? kinds.filter((kind) => lines[i]!.folded.includes(kind))
      : [...lines[i]!.folded.matchAll(bareZone)].map(([, kind]) => kind!);
  const only = (kind: string): boolean => kinds.filter((other) => other === kind).length === 1;
  const headZones = new Set(headLines.flatMap((i) => zones[i]!));
  const [unzoned, ...more] = headLines.filter((i) => zones[i]!.length === 0);
  const rest = more.length === 0 && unzoned !== undefined ? onlyZoneLeft(sheet, headZones) : undefined;
  const zonesOf = (i: number): string[] => (i === unzoned && rest !== undefined ? [rest] : zones[i]!);
  return lines.map(({ folded }, i) => {
    const own = zonesOf(i);
    if (!isHead.has(i) && own.some((zone) => headZones.has(zone) || zone === rest)) return new Set(own);
    return new Set([...own, ...telling.filter((name) => folded.includes(name)), ...kindsIn(i).filter(only)]);
  });
}

/** The part of each line in a reading. */
const partsOf = ({ segments }: Chain): Part[] => segments.flatMap(({ parts }) => parts);

/** The headlines of a reading, the lines of each; `apart`: marked lines of one level are one each. */
function headsOf({ lines, headline, joints }: Sheet, { segments }: Chain, apart: boolean): number[][] {
  return segments.flatMap(({ start, parts }) => {
    const own = parts.flatMap((part, i) => (part === 'H' || part === 'T' ? [start + i] : []));
    const whole = (i: number): boolean =>
      lines[i]!.mark > 0 &&
      lines[i]!.mark === lines[own[0]!]!.mark &&
      headline[i]! > 0 &&
      lines[i]!.folded.length >= shortestHeadline &&
      (i === own[0] || joints[i]!.score <= 0);
    if (own.length === 0) return [];
    return apart && own.every(whole) ? own.map((i) => [i]) : [own];
  });
}

/** 本报讯（记者 林小禾） alone on a line. */
const isLabel = ({ text, lead }: Line): boolean => lead?.signed === true && leadLabel(text)?.rest === '';

/** The lines of a headline with the bylines right below it, which stay with it; of several below each other, none tells whose they are. */
function withBylines({ lines }: Sheet, parts: readonly Part[], head: readonly number[]): readonly number[] {
  if (parts[head[0]! - 1] === 'H' || head.length > 1) return head;
  let end = head.at(-1)! + 1;
  while (parts[end] === 'B' || (end < lines.length && isLabel(lines[end]!))) end++;
  return [...head, ...Array.from({ length: end - head.at(-1)! - 1 }, (_, k) => head.at(-1)! + 1 + k)];
}

/**
 * Each line of text with the byline and the subhead above it, and with what was put below it as the rest of its
 * sentence; a byline that ends an article with the line above it.
 */
function unitsOf({ lines }: Sheet, parts: readonly Part[], heads: ReadonlySet<number>): number[][] {
  const isPutBelow = (i: number): boolean => parts[i] === 'J' && lines[i]!.block < lines[i - 1]!.block;
  const units: number[][] = [];
  let waiting: number[] = [];
  parts.forEach((part, i) => {
    if (heads.has(i)) return;
    if (part === 'E' || isPutBelow(i)) (units.at(-1) ?? waiting).push(i);
    else if (part === 'S' || part === 'B') waiting.push(i);
    else if (part === 'P' || part === 'J') {
      units.push([...waiting, i]);
      waiting = [];
    }
  });
  return units;
}

/** A headline takes so many lines at most, and characters over more than one, where its byline stands below. */
const mostAboveByline = 2;
const longestAboveByline = 32;
const surelyByline = 1.5;

/** All headlines with a byline below, and with that, in the order of the page. */
function bylinedHeads({ lines, headline }: Sheet): number[][] {
  const isHeadline = (i: number): boolean => {
    const { byline, lead, ended, comesOver } = lines[i]!;
    return byline === 0 && !lead && !ended && !comesOver && headline[i]! > 0;
  };
  const signs = (i: number): boolean => (lines[i]?.byline ?? 0) >= surelyByline;
  return linesIn(1, lines.length).flatMap((i) => {
    if (!signs(i) || !isHeadline(i - 1)) return [];
    let [first, end] = [i - 1, i + 1];
    const fits = (above: number): boolean =>
      lines.slice(above, i).reduce((sum, { folded }) => sum + folded.length, 0) <= longestAboveByline;
    const isPart = (above: number): boolean => isHeadline(above) || isZone(lines[above]!);
    while (first > 0 && i - first < mostAboveByline && isPart(first - 1) && fits(first - 1)) first--;
    while (signs(end)) end++;
    return [linesIn(first, end)];
  });
}

/**
 * Headlines with their bylines right below each other, all of them marked or none, no text between them: their columns
 * stand side by side on the page, and by turns in the file. The first such of the page.
 */
function stackedHeads(sheet: Sheet): number[][] {
  const { lines } = sheet;
  const isBelow = (head: readonly number[], above: readonly number[] | undefined): boolean =>
    above?.at(-1) === head[0]! - 1 && lines[above[0]!]!.mark > 0 === lines[head[0]!]!.mark > 0;
  const stacks: number[][][] = [];
  for (const head of bylinedHeads(sheet)) {
    const stack = stacks.at(-1);
    if (stack && isBelow(head, stack.at(-1))) stack.push(head);
    else stacks.push([head]);
  }
  return stacks.find(({ length }) => length > 1) ?? [];
}

/** The parts of a page where bylines below a headline that was read as standing after its text are that headline's own. */
const upright = (parts: readonly Part[]): Part[] =>
  parts.map((part, i) => (part === 'E' && parts[i - 1] === 'T' ? 'B' : part));

/** These headlines, and with them those that were read as text though a byline stands below, of a zone that no other names. */
function withSigned(sheet: Sheet, heads: readonly (readonly number[])[]): (readonly number[])[] {
  const zonesOf = (head: readonly number[]): string[] => head.flatMap((i) => sheet.zones[i]!);
  const known = new Set(heads.flat());
  const named = new Set(heads.flatMap(zonesOf));
  const more = bylinedHeads(sheet).filter(
    (head) =>
      !head.some((i) => known.has(i)) &&
      zonesOf(head).length > 0 &&
      zonesOf(head).every((id) => !named.has(id)),
  );
  return [...heads, ...more].sort(([a], [b]) => a! - b!);
}

/** In what ways the headlines of a page are taken: each as read or one for each line, with those that bylines show or without. */
const taken = [
  { apart: false, signed: false },
  { apart: true, signed: false },
  { apart: false, signed: true },
];

/** A page with its headlines taken in one of these ways. */
function looseOf(
  sheet: Sheet,
  chain: Chain,
  parts: readonly Part[],
  { apart, signed }: { apart: boolean; signed: boolean },
): Loose {
  const read = headsOf(sheet, chain, apart).map((head) => withBylines(sheet, parts, head));
  const heads = signed ? withSigned(sheet, read) : read;
  const units = unitsOf(sheet, parts, new Set(heads.flat()));
  const found = units.map(([first]) => {
    const { start, end } = chain.segments.find((segment) => segment.end > first!)!;
    const own = heads.flatMap(([line], k) => (line! >= start && line! < end ? [k] : []));
    return own.length === 1 ? own[0]! : -1;
  });
  return { sheet, heads, units, found, names: namesOf(sheet, heads.flat()) };
}

/** Lines of which one goes on in another, together. */
function linked(lines: readonly number[], onward: ReadonlyMap<number, number>): number[][] {
  const goesOn = new Set(onward.values());
  const whole = (i: number): number[] => {
    const next = onward.get(i);
    return next === undefined ? [i] : [i, ...whole(next)];
  };
  return lines.filter((i) => !goesOn.has(i)).map(whole);
}

/** What stands on several lines as one. */
const asOne = (lines: readonly Line[]): Line =>
  lines.reduce((left, right) =>
    lineOf(left.block, left.text + right.text, left.mark, left.folded + right.folded),
  );

/**
 * The columns of lines that stand by turns: one ends where a line stops, and where what goes on from one begins. Where
 * those below the last such place end, nothing tells: these lines are in none.
 */
function columnsOf(
  { lines }: Sheet,
  texts: readonly number[],
  onward: ReadonlyMap<number, number>,
): number[][] {
  const tops = new Set(onward.values());
  const last = texts.findLast((i) => tops.has(i) || !lines[i]!.ended) ?? -1;
  const columns: number[][] = [];
  for (const i of texts.filter((own) => own <= last)) {
    if (columns.length === 0 || !lines[i - 1]!.ended || tops.has(i)) columns.push([i]);
    else columns.at(-1)!.push(i);
  }
  return columns;
}

/** For each line of these columns, the first of those that are one text with its own: a sentence goes over from one to the other. */
function textsOf(
  columns: readonly (readonly number[])[],
  onward: ReadonlyMap<number, number>,
): Map<number, number> {
  const of = new Map<number, number>();
  columns.forEach((column, k) => {
    const from = [...onward.keys()].find((left) => onward.get(left) === column[0]);
    const text = (from === undefined ? undefined : of.get(from)) ?? k;
    for (const i of column) of.set(i, text);
  });
  return of;
}

/** Plain headlines that stand among such columns, of a zone that no other names. */
function headsAmong(
  { lines, headline, joints, zones }: Sheet,
  texts: readonly number[],
  heads: readonly (readonly number[])[],
): number[] {
  const named = new Set(heads.flat().flatMap((i) => zones[i]!));
  return texts.filter((i) => {
    const { mark, byline, lead, ended, commas } = lines[i]!;
    const isPlain = mark === 0 && byline === 0 && !lead && !ended && commas === 0;
    const goesOn = (joints[i + 1]?.score ?? 0) > 0;
    const ofOwnZone = zones[i]!.length > 0 && zones[i]!.every((id) => !named.has(id));
    return isPlain && !goesOn && ofOwnZone && headline[i]! > 0;
  });
}

/** The positions of a page's lines with those below stacked headlines given to these; undefined where there are none. */
function unstacked(sheet: Sheet, { segments }: Chain): number[] | undefined {
  const { lines } = sheet;
  const heads = stackedHeads(sheet);
  if (heads.length === 0) return undefined;
  const [top, below] = [heads[0]![0]!, heads.at(-1)!.at(-1)! + 1];
  const isMarked = lines[top]!.mark > 0;
  const next = segments.find(
    ({ start, before }) => start >= below && before > 0 && (lines[start]!.mark > 0 || !isMarked),
  );
  const end = next?.start ?? lines.length;
  const among = headsAmong(sheet, linesIn(below, end), heads);
  const body = linesIn(below, end).filter((i) => !among.includes(i));
  const onward = overColumns(sheet, body);
  const columns = columnsOf(sheet, body, onward);
  const texts = [...linesIn(top, below).map((i) => [i]), ...linked(body, onward)];
  const runs = [...texts, ...among.map((i) => [i])];
  const sheetFor = (some: readonly (readonly number[])[]): Sheet =>
    sheetOf(some.map((run) => asOne(run.map((i) => lines[i]!))));
  const own = sheetFor(runs);
  const above = [
    ...heads.map((head) => head.map((i) => i - top)),
    ...among.map((_, k) => [texts.length + k]),
  ];
  const units = unitsOf(own, partsOf(bestChain(sheetFor(texts))), new Set(above.flat()));
  const linesOf = units.map((unit) => unit.flatMap((k) => runs[k]!));
  const unitOf = new Map(linesOf.flatMap((unit, u) => unit.map((i) => [i, u] as const)));
  const beside = linesOf.map((unit, u) =>
    columns.flatMap((column) =>
      unit
        .flatMap((i) => (column.includes(i) ? [i - 1, i + 1] : []))
        .flatMap((i) => (column.includes(i) ? unitOf.get(i)! : []))
        .filter((other) => other !== u),
    ),
  );
  const ownText = textsOf(columns, onward);
  const each = [...new Set(ownText.values())];
  const found = linesOf.map(([i]) =>
    each.length === above.length && ownText.has(i!) ? each.indexOf(ownText.get(i!)!) : -1,
  );
  const names = namesOf(own, above.flat());
  const order = ordered({ sheet: own, heads: above, units, found, beside, names });
  const all = [...linesIn(0, top), ...order.flatMap((i) => runs[i]!), ...linesIn(end, lines.length)];
  return all.length === lines.length ? all : undefined;
}

/** The lines of a page by their owners, as positions in the file's order. */
function ordered(page: Loose): number[] {
  const owner = ownersOf(page);
  const inOrder = readingOrder(page);
  return page.heads.flatMap((head, k) => {
    const own = owner.flatMap((of, u) => (of === k ? [u] : []));
    return [...head, ...inOrder(own, k).flatMap((u) => page.units[u]!)];
  });
}

/** What shows that lines are out of order: sentences that stop and are not gone on with, lines that name another headline's zone only. */
function faultsOf(sheet: Sheet, { segments }: Chain): { broken: number; strange: number } {
  const heads = segments.map(({ start, parts }) =>
    parts.flatMap((part, i) => (part === 'H' || part === 'T' ? [start + i] : [])),
  );
  const names = namesOf(sheet, heads.flat());
  const of = heads.map((own) => new Set(own.flatMap((i) => [...names[i]!])));
  let [broken, strange] = [0, 0];
  segments.forEach(({ start, parts }, k) => {
    const body = parts.flatMap((part, i) => (part === 'P' || part === 'J' ? [start + i] : []));
    // Lines of one headline are named together, those of two headlines by turns.
    const naming = heads[k]!.map((head) => body.filter((i) => !names[i]!.isDisjointFrom(names[head]!)));
    strange += naming.filter(
      (own, h) =>
        own.length > 0 &&
        naming.slice(0, h).some((above) => above.length > 0) &&
        !naming.slice(0, h).some((above) => own.some((i) => above.includes(i))),
    ).length;
    parts.forEach((part, i) => {
      if (part !== 'P' && part !== 'J') return;
      const { ended, folded } = sheet.lines[start + i]!;
      const stops = !ended && folded.length >= 18 && !/[:”)]$/u.test(folded);
      if (stops && parts[i + 1] !== 'J') broken++;
      const told = [...names[start + i]!];
      if (
        told.length > 0 &&
        !told.some((name) => of[k]!.has(name)) &&
        told.some((name) => of.some((others) => others.has(name)))
      )
        strange++;
    });
  });
  return { broken, strange };
}

/** How many lines speak only of the zone of another headline, where every headline names one of its own. */
function misplaced(sheet: Sheet, { segments }: Chain): number {
  const { zones } = sheet;
  const heads = segments.map(({ start, parts }) =>
    parts.flatMap((part, i) => (part === 'H' || part === 'T' ? zones[start + i]! : [])),
  );
  const unzoned = heads.filter((own) => own.length === 0);
  const rest = unzoned.length === 1 ? onlyZoneLeft(sheet, new Set(heads.flat())) : undefined;
  if (rest !== undefined) unzoned[0]!.push(rest);
  const named = heads.flat();
  if (heads.some((own) => own.length !== 1) || new Set(named).size < named.length) return 0;
  return segments.reduce(
    (sum, { start, parts }, k) =>
      sum +
      parts.filter((_, i) => {
        const told = zones[start + i]!;
        return told.length === 1 && told[0] !== heads[k]![0] && named.includes(told[0]!);
      }).length,
    0,
  );
}

const totalOf = ({ segments }: Chain): number => segments.reduce((sum, { score }) => sum + score, 0);

/** All but the longest run of blocks that keeps the file's order. */
function movedOf(lines: readonly Line[]): Set<number> {
  const length = lines.map(() => 1);
  const before = lines.map(() => -1);
  lines.forEach(({ block }, i) => {
    for (let j = 0; j < i; j++)
      if (lines[j]!.block < block && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
  });
  const moved = new Set(lines.map(({ block }) => block));
  for (let i = length.indexOf(Math.max(...length)); i >= 0; i = before[i]!) moved.delete(lines[i]!.block);
  return moved;
}

/** The lines of a page in another order. */
const orderedAs = (lines: readonly Line[], order: readonly number[], { page }: Sheet): Ordered => {
  const sheet = sheetOf(
    order.map((i) => lines[i]!),
    page,
  );
  return { sheet, chain: bestChain(sheet), moved: movedOf(sheet.lines) };
};

/** All ways to take one of each; where they are too many, only the first or the last of all. */
function choices<T>(each: readonly (readonly T[])[]): T[][] {
  const count = each.reduce((product, { length }) => product * length, 1);
  if (count > mostEndings) return [each.map((own) => own[0]!), each.map((own) => own.at(-1)!)];
  return each.reduce<T[][]>((ways, own) => ways.flatMap((way) => own.map((one) => [...way, one])), [[]]);
}

/** A page whose sentences go on elsewhere than in the line below, put together where it reads no worse for it. */
function withSentences(page: Ordered): Ordered {
  const { lines } = page.sheet;
  const { broken, strange } = faultsOf(page.sheet, page.chain);
  const links = linksOf(page.sheet, page.chain, broken + strange >= mostlyMixed);
  if (links.length === 0) return page;
  const gain = links.reduce((sum, link) => sum + link.gain, 0);
  const parts = partsOf(page.chain);
  const [best] = choices(
    links.map((link) => endsOfRest(page.sheet, parts, link).map((end) => ({ ...link, end }))),
  )
    .map((ending) => orderedAs(lines, stitched(parts, ending), page.sheet))
    .filter(({ sheet, chain }) => faultsOf(sheet, chain).broken <= broken)
    .sort((a, b) => totalOf(b.chain) - totalOf(a.chain));
  return best && totalOf(best.chain) + gain > totalOf(page.chain) ? best : page;
}

/** The points of a page with every headline above its text: other orders are compared with that. */
function totalUpright({ sheet, chain }: Ordered): number {
  if (chain.segments.every(({ after }) => after === 0)) return totalOf(chain);
  const order = chain.segments.flatMap(({ start, end, after }) => [
    ...linesIn(end - after, end),
    ...linesIn(start, end - after),
  ]);
  return Math.max(totalOf(chain), totalOf(orderedAs(sheet.lines, order, sheet).chain));
}

/** Each of these once, where a key says that two are the same. */
const unlike = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/** A page whose lines stand below other articles' headlines, where it reads clearly better with each below its own. */
function withOwners(page: Ordered): Ordered {
  const { sheet, chain } = page;
  const { lines } = sheet;
  const { broken, strange } = faultsOf(sheet, chain);
  if (broken + strange === 0) return page;
  const parts = partsOf(chain);
  const isUpright = parts.every((part, i) => part !== 'E' || parts[i - 1] !== 'T');
  const readings = isUpright ? [parts] : [parts, upright(parts)];
  const ways = readings
    .flatMap((own) => taken.map((how) => looseOf(sheet, chain, own, how)))
    .filter(({ heads }) => heads.length > 1 && heads.length <= mostHeads);
  const orders = unlike(ways, ({ heads, units }) => JSON.stringify([heads, units]))
    .flatMap((loose) => [loose, { ...loose, found: loose.found.map(() => -1) }])
    .map(ordered)
    .filter((order) => order.length === lines.length && order.some((line, i) => line !== i));
  const [best] = unlike(orders, (order) => order.join())
    .map((order) => orderedAs(lines, order, sheet))
    .filter((other) => {
      const faults = faultsOf(other.sheet, other.chain);
      const mends = faults.broken <= broken && faults.broken + faults.strange < broken + strange;
      return mends && headed(other.chain) >= headed(chain);
    })
    .sort((a, b) => totalOf(b.chain) - totalOf(a.chain));
  if (!best) return page;
  const mended = misplaced(sheet, chain) > 0 && misplaced(best.sheet, best.chain) === 0;
  const surely = broken + strange < leastMixed ? clearlyMixed : clearly;
  const needed = mended ? 0 : page.moved.size > 0 ? clearlyAgain : surely;
  return totalOf(best.chain) >= totalUpright(page) + needed ? best : page;
}

/** A page with headlines below each other and their columns by turns below, where it reads clearly better with these put together. */
function withColumnsApart(page: Ordered): Ordered {
  const { lines } = page.sheet;
  const order = unstacked(page.sheet, page.chain);
  if (order?.some((line, i) => line !== i) !== true) return page;
  const other = orderedAs(lines, order, page.sheet);
  const isWhole = faultsOf(other.sheet, other.chain).broken <= faultsOf(page.sheet, page.chain).broken;
  return isWhole && totalOf(other.chain) >= totalUpright(page) + clearly ? other : page;
}

/** A headline that stands within its text parts it into two: its lines, as positions, and where the first part begins. */
interface Within {
  head: readonly number[];
  start: number;
}

/** How much of a headline's words, by rarity, some lines hold. */
function heldBy(sheet: Sheet, head: readonly number[], body: readonly number[]): number {
  const held = new Uint8Array(sheet.rarity.length);
  for (const word of contentOf(sheet, body)) held[word] = 1;
  return coverage(sheet, contentOf(sheet, head), held);
}

/** Headlines beside a text without any that holds their words; what is below each does not open as an article of its own. */
function headlinesWithin({ sheet, chain: { segments } }: Ordered): Within[] {
  const { lines, headline } = sheet;
  return segments.flatMap(({ start, end, before, after, parts }, k): Within[] => {
    if (before > 0 || after > 0 || lines[start]!.comesOver) return [];
    const [above, below] = [segments[k - 1], segments[k + 1]];
    const inside = linesIn(start + 1, end - 1).filter((i) => parts[i - start] === 'S');
    const marked = inside.filter((i) => lines[i]!.mark > 0 || headline[i]! > 0);
    const found: Within[] = inside.length === 1 && marked.length === 1 ? [{ head: marked, start }] : [];
    if (below && below.before > 0) {
      const first = below.start + below.before;
      const opens = lines[first]!.lead !== undefined || lines[first]!.byline > 0;
      if (!opens) found.push({ head: linesIn(below.start, first), start });
    }
    if (above && above.after > 0 && lines[start]!.lead === undefined && lines[start]!.byline === 0)
      found.push({ head: linesIn(above.end - above.after, above.end), start: above.start });
    return found.filter(
      ({ head }) =>
        heldBy(
          sheet,
          head,
          linesIn(start, end).filter((i) => !head.includes(i)),
        ) > 0,
    );
  });
}

/** A page on which headlines stand within their texts, each put above where the page reads clearly better for it. */
function withHeadlinesUp(page: Ordered, lines: Line[]): Ordered {
  const at = new Map(lines.map(({ block }, i) => [block, i]));
  const [best] = headlinesWithin(page)
    .map(({ head, start }) => {
      const order = page.sheet.lines.flatMap((_, i) =>
        i === start ? [...head, i] : head.includes(i) ? [] : [i],
      );
      return orderedAs(
        lines,
        order.map((i) => at.get(page.sheet.lines[i]!.block)!),
        page.sheet,
      );
    })
    .filter((other) => totalOf(other.chain) >= totalOf(page.chain) + clearlyUp)
    .sort((a, b) => totalOf(b.chain) - totalOf(a.chain));
  return best ? withHeadlinesUp(best, lines) : page;
}

/** How many articles of a page have a headline. */
const headed = ({ segments }: Chain): number =>
  segments.filter(({ before, after }) => before + after > 0).length;

/** Whether each article whose headline stands elsewhere in the file opens as one does (a lead, a byline, a day), or the one above it ends in names. */
const isParted = ({ sheet: { lines }, chain: { segments }, moved }: Ordered): boolean =>
  segments.every(({ start, before, after }, k) => {
    const first = lines[start + before]!;
    const stays = before === 0 || lines.slice(start, start + before).every(({ block }) => !moved.has(block));
    if (k === 0 || after > 0 || stays) return true;
    if (first.lead !== undefined || first.byline > 0 || first.starter) return true;
    const { tail, byline } = lines[start - 1]!;
    return tail || byline > 0;
  });

/** Whether nothing on a page is out of order, and each article has two paragraphs: no brief can be told from a stray. */
const isInOrder = ({ sheet, chain }: Ordered): boolean => {
  const { broken, strange } = faultsOf(sheet, chain);
  return (
    broken + strange === 0 &&
    chain.segments.every(({ parts }) => parts.filter((part) => part === 'P').length > 1)
  );
};

/** Marked lines that stood among headlines are no subheads, wherever they stand now; the lines of one headline stay together. */
const headlinesApart = (lines: readonly Line[], dealt: readonly number[]): Line[] =>
  lines.map((line, i) => (line.mark > 0 && dealt.includes(i) ? { ...line, apart: 'alone' } : line));

/** A page whose headlines stand together, each put above its own text where the page reads clearly better for it. */
function withHeadlinesDealt(page: Ordered): Ordered {
  const { lines } = page.sheet;
  const [best] = dealtOut(page.sheet)
    .filter(({ order }) => order.some((line, i) => line !== i))
    .map((found) => ({ ...found, ...orderedAs(lines, found.order, page.sheet) }))
    .filter((other) => headed(other.chain) > headed(page.chain) && isInOrder(other))
    .sort((a, b) => totalOf(b.chain) - totalOf(a.chain));
  if (!best) return page;
  const needed = isParted(best) ? clearly : clearlyUnparted;
  if (totalOf(best.chain) < totalOf(page.chain) + needed) return page;
  return orderedAs(headlinesApart(lines, best.dealt), best.order, page.sheet);
}

/** A page on which texts go on on another page of it, each put together in the way that reads best, where the page reads better for it. */
function withContinuations(page: Ordered): Ordered {
  const { lines } = page.sheet;
  const most = lines.length > mostLines ? 1 : mostContinued;
  const [best] = continuedOrders(lines, page.chain, most)
    .map((order) => {
      const sheet = sheetOf(withoutJumps(order.map((i) => lines[i]!)));
      return { sheet, chain: bestChain(sheet), moved: movedOf(sheet.lines) };
    })
    .filter(({ chain }) => totalOf(chain) > totalOf(page.chain))
    .sort((a, b) => totalOf(b.chain) - totalOf(a.chain));
  return best ?? page;
}

/**
 * The best reading of a page, in the file's order unless another mends what is out of order and is clearly better:
 * headlines that stand together put above their texts, then sentences put together and lines given to their headlines,
 * or the other way round.
 */
export function readInOrder(lines: Line[]): Ordered {
  const sheet = sheetOf(lines);
  const asRead = { sheet, chain: bestChain(sheet), moved: new Set<number>() };
  const asItStands = withContinuations(asRead);
  if (lines.length > mostLines) return asItStands;
  const dealt = withHeadlinesDealt(withColumnsApart(asItStands));
  const together = withSentences(dealt);
  const owned = withOwners(dealt);
  const first = together === dealt ? owned : withOwners(together);
  const second = owned === dealt ? together : withSentences(owned);
  const whole = withHeadlinesUp(
    totalOf(second.chain) >= totalOf(first.chain) ? second : first,
    asItStands.sheet.lines,
  );
  const counted = subheadsInSequence(whole.sheet, whole.chain);
  return counted ? orderedAs(whole.sheet.lines, counted, whole.sheet) : whole;
}
