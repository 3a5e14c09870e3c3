/** The states of the search page that are told in words. */
import { button, el, part } from './dom.ts';
import { quote } from './quote.ts';
import type { SearchIndex } from './search-index.ts';
import type { Outcome } from './search-run.ts';
import { daysOf, inOrder, type SearchState } from './search-state.ts';

/** What a screen reader says of a state: a few words, and nothing where they are the same as before. */
export function announce(text: string): void {
  const status = part('#status');
  if (status.textContent !== text) status.textContent = text;
}

/** A state: its title, a sentence, what to do next. */
export function say(title: string, text: string, ...more: (HTMLElement | undefined)[]): void {
  announce(title);
  part('#say').replaceChildren(
    el('section', { class: 'say' }, el('h2', {}, title), el('p', {}, text), ...more),
  );
}

/** Buttons one after another; nothing where there is none. */
export const choices = (buttons: HTMLElement[]) =>
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
  const text = navigator.onLine
    ? '索引文件取不到，可能是网络不通，也可能没有随站点一起发布。园区、时间、主题各页不受影响。'
    : '现在没有网络。键入的已记下，一接上就查。';
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

/** Older articles that were not searched, and a button to search them too; nothing where there are none. */
export function sayRest({ articles, rest }: SearchIndex, open: () => void): void {
  const told = [`只查了较新的 ${articles} 篇，还有更早的 ${rest} 篇。`, button('chip', open, '也查更早的')];
  part('#rest').replaceChildren(...(rest ? told : []));
}
