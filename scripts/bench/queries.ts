/** Queries cut from articles, and a plain scan that says what each must find. */
import pairs from 'opencc-js/dict/TSCharacters';
import { monthOf } from '../../src/lib/search-fields.ts';
import { clauses } from '../../src/lib/phrases.ts';
import { barrier, isRun, tokens, units } from '../../src/lib/units.ts';
import { randomOf, type Random } from '../evaluate/generate/random.ts';
import { searchText, type SearchArticle } from '../search/record.ts';

/** What is asked of the search page. */
export interface Query {
  kind: string;
  q: string;
  filters?: { zone?: string; topic?: string; year?: string };
}

/** Articles ready to be scanned, and the time that takes. */
export interface Scan {
  /** How many articles hold what the query asks for. */
  count: (query: Query) => number;
}

/** Looks for every phrase in the canonical form of every article, one by one. */
export function scanOf(articles: readonly SearchArticle[]): Scan {
  const rows = articles.map((article) => ({ article, row: ` ${units(searchText(article))} ` }));
  return {
    count({ q, filters = {} }) {
      const { wanted, unwanted } = clauses(q);
      return rows.filter(
        ({ article, row }) =>
          wanted.every(({ phrase }) => row.includes(` ${phrase} `)) &&
          !unwanted.some(({ phrase }) => row.includes(` ${phrase} `)) &&
          (!filters.zone || article.zones.includes(filters.zone)) &&
          (!filters.topic || article.topics.includes(filters.topic)) &&
          (!filters.year || monthOf(article.date)?.slice(0, 4) === filters.year),
      ).length;
    },
  };
}

const traditional = new Map(pairs.split('|').map((pair) => pair.split(' ').toReversed() as [string, string]));

/** The same text in traditional and full-width characters. */
const disguised = (text: string): string =>
  Array.from(text, (char) =>
    /[a-z\d]/i.test(char)
      ? String.fromCharCode(char.charCodeAt(0) + 0xfee0)
      : (traditional.get(char) ?? char),
  ).join('');

/** A piece of 1 to 12 units of a line of an article, as it is written; runs of letters and digits are whole. */
function piece({ title, body }: Pick<SearchArticle, 'title' | 'body'>, random: Random, most = 12): string {
  const line = random.pick([title, ...body.split('\n')]);
  const row = tokens(line);
  const start = random.int(row.length);
  const text = line.slice(
    row[start]!.start,
    row[Math.min(row.length, start + 1 + random.int(most)) - 1]!.end,
  );
  return /\s|^[-－]/u.test(text) || units(text) === barrier ? piece({ title, body }, random, most) : text;
}

/** A run of letters or digits of an article. */
function run(article: SearchArticle, random: Random): string {
  const runs = tokens(article.body).filter(({ unit }) => isRun(unit));
  const token = runs.length ? random.pick(runs) : undefined;
  return token ? article.body.slice(token.start, token.end) : piece(article, random);
}

const COMMON = ['中国', '企业', '发展', '高新区', '项目', '的', '产业园', '创新', '2023年', '科技招商'];
const NOWHERE = ['量子松鼠', '龘龘龘', 'qzxv99'];

/** `count` queries of every kind, the same for the same seed. */
export function queriesOf(articles: readonly SearchArticle[], count: number, seed = 7): Query[] {
  const random = randomOf(seed);
  const any = () => random.pick(articles);
  const kinds: Record<string, () => Omit<Query, 'kind'>> = {
    任意片段: () => ({ q: piece(any(), random) }),
    片段: () => ({ q: piece(any(), random) }),
    字母数字: () => ({ q: run(any(), random) }),
    单字: () => ({ q: piece(any(), random, 1) }),
    常用词: () => ({ q: random.pick(COMMON) }),
    几个词: () => {
      const one = any();
      return { q: `${piece(one, random, 3)} ${piece(one, random, 3)}` };
    },
    不要: () => {
      const one = any();
      return { q: `${piece(one, random, 2)} -${piece(one, random, 2)}` };
    },
    繁体全角: () => ({ q: disguised(piece(any(), random, 5)) }),
    园区: () => withFilter(any(), random, 'zone'),
    主题: () => withFilter(any(), random, 'topic'),
    年份: () => withFilter(any(), random, 'year'),
    没有: () => ({ q: random.pick(NOWHERE) }),
  };
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, nth) => {
    const kind = names[nth % names.length]!;
    return { kind, ...kinds[kind]!() };
  });
}

function withFilter(
  article: SearchArticle,
  random: Random,
  key: 'zone' | 'topic' | 'year',
): Omit<Query, 'kind'> {
  const { zones, topics, date } = article;
  const value = { zone: zones[0], topic: topics[0], year: monthOf(date)?.slice(0, 4) }[key];
  return { q: piece(article, random, 3), ...(value ? { filters: { [key]: value } } : {}) };
}
