/** Sentences of a copied text that are broken over lines, where nothing tells the lines' width. */
import type { Block, Document } from '../types.ts';
import { joinText } from './assemble.ts';
import { partLabel } from './part-labels.ts';
import { lineOf as pageLine } from './features.ts';
import { foliosOf } from './folios.ts';
import { joint } from './joint.ts';
import type { Look } from './look.ts';
import { CLOSED } from './ends.ts';
import { isClocked, speakerOf, turnsOf } from './turns.ts';

const SHORTEST = 15;
const MOST_LINES = 8;
const LONGEST_HEADLINE = 50;
/** What each seam scores at least, and all of a sentence in the mean. */
const LEAST = 0.5;
const LEAST_MEAN = 2;

/** A comma that slipped in behind a full stop opens nothing. */
const SLIPPED = /[。！？!?][”’"」』）)]?[，、,]$/u;

const isOpen = ({ text, mark }: Block): boolean =>
  mark === 0 && !CLOSED.test(text) && !SLIPPED.test(text) && /[\p{L}\p{N}，、,]$/u.test(text);

/** Whether a block stands on the line right after another, of a web page in the same box at most one line on. */
const isNext = (before: Block, block: Block): boolean => {
  const step = block.lines[0] - before.lines[1];
  return step === 1 || (step === 0 && block.box !== undefined);
};

/** Whether a line can be the middle of a sentence: right after the other in the same box, and of no kind of its own. */
const goesOn = (before: Block, block: Block, { kinds }: Look): boolean =>
  block.mark === 0 &&
  isNext(before, block) &&
  block.box === before.box &&
  block.region === before.region &&
  (block.linkShare ?? 0) < 0.5 &&
  partLabel(block.text) === '' &&
  !isClocked(block.text) &&
  kinds.size === 0;

/** The last line of the sentence that begins at a line and is broken after it; undefined where it is not. */
function endOf(blocks: readonly Block[], looks: readonly Look[], start: number): number | undefined {
  const first = blocks[start]!;
  if (
    !isOpen(first) ||
    looks[start]!.kinds.size > 0 ||
    first.text.length < SHORTEST ||
    !/[，、。,：:]/u.test(first.text)
  )
    return undefined;
  let end = start + 1;
  while (
    end < start + MOST_LINES &&
    blocks[end] &&
    goesOn(blocks[end - 1]!, blocks[end]!, looks[end]!) &&
    isOpen(blocks[end]!) &&
    blocks[end]!.text.length >= SHORTEST
  )
    end++;
  const last = blocks[end];
  // A headline with a comma over a short text is no broken sentence.
  if (end === start + 1 && !first.text.includes('。') && first.text.length < LONGEST_HEADLINE)
    return undefined;
  return last && goesOn(blocks[end - 1]!, last, looks[end]!) && CLOSED.test(last.text) ? end : undefined;
}

/** How well each seam of the lines reads on. */
function seamsOf(run: readonly Block[]): number[] {
  const lines = run.map(({ text }, i) => pageLine(i, text, 0));
  const page = { text: run.map(({ text }) => text).join('\n'), beginnings: new Map<string, number>() };
  return lines.slice(1).map((right, i) => joint({ left: lines[i]!, right, page }).score);
}

const total = (scores: readonly number[]): number => scores.reduce((a, b) => a + b, 0);

/** Whether every seam of the lines reads on. */
function reads(run: readonly Block[]): boolean {
  const scores = seamsOf(run);
  return scores.every((score) => score >= LEAST) && total(scores) >= LEAST_MEAN * scores.length;
}

/** A line that stops where no line of its own would: behind a mark that lists, an opened quote, a preposition. */
const STOPS_SHORT = /[、“‘「『（(以在和与及对将把被从向]$/u;
/** So many seams speak of a text that was broken at its links: of all, within a phrase, and so well read all on in the mean. */
const LEAST_SEAMS = 6;
const LEAST_WITHIN = 3;
const WITHIN = 4;
const LEAST_OF_ALL = 1.5;
const MOST_PIECES = 16;

/**
 * The runs of lines between two ends of sentences, by their first and last line, of a copied text whose links each came
 * out as the end of a line; none where the open lines of the text do not nearly all read on.
 */
function brokenAtLinks({ kind, blocks }: Document, looks: readonly Look[]): Map<number, number> {
  const none = new Map<number, number>();
  if (kind === 'html' || blocks.filter(({ text }) => STOPS_SHORT.test(text)).length < 2) return none;
  const open = blocks.map(
    (block, i) =>
      blocks[i + 1] !== undefined &&
      block.mark === 0 &&
      !CLOSED.test(block.text) &&
      looks[i]!.kinds.size === 0 &&
      goesOn(block, blocks[i + 1]!, looks[i + 1]!),
  );
  if (open.filter(Boolean).length < LEAST_SEAMS) return none;
  const scores = open.map((is, i) => (is ? seamsOf(blocks.slice(i, i + 2))[0]! : -Infinity));
  const good = scores.filter((score) => score >= LEAST);
  const within = good.filter((score) => score >= WITHIN);
  const mean = total(scores.filter((_, i) => open[i])) / open.filter(Boolean).length;
  if (good.length < LEAST_SEAMS || within.length < LEAST_WITHIN || mean < LEAST_OF_ALL) return none;
  const runs = new Map<number, number>();
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (open[end] && end - start < MOST_PIECES) end++;
    const isRun =
      end > start &&
      CLOSED.test(blocks[end]!.text) &&
      scores[start]! > 0 &&
      total(scores.slice(start, end)) >= end - start;
    if (isRun) runs.set(start, end);
    if (isRun) start = end;
  }
  return runs;
}

/**
 * The document with broken sentences in one block each. Only a line that a paragraph of words leaves open is joined, with
 * lines right below it up to one that ends a sentence, and only where every seam reads on.
 */
export function rejoined(document: Document, looks: readonly Look[]): Document {
  const { blocks } = document;
  const made: Block[] = [];
  const turns = turnsOf(blocks);
  const atLinks = brokenAtLinks(document, looks);
  for (let i = 0; i < blocks.length; i++) {
    const found = atLinks.get(i) ?? endOf(blocks, looks, i);
    const within = found === undefined ? [] : blocks.slice(i, found + 1);
    const end = within.some(({ text }, k) => turns.get(i + k) === text) ? undefined : found;
    const run = end === undefined ? [] : blocks.slice(i, end + 1);
    if (end === undefined || !(atLinks.has(i) || reads(run))) {
      made.push(blocks[i]!);
      continue;
    }
    made.push({
      ...blocks[i]!,
      text: joinText(run.map(({ text }) => text)),
      lines: [blocks[i]!.lines[0], run.at(-1)!.lines[1]],
      seams: run.length - 1 + run.reduce((sum, { seams = 0 }) => sum + seams, 0),
    });
    i = end;
  }
  return made.length === blocks.length ? document : { ...document, blocks: made };
}

/** The document with what one speaker says on, though a machine put the time and the name between, in one block, before that line. */
export function acrossTimes(document: Document): Document {
  const { blocks } = document;
  const turns = turnsOf(blocks);
  const speakerAt = (i: number) => {
    const { text } = blocks[i] ?? {};
    return text !== undefined && turns.get(i) === text ? speakerOf(text) || undefined : undefined;
  };
  const made: Block[] = [];
  /** Where what was said last stands. */
  let last = -1;
  blocks.forEach((block, i) => {
    const before = made[last];
    const speaker = speakerAt(i - 1);
    const goesOn = speaker !== undefined && speaker === speakerAt(i - 3) && isOpen(blocks[i - 2]!);
    if (!goesOn || !before || block.mark > 0 || before.text.length < SHORTEST) {
      const at = made.push(block) - 1;
      if (speakerAt(i) === undefined) last = at;
      return;
    }
    made[last] = {
      ...before,
      text: joinText([before.text, block.text]),
      lines: [before.lines[0], block.lines[1]],
      seams: 1 + (before.seams ?? 0) + (block.seams ?? 0),
    };
  });
  return made.length === blocks.length ? document : { ...document, blocks: made };
}

/** The document with a paragraph that a page number or a running head breaks in one block, before that line. */
export function acrossFolios(document: Document): Document {
  if (document.kind === 'html') return document;
  const { blocks } = document;
  const folios = foliosOf(blocks);
  if (folios.size === 0) return document;
  const made: Block[] = [];
  let open: number | undefined;
  blocks.forEach((block, i) => {
    const left = open === undefined ? undefined : made[open];
    if (folios.has(i)) {
      made.push(block);
      return;
    }
    const broken = left && folios.has(i - 1) && block.mark === 0 && left.text.length >= SHORTEST;
    if (broken && isOpen(left) && /[，、。；]/u.test(left.text) && reads([left, block])) {
      const seams = 1 + (left.seams ?? 0) + (block.seams ?? 0);
      made[open!] = {
        ...left,
        text: joinText([left.text, block.text]),
        lines: [left.lines[0], block.lines[1]],
        seams,
      };
      return;
    }
    open = made.push(block) - 1;
  });
  return { ...document, blocks: made };
}
