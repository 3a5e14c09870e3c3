/** The search page's own keys: arrows and Esc. Those of every page are in display.js. */
import { part } from './dom.ts';

/** Whether a key belongs to an input method; 229: Safari ends a composition before the key that ends it arrives. */
export const composes = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/** Moves the focus by a step over the results and what shows more of them; above the first is the search line. */
function step(by: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('#results h2 a, #more > button')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at + by;
  const to = next < 0 ? part('#q') : links[next];
  to?.focus();
  return to !== undefined;
}

/** @param clear empties the search line */
export function startKeys(clear: () => void): void {
  const line = part<HTMLInputElement>('#q');
  const focusLine = () => {
    line.focus();
    line.select();
  };
  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
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
    (target instanceof Element && target.closest('#results, #more') !== null);
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (composes(event) || ctrlKey || metaKey || altKey || shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    if (keys[event.key]?.(event)) event.preventDefault();
  });
}
