/** What is bundled of the site: which files it has, and each of them, rendered when it is asked for. */
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
const { base, routes } = app.manifest;

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
  return new Uint8Array(await response.arrayBuffer());
}
