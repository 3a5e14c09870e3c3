/** What a reader asks for, as phrases of units, and where a text holds them. */
import { barrier, isRun } from './kinds.ts';
import { type Token, tokens } from './units.ts';

/** A phrase that must stand somewhere as it is. */
export interface Clause {
  /** Units with a space between. */
  phrase: string;
  /** The same as the reader typed it. */
  typed: string;
  /** A run of letters or digits at either end may be a part of a longer one: 10E作 stands in RL210E作. */
  cut?: true;
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

/** The same clauses, their outer runs of letters or digits being parts; undefined where no clause has such a run. */
export function cutClauses({ wanted, unwanted }: Clauses): Clauses | undefined {
  const cut = wanted.map((clause) =>
    core(clause) === clause.phrase ? clause : { ...clause, cut: true as const },
  );
  return cut.some((clause) => clause.cut) ? { wanted: cut, unwanted } : undefined;
}

/** The units of a clause that stand whole in every text that holds it, without outer runs; empty for a run alone. */
export function core({ phrase }: Clause): string {
  const units = phrase.split(' ');
  return units.slice(Number(isRun(units[0])), isRun(units.at(-1)) ? -1 : undefined).join(' ');
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
  const row = typeof text === 'string' ? rowOf(text) : text;
  const found: Range[] = [];
  for (const clause of wanted) {
    const units = clause.phrase.split(' ');
    const open = (unit: string | undefined) => (clause.cut && isRun(unit) ? '' : ' ');
    const needle = open(units[0]) + clause.phrase + open(units.at(-1));
    const step = Math.max(1, needle.length - 1);
    for (let at = row.joined.indexOf(needle); at >= 0; at = row.joined.indexOf(needle, at + step)) {
      const first = needle.startsWith(' ') ? at : row.joined.lastIndexOf(' ', at - 1);
      found.push(rangeOf(row, units, row.tokenAt.get(first)!, needle.startsWith(' ') ? 0 : at - first - 1));
    }
  }
  return merge(found);
}

/** The range of units that begin `skipped` characters into the `first` token. */
function rangeOf({ tokens: row }: Row, units: string[], first: number, skipped: number): Range {
  const last = first + units.length - 1;
  const reached = units.at(-1)!.length + (last === first ? skipped : 0);
  return { start: placeIn(row[first]!, skipped), end: placeIn(row[last]!, reached) };
}

/** Where a number of a unit's characters ends in the text; the unit's own end where folding changed its length. */
function placeIn({ unit, start, end }: Token, characters: number): number {
  if (characters === 0) return start;
  return unit.length === end - start ? start + characters : end;
}
