/** Draws what was found: the tally, the chips, the results. */
import { findHits } from '../lib/phrases.ts';
import { urls } from '../lib/urls.ts';
import { button, el, marked, part } from './dom.ts';
import { excerpt, markPieces } from './excerpt.ts';
import { quoteAll } from './quote.ts';
import type { Outcome, Result } from './search-run.ts';
import { facetKeyList, inOrder, type SearchState } from './search-state.ts';

/** What the page can be asked to do. */
export type Go = (state: SearchState) => void;

const number = (value: number) => el('b', {}, String(value));

const quoted = (asked: Outcome['clauses']['wanted']) => quoteAll(asked.map(({ typed }) => typed));

/** “科技招商”在 4 篇中出现 14 处; of what was found, never of nothing. */
export function tally({ total, places, clauses }: Outcome): (HTMLElement | string)[] {
  const { wanted, unwanted } = clauses;
  const not = unwanted.length > 0 ? `不含${quoted(unwanted)}的` : '';
  if (wanted.length === 0) return [not ? `${not}有` : '共', number(total), '篇'];
  const count = places ? [number(places), '处'] : [];
  const note = wanted.some(({ cut }) => cut) ? ['，都是更长的词或数字的一部分'] : [];
  return [`${not && `${not}文章里，`}${quoted(wanted)}在`, number(total), '篇中出现', ...count, ...note];
}

/** The state without one chosen value. */
const without = (state: SearchState, key: (typeof facetKeyList)[number], value: string): SearchState => ({
  ...state,
  chosen: { ...state.chosen, [key]: state.chosen[key].filter((other) => other !== value) },
});

/** A button for each filter that is on, which takes it off; `say` words it. */
export function filterChips(state: SearchState, go: Go, say = (value: string) => [value]): HTMLElement[] {
  const chip = (value: string, next: SearchState) =>
    button('chip', () => go(next), ...say(value), el('span', { class: 'x' }, '去掉'));
  const { from, to } = inOrder(state);
  return [
    ...facetKeyList.flatMap((key) =>
      state.chosen[key].map((value) => chip(value, without(state, key, value))),
    ),
    ...(from || to ? [chip(`${from || '最早'} 至 ${to || '最近'}`, { ...state, from: '', to: '' })] : []),
  ];
}

/** One result, with the hits of its title and of its excerpt marked. */
function drawResult(
  { id, title, date, zones, text, row, hits }: Result,
  { clauses: { wanted } }: Outcome,
  q: string,
): HTMLElement {
  const body = text.indexOf('\n') + 1;
  const groups = wanted.map((clause) => findHits(row, [clause]));
  const query = wanted.length ? `?q=${encodeURIComponent(q)}` : '';
  return el(
    'li',
    { 'data-id': id },
    el(
      'h2',
      {},
      el('a', { href: urls.article(id) + query }, ...marked(markPieces(title, findHits(title, wanted)))),
    ),
    el('p', { class: 'cut' }, ...marked(excerpt(text, hits, groups, body))),
    el(
      'p',
      { class: 'meta' },
      zones.length > 0 && el('span', { class: 'zone' }, zones.join('、')),
      el('span', { class: 'num' }, date),
      hits.length > 0 && el('span', { class: 'num' }, `本文 ${hits.length} 处`),
    ),
  );
}

/** Results shown at first: each is a file to fetch. */
export const firstPage = 10;
/** Results added by 再看. */
const nextPage = 20;

/** Adds a page of results, or `count`, to the list, and the line below it. */
export async function drawMore(
  outcome: Outcome,
  q: string,
  wanted: () => boolean,
  count = nextPage,
): Promise<void> {
  const list = part('#results');
  const start = list.childElementCount;
  const results = await outcome.results(start, count);
  if (!wanted()) return;
  list.append(...results.map((result) => drawResult(result, outcome, q)));
  const rest = outcome.total - start - results.length;
  const goOn = () => {
    drawMore(outcome, q, wanted).catch(() => {
      part('#more').replaceChildren(
        el('p', { class: 'hint' }, '往下的没能取到，可能是断网。'),
        button('act', goOn, '再试一次'),
      );
    });
  };
  part('#more').replaceChildren(
    rest > 0
      ? button('act', goOn, `再看 ${Math.min(rest, nextPage)} 篇`)
      : el('p', { class: 'hint' }, `共 ${outcome.total} 篇，到此为止。`),
  );
  if (start > 0) list.querySelector<HTMLElement>(`li:nth-child(${start + 1}) a`)?.focus();
}
