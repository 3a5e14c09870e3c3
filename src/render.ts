/** What is bundled of the site: which files it has, and each of them, rendered when it is asked for. */
import { randomUUID } from 'node:crypto';
import { createApp } from 'astro/app/entrypoint';
import { keepGists } from './lib/gists.ts';
import { keysOf } from './lib/page-keys.ts';
import { isRoute, shownOn } from './lib/pages.ts';
import { getRecords } from './lib/records.ts';
import { yearOf } from './lib/search-fields.ts';
import { joinBase } from './lib/urls.ts';

/** A file of the site. */
export interface SiteFile {
  /** Below the site's folder: `zones/suzhou/index.html`. */
  file: string;
  /** Below the site's base: `zones/suzhou/`. */
  path: string;
  /** See `keysOf`; pages whose address is always the same have none. */
  key?: string;
  /** Of the date of the one article that it shows, or `undated`. */
  year?: string;
}

const app = createApp({ streaming: false });
const { base, routes, pageMap } = app.manifest;
/** Followed by a character for a style sheet's place among `styles`. */
const MARK = Buffer.from(`\0${randomUUID()}\0`);
const styles = takeStyles();
for (const [name, load] of pageMap ?? []) pageMap!.set(name, loadedOnce(load));

/**
 * Style sheets are most of a page's bytes, and the same on thousands: a mark stands for each while a page is rendered.
 * @returns their bytes
 */
function takeStyles(): Buffer[] {
  const places = new Map<string, number>();
  for (const style of routes.flatMap((route) => route.styles)) {
    if (style.type !== 'inline') continue;
    const place = places.get(style.content) ?? places.size;
    places.set(style.content, place);
    style.content = MARK.toString() + String.fromCharCode(place);
  }
  return [...places.keys()].map((style) => Buffer.from(style));
}

function withStyles(page: Buffer): Buffer {
  const at = page.indexOf(MARK);
  if (at < 0) return page;
  const end = at + MARK.length + 1;
  return Buffer.concat([page.subarray(0, at), styles[page[end - 1]!]!, withStyles(page.subarray(end))]);
}

/** Astro imports a page's module for each request, which takes a tenth of a millisecond even where it is there. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/**
 * Every file that the site's pages make.
 * @throws Error for a page in `src/pages` with a variable address of which `src/lib/pages.ts` knows nothing
 */
export async function siteFiles(): Promise<SiteFile[]> {
  const records = await getRecords();
  const files = routes.flatMap(({ routeData: { route, params, type, origin } }) => {
    if (origin !== 'project') return [];
    const pattern = route.slice(1);
    if (params.length === 0) return siteFile(pattern, type);
    if (!isRoute(pattern)) throw new Error(`src/pages/${pattern}：src/lib/pages.ts 里没有说它有哪些页。`);
    const shown = shownOn(pattern, records);
    return [...keysOf(pattern, records)].map(([address, key]) => {
      const props = shown.get(address)!;
      const year = 'record' in props ? yearOf(props.record.data.date) : undefined;
      return { ...siteFile(address, type), key, ...(year ? { year } : {}) };
    });
  });
  keepGists(records);
  return files;
}

function siteFile(address: string, type: string): SiteFile {
  if (type === 'endpoint') return { file: address, path: address };
  if (address === '404') return { file: '404.html', path: '404/' };
  const path = address && `${address}/`;
  return { file: `${path}index.html`, path };
}

/**
 * The bytes of a file.
 * @throws Error where the page cannot be rendered; Astro has then printed why
 */
export async function render({ file, path }: SiteFile): Promise<Uint8Array> {
  const response = await app.render(new Request(new URL(joinBase(base, path), 'http://localhost')));
  if (response.status !== (file === '404.html' ? 404 : 200))
    throw new Error(`${path || '首页'} 没有生成出来（${response.status}）。`);
  return withStyles(Buffer.from(await response.arrayBuffer()));
}
