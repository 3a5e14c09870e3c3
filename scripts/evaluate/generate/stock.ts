import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random.ts';
import { parseFrontMatter } from '../../write/frontmatter.ts';

/** A clean article to lay out anew. */
export interface Clean {
  title: string;
  /** YYYY-MM-DD or less, where the sample has one: what its own words may imply. */
  date?: string;
  zones: string[];
  paragraphs: { kind: 'p' | 'h2'; text: string }[];
}

/** What the generators do not lay out: another script, a lead or names of its own, a round-up, a table. */
const UNFIT = /[區園開產業國]|^(?:本报|样例社|示范区观察网)讯?|电（|记者|^●|样例|\s\|\s/mu;

/** The cleaned samples whose headline is known, in the order of their file names. */
export function cleanArticles(dir = 'content/articles'): Clean[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const parsed = parseFrontMatter(readFileSync(path.join(dir, name), 'utf8'));
      if (
        'problem' in parsed ||
        parsed.body.includes('\\') ||
        parsed.data['titleFrom'] === 'lede' ||
        UNFIT.test(parsed.body)
      )
        return [];
      const { title, date, zones } = parsed.data as { title: string; date?: string; zones?: string[] };
      return [
        { title, ...(date ? { date } : {}), zones: zones ?? [], paragraphs: paragraphsOf(parsed.body) },
      ];
    });
}

const paragraphsOf = (body: string): Clean['paragraphs'] =>
  body
    .split(/\n{2,}/)
    .map((text) => (text.startsWith('## ') ? { kind: 'h2', text: text.slice(3) } : { kind: 'p', text }));

/** The dates that an article's own words may imply on a page that gives none. */
export function impliedDates({ date }: Clean): string[] {
  const known = date?.startsWith('XXXX') ? [] : (date?.split('-') ?? []);
  return known.map((_, k) => known.slice(0, k + 1).join('-'));
}

/** A day soon after the latest that the articles know of. */
export function dayFor(random: Random, articles: readonly Clean[]): string {
  const known = articles
    .flatMap(({ date }) => (date !== undefined && /^\d{4}/.test(date) ? [date] : []))
    .toSorted();
  const latest = new Date(known.at(-1) ?? '2024-06-30');
  latest.setUTCDate(latest.getUTCDate() + 1 + random.int(20) + (known.at(-1)?.length === 7 ? 30 : 0));
  return latest.toISOString().slice(0, 10);
}
