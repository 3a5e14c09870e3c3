import { fullStops } from '../clean/full-stop.ts';

const openers = '“‘「『《（(【[';
const closers = '”’」』》）)】]';
const ends = /[。！？!?]/;
const telling = new RegExp(`[${openers.replace('[', '\\[')}${closers.replace(']', '\\]')}。！？!?]`, 'g');

/** A whole sentence with its place: number of the paragraph, number within it. */
export interface Sentence {
  text: string;
  paragraph: number;
  place: number;
}

/** The whole sentences of a paragraph: up to an end mark outside of quotes and brackets, with all of them closed. */
export function sentencesOf(text: string, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  const open: string[] = [];
  let start = 0;
  const marked = fullStops(text);
  for (const { 0: character, index: at } of marked.matchAll(telling)) {
    if (openers.includes(character)) open.push(closers[openers.indexOf(character)]!);
    else if (closers.includes(character) && open.pop() !== character) return found;
    if (open.length > 0 || !ends.test(character) || ends.test(marked[at + 1] ?? '')) continue;
    found.push({ text: text.slice(start, at + 1).trim(), paragraph, place: found.length });
    start = at + 1;
  }
  return found;
}
