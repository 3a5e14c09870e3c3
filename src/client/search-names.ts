/** The zones and topics of the digest, whose links stand in the page's ways in. */
import { el, part } from './dom.ts';
import type { Readings } from '../lib/pinyin.ts';
import { nearest } from './nearest.ts';
import { parseReadings } from './pinyin.ts';
import { spelledOut, suggest } from './suggest.ts';

/** A zone or topic with its link. */
interface Entry {
  item: HTMLElement;
  name: string;
  also: string;
  slug: string;
}

let read: Entry[] | undefined;
let heard: Readings | undefined;

const readings = (): Readings => (heard ??= parseReadings(part('#ways').dataset['readings'] ?? ''));

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
  const links = suggest(query, entries(), 5, readings()).map((at) => {
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

/** The zones and topics that are named like what was asked or spelled so, where nothing was found. */
export function drawNearest(words: string[]): void {
  const names = entries().map(({ name }) => name);
  const spelled = words.flatMap((word) => suggest(word, entries(), 8, readings()));
  const places = [...new Set([...spelled, ...nearest(words, names, 8)])].slice(0, 8);
  const near = places.map((at) => entries()[at]!.item.cloneNode(true));
  if (near.length === 0) return part('#more').replaceChildren();
  const head = el('div', { class: 'sect-head' }, el('h2', {}, '名字相近的园区、主题'));
  part('#more').replaceChildren(
    el('section', { class: 'sect near' }, head, el('ul', { class: 'names' }, ...near)),
  );
}

/** The words that a query of letters spells, such as the beginnings of names have. */
export const wordsSpelled = (query: string): string[] => spelledOut(query, entries(), 3, readings());
