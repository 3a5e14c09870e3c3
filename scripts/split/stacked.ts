/** Articles that stand one below the other in one copy: each with its own labels, behind a line of marks, or on another subject. */
import { fold } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import { leadLabel } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import { isTitleWithDay } from '../facts/title.ts';
import type { Document } from '../types.ts';
import { isImprint, isSourced } from './edition-lines.ts';
import { numberOf } from './entry.ts';
import type { Look } from './look.ts';
import { behindList, holdsArticle, isSheetRow, ruledAbove, stackOf, type Stack } from './stack.ts';
import { hasLead, LEAST_TURN, turnAt, turns } from './turning.ts';

/** So many lines of labels, or of other furniture, may stand between a headline, its labels and its text. */
const LABELS = 5;
/** So many headlines without labels are looked at. */
const MOST_TURNS = 40;

const SOURCE = /(?:来源|來源|稿源|发[布文]机[构关]|发布单位|索\s?引\s?号)\s?[:：|]?/u;
const NEWS =
  /^(?:[（(]?\p{Script=Han}{2,14}[)）]?(?:讯|消息)|.{0,16}(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|今[日天]|连日来|[上下]午))/u;

/** The first line of the headline that stands right above a line, perhaps of two lines; undefined where there is none. */
function headlineAbove({ kinds, looks }: Stack, i: number): number | undefined {
  if (kinds[i - 1] !== 'headline') return undefined;
  const counted = numberOf(looks[i - 1]!.raw) !== undefined;
  const two = !counted && kinds[i - 2] === 'headline' && looks[i - 2]!.mark === looks[i - 1]!.mark;
  return two && !['headline', 'list'].includes(kinds[i - 3] ?? 'editor') ? i - 2 : i - 1;
}

/** Whether the editor of the article above stands between its text and a line. */
function isClosedAbove({ kinds }: Stack, i: number): boolean {
  for (let at = i - 1; at >= 0 && kinds[at] !== 'text'; at--) if (kinds[at] === 'editor') return true;
  return false;
}

/** Where an article begins, its day, and whether a short text makes it whole: its labels give source and day, or its text has a lead. */
interface Start {
  at: number;
  day: string | undefined;
  sure: boolean;
}

/** Labels (来源, 发布时间, a byline) with a headline above or below them, before text. */
function labelledStarts(stack: Stack): Start[] {
  const { kinds, looks } = stack;
  return kinds.flatMap((kind, i) => {
    if (kind !== 'label' || kinds[i - 1] === 'label') return [];
    // The source of the text above, in brackets: the next headline begins another.
    if (kinds[i - 1] === 'text' && isSourced(looks[i]!.raw))
      return kinds[i + 1] === 'headline'
        ? [{ at: ruledAbove(stack, i + 1), day: undefined, sure: true }]
        : [];
    let text = i;
    while (text < i + 2 * LABELS && kinds[text] !== 'text' && kinds[text] !== undefined) text++;
    if (kinds[text] !== 'text') return [];
    const below = kinds.slice(i, text).includes('headline');
    const onSheet = below && isSheetRow(looks[i]!.raw);
    const above = isTitleWithDay(looks[i]!.raw) ? i : onSheet ? undefined : headlineAbove(stack, i);
    const day = looks.slice(i, text).flatMap(({ raw }) => datesIn(raw))[0]?.value;
    const told = looks.slice(i, text).some(({ raw }) => SOURCE.test(raw) || isImprint(raw));
    const sourced = told && day !== undefined;
    // A day right below a text, over a subhead, is a date of a chronicle.
    const newPage = sourced || stack.ruled.has(i) || kinds[i - 1] !== 'text';
    if (above === undefined && !(below && day && newPage)) return [];
    const at = ruledAbove(stack, above ?? i);
    return [{ at, day, sure: sourced || ((told || day !== undefined) && isClosedAbove(stack, at)) }];
  });
}

/** 《云桥日报》 2020年5月10日 星期日 第01版: what a clipping keeps of its page. */
const PAGE_HEAD =
  /^(?:[(（【[]?(?:剪报|摘报)?[一二三四五六七八九十\d]{1,3}[)）】\].、]\s?)?《?\p{Script=Han}{2,10}[报刊]》?[\s,，]{0,4}(?:19|20)\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[^。，；]{0,24}$/u;

