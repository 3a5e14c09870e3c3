/** Readings that a mirror site put behind characters so that its copy would not be known: 區(qū)域 經(jīng)濟(jì). */
import type { Block } from '../types.ts';

const reading = /(?<=\p{Script=Han})[(（][a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,6} ?[)）]/gu;
/** A text that explains a rare character has one or two. */
const LEAST = 5;

/**
 * Takes injected readings out of all blocks where there are five or more with tone marks, and says how many; a text that
 * has fewer explains its own words.
 */
export function withoutInjectedReadings(blocks: Block[]): { blocks: Block[]; taken: number } {
  const found = blocks.reduce((sum, { text }) => sum + (text.match(reading)?.length ?? 0), 0);
  if (found < LEAST) return { blocks, taken: 0 };
  return {
    blocks: blocks.map((block) => ({ ...block, text: block.text.replace(reading, '') })),
    taken: found,
  };
}
