/** Zones of a list whose place or ending is said once: 合肥、芜湖高新区 · 芜湖高新区和经开区 · 合肥、芜湖2家高新区. */
import type { Spelling, ZoneIndex } from './zone-index.ts';
import { listRules, suffixes } from './zone-rules.ts';

/** A place of a text where a zone is named. */
export interface Named {
  at: number;
  length: number;
  spelling: Spelling;
}

const endings = Object.values(suffixes)
  .flat()
  .sort((a, b) => b.length - a.length);
const endingOf = (name: string): string | undefined => endings.find((ending) => name.endsWith(ending));

/** The zone of its own that a place with an ending names. */
function zoneNamed(name: string, { spellings }: ZoneIndex): Spelling | undefined {
  const spelling = spellings.values.get(name);
  return spelling && !spelling.bare && !spelling.area ? spelling : undefined;
}

/** What a bare word means right after a zone in a list: that place's other zone. */
export function ofSamePlace(
  plain: string,
  last: Named | undefined,
  at: number,
  word: string,
  index: ZoneIndex,
): Spelling | undefined {
  if (!last || last.spelling.bare || !listRules.joint.test(plain.slice(last.at + last.length, at)))
    return undefined;
  const name = plain.slice(last.at, last.at + last.length);
  const ending = endingOf(name);
  return ending === undefined ? undefined : zoneNamed(name.slice(0, -ending.length) + word, index);
}

/** The zone that the end of a piece of a list names with the ending that the list shares. */
function placeIn(
  piece: string,
  ending: string,
  index: ZoneIndex,
): { place: string; spelling: Spelling } | undefined {
  for (const place of [piece, piece.slice(-4), piece.slice(-3), piece.slice(-2)]) {
    const spelling = zoneNamed(place + ending, index);
    if (spelling) return { place, spelling };
  }
  return undefined;
}

const LIST_MARK = /[、和与及]/u;
/** Characters of a place that stands in a row. */
const SHORTEST = 2;
const LONGEST = 7;
/** How far back a row goes, before a zone that is named and before a number. */
const REACH = 40;
const FAR = 72;
const ROW = /[\p{Script=Han}、]{2,72}$/u;

/** A word of a row. */
interface Word {
  at: number;
  word: string;
}

/** The words of the row that ends at `end`, the last first. Of one that is longer than a place the row has only the end. */
function wordsBefore(plain: string, end: number, reach: number): Word[] {
  const row = ROW.exec(plain.slice(Math.max(0, end - reach), end))?.[0] ?? '';
  const found: Word[] = [];
  let at = end;
  for (const whole of row.split(LIST_MARK).reverse()) {
    const word = whole.slice(-LONGEST);
    at -= word.length;
    found.push({ at, word });
    if (whole.length > LONGEST) break;
    at -= 1;
  }
  return found;
}

/** The zones that stand before a named one without their ending, nearest last. */
export function beforeNamed(plain: string, { at, length }: Named, index: ZoneIndex): Named[] {
  const ending = endingOf(plain.slice(at, at + length));
  if (!ending || !LIST_MARK.test(plain[at - 1] ?? '')) return [];
  const found: Named[] = [];
  for (const { at: begin, word } of wordsBefore(plain, at - 1, REACH - 1)) {
    const named = placeIn(word, ending, index);
    if (!named) break;
    const { place, spelling } = named;
    found.unshift({ at: begin + word.length - place.length, length: place.length, spelling });
    if (place.length < word.length) break;
  }
  return found;
}

/** A short question before the long one. */
const COUNT = /[\d两三四五六七八九十][家个]/u;
const counted = new RegExp(
  `等?(?:\\d{1,2}|[两三四五六七八九十])[家个]个?(?:国家级?|省级)?(${endings.join('|')})`,
  'gu',
);

/** The zones whose places stand in a row before their number and the ending that they share. */
export function beforeNumber(plain: string, index: ZoneIndex): Named[] {
  if (!plain.includes('、') || !COUNT.test(plain)) return [];
  let from = 0;
  return [...plain.matchAll(counted)].flatMap(({ index: end, 0: { length }, 1: ending }) => {
    const words = wordsBefore(plain, end, Math.min(FAR, end - from));
    from = end + length;
    const [last, first] = [words[0]!, words.at(-1)!];
    if (last.word === '' || last.at - first.at <= SHORTEST) return [];
    return words.toReversed().flatMap(({ at, word }) => {
      const named = placeIn(word, ending!, index);
      if (!named) return [];
      const { place, spelling } = named;
      return [{ at: at + word.length - place.length, length: place.length, spelling }];
    });
  });
}
