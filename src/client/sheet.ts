/** The filters on a narrow screen: a dialog over the page. The way back closes it and undoes what was chosen in it. */
import { part } from './dom.ts';

const narrow = matchMedia('(width < 56rem)');
const sheet = part<HTMLDialogElement>('#sheet');

const isSheet = (state: unknown): boolean => typeof state === 'object' && state !== null && 'sheet' in state;

export const sheetCovers = (): boolean => sheet.open;

/** Closes the sheet, if it is open; the focus goes back to what opened it. */
export const closeSheet = (): void => sheet.close();

/**
 * Puts the filters beside the results on a wide screen, into the sheet on a narrow one.
 * @param onShow called when the filters come into view
 */
export function startSheet(onShow: () => void): void {
  const filters = part('#filters');
  const fit = () => {
    if (!narrow.matches) sheet.close();
    (narrow.matches ? sheet : part('#rail')).append(filters);
  };
  let before = '';
  part('#open').addEventListener('click', () => {
    before = location.href;
    history.pushState({ sheet: true }, '');
    sheet.showModal();
    onShow();
  });
  part('#close').addEventListener('click', closeSheet);
  sheet.addEventListener('close', () => {
    if (!isSheet(history.state)) return;
    if (location.href === before) history.back();
    else history.replaceState(null, '');
  });
  narrow.addEventListener('change', () => {
    fit();
    onShow();
  });
  fit();
}
