/** What a reader asks for, as phrases of units, and where a text holds them. */
import { barrier, type Token, tokens } from './units.ts';

/** A phrase that must stand somewhere as it is. */
export interface Clause {
  /** Units with a space between. */
  phrase: string;
  /** The same as the reader typed it. */
  typed: string;
}

/** All of `wanted` must be found, none of `unwanted`. Both empty: nothing was asked. */
export interface Clauses {
  wanted: Clause[];
  unwanted: Clause[];
}

function clausesOf(word: string): Clause[] {
  const found: Clause[] = [];
  let open = false;
  let start = 0;
  for (const token of tokens(word)) {
    const last = found.at(-1);
    if (token.unit === barrier) open = false;
    else if (open && last) {
      last.phrase += ` ${token.unit}`;
      last.typed = word.slice(start, token.end);
    } else {
      open = true;
      start = token.start;
      found.push({ phrase: token.unit, typed: word.slice(start, token.end) });
    }
  }
  return found;
}

const unique = (clauses: Clause[]) => [...new Map(clauses.map((clause) => [clause.phrase, clause])).values()];

/** Reads a query: spaces and sentence ends part it into clauses, a minus before a word excludes it. */
export function clauses(query: string): Clauses {
  const words = query.split(/\s+/u);
  const isUnwanted = (word: string) => /^[-－]./u.test(word);
  return {
    wanted: unique(words.filter((word) => !isUnwanted(word)).flatMap(clausesOf)),
    unwanted: unique(words.filter(isUnwanted).flatMap((word) => clausesOf(word.slice(1)))),
  };
}

/** A piece of a text, `[start, end)` in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** Ranges in order, those that overlap made one. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** A text made ready to look for phrases in. */
export interface Row {
  tokens: Token[];
  /** The units, a space before, between and after. */
  joined: string;
  /** Which token begins behind the space at a place of `joined`. */
  tokenAt: Map<number, number>;
}

export function rowOf(text: string): Row {
  const row: Row = { tokens: tokens(text), joined: ' ', tokenAt: new Map() };
  for (const [order, { unit }] of row.tokens.entries()) {
    row.tokenAt.set(row.joined.length - 1, order);
    row.joined += `${unit} `;
  }
  return row;
}

/** Every place of the text where a clause stands, in order, never over a sentence's end. */
export function findHits(text: string | Row, wanted: Clause[]): Range[] {
  const { tokens: row, joined, tokenAt } = typeof text === 'string' ? rowOf(text) : text;
  const found: Range[] = [];
  for (const { phrase } of wanted) {
    const needle = ` ${phrase} `;
    const last = phrase.split(' ').length - 1;
    for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + needle.length - 1)) {
      const first = tokenAt.get(at)!;
      found.push({ start: row[first]!.start, end: row[first + last]!.end });
    }
  }
  return merge(found);
}
