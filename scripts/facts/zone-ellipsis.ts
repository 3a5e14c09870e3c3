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

/** Places in a row that end in a mark of a list, up to where a zone is named. */
const row = /(?:\p{Script=Han}{2,7}[、和与及]){1,6}$/u;
const REACH = 40;

/** The zones that stand before a named one without their ending, nearest last. */
export function beforeNamed(plain: string, { at, length }: Named, index: ZoneIndex): Named[] {
  const ending = endingOf(plain.slice(at, at + length));
  const run = ending && row.exec(plain.slice(Math.max(0, at - REACH), at))?.[0];
  const found: Named[] = [];
  let end = at - 1;
  for (const piece of run
    ? run
        .split(/[、和与及]/)
        .slice(0, -1)
        .reverse()
    : []) {
    const named = placeIn(piece, ending!, index);
    if (!named) break;
    const { place, spelling } = named;
    found.unshift({ at: end - place.length, length: place.length, spelling });
    if (place.length < piece.length) break;
    end -= piece.length + 1;
  }
  return found;
}

/** A short question before the long one. */
const COUNT = /[\d两三四五六七八九十][家个]/u;
const counted = new RegExp(
  `((?:\\p{Script=Han}{2,7}[、和与及]){1,8}\\p{Script=Han}{2,7}?)等?(?:\\d{1,2}|[两三四五六七八九十])[家个]个?(?:国家级?|省级)?(${endings.join('|')})`,
  'gu',
);

/** The zones whose places stand in a row before their number and the ending that they share. */
export function beforeNumber(plain: string, index: ZoneIndex): Named[] {
  if (!plain.includes('、') || !COUNT.test(plain)) return [];
  return [...plain.matchAll(counted)].flatMap(({ index: begin, 1: list, 2: ending }) => {
    let start = begin;
    return list!.split(/(?<=[、和与及])/u).flatMap((piece) => {
      const words = piece.replace(/[、和与及]$/u, '');
      const end = start + words.length;
      start += piece.length;
      const named = placeIn(words, ending!, index);
      if (!named) return [];
      const { place, spelling } = named;
      return [{ at: end - place.length, length: place.length, spelling }];
    });
  });
}
