import type { Seen } from './seen.ts';

/** The stretch of lines that most looks like the article; `end` is exclusive. Only a reference: it may run too far. */
export interface Core {
  start: number;
  end: number;
}

function weight({ marks, length, junk, kinds, people, linkShare = 0, region }: Seen): number {
  if (kinds.has('place') || kinds.has('caption')) return 0;
  if (junk || linkShare > 0.6 || region === 'nav' || region === 'footer' || region === 'aside') return -90;
  if (marks.cut) return -60;
  if (marks.para) return Math.min(length, 220);
  if (marks.truncated) return -20;
  if (people || (marks.short && !marks.question)) return region === 'table' || region === 'list' ? 0 : -25;
  return 0.2 * Math.min(length, 220);
}

/** The stretch with the greatest sum of weights (Kadane). Empty where no line weighs anything. */
export function coreOf(lines: Seen[]): Core {
  let best = 0;
  let sum = 0;
  let from = 0;
  const core: Core = { start: 0, end: 0 };
  lines.forEach((line, i) => {
    sum += weight(line);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      core.start = from;
      core.end = i + 1;
    }
  });
  return core;
}

/** Indexes of the core's paragraphs. */
export function coreParagraphs(lines: Seen[], core: Core): number[] {
  const found: number[] = [];
  for (let i = core.start; i < core.end; i++) if (lines[i]!.marks.para && !lines[i]!.junk) found.push(i);
  return found;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * For each line, how its vocabulary speaks for (up to 2) or against (down to −2) its being part of the body: the
 * share of its 2-grams that stand in other paragraphs of the core, against the median of the core's own.
 */
export function coherenceOf(lines: Seen[], gramCount: number, core: Core): number[] {
  const paragraphs = coreParagraphs(lines, core);
  const inParagraphs = new Uint32Array(gramCount);
  for (const i of paragraphs) for (const gram of lines[i]!.grams) inParagraphs[gram]!++;
  const own = new Set(paragraphs);
  const coherence = lines.map(({ grams }, i) => {
    if (grams.length === 0) return 0;
    const itself = own.has(i) ? 1 : 0;
    let found = 0;
    for (const gram of grams) if (inParagraphs[gram]! > itself) found++;
    return found / grams.length;
  });
  const few = paragraphs.length < 3;
  const usual = few ? 0.25 : median(paragraphs.map((i) => coherence[i]!));
  return coherence.map((value, i) => {
    const raw = (value - 0.6 * usual) * (few ? 3 : 8);
    return Math.max(-2, Math.min(2, raw)) * Math.min(1, lines[i]!.length / 60);
  });
}
