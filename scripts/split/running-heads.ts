/** Running heads of a page: a name that stands again on it, beside a page's number or inside a sentence. */
import { parseByline } from '../facts/byline.ts';
import type { Block } from '../types.ts';
import { foliosOf } from './folios.ts';
import type { Look } from './look.ts';
import { isSectionBeside } from './section-names.ts';

const NAME = /^\p{Script=Han}[\p{Script=Han}·| ]{1,10}$/u;
/** The page's number before the name of its section. */
const NUMBER = /^\d{1,2}\s{1,9}/u;
/** 04 江南: the number as pages have it, before any name, at the top of the page. */
const NUMBERED = /^0\d ?[|丨·]? ?\p{Script=Han}{2,6}$/u;
/** What a paper may be called, where its head stands beside it. */
const PAPER = /^\p{Script=Han}{2,8}(?:[报報]|周刊|导刊|晨刊)$/u;
const BROKEN = 20;
const ENDED = /[。！？!?…；;：:”’）)】]$/u;
const PAGE_RULES: ReadonlySet<string> = new Set(['page-number', 'page-folio', 'page-header', 'page-paper']);
/** Lines of the page's own that stand beside its head. */
const HEAD_RULES: ReadonlySet<string> = new Set([
  ...PAGE_RULES,
  'page-staff',
  'page-staff-day',
  'page-imprint',
  'page-address',
]);

const DAY_RULES: ReadonlySet<string> = new Set(['page-header', 'page-staff-day']);

/** Whether nothing but a page's number or its head stands on this line. */
const isPageHead = (look: Look | undefined): boolean =>
  look?.outside !== undefined && PAGE_RULES.has(look.outside.id);

/** The name of a section or of the paper beside the page's head (园区经济), or any name between two lines of it; `known` are lines of the head already. */
function isInHead(looks: readonly Look[], i: number, known: ReadonlySet<number>): boolean {
  const { half, mark, outside } = looks[i]!;
  const name = mark > 0 ? half.trim() : half.trim().replace(NUMBER, '');
  if (outside || !NAME.test(name)) return false;
  const [above, below] = [i - 1, i + 1].map(
    (k) => known.has(k) || (looks[k]?.outside !== undefined && HEAD_RULES.has(looks[k].outside.id)),
  );
  const named = isSectionBeside(name) || PAPER.test(name);
  return (above && below) || ((above || below) === true && named);
}

/** The name of a column over the page's head (园区纵览), where the headline stands below that. */
function isOverHead(looks: readonly Look[]): boolean {
  const [top, head] = looks;
  const below = looks.find(({ outside }, i) => i > 0 && !outside);
  const isHead = head?.outside !== undefined && DAY_RULES.has(head.outside.id);
  const fits = top !== undefined && !top.outside && NAME.test(top.half.trim());
  if (!isHead || !fits || !below) return false;
  return below.half.length < BROKEN * 2 && (below.mark > 0 || !ENDED.test(below.half));
}

/** Whether a name breaks a sentence: a long line without an end stands above it. */
const breaks = (above: Look | undefined): boolean =>
  above?.mark === 0 && above.half.length >= BROKEN && !above.outside && !ENDED.test(above.half);

/** Indexes of the lines that are running heads. */
export function runningHeads(blocks: readonly Block[], looks: readonly Look[]): Set<number> {
  const places = new Map<string, number[]>();
  looks.forEach(({ half, outside }, i) => {
    const name = half.trim();
    if (!outside && NAME.test(name)) places.set(name, [...(places.get(name) ?? []), i]);
  });
  const isRunning = (i: number) =>
    isPageHead(looks[i - 1]) || isPageHead(looks[i + 1]) || breaks(looks[i - 1]);
  const named = [...places].flatMap(([name, found]) =>
    found.length > 1 && found.some(isRunning) && !parseByline(name) ? found : [],
  );
  const top = looks.findIndex(({ outside }) => !outside);
  const atTop = top >= 0 && NUMBERED.test(looks[top]!.half.trim()) ? [top] : [];
  const overHead = isOverHead(looks) ? [0] : [];
  const heads = new Set([...foliosOf(blocks), ...named, ...atTop, ...overHead]);
  for (let size = -1; size < heads.size;) {
    size = heads.size;
    for (const i of looks.keys()) if (!heads.has(i) && isInHead(looks, i, heads)) heads.add(i);
  }
  return heads;
}
