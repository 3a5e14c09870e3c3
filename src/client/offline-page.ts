/** The page that stands in for those that cannot be fetched: what can be read, and another try. */
import { urls } from '../lib/urls.ts';
import { savedList } from './device.ts';
import { articleIn } from './device-lists.ts';
import { button, el, part } from './dom.ts';
import { openStore, pathsIn } from './stores.ts';

/** Articles that are listed at most: each has to be read for its title. */
const MOST_LISTED = 40;

interface Listed {
  path: string;
  title: string;
  date: string;
}

/** Stored articles that are not in the list of saved ones, the last opened first. */
async function opened(known: ReadonlySet<string>): Promise<Listed[]> {
  const pages = await openStore('pages');
  const paths = (await pathsIn(pages)).reverse();
  const articles = paths.filter((path) => articleIn(path, urls.articles()) && !known.has(path));
  return Promise.all(
    articles.slice(0, MOST_LISTED).map(async (path) => {
      const text = (await (await pages.match(path))?.text()) ?? '';
      const page = new DOMParser().parseFromString(text, 'text/html');
      const told = (selector: string) => page.querySelector(selector)?.textContent.trim() ?? '';
      return { path, title: told('.art-head h1'), date: told('.art-head .by span') };
    }),
  );
}

async function list(): Promise<void> {
  const copies = new Set(await pathsIn(await openStore('saved')));
  const saved = savedList()
    .map(({ id, title, date }) => ({ path: urls.article(id), title, date }))
    .filter(({ path }) => copies.has(path));
  const all = [...saved, ...(await opened(copies))];
  const row = ({ path, title, date }: Listed, nth: number) =>
    el(
      'li',
      {},
      el('span', { class: 'd' }, date),
      el('a', { href: path }, title),
      nth < saved.length && el('span', { class: 'sub' }, '收藏'),
    );
  part('#list').replaceChildren(...all.map(row));
  part('#count').textContent = `${all.length} 篇`;
  part('#readable').hidden = all.length === 0;
}

part('#again').replaceChildren(
  el(
    'li',
    {},
    button('chip', () => location.reload(), '再试一次'),
  ),
);
if (location.pathname !== urls.offline()) window.addEventListener('online', () => location.reload());
list().catch(() => undefined);
