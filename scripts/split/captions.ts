/** The captions of a subtitle file, put together as they were spoken. */
import { cueTimes } from '../read/cues.ts';
import type { Block, Document } from '../types.ts';
import { ruleFor } from './edition-rules.ts';
import { isReporterLine } from './edition-lines.ts';

const LEAST_CUES = 5;
/** Silence between two captions that ends a paragraph, in seconds. */
const PAUSE = 2;
/** A caption that ends within so many characters of the longest was cut by its width. */
const FULL = 1;
const ENDED = /[。！？!?；;，,、：:…][”’"」』）)]*$/u;

/** For each block, when it is shown; undefined for a line that is no caption. */
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
  return blocks.map(({ lines: [first, last] }) => {
    let fresh = false;
    while (cues[next] && cues[next]!.line < first) {
      cue = cues[next++];
      fresh = true;
    }
    const goesOn = fresh ? first === cue!.line + 1 : first === before + 1 && cue !== undefined;
    if (!goesOn) cue = undefined;
    before = last;
    return cue?.times;
  });
}

/** Share of the captions that end with a mark where marks are written: then one without goes on in the next. */
const MARKED_SHARE = 0.25;

const between = (left: string, right: string, widest: number, marked: boolean): string => {
  if (ENDED.test(left)) return '';
  if (/[a-z\d]$/iu.test(left) && /^[a-z]/iu.test(right)) return ' ';
  return marked || [...left].length >= widest - FULL ? '' : ' ';
};

/** A line that speaks of the programme stands alone. */
const isApart = ({ text }: Block): boolean => ruleFor(text) !== undefined || isReporterLine(text);

/**
 * The document with captions put together in paragraphs, up to a pause, a line that is no caption, or one of the
 * programme's own. A caption that fills the width goes on at once, and each where captions have their marks; behind a
 * shorter one, where no mark ends it, stands a space. No mark is made up.
 */
export function captionsJoined(document: Document): Document {
  if (document.markup.filter(({ rule }) => rule === 'cue').length < LEAST_CUES) return document;
  const { blocks } = document;
  const shown = shownAt(document);
  const widest = blocks.reduce(
    (most, { text }, i) => (shown[i] ? Math.max(most, [...text].length) : most),
    0,
  );
  const captions = blocks.filter((_, i) => shown[i]);
  const marked = captions.filter(({ text }) => ENDED.test(text)).length >= MARKED_SHARE * captions.length;
  const made: Block[] = [];
  let lastText = '';
  blocks.forEach((block, i) => {
    const left = made.at(-1);
    const [before, own] = [shown[i - 1], shown[i]];
    const near =
      left && before && own && own.from - before.to < PAUSE && !isApart(block) && !isApart(blocks[i - 1]!);
    if (near) {
      left.text += between(lastText, block.text, widest, marked) + block.text;
      left.lines = [left.lines[0], block.lines[1]];
      left.seams = (left.seams ?? 0) + 1;
    } else made.push({ ...block });
    lastText = block.text;
  });
  return { ...document, blocks: made };
}
