/**
 * What a site put among the words so that a copy would not be known: readings behind characters, 區(qū)域 經(jīng)濟(jì);
 * signs by chance at a line's ends that its own readers do not see, `3 r: E- g' f' t6` N3`.
 */
import type { Block } from '../types.ts';

const reading = /(?<=\p{Script=Han})[(（][a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,6}[)）]/gu;
/** A text that explains a rare character has one or two. */
const LEAST = 5;

/** Five or more short pieces of ASCII with a sign among them, at an end of a line that has Chinese words. */
const pieces = '(?:[\\x21-\\x7e]{1,3} ){4,60}[\\x21-\\x7e]{1,3}';
const jammers = [
  new RegExp(`^\\s*${pieces} ?(?=\\p{Script=Han})`, 'u'),
  new RegExp(`(?<=[。！？；] ?)${pieces}\\s*$`, 'u'),
];
const isJam = (found: string): boolean => (found.match(/[^\w\s]/g)?.length ?? 0) >= 3;

/** Takes signs by chance off the ends of lines. */
export function withoutJammers(blocks: Block[]): Block[] {
  return blocks.map((block) => {
    const text = jammers.reduce(
      (left, jammer) => left.replace(jammer, (found) => (isJam(found) ? '' : found)),
      block.text,
    );
    return text === block.text ? block : { ...block, text };
  });
}

/** Takes injected readings out of all blocks where there are five or more with tone marks; a text that has fewer explains its own words. */
export function withoutInjectedReadings(blocks: Block[]): Block[] {
  const found = blocks.reduce((sum, { text }) => sum + (text.match(reading)?.length ?? 0), 0);
  return found < LEAST
    ? blocks
    : blocks.map((block) => ({ ...block, text: block.text.replace(reading, '') }));
}
