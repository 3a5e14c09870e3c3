/** Words drawn as often as Chinese texts use them. */
import { dict } from '@node-rs/jieba/dict.js';
import type { Random } from '../evaluate/generate/random.ts';

/**
 * Draws words of Han characters from the segmenter's own dictionary by the frequencies that it gives. Without them an
 * article made of a few hundred clauses holds every common phrase, and a search is slower than among real texts.
 */
export function wordSource(): (random: Random) => string {
  const words: string[] = [];
  /** How often the words up to here are used. */
  const sums: number[] = [];
  let sum = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word, frequency] = line.split(' ');
    if (!word || !/^\p{Script=Han}+$/u.test(word)) continue;
    words.push(word);
    sums.push((sum += Number(frequency)));
  }
  return (random) => {
    const drawn = random.int(sum);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return words[low]!;
  };
}
