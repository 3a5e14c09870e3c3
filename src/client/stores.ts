/** What is kept for reading without a network, in the browser's Cache. Keys are paths without a query. */
import { urls } from '../lib/urls.ts';
import { FILES_UNSWEPT, MOST, reachable, scriptsIn, scriptsOf, type StoreName } from './offline-rules.ts';

/** Sites below other paths of the same host have stores of their own. */
const nameOf = (store: StoreName): string => `yuanxun ${urls.home()} ${store}`;

export const openStore = (store: StoreName): Promise<Cache> => caches.open(nameOf(store));

export const dropStore = (store: StoreName): Promise<boolean> => caches.delete(nameOf(store));

/** The paths in a store, the oldest first. */
export const pathsIn = async (store: Cache): Promise<string[]> =>
  (await store.keys()).map(({ url }) => new URL(url).pathname);

/** The copy of a page that was made last. */
export async function storedPage(path: string): Promise<Response | undefined> {
  for (const name of ['pages', 'saved'] as const) {
    const found = await (await openStore(name)).match(path);
    if (found) return found;
  }
  return undefined;
}

/** Puts an entry last; where the store then holds too many, its oldest go. */
async function putLast(store: Cache, path: string, response: Response, most = Infinity): Promise<void> {
  await store.delete(path);
  await store.put(path, response);
  const paths = await pathsIn(store);
  await Promise.all(paths.slice(0, Math.max(0, paths.length - most)).map((old) => store.delete(old)));
}

/** @throws TypeError without a network, Error where the host does not have it */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

/** Keeps a part of the index. */
export const keepIndexFile = async (path: string, response: Response): Promise<void> =>
  putLast(await openStore('index'), path, response, MOST.index);

/** Keeps a script with those that it loads. */
export async function keepFile(path: string, response: Response): Promise<void> {
  const text = await response.clone().text();
  await (await openStore('files')).put(path, response);
  await keepFiles(scriptsIn(text));
}

/** Keeps the scripts that are not kept yet; says whether there were any. */
async function keepFiles(paths: readonly string[]): Promise<boolean> {
  const known = new Set(await pathsIn(await openStore('files')));
  const fresh = paths.filter((path) => !known.has(path));
  for (const path of fresh) await keepFile(path, await fetched(path));
  return fresh.length > 0;
}

/** Keeps what a page loads, so that it works whatever is built later; says whether any of it was new. */
const keepFilesOf = async (page: Response): Promise<boolean> => keepFiles(scriptsOf(await page.text()));

/** Where many are kept, drops the files of earlier builds that no kept page leads to. */
async function sweepFiles(): Promise<void> {
  const files = await openStore('files');
  const paths = await pathsIn(files);
  if (paths.length <= FILES_UNSWEPT) return;
  const texts = async (name: StoreName) =>
    Promise.all((await (await openStore(name)).matchAll()).map((page) => page.text()));
  const pages = await Promise.all((['pages', 'saved', 'fallback'] as const).map(texts));
  const scripts = new Map<string, string>();
  for (const path of paths) scripts.set(path, (await (await files.match(path))?.text()) ?? '');
  const used = reachable(pages.flat(), scripts);
  await Promise.all(paths.filter((path) => !used.has(path)).map((path) => files.delete(path)));
}

/** Fetches the page that stands in for those that cannot be had. */
export async function keepFallback(): Promise<void> {
  const page = await fetched(urls.offline());
  await keepFilesOf(page.clone());
  await (await openStore('fallback')).put(urls.offline(), page);
}

/**
 * Keeps a page as the network answered it, with its files; one that is gone there goes here too.
 * Nothing else is kept: no redirect, no data file.
 */
export async function keepPage(path: string, response: Response): Promise<void> {
  const [pages, saved] = [await openStore('pages'), await openStore('saved')];
  if ([404, 410].includes(response.status)) {
    await Promise.all([pages.delete(path), saved.delete(path)]);
    return;
  }
  if (!response.ok || response.redirected || !response.headers.get('content-type')?.includes('text/html'))
    return;
  const isNew = await keepFilesOf(response.clone());
  if (await saved.match(path)) await saved.put(path, response.clone());
  await putLast(pages, path, response, MOST.pages);
  if (!isNew) return;
  // They may be those of a new build.
  await keepFallback();
  await sweepFiles();
}

/** Makes the store of saved pages hold these and no others. */
export async function keepSaved(paths: readonly string[]): Promise<void> {
  const [pages, saved] = [await openStore('pages'), await openStore('saved')];
  const kept = await pathsIn(saved);
  await Promise.all(kept.filter((path) => !paths.includes(path)).map((path) => saved.delete(path)));
  for (const path of paths.filter((one) => !kept.includes(one))) {
    const page = (await pages.match(path)) ?? (await fetch(path));
    if (!page.ok) continue;
    await keepFilesOf(page.clone());
    await saved.put(path, page);
  }
}
