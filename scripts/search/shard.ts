/** The files of one shard: its postings in chunks, its directory, facets and articles. */
import { gzipSync } from 'node:zlib';
import { type CodedPositions, encodePositions, writeChunk } from '../../src/lib/postings.ts';
import { type Content, type Directory, shardFiles } from '../../src/lib/search-fields.ts';
import { barrier, isRun } from '../../src/lib/kinds.ts';
import { tokens } from '../../src/lib/units.ts';
import { facetsFile } from './facets.ts';
import { type SearchArticle, searchText } from './record.ts';

const zipped = (text: string): Uint8Array => gzipSync(text, { level: 9 });
const zippedJson = (value: unknown): Uint8Array => zipped(JSON.stringify(value));

/** Terms are put into one chunk up to so many bytes: less is more requests, more is more bytes for a rare term. */
const chunkSize = 2000;

/** Files by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Everywhere that the terms of a shard stand. */
interface Inverted {
  /** Positions by term, over all articles in a row. */
  positions: Map<string, number[]>;
  lengths: number[];
  titles: number[];
  /** Above every position. */
  range: number;
}

/** Reads the articles in a row; a place without a unit stands between two of them, as it does for a barrier. */
function invert(articles: readonly SearchArticle[]): Inverted {
  const positions = new Map<string, number[]>();
  const lengths: number[] = [];
  let start = 0;
  for (const article of articles) {
    const row = tokens(searchText(article));
    let position = start;
    for (const { unit } of row) {
      if (unit !== barrier) {
        const known = positions.get(unit);
        if (known) known.push(position);
        else positions.set(unit, [position]);
      }
      position++;
    }
    lengths.push(row.length);
    start = position + 1;
  }
  const titles = articles.map(({ title }) => tokens(title.trim()).length);
  return { positions, lengths, titles, range: start };
}

type Term = [string, CodedPositions];

/** Terms in order, in groups of about `chunkSize` bytes; one that is longer stands alone. */
function chunksOf(terms: readonly Term[]): Term[][] {
  const chunks: Term[][] = [];
  let size = Infinity;
  for (const one of terms) {
    const bytes = one[0].length + one[1].bytes.length;
    if (size + bytes > chunkSize) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(one);
    size += bytes;
  }
  return chunks;
}

function contentOf(article: SearchArticle): Content {
  const { id, title, dateText, zones } = article;
  return { id, title, date: dateText, zones: [...new Set(zones)], text: searchText(article) };
}

/** All files of a shard, by their names below its folder; the same articles give the same bytes. */
export function filesOfShard(articles: readonly SearchArticle[]): Files {
  const { positions, lengths, titles, range } = invert(articles);
  const terms = [...positions.keys()].sort();
  const chunks = chunksOf(terms.map((term) => encodePositions([term, positions.get(term)!], range)));
  const chunkFiles = chunks.map(writeChunk);
  const directory: Directory = {
    lengths,
    titles,
    firstTerms: chunks.map(([first]) => first![0]).join(' '),
    sizes: chunkFiles.map(({ length }) => length),
  };
  return new Map([
    [shardFiles.directory, zippedJson(directory)],
    [shardFiles.facets, zippedJson(facetsFile(articles))],
    [shardFiles.runs, zipped(terms.filter(isRun).join(' '))],
    ...chunkFiles.map((file, nth): [string, Uint8Array] => [shardFiles.chunk(nth), file]),
    ...articles.map((one, nth): [string, Uint8Array] => [
      shardFiles.article(nth),
      zippedJson(contentOf(one)),
    ]),
  ]);
}
