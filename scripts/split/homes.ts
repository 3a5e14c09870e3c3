/**
 * Paragraphs of a page that stand with one article and speak of another: text recognition mixes up the columns. They
 * move only where the names of zones leave no doubt, to the end of the article that they name.
 */
import { contextRules } from '../facts/zone-rules.ts';
import type { Decision, Document, Draft, Finding, Paragraph } from '../types.ts';
import { tag } from './words.ts';

/** What a zone is called behind the name of its place, as a pattern. */
export const ZONE =
  '(?:国家级?|省级?)?(?:高新|经开|经济(?:技术)?开发区|开发区|工业园|产业园|新区)(?:技术|产业|开发){0,3}[区园]?';

/** Places of a headline, each followed by a zone's kind somewhere in the text, that no other headline names. */
function placesOf(drafts: readonly Draft[]): RegExp[][] {
  const named = drafts.map(({ title }) => [
    ...new Set(
      tag(title?.text ?? '').flatMap(({ word, tag: kind }) =>
        kind === 'ns' && word.length > 1 ? [word] : [],
      ),
    ),
  ]);
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

function moveOf(draft: Draft, from: number, places: RegExp[][]): Move | undefined {
  const { title, paragraphs, byline } = draft;
  if (!title) {
    const to = byline.length === 0 ? named(places, paragraphs, from) : undefined;
    return to === undefined ? undefined : { from, to, first: 0 };
  }
  const own = places[from]!;
  const speaks = paragraphs.some(({ text }) => own.some((place) => place.test(text)));
  const last = paragraphs.length - 1;
  const to = speaks && last > 0 ? named(places, paragraphs.slice(last), from) : undefined;
  return to === undefined ? undefined : { from, to, first: last };
}

function warning(document: Document, paragraph: Paragraph, to: Draft): Finding {
  const [block] = paragraph.blocks;
  return {
    level: 'warning',
    code: 'moved-paragraph',
    file: document.file,
    line: document.blocks[block!]!.lines[0],
    message: `这一段原来不在它的文章旁边，说的是《${to.title!.text}》里的园区，移到了那一篇的末尾。`,
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
  const moves = drafts.flatMap((draft, d) => moveOf(draft, d, places) ?? []);
  const taken = moves.map(({ from, first }) => drafts[from]!.paragraphs.splice(first));
  const findings = moves.map(({ to }, k) => {
    const paragraphs = taken[k]!;
    drafts[to]!.paragraphs.push(...paragraphs);
    for (const block of paragraphs.flatMap(({ blocks }) => blocks)) decisions[block]!.draft = to;
    return warning(document, paragraphs[0]!, drafts[to]!);
  });
  const left = drafts.flatMap(({ paragraphs }, d) => (paragraphs.length > 0 ? [d] : []));
  for (const decision of decisions)
    if (decision?.draft !== undefined) decision.draft = left.indexOf(decision.draft);
  return { drafts: left.map((d) => drafts[d]!), findings };
}
