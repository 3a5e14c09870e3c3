/**
 * A chunk of the index: for each of some terms, the positions at which it stands in a shard. A line of text that lists
 * the terms, each with the number of its positions and of their bytes, then the bytes.
 */
import { decodeRising, encodeRising } from './rice.ts';

/** A term and its positions, rising; a term has neither space nor line end in it. */
export type Postings = readonly [term: string, positions: readonly number[]];

/** The positions of a term as they lie in a chunk. */
export interface CodedPositions {
  count: number;
  bytes: Uint8Array;
}

/** @param range above every position */
export function encodePositions([term, positions]: Postings, range: number): [string, CodedPositions] {
  return [term, { count: positions.length, bytes: encodeRising(positions, range) }];
}

export function decodePositions({ count, bytes }: CodedPositions, range: number): Uint32Array {
  return decodeRising(bytes, count, range);
}

/** A chunk as a file. */
export function writeChunk(terms: readonly (readonly [string, CodedPositions])[]): Uint8Array {
  const list = terms.map(([term, { count, bytes }]) => `${term} ${count} ${bytes.length}`).join(' ');
  const head = new TextEncoder().encode(`${list}\n`);
  const file = new Uint8Array(head.length + terms.reduce((sum, [, { bytes }]) => sum + bytes.length, 0));
  file.set(head);
  let at = head.length;
  for (const [, { bytes }] of terms) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/** The terms of a chunk's file. */
export function readChunk(file: Uint8Array): Map<string, CodedPositions> {
  const end = file.indexOf(10);
  const words = new TextDecoder().decode(file.subarray(0, end)).split(' ');
  const terms = new Map<string, CodedPositions>();
  let at = end + 1;
  for (let nth = 0; nth < words.length; nth += 3) {
    const [term, count, length] = words.slice(nth, nth + 3) as [string, string, string];
    terms.set(term, { count: Number(count), bytes: file.subarray(at, (at += Number(length))) });
  }
  return terms;
}
