/** Running heads of a page: a name that stands again on it, beside a page's number or inside a sentence. */
import { parseByline } from '../facts/byline.ts';
import type { Block } from '../types.ts';
import { foliosOf } from './folios.ts';
import type { Look } from './look.ts';

const NAME = /^\p{Script=Han}[\p{Script=Han}·| ]{1,10}$/u;
const BROKEN = 20;
const ENDED = /[。！？!?…；;：:”’）)】]$/u;
const PAGE_RULES: ReadonlySet<string> = new Set(['page-number', 'page-folio', 'page-header', 'page-paper']);

/** Whether nothing but a page's number or its head stands on this line. */
const isPageHead = (look: Look | undefined): boolean =>
  look?.outside !== undefined && PAGE_RULES.has(look.outside.id);

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
  return new Set([...foliosOf(blocks), ...named]);
}
