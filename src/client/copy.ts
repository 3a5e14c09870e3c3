/**
 * Copies a citation with the day on which it is made and an address, as GB/T 7714 wants of online sources;
 * or the text of any other element that a button names. What came of it is told where the button's `data-told` says.
 */
import { part } from './dom.ts';

const DONE = '已复制。';
const REFUSED = '浏览器不让网页复制。文字已经选中，请按 Ctrl C（苹果电脑按 ⌘ C）或用菜单复制。';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', told = '' } = button.dataset;
  const [source, status] = [part(`#${copy}`), part(`#${told}`)];
  for (const cited of source.querySelectorAll('[data-cited]')) cited.textContent = `[${today()}]`;
  for (const place of source.querySelectorAll('[data-address]')) place.textContent = address();
  button.hidden = false;
  button.addEventListener('click', async () => {
    const isCopied = await isTaken(source.textContent.trim());
    if (!isCopied) getSelection()?.selectAllChildren(source);
    status.replaceChildren(isCopied ? DONE : REFUSED);
  });
}

/** Puts a text on the clipboard; false where there is none (plain http) or the browser refuses. */
async function isTaken(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The page's own address, for a site that does not know where it stands; none for a file on a disk. */
function address(): string {
  const { protocol, origin, pathname } = location;
  return protocol.startsWith('http') ? `. ${origin}${pathname}` : '';
}

/** 2026-01-31, where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
