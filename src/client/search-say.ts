/** The states of the search page that are told in words. */
import { button, el, part } from './dom.ts';
import { urls } from '../lib/urls.ts';
import { quote, quoteAll } from './quote.ts';
import type { SearchIndex } from './search-index.ts';
import type { Outcome } from './search-run.ts';
import {
  daysOf,
  emptyState,
  filterCount,
  inOrder,
  type SearchState,
  withoutFilters,
} from './search-state.ts';
import { askedFor, filterChips, type Go } from './search-view.ts';

/** What a screen reader says of a state: a few words, and nothing where they are the same as before. */
export function announce(text: string): void {
  const status = part('#status');
  if (status.textContent !== text) status.textContent = text;
}

function say(title: string, text: string, ...more: (HTMLElement | undefined)[]): void {
  announce(title);
  part('#say').replaceChildren(
    el('section', { class: 'say' }, el('h2', {}, title), el('p', {}, text), ...more),
  );
}

const choices = (buttons: HTMLElement[]) =>
  buttons.length ? el('ul', {}, ...buttons.map((one) => el('li', {}, one))) : undefined;

export function sayNothing(): void {
  part('#say').replaceChildren();
}

/** While the index is fetched. */
export function sayWaiting(q: string): void {
  const text = q ? `您键入的${quote(q)}已记下，索引一到就查。` : '索引一到就查。';
  const bar = el('div', { class: 'wait', role: 'progressbar', 'aria-label': '正在取索引' }, el('i'));
  say('正在取索引', text, bar);
}

/** The index, or a part of it, is not to be had; `again` asks for it once more. */
export function sayBroken(again: () => void): void {
  const text = '索引文件取不到，可能是断网，也可能没有随站点一起发布。园区、时间、主题各页不受影响。';
  say('检索没能打开', text, choices([button('chip', again, '再试一次')]));
}

/** There is something in the line, but no letter, digit or character to look for. */
export function sayNoWords(q: string): void {
  say('没有可查的字', `${quote(q)}里只有标点、符号或空白。键入任意字、词、数字，标点不计。`);
}

/** What is odd about the filters: borders that are no dates or in the wrong order, values that no article has. */
export function oddities(state: SearchState, unknown: Outcome['unknown'] = []): string {
  const { from, to } = state;
  const ordered = inOrder(state);
  const bad = [from, to].filter((text) => text && !daysOf(text));
  return [
    bad.length > 0 &&
      `${bad.map(quote).join('和')}认不出是哪年哪月哪日，没有用来筛选。日期写作 2023、2023-02 或 2023-02-21。`,
    ordered.from !== from &&
      `${quote(from)}在${quote(to)}之后，已按从 ${ordered.from} 到 ${ordered.to} 来查。`,
    ...unknown.map(({ facet, value }) => `收来的文章里没有${quote(value)}这个${facet}。`),
  ]
    .filter(Boolean)
    .join('');
}

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
function fewerChoices(clauses: Clauses, found: Map<string, Set<string>>, go: Go): HTMLElement[] {
  return fewerWords(clauses).flatMap((left) => {
    const [first, ...others] = left.map(({ phrase }) => found.get(phrase)!);
    const count = [...first!].filter((key) => others.every((keys) => keys.has(key))).length;
    const q = left.map(({ typed }) => typed).join(' ');
    const words = quoteAll(left.map(({ typed }) => typed));
    return count ? [button('chip', () => go({ ...emptyState(), q }), `只查${words}，${count} 篇`)] : [];
  });
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
  const keysOf = async (phrase: string) => new Set((await index.find(phrase)).map(({ key }) => key));
  const found = new Map(
    await Promise.all(several.map(async ({ phrase }) => [phrase, await keysOf(phrase)] as const)),
  );
  const alone = several
    .map(({ typed, phrase }) => `${quote(typed)}有 ${found.get(phrase)!.size} 篇`)
    .join('，');
  const together = several.length > 1 || unwanted.length || outcome.keys.size;
  const text = [
    together
      ? `全部 ${index.articles} 篇里，没有一篇合于${askedFor(outcome) || '这些条件'}${filterCount(state) ? '与所选的筛选' : ''}。`
      : `全部 ${index.articles} 篇里没有${askedFor(outcome)}这几个字。`,
    several.length > 1 && `单独看，${alone}。`,
    outcome.keys.size > 0 && `不加筛选有 ${outcome.keys.size} 篇。`,
  ];
  const fewer = fewerChoices({ wanted: several, unwanted }, found, go);
  const all =
    outcome.keys.size > 0
      ? [button('chip', () => go(withoutFilters(state)), `去掉全部筛选，${outcome.keys.size} 篇`)]
      : [];
  const ways = choices([...fewer, ...filterChips(state, go), ...all]);
  say('没有找到', text.filter(Boolean).join(''), ways, elsewhere());
}
