/** The keys of the search page: / Ctrl K, arrows, Enter, Esc, ? */
import { part } from './dom.ts';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** Moves the focus by a step over the links of the results, if there is one; above the first is the search line. */
function step(by: 1 | -1): boolean {
  const links = [...part('#results').querySelectorAll<HTMLElement>('h2 a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at + by;
  const to = next < 0 ? part('#q') : links[next];
  to?.focus();
  return to !== undefined;
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
    ArrowDown: ({ target }) => moves(target) && step(1),
    ArrowUp: ({ target }) => moves(target) && target !== line && target !== document.body && step(-1),
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
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    if (keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event)) event.preventDefault();
  });
}
