import type { Hints } from '../types.ts';
import { parseFields } from './sidecar.ts';

const ADDRESS = /^https?:\/\/\S+$/i;
const ADDRESS_KEYS = ['source', 'url', 'link', 'source_url', 'original_url'];
/** What a program notes when it saves a page, and no editor of an article. */
const SAVED_KEYS = ['created', 'clipped', 'saved', 'published', 'date_saved', 'date_published'];

/**
 * What the front matter of a clipper says of the page that it saved: the page's words, and no editor's. Undefined where
 * it is none: a clipper notes the address, as the source or beside the day of saving.
 */
export function clippedPage(yaml: string): Hints | undefined {
  const fields = parseFields(yaml);
  const first = (...names: string[]): string | undefined =>
    names.flatMap((name) => fields.get(name) ?? []).at(0);
  const url = ADDRESS_KEYS.flatMap((name) => fields.get(name) ?? []).find((words) => ADDRESS.test(words));
  const saved = SAVED_KEYS.some((name) => fields.has(name));
  if (url === undefined || !(saved || ADDRESS.test(first('source') ?? ''))) return undefined;
  const author = fields.get('author')?.map((name) => name.replace(/^\[\[|\]\]$/g, ''));
  const told: [keyof Hints, string | undefined][] = [
    ['url', url],
    ['title', first('title')],
    ['date', first('published', 'date_published')],
    ['site', first('site', 'site_name', 'publisher')],
    ['author', author?.join('、')],
  ];
  return Object.fromEntries(told.filter(([, words]) => words !== undefined && words !== ''));
}
