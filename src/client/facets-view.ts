/** Draws the facets: a box to tick for each value, with what it would leave. */
import { unknown } from '../lib/search-fields.ts';
import { button, el, part } from './dom.ts';
import type { Counts } from './search-facets.ts';
import { facetKeyList, facetKeys, type FacetKey, type SearchState } from './search-state.ts';
import type { Go } from './search-view.ts';

/** Values shown before 再看 N 个. */
const few = 5;
const opened = new Set<FacetKey>();

type Value = [value: string, count: number];

/** Years newest first, other values by count; 不详 last. */
function ordered(key: FacetKey, values: Map<string, number>): Value[] {
  // Not made before it is needed: the first in a page loads the order of all Han characters.
  const { compare } = new Intl.Collator('zh-CN');
  const last = ([value]: Value) => Number(value === unknown);
  return [...values].sort(
    (a, b) =>
      last(a) - last(b) || (key === 'year' ? b[0].localeCompare(a[0]) : b[1] - a[1] || compare(a[0], b[0])),
  );
}

function drawOption(key: FacetKey, [value, count]: Value, most: number, state: SearchState, go: Go) {
  const checked = state.chosen[key].includes(value);
  const box = el('input', { type: 'checkbox', name: key, value });
  box.checked = checked;
  box.addEventListener('change', () => {
    const others = state.chosen[key].filter((other) => other !== value);
    go({ ...state, chosen: { ...state.chosen, [key]: box.checked ? [...others, value] : others } });
  });
  const option = el(
    'label',
    { class: count ? 'opt' : 'opt none' },
    box,
    el('span', { class: 'word' }, value),
    el('span', { class: 'n' }, String(count)),
  );
  option.style.setProperty('--p', String(most ? (100 * count) / most : 0));
  return option;
}

function drawFacet(
  key: FacetKey,
  counts: Map<string, number>,
  found: boolean,
  state: SearchState,
  go: Go,
): HTMLElement | undefined {
  const chosen = state.chosen[key];
  const all = ordered(key, new Map([...chosen.map((value) => [value, 0] as Value), ...counts])).filter(
    ([value, count]) => found || count > 0 || chosen.includes(value),
  );
  if (all.length === 0) return undefined;
  const most = Math.max(...all.map(([, count]) => count), 0);
  const shown = opened.has(key)
    ? all
    : all.filter(([value, count], rank) => chosen.includes(value) || (rank < few && (count > 0 || rank < 3)));
  const rest = all.length - shown.length;
  const facet = el(
    'fieldset',
    { class: 'facet' },
    el('legend', {}, facetKeys[key]),
    ...shown.map((value) => drawOption(key, value, most, state, go)),
  );
  if (rest > 0) {
    const more = button('more', () => open(), `再看 ${rest} 个`);
    const open = () => {
      opened.add(key);
      const whole = drawFacet(key, counts, found, state, go)!;
      facet.replaceWith(whole);
      whole.querySelectorAll('input')[shown.length]?.focus();
    };
    facet.append(more);
  }
  return facet;
}

/**
 * Draws all facets anew; the box that had the focus has it again.
 * @param found whether anything was found; if not, values that would leave nothing are not shown
 */
export function drawFacets(counts: Counts, found: boolean, state: SearchState, go: Go): void {
  const at = document.activeElement;
  const focused = at instanceof HTMLInputElement && at.type === 'checkbox' ? at : undefined;
  part('#facets').replaceChildren(
    ...facetKeyList
      .filter((key) => counts.get(key)?.size)
      .flatMap((key) => drawFacet(key, counts.get(key)!, found, state, go) ?? []),
  );
  if (!focused) return;
  for (const box of part('#facets').querySelectorAll('input')) {
    if (box.name === focused.name && box.value === focused.value) box.focus();
  }
}
