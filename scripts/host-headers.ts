/** What a host is to send with the files of a site: `_headers`, in the form that Netlify and Cloudflare read. */
import { createHash } from 'node:crypto';
import { type Dirent, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexFolder } from '../src/lib/search-fields.ts';
import { joinBase } from '../src/lib/urls.ts';
import { filesBelow } from './out-folder.ts';

/** A path with its headers; `*` is the rest of a path, `:name` one part of it. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** A character a byte: pages are searched and styles hashed as they lie on the disk, in half the time of decoding them. */
const BYTES = 'latin1';

/** Folders whose files carry a hash of their content in their address. */
const HASHED = ['assets/*', `${indexFolder}:shard/*`];
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'no-cache' };

/** Hashes of the styles that stand in a page, by its file. */
export type StylesOf = Readonly<Record<string, readonly string[]>>;

/**
 * Writes `_headers` into a finished site. One that is there already, from `public/` or put there by hand, stays.
 * @param base the path that the site stands under; the rules stand under it too
 * @param known spares reading these pages
 */
export async function writeHeaders(outDir: string, base: string, known: StylesOf = {}): Promise<void> {
  const policy = contentPolicy(stylesIn(outDir, known));
  const rules = headerRules(base, policy, await unhashed(outDir));
  await writeFile(path.join(outDir, '_headers'), headersText(rules), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}

/**
 * A policy that lets in the site's own files, and of what stands in a page these styles alone.
 * @param styles their hashes
 */
export function contentPolicy(styles: Iterable<string>): string {
  const hashes = [...styles].map((hash) => `'sha256-${hash}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...hashes.sort()].join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Hosts put the values of all rules that fit together, so no file has its `Cache-Control` from two of them: what asks
 * again is named part by part.
 * @param rest paths below `base` of what carries no hash
 */
export function headerRules(base: string, policy: string, rest: readonly string[]): HeaderRule[] {
  const every = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
  const at = (paths: readonly string[], headers: Record<string, string>) =>
    paths.map((one) => ({ path: joinBase(base, one), headers }));
  return [...at(['*'], every), ...at(HASHED, FOREVER), ...at(rest, ASK_AGAIN)];
}

export const headersText = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => [path, ...Object.entries(headers).map(line)].join('\n')).join('\n\n') +
  '\n';

const line = ([name, value]: [string, string]): string => `  ${name}: ${value}`;

/** `` for the home page, `zones/*` for a folder, `robots.txt` for a file; sorted. */
async function unhashed(outDir: string): Promise<string[]> {
  const below = async (folder: string): Promise<Dirent[]> =>
    readdir(path.join(outDir, folder), { withFileTypes: true });
  const index = (await below(indexFolder).catch(() => [])).filter((entry) => !entry.isDirectory());
  const parts = (await below('')).filter(
    ({ name }) => !['assets/', indexFolder].includes(`${name}/`) && !/^[._]/.test(name),
  );
  return [
    '',
    ...parts.map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name)),
    ...index.map(({ name }) => indexFolder + name),
  ].sort();
}

/** The hashes of the distinct styles of all pages. */
function stylesIn(outDir: string, known: StylesOf): Set<string> {
  const pages = filesBelow(outDir).filter((name) => name.endsWith('.html'));
  return new Set(
    pages.flatMap(
      (page) => known[page] ?? styleHashes(readFileSync(path.join(outDir, page)).toString(BYTES)),
    ),
  );
}

/** The hashes of the styles that stand in a page. @param html a character a byte */
export const styleHashes = (html: string): string[] => inlineStyles(html).map(hashOf);

const hashes = new Map<string, string>();

/** Pages have few styles between them, so the hash of each is made once. */
function hashOf(style: string): string {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(style, BYTES).digest('base64');
  hashes.set(style, hash);
  return hash;
}

/**
 * The contents of the style elements in a page's head. What is quoted or in a script is passed over, so that the words
 * of an article are never taken for an element.
 */
export function inlineStyles(html: string): string[] {
  const styles: string[] = [];
  const marks = /"[^"]*"|<\/head>|<(?<name>style|script)\b[^>]*>/g;
  for (let mark = marks.exec(html); mark && mark[0] !== '</head>'; mark = marks.exec(html)) {
    const name = mark.groups!['name'];
    if (!name) continue;
    const end = html.indexOf(`</${name}>`, marks.lastIndex);
    if (end < 0) break;
    if (name === 'style') styles.push(html.slice(marks.lastIndex, end));
    marks.lastIndex = end;
  }
  return styles;
}
