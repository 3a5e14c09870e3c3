/** The lines of an edition with its list of items, and the ways in which its items may begin. */
import { once } from '../kept.ts';
import type { Contents } from './contents.ts';
import type { Kind, Lines } from './edition-lines.ts';
import type { Menu } from './menu.ts';

/** An edition's lines with its list of items. */
export interface Plan extends Lines, Menu {
  contents: Contents | undefined;
}

/** A way in which items may begin: whether a line begins one. It counts where it holds for two lines or more. */
export interface Way {
  /** In Chinese, for the reason. */
  name: string;
  begins: (i: number) => boolean;
  /** It tells a headline even right below another short line. */
  sure?: boolean;
  /** Lines right above its headlines that are none of its own. */
  over?: ReadonlySet<number>;
  /** Headline and text share a line. */
  inline?: boolean;
  /** The headlines on the lines of their texts, with their numbers and what sets them apart. */
  heads?: ReadonlyMap<number, string> | undefined;
  /** It counts the items. */
  counted?: boolean;
  /** It tells headlines … */
  headed?: boolean;
  /** … and text without one begins no item. */
  headlines?: boolean;
  /** It goes by what is told and by whom, and not by a mark. */
  unmarked?: boolean;
}

/** Lines of the edition's items: neither the list of items nor its own. */
export const insideOf = once(({ blocks, menu, kinds }: Plan): readonly number[] =>
  blocks.flatMap((_, i) =>
    menu.has(i) || kinds[i] === 'outside' || kinds[i] === 'folio' || kinds[i] === 'cue' ? [] : [i],
  ),
);

/** What stands right above a line; the list of items and the top are outside. */
export function kindAbove({ kinds, menu }: Plan, i: number): Kind {
  let at = i - 1;
  while (kinds[at] === 'folio' || kinds[at] === 'cue') at--;
  return at < 0 || menu.has(at) ? 'outside' : kinds[at]!;
}

const SECTION =
  /^[^\p{L}\p{N}]{0,3}(?:[一二三四五六七八九十]{1,3}[、.])?\s?\p{Script=Han}{1,2}(?:\s{0,4}\p{Script=Han}){1,5}[^\p{L}\p{N}]{0,3}$/u;
/** It ends as the name of a zone, a company or a person's office does. */
const NO_SECTION = /[区园城市县镇司厂院校长员]\P{L}{0,3}$/u;

/** Names of sections right above headlines: a few letters, where most headlines are longer. */
export const sectionsIn = once(({ blocks, kinds }: Plan): ReadonlySet<number> => {
  let plain = 0;
  const found = blocks.flatMap(({ text }, i) => {
    const over = kinds[i] === 'headline' && kinds[i + 1] === 'headline' && kinds[i + 2] === 'text';
    const own = over && SECTION.test(text) && !NO_SECTION.test(text);
    if (!own || blocks[i + 1]!.text.length <= text.length + 2) return [];
    if (/^\p{Script=Han}+$/u.test(text)) plain++;
    return [i];
  });
  return new Set(found.length > 1 || plain === 0 ? found : []);
});
