/** What lists and comparisons need of an article's body: made once for the same file, whatever build asks. */
import { readFileSync } from 'node:fs';
import { readBody } from './body.ts';
import { packSketch, sketchOf, unpackSketch, type KeptSketch, type Sketch } from './copies.ts';
import { plainText } from './plain.ts';
import type { ArticleRecord } from './record.ts';
import { rendered } from './rendered.ts';
import { gistCache } from './settings.ts';
import { writeWhole } from './write-whole.ts';

export interface Gist {
  /** 字数. */
  characters: number;
  sketch: Sketch;
}

type Written = [digest: string, characters: number, sketch: KeptSketch];

const gists = new Map<string, Gist>(gistCache === undefined ? [] : open(gistCache));
let changed = false;

/** The gist of an article; its body is read only where no build has before. */
export function gistOf(record: ArticleRecord): Gist {
  const known = gists.get(record.digest!);
  if (known) return known;
  const body = readBody(record);
  const gist = {
    characters: rendered(record, () => body).characters,
    sketch: sketchOf(plainText(body.markdown)),
  };
  gists.set(record.digest!, gist);
  changed = true;
  return gist;
}

/** Keeps the gists of these articles, and of no others, for the next build. */
export function keepGists(records: readonly ArticleRecord[]): void {
  if (gistCache === undefined || !changed) return;
  const rows = records.map((record): Written => {
    const { characters, sketch } = gistOf(record);
    return [record.digest!, characters, packSketch(sketch)];
  });
  writeWhole(gistCache, JSON.stringify(rows));
}

/** Those of the last build; none where its file is not there or not whole. */
function open(file: string): [string, Gist][] {
  try {
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Written[];
    return rows.map(([digest, characters, sketch]) => [digest, { characters, sketch: unpackSketch(sketch) }]);
  } catch {
    return [];
  }
}
