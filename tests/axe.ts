/** Looks at the page that a browser shows, as axe and a reader do; nothing stays in the page but axe itself. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe says against a page, a line an element. The script gets in whatever the page's own policy is. */
export async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, how),
    { ...options, resultTypes: ['violations'] } satisfies axe.RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) =>
      [id, target.join(' '), [...any, ...all, ...none][0]?.message].join(': '),
    ),
  );
}

/** What stands out of the page to the right, where the page scrolls that way. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return out.map(({ tagName, className, textContent }) =>
      `${tagName}.${className} ${textContent}`.slice(0, 80),
    );
  });

/** Texts whose colour is too near to the ground below them (under 4.5 to 1), as the browser has computed both. */
export const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r, g, b] = channels(colour).map((part) =>
        part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const ground = (one: Element | null): string => {
      if (!one) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(one);
      return channels(backgroundColor)[3] === 0 ? ground(one.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('body *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const [low, high] = [getComputedStyle(one).color, ground(one)].map(luminance).sort((a, b) => a - b);
        return (high! + 0.05) / (low! + 0.05) < 4.5;
      })
      .map((one) => `${one.tagName}.${one.className} ${getComputedStyle(one).color} on ${ground(one)}`);
  });

/** Controls that are lower or narrower than a finger needs (24 px), links within a text aside. */
const small = (page: Page): Promise<string[]> =>
  violations(page, { runOnly: { type: 'rule', values: ['target-size'] } });

/** Changes the width of the window. */
export const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

/** The size of type that the reader has set in the browser; 16 as it comes. */
async function setType(page: Page, size: number): Promise<void> {
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await chrome.detach();
}

/** What enlarges the text alone does this, and leaves the widths at which the layout changes. */
const enlargeText = (page: Page, by: number) =>
  page.evaluate((times) => {
    const { style } = document.documentElement;
    style.fontSize = '';
    style.fontSize = `${parseFloat(getComputedStyle(document.documentElement).fontSize) * times}px`;
  }, by);

const everything: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const butColours: axe.RunOptions = { ...everything, rules: { 'color-contrast': { enabled: false } } };
const colours: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What is wrong with an open page in light, dark and forced colours, and from 320 px with type twice as large to `widest`.
 * All of axe looks at it once, and all but colours where it is narrowest; in between only what colours and sizes decide.
 * `ALL=1 node --test tests/pages.browser.test.ts` has all of axe look everywhere.
 */
export async function inEveryLight(
  page: Page,
  widest = 1280,
): Promise<[where: string, problems: string[]][]> {
  const all = process.env['ALL'] !== undefined;
  const found: [string, string[]][] = [['light', await violations(page, everything)]];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(['dark', await violations(page, all ? everything : colours)]);
  // Axe takes a text's fill colour for the one that is seen, but colours are forced after that.
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(['forced', [...(await faint(page)), ...(all ? await violations(page, butColours) : [])]]);
  await page.emulateMedia({ forcedColors: 'none' });
  await resize(page, 320);
  found.push([
    '320',
    [...(await overflow(page)), ...(all ? await violations(page, everything) : await small(page))],
  ]);
  await setType(page, 32);
  for (const width of [820, widest, 390, 320]) {
    await resize(page, width);
    found.push([`${width}, 200 %`, await overflow(page)]);
  }
  found.push(['320, 200 %', await violations(page, all ? everything : butColours)]);
  await setType(page, 16);
  await enlargeText(page, 2);
  for (const width of [320, 390, 820, widest]) {
    await resize(page, width);
    found.push([`${width}, text alone 200 %`, await overflow(page)]);
  }
  return found.filter(([, problems]) => problems.length > 0);
}

/** What Tab came to, and what is wrong with it. */
export interface Walk {
  stops: string[];
  /** Focused, and nothing shows it. */
  unmarked: string[];
  /** Focused, and not to be seen where it is. */
  covered: string[];
  /** Steps back up the page that do not begin a column to the right; the skip link is where it is. */
  backwards: string[];
  /** Never reached. */
  missed: string[];
}

/** As many presses as there may be stops, sent together, as each answer takes longer than the press. */
const AT_ONCE = 25;

/**
 * Goes through a page by Tab, from its beginning until it comes to the first stop again.
 * @throws Error where it never does
 */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  for (let sent = 0; sent < 1000 && !(await page.evaluate(isRound)); sent += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press('Tab')));
  if (!(await page.evaluate(isRound))) throw new Error(`Tab does not come round on ${page.url()}`);
  return page.evaluate(lookBack);
}

/** Kept in the page by the functions below, which run in it and share nothing else. */
interface Watched {
  stops: HTMLElement[];
  covered: HTMLElement[];
  unmarked: HTMLElement[];
}

function watchFocus(): void {
  const watched: Watched = { stops: [], covered: [], unmarked: [] };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  (document.activeElement as HTMLElement).blur();
  getSelection()?.removeAllRanges();
  const isMarked = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  document.addEventListener('focusin', ({ target }) => {
    const one = target as HTMLElement;
    watched.stops.push(one);
    const around = [one, one.nextElementSibling, one.closest('.ask')];
    if (!around.some((each) => each && isMarked(each))) watched.unmarked.push(one);
  });
  // The browser brings into view what it has focused; by the time of the next key, it has.
  document.addEventListener('keydown', () => {
    const one = document.activeElement as HTMLElement;
    if (one === document.body) return;
    const { left, right, top, bottom } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const there = document.elementFromPoint(x, y);
    if (!there || !(one.contains(there) || there.contains(one))) watched.covered.push(one);
  });
}

function isRound(): boolean {
  const { stops } = (globalThis as unknown as { watched: Watched }).watched;
  return stops.indexOf(stops[0]!, 1) > 0;
}

function lookBack(): Walk {
  const { stops, covered, unmarked } = (globalThis as unknown as { watched: Watched }).watched;
  const round = stops.slice(0, stops.indexOf(stops[0]!, 1));
  const name = (one: HTMLElement) =>
    `${one.tagName}.${one.className} ${one.textContent.trim() || one.getAttribute('name')}`.slice(0, 60);
  const isStop = (one: HTMLElement) =>
    one.tabIndex >= 0 &&
    !one.matches(':disabled, input[type=radio]:not(:checked)') &&
    one.checkVisibility({ visibilityProperty: true });
  const backwards = round.slice(1).filter((one, nth) => {
    if (one.matches('.skip')) return false;
    const [from, to] = [round[nth]!.getClientRects()[0]!, one.getClientRects()[0]!];
    return to.bottom <= from.top + 1 && to.left < from.right;
  });
  const within = document.querySelector(':modal') ?? document;
  const all = [...within.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')];
  return {
    stops: round.map(name),
    unmarked: unmarked.map(name),
    covered: covered.map(name),
    backwards: backwards.map(name),
    missed: all.filter((one) => isStop(one) && !round.includes(one)).map(name),
  };
}

/** What is wrong with a walk, a line an element. */
export const wrongIn = ({ stops: _, ...wrong }: Walk): string[] =>
  Object.entries(wrong).flatMap(([what, elements]) => elements.map((one: string) => `${what}: ${one}`));
