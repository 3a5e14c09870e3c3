import { Converter } from 'opencc-js/cn2t';
import type { GoldArticle } from '../gold.ts';
import type { Generated } from './made.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
const known = new Map<string, string>();

/** Character by character, as simple tools do it: so any part of a text is written like the whole. */
function written(text: string): string {
  return [...text]
    .map((character) => {
      const other = known.get(character) ?? convert(character);
      known.set(character, other);
      return other;
    })
    .join('');
}

/** The same file in traditional characters; names of stations may come out in either script. */
export function inTraditional({ file, text, gold }: Generated): Generated {
  return { file, text: written(text), gold: { articles: gold.articles.map(truthIn) } };
}

const all = (texts: readonly string[]): string[] => texts.map(written);

function truthIn(article: GoldArticle): GoldArticle {
  const titles = article.titleAccept ?? [];
  const { source } = article;
  return {
    ...article,
    title: article.title === null ? null : written(article.title),
    titleAccept: all(titles),
    byline: all(article.byline),
    ...(source
      ? {
          source: written(source),
          sourceAccept: [source, ...(article.sourceAccept ?? [])].flatMap((name) => [name, written(name)]),
        }
      : {}),
    body_must: all(article.body_must),
    body_must_not: all(article.body_must_not),
    paras: all(article.paras ?? []),
  };
}
