/**
 * The best reading of a body: which of its lines begin a paragraph, go on, are subheads or bylines.
 * One Viterbi pass from a first line serves every end.
 */
import { firstOfTwo, subheadScore } from './labels.ts';
import type { Line } from './features.ts';
import type { Sheet } from './sheet.ts';

/** P begins a paragraph, J goes on with the line before, S is a subhead, B a byline before the text, E one after it. */
export type Label = 'P' | 'J' | 'S' | 'B' | 'E';

/** What stands above a body: the headline's level, or undefined where there is none. */
export interface Head {
  mark: number | undefined;
}

/** Best scores of bodies that begin at one line, by their end (exclusive), and how to read one of them. */
export interface Bodies {
  /** Index is the end minus the first line; −Infinity where no reading is possible. */
  scores: number[];
  labels: (end: number) => Label[];
}

/** A state is a label and whether a byline was seen at the start. */
interface State {
  score: number;
  label: Label;
  signed: boolean;
  /** The text begins with 本报讯 or the like. */
  led: boolean;
  previous?: State;
}

const shortBlock = 20;

/** A byline at both ends; no byline at all, with a lead and without. */
const twice = -6;
const unsignedLead = -1.2;
const unsigned = -2.5;

/** Cost of a paragraph that ends at line i; `last` tells the position: inside, the article's end, the page's end. */
function closing(sheet: Sheet, i: number, label: Label, last: 'inside' | 'article' | 'page'): number {
  const line = sheet.lines[i]!;
  const tail = line.tail || (label === 'J' && sheet.joinedTail[i]!);
  let score = 0;
  if (label === 'P' && line.folded.length < shortBlock && !line.ended) score -= 2;
  if (line.to !== undefined) return last === 'inside' ? -3 : 1;
  if (tail) return last === 'inside' ? -5 : 3;
  if (line.glued && last !== 'inside') return score + 1.5;
  if (!line.ended) score += { inside: line.folded.endsWith(':') ? -2 : -4, article: -4.5, page: -2.5 }[last];
  return score;
}

/** Words that take up what was said: no article begins with them. */
const takesUp =
  /^(?:此外|另外|同时|与此同时|其中|下一步|接下来|据了解|据悉|对此|为此|随后|随着|首先|其次|再次|最后|然后|[该其这他她它但而也还])/u;

/** A lede names a place; a first line shorter than this may have been cut before it does. */
const wholeLede = 40;
const namesPlace = ({ words }: Line): boolean => words.some(({ tag }) => tag === 'ns' || tag === 'nt');

/** Points for line i as the first line of a paragraph; `first` when nothing but a byline stands before it. */
function begins(sheet: Sheet, i: number, first: boolean): number {
  const line = sheet.lines[i]!;
  let score = line.mark > 0 ? -4 : 0;
  if (line.lead) score += first ? 2.5 : -5;
  if (line.from !== undefined) score += first ? 2 : -5;
  if (first && takesUp.test(line.folded)) score -= 2;
  if (first && line.folded.length >= wholeLede && !namesPlace(line)) score -= 1;
  return score;
}

function joins(sheet: Sheet, i: number): number {
  const { score } = sheet.joints[i]!;
  return score > 0 ? 0.7 * Math.min(score, 6) : score;
}

/** Points for line i as the byline before a text. */
function opensSigned(sheet: Sheet, i: number, head: Head): number {
  const { byline } = sheet.lines[i]!;
  if (head.mark !== undefined) return byline + 1;
  return byline + (byline < 2 ? -3 : 2.5);
}

function subhead(sheet: Sheet, i: number, head: Head): number {
  const { lines } = sheet;
  const two = firstOfTwo(lines[i]!, lines[i + 1], lines[i + 2]);
  if (two !== undefined) return two;
  return subheadScore(sheet.lines[i]!, {
    next: sheet.lines[i + 1]!,
    headlineMark: head.mark,
    joint: sheet.joints[i + 1]!.score,
    inSeries: sheet.inSeries[i]!,
  });
}

