/** The line in which a reader types. */
import { part } from './dom.ts';
import { composes } from './search-keys.ts';
import { drawSuggested } from './search-names.ts';

/** Milliseconds after the last letter typed. */
const typingPause = 200;

/**
 * Typing searches by itself after a pause; one step back leads before it, however long it was.
 * @param asked what was asked for last
 * @param ask asks for what is typed; `replace` leaves no step back
 */
export function startLine(asked: () => string, ask: (q: string, replace: boolean) => void): void {
  const line = part<HTMLInputElement>('#q');
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typing = false;
  const typed = (event?: Event) => {
    clearTimeout(pause);
    if (event instanceof InputEvent && event.isComposing) return;
    pause = setTimeout(() => {
      if (line.value === asked()) return;
      ask(line.value, typing);
      typing = true;
    }, typingPause);
  };
  line.addEventListener('input', (event) => {
    typed(event);
    drawSuggested(line.value);
  });
  line.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\r\n\t]/.test(text)) return;
    event.preventDefault();
    line.setRangeText(text.trim().replaceAll(/\s+/g, ' '), line.selectionStart!, line.selectionEnd!, 'end');
    line.dispatchEvent(new Event('input'));
  });
  line.addEventListener('compositionend', () => typed());
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && composes(event)) event.preventDefault();
  });
  part<HTMLFormElement>('.find form').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask(line.value, typing);
    typing = false;
  });
}
