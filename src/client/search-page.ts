/** The search page: its address is the state; every change goes through `go`. */
import { indexFolder } from '../lib/search-fields.ts';
import { urls } from '../lib/urls.ts';
import { part } from './dom.ts';
import { drawFacets } from './facets-view.ts';
import { countValues } from './search-facets.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { drawNearest, drawSuggested } from './search-names.ts';
import { focusOpened, noteOpened, shownBefore } from './opened.ts';
import { quote } from './quote.ts';
import { startKeys } from './search-keys.ts';
import { startLine } from './search-line.ts';
import { type Outcome, run } from './search-run.ts';
import { announce, oddities, sayBroken, sayNothing, sayNoWords, sayRest, sayWaiting } from './search-say.ts';
import { sayZero } from './search-zero.ts';
import {
  daysOf,
  filterCount,
  formatState,
  parseState,
  type SearchState,
  withoutFilters,
} from './search-state.ts';
import { drawMore, filterChips, tally } from './search-view.ts';
import { closeSheet, sheetCovers, startSheet } from './sheet.ts';

const wide = matchMedia('(width >= 56rem)');
/** Milliseconds before the page says that it waits. */
const patience = 150;

const line = part<HTMLInputElement>('#q');
const results = part('#results');
const { title } = document;
let state = parseState(location.search);
let shown: Outcome | undefined;
/** Counts the searches; one that is not the latest draws nothing. */
let latest = 0;
let index: Promise<SearchIndex> | undefined;

/** Shows the controls as the state has them. */
function drawControls(): void {
  drawSuggested(state.q);
  for (const input of document.querySelectorAll<HTMLInputElement>('.sort input')) {
    input.checked = input.value === state.sort;
  }
  for (const key of ['from', 'to'] as const) {
    const input = part<HTMLInputElement>(`#${key}`);
    if (input !== document.activeElement) input.value = state[key];
    input.ariaInvalid = String(state[key] !== '' && !daysOf(state[key]));
  }
  const count = filterCount(state);
  part('#chosen').textContent = count ? `已选 ${count} 项` : '';
  part('#chips').replaceChildren(...filterChips(state, go));
  part('#odd').textContent = oddities(state);
}

/** Shows either the results with their frame, or the page's ways in. */
function show(asked: boolean): void {
  part('.found').hidden = !asked;
  part('#ways').hidden = asked;
}

function clearResults(): void {
  results.replaceChildren();
  results.removeAttribute('aria-busy');
  delete results.dataset.q;
  delete results.dataset.total;
  for (const id of ['#more', '#tally', '#rest']) part(id).replaceChildren();
}

/** Facets are fetched when they are first seen. */
async function refreshFacets(): Promise<void> {
  if (!index || !shown || !(wide.matches || sheetCovers())) return;
  const at = latest;
  const table = await (await index).facets();
  if (at !== latest) return;
  drawFacets(countValues(shown.articles, table, state), shown.total > 0, state, go);
  part('#see').textContent = `看 ${shown.total} 篇`;
}

/** Says what was found, and what is odd about the filters. */
function announceWith(found: string): void {
  announce([found, part('#odd').textContent].filter(Boolean).join('。'));
}

/** A button that did its work is gone; the focus goes to what is next to it. */
function keepFocus(place: string | undefined): void {
  if (!place || document.activeElement !== document.body) return;
  const chip = place === 'chips' ? part('#chips').querySelector('button') : undefined;
  if (part('.found').hidden) line.focus();
  else (chip ?? part(shown?.total ? '#tally' : '#say')).focus({ preventScroll: true });
}

/** What is shown stays until the next can be shown at once. */
async function find(asking: SearchState): Promise<Outcome | undefined> {
  const outcome = await run(await index!, asking);
  if (outcome?.total) await outcome.results(0, shownBefore());
  return outcome;
}

/** Says that the page is at work; over results quietly, so that nothing moves. */
function sayBusy(q: string): void {
  if (shown) return results.setAttribute('aria-busy', 'true');
  part('.found').classList.add('bare');
  sayWaiting(q);
}

