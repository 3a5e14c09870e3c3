/** Posts of a feed or a list on a saved page: short texts, each below a line with its day, all with headlines or none. */
import { shareWithin } from '../clean/grams.ts';
import { datesIn } from '../facts/calendar.ts';
import { isTitleWithDay } from '../facts/title.ts';
import type { Document } from '../types.ts';
import type { Look } from './look.ts';
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

/** Whether enough is said between two lines. */
const isTold = ({ looks, kinds }: Pick<Stack, 'looks' | 'kinds'>, from: number, to: number): boolean =>
  looks.slice(from, to).reduce((sum, { length }, k) => sum + (kinds[from + k] === 'text' ? length : 0), 0) >=
  LEAST_TEXT;

/** How a post has its headline: above its day, below it as a link, or nowhere; undefined where it is no post. */
function headlineOf(
  { looks, kinds }: Stack,
  from: number,
  to: number,
): 'above' | 'below' | 'none' | undefined {
  const text = kinds.indexOf('text', from);
  if (text < 0 || text >= to) return undefined;
  if (!isTold({ looks, kinds }, from, to)) return undefined;
  const below = looks.slice(from, text).filter((_, k) => kinds[from + k] === 'headline');
  if (kinds[from - 1] === 'headline') return below.length === 0 ? 'above' : undefined;
  if (below.length === 0) return 'none';
  const [headline, ...more] = below;
  const own = (headline!.linkShare ?? 0) >= LINKED || (headline!.mark > 0 && saysMore({ looks }, from));
  return more.length === 0 && own ? 'below' : undefined;
}

/** So much of a headline's 2-grams stands in its text. */
const LEAST_SAID = 0.2;

/** The short line above the first text between two lines. */
function headlineBetween({ kinds }: Stack, from: number, to: number): number | undefined {
  const text = kinds.indexOf('text', from);
  return text > from && text < to && kinds[text - 1] === 'headline' ? text - 1 : undefined;
}

/** Whether the text below a headline says what it says. */
const isSaid = ({ looks }: Stack, headline: number, to: number): boolean =>
  shareWithin(
    looks[headline]!.bare,
    looks
      .slice(headline + 1, to)
      .map(({ bare }) => bare)
      .join('\n'),
  ) >= LEAST_SAID;

/** Posts with their days below them: each has a headline of its own, and below the last day stands no text. */
function closedBy(stack: Stack, days: readonly number[]): Posts | undefined {
  const heads = days.flatMap((day, k) => headlineBetween(stack, (days[k - 1] ?? -1) + 1, day) ?? []);
  if (heads.length < days.length || stack.kinds.indexOf('text', days.at(-1)!) >= 0) return undefined;
  // One and the same line above all is the account that posted them.
  const named = new Set(heads.map((i) => stack.looks[i]!.bare)).size === 1;
  if (named) return { starts: heads.map((i) => i + 1), days: [...days] };
  return heads.every((i, k) => isSaid(stack, i, days[k]!)) ? { starts: heads, days: [...days] } : undefined;
}

/** What readers may do with a post. */
const DEEDS = new Set(
  '阅读 閱讀 浏览 瀏覽 播放 评论 評論 回复 回覆 转发 轉發 分享 收藏 点赞 點讚 喜欢 在看 赞 讚 踩 举报 檢舉'.split(
    ' ',
  ),
);

/** A row of them, each perhaps with its count: 阅读(128) 评论 转发. */
function isDeeds({ raw, length }: Look): boolean {
  if (length > 60) return false;
  const words = raw.replace(/\d[\d.,]*[万萬k]?\+?/giu, ' ').match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => DEEDS.has(word.replace(/(?<=..)[数量]$/u, '')));
}

/** Posts with or without days and headlines, each above the same line of what readers may do with it. */
function closedByDeeds({ blocks }: Document, { looks, kinds }: Stack): Posts | undefined {
  const deeds = looks.flatMap((look, i) => (isDeeds(look) ? [i] : []));
  const form = (i: number) => `${blocks[i]!.chain} ${looks[i]!.raw.replace(/[\d.,万萬k+]/gu, '')}`;
  const alike = [...Map.groupBy(deeds, form).values()].find((own) => own.length >= LEAST_POSTS);
  if (!alike) return undefined;
  const starts = alike.map((_, k) => (k === 0 ? 0 : alike[k - 1]! + 1));
  const isWhole = starts.every((from, k) => isTold({ looks, kinds }, from, alike[k]!));
  const whole = isWhole && kinds.indexOf('text', alike.at(-1)!) < 0;
  return whole ? { starts, closed: true } : undefined;
}

/** Where posts begin, and the lines of their days where these stand below the texts. */
export interface Posts {
  starts: number[];
  days?: number[];
  /** It is what readers may do with them that parts them, and not their days. */
  closed?: true;
}

/** Posts whose days are blocks of one and the same chain of elements; all have their headline in the same place. */
function datedPosts({ blocks }: Document, stack: Stack): Posts | undefined {
  const heads = blocks.flatMap((_, i) => (isPostHead(stack, i) ? [i] : []));
  const chains = Map.groupBy(heads, (i) => blocks[i]!.chain);
  const posts = [...chains.values()].find((own) => own.length >= LEAST_POSTS) ?? [];
  if (posts.length === 0) return undefined;
  if (stack.kinds.slice(0, posts[0]).includes('text')) return closedBy(stack, posts);
  const forms = posts.map((from, k) => headlineOf(stack, from, posts[k + 1] ?? blocks.length));
  const [, form] = forms;
  // The page's own headline may stand above the first.
  const alike = forms.every((own, k) => own === form || (k === 0 && own === 'above' && form === 'none'));
  if (form === undefined || !alike) return undefined;
  if (form === 'none' && !posts.every((from) => saysMore(stack, from))) return undefined;
  return { starts: form === 'above' ? posts.map((from) => from - 1) : posts };
}

/**
 * The posts of a page, parted by their days or by what readers may do with each; all have a text. Undefined where there
 * are fewer than three, or where an article stands above the first.
 */
export function postsOf(document: Document, stack: Stack): Posts | undefined {
  if (document.kind !== 'html') return undefined;
  return datedPosts(document, stack) ?? closedByDeeds(document, stack);
}
