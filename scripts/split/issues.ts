/** Several issues of a programme, or pages of its archive, one below the other in a file: each has a day of its own. */
import { labelsIn } from '../clean/labels.ts';
import { datesIn } from '../facts/calendar.ts';
import type { Document } from '../types.ts';
import { isMasthead, ruleFor } from './edition-rules.ts';
import { CLOSED } from './ends.ts';

/** A headline's labels stand so close below it. */
const REACH = 2;
const LONGEST = 60;
const LEAST_TEXT = 60;

/** 播出时间：2021-04-06 */
const AIRED = /(?:首播|播出|播放)(?:时间|日期)\s?[:：]\s?[\d年月日/.-]{8,11}/u;

/** The day of publication in a line of labels that also names the source. */
function labelledDay(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const labels = labelsIn(text);
  const sourced = labels.some(({ kind }) => kind === 'source');
  const published = labels.find(({ kind }) => kind === 'published')?.value ?? AIRED.exec(text)?.[0];
  return sourced && published ? datesIn(published)[0]?.value : undefined;
}

/** The day of the issue that begins on a line: its programme's, or that of the labels below. */
function dayAt({ blocks }: Document, i: number): string | undefined {
  const { text } = blocks[i]!;
  if (text.length > LONGEST || CLOSED.test(text) || labelsIn(text).length > 0) return undefined;
  const own = ruleFor(text)?.id === 'edition-programme' ? datesIn(text)[0]?.value : undefined;
  const below = blocks.slice(i + 1, i + 1 + REACH).map((block) => labelledDay(block.text));
  return own ?? below[0] ?? (ruleFor(text)?.id === 'edition-programme' ? below[1] : undefined);
}

/**
 * Where each issue of a programme begins: indexes of blocks, the first always 0; [0] where there is one.
 * An issue has a day of its own, told at its head, and text below.
 */
export function issueStarts(document: Document): number[] {
  const { blocks } = document;
  if (!isMasthead(blocks.map(({ text }) => text))) return [0];
  const starts: { at: number; day: string }[] = [];
  let said = 0;
  blocks.forEach(({ text }, at) => {
    const day = dayAt(document, at);
    const [first] = starts;
    const over = blocks[at - 1]?.text;
    // Pages of one site begin with the same line, on whatever day.
    const isPage = first !== undefined && over !== undefined && over === blocks[first.at - 1]?.text;
    if (day && (!first || ((isPage || day !== starts.at(-1)!.day) && said >= LEAST_TEXT))) {
      starts.push({ at, day });
      said = 0;
    }
    if (CLOSED.test(text)) said += text.length;
  });
  return starts.length < 2 ? [0] : [0, ...starts.slice(1).map(({ at }) => at)];
}