/** Clippings, each under the head of its own page, or with it below their headlines; the head of the one page that all stand on is none. */
function clippingStarts(stack: Stack): Start[] {
  const { kinds, looks } = stack;
  const found = looks.flatMap(({ text }, at): Start[] => {
    const day = text.length <= 50 && PAGE_HEAD.test(text) ? datesIn(text)[0]?.value : undefined;
    return day === undefined ? [] : [{ at, day, sure: true }];
  });
  const days = new Set(found.map(({ day }) => day));
  const [first] = found;
  const atTop = first !== undefined && !kinds.slice(0, first.at).includes('text');
  if (!atTop || days.size < 2 || days.size < found.length) return [];
  const above = found.map(({ at }) => headlineAbove(stack, at));
  return above.includes(undefined) ? found : found.map((start, k) => ({ ...start, at: above[k]! }));
}

/** The page's address, alone on a line. */
const ADDRESS = /^https?:\/\/[\w.-]{3,80}\/\S{0,300}$/iu;

/** Articles that were pasted one below the other, each under the address of its page and with its own headline. */
function addressedStarts({ kinds, looks }: Stack): number[] {
  const found = looks.flatMap(({ raw }, at) => {
    if (!ADDRESS.test(raw) || kinds[at + 1] !== 'headline') return [];
    return kinds.slice(at + 2, at + 2 + LABELS).includes('text') ? [at] : [];
  });
  const atTop = found.length > 1 && !kinds.slice(0, found[0]).includes('text');
  return atTop ? found : [];
}

/** The text opens as news does: with a lead, a day, or labels above it. */
function opensAsNews({ looks, kinds }: Stack, headline: number): boolean {
  const text = kinds.indexOf('text', headline);
  if (text < 0 || text > headline + 1 + LABELS) return false;
  if (kinds.slice(headline, text).includes('label')) return true;
  const { raw } = looks[text]!;
  return leadLabel(raw) !== undefined || NEWS.test(fold(raw).slice(0, 40));
}

/** The line right below marks that a headline stands on, or below, with only a page's own lines (crumbs) between. */
function belowMarks({ kinds, ruled }: Stack, headline: number): number | undefined {
  let at = headline;
  while (!ruled.has(at) && kinds[at - 1] === 'other') at--;
  return ruled.has(at) ? at : undefined;
}

/** Headlines without labels over a text that opens as news does behind a border, or that is on another subject. */
function bareStarts(stack: Stack, labelled: readonly Start[], isHtml: boolean): Start[] {
  const { kinds } = stack;
  const found: Start[] = [];
  let above = { from: 0, sure: false };
  let next = 0;
  let looked = 0;
  kinds.forEach((kind, i) => {
    for (; labelled[next] && labelled[next]!.at <= i; next++)
      above = { from: labelled[next]!.at, sure: labelled[next]!.sure };
    if (kind !== 'headline' || above.from === i) return;
    const marked = belowMarks(stack, i);
    const apart = marked !== undefined || kinds[i - 1] === 'editor';
    const turned = () =>
      !isHtml &&
      kinds[i + 1] === 'text' &&
      looked++ < MOST_TURNS &&
      turns(stack, above, i, labelled[next]?.at ?? kinds.length);
    if (!(apart && opensAsNews(stack, i)) && !turned()) return;
    above = { from: i, sure: hasLead(stack, i) };
    found.push({ at: marked ?? i, day: undefined, sure: above.sure });
  });
  return found;
}

/** Texts without a headline that open with an agency's dateline and who wrote it, below the editor of the one above. */
function untitledStarts({ kinds, looks }: Stack, titled: readonly Start[]): Start[] {
  const begun = new Set(titled.map(({ at }) => at));
  let edited = false;
  let hasTitle = false;
  return kinds.flatMap((kind, at) => {
    const untitled = edited && !hasTitle;
    if (kind === 'editor') edited = true;
    if (begun.has(at)) hasTitle = true;
    if (kind !== 'text') return [];
    edited = false;
    hasTitle = false;
    const lead = untitled && kinds[at - 1] !== 'label' ? leadLabel(looks[at]!.raw) : undefined;
    return lead?.dateline && lead.people.length > 0 ? [{ at, day: undefined, sure: false }] : [];
  });
}

