/** The line above an article that was opened from a search: how many hits, and steps from one to the next. */
import { clauses, cutClauses } from '../lib/phrases.ts';
import { button, el, part } from './dom.ts';
import { markHits, unmark } from './hits-marks.ts';
import { quoteAll } from './quote.ts';

/** What the index holds of an article, as it stands on its page; what the page itself says is not marked. */
const searched = '.art-head h1, .art-head .byline, .art-body .prose:not(.captions), .captions .caption';

/** Marks the query's hits, shows the first, and puts the line above the text. Nothing where there is none. */
export function startHits(query: string): void {
  const asked = clauses(query);
  const { wanted } = asked;
  const places = [...document.querySelectorAll<HTMLElement>(searched)];
  const whole = markHits(places, wanted);
  const hits = whole.length > 0 ? whole : markHits(places, cutClauses(asked)?.wanted ?? []);
  if (hits.length === 0) return;
  const typed = quoteAll(wanted.map(({ typed }) => typed));
  const place = el('p', { 'aria-live': 'polite' });
  let now = 0;

  const show = (next: number) => {
    for (const mark of hits[now]!) mark.classList.remove('now');
    now = (next + hits.length) % hits.length;
    for (const mark of hits[now]!) mark.classList.add('now');
    const which = hits.length > 1 ? ['，第', el('b', {}, String(now + 1)), '处'] : [];
    place.replaceChildren(`${typed}在本文`, el('b', {}, String(hits.length)), '处', ...which);
    hits[now]![0]!.scrollIntoView({ block: 'center' });
  };
  const stop = () => {
    unmark(hits.flat());
    bar.remove();
    history.replaceState(null, '', location.pathname + location.hash);
    part('#main').focus();
  };
  const step = ({ key, target, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const by = { n: 1, p: -1 }[key.toLowerCase()];
    if (!by || isComposing || ctrlKey || metaKey || altKey || !bar.isConnected) return;
    if (document.querySelector('dialog[open]')) return;
    if (!(target instanceof Element && target.closest('input, textarea, select'))) show(now + by);
  };
  const steps = [
    button('', () => show(now - 1), '上一处', el('kbd', {}, 'p')),
    button('', () => show(now + 1), '下一处', el('kbd', {}, 'n')),
    button('', stop, '不再标'),
  ];
  const bar = el(
    'div',
    { class: 'hits no-print', role: 'region', 'aria-label': '检索命中' },
    place,
    el('div', {}, ...(hits.length > 1 ? steps : steps.slice(2))),
  );
  part('.art-body').prepend(bar);
  if (hits.length > 1) document.addEventListener('keydown', step);
  show(0);
}
