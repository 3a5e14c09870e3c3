/** A real browser and a plain file server, for the tests. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { HeadersOf } from './headers.ts';

const systemChromes = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Made for a lambda: one process dies with its first context, and web security off would hide faults. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** Where Chrome is, one of the system's or else the one that npm brought (Linux x64), and what it is started with. */
export async function chrome(): Promise<{ executablePath: string; args: string[] }> {
  const system = systemChromes.find(existsSync);
  if (system) return { executablePath: system, args: ['--no-sandbox'] };
  const { default: bundled } = await import('@sparticuz/chromium');
  const args = bundled.args.filter((arg) => !unwanted.has(arg));
  return { executablePath: await bundled.executablePath(), args };
}

/** Starts Chrome. */
export async function launch(): Promise<Browser> {
  return chromium.launch(await chrome());
}

/**
 * A page in a context of its own without a service worker, for tests that count, delay or refuse what the page asks for:
 * what a worker asks for is out of their reach.
 */
export async function pageAlone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  );
  return page;
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const isText = (type: string): boolean => /^text|json|xml/.test(type);

/** What a folder is served as while a test runs. */
export interface Server {
  /** Address of the site's root with its base, ending in a slash. */
  url: string;
  /** Paths asked for since the start, with their status. */
  log: { path: string; status: number }[];
  close: () => Promise<void>;
}

async function fileBehind(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileBehind(join(path, 'index.html')) : undefined;
}

/**
 * Serves a folder below `base` on a free port of this machine, as a plain static host would.
 * @param options.base path with slashes at both ends; `/` by default
 * @param options.headers sent with the file of a path, such as those of the site's own `_headers`
 * @param options.gzip text is sent compressed, as hosts do
 */
export async function serve(
  folder: string,
  options: { base?: string; headers?: HeadersOf; port?: number; gzip?: boolean } = {},
): Promise<Server> {
  const { base = '/', headers = () => ({}), port = 0, gzip = false } = options;
  const log: Server['log'] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = path.startsWith(base)
        ? await fileBehind(join(folder, normalize(`/${path.slice(base.length)}`)))
        : undefined;
      log.push({ path, status: file ? 200 : 404 });
      const type = mediaTypes[extname(file ?? 'missing.txt')] ?? 'application/octet-stream';
      // Hosts that read `_headers` let nobody keep the answer that a file is missing.
      const missing = file ? {} : { 'cache-control': 'no-store' };
      const packed = gzip && isText(type) ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(file ? 200 : 404, { ...headers(path), ...missing, ...packed, 'content-type': type });
      const content = file && (await readFile(file));
      response.end(content && 'content-encoding' in packed ? gzipSync(content) : content);
    };
    answer().catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    log,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
