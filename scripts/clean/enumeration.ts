/** Items that a text numbers one below the other, as notices do: 1.参加人员：… 2.报到时间：… */
import type { Line } from './line.ts';

const NUMBER = /^(?:\((\d{1,2})\)|(\d{1,2})[.、)](?!\d))/u;
const LEAST = 3;
/** Share of the items that name what they tell (报到时间：) or end as sentences and clauses do. */
const LEAST_TOLD = 0.5;

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
    const announced = before.text.endsWith(':') && told > 0;
    if (size >= LEAST && (announced || (before.marks.para && told >= LEAST_TOLD * size)))
      found.fill(true, i, i + size);
    i += size - 1;
  }
  return found;
}
