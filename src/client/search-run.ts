/** Answers a state of the search page from the index: which articles, in which order. */
import { type Clause, type Clauses, clauses, cutClauses, findHits, type Range } from '../lib/phrases.ts';
import type { Matches } from './matches.ts';
import { passing, type Unknown, unknownValues } from './search-facets.ts';
import type { Found, SearchIndex } from './search-index.ts';
import { filterCount, type SearchState } from './search-state.ts';

/** An article that is found, with all its hits. */
export interface Result extends Found {
  hits: Range[];
}

export interface Outcome {
  clauses: Clauses;
  /** Every article that holds the clauses, before filters, by its place among all. */
  articles: Uint32Array;
  /** How many pass the filters. */
  total: number;
  /** What was chosen in the filters and no article has. */
  unknown: Unknown[];
  /** Places in all that pass. */
  places: number;
  /** The results from the `start`th on, `count` at most. */
  results: (start: number, count: number) => Promise<Result[]>;
}

/** Keywords this many units apart or nearer are near each other: about a sentence. */
const near = 40;

/** Places in the rows of matches, the best first: titles, then keywords near each other, then hits; newest first. */
function byRelevance({ titled, places, span }: Matches, rows: number[]): number[] {
  const far = (row: number) => Number(span[row]! > near);
  return rows.sort((a, b) => titled[b]! - titled[a]! || far(a) - far(b) || places[b]! - places[a]! || a - b);
}

/** What a query finds; where nothing holds its words and numbers whole, as parts of longer ones. */
async function ask(index: SearchIndex, whole: Clauses): Promise<{ asked: Clauses; found: Matches }> {
  const found = await index.search(whole);
  const cut = found.articles.length === 0 ? cutClauses(whole) : undefined;
  const parts = cut && (await index.search(cut));
  return cut && parts?.articles.length ? { asked: cut, found: parts } : { asked: whole, found };
}

async function read(index: SearchIndex, article: number, wanted: Clause[]): Promise<Result> {
  const found = await index.load(article);
  return { ...found, hits: findHits(found.row, wanted) };
}

/** Reads the index for a state. Undefined where the state asks for nothing. */
export async function run(index: SearchIndex, state: SearchState): Promise<Outcome | undefined> {
  const whole = clauses(state.q);
  const filtered = filterCount(state) > 0;
  if (whole.wanted.length + whole.unwanted.length === 0 && !filtered) return undefined;
  const { asked, found } = await ask(index, whole);
  const table = filtered ? await index.facets() : undefined;
  const rows = table ? passing(found.articles, table, state) : [...found.articles.keys()];
  if (state.sort === 'relevance' && asked.wanted.length > 0) byRelevance(found, rows);
  return {
    clauses: asked,
    articles: found.articles,
    total: rows.length,
    unknown: table ? unknownValues(table, state) : [],
    places: rows.reduce((sum, row) => sum + found.places[row]!, 0),
    results: (start, count) =>
      Promise.all(
        rows.slice(start, start + count).map((row) => read(index, found.articles[row]!, asked.wanted)),
      ),
  };
}