/**
 * Where each article begins, when there are several one below the other: indexes of blocks. The first is 0, unless its
 * own labels with its day stand below the head of the whole page. A single article gives [0]. On a printed page only labels with days of their own tell: its one day stands for all.
 */
export function stackedStarts(
  document: Document,
  looks: readonly Look[],
  layout: 'web' | 'page',
  stack = stackOf(document, looks),
): number[] {
  const { kinds } = stack;
  const labelled = labelledStarts(stack);
  const titled = [...bareStarts(stack, labelled, document.kind === 'html'), ...labelled];
  const untitled = document.kind === 'html' ? [] : untitledStarts(stack, titled);
  const days = new Set(labelled.flatMap(({ day }) => day ?? []));
  const clippings = clippingStarts(stack);
  if (clippings.length > 0) return [0, ...clippings.slice(1).map(({ at }) => at)];
  const addressed = addressedStarts(stack);
  if (addressed.length > 0) return [0, ...addressed.slice(1)];
  if (layout === 'page' && days.size < 2) return [0];
  const found = layout === 'page' ? labelled.filter(({ day }) => day) : [...titled, ...untitled];
  const byPlace = [...new Map(found.map((start) => [start.at, start])).values()].sort((a, b) => a.at - b.at);
  const starts: Start[] = [];
  const firstText = kinds.indexOf('text');
  // The labels of the first article stand above all text: they tell how short it may be.
  const top = byPlace.find(({ at }) => at <= firstText);
  for (const [k, start] of byPlace.entries()) {
    const end = byPlace[k + 1]?.at ?? looks.length;
    const listed = behindList(stack, start.at) && !untitled.includes(start);
    if (
      listed &&
      !(
        labelled.includes(start) &&
        (isOwnPage(stack, start.at, end) || isSetApart(document, stack, start.at, end))
      )
    )
      continue;
    if (
      start.at === 0 ||
      (holdsArticle(stack, start.at, end, start.sure) &&
        isWholeAbove(stack, starts.at(-1) ?? top, start, end))
    )
      starts.push(start);
  }
  const others = starts.flatMap(({ at }) => (at > 0 ? [at] : []));
  return [others.length > 0 && top?.day !== undefined ? top.at : 0, ...others];
}

/** So much of a headline's 2-grams its own text has; the name of a reader above a comment has none. */
const LEAST_SAID = 0.2;

/** Whether labels below the list of another page begin a page of their own: with more than a list gives of an article. */
function isOwnPage(stack: Stack, at: number, end: number): boolean {
  const { kinds, looks } = stack;
  const title = kinds.indexOf('headline', at);
  const said = looks
    .slice(title + 1, end)
    .filter((_, k) => kinds[title + 1 + k] === 'text')
    .map(({ bare }) => bare)
    .join('\n');
  return (
    title >= 0 &&
    title < end &&
    holdsArticle(stack, title, end, false) &&
    shareWithin(looks[title]!.bare, said) >= LEAST_SAID
  );
}

/** Whether an article stands below marks, or a wider gap than the lines of the list above it. */
function isSetApart({ blocks }: Document, stack: Stack, at: number, end: number): boolean {
  const gap = (i: number) => blocks[i]!.lines[0] - blocks[i - 1]!.lines[1];
  let list = at - 1;
  while (stack.kinds[list] !== 'list') list--;
  const below = blocks.slice(list, at);
  const marked = stack.ruled.has(at) || below.some((_, k) => k > 0 && stack.ruled.has(list + k));
  const gapped = list > 0 && below.every((_, k) => gap(list + k) < gap(at));
  return (marked || gapped) && holdsArticle(stack, at, end, false);
}

/** Whether an article stands above a start: enough text, or a short one on another subject than the one that its labels begin. */
function isWholeAbove(stack: Stack, before: Start | undefined, start: Start, end: number): boolean {
  const from = before?.at ?? 0;
  const short = before !== undefined && (before.sure || isClosedAbove(stack, start.at));
  if (holdsArticle(stack, from, start.at, short)) return true;
  return (
    start.sure &&
    stack.kinds[from] === 'headline' &&
    stack.kinds[start.at] === 'headline' &&
    holdsArticle(stack, from, start.at, true) &&
    turnAt(stack, from, start.at, end) >= LEAST_TURN.none
  );
}
