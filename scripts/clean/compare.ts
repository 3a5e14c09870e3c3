import { share, shareMarked } from './grams.ts';
import type { Core } from './core.ts';
import type { Seen } from './seen.ts';

/** Signs of a teaser list, by comparing lines with their neighbours. */
export interface Teasers {
  duplicate: boolean;
  run: boolean;
  headed: boolean;
  pair: boolean;
}

const NEAR = 6;
const LONGEST_ENTRY = 60;
/** A headline and a sentence in one line; a space behind Latin letters or a number parts only words. */
const HEADED = /^([^。;]{8,46}?)(?<![A-Za-z\d%]) (?:[“《"\p{Script=Han}]|\d{1,4}[日月届家])/u;

function duplicates(lines: Seen[]): boolean[] {
  const last = new Map<string, number>();
  const found = lines.map(() => false);
  lines.forEach(({ bare, length }, i) => {
    if (length < 8) return;
    const before = last.get(bare);
    if (before !== undefined && i - before <= NEAR) found[before] = found[i] = true;
    last.set(bare, i);
  });
  return found;
}

function runs(lines: Seen[]): boolean[] {
  const found = lines.map(() => false);
  const listed = ({ text, marks, kinds, people, region, length, linkShare = 0 }: Seen) => {
    if (length > LONGEST_ENTRY && !marks.cut && !marks.truncated) return false;
    if ((region === 'table' || region === 'list') && linkShare < 0.5) return false;
    return !marks.para && !marks.ended && !text.endsWith(':') && !kinds.has('label') && !people;
  };
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && listed(lines[i]!)) continue;
    if (i - from >= 4) found.fill(true, from, i);
    from = i + 1;
  }
  return found;
}

function isHeaded({ text, length, marks }: Seen): boolean {
  if (length < 24 || length > 400) return false;
  const match = HEADED.exec(text);
  if (!match) return false;
  const headline = match[1]!;
  const commas = headline.split(/[,、]/u).length - 1;
  return (
    commas <= 1 &&
    text.length - headline.length >= 15 &&
    (marks.para || marks.cut || marks.truncated || marks.ended)
  );
}

function headed(lines: Seen[]): boolean[] {
  const shape = lines.map(isHeaded);
  return shape.map((is, i) => is && (shape[i - 1] === true || shape[i + 1] === true));
}

interface Pair {
  headline: number;
  paragraph: number;
  /** First line after it; a stamp may stand between two pairs. */
  next: number;
}

function pairAt(lines: Seen[], i: number): Pair | undefined {
  const headline = lines[i]!;
  const paragraph = lines[i + 1];
  if (!paragraph || headline.junk || headline.marks.ended || headline.marks.cut || headline.marks.para)
    return undefined;
  if (headline.length < 8 || headline.length > 46 || headline.people) return undefined;
  if (!paragraph.marks.hard || paragraph.marks.question || paragraph.length > 260 || paragraph.junk)
    return undefined;
  if (share(headline.grams, paragraph.grams) < 0.34) return undefined;
  return { headline: i, paragraph: i + 1, next: lines[i + 2]?.kinds.has('stamp') ? i + 3 : i + 2 };
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether a chain of pairs is a list of other articles, and not subheads with a paragraph each. */
function isTeaserList(lines: Seen[], chain: Pair[], above: Uint8Array, paragraphsAbove: number): boolean {
  if (chain.length < 2) return false;
  const before = lines[chain[0]!.headline - 1];
  const marked = before !== undefined && (before.junk || before.people !== undefined);
  if (paragraphsAbove < (marked ? 1 : 2)) return false;
  const [most, shortest] = marked ? [0.3, 10] : [0.2, 13];
  const shareOf = (i: number) => shareMarked(lines[i]!.grams, above);
  return (
    mean(chain.map(({ headline }) => lines[headline]!.length)) >= shortest &&
    mean(chain.map(({ headline }) => shareOf(headline))) < most &&
    mean(chain.map(({ paragraph }) => shareOf(paragraph))) < most + 0.05
  );
}

function pairs(lines: Seen[], gramCount: number, core: Core): boolean[] {
  const found = lines.map(() => false);
  const above = new Uint8Array(gramCount);
  let paragraphsAbove = 0;
  let i = core.start;
  while (i < lines.length) {
    const chain: Pair[] = [];
    for (let pair = pairAt(lines, i); pair; pair = pairAt(lines, pair.next)) {
      chain.push(pair);
      if (pair.next >= lines.length) break;
    }
    const end = chain.at(-1)?.next ?? i + 1;
    const teasers = isTeaserList(lines, chain, above, paragraphsAbove);
    for (let k = i; k < end; k++) {
      const line = lines[k]!;
      if (teasers) found[k] = !line.junk;
      else if (line.marks.para && !line.junk) {
        for (const gram of line.grams) above[gram] = 1;
        paragraphsAbove++;
      }
    }
    i = end;
  }
  return found;
}

/** Compares every line with its neighbours and with the text above it. */
export function compareTeasers(lines: Seen[], gramCount: number, core: Core): Teasers[] {
  const signs = {
    duplicate: duplicates(lines),
    run: runs(lines),
    headed: headed(lines),
    pair: pairs(lines, gramCount, core),
  };
  return lines.map((_, i) => ({
    duplicate: signs.duplicate[i]!,
    run: signs.run[i]!,
    headed: signs.headed[i]!,
    pair: signs.pair[i]!,
  }));
}
