/** The captions of a subtitle file, put together as they were spoken. */
import { cueTimes } from '../read/cues.ts';
import type { Block, Document } from '../types.ts';
import { ruleFor } from './edition-rules.ts';
import { turnsOf } from './turns.ts';
import { isReporterLine } from './edition-lines.ts';
import { OPENS_UNREAD } from './edition-said.ts';

const LEAST_CUES = 5;
/** Silence between two captions that ends a paragraph, in seconds. */
const PAUSE = 2;
/** A caption that ends within so many characters of the longest was cut by its width. */
const FULL = 1;
const ENDED = /[。！？!?；;，,、：:…][”’"」』）)]*$/u;

/** So many characters are said in a second, at the slowest. */
const PACE = 4;

/** For each block, when it is shown; undefined for a line that is no caption. A caption that tells no end is shown as long as it takes to say it. */
function shownAt({ blocks, markup }: Document): ({ from: number; to: number } | undefined)[] {
  const cues = markup
    .filter(({ rule }) => rule === 'cue')
    .flatMap(({ lines: [line], text }) => {
      const times = cueTimes(text);
      return times ? [{ line, times }] : [];
    });
  let next = 0;
  let cue: (typeof cues)[number] | undefined;
  let before = 0;
  return blocks.map(({ text, lines: [first, last] }) => {
    let fresh = false;
    while (cues[next] && cues[next]!.line <= first) {
      cue = cues[next++];
      fresh = true;
    }
    const goesOn = fresh ? first - cue!.line <= 1 : first === before + 1 && cue !== undefined;
    if (!goesOn) cue = undefined;
    before = last;
    return cue && { from: cue.times.from, to: cue.times.to ?? cue.times.from + [...text].length / PACE };
  });
}

/** Share of the captions that end with a mark where marks are written: then one without goes on in the next. */
const MARKED_SHARE = 0.25;

const between = (left: string, right: string, widest: number, marked: boolean): string => {
  if (ENDED.test(left)) return '';
  if (/[a-z\d]$/iu.test(left) && /^[a-z]/iu.test(right)) return ' ';
  return marked || [...left].length >= widest - FULL ? '' : ' ';
};

/** … and so many of all are, where the width cut them. */
const CUT_SHARE = 0.2;

/** A line that speaks of the programme stands alone. */
const isApart = ({ text }: Block): boolean => ruleFor(text) !== undefined || isReporterLine(text);

/** So many pieces are said without a mark, one a line or with a space between … */
const LEAST_PIECES = 20;
/** … most of them no longer than a breath. */
const BREATH = 16;
const LONGEST_PIECE = 40;
const LEAST_HOSTS = 2;
const UNMARKED_SHARE = 0.05;

const partsOf = ({ text }: Block): string[] => text.split(/\s+/u).filter(Boolean);

/** What was said piece by piece without a time or a mark, where hosts greet and take leave: each piece as a block, `true` where it goes on with the one before; undefined where a document is anything else. */
function untimed({ blocks }: Document): { block: Block; goesOn: boolean }[] | undefined {
  if (turnsOf(blocks).size > 0) return undefined;
  const gaps = blocks.slice(1).map(({ lines: [first] }, k) => first - blocks[k]!.lines[1]);
  const usual = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  const pieces = blocks.flatMap((block, i) => {
    const parts = partsOf(block);
    const below = i > 0 && gaps[i - 1] === usual && partsOf(blocks[i - 1]!).length === 1;
    const alone = parts.length === 1 && below && !OPENS_UNREAD.test(block.text);
    return parts.map((text, k) => ({ block: { ...block, text }, goesOn: k > 0 || alone }));
  });
  const lengths = pieces.map(({ block }) => [...block.text].length).toSorted((a, b) => a - b);
  const marked = pieces.filter(({ block }) => /[。，！？；,!?;]/u.test(block.text)).length;
  const said =
    pieces.length >= LEAST_PIECES &&
    lengths[Math.floor(lengths.length / 2)]! <= BREATH &&
    lengths.at(-1)! <= LONGEST_PIECE &&
    marked <= UNMARKED_SHARE * pieces.length &&
    pieces.filter(({ block }) => ruleFor(block.text)?.id === 'edition-host').length >= LEAST_HOSTS;
  return said ? pieces : undefined;
}

/** The document of such pieces, put together between the host's words and wider gaps, with a space where a mark would stand. */
function piecesJoined(document: Document): Document {
  const pieces = untimed(document);
  if (!pieces) return document;
  const made: Block[] = [];
  pieces.forEach(({ block, goesOn }, i) => {
    const left = made.at(-1);
    if (left && goesOn && !isApart(block) && !isApart(pieces[i - 1]!.block)) {
      left.text += ` ${block.text}`;
      left.lines = [left.lines[0], block.lines[1]];
      left.seams = (left.seams ?? 0) + 1;
    } else made.push({ ...block });
  });
  return { ...document, blocks: made };
}

/**
 * The document with captions put together in paragraphs, up to a pause, a line that is no caption, or one of the
 * programme's own. A caption that fills the width goes on at once, and each where captions have their marks; behind a
 * shorter one, where no mark ends it, stands a space. No mark is made up.
 */
export function captionsJoined(document: Document): Document {
  if (document.markup.filter(({ rule }) => rule === 'cue').length < LEAST_CUES) return piecesJoined(document);
  const { blocks } = document;
  const shown = shownAt(document);
  const widest = blocks.reduce(
    (most, { text }, i) => (shown[i] ? Math.max(most, [...text].length) : most),
    0,
  );
  const captions = blocks.filter((_, i) => shown[i]);
  const full = captions.filter(({ text }) => [...text].length >= widest - FULL).length;
  const cut = full >= CUT_SHARE * captions.length;
  const marked = captions.filter(({ text }) => ENDED.test(text)).length >= MARKED_SHARE * captions.length;
  const made: Block[] = [];
  let lastText = '';
  blocks.forEach((block, i) => {
    const left = made.at(-1);
    const [before, own] = [shown[i - 1], shown[i]];
    const near =
      left && before && own && own.from - before.to < PAUSE && !isApart(block) && !isApart(blocks[i - 1]!);
    if (near) {
      left.text += between(lastText, block.text, cut ? widest : Infinity, marked) + block.text;
      left.lines = [left.lines[0], block.lines[1]];
      left.seams = (left.seams ?? 0) + 1;
    } else made.push({ ...block });
    lastText = block.text;
  });
  return { ...document, blocks: made };
}
