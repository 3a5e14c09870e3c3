/** Making elements. Text from articles reaches the page only through here, as text. */
import type { Piece } from './excerpt.ts';

type Child = Node | string | undefined | false;

/** An element with attributes and children; an attribute that is false or undefined is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something, with a class. */
export function button(className: string, act: () => void, ...children: Child[]): HTMLButtonElement {
  const made = el('button', { type: 'button', class: className }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Pieces of a text, hits in `<mark>`. */
export const marked = (pieces: Piece[]): (string | HTMLElement)[] =>
  pieces.map(({ text, hit }) => (hit ? el('mark', {}, text) : text));

/** The element of the page that a selector names; throws where the page lacks it. */
export function part<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
