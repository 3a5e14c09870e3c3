/**
 * Paragraphs of a page that stand with one article and speak of another: text recognition mixes up the columns. They
 * move only where the names of zones leave no doubt, to the end of the article that they name.
 */
import { contextRules } from '../facts/zone-rules.ts';
import type { Decision, Document, Draft, Finding, Paragraph } from '../types.ts';
import { tag } from './words.ts';
import { zoneNamesIn } from './zone-names.ts';

/** What a zone is called behind the name of its place, as a pattern. */
export const ZONE =
  '(?:国家级?|省级?)?(?:高新|经开|经济(?:技术)?开发区|开发区|工业园|产业园|新区)(?:技术|产业|开发){0,3}[区园]?';

/** Places of a headline, each followed by a zone's kind somewhere in the text, that no other headline names. */
function placesOf(drafts: readonly Draft[]): RegExp[][] {
  const named = drafts.map(({ title: { text } = { text: '' } }) => {
    const words = tag(text).flatMap(({ word, tag: kind }) =>
      kind === 'ns' && word.length > 1 ? [word] : [],
    );
    return [...new Set([...words, ...zoneNamesIn(text).flatMap(({ place }) => place ?? [])])];
  });
  return named.map((places, d) =>
    places
      .filter((place) => named.every((others, e) => e === d || !others.includes(place)))
      .map((place) => new RegExp(`${place}(?:市|县|区)?${ZONE}`, 'u')),
  );
}

/** A zone that is visited, compared with or worked with is not what a text is about. */
const BESIDE = /(?:[与同和跟及、]|来到|走进|前往|联合|携手).{0,3}$/u;

/** Whether a text speaks of the place's zone itself, and not only beside another. */
function speaksOf(place: RegExp, text: string): boolean {
  const found = place.exec(text);
  if (!found) return false;
  const before = text.slice(Math.max(0, found.index - 12), found.index);
  const after = text.slice(found.index + found[0].length).slice(0, 16);
  const fits = (pattern: RegExp | undefined, words: string) => pattern === undefined || pattern.test(words);
  const discounted = contextRules.some(
    (rule) => !rule.spelling && !rule.placeAfter && fits(rule.before, before) && fits(rule.after, after),
  );
  return !discounted && !BESIDE.test(before);
}

const textOf = ({ title, paragraphs }: Draft): string =>
  [title?.text ?? '', ...paragraphs.map(({ text }) => text)].join('\n');

/** Words in the dictionary's corpus. */
const corpusSize = 6e7;
/** How much of a text's words, by rarity, another one has. */
function kinship(text: string, other: string): number {
  const has = new Set(tag(other).map(({ word }) => word));
  const shared = new Map(tag(text).map(({ word, frequency }) => [word, frequency]));
  return [...shared].reduce(
    (sum, [word, frequency]) =>
      word.length > 1 && has.has(word) ? sum + Math.log(corpusSize / Math.max(1, frequency)) : sum,
    0,
  );
}

/** A paragraph above one that moves goes along where it has so much more of the other article's words, and this many times as much. */
const alongBy = 8;
const alongTimes = 2;

/** Index of the first paragraph that goes along with the last one to another article: each names no zone of its own, and speaks as the other does. */
function firstAlong(draft: Draft, to: Draft, own: readonly RegExp[]): number {
  const { paragraphs } = draft;
  let first = paragraphs.length - 1;
  while (first > 1) {
    const { text, kind } = paragraphs[first - 1]!;
    const here = textOf({ ...draft, paragraphs: paragraphs.slice(0, first - 1) });
    const there = textOf({ ...to, paragraphs: [...to.paragraphs, ...paragraphs.slice(first)] });
    const goesAlong = kinship(text, there) > alongTimes * kinship(text, here) + alongBy;
    if (kind !== 'p' || own.some((place) => place.test(text)) || !goesAlong) break;
    first--;
  }
  return first;
}

/** A run of paragraphs at the end of an article, or a headless article, with the article that it belongs to. */
interface Move {
  from: number;
  to: number;
  /** Index of the first paragraph that moves. */
  first: number;
}

/** The only article that these paragraphs name; undefined where they name none or several. */
function named(places: RegExp[][], paragraphs: readonly Paragraph[], not: number): number | undefined {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const found = places.flatMap((own, d) => (own.some((place) => place.test(text)) ? [d] : []));
  const [only] = found;
  if (found.length !== 1 || only === not) return undefined;
  return places[only!]!.some((place) => speaksOf(place, text)) ? only : undefined;
}

function moveOf(drafts: readonly Draft[], from: number, places: RegExp[][]): Move | undefined {
  const draft = drafts[from]!;
  const { title, paragraphs, byline } = draft;
  if (!title) {
    const to = byline.length === 0 ? named(places, paragraphs, from) : undefined;
    return to === undefined ? undefined : { from, to, first: 0 };
  }
  const own = places[from]!;
  const speaks = paragraphs.some(({ text }) => own.some((place) => place.test(text)));
  const last = paragraphs.length - 1;
  const to = speaks && last > 0 ? named(places, paragraphs.slice(last), from) : undefined;
  return to === undefined ? undefined : { from, to, first: firstAlong(draft, drafts[to]!, own) };
}

function warning(document: Document, paragraphs: readonly Paragraph[], to: Draft): Finding {
  const [block] = paragraphs[0]!.blocks;
  const moved = paragraphs.length > 1 ? `从这一行起的 ${paragraphs.length} 段` : '这一段';
  return {
    level: 'warning',
    code: 'moved-paragraph',
    file: document.file,
    line: document.blocks[block!]!.lines[0],
    message: `${moved}原来不在它的文章旁边，说的是《${to.title!.text}》里的园区，移到了那一篇的末尾。`,
    hint: '请对照版面看它该在哪一处；不对就直接改生成的文章。',
  };
}

/** Moves them, in the drafts and decisions given; an article that is left without text is gone. Returns a finding for each. */
export function rehome(
  document: Document,
  drafts: Draft[],
  decisions: (Decision | undefined)[],
): { drafts: Draft[]; findings: Finding[] } {
  if (drafts.length < 2) return { drafts, findings: [] };
  const places = placesOf(drafts);
  const moves = drafts.flatMap((_, d) => moveOf(drafts, d, places) ?? []);
  const taken = moves.map(({ from, first }) => drafts[from]!.paragraphs.splice(first));
  const findings = moves.map(({ to }, k) => {
    const paragraphs = taken[k]!;
    drafts[to]!.paragraphs.push(...paragraphs);
    for (const block of paragraphs.flatMap(({ blocks }) => blocks)) decisions[block]!.draft = to;
    return warning(document, paragraphs, drafts[to]!);
  });
  const left = drafts.flatMap(({ paragraphs }, d) => (paragraphs.length > 0 ? [d] : []));
  for (const decision of decisions)
    if (decision?.draft !== undefined) decision.draft = left.indexOf(decision.draft);
  return { drafts: left.map((d) => drafts[d]!), findings };
}
