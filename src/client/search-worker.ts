/** The index in a thread of its own, so that the page stays at hand while much is read. */
import type { Clauses } from '../lib/phrases.ts';
import type { Content } from '../lib/search-fields.ts';
import { joinMatches, type Matches, matchesIn, type Places } from './matches.ts';
import { phrasePlaces } from './phrase-places.ts';
import { openShard, type Shard } from './shard.ts';

/** What the page can ask for. */
export interface Engine {
  /** Opens shards behind those that are open; `paths` newest first. */
  open: (paths: string[]) => Promise<void>;
  /** Every article of the open shards that holds what is wanted and nothing unwanted. */
  search: (clauses: Clauses) => Promise<Matches>;
  /** An article by its place among all. */
  load: (article: number) => Promise<Content>;
}

/** A question of the page, and its answer. */
export type Question = {
  [M in keyof Engine]: { number: number; method: M; argument: Parameters<Engine[M]>[0] };
}[keyof Engine];
export type Answer = { number: number; value: unknown } | { number: number; error: string };

/** A shard, and the place of its first article among all. */
interface OpenShard {
  shard: Shard;
  first: number;
}

const shards: OpenShard[] = [];

const sizeOf = ({ titles }: Shard): number => titles.length;

async function searchIn({ shard, first }: OpenShard, { wanted, unwanted }: Clauses): Promise<Matches> {
  const places = (clauses: Clauses['wanted']): Promise<Places[]> =>
    Promise.all(
      clauses.map(async (clause) => ({
        units: clause.phrase.split(' ').length,
        at: await phrasePlaces(clause, shard),
      })),
    );
  const [good, bad] = await Promise.all([places(wanted), places(unwanted)]);
  return matchesIn(shard, good, bad, first);
}

const engine: Engine = {
  async open(paths) {
    for (const shard of await Promise.all(paths.map(openShard))) {
      const last = shards.at(-1);
      shards.push({ shard, first: last ? last.first + sizeOf(last.shard) : 0 });
    }
  },
  search: async (clauses) => joinMatches(await Promise.all(shards.map((one) => searchIn(one, clauses)))),
  load(article) {
    const { shard, first } = shards.findLast((one) => one.first <= article)!;
    return shard.content(article - first);
  },
};

const answer = (message: Answer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, method, argument } = data;
  (engine[method] as (argument: unknown) => Promise<unknown>)(argument).then(
    (value) => answer({ number, value }),
    (error: unknown) => answer({ number, error: String(error) }),
  );
});
