import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { breaksOf } from './lines.ts';

const ONWARD = [
  '（下转第4版）',
  '（下转A02版）',
  '（下转第二版）',
  ' 下转第3版',
  '▶▶▶下转A06版',
  '（下转3版②）',
];
const FROM = ['（上接第1版）', '（上接A01版）', '（上接第一版）', '（紧接第1版）', '◀◀◀上接A01版 '];

/** An article of which the page has only a part, and what it says where the rest is missing. */
export interface Part {
  article: Clean;
  notice: string;
}

/** An article up to the place in its last paragraph where it goes on upon another page. */
export function firstPart(random: Random, article: Clean): Part {
  const { text } = article.paragraphs.at(-1)!;
  const place = pickBreak(random, text);
  return {
    article: {
      ...article,
      paragraphs: [...article.paragraphs.slice(0, -1), { kind: 'p', text: text.slice(0, place) }],
    },
    notice: random.pick(ONWARD),
  };
}

/** An article from the place in its first paragraph where this page takes it up. */
export function lastPart(random: Random, article: Clean): Part {
  const { text } = article.paragraphs[0]!;
  const place = pickBreak(random, text);
  return {
    article: {
      ...article,
      paragraphs: [{ kind: 'p', text: text.slice(place) }, ...article.paragraphs.slice(1)],
    },
    notice: random.pick(FROM),
  };
}

/** True when both ends are long enough to be cut. */
export const canJump = ({ paragraphs }: Clean): boolean =>
  [paragraphs[0]!, paragraphs.at(-1)!].every(
    ({ kind, text }) => kind === 'p' && middleBreaks(text).length > 0,
  );

const pickBreak = (random: Random, text: string): number => random.pick(middleBreaks(text));

const middleBreaks = (text: string): number[] =>
  breaksOf(text).filter((place) => place >= 25 && text.length - place >= 25);
