import { readFileSync } from 'node:fs';
import { noiseLists } from '../../src/lib/words-check.ts';
import { parseCached } from '../../src/lib/yaml-cache.ts';
import { fold } from './fold.ts';

/** The word lists of content/noise.yml. */
export type Noise = Record<(typeof noiseLists)[number], ReadonlySet<string>>;

function load(): Noise {
  const file = new URL('../../content/noise.yml', import.meta.url);
  const data = parseCached<Record<string, unknown>>(readFileSync(file, 'utf8'));
  const words = (list: string) => {
    const found = data[list];
    if (!Array.isArray(found)) throw new Error(`content/noise.yml: ${list} is not a list`);
    return new Set(found.map((word) => fold(String(word))));
  };
  return Object.fromEntries(noiseLists.map((list) => [list, words(list)])) as unknown as Noise;
}

export const noise: Noise = load();

/** True when the text is made of 1 to 5 words of the list and nothing else. */
export function madeOf(text: string, words: ReadonlySet<string>, most = 5): boolean {
  const fewest: (number | undefined)[] = [0];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 8); start < end; start++) {
      const before = fewest[start];
      if (before === undefined || !words.has(text.slice(start, end))) continue;
      fewest[end] = Math.min(fewest[end] ?? Infinity, before + 1);
    }
  }
  return text !== '' && (fewest[text.length] ?? Infinity) <= most;
}

const PRESS =
  /^\p{Script=Han}{1,8}(?:社|日报|晚报|晨报|早报|时报|商报|都市报|新闻网|电视台|融媒体中心|客户端)$/u;

/** True when a line is the name of a paper or agency and nothing else, perhaps with one of its columns: 云桥时报·产业. */
export function namesPress(text: string): boolean {
  const [name, ...columns] = text.split(/ ?[·|丨] ?/u);
  return PRESS.test(name!) && columns.length <= 1 && columns.every((column) => column.length <= 6);
}

const MEDIUM =
  /^[\p{Script=Han}·/]{1,14}(?:[日晚早晨时商周导快]报|都市报|新报|新闻网|网|通讯社|华社|电视台|电台|融媒体?(?:中心)?|客户端|周刊|月刊|杂志|新闻|在线)$/u;

/** True when a text is what only a paper, a station or a site is called. */
export const namesMedium = (text: string): boolean => MEDIUM.test(text) && endsLikeMedium(text);

/** The names of media that end like no other's, as a pattern. */
export const namedMedia = `(?:${[...noise.mediaNames].map((name) => RegExp.escape(name)).join('|')})(?:新闻|网)?`;

const longestEnd = (text: string, words: ReadonlySet<string>): number => {
  for (let size = 6; size > 0; size--) if (words.has(text.slice(-size))) return size;
  return 0;
};

/** True when the text ends as names of media do, or is such a name; of two endings that tell against each other the longer counts (汇报, 文汇报). */
export const endsLikeMedium = (text: string, suffixes: ReadonlySet<string> = noise.mediaSuffixes): boolean =>
  noise.mediaNames.has(text) || longestEnd(text, suffixes) > longestEnd(text, noise.notMedia);

/** True when the text ends in a word that ends as names of media do and is none: 天气预报, 园区简报. */
export const endsUnlikeMedium = (text: string): boolean => longestEnd(text, noise.notMedia) > 0;
