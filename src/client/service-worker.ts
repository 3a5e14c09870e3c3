/**
 * Keeps what was read readable without a network. A page comes from the network whenever that answers in time;
 * what carries a hash in its address, from the store. What cannot be kept (no room) is silently not kept.
 */
import { urls } from '../lib/urls.ts';
import { fileKind, PATIENCE, type Told } from './offline-rules.ts';
import {
  dropStore,
  keepFallback,
  keepFile,
  keepIndexFile,
  keepPage,
  keepSaved,
  openStore,
  storedPage,
} from './stores.ts';

/** What this file uses of the types of a service worker, which the library for pages does not have. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Lasting {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: ServiceWorkerRegistration;
  addEventListener: {
    (name: 'install' | 'activate', act: (event: Lasting) => void): void;
    (name: 'fetch', act: (event: Asked) => void): void;
    (name: 'message', act: (event: Lasting & { data: Told }) => void): void;
  };
}
const worker = self as unknown as Scope;

const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

const later = <T>(value: T): Promise<T> => new Promise((done) => setTimeout(() => done(value), PATIENCE));

async function fallback(): Promise<Response> {
  return (await (await openStore('fallback')).match(urls.offline())) ?? Response.error();
}

/** From the network, or a stored copy where it does not answer in time, or the page that says so. */
async function answerPage(path: string, asked: Promise<Response>): Promise<Response> {
  const stored = await storedPage(path).catch(() => undefined);
  if (!stored) return asked.catch(fallback);
  return Promise.race([asked.catch(() => stored), later(stored)]);
}

async function answerFile(
  event: Asked,
  path: string,
  kind: NonNullable<ReturnType<typeof fileKind>>,
): Promise<Response> {
  const store = await openStore(kind.store).catch(() => undefined);
  const stored = await store?.match(path);
  if (stored && kind.way === 'hashed') return stored;
  try {
    const response = await fetch(event.request);
    const keep = kind.store === 'index' ? keepIndexFile : keepFile;
    if (response.ok) event.waitUntil(quietly(keep(path, response.clone())));
    return response;
  } catch (error) {
    if (stored) return stored;
    throw error;
  }
}

async function hear({ saved, opened, forget }: Told): Promise<void> {
  if (forget) await Promise.all((['pages', 'saved', 'index'] as const).map(dropStore));
  if (opened) await keepPage(opened, await fetch(opened));
  if (saved) await keepSaved(saved);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([quietly(keepFallback()), worker.skipWaiting()]));
});

worker.addEventListener('activate', (event) => {
  const { registration, clients } = worker;
  // Safari has no preload before 18.4, nor a need of it.
  event.waitUntil(Promise.all([registration.navigationPreload?.enable(), clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(urls.home())) return;
  if (request.mode === 'navigate') {
    const asked = Promise.resolve(event.preloadResponse).then((response) => response ?? fetch(request));
    event.waitUntil(quietly(asked.then((response) => keepPage(pathname, response.clone()))));
    event.respondWith(answerPage(pathname, asked));
    return;
  }
  const kind = fileKind(pathname);
  if (kind) event.respondWith(answerFile(event, pathname, kind));
});

worker.addEventListener('message', (event) => event.waitUntil(quietly(hear(event.data))));
