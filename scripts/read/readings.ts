/** Readings that a mirror site put behind characters so that its copy would not be known: 區(qū)域 經(jīng)濟(jì). */
import type { Block } from '../types.ts';

const reading = /(?<=\p{Script=Han})[(（][a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,6} ?[)）]/gu;
/** A text that explains a rare character has one or two. */
const LEAST = 5;
/** Syllables that carry no tone, beside the others of a salted text: 的(de). */
const toneless = /(?<=\p{Script=Han})[(（](?:de|le|zhe|zi|men|me|ma|ba|ne|la|ya|wa|tou|li|di|ge)[)）]/gu;

/** Brackets of lower-case letters behind a character, and which of them are syllables: 園(yuan) against 接口(api). */
const letters = /(?<=\p{Script=Han}(?:[(（][a-z]{1,8}[)）]){0,3})[(（]([a-z]{1,8})[)）]/gu;
const syllable = /^(?:[bp-tj-nfdghxzcyw]|[zcs]h)?(?:[aeiouv]{1,3}(?:ng?)?|er)$/u;
/** Readings without any tone mark must be many, of many kinds, and nearly all that stands in such brackets. */
const LEAST_BARE = 8;
const LEAST_KINDS = 6;
const NEARLY_ALL = 0.9;

function saltedWithoutTones(texts: readonly string[]): boolean {
  const found = texts.flatMap((text) => Array.from(text.matchAll(letters), ([, word]) => word!));
  if (found.length < LEAST_BARE) return false;
  const readings = found.filter((word) => word.length > 1 && syllable.test(word));
  return readings.length >= NEARLY_ALL * found.length && new Set(readings).size >= LEAST_KINDS;
}

/**
 * Takes injected readings out of all blocks where there are five or more with tone marks, or many without any, and says
 * how many; a text that has fewer explains its own words.
 */
export function withoutInjectedReadings(blocks: Block[]): { blocks: Block[]; taken: number } {
  const texts = blocks.flatMap(({ text }) => (/[(（]/.test(text) ? text : []));
  const toned = count(texts, [reading]);
  const shapes = toned >= LEAST ? [reading, toneless] : saltedWithoutTones(texts) ? [letters] : [];
  if (shapes.length === 0) return { blocks, taken: 0 };
  return {
    blocks: blocks.map((block) => ({
      ...block,
      text: shapes.reduce((left, shape) => left.replace(shape, ''), block.text),
    })),
    taken: count(texts, shapes),
  };
}

const count = (texts: readonly string[], shapes: readonly RegExp[]): number =>
  texts.reduce((sum, text) => shapes.reduce((all, shape) => all + (text.match(shape)?.length ?? 0), sum), 0);
