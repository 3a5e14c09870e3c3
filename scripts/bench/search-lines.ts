/** The figures of search in words. */
import { agreement, isMarked, isRight, type Pair, spread, wrongCounts } from './compare.ts';
import type { KnownItem, Query } from './queries.ts';
import type { Scan } from './scan.ts';
import type { Load } from './traffic.ts';
import { OPENED, type Visit } from './visit.ts';

/** What building an index took; NaN MB where that cannot be seen. */
export interface Built {
  seconds: number;
  megabytes: number;
}

/** What a scan of the same articles says. */
export interface Scanned {
  /** Of each query, all ids, newest first, and the milliseconds it took. */
  found: string[][];
  scanMs: number[];
  /** Of the facets' numbers that the page showed, how many there are and which differ. */
  counts: number;
  wrongCounts: { q: string; facet: string; value: string; count: number }[];
  /** Where few articles hold a known item: the article's place, and how many there are. */
  ranks: { rank: number; total: number }[];
}

/** Everything measured of the search page at one size. */
export interface Own extends Scanned {
  articles: number;
  characters: number;
  shards: number;
  perCharacter: number;
  built: Built;
  /** After one article changed. */
  again: Built;
  queries: Query[];
  visit: Visit;
  /** Milliseconds of the simple queries, asked a second time of the engine without a page. */
  engine: number[];
}

/** What is compared of all engines, over the same queries. */
export interface Figures {
  name: string;
  pairs: Pair[];
  ms: number[];
  init: Load;
  first: Load;
  built: Built;
  perCharacter: number;
}

/** Facets are compared for every so many-th query, as their scan is slow. */
const COUNTED = 10;

export function scanAll(
  scan: Scan,
  queries: readonly Query[],
  known: readonly KnownItem[],
  { answers, ranks }: Visit,
): Scanned {
  const timed = queries.map((query) => {
    const start = performance.now();
    return { ids: scan.find(query), ms: performance.now() - start };
  });
  const sampled = queries.flatMap((query, nth) =>
    nth % COUNTED === 0 && answers[nth]!.total > 0 ? { query, counts: answers[nth]!.counts } : [],
  );
  return {
    found: timed.map(({ ids }) => ids),
    scanMs: timed.map(({ ms }) => ms),
    counts: sampled.reduce((sum, { counts }) => sum + counts.length, 0),
    wrongCounts: sampled.flatMap(({ query, counts }) =>
      wrongCounts(counts, (facet) => scan.counts(query, facet)).map((one) => ({ q: query.q, ...one })),
    ),
    ranks: known
      .map(({ q }, nth) => ({ rank: ranks[nth]!, total: scan.find({ kind: '', q }).length }))
      .filter(({ total }) => total <= OPENED),
  };
}

const loadWords = ({ bytes, requests }: Load): string =>
  `${(bytes / 1000).toFixed(0)} KB（${requests.toFixed(0)} 次请求）`;

const builtWords = ({ seconds, megabytes }: Built): string =>
  `${seconds.toFixed(1)} 秒、${Number.isNaN(megabytes) ? '内存不知' : `${megabytes.toFixed(0)} MB`}`;

const share = (part: number, whole: number): string => `${part} / ${whole}`;
const percent = (part: number): string => (Number.isNaN(part) ? '无' : `${(100 * part).toFixed(1)}%`);
const milliseconds = (numbers: readonly number[]): string =>
  spread(numbers)
    .map((number) => number.toFixed(number < 10 ? 1 : 0))
    .join(' / ');

/** The figures of the search page at one size, a line each; what is wrong is named. */
export function ownLines(own: Own): string[] {
  const { visit, queries, found, ranks } = own;
  const ms = visit.answers.map((answer) => answer.ms);
  const ratios = spread(ms).map((number, nth) => (number / spread(own.scanMs)[nth]!).toFixed(2));
  const wrong = queries.filter((_, nth) => !isRight(visit.answers[nth]!, found[nth]!));
  const shown = queries.flatMap((query, nth) => visit.answers[nth]!.marks.map((marks) => ({ query, marks })));
  const unmarked = shown.filter(({ query, marks }) => !isMarked(query, marks));
  const many = ranks.filter(({ total }) => total > 3);
  const first = (some: typeof ranks) =>
    share(some.filter(({ rank }) => rank >= 0 && rank < 3).length, some.length);
  return [
    `${own.articles} 篇，${(own.characters / 1e6).toFixed(2)} 百万字，${own.shards} 个索引，每字 ${own.perCharacter.toFixed(2)} 字节`,
    `  建索引 ${builtWords(own.built)}，改一篇再建 ${builtWords(own.again)}`,
    `  与逐篇扫描相同：${share(queries.length - wrong.length, queries.length)} 次（多于 ${OPENED} 篇的比篇数和最新的 ${OPENED} 篇，次序也比）`,
    ...wrong.map((query) => `    不同：${JSON.stringify(query)}`),
    `  筛选里的篇数相同：${share(own.counts - own.wrongCounts.length, own.counts)} 个`,
    ...own.wrongCounts.map((one) => `    不同：${JSON.stringify(one)}`),
    `  摘录标得对：${share(shown.length - unmarked.length, shown.length)} 条`,
    ...unmarked.slice(0, 5).map((one) => `    不对：${JSON.stringify(one)}`),
    `  查一篇里的 4 到 8 个字，它在前三：${first(ranks)}；有它的多于 3 篇时 ${first(many)}`,
    `  打开 ${loadWords(visit.init)}，第一次查 ${loadWords(visit.first)}，结果的文字 ${loadWords(visit.texts)}，筛选 ${loadWords(visit.facets)}，以后每次 ${loadWords(visit.later)}`,
    `  打开到第一次有结果 ${visit.firstMs.toFixed(0)} 毫秒`,
    `  再查一次（中位 / 95% / 最慢）：网页 ${milliseconds(ms)} 毫秒，其中只查不画 ${milliseconds(own.engine)} 毫秒，逐篇扫描 ${milliseconds(own.scanMs)} 毫秒，之比 ${ratios.join(' / ')}`,
  ];
}

/** The engines beside the first of them, a few lines each; ratios are how many times the first one's. */
export function tableOf(figures: readonly Figures[]): string[] {
  const [own] = figures;
  const times = (value: number, first: number) => `（${(value / first).toFixed(2)} 倍）`;
  const downloads = ({ init, first }: Figures) => init.bytes + first.bytes;
  return [
    `  与别的相比，${own!.pairs.length} 次都能查的（一个词、不加筛选、照原样写）：`,
    ...figures.flatMap((one) => {
      const { same, queries, recall, precision } = agreement(one.pairs);
      const [ms, ownMs] = [spread(one.ms), spread(own!.ms)];
      return [
        `  ${one.name}：相同 ${share(same, queries)}，查全 ${percent(recall)}，查准 ${percent(precision)}`,
        `    打开和第一次查 ${loadWords({ bytes: downloads(one), requests: one.init.requests + one.first.requests })}${times(downloads(one), downloads(own!))}，` +
          `再查一次 ${milliseconds(one.ms)} 毫秒${times(ms[0], ownMs[0])}`,
        `    建索引 ${builtWords(one.built)}${times(one.built.seconds, own!.built.seconds)}，每字 ${one.perCharacter.toFixed(2)} 字节${times(one.perCharacter, own!.perCharacter)}`,
      ];
    }),
  ];
}
