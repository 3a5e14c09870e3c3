import { readBody } from './body.ts';
import { countCharacters, renderBody } from './markdown.ts';
import type { ArticleRecord } from './record.ts';

/** An article's body as pages, feeds and data show it. */
export interface Rendered {
  /** Safe HTML. */
  html: string;
  /** 字数. */
  characters: number;
  /** Of the whole file, to tell whether it was edited. */
  sha256: string;
}

/** UTF-16 units of HTML that are kept: some 25,000 articles of 1,000 characters, 64 MB. */
const MOST = 32_000_000;

const kept = new Map<string, Rendered>();
const counts = new Map<string, number>();
let size = 0;

/**
 * Reads and renders an article's body, once a build for as many as are kept: the first that were asked for,
 * since pages are built newest first and feeds want the newest again.
 */
export async function rendered(record: Pick<ArticleRecord, 'file'>): Promise<Rendered> {
  const known = kept.get(record.file);
  if (known) return known;
  const { markdown, sha256 } = await readBody(record);
  const html = renderBody(markdown);
  const made = { html, characters: countCharacters(html), sha256 };
  if (!import.meta.env?.DEV) keep(record.file, made);
  return made;
}

/** 字数 of an article; its body is read only where nothing else has asked for it before. */
export async function charactersOf(record: Pick<ArticleRecord, 'file'>): Promise<number> {
  return counts.get(record.file) ?? (await rendered(record)).characters;
}

function keep(file: string, made: Rendered): void {
  counts.set(file, made.characters);
  if (size + made.html.length > MOST) return;
  size += made.html.length;
  kept.set(file, made);
}
