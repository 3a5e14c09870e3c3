import type { Gold, Made } from './gold.ts';
import { bestMatch, fold, score } from './score.ts';

/** How exactly paragraphs came out, for gold that tells all of them. */
export interface JointScore {
  /** Paragraphs that run on into something else. */
  falseJoins: number;
  /** Paragraphs that stand in more than one piece. */
  missedJoins: number;
  /** Share of articles that are perfect and have these paragraphs, in this order, and no other. */
  wholeArticles: number | null;
}

/** Counts joints that went wrong; `whole` is the sharpest measure there is: nothing missing, nothing more. */
export function scoreJoints(made: Readonly<Record<string, readonly Made[]>>, gold: Gold): JointScore {
  const pairs = Object.entries(gold).flatMap(([file, { articles }]) => {
    const used = new Set<Made>();
    return articles.map((expected) => {
      const match = bestMatch(expected, made[file] ?? [], used);
      if (match) used.add(match);
      return { expected, match, paras: (expected.paras ?? []).map(fold) };
    });
  });
  const counted = pairs.map(({ expected, match, paras }) => {
    if (!match) return { falseJoins: 0, missedJoins: 0, whole: false };
    const lines = match.body.split('\n').map(fold);
    const wrong = paras.filter((para) => !lines.includes(para));
    const falseJoins = wrong.filter((para) => lines.some((line) => line.includes(para))).length;
    const missedJoins = wrong.filter((para) => isInPieces(para, lines)).length;
    const alone = score({ one: [match] }, { one: { articles: [expected] } });
    return {
      falseJoins,
      missedJoins,
      whole: alone.perfectArticles === 1 && lines.join('\n') === paras.join('\n'),
    };
  });
  const whole = counted.filter((article) => article.whole).length;
  return {
    falseJoins: counted.reduce((sum, article) => sum + article.falseJoins, 0),
    missedJoins: counted.reduce((sum, article) => sum + article.missedJoins, 0),
    wholeArticles: counted.length === 0 ? null : Number((whole / counted.length).toFixed(3)),
  };
}

/** True when the paragraph's text is all there, over a border of lines. */
const isInPieces = (para: string, lines: readonly string[]): boolean =>
  lines.join('').includes(para) && !lines.some((line) => line.includes(para));
