/** A paper's jumps between its pages: 下转第4版 where a text breaks off, 上接第1版 where it goes on. */

const PAGE =
  '第? ?[A-Z\\uff21-\\uff3a]{0,2}[\\d\\uff10-\\uff19一二三四五六七八九十]{1,4}(?:[、-][A-Z]?\\d{1,2})? ?版';

/** At the end of a text. */
const ON = new RegExp(`[▶►>》→▼]{0,4}[(（【]?(?:下转|下接)${PAGE}[^(（。]{0,12}$`, 'u');
/** At its start. */
const FROM = new RegExp(
  `^(?:[▶►]{1,4}(?=[(（【]?[上紧续][^《。]{3,14}$)|[◀◄<《←▲]{0,4})\\s?(?:[(（【](?:上接|紧接|续接|续自)${PAGE}[^)）。]{0,12}[)）】]?|(?:上接|紧接|续接|续自)${PAGE}(?:[^)）。\\s]{0,12}(?:[)）】]|(?=\\s|$)))?)\\s?`,
  'u',
);

/** The jump that ends a text, in its own words. */
export const jumpOn = (text: string): string | undefined => ON.exec(text.slice(-40))?.[0];

/** The jump that a text begins with, in its own words. */
export const jumpFrom = (text: string): string | undefined => FROM.exec(text.slice(0, 40))?.[0];

/** The line is a jump and nothing else. */
export function isJump(text: string): boolean {
  const line = text.replace(/^>{1,3}/u, '').trim();
  return [jumpOn(line), jumpFrom(line)].some((jump) => jump?.trim() === line);
}
