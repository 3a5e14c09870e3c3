/** On an article's page: the button, and the key s, that save it on this device. */
import { canStore, savedList, storeSaved } from './device.ts';
import { type Saved, without, withSaved } from './device-lists.ts';
import { el, part } from './dom.ts';

const save = part<HTMLButtonElement>('#save');
const status = part('#save-status');
/** Milliseconds. */
const ANSWER_SHOWN = 5000;
let hiding: ReturnType<typeof setTimeout> | undefined;

const isSaved = (): boolean => savedList().some(({ id }) => id === save.dataset['id']);

/** The article as its page tells it. */
function thisArticle(): Saved {
  const { id = '', title = '', date = '', zone = '' } = save.dataset;
  const parts = [...part('#citation').childNodes];
  const day = parts.findIndex((node) => node instanceof HTMLElement && 'cited' in node.dataset);
  const text = (nodes: ChildNode[]) => nodes.map(({ textContent }) => textContent).join('');
  const cite: Saved['cite'] = [text(parts.slice(0, day)).trimStart(), text(parts.slice(day + 1)).trimEnd()];
  return { id, title, date, zone, cite };
}

const draw = () => save.setAttribute('aria-pressed', String(isSaved()));

function toggle(): void {
  const article = thisArticle();
  const wasSaved = isSaved();
  const taken = storeSaved(wasSaved ? without(savedList(), article.id) : withSaved(savedList(), article));
  draw();
  if (!taken) status.replaceChildren('浏览器没有给本站留地方，没能收藏。');
  else if (wasSaved) status.replaceChildren('已取消收藏。');
  else {
    const list = el('a', { href: status.dataset['saved'] }, '收藏');
    const offline = 'serviceWorker' in navigator && '，没有网络也能读';
    status.replaceChildren('已存在这台设备上', offline || '', '，见', list, '。');
  }
}

/** Shows the answer to the key at the foot of the screen for a while, as the button may be out of sight. */
function showAnswer(): void {
  const shown = 'at-foot';
  clearTimeout(hiding);
  status.classList.add(shown);
  hiding = setTimeout(() => status.classList.remove(shown), ANSWER_SHOWN);
}

function press(event: KeyboardEvent): void {
  const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() !== 's' || isComposing || ctrlKey || metaKey || altKey || event.repeat) return;
  if (document.querySelector('dialog[open]')) return;
  if (!(target instanceof Element && target.closest('input, textarea, select'))) {
    toggle();
    showAnswer();
  }
}

if (canStore()) {
  draw();
  save.hidden = false;
  save.addEventListener('click', toggle);
  document.addEventListener('keydown', press);
  window.addEventListener('pageshow', draw);
  window.addEventListener('storage', draw);
}
