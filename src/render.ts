/** What is bundled of the site: which files it has, and each of them, rendered when it is asked for. */
import { createApp } from 'astro/app/entrypoint';
import { styleHashes } from '../scripts/host-headers.ts';
import { kept } from '../scripts/kept.ts';
import { cutAtMarks, frameId, inPage } from './lib/article-frame.ts';
import type { ArticlePage } from './lib/article-pages.ts';
import { wordsOf } from './lib/article-words.ts';
import { keepGists } from './lib/gists.ts';
import { keysOf } from './lib/page-keys.ts';
import { isRoute, shownOn } from './lib/pages.ts';
import { getRecords } from './lib/records.ts';
import { yearOf } from './lib/search-fields.ts';
import { joinBase, urls } from './lib/urls.ts';

/** A file of the site. */
export interface SiteFile {
  /** Below the site's folder: `zones/suzhou/index.html`. */
  file: string;
  /** Below the site's base: `zones/suzhou/`. */
  path: string;
  /** See `keysOf`; pages whose address is always the same have none. */
  key?: string;
  /** What an article's page shows. */
  article?: ArticlePage;
  /** Of the date of that article, or `undated`. */
  year?: string;
}

/** A file as it is to be written. */
export interface RenderedFile {
  /** One after the other. */
  bytes: Uint8Array[];
  /** Hashes of the styles that stand in it. */
  styles: string[];
}

const app = createApp({ streaming: false });
const { base, routes, site } = app.manifest;

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
      const article = 'record' in props ? { article: props, year: yearOf(props.record.data.date) } : {};
      return { ...siteFile(address, type), key, ...article };
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

/** @throws Error where the file cannot be rendered; Astro has then printed why */
export const render = ({ file, path, article }: SiteFile): Promise<RenderedFile> =>
  article ? renderArticle(article) : renderWhole(joinBase(base, path), file === '404.html' ? 404 : 200);

async function renderWhole(address: string, status = 200): Promise<RenderedFile> {
  const response = await app.render(new Request(new URL(address, 'http://localhost')));
  if (response.status !== status) throw new Error(`${address} 没有生成出来（${response.status}）。`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return { bytes: [bytes], styles: isPage ? styleHashes(bytes.toString('latin1')) : [] };
}

/** An article's page is what Astro makes of it, but that its frame is rendered for the first of many. */
async function renderArticle(article: ArticlePage): Promise<RenderedFile> {
  const words = await wordsOf(article, site === undefined ? undefined : new URL(site));
  const { parts, styles } = await frameOf(frameId(words));
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(inPage(part, words)) : part));
  return { bytes, styles };
}

/** HTML and names of words by turns, and the hashes of the styles. */
const frameOf = kept(async (id: string) => {
  const { bytes, styles } = await renderWhole(urls.article(id));
  const parts = cutAtMarks(Buffer.concat(bytes).toString());
  return { parts: parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : part)), styles };
});
