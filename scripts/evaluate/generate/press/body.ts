import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { drawBreak, isEnded, wrap, type Line } from './lines.ts';
import { marked } from './tools.ts';

/** How a page sets its texts. */
export interface Setting {
  /** Lines are kept as the columns have them, of so many characters. */
  width?: number;
  keepWords: boolean;
  /** Stands before each paragraph. */
  indent: string;
  /** Blank lines between paragraphs. */
  blank: boolean;
  subhead: string;
  /** Most breaks that an article has where its lines are not kept. */
  breaks: number;
  /** Share of leads with a break among their names. */
  cutLeads: number;
}

/** An article's text as lines, and words that must come out of it. */
export interface Body {
  lines: Line[];
  musts: string[];
}

/** What stands before the first paragraph's words and behind the last one's. */
export interface Edges {
  before: string;
  behind: string;
}

/** Sets an article's text in lines. */
export function setBody(
  random: Random,
  paragraphs: Clean['paragraphs'],
  { before, behind }: Edges,
  setting: Setting,
): Body {
  const texts = paragraphs.flatMap(({ kind }, k) => (kind === 'p' ? [k] : []));
  const cut = Array.from({ length: random.int(setting.breaks + 1) }, () => random.pick(texts));
  const set = paragraphs.map(({ kind, text }, k): Body => {
    if (kind === 'h2') return setSubhead(random, text, setting);
    const edges = { before: k === texts[0] ? before : '', behind: k === texts.at(-1) ? behind : '' };
    return setting.width === undefined
      ? cutParagraph(random, text, edges, cut.filter((place) => place === k).length, setting)
      : wrapParagraph(text, edges, setting.width, setting);
  });
  return { lines: set.flatMap(({ lines }) => lines), musts: set.flatMap(({ musts }) => musts) };
}

/** A subhead of two halves stands on two lines or on one. */
function setSubhead(random: Random, text: string, { subhead, blank }: Setting): Body {
  const parts = random.chance(0.5) ? text.split(' ') : [text.replace(' ', '')];
  return {
    lines: parts.map((part, k) => ({
      kind: 'subhead',
      text: marked(part, subhead),
      blank: blank && k === 0,
    })),
    musts: [text],
  };
}

function cutParagraph(
  random: Random,
  text: string,
  { before, behind }: Edges,
  cuts: number,
  { indent, blank, cutLeads }: Setting,
): Body {
  const places = Array.from({ length: cuts }, () => drawBreak(random, text) ?? 0);
  const seams = [...new Set(places)]
    .toSorted((a, b) => a - b)
    .filter((place, k, all) => place - (all[k - 1] ?? 0) >= 6);
  const words = [0, ...seams].map((from, k) => text.slice(from, seams[k]));
  const opening = before.length > 12 && random.chance(cutLeads) ? 8 + random.int(before.length - 10) : 0;
  const rest = before.slice(opening) + words[0];
  const pieces = [...(opening > 0 ? [before.slice(0, opening)] : []), rest, ...words.slice(1)];
  return {
    lines: pieces.map((piece, k) => ({
      kind: k === 0 ? 'paragraph' : 'goes-on',
      text: (k === 0 ? indent : '') + piece + (k === pieces.length - 1 ? behind : ''),
      blank: k === 0 ? blank : blank && random.chance(0.7),
    })),
    musts: mustsOf(text, seams),
  };
}

function wrapParagraph(
  text: string,
  { before, behind }: Edges,
  width: number,
  { indent, blank, keepWords }: Setting,
): Body {
  const pieces = wrap(indent + before + text + behind, width, keepWords);
  return {
    lines: pieces.map((piece, k) => ({
      kind: k === 0 ? 'paragraph' : 'goes-on',
      text: piece,
      blank: blank && k === 0,
    })),
    musts: mustsOf(text, []),
  };
}

const END = 20;

/** A paragraph's first words and its last, and those on both sides of a seam. */
function mustsOf(text: string, seams: readonly number[]): string[] {
  const middle = Math.floor(text.length / 2);
  return [
    text.slice(0, END),
    ...[middle, ...seams].map((seam) => text.slice(Math.max(0, seam - 8), seam + 8)),
    text.slice(-END),
  ];
}

/** Where a caption may stand between lines of a text: between paragraphs, or where the sentence shows that it goes on. */
export function gapsIn(lines: readonly Line[], within: boolean, { indent, width }: Setting): number[] {
  const tells = width !== undefined && indent !== '';
  return lines.flatMap((line, k) => {
    if (k === 0 || (line.kind === 'subhead' && lines[k - 1]!.kind === 'subhead')) return [];
    const goesOn = line.kind === 'goes-on';
    return goesOn === within && (!goesOn || tells || !isEnded(lines[k - 1]!.text)) ? [k] : [];
  });
}
