/** The zones and topics of the digest, whose links stand in the page's ways in. */
import { el, part } from './dom.ts';
import { nearest } from './nearest.ts';
import { suggest } from './suggest.ts';

/** A zone or topic with its link. */
interface Entry {
  item: HTMLElement;
  name: string;
  also: string;
  slug: string;
}

let read: Entry[] | undefined;

function entries(): Entry[] {
  return (read ??= [...document.querySelectorAll<HTMLElement>('#ways [data-names] li')].map((item) => ({
    item,
    name: item.querySelector('span')?.textContent ?? '',
    also: item.dataset['also'] ?? '',
    slug: item.querySelector('a')?.pathname.split('/').at(-2) ?? '',
  })));
}

/** The zones and topics that a query names, as links below the line. */
export function drawSuggested(query: string): void {
  const links = suggest(query, entries(), 5).map((at) => {
    const { item, name } = entries()[at]!;
    const count = item.querySelector('.n')?.textContent ?? '';
    return el(
      'a',
      { class: 'chip', href: item.querySelector('a')!.href },
      name,
      el('span', { class: 'n' }, `${count} 篇`),
    );
  });
  part('#suggested').replaceChildren(...links);
}

/** The zones and topics that are named like what was asked, where nothing was found. */
export function drawNearest(words: string[]): void {
  const names = entries().map(({ name }) => name);
  const near = nearest(words, names, 8).map((at) => entries()[at]!.item.cloneNode(true));
  if (near.length === 0) return part('#more').replaceChildren();
  const head = el('div', { class: 'sect-head' }, el('h2', {}, '名字相近的园区、主题'));
  part('#more').replaceChildren(
    el('section', { class: 'sect near' }, head, el('ul', { class: 'names' }, ...near)),
  );
}
