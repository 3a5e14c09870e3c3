/** Items that a text puts one below the other: numbered, as notices do (1.参加人员：… 2.报到时间：…), or by names (周一：…). */
import type { Line } from './line.ts';
import type { Seen } from './seen.ts';

const NUMBER = /^(?:\((\d{1,2})\)|(\d{1,2})[.、)](?!\d))/u;
const LEAST = 3;
/** Share of the items that name what they tell (报到时间：) or end as sentences and clauses do. */
const LEAST_TOLD = 0.5;

/** 附：入选企业名单, over a list of names and below the text. */
const APPENDED = /^附[件录]? ?[:.、 ][^。]{0,36}(?:名单|目录|清单|一览)(?:\([^()]{1,20}\))? ?:?$/u;

const numberOf = ({ text }: Line): number => {
  const match = NUMBER.exec(text);
  return match ? Number(match[1] ?? match[2]) : 0;
};

/** How many lines from one on are numbered 1, 2, 3 … without another between. */
function runFrom(lines: readonly Line[], start: number): number {
  let size = 0;
  while (lines[start + size] && numberOf(lines[start + size]!) === size + 1) size++;
  return size;
}

const isTold = ({ text, marks }: Line): boolean => marks.ended || /:./u.test(text);

/**
 * For each line whether it is an item of the text: one of three or more that are numbered in order, right below a line
 * that announces them or with labels and sentences of their own. Numbered headlines of other pages have neither.
 */
export function enumeratedIn(lines: readonly Line[]): boolean[] {
  const found = lines.map(() => false);
  for (let i = 1; i < lines.length; i++) {
    const size = numberOf(lines[i]!) === 1 ? runFrom(lines, i) : 0;
    if (size === 0) continue;
    const items = lines.slice(i, i + size);
    const before = lines[i - 1]!;
    const told = items.filter(isTold).length;
    const announced =
      (before.text.endsWith(':') && (told > 0 || /[。,;]/u.test(before.text))) || APPENDED.test(before.text);
    if (size >= LEAST && (announced || (before.marks.para && told >= LEAST_TOLD * size)))
      found.fill(true, i, i + size);
    i += size - 1;
  }
  return found;
}

const NAMED = /^([^:。,;!?]{1,12}):[^:]{1,60}$/u;

/**
 * For each line whether it is one of three or more that name what they tell, each by another name and of no other kind,
 * with a paragraph of the text right above and right below.
 */
export function namedIn(lines: readonly Seen[]): boolean[] {
  const found = lines.map(() => false);
  const nameOf = ({ text, kinds, people, marks }: Seen): string | undefined =>
    kinds.size > 0 || people || marks.para ? undefined : NAMED.exec(text)?.[1];
  const isText = (line: Seen | undefined): boolean => line?.marks.para === true && !line.junk;
  for (let i = 1; i < lines.length; i++) {
    if (nameOf(lines[i]!) === undefined) continue;
    let end = i;
    while (lines[end] && nameOf(lines[end]!) !== undefined) end++;
    const names = lines.slice(i, end).map(nameOf);
    const announced = isText(lines[i - 1]) || lines[i - 1]!.text.endsWith(':');
    if (names.length >= LEAST && new Set(names).size === names.length && announced && isText(lines[end]))
      found.fill(true, i, end);
    i = end;
  }
  return found;
}
