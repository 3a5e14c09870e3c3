import pairs from 'opencc-js/dict/STCharacters';
import type { GoldArticle } from '../../gold.ts';
import type { Generated } from '../made.ts';
import type { Random } from '../random.ts';

const TRADITIONAL = new Map(
  pairs.split('|').map((pair) => [pair.split(' ')[0]!, pair.split(' ')[1]!] as const),
);
/** Character by character, as simple converters do. */
const traditional = (text: string): string => [...text].map((one) => TRADITIONAL.get(one) ?? one).join('');

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
};
/** Equal for whoever compares texts, so that the truth need not be told again. */
const FINISHES: readonly (readonly [share: number, finish: (text: string) => string])[] = [
  [0.07, (text) => text.replace(/[，：；（）]/gu, (stop) => HALF_WIDTH[stop]!)],
  [0.05, (text) => text.replace(/[“”]/gu, '"')],
  [0.6, (text) => `${text}\n`],
  [0.06, (text) => `\n${text}`],
  [0.08, (text) => text.replace(/\r?\n/gu, '\r\n')],
];

/** What the program does to all characters in which a file was kept; now and then to another script. */
export function finish(random: Random, made: Generated): Generated {
  const html = made.file.endsWith('.html');
  const drawn = FINISHES.filter(([share]) => random.chance(share));
  const text = html ? made.text : drawn.reduce((changed, [, one]) => one(changed), made.text);
  if (!random.chance(0.04)) return { ...made, text };
  return {
    ...made,
    text: traditional(text),
    gold: { articles: made.gold.articles.map(inTraditional) },
  };
}

function inTraditional(article: GoldArticle): GoldArticle {
  const all = (texts: readonly string[]) => texts.map(traditional);
  return {
    ...article,
    title: article.title === null ? null : traditional(article.title),
    byline: all(article.byline),
    ...(article.source ? { source: traditional(article.source) } : {}),
    sourceAccept: article.source ? [article.source] : [],
    body_must: all(article.body_must),
    body_must_not: all(article.body_must_not),
    paras: all(article.paras ?? []),
  };
}
