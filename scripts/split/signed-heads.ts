/** Lines that hold a page's head and behind it who wrote the text below: 云桥时报 2021-04-06 A03 记者 林小禾. */
import { trimOff } from '../clean/fold.ts';
import { parseByline } from '../facts/byline.ts';
import type { Person } from '../types.ts';

const STRONG = 2;
const LONGEST = 90;

/** Where the byline of such a line begins: behind a figure, with a role or a word that says what was done. */
const SEAM = /(?<=\d版?[\s|·丨]{1,6}(?:\p{Script=Han}{2,6}[\s|·丨]{1,6})?)(?=\p{Script=Han})/gu;

/** The head and the people of a line that ends in a byline; undefined where it does not. */
export function signedHead(line: string): { head: string; people: Person[] } | undefined {
  if (line.length > LONGEST || !/\d/u.test(line) || /[,，。]/u.test(line)) return undefined;
  for (const { index } of line.matchAll(SEAM)) {
    const byline = parseByline(line.slice(index));
    const head = trimOff(line.slice(0, index), '', ' |·丨');
    if (byline && byline.strength >= STRONG) return { head, people: byline.people };
  }
  return undefined;
}
