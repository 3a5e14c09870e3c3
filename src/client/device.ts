/** What is kept on the reader's device: the saved articles, which were read, and copies for reading without a network. */
import { urls } from '../lib/urls.ts';
import { formatRead, parseRead, parseSaved, type Saved, withRead } from './device-lists.ts';
import type { Told } from './offline-rules.ts';

type List = 'saved' | 'read';

/** Sites below other paths of the same host have lists of their own. */
export const keyOf = (list: List): string => `yuanxun-${list} ${urls.home()}`;

function stored(list: List): string | null {
  try {
    return localStorage.getItem(keyOf(list));
  } catch {
    return null;
  }
}

/** Says whether the browser took it. */
function store(list: List, text: string): boolean {
  try {
    if (text) localStorage.setItem(keyOf(list), text);
    else localStorage.removeItem(keyOf(list));
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser keeps anything for this site. */
export const canStore = (): boolean => store('read', stored('read') ?? '');

export const readIds = (): Set<string> => parseRead(stored('read'));

export function storeRead(ids: ReadonlySet<string>): void {
  store('read', formatRead(ids));
}

export function noteRead(id: string): void {
  storeRead(withRead(readIds(), id));
}

export const savedList = (): Saved[] => parseSaved(stored('saved'));

/** Says whether the browser took the list; copies of its articles follow. */
export function storeSaved(list: readonly Saved[]): boolean {
  const taken = store('saved', list.length > 0 ? JSON.stringify(list) : '');
  if (taken) tellWorker({ saved: list.map(({ id }) => urls.article(id)) });
  return taken;
}

/** Forgets what was saved and read, with all copies. */
export function forgetAll(): void {
  store('saved', '');
  store('read', '');
  tellWorker({ forget: true });
}

/** Tells the service worker something as soon as it is there; never, where there is none. */
export function tellWorker(told: Told): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(told));
}
