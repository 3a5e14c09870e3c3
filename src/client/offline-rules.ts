/** What is kept for reading without a network, and for how long. Pure. */
import { indexFolder } from '../lib/search-fields.ts';
import { urls } from '../lib/urls.ts';

/** Places of what is kept: pages that were opened, saved ones, the page for all others, scripts, the search index. */
export type StoreName = 'pages' | 'saved' | 'fallback' | 'files' | 'index';

/** Entries that a store holds at most; the oldest go. */
export const MOST = { pages: 200, index: 600 } as const;
/** Files beyond which those that no kept page leads to are looked for. */
export const FILES_UNSWEPT = 80;
/** Milliseconds that a page which is kept may take to come from the network. */
export const PATIENCE = 3000;

/** What a page tells the worker. */
export interface Told {
  /** Paths of the saved articles, all of them. */
  saved?: string[];
  /** The path of a page that was opened before the worker was there. */
  opened?: string;
  /** Everything that was read goes. */
  forget?: true;
}

const assets = urls.file('assets/');
const index = urls.file(indexFolder);

/**
 * How a file below the site's base is answered. `hashed`: from the store, as its address changes with its content;
 * `fresh`: from the network, kept for when there is none; undefined: not our business.
 */
export function fileKind(path: string): { store: 'files' | 'index'; way: 'hashed' | 'fresh' } | undefined {
  if (path.startsWith(assets)) return { store: 'files', way: 'hashed' };
  if (!path.startsWith(index)) return undefined;
  return { store: 'index', way: path.slice(index.length).includes('/') ? 'hashed' : 'fresh' };
}

/** The paths of the scripts that a page loads. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^<>]* src="([^"]*)"/g)]
    .map(([, path]) => path!)
    .filter((path) => path.startsWith(assets));

/** The paths of the neighbours without which a script does not run; what it fetches later, if at all, is not of them. */
export const scriptsIn = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s?["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => assets + name!);

/** The scripts, by path, that pages lead to, straight or through another script. */
export function reachable(pages: readonly string[], scripts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set(pages.flatMap(scriptsOf));
  for (const path of found) for (const next of scriptsIn(scripts.get(path) ?? '')) found.add(next);
  return found;
}
