/** Chinese words: cutting, parts of speech and dictionary frequencies, from jieba's dictionary. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { remember } from '../remember.ts';

/** A word as the dictionary knows it. */
export interface Word {
  word: string;
  /** jieba's part of speech: n, v, uj, ns, …; for a word that the dictionary lacks m, eng or x. */
  tag: string;
  /** How often the dictionary's corpus had it; 0 where the dictionary lacks it. */
  frequency: number;
}

let cutter: Jieba | undefined;

const jieba = (): Jieba => (cutter ??= Jieba.withDict(dict));

const feed = 0x0a;
const bytes = new TextEncoder();

/** Below 0 where the dictionary's bytes from `start` on sort before the wanted ones, 0 where they are the same. */
function compareAt(start: number, wanted: Uint8Array): number {
  for (let i = 0; i < wanted.length; i++) {
    const difference = (dict[start + i] ?? 0) - wanted[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The rest of the dictionary's line `word frequency tag`; found by halving, as the lines are sorted. */
function restOfLine(word: string): string | undefined {
  const wanted = bytes.encode(`${word} `);
  let low = 0;
  let high = dict.length;
  while (low < high) {
    let start = (low + high) >> 1;
    let end = start;
    while (start > low && dict[start - 1] !== feed) start--;
    while (end < high && dict[end] !== feed) end++;
    const order = compareAt(start, wanted);
    if (order === 0) return new TextDecoder().decode(dict.subarray(start + wanted.length, end));
    if (order > 0) high = start;
    else low = end + 1;
  }
  return undefined;
}

/** The tag that jieba gives to a word that its dictionary lacks. */
function otherTag(word: string): string {
  const latin = word.replace(/[^a-z0-9]/gi, '');
  if (latin === '') return 'x';
  return /\D/.test(latin) ? 'eng' : 'm';
}

/** More words than a page has, so that the frequent ones are looked up once. */
const mostWords = 30_000;

const known = remember((word: string): Word => {
  const found = word.includes(' ') ? undefined : restOfLine(word);
  const [frequency = '0', tag = otherTag(word)] = found?.split(' ') ?? [];
  return { word, tag, frequency: parseInt(frequency, 10) };
}, mostWords);

/** Cuts a text into words, all characters kept; unknown words fall into single characters (no HMM). */
export const cut = (text: string): string[] => jieba().cut(text, false);

const ofLine = remember((line: string): readonly Word[] => cut(line).map(known));
const lineFeed = known('\n');

/** Cuts a text into words, each as the dictionary knows it; no word goes over the end of a line, so each line is cut once. */
export const tag = (text: string): readonly Word[] =>
  text.includes('\n')
    ? text.split('\n').flatMap((line, i) => (i === 0 ? ofLine(line) : [lineFeed, ...ofLine(line)]))
    : ofLine(text);

/** How often the dictionary's corpus had this word; 0 where the dictionary lacks it. */
export const frequency = (word: string): number => known(word).frequency;
