/** The keys of the search page: / Ctrl K, arrows, Enter, Esc, ? */
import { part } from './dom.ts';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** Moves the focus by a step over the links of the results; above the first is the search line. */
function step(by: 1 | -1): void {
  const links = [...part('#results').querySelectorAll<HTMLElement>('h2 a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at + by;
  if (next < 0) part('#q').focus();
  else links[next]?.focus();
}

/** @param clear empties the search line */
export function startKeys(clear: () => void): void {
  const line = part<HTMLInputElement>('#q');
  const list = part<HTMLDialogElement>('#keys');
  const focusLine = () => {
    line.focus();
    line.select();
  };
  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
    '/': ({ target }) => !isField(target) && (focusLine(), true),
    k: (event) => (event.ctrlKey || event.metaKey) && (focusLine(), true),
    '?': ({ target }) => !isField(target) && (list.showModal(), true),
    ArrowDown: ({ target }) => moves(target) && (step(1), true),
    ArrowUp: ({ target }) => moves(target) && target !== line && (step(-1), true),
    Escape: ({ target }) => {
      if (target === line) clear();
      else if (moves(target)) focusLine();
      return target === line;
    },
  };
  const moves = (target: EventTarget | null) =>
    target === line ||
    target === document.body ||
    (target instanceof Node && part('#results').contains(target));
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || list.open) return;
    if (keys[event.key]?.(event)) event.preventDefault();
  });
}
