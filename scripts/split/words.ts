/** Chinese words: cutting, parts of speech and dictionary frequencies, from jieba's dictionary. */
import { Jieba, type TaggedWord } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let cutter: Jieba | undefined;
let frequencies: Map<string, number> | undefined;

const jieba = (): Jieba => (cutter ??= Jieba.withDict(dict));

/** Reads `word frequency tag` lines. */
function readFrequencies(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const first = line.indexOf(' ');
    found.set(line.slice(0, first), parseInt(line.slice(first + 1), 10));
  }
  return found;
}

/** Cuts a text into words, all characters kept; unknown words fall into single characters (no HMM). */
export const cut = (text: string): string[] => jieba().cut(text, false);

/** Cuts a text into words with jieba's part-of-speech tags (n, v, uj, ns, …). */
export const tag = (text: string): TaggedWord[] => jieba().tag(text, false);

/** How often the dictionary's corpus had this word; 0 where the dictionary lacks it. */
export const frequency = (word: string): number => (frequencies ??= readFrequencies()).get(word) ?? 0;
