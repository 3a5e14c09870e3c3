/** Nothing was found: what was searched, what each keyword alone finds, what to ask instead. */
import { clauses } from '../lib/phrases.ts';
import { urls } from '../lib/urls.ts';
import { button, el } from './dom.ts';
import { quote, quoteAll } from './quote.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsSpelled } from './search-names.ts';
import type { Outcome } from './search-run.ts';
import { choices, say } from './search-say.ts';
import { emptyState, filterCount, type SearchState, withoutFilters } from './search-state.ts';
import { filterChips, type Go } from './search-view.ts';

const elsewhere = () =>
  el(
    'p',
    {},
    '也可以从',
    el('a', { href: urls.zones() }, '园区'),
    '、',
    el('a', { href: urls.timeline() }, '时间'),
    '、',
    el('a', { href: urls.topics() }, '主题'),
    '找起。',
  );

type Clauses = Outcome['clauses'];

/** What is left of the keywords without one of them, or without those that must not be there. */
function fewerWords({ wanted, unwanted }: Clauses): Clauses['wanted'][] {
  const without = wanted.length > 1 ? wanted.map((one) => wanted.filter((other) => other !== one)) : [];
  return unwanted.length > 0 && wanted.length > 0 ? [wanted, ...without] : without;
}

/** A button for each query with fewer words that finds something, filters aside. */
function fewerChoices(clauses: Clauses, found: Map<string, Set<number>>, go: Go): HTMLElement[] {
  return fewerWords(clauses).flatMap((left) => {
    const [first, ...others] = left.map(({ phrase }) => found.get(phrase)!);
    const count = [...first!].filter((one) => others.every((articles) => articles.has(one))).length;
    const q = left.map(({ typed }) => typed).join(' ');
    const words = quoteAll(left.map(({ typed }) => typed));
    return count ? [button('chip', () => go({ ...emptyState(), q }), `只查${words}，${count} 篇`)] : [];
  });
}

/** A button for each word that the query spells in letters and that stands somewhere: 苏州 for suzhou. */
async function spelledChoices(index: SearchIndex, query: string, go: Go): Promise<HTMLElement[]> {
  const choices = wordsSpelled(query).map(async (word) => {
    const count = (await index.search(clauses(word))).articles.length;
    return count
      ? [button('chip', () => go({ ...emptyState(), q: word }), `改查${quote(word)}，${count} 篇`)]
      : [];
  });
  return (await Promise.all(choices)).flat();
}

/** What no article has, in one sentence. */
function sayNone(
  { clauses: { wanted, unwanted } }: Outcome,
  state: SearchState,
  { articles, rest }: SearchIndex,
): string {
  const where = filterCount(state) ? '所选的范围里' : `${rest ? '较新的' : '全部'} ${articles} 篇里`;
  const [asked, not] = [wanted, unwanted].map((all) => quoteAll(all.map(({ typed }) => typed)));
  if (wanted.length === 0) return not ? `${where}，没有一篇不含${not}。` : `${where}没有文章。`;
  return `${where}，没有一篇${wanted.length > 1 ? '同时' : ''}含${asked}${not ? `而不含${not}` : ''}。`;
}

/** How many articles each keyword has by itself. */
function sayAlone(wanted: Clauses['wanted'], found: Map<string, Set<number>>): string {
  const counts = wanted.map(({ typed, phrase }) => ({ typed, count: found.get(phrase)!.size }));
  const some = counts
    .filter(({ count }) => count > 0)
    .map(({ typed, count }) => `${quote(typed)}有 ${count} 篇`);
  const none = counts.filter(({ count }) => count === 0).map(({ typed }) => typed);
  if (some.length === 0) return '单独看，也都没有。';
  return `单独看，${[...some, ...(none.length ? [`${quoteAll(none)}${none.length > 1 ? '都' : ''}没有`] : [])].join('，')}。`;
}

/** Nothing was found: what was searched, each keyword alone, and what to leave out. */
export async function sayZero(
  index: SearchIndex,
  outcome: Outcome,
  state: SearchState,
  go: Go,
): Promise<void> {
  const { wanted, unwanted } = outcome.clauses;
  const several = wanted.slice(0, 8);
  const holders = async (clause: Clauses['wanted'][number]) =>
    new Set((await index.search({ wanted: [clause], unwanted: [] })).articles);
  const found = new Map(
    await Promise.all(several.map(async (clause) => [clause.phrase, await holders(clause)] as const)),
  );
  const text = [
    sayNone(outcome, state, index),
    several.length > 1 && sayAlone(several, found),
    outcome.articles.length > 0 && `不加筛选有 ${outcome.articles.length} 篇。`,
  ];
  const fewer = fewerChoices({ wanted: several, unwanted }, found, go);
  const all =
    outcome.articles.length > 0
      ? [button('chip', () => go(withoutFilters(state)), `去掉全部筛选，${outcome.articles.length} 篇`)]
      : [];
  const spelled = await spelledChoices(index, state.q, go);
  const ways = choices([...spelled, ...fewer, ...filterChips(state, go), ...all]);
  say('没有找到', text.filter(Boolean).join(''), ways, elsewhere());
}
