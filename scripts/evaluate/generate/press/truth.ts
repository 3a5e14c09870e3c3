import type { GoldArticle } from '../../gold.ts';
import { fold } from '../../score.ts';
import { textOf } from './choice.ts';
import type { Furniture } from './furniture.ts';
import { otherTitles } from './headlines.ts';
import type { Piece } from './pieces.ts';

/** What must come out of one article of a page, and what must not. */
export function truthOf(
  piece: Piece,
  pieces: readonly Piece[],
  { top, bottom }: Furniture,
  day: string | undefined,
): GoldArticle {
  const { article, headline, headed, label, credit, implied, captions } = piece;
  const others = pieces.filter((other) => other !== piece);
  const words = fold(textOf(article));
  const strange = [
    ...captions.map((line) => line.replace(/^<div[^>]*>(?!<)|<\/div>$|^\*|\*$/g, '')),
    ...top,
    ...bottom,
    ...pieces.flatMap((other) => other.label ?? []),
    ...[piece.from, piece.onward].map((notice) => notice.trim()),
    ...(credit.dateline ? [] : [credit.text.trim(), ...credit.names]),
    ...others.flatMap(({ headline: { kicker, lines, subtitle } }) => [
      kicker ?? '',
      ...lines,
      subtitle ?? '',
    ]),
    headline.kicker ?? '',
    headline.subtitle ?? '',
  ];
  return {
    title: headed ? article.title : null,
    titleAccept: otherTitles(article, headline, label),
    byline: credit.names,
    date: day ?? null,
    dateAccept: day === undefined ? [null, ...implied] : [credit.day ?? day],
    body_must: piece.musts,
    body_must_not: [...new Set(strange)].filter(
      (line) => (line.length >= 4 || credit.names.includes(line)) && !words.includes(fold(line)),
    ),
    paras: article.paragraphs.map(({ text }, i) => (i === 0 && credit.dateline ? credit.text + text : text)),
  };
}
