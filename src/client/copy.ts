/**
 * Copies a citation with the day on which it is made and an address, as GB/T 7714 wants of online sources;
 * or the text of any other element that a button names.
 */
const DONE = '已复制';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (!source) continue;
  const label = button.textContent;
  for (const cited of source.querySelectorAll('[data-cited]')) cited.textContent = `[${today()}]`;
  for (const place of source.querySelectorAll('[data-address]')) place.textContent = address();
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(source).then(() => {
      button.textContent = DONE;
      setTimeout(() => (button.textContent = label), 2000);
    });
  });
}

/** Without a clipboard (plain http) the text is selected, ready to be copied by hand. */
async function copy(source: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
  } catch {
    getSelection()?.selectAllChildren(source);
    throw new Error('clipboard');
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
