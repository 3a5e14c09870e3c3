/** The filters on a narrow screen: a sheet over the page that keeps the focus until it is closed. */
import { part } from './dom.ts';

const narrow = matchMedia('(width < 56rem)');

/** All that is not the sheet and does not hold it. */
function surroundings(sheet: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: HTMLElement = sheet; at.parentElement && at !== document.body; at = at.parentElement) {
    found.push(
      ...[...at.parentElement.children].filter(
        (one): one is HTMLElement => one !== at && one instanceof HTMLElement,
      ),
    );
  }
  return found;
}

export const sheetCovers = (): boolean => narrow.matches && part<HTMLDetailsElement>('.sheet').open;

/** Closes the sheet on a narrow screen; the focus goes back to what opened it. */
export function closeSheet(): void {
  if (!sheetCovers()) return;
  part<HTMLDetailsElement>('.sheet').open = false;
  part('.sheet > summary').focus();
}

/**
 * Opens the sheet beside the results on a wide screen, closes it on a narrow one, and holds the focus in it.
 * @param onOpen called when a reader opens it
 */
export function startSheet(onOpen: () => void): void {
  const sheet = part<HTMLDetailsElement>('.sheet');
  const fit = () => {
    sheet.open = !narrow.matches;
  };
  sheet.addEventListener('toggle', () => {
    for (const one of surroundings(sheet)) one.inert = sheetCovers();
    if (sheetCovers()) onOpen();
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheetCovers()) return;
    event.stopPropagation();
    closeSheet();
  });
  narrow.addEventListener('change', fit);
  fit();
}
