/** A shard of the index, of which only what is asked for is fetched, and that once. */
import { type CodedPositions, decodePositions, readChunk } from '../lib/postings.ts';
import { type Content, type Directory, shardFiles, startsOf } from '../lib/search-fields.ts';
import { fetchBytes, fetchZipped } from './fetch.ts';

export interface Shard {
  /** Where each article begins in the row of units, and where one more would. */
  starts: Uint32Array;
  /** Units of each article's title, which it begins with. */
  titles: readonly number[];
  /** Bytes that the positions of a term come in. */
  cost: (term: string) => number;
  /** The positions of a term, rising; none where no article has it. */
  positions: (term: string) => Promise<Uint32Array>;
  /** All terms that are runs of letters or digits. */
  runs: () => Promise<readonly string[]>;
  content: (article: number) => Promise<Content>;
}

const none = new Uint32Array();

/** The place of the last of some rising terms that does not come after `term`; -1 where all do. */
function placeOf(term: string, terms: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same function, called once for each key. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** @param path the shard's folder */
export async function openShard(path: string): Promise<Shard> {
  const { lengths, titles, firstTerms, sizes } = JSON.parse(
    await fetchZipped(path + shardFiles.directory),
  ) as Directory;
  const terms = firstTerms.split(' ');
  const starts = startsOf(lengths);
  const chunk = once(async (nth: number): Promise<Map<string, CodedPositions>> =>
    readChunk(await fetchBytes(path + shardFiles.chunk(nth))),
  );
  let runs: Promise<string> | undefined;
  return {
    starts,
    titles,
    cost: (term) => sizes[placeOf(term, terms)] ?? 0,
    positions: once(async (term: string) => {
      const nth = placeOf(term, terms);
      const coded = nth < 0 ? undefined : (await chunk(nth)).get(term);
      return coded ? decodePositions(coded, starts.at(-1)!) : none;
    }),
    runs: () => (runs ??= fetchZipped(path + shardFiles.runs)).then((text) => text.split(' ')),
    content: async (article) => JSON.parse(await fetchZipped(path + shardFiles.article(article))) as Content,
  };
}
