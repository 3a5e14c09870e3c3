/** The zones and topics of the digest, whose links stand in the page's ways in. */
import { el, part } from './dom.ts';
import { nearest } from './nearest.ts';
import { parseReadings } from './pinyin.ts';
import { type Known, known, spelledOut, suggest } from './suggest.ts';

/** A zone or topic with its link. */
interface Entry {
  item: HTMLElement;
  name: string;
  page: Known;
}

let read: Entry[] | undefined;

function readEntries(): Entry[] {
  const readings = parseReadings(part('#ways').dataset['readings'] ?? '');
  return [...document.querySelectorAll<HTMLElement>('#ways [data-names] li')].map((item) => {
    const name = item.querySelector('span')?.textContent ?? '';
    const also = item.dataset['also'] ?? '';
    const slug = item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
    return { item, name, page: known({ name, also, slug }, readings) };
  });
}

const entries = (): Entry[] => (read ??= readEntries());
const pages = (): Known[] => entries().map(({ page }) => page);

/** The zones and topics that a query names, as links below the line. */
export function drawSuggested(query: string): void {
  // The names are not made ready before anything is typed.
  const links = (query.trim() ? suggest(query, pages(), 5) : []).map((at) => {
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
  const spelled = words.flatMap((word) => suggest(word, pages(), 8));
  const places = [...new Set([...spelled, ...nearest(words, names, 8)])].slice(0, 8);
  const near = places.map((at) => entries()[at]!.item.cloneNode(true));
  if (near.length === 0) return part('#more').replaceChildren();
  const head = el('div', { class: 'sect-head' }, el('h2', {}, '名字相近的园区、主题'));
  part('#more').replaceChildren(
    el('section', { class: 'sect near' }, head, el('ul', { class: 'names' }, ...near)),
  );
}

/** The words that a query of letters spells, such as the beginnings of names have. */
export const wordsSpelled = (query: string): string[] => spelledOut(query, pages(), 3);
