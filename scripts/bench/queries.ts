/** Queries of every kind, cut from articles. */
import pairs from 'opencc-js/dict/TSCharacters';
import { daysOf, type FacetKey } from '../../src/client/search-state.ts';
import { monthOf } from '../../src/lib/search-fields.ts';
import { barrier, isRun } from '../../src/lib/kinds.ts';
import { tokens, units } from '../../src/lib/units.ts';
import { randomOf, type Random } from '../evaluate/generate/random.ts';
import type { SearchArticle } from '../search/record.ts';

/** What is asked of the search page. */
export interface Query {
  kind: string;
  q: string;
  /** A value of a facet each; `from` and `to` are days, both or none. */
  filters?: Partial<Record<FacetKey | 'from' | 'to', string>>;
}

type Asked = Omit<Query, 'kind'>;

/** What to look for in an article, and that article. */
export interface KnownItem {
  q: string;
  id: string;
}

const traditional = new Map(pairs.split('|').map((pair) => pair.split(' ').toReversed() as [string, string]));

/** The same text in traditional, full-width and upper-case characters. */
const disguised = (text: string): string =>
  Array.from(text.toUpperCase(), (char) =>
    /[A-Z\d]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : (traditional.get(char) ?? char),
  ).join('');

/** Draws until a piece is as it should be; what was drawn last where none is. */
function until(draw: () => string, isRight: (text: string) => boolean): string {
  for (let left = 100; left > 0; left--) {
    const text = draw();
    if (isRight(text)) return text;
  }
  return draw();
}

/** A piece of `least` to `most` units of a line of an article, as it is written; runs of letters and digits are whole. */
function piece(article: SearchArticle, random: Random, most = 12, least = 1): string {
  const draw = () => {
    const line = random.pick([article.title, ...article.body.split('\n')]);
    const row = tokens(line);
    const start = random.int(Math.max(1, row.length - least + 1));
    const end = Math.min(row.length, start + least + random.int(most - least + 1));
    return line.slice(row[start]?.start, row[end - 1]?.end);
  };
  return until(draw, (text) => !/\s|^[-－]/u.test(text) && ![barrier, ''].includes(units(text)));
}

/** A piece without a run at either end: where a query finds nothing, the page looks for parts of its outer runs. */
const firm = (article: SearchArticle, random: Random, most: number): string =>
  until(
    () => piece(article, random, most),
    (text) => {
      const row = tokens(text);
      return !isRun(row[0]?.unit) && !isRun(row.at(-1)?.unit);
    },
  );

const withPunctuation = (article: SearchArticle, random: Random): string =>
  until(
    () => piece(article, random),
    (text) => /[\p{L}\p{N}]\p{P}+[\p{L}\p{N}]/u.test(text),
  );

/** A run of letters or digits. */
function run(article: SearchArticle, random: Random): string {
  const runs = tokens(article.body).filter(({ unit }) => isRun(unit));
  const token = runs.length ? random.pick(runs) : undefined;
  return token ? article.body.slice(token.start, token.end) : piece(article, random);
}

/** The end of a sentence and the beginning of the next, as if no sentence ended there. */
function overSentenceEnd(article: SearchArticle, random: Random): string {
  const { body } = article;
  const row = tokens(body);
  const ends = row.flatMap(({ unit }, nth) => {
    const around = [row[nth - 1]?.unit, row[nth + 1]?.unit];
    return unit === barrier && !around.some((one) => one === undefined || isRun(one)) ? nth : [];
  });
  if (ends.length === 0) return piece(article, random);
  const end = random.pick(ends);
  return [row[end - 1]!, row[end + 1]!].map((token) => body.slice(token.start, token.end)).join('');
}

const COMMON = ['中国', '企业', '发展', '高新区', '项目', '的', '产业园', '创新', '2023年', '科技招商'];
const NOWHERE = ['量子松鼠', '龘龘龘', 'qzxv99'];

type Kind = (any: () => SearchArticle, random: Random) => Asked;

/** Kinds that any search engine is asked: one keyword, as it is written. */
const simpleKinds: Record<string, Kind> = {
  片段: (any, random) => ({ q: piece(any(), random) }),
  长片段: (any, random) => ({ q: piece(any(), random, 12, 4) }),
  单字: (any, random) => ({ q: piece(any(), random, 1) }),
  字母数字: (any, random) => ({ q: run(any(), random) }),
  带标点: (any, random) => ({ q: withPunctuation(any(), random) }),
  跨句: (any, random) => ({ q: overSentenceEnd(any(), random) }),
  常用词: (_, random) => ({ q: random.pick(COMMON) }),
  没有: (_, random) => ({ q: random.pick(NOWHERE) }),
};

const ownKinds: Record<string, Kind> = {
  几个词(any, random) {
    const one = any();
    return { q: `${piece(one, random, 3)} ${piece(one, random, 3)}` };
  },
  不要(any, random) {
    const one = any();
    return { q: `${firm(one, random, 2)} -${piece(one, random, 2)}` };
  },
  繁体全角大写: (any, random) => ({ q: disguised(piece(any(), random, 5)) }),
  园区: (any, random) => withFilter(any(), random, 'zone'),
  主题: (any, random) => withFilter(any(), random, 'topic'),
  年份: (any, random) => withFilter(any(), random, 'year'),
  日期: (any, random) => withDays(any(), any(), random),
};

const kinds = { ...simpleKinds, ...ownKinds };

/** Whether a query is one that any search engine is asked. */
export const isSimple = ({ kind }: Query): boolean => kind in simpleKinds;

/** `count` queries of every kind, the same for the same seed. */
export function queriesOf(articles: readonly SearchArticle[], count: number, seed = 7): Query[] {
  const random = randomOf(seed);
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, nth) => {
    const kind = names[nth % names.length]!;
    return { kind, ...kinds[kind]!(() => random.pick(articles), random) };
  });
}

/** `count` pieces of 4 to 8 units with the article that each was cut from. */
export function knownItems(articles: readonly SearchArticle[], count: number, seed = 8): KnownItem[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const article = random.pick(articles);
    return { q: piece(article, random, 8, 4), id: article.id };
  });
}

function withFilter(article: SearchArticle, random: Random, key: 'zone' | 'topic' | 'year'): Asked {
  const { zones, topics, date } = article;
  const value = { zone: zones[0], topic: topics[0], year: monthOf(date)?.slice(0, 4) }[key];
  return { q: piece(article, random, 3), ...(value ? { filters: { [key]: value } } : {}) };
}

/** A piece of one article within the days of both; any day where that of one is not known. */
function withDays(one: SearchArticle, other: SearchArticle, random: Random): Asked {
  const [days, others] = [daysOf(one.date ?? ''), daysOf(other.date ?? '')];
  const q = piece(one, random, 3);
  if (!days || !others) return { q };
  const [from, , , to] = [...days, ...others].toSorted();
  return { q, filters: { from: from!, to: to! } };
}
