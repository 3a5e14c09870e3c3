/**
 * The frame of an article's page, header, footer and all, is the same for thousands of articles: it is rendered once, as
 * the page of an article whose words are marks, and every article's words are put in their places.
 */
import { randomUUID } from 'node:crypto';
import type { ArticleWords } from './article-words.ts';
import { escapeHtml } from './html.ts';

/** Nothing in it that an address or an attribute would write in another way. */
const MARK = `frame-${randomUUID()}`;
const DATED = `${MARK}-dated`;

type Name = keyof ArticleWords;
const markOf = (name: Name): string => `${MARK}.${name}.`;

/** The id of the article that shows marks; a page with a date of publishing has one element more. */
export const frameId = ({ published }: Pick<ArticleWords, 'published'>): string =>
  published === undefined ? MARK : DATED;

/** The words of that article; undefined for any other. */
export function marksOf(id: string | undefined): ArticleWords | undefined {
  if (id !== MARK && id !== DATED) return undefined;
  return {
    id: markOf('id'),
    title: markOf('title'),
    description: markOf('description'),
    ...(id === DATED ? { published: markOf('published') } : {}),
    printed: markOf('printed'),
    about: markOf('about'),
    main: markOf('main'),
  };
}

/** A page with marks, cut at them: HTML and names of words by turns, HTML first and last. */
export const cutAtMarks = (page: string): string[] => page.split(new RegExp(`${MARK}\\.(\\w+)\\.`));

/** A word as it stands in the page. */
export function inPage(name: string, words: ArticleWords): string {
  const word = words[name as Name] ?? '';
  return name === 'about' || name === 'main' ? word : escapeHtml(word);
}
