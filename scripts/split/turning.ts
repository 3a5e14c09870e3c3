/** Where a copy turns to another article at a headline that has no labels: by what parts it from the text above, and by the words. */
import { bare } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import { leadLabel } from '../facts/byline.ts';
import { holdsArticle, type Stack } from './stack.ts';
import { turnOf } from './turn.ts';

/** So many lines on either side of a headline are compared. */
const NEAR = 30;

/** What parts a headline from the text above it. */
type Border = 'end' | 'mark' | 'none';

const PAGE_END = ['editor', 'end', 'prevnext', 'footer'];

/** The strongest of the lines between a headline and the text above it; undefined where they are no border. */
function borderAbove({ kinds, looks, ruled }: Stack, headline: number): Border | undefined {
  let border: Border = ruled.has(headline) ? 'mark' : 'none';
  for (let at = headline - 1; kinds[at] !== 'text'; at--) {
    const { kinds: own } = looks[at] ?? {};
    if (!own || kinds[at] === 'headline' || kinds[at] === 'list') return undefined;
    if (ruled.has(at)) border = border === 'end' ? 'end' : 'mark';
    if (PAGE_END.some((kind) => own.has(kind))) border = 'end';
    else if (own.has('share')) border = border === 'none' ? 'mark' : border;
    else if (!own.has('debris')) return undefined;
  }
  return border;
}

/** Explanations that stand below an article and are none. */
const APPENDED =
  /^(?:关于|附|名词解释|新闻(?:链接|背景|助读|多一点)|相关(?:链接|背景|知识)|背景|链接|记者手记|编后|短评|评论|资料|注释|声明|[一二三四五六七八九十]{1,3}[、.])|(?:简介|介绍)$/u;

/** How much another subject there must be behind each border. */
export const LEAST_TURN: Record<Border, number> = { end: -0.4, mark: 0.25, none: 0.4 };
/** … where more short lines stand below it: an article with subheads of its own. */
const LEAST_WITH_SUBHEADS = 0.6;
/** A headline with nothing above it but text has so many letters. */
const SHORTEST_ALONE = 8;
/** Share of a headline's 2-grams in its own text: the name of a reader above a comment has none. */
const LEAST_SAID = 0.2;
/** A lead that names no place: 本台消息：… */
const OWN_LEAD = /^(?:本台|本报|本网|本刊)(?:消息|讯|报道)[:：]/u;

const textOf = ({ kinds, looks }: Stack, from: number, to: number): string =>
  looks
    .slice(from, to)
    .filter((_, k) => kinds[from + k] === 'text')
    .map(({ raw }) => raw)
    .join('\n');

const headlinesIn = ({ kinds }: Stack, from: number, to: number): number[] =>
  kinds.slice(from, to).flatMap((kind, k) => (kind === 'headline' ? [from + k] : []));

/** Whether the next headline turns to another subject again: cards of other news, or the parts of a round-up. */
function isSeries(stack: Stack, headlines: number[], to: number): boolean {
  const [first, second, third = to] = headlines;
  if (first === undefined || second === undefined) return false;
  const part = (at: number, end: number) => ({
    headline: stack.looks[at]!.raw,
    text: textOf(stack, at, end),
  });
  return turnOf(part(first, second), part(second, third)) >= LEAST_TURN.mark;
}

/** One short text below each headline: cards of other news. */
function isCards(stack: Stack, at: number, to: number): boolean {
  const headlines = headlinesIn(stack, at, to);
  const texts = stack.kinds.slice(at, to).filter((kind) => kind === 'text').length;
  return texts <= 1.5 * headlines.length && isSeries(stack, headlines, to);
}

/** Whether the headline is the first short line below the text that begins above it, under a headline of its own kind. */
function isFirst({ kinds, looks }: Stack, title: number, at: number): boolean {
  const first = kinds.indexOf('headline', kinds.indexOf('text', title));
  return first === at && looks[at]!.length >= SHORTEST_ALONE && looks[title]!.mark === looks[at]!.mark;
}

/** How much another subject begins at a headline, −1 to 1, with the piece above that begins with an article. */
export function turnAt(stack: Stack, from: number, at: number, to: number): number {
  const { kinds, looks } = stack;
  const text = kinds.indexOf('text', from);
  const title = kinds.indexOf('headline', from);
  const titled = title >= 0 && title < text;
  const before = {
    headline: titled ? looks[title]!.raw : '',
    text: textOf(stack, Math.max(text, at - NEAR), at),
  };
  return turnOf(before, { headline: looks[at]!.raw, text: textOf(stack, at, Math.min(to, at + NEAR)) });
}

/** The text right below a headline opens with a lead: 本报讯, 本台消息. */
export function hasLead({ looks }: Stack, headline: number): boolean {
  const raw = looks[headline + 1]?.raw ?? '';
  return leadLabel(raw)?.label !== undefined || OWN_LEAD.test(raw);
}

/**
 * Whether another article begins at a headline without labels, over text.
 * @param from where the article above begins; `sure` where a short text makes that one whole
 * @param to where the next one with labels begins
 */
export function turns(
  stack: Stack,
  { from, sure }: { from: number; sure: boolean },
  at: number,
  to: number,
): boolean {
  const { kinds, looks } = stack;
  const border = borderAbove(stack, at);
  const headline = looks[at]!;
  if (border === undefined || APPENDED.test(headline.raw)) return false;
  const lead = hasLead(stack, at);
  if (!holdsArticle(stack, from, at, sure) || !holdsArticle(stack, at, to, lead)) return false;
  if (isCards(stack, at, to)) return false;
  const title = kinds.indexOf('headline', from);
  const titled = title >= 0 && title < kinds.indexOf('text', from);
  if (lead && titled) return true;
  if (shareWithin(headline.bare, bare(textOf(stack, at, Math.min(to, at + NEAR)))) < LEAST_SAID) return false;
  const turn = turnAt(stack, from, at, to);
  if (border !== 'none') return turn >= LEAST_TURN[border];
  if (!titled || !isFirst(stack, title, at)) return false;
  const headlines = headlinesIn(stack, at, to);
  if (headlines.length === 1) return turn >= LEAST_TURN.none;
  return turn >= LEAST_WITH_SUBHEADS && !isSeries(stack, headlines, to);
}
