/** The page of what is saved on this device: the list, its citations, and what takes them away. */
import { urls } from '../lib/urls.ts';
import { today } from './copy.ts';
import { canStore, forgetAll, readIds, savedList, storeRead, storeSaved } from './device.ts';
import { citationOn, type Saved, without } from './device-lists.ts';
import { button, el, part } from './dom.ts';

const undo = part('#undo');

function drawRow(saved: Saved): HTMLElement {
  const remove = button(
    'chip no-print',
    () => take(without(savedList(), saved.id), `已移出“${saved.title}”。`),
    '移出',
  );
  remove.setAttribute('aria-label', `移出“${saved.title}”`);
  return el(
    'li',
    {},
    el('span', { class: 'd' }, saved.date),
    el('a', { href: urls.article(saved.id) }, saved.title),
    saved.zone !== '' && el('span', { class: 'sub' }, saved.zone),
    remove,
  );
}

function draw(): void {
  const list = savedList();
  const read = readIds().size;
  part('#none').hidden = list.length > 0;
  for (const id of ['#some', '#cited']) part(id).hidden = list.length === 0;
  part('#count').textContent = `${list.length} 篇`;
  part('#saved').replaceChildren(...list.map(drawRow));
  part('#citations').replaceChildren(
    ...list.flatMap((saved) => [el('span', {}, citationOn(saved, today())), '\n']),
  );
  part('#read').textContent = `${read} 篇`;
  part('#forget').hidden = list.length + read === 0;
}

/** Says what was taken away, with a button that brings it back. */
function offerUndo(told: string, bringBack: () => void): void {
  const back = button(
    'chip',
    () => {
      bringBack();
      draw();
      undo.replaceChildren('已放回。');
      part('#main').focus();
    },
    '撤销',
  );
  undo.replaceChildren(told, back);
  back.focus();
}

/** Leaves only these saved. */
function take(rest: readonly Saved[], told: string): void {
  const before = savedList();
  storeSaved(rest);
  draw();
  offerUndo(told, () => storeSaved(before));
}

function forget(): void {
  const [saved, read] = [savedList(), readIds()];
  forgetAll();
  draw();
  offerUndo('已清除本机的收藏与已读。', () => {
    storeSaved(saved);
    storeRead(read);
  });
}

if (canStore()) {
  draw();
  part('#device').hidden = false;
  part('#remove-all').addEventListener('click', () => take([], '已全部移出。'));
  part('#forget').addEventListener('click', forget);
  window.addEventListener('storage', draw);
  window.addEventListener('pageshow', draw);
} else part('#refused').hidden = false;
