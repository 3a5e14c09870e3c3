/** A newspaper page ready to be read: its lines with everything that scores need, computed once. */
import { isOfList } from '../clean/fields.ts';
import type { Line } from './features.ts';
import { joint, type Joint, type PageText } from './joint.ts';
import { headlineScore, series } from './labels.ts';
import { tailNames } from '../facts/byline.ts';
import type { Word } from './words.ts';
import { zonesSpokenOf } from './zone-names.ts';

/** Cohesion and coverage count words of two or more letters; those this frequent say nothing of a subject. */
const commonFrequency = 9000;
/** Words in the dictionary's corpus. */
const corpusSize = 6e7;
const surelyByline = 1.5;

export interface Sheet {
  lines: Line[];
  /** The texts of all lines, for what stands elsewhere on the page. */
  page: PageText;
  /** Seam between line i − 1 and line i; index 0 is unused. */
  joints: Joint[];
  headline: number[];
  inSeries: boolean[];
  /** Ends in names when joined to the line before: a column end may cut through `(记者 某某、`. */
  joinedTail: boolean[];
  /** Ids of the words of each line that a body should share with its headline. */
  content: number[][];
  /** Those of them that tell a subject, and how many there are. */
  subjects: number[][];
  subjectCount: number;
  /** Ids of the zones that each line speaks of, each once. */
  zones: string[][];
  /** Rarity of each content word: log(N / frequency). */
  rarity: number[];
}

const countable = /^\p{L}[\p{L}\p{N}]+$/u;

/** Two characters that the dictionary has in no word there: of a person's name, or a company's. */
const single = /^\p{Script=Han}$/u;
const ofName = /^[nvagxj]/;
/** One of the two is rare by itself: 经开 is no name. */
const rareCharacter = 2500;

/** What stands behind the name of a place: its texts may be of several articles. */
const behindPlace =
  /^(?:(?:高新|经|经开|开发|保税|产业|工业|新)?[区园市县省州镇乡村]|产业|工业|经开?|保税|高新|综合)$/u;

/** Pairs of such characters by the line that they stand in, where they stand in another line too and name no place. */
function namesIn(lines: Line[]): string[][] {
  const places = new Set<string>();
  const pairs = lines.map(({ words }) =>
    words.slice(1).flatMap(({ word, tag: kind, frequency }, i) => {
      const before = words[i]!;
      const isPair =
        single.test(word) &&
        single.test(before.word) &&
        ofName.test(kind) &&
        ofName.test(before.tag) &&
        Math.min(frequency, before.frequency) < rareCharacter;
      if (!isPair) return [];
      const pair = before.word + word;
      if (behindPlace.test(words[i + 2]?.word ?? '。')) places.add(pair);
      return [pair];
    }),
  );
  const counts = new Map<string, number>();
  for (const own of pairs) for (const pair of new Set(own)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return pairs.map((own) => own.filter((pair) => counts.get(pair)! > 1 && !places.has(pair)));
}

/** The countable words of some lines: each different one once, and by its number for each line. */
function contentOf(lines: Line[]): { words: Word[]; ids: number[][] } {
  const known = new Map<string, number>();
  const words: Word[] = [];
  const idOf = (word: Word): number => {
    let id = known.get(word.word);
    if (id === undefined) known.set(word.word, (id = countable.test(word.word) ? words.push(word) - 1 : -1));
    return id;
  };
  const names = namesIn(lines).map((own) => own.map((word) => ({ word, tag: 'nz', frequency: 0 })));
  return {
    words,
    ids: lines.map((line, i) => [...line.words, ...names[i]!].map(idOf).filter((id) => id >= 0)),
  };
}

function beginnings(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of lines) {
    const start = folded.slice(0, 3);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

function joinedTails(lines: Line[]): boolean[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || before.ended || line.folded.length > 40) return false;
    return tailNames(before.text.slice(-80) + line.text) !== undefined;
  });
}

/** Whether a line is one of a list, and no headline: 待遇：青禾留人的底气 right above a byline is one. */
function isListed(lines: readonly Line[], i: number): boolean {
  const isEntry = (line: Line | undefined) => line?.mark === 0 && isOfList(line.folded);
  return isEntry(lines[i]) && ((lines[i + 1]?.byline ?? 0) < surelyByline || isEntry(lines[i - 1]));
}

const pageTextOf = (lines: Line[]): PageText => ({
  text: lines.map(({ folded }) => folded).join('\n'),
  beginnings: beginnings(lines),
});

/**
 * Computes all that scores need from the lines of a page.
 * @param page the texts of the same lines, where they were read in another order before
 */
export function sheetOf(lines: Line[], page = pageTextOf(lines)): Sheet {
  const joints = lines.map((right, i): Joint =>
    i === 0 ? { score: -9, onward: -9, rows: [] } : joint({ left: lines[i - 1]!, right, page }),
  );
  const inSeries = series(
    lines,
    joints.map(({ score }) => score),
  );
  const { words, ids } = contentOf(lines);
  const isSubject = words.map(({ frequency }) => frequency < commonFrequency);
  return {
    lines,
    page,
    joints,
    headline: lines.map((line, i) => (isListed(lines, i) ? -Infinity : headlineScore(line, inSeries[i]!))),
    inSeries,
    joinedTail: joinedTails(lines),
    subjects: ids.map((line) => line.filter((id) => isSubject[id])),
    subjectCount: isSubject.filter(Boolean).length,
    content: ids,
    zones: lines.map(({ folded }) => zonesSpokenOf(folded)),
    rarity: words.map(({ frequency }) => Math.log(corpusSize / Math.max(1, frequency))),
  };
}
