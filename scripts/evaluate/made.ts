import type { IngestResult } from '../ingest.ts';
import type { Article } from '../types.ts';
import type { Made } from './gold.ts';

/** A run's articles in the form that is scored, by raw file; a date without a year counts as unknown. */
export function madeOf({ files }: IngestResult): Record<string, Made[]> {
  return Object.fromEntries(files.map(({ file, outcome }) => [file, (outcome?.articles ?? []).map(toMade)]));
}

/** An article in the form that is scored. */
export function toMade({ title, byline, source, date, zones, paragraphs }: Article): Made {
  const day = date?.value ?? null;
  return {
    title,
    byline: byline.map(({ name }) => name),
    source: source?.value ?? null,
    date: day?.startsWith('XXXX') ? null : day,
    zones,
    body: paragraphs.map(({ text }) => text).join('\n'),
  };
}
