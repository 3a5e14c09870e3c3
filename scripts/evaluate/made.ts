import type { Article } from '../types.ts';
import type { Outcome } from '../write/plan.ts';
import type { Made } from './gold.ts';

/** What was read, in the form that is scored, by raw file; a date without a year counts as unknown. */
export function madeOf(outcomes: readonly Outcome[]): Record<string, Made[]> {
  return Object.fromEntries(outcomes.map(({ document, articles }) => [document.file, articles.map(toMade)]));
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