async function answer(isLatest: () => boolean): Promise<void> {
  const asking = state;
  const slow = setTimeout(() => isLatest() && sayBusy(asking.q), patience);
  const outcome = await find(asking).finally(() => clearTimeout(slow));
  if (!isLatest()) return;
  clearResults();
  shown = outcome;
  show(outcome !== undefined || asking.q !== '');
  if (!outcome) {
    if (asking.q) sayNoWords(asking.q);
    else sayNothing();
  } else {
    part('#odd').textContent = oddities(asking, outcome.unknown);
    part('.tally').hidden = outcome.total === 0;
    if (outcome.total === 0) {
      part('#chips').replaceChildren();
      drawNearest(outcome.clauses.wanted.map(({ typed }) => typed));
      await sayZero(await index!, outcome, asking, go);
      if (isLatest()) announceWith('没有找到');
    } else {
      sayNothing();
      part('#tally').replaceChildren(...tally(outcome));
      announceWith(part('#tally').textContent);
      await drawMore(outcome, asking.q, isLatest, shownBefore());
      if (isLatest()) focusOpened();
    }
  }
  if (!isLatest()) return;
  sayRest(await index!, () => void searchRest());
  part('.found').classList.toggle('bare', !outcome || (outcome.total === 0 && filterCount(asking) === 0));
  results.dataset.total = String(outcome?.total ?? 0);
  results.dataset.q = asking.q;
  await refreshFacets();
}

/** The index is not to be had: it is asked for anew with the next search. */
function failed(): void {
  index = undefined;
  clearResults();
  shown = undefined;
  part('.found').classList.add('bare');
  sayBroken(() => void search());
}

/** Searches for the state as it is. What fails is said, and the line keeps what was typed. */
async function search(): Promise<void> {
  const at = ++latest;
  const isLatest = () => at === latest;
  const pressed = document.activeElement?.closest('#chips, #say')?.id;
  document.title = state.q ? `${quote(state.q)}的${title}` : title;
  drawControls();
  const asked = state.q !== '' || filterCount(state) > 0;
  show(asked);
  if (!asked) {
    clearResults();
    sayNothing();
    announce('');
    shown = undefined;
    return keepFocus(pressed);
  }
  delete results.dataset.q;
  try {
    index ??= openIndex(urls.file(indexFolder));
    await answer(isLatest);
    if (isLatest()) keepFocus(pressed);
  } catch {
    if (isLatest()) failed();
    else index = undefined;
  }
}

/** Searches the older articles too, from now on. */
async function searchRest(): Promise<void> {
  part('#rest').replaceChildren('正在取更早的索引……');
  try {
    await (await index)?.openRest();
    await search();
  } catch {
    failed();
  }
}

/** Moves to a state; `replace` leaves no step back. */
function go(next: SearchState, replace = false): void {
  state = next;
  if (line.value !== next.q) line.value = next.q;
  const address = location.pathname + formatState(next);
  if (address !== location.pathname + location.search) {
    if (replace || sheetCovers()) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  }
  void search();
}

function startControls(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.sort input')) {
    input.addEventListener('change', () => go({ ...state, sort: input.value as SearchState['sort'] }));
  }
  for (const key of ['from', 'to'] as const) {
    const input = part<HTMLInputElement>(`#${key}`);
    input.addEventListener('change', () => go({ ...state, [key]: input.value.trim() }));
  }
  part('#clear').addEventListener('click', () => go(withoutFilters(state)));
  part('#see').addEventListener('click', closeSheet);
}

startLine(
  () => state.q,
  (q, replace) => go({ ...state, q }, replace),
);
startControls();
noteOpened();
startSheet(() => void refreshFacets());
startKeys(() => go({ ...state, q: '' }));
window.addEventListener('popstate', () => {
  closeSheet();
  if (formatState(parseState(location.search)) === formatState(state)) return;
  state = parseState(location.search);
  line.value = state.q;
  void search();
});
window.addEventListener('online', () => {
  if (!index) void search();
});
// What was typed before this code arrived counts.
if (line.value && !state.q) state.q = line.value;
line.value = state.q;
void search();
