/** Where a shard holds a phrase. */
import type { Clause } from '../lib/phrases.ts';
import { isRun } from '../lib/kinds.ts';
import { concat } from './concat.ts';
import type { Shard } from './shard.ts';

/** Terms that are fetched first, the rarest; where these stand nowhere side by side, the others need not be. */
const atFirst = 2;

/** The first place in rising `numbers` from `from` on whose number is not below `least`. */
function seek(numbers: Uint32Array, least: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < numbers.length && numbers[low + step]! < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of rising `places` that have a position `offset` further on. */
export function followed(places: Uint32Array, positions: Uint32Array, offset: number): Uint32Array {
  const left = new Uint32Array(places.length);
  let count = 0;
  let at = 0;
  for (const place of places) {
    at = seek(positions, place + offset, at);
    if (at === positions.length) break;
    if (positions[at] === place + offset) left[count++] = place;
  }
  return left.subarray(0, count);
}

/** A unit of a phrase: where it stands, and what its positions cost. */
interface Part {
  offset: number;
  cost: number;
  positions: () => Promise<Uint32Array>;
}

/** Narrows places by parts that are fetched all at once, the rarest first. */
async function narrow(places: Uint32Array | undefined, parts: readonly Part[]): Promise<Uint32Array> {
  const rows = await Promise.all(
    parts.map(async ({ offset, positions }) => ({ offset, row: await positions() })),
  );
  rows.sort((a, b) => a.row.length - b.row.length);
  for (const { offset, row } of rows) {
    places = places
      ? followed(places, row, offset)
      : row.filter((position) => position >= offset).map((position) => position - offset);
    if (places.length === 0) break;
  }
  return places!;
}

/** Terms of which a unit of a cut clause may be a part: the end of one at its beginning, the beginning at its end. */
function longerTerms(units: readonly string[], nth: number, runs: readonly string[]): string[] {
  const unit = units[nth]!;
  const [isFirst, isLast] = [nth === 0, nth === units.length - 1];
  return runs.filter((run) =>
    isFirst && isLast ? run.includes(unit) : isFirst ? run.endsWith(unit) : run.startsWith(unit),
  );
}

async function partsOf({ phrase, cut }: Clause, shard: Shard): Promise<Part[]> {
  const units = phrase.split(' ');
  const isCut = (nth: number) => cut && isRun(units[nth]) && (nth === 0 || nth === units.length - 1);
  const runs = cut ? await shard.runs() : [];
  return units.map((unit, offset) => {
    if (!isCut(offset)) return { offset, cost: shard.cost(unit), positions: () => shard.positions(unit) };
    const terms = longerTerms(units, offset, runs);
    const cost = terms.reduce((sum, term) => sum + shard.cost(term), 0);
    return {
      offset,
      cost,
      positions: async () => concat(await Promise.all(terms.map(shard.positions)), Uint32Array).sort(),
    };
  });
}

/** Every position at which a clause's phrase begins, rising. */
export async function phrasePlaces(clause: Clause, shard: Shard): Promise<Uint32Array> {
  const parts = (await partsOf(clause, shard)).sort((a, b) => a.cost - b.cost);
  let places: Uint32Array | undefined;
  // Twice as many each time: few are fetched where the phrase does not stand, and seldom one after the other.
  for (let from = 0, to = atFirst; from < parts.length && places?.length !== 0; from = to, to *= 2)
    places = await narrow(places, parts.slice(from, to));
  return places!;
}
