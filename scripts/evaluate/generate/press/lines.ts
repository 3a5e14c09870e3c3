import type { Random } from '../random.ts';

/** A line of the page. */
export interface Line {
  kind: 'furniture' | 'headline' | 'credit' | 'paragraph' | 'goes-on' | 'subhead' | 'caption';
  text: string;
  /** A blank line stands before it. */
  blank: boolean;
}

const CLOSERS = '，。、；：！？”’）》】,.;:!?)%…—';
const OPENERS = '“‘（《【(〔';
const ENDED = /[。！？…；：!?;:][”’）》]*$/u;

/** True where a line's words end a sentence or announce one: nothing tells that what comes next is the same paragraph. */
export const isEnded = (text: string): boolean => ENDED.test(text);

/** Where a column may break off and leave the reader no doubt that the sentence goes on. */
export function breaksOf(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - 10) }, (_, k) => k + 6).filter(
    (place) =>
      !isEnded(text.slice(0, place)) &&
      !CLOSERS.includes(text[place]!) &&
      !OPENERS.includes(text[place - 1]!) &&
      !/[\uD800-\uDBFF]/.test(text[place - 1]!),
  );
}

/** A break within a number or a word of Latin letters, or anywhere. */
export function drawBreak(random: Random, text: string): number | undefined {
  const places = breaksOf(text);
  const within = places.filter((place) => /^[\w.]{2}$/.test(text.slice(place - 1, place + 1)));
  if (within.length > 0 && random.chance(0.2)) return random.pick(within);
  return places.length > 0 ? random.pick(places) : undefined;
}

/** The text as lines of so many full-width characters; stops hang, numbers and Latin words stay whole or not. */
export function wrap(text: string, width: number, keepWords: boolean): string[] {
  const tokens = keepWords ? text.split(/(?<![\w.%-])|(?![\w.%-])/u) : [...text];
  const lines: string[] = [];
  let line = '';
  for (const token of tokens) {
    const full = line !== '' && widthOf(line) + widthOf(token) > width;
    if (full && !CLOSERS.includes(token)) {
      const kept = OPENERS.includes(line.at(-1)!) ? line.slice(0, -1) : line;
      lines.push(kept.trimEnd());
      line = line.slice(kept.length) + token.trim();
    } else line += token;
  }
  return [...lines, line];
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0xff ? 1 : 0.5), 0);
