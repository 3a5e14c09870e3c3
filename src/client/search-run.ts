/** Answers a state of the search page from the index: which articles, in which order. */
import {
  type Clause,
  type Clauses,
  clauses,
  core,
  cutClauses,
  findHits,
  type Range,
} from '../lib/phrases.ts';
import { passing, type Unknown, unknownValues } from './search-facets.ts';
import type { Found, Match, SearchIndex } from './search-index.ts';
import { filterCount, type SearchState } from './search-state.ts';

/** Up to this number of articles all are read, to count their hits and to put the best first. */
const readAllUpTo = 30;

/** An article that is found, with all its hits. */
export interface Result extends Found {
  hits: Range[];
}

/** An article that is found. */
interface Candidate extends Match {
  /** Number of the clauses that stand in its title. */
  titled: number;
}

export interface Outcome {
  clauses: Clauses;
  /** Every article that holds the clauses, before filters. */
  keys: Set<string>;
  /** How many pass the filters. */
  total: number;
  /** What was chosen in the filters and no article has. */
  unknown: Unknown[];
  /** Places in all of them; undefined where they are too many to read. */
  places: number | undefined;
  /** The results from the `start`th on, `count` at most. */
  results: (start: number, count: number) => Promise<Result[]>;
}

/** The articles that hold every wanted clause and no unwanted one, newest first. */
async function candidates(index: SearchIndex, { wanted, unwanted }: Clauses): Promise<Candidate[]> {
  let left: Candidate[] | undefined;
  for (const phrase of wanted.length ? wanted.map((clause) => clause.phrase) : [undefined]) {
    const matches = new Map((await index.find(phrase)).map((match) => [match.key, match]));
    left = left
      ? left
          .filter(({ key }) => matches.has(key))
          .map((one) => ({ ...one, titled: one.titled + Number(matches.get(one.key)!.inTitle) }))
      : Array.from(matches.values(), (match) => ({ ...match, titled: Number(match.inTitle) }));
    if (left.length === 0) return [];
  }
  for (const { phrase } of unwanted) {
    const bad = new Set((await index.find(phrase)).map(({ key }) => key));
    left = left?.filter(({ key }) => !bad.has(key));
  }
  return left ?? [];
}

/** At most so many articles are read to look for a part of a word or number. */
const readForPartsUpTo = 200;

/** Where nothing holds the query's words and numbers whole: articles that hold them as parts of longer ones. */
async function withParts(index: SearchIndex, asked: Clauses): Promise<Candidate[]> {
  const cores = asked.wanted
    .map((clause) => ({ ...clause, phrase: core(clause) }))
    .filter(({ phrase }) => phrase);
  if (cores.length === 0 && index.articles > readForPartsUpTo) return [];
  const all = await candidates(index, { ...asked, wanted: cores });
  if (all.length > readForPartsUpTo) return [];
  const rows = await Promise.all(all.map(async (one) => ({ one, row: (await one.load()).row })));
  return rows
    .filter(({ row }) => asked.wanted.every((clause) => findHits(row, [clause]).length > 0))
    .map(({ one }) => one);
}

async function read(candidate: Candidate, wanted: Clause[]): Promise<Result & { titled: number }> {
  const found = await candidate.load();
  return { ...found, hits: findHits(found.row, wanted), titled: candidate.titled };
}

/** Reads the index for a state. Undefined where the state asks for nothing. */
export async function run(index: SearchIndex, state: SearchState): Promise<Outcome | undefined> {
  const whole = clauses(state.q);
  const filtered = filterCount(state) > 0;
  if (whole.wanted.length + whole.unwanted.length === 0 && !filtered) return undefined;
  const exact = await candidates(index, whole);
  const cut = exact.length === 0 ? cutClauses(whole) : undefined;
  const parts = cut ? await withParts(index, cut) : [];
  const [asked, all] = cut && parts.length > 0 ? [cut, parts] : [whole, exact];
  const keys = new Set(all.map(({ key }) => key));
  const table = filtered ? await index.facets() : undefined;
  const through = table ? passing(keys, table, state) : keys;
  const left = all.filter(({ key }) => through.has(key));
  const byRelevance = state.sort === 'relevance' && asked.wanted.length > 0;
  if (byRelevance) left.sort((a, b) => b.titled - a.titled);
  const few = left.length <= readAllUpTo;
  const loaded = few ? await Promise.all(left.map((one) => read(one, asked.wanted))) : undefined;
  if (byRelevance) loaded?.sort((a, b) => b.titled - a.titled || b.hits.length - a.hits.length);
  return {
    clauses: asked,
    keys,
    total: left.length,
    unknown: table ? unknownValues(table, state) : [],
    places: asked.wanted.length ? loaded?.reduce((sum, { hits }) => sum + hits.length, 0) : undefined,
    results: async (start, count) =>
      loaded?.slice(start, start + count) ??
      Promise.all(left.slice(start, start + count).map((one) => read(one, asked.wanted))),
  };
}
