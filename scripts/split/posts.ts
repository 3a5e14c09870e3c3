/** Posts of a feed or a list on a saved page: short texts, each below a line with its day, all with headlines or none. */
import { datesIn } from '../facts/calendar.ts';
import { isTitleWithDay } from '../facts/title.ts';
import type { Document } from '../types.ts';
import type { Stack } from './stack.ts';

const LEAST_POSTS = 3;
const LEAST_TEXT = 60;
const FURNITURE: ReadonlySet<string | undefined> = new Set(['nav', 'header', 'footer', 'aside']);
const CLOCK = /\d{1,2}[:：]\d{2}/u;

/** A line of a post that tells its day. */
function isPostHead({ looks, kinds }: Stack, i: number): boolean {
  const { raw, region, linkShare = 0 } = looks[i]!;
  const listed = linkShare < 0.5 || isTitleWithDay(raw);
  return kinds[i] === 'label' && !FURNITURE.has(region) && listed && datesIn(raw).length === 1;
}

/** Whether the head of a post says more than a day: a day alone may stand over an entry of a chronicle. */
const saysMore = ({ looks }: Pick<Stack, 'looks'>, i: number): boolean => {
  const { raw } = looks[i]!;
  return CLOCK.test(raw) || raw.length > 2 + datesIn(raw)[0]!.words.length;
};

const LINKED = 0.5;

/** How a post has its headline: above its day, below it as a link, or nowhere; undefined where it is no post. */
function headlineOf(
  { looks, kinds }: Stack,
  from: number,
  to: number,
): 'above' | 'below' | 'none' | undefined {
  const text = kinds.indexOf('text', from);
  if (text < 0 || text >= to) return undefined;
  const said = looks.slice(from, to).filter((_, k) => kinds[from + k] === 'text');
  if (said.reduce((sum, { length }) => sum + length, 0) < LEAST_TEXT) return undefined;
  const below = looks.slice(from, text).filter((_, k) => kinds[from + k] === 'headline');
  if (kinds[from - 1] === 'headline') return below.length === 0 ? 'above' : undefined;
  if (below.length === 0) return 'none';
  const [headline, ...more] = below;
  const own = (headline!.linkShare ?? 0) >= LINKED || (headline!.mark > 0 && saysMore({ looks }, from));
  return more.length === 0 && own ? 'below' : undefined;
}

/**
 * Where each post begins: blocks of one and the same chain of elements, all with a day and a text, and all with their
 * headline in the same place; none where there are fewer than three, or where text stands above the first.
 */
export function postStarts({ blocks, kind }: Document, stack: Stack): number[] {
  if (kind !== 'html') return [];
  const heads = blocks.flatMap((_, i) => (isPostHead(stack, i) ? [i] : []));
  const chains = Map.groupBy(heads, (i) => blocks[i]!.chain);
  const posts = [...chains.values()].find((own) => own.length >= LEAST_POSTS) ?? [];
  if (posts.length === 0 || stack.kinds.slice(0, posts[0]).includes('text')) return [];
  const forms = posts.map((from, k) => headlineOf(stack, from, posts[k + 1] ?? blocks.length));
  const [, form] = forms;
  // The page's own headline may stand above the first.
  const alike = forms.every((own, k) => own === form || (k === 0 && own === 'above' && form === 'none'));
  if (form === undefined || !alike) return [];
  if (form === 'none' && !posts.every((from) => saysMore(stack, from))) return [];
  return form === 'above' ? posts.map((from) => from - 1) : posts;
}