/** The first states of a body. */
function starts(sheet: Sheet, i: number, head: Head): State[] {
  const line = sheet.lines[i]!;
  const states: State[] = [
    {
      label: 'P',
      signed: line.lead?.signed ?? false,
      led: line.lead !== undefined,
      score: begins(sheet, i, true),
    },
  ];
  if (line.byline > 0)
    states.push({ label: 'B', signed: true, led: false, score: opensSigned(sheet, i, head) });
  return states;
}

/** All ways to go on from a state with line i. */
function steps(sheet: Sheet, i: number, from: State, head: Head): State[] {
  const line = sheet.lines[i]!;
  const { label, signed, score, previous } = from;
  const go = (next: Label, points: number, sign = signed): State => ({
    label: next,
    signed: sign,
    led: from.led,
    score: score + points,
    previous: from,
  });
  if (label === 'E') return line.byline > 0 && previous?.label !== 'E' ? [go('E', line.byline / 2)] : [];
  if (label === 'B') {
    const second = line.byline > 0 && previous === undefined ? [go('B', line.byline / 2)] : [];
    return [...second, go('P', begins(sheet, i, true))];
  }
  if (label === 'S') {
    const two = firstOfTwo(sheet.lines[i - 1]!, line, sheet.lines[i + 1]) !== undefined;
    return [two ? go('S', 0) : go('P', begins(sheet, i, false))];
  }
  const inside = closing(sheet, i - 1, label, 'inside');
  const found = [go('P', inside + begins(sheet, i, false))];
  if (sheet.joints[i]!.score > -9) found.push(go('J', joins(sheet, i)));
  if (i + 1 < sheet.lines.length) found.push(go('S', inside + subhead(sheet, i, head)));
  if (line.byline > 0)
    found.push(go('E', closing(sheet, i - 1, label, 'article') + 1.5 + line.byline + (signed ? twice : 0)));
  return found;
}

/** The score of a body that ends with this state at line i; undefined where it cannot end there. */
function finish(sheet: Sheet, i: number, { label, signed, led, score }: State): number | undefined {
  if (label === 'E') return score;
  if (label !== 'P' && label !== 'J') return undefined;
  const last = i === sheet.lines.length - 1 ? 'page' : 'article';
  const tail = sheet.lines[i]!.tail || (label === 'J' && sheet.joinedTail[i]!);
  const names = tail && signed ? twice : tail || signed ? 0 : led ? unsignedLead : unsigned;
  return score + closing(sheet, i, label, last) + names;
}

function keepBest(states: State[]): State[] {
  const best = new Map<string, State>();
  for (const state of states) {
    const key = `${state.label}${state.signed}${state.label === 'B' || state.label === 'E' ? state.previous?.label : ''}`;
    const known = best.get(key);
    if (!known || state.score > known.score) best.set(key, state);
  }
  return [...best.values()];
}

function trace(state: State | undefined): Label[] {
  const labels: Label[] = [];
  for (let at = state; at; at = at.previous) labels.unshift(at.label);
  return labels;
}

/** Reads all bodies that begin at line `first` and end before `limit` or sooner. */
export function bodiesFrom(sheet: Sheet, first: number, limit: number, head: Head): Bodies {
  const scores: number[] = [-Infinity];
  const lasts: (State | undefined)[] = [undefined];
  let states: State[] = [];
  for (let i = first; i < limit; i++) {
    states = keepBest(
      i === first ? starts(sheet, i, head) : states.flatMap((state) => steps(sheet, i, state, head)),
    );
    let best = -Infinity;
    let last: State | undefined;
    for (const state of states) {
      const score = finish(sheet, i, state);
      if (score === undefined || score <= best) continue;
      best = score;
      last = state;
    }
    scores.push(best);
    lasts.push(last);
  }
  return { scores, labels: (end) => trace(lasts[end - first]) };
}
