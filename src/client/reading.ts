/**
 * On every page: what is opened counts as read, titles that were read say so, paper says from where and of which day it
 * is, and the service worker is at work.
 */
import { urls } from '../lib/urls.ts';
import { noteRead, readIds, tellWorker } from './device.ts';
import { articleIn } from './device-lists.ts';

const articles = urls.articles();

/** Marks the links to articles that were read. */
function markRead(): void {
  const read = readIds();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[href^="${articles}"]`)) {
    const id = articleIn(link.pathname, articles);
    link.toggleAttribute('data-read', id !== undefined && read.has(id));
  }
}

/** The address with what was searched for; the day is the reader's. */
function sayPrinted(): void {
  const today = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
  for (const place of document.querySelectorAll('[data-printed]'))
    place.textContent = `：${location.href.split('#', 1)[0]}，${today}打印`;
}

function startWorker(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // A site that was built may have stood at this address before.
  if (import.meta.env.DEV) {
    void serviceWorker.getRegistrations().then((all) => all.forEach((one) => void one.unregister()));
    return;
  }
  if (!serviceWorker.controller) tellWorker({ opened: location.pathname });
  serviceWorker.register(urls.serviceWorker()).catch(() => undefined);
}

markRead();
const opened = document.querySelector<HTMLElement>('[data-article-id]')?.dataset['articleId'];
if (opened) noteRead(opened);
// A page that comes back as it was, another tab, and results that are drawn later.
window.addEventListener('pageshow', ({ persisted }) => persisted && markRead());
window.addEventListener('storage', markRead);
window.addEventListener('beforeprint', sayPrinted);
const results = document.querySelector('#results');
if (results) new MutationObserver(markRead).observe(results, { childList: true });
/** To start the worker takes as much of the processors as the page itself: the page is shown first. */
const onceShown = () => requestAnimationFrame(() => setTimeout(startWorker));
if (document.readyState === 'complete') onceShown();
else window.addEventListener('load', onceShown);
