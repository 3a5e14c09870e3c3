/** Subheads that a page counts, where one of them stands in another text than the others. */
import type { Chain } from './chain.ts';
import { numberOf } from './entry.ts';
import { linesIn } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** A subhead with its number: 二、… */
interface Counted {
  line: number;
  number: number;
}

const countedIn = ({ lines }: Sheet, { start, end, parts }: Chain['segments'][number]): Counted[] =>
  linesIn(start, end).flatMap((line) => {
    const number = parts[line - start] === 'S' ? numberOf(lines[line]!.text) : undefined;
    return number === undefined ? [] : [{ line, number }];
  });

/**
 * The lines of a page, as positions, with a counted subhead that stands alone in a text put where the only other
 * text that counts lacks its number: over the last paragraph above the next one. Undefined where there is none.
 */
export function subheadsInSequence(sheet: Sheet, { segments }: Chain): number[] | undefined {
  const counted = segments.map((segment) => countedIn(sheet, segment));
  const counting = counted.filter((own) => own.length > 1);
  const strays = counted.filter((own) => own.length === 1 && own[0]!.number > 1);
  if (counting.length !== 1 || strays.length !== 1) return undefined;
  const [{ line, number }] = strays[0] as [Counted];
  const [home] = counting as [Counted[]];
  const before = home.find((own) => own.number === number - 1);
  const after = home.find((own) => own.number === number + 1);
  if (!before || !after || home.some((own) => own.number === number)) return undefined;
  const { start, parts } = segments.find((segment) => segment.end > after.line)!;
  const paragraphs = linesIn(before.line, after.line).filter((i) => parts[i - start] === 'P');
  if (paragraphs.length < 2) return undefined;
  const place = paragraphs.at(-1)!;
  return sheet.lines.flatMap((_, i) => (i === line ? [] : i === place ? [line, i] : [i]));
}
