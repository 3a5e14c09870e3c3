/** The state of the search page, which is its address and nothing else. Pure. */
import type { FacetName } from '../lib/search-fields.ts';

/** Facets that can be chosen from, by their name in the address. */
export const facetKeys = {
  zone: '园区',
  topic: '主题',
  year: '年份',
  kind: '类型',
  province: '省份',
} as const satisfies Record<string, FacetName>;
export type FacetKey = keyof typeof facetKeys;
export const facetKeyList = Object.keys(facetKeys) as FacetKey[];

export interface SearchState {
  /** As typed. */
  q: string;
  chosen: Record<FacetKey, string[]>;
  /** As typed: a year, a month or a day. */
  from: string;
  to: string;
  sort: 'relevance' | 'newest';
}

const dateForm = /^(\d{4})(?:\D(\d{1,2})(?:\D(\d{1,2}))?)?\D?$/u;

/** The first and the last day of something, YYYY-MM-DD. */
export type Days = [first: string, last: string];

/**
 * The first and the last day of a year, a month or a day, as YYYY-MM-DD: of 2023, 2023-02, 2023/2/21, 2023年2月21日.
 * Undefined where the text is none, or no calendar has it.
 */
export function daysOf(text: string): Days | undefined {
  const [, year, month = '', day = ''] = dateForm.exec(text) ?? [];
  if (!year) return undefined;
  const [first, last] = [Number(month || 1), Number(month || 12)];
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const days = [Number(day || 1), Number(day || lastDay)] as const;
  if (first < 1 || last > 12 || days[0] < 1 || days[1] > lastDay) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return [`${year}-${two(first)}-${two(days[0])}`, `${year}-${two(last)}-${two(days[1])}`];
}

/** The borders of a range of dates, exchanged where the first lies after the last. */
export function inOrder({ from, to }: Pick<SearchState, 'from' | 'to'>): { from: string; to: string } {
  const [first, last] = [daysOf(from), daysOf(to)];
  return first && last && first[0] > last[1] ? { from: to, to: from } : { from, to };
}

export const emptyState = (): SearchState => ({
  q: '',
  chosen: { zone: [], topic: [], year: [], kind: [], province: [] },
  from: '',
  to: '',
  sort: 'relevance',
});

/** Reads an address's query; what is unknown in it is left out. */
export function parseState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const state = emptyState();
  state.q = params.get('q') ?? '';
  for (const key of facetKeyList) state.chosen[key] = [...new Set(params.getAll(key).filter(Boolean))];
  state.from = params.get('from')?.trim() ?? '';
  state.to = params.get('to')?.trim() ?? '';
  if (params.get('sort') === 'newest') state.sort = 'newest';
  return state;
}

/** The address's query for a state, with its `?`; empty for the empty state. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const key of facetKeyList) for (const value of state.chosen[key]) params.append(key, value);
  if (state.from) params.set('from', state.from);
  if (state.to) params.set('to', state.to);
  if (state.sort === 'newest') params.set('sort', 'newest');
  const text = params.toString();
  return text && `?${text}`;
}

/** How many filters are set; a range of dates is one. */
export function filterCount({ chosen, from, to }: SearchState): number {
  return Object.values(chosen).flat().length + (from || to ? 1 : 0);
}

/** The same query without filters. */
export const withoutFilters = ({ q, sort }: SearchState): SearchState => ({ ...emptyState(), q, sort });
