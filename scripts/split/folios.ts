/** Page numbers and running heads that stand between the lines of a text of several pages. */
import { bare, closedUp, fold } from '../clean/fold.ts';
import type { Block } from '../types.ts';
import { once } from '../kept.ts';

const LONGEST = 24;
/** A line that stands again beside another page's number is at most so long. */
const LONGEST_HEAD = 80;
/** — 2 —, - 3 -, 第 3 页 共 9 页, [第 2 页]. */
const NUMBERED =
  /^(?:[-–—―·•~]{1,4} ?\d{1,3} ?[-–—―·•~]{1,4}|[[(【]?第 ?\d{1,3} ?页(?:[ ,/]{0,3}共 ?\d{1,3} ?页)?[\])】]?)$/u;
/** What a fax machine prints over each sheet: FROM : …  FAX NO. : …  P. 01 */
const FAXED = /^(?:FROM|TO|发自) ?: ?.{0,60}(?:FAX ?NO|P(?:AGE)?\. ?\d)/iu;
/** 46 青禾纵横, 青禾纵横 47. */
const NAMED =
  /^(?:(\d{1,3})[ |·]{1,4}(\p{Script=Han}[\p{Script=Han}\p{L} ·]{1,14})|(\p{Script=Han}[\p{Script=Han}\p{L} ·]{1,14}?)[ |·]{1,4}(\d{1,3}))$/u;
/** A page's number, which may be any other where no running head stands beside it. */
const ALONE = /^\d{1,3}$/u;
/** A running head stands beside the numbers of so many pages. */
const LEAST_PAGES = 3;
/** The name of the paper stands in its first lines. */
const MASTHEAD = 6;

/** Lines right below numbers that count the pages up by one, the same each time, with these. */
function pagesOf(lines: readonly string[]): number[] {
  const below = lines.flatMap((line, i) =>
    line !== '' && line.length <= LONGEST && !ALONE.test(line) && ALONE.test(lines[i - 1] ?? '') ? [i] : [],
  );
  return [...Map.groupBy(below, (i) => bare(lines[i]!)).values()].flatMap((same) => {
    const [first] = same;
    const up = same.every((i, k) => Number(lines[i - 1]) === Number(lines[first! - 1]) + k);
    return same.length >= LEAST_PAGES && up ? same.flatMap((i) => [i - 1, i]) : [];
  });
}

/** Blocks that are page numbers, or the name of what it is with a page's number, or that name again, or the same line beside several numbers. */
export const foliosOf = once((blocks: readonly Block[]): ReadonlySet<number> => {
  const lines = blocks.map(({ text }) => (text.length > 2 * LONGEST ? '' : closedUp(fold(text))));
  const names = lines.map((line) => {
    const found = line.length <= LONGEST ? NAMED.exec(line) : null;
    return found ? bare(found[2] ?? found[3]!) : undefined;
  });
  const heads = lines
    .slice(0, MASTHEAD)
    .map(bare)
    .filter((head) => head.length > 1);
  const times = new Map<string, number>();
  for (const name of names) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  const isHead = (name: string) => heads.some((head) => head.startsWith(name));
  const known = new Set([...times].flatMap(([name, count]) => (count > 1 || isHead(name) ? [name] : [])));
  const beside = blocks.map(({ text }, i) =>
    text.length <= LONGEST_HEAD && [i - 1, i + 1].some((k) => NUMBERED.test(lines[k] ?? ''))
      ? bare(fold(text))
      : '',
  );
  const paged = new Set(pagesOf(lines));
  return new Set(
    lines.flatMap((line, i) => {
      if (paged.has(i)) return [i];
      if (FAXED.test(blocks[i]!.text.slice(0, 120))) return [i];
      if (beside[i] !== '' && beside.indexOf(beside[i]!) !== beside.lastIndexOf(beside[i]!)) return [i];
      const again = i >= MASTHEAD && line.length <= LONGEST && known.has(bare(line));
      return NUMBERED.test(line) || again || (names[i] !== undefined && known.has(names[i])) ? [i] : [];
    }),
  );
});
