import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { ArticleRecord } from './record.ts';

/** A piece of a title; `keep` pieces are not broken over a line. */
export interface Segment {
  text: string;
  keep: boolean;
}

/** Longer pieces would not fit a narrow phone in headline size. */
const LONGEST = 9;
const NUMBER = /\d[\d.,]{0,9}(?:平方米|[万亿]?[元家个项亩人名届条座台]|[万亿年月日号%％])?/g;
const QUOTED = /[“‘「《][^“”‘’「」《》]{1,6}[”’」》]/g;

export type Titled = Pick<ArticleRecord, 'title' | 'zones'>;

const namesIn = ({ zones }: Titled): string[] =>
  zones.flatMap(({ name, zone }) => [name, ...(zone?.aliases ?? [])]);

/** The pieces of an article's title. */
export const titlePieces = (record: Titled): Segment[] => segments(record.title, namesIn(record));

/** The same for headline size, where words should not be broken either. */
export const headlinePieces = (record: Titled): Segment[] =>
  segments(record.title, [...namesIn(record), ...words(record.title)]);

/**
 * Cuts a title into pieces: names (of zones), numbers with their unit and short quoted words stay whole.
 * The pieces put together are the title.
 */
export function segments(title: string, names: readonly string[]): Segment[] {
  const spans = [
    ...names.flatMap((name) => places(title, name)),
    ...matches(title, QUOTED),
    ...matches(title, NUMBER),
  ]
    .filter(([from, to]) => to - from > 1 && to - from <= LONGEST)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const pieces: Segment[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: title.slice(at, from), keep: false });
    pieces.push({ text: title.slice(from, to), keep: true });
    at = to;
  }
  if (at < title.length) pieces.push({ text: title.slice(at), keep: false });
  return pieces;
}

type Span = [from: number, to: number];

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

function places(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length]);
  return found;
}

/**
 * The Chinese words of a title. A single character goes with the word before it if it is a particle, beside
 * another one with that (mostly a name that the dictionary does not know), and at either end of a run of
 * Chinese with its only neighbour.
 */
export function words(title: string): string[] {
  return (title.match(HAN) ?? []).flatMap((run) => {
    const found: string[] = [];
    const cut = cutter().cut(run, true);
    for (const [index, word] of cut.entries()) {
      const before = found.at(-1);
      const joins =
        PARTICLES.includes(word) ||
        (before?.length === 1 && (word.length === 1 || index === 1)) ||
        (word.length === 1 && index === cut.length - 1);
      if (before && joins && before.length + word.length <= LONGEST_WORD)
        found[found.length - 1] = before + word;
      else found.push(word);
    }
    return found;
  });
}

const HAN = /\p{Script=Han}+/gu;
const PARTICLES = [...'的了着过地得们'];
const LONGEST_WORD = 5;
let loaded: Jieba | undefined;
const cutter = (): Jieba => (loaded ??= Jieba.withDict(dict));

/** True for a title that is set smaller, so that it does not fill the screen. */
export function isLong(title: string): boolean {
  return title.length > 60;
}
