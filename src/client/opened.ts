/** The result that was opened, kept in the page's history, so that the way back leads to it. */
import { part } from './dom.ts';
import { firstPage } from './search-view.ts';

interface Opened {
  /** Id of its article. */
  opened: string;
  /** How many results were shown. */
  shown: number;
}

const isOpened = (state: unknown): state is Opened =>
  typeof state === 'object' && state !== null && 'opened' in state && 'shown' in state;

/** Notes the result that a click or Enter opens. */
export function noteOpened(): void {
  const list = part('#results');
  list.addEventListener('click', ({ target }) => {
    const opened = target instanceof Element && target.closest('a') && target.closest('li')?.dataset.id;
    if (opened) history.replaceState({ opened, shown: list.childElementCount } satisfies Opened, '');
  });
}

/** How many results to show at first: as many as there were when one of them was opened. */
export const shownBefore = (): number =>
  isOpened(history.state) ? Math.max(firstPage, history.state.shown) : firstPage;

/** Gives the focus to the result that was opened, unless the reader has put it elsewhere. */
export function focusOpened(): void {
  if (!isOpened(history.state) || document.activeElement !== document.body) return;
  part('#results')
    .querySelector<HTMLElement>(`li[data-id="${CSS.escape(history.state.opened)}"] a`)
    ?.focus();
}
