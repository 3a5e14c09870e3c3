/** A copy that may hold several articles one below the other, line by line. */
import { labelsIn } from '../clean/labels.ts';
import { signaturesIn } from '../clean/official.ts';
import { parseAttribution } from '../facts/attribution.ts';
import { parseByline, tailNames } from '../facts/byline.ts';
import { datesIn } from '../facts/calendar.ts';
import type { Document } from '../types.ts';
import { isRuled } from './edition-rules.ts';
import { itemCode } from './features.ts';
import type { Look } from './look.ts';

/** What an article has at least below its headline: paragraphs, or characters of them. */
const PARAGRAPHS = 2;
const CHARACTERS = 150;
/** … where its labels give source and day. */
const CHARACTERS_LABELLED = 60;
const [SHORTEST_HEADLINE, LONGEST_HEADLINE] = [4, 60];

const ENDED = /[。！？!?…；][”’"」』）)]*$/u;
/** A headline that exclaims or asks, and no sentence before it. */
const EXCLAIMED = /^[^。！？!?]{4,58}[！？!?][”’」』）)]?$/u;
/** 索引号：…: the first row of the sheet that stands above the headline of a notice. */
const SHEET = /^(?:\p{Script=Han}{0,4}索\s?引\s?号|(?:发[布文]机[构关]|主题分类)\s?[:：])/u;
export const isSheetRow = (text: string): boolean => text.length <= 120 && SHEET.test(text);
const CUT = /(?:\.{3}|…)\]?$/u;

export type LineKind = 'text' | 'headline' | 'label' | 'editor' | 'list' | 'other';

/** The look of each line, its kind, and the blocks right below a line of marks. */
export interface Stack {
  looks: readonly Look[];
  kinds: LineKind[];
  ruled: ReadonlySet<number>;
}

function kindOf(
  { raw, kinds, length, outside }: Look,
  before: Look | undefined,
  after: readonly Look[],
): LineKind {
  if (kinds.has('listhead')) return 'list';
  if (kinds.has('editor') || kinds.has('end')) return 'editor';
  if (
    ['label', 'stamp', 'dated', 'account'].some((kind) => kinds.has(kind)) ||
    isSheetRow(raw) ||
    parseByline(raw)
  )
    return 'label';
  if (length < 120 && datesIn(raw).length > 0 && (kinds.has('prevnext') || outside?.id === 'page-header'))
    return 'label';
  if (parseAttribution(raw)?.cut === raw) return 'label';
  if (kinds.size > 0 || outside || CUT.test(raw)) return 'other';
  const calls = EXCLAIMED.test(raw) && areLabels(after);
  const said = tailNames(raw)?.text ?? raw;
  const ended = !calls && ENDED.test(said.slice(-16).replace(itemCode, ''));
  if (ended && length >= 20) return 'text';
  if (isValue(length, before)) return 'label';
  return length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE && !ended ? 'headline' : 'other';
}

/** Whether the first of these lines is a label, and it or the next one tells a day. */
function areLabels([first, second]: readonly Look[]): boolean {
  const label = (line: Look | undefined) =>
    line?.kinds.has('label') === true || line?.kinds.has('stamp') === true;
  const dated = (line: Look | undefined) => label(line) && datesIn(line!.raw).length > 0;
  return label(first) && (dated(first) || dated(second));
}

/** The value of a label (来源：) that stands on a line of its own below it. */
const isValue = (length: number, before: Look | undefined): boolean =>
  length <= 20 && before?.kinds.has('label') === true && labelsIn(before.raw).at(-1)?.value === '';

function ruledBlocks({ blocks, markup }: Document): Set<number> {
  const lines = markup.filter(({ rule }) => rule === 'rule-line').map(({ lines: [, last] }) => last);
  const ruled = new Set<number>();
  let next = 0;
  blocks.forEach(({ lines: [first], text }, i) => {
    const from = next;
    while (lines[next]! < first) next++;
    if (next > from) ruled.add(i);
    if (isRuled(text)) ruled.add(i + 1);
  });
  return ruled;
}

export function stackOf(document: Document, looks: readonly Look[]): Stack {
  const signed = signaturesIn(looks);
  const kinds = looks.map((look, i) =>
    signed[i] ? 'other' : kindOf(look, looks[i - 1], looks.slice(i + 1, i + 3)),
  );
  return { looks, kinds, ruled: ruledBlocks(document) };
}

/** Whether an article stands between these lines: enough text below its labels, or below its headline alone. */
export function holdsArticle({ looks, kinds }: Stack, from: number, to: number, labelled: boolean): boolean {
  const body = kinds.slice(from, to).flatMap((kind, k) => (kind === 'text' ? [from + k] : []));
  const characters = body.reduce((sum, i) => sum + looks[i]!.length, 0);
  return body.length >= PARAGRAPHS || characters >= (labelled ? CHARACTERS_LABELLED : CHARACTERS);
}

/** Whether the head of a list of other pages stands between a text and a line below it. */
export function behindList({ kinds }: Stack, i: number): boolean {
  for (let at = i - 1; at >= 0 && kinds[at] !== 'text'; at--) if (kinds[at] === 'list') return true;
  return false;
}

/** The block right below the last line of marks above a line, where no text stands between. */
export function ruledAbove({ kinds, ruled }: Stack, i: number): number {
  for (let at = i; at >= 0 && kinds[at] !== 'text'; at--) if (ruled.has(at)) return at;
  return i;
}
