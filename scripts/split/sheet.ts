/** A newspaper page ready to be read: its lines with everything that scores need, computed once. */
import type { Line } from './features.ts';
import { joint, type Joint } from './joint.ts';
import { headlineScore, series } from './labels.ts';
import { tailNames } from '../facts/byline.ts';
import { frequency } from './words.ts';

/** Cohesion and coverage count words of two or more letters; those this frequent say nothing of a subject. */
const commonFrequency = 9000;
/** Words in the dictionary's corpus. */
const corpusSize = 6e7;

export interface Sheet {
  lines: Line[];
  /** Seam between line i − 1 and line i; index 0 is unused. */
  joints: Joint[];
  headline: number[];
  inSeries: boolean[];
  /** Ends in names when joined to the line before: a column end may cut through `(记者 某某、`. */
  joinedTail: boolean[];
  /** Ids of the subject words of each line. */
  subjects: number[][];
  /** Number of different subject words. */
  subjectCount: number;
  /** Ids of the words of each line that a body should share with its headline. */
  content: number[][];
  /** Rarity of each content word: log(N / frequency). */
  rarity: number[];
}

const countable = /^\p{L}[\p{L}\p{N}]+$/u;

/** Gives each different word a number, in order of appearance. */
function numbering(): { id: (word: string) => number; words: string[] } {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const id = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    return words.push(word) - 1;
  };
  return { id, words };
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

/** Computes all that scores need from the lines of a page. */
export function sheetOf(lines: Line[]): Sheet {
  const page = { text: lines.map((l) => l.folded).join('\n'), beginnings: beginnings(lines) };
  const joints = lines.map((right, i): Joint =>
    i === 0 ? { score: -9, rows: [] } : joint({ left: lines[i - 1]!, right, page }),
  );
  const inSeries = series(
    lines,
    joints.map(({ score }) => score),
  );
  const subject = numbering();
  const content = numbering();
  const wordsOf = (line: Line): string[] => line.words.map((w) => w.word).filter((w) => countable.test(w));
  return {
    lines,
    joints,
    headline: lines.map((line, i) => headlineScore(line, inSeries[i]!)),
    inSeries,
    joinedTail: joinedTails(lines),
    subjects: lines.map((line) =>
      wordsOf(line)
        .filter((w) => frequency(w) < commonFrequency)
        .map(subject.id),
    ),
    subjectCount: subject.words.length,
    content: lines.map((line) => wordsOf(line).map(content.id)),
    rarity: content.words.map((w) => Math.log(corpusSize / Math.max(1, frequency(w)))),
  };
}
