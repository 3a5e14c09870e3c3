import path from 'node:path';
import type { RawKind } from '../types.ts';
import { knownTags } from './tags.ts';

const tag = /<(?:\/\s{0,3})?([a-z][a-z\d]{0,15})[\s/>]/gi;
const pageTag = /^(?:html|head|body|div|p|td|tr|table|h[1-6]|li|ul|section|article|br)$/;
const minPageTags = 10;

/**
 * What a text is, by what is in it: a page of tags is HTML under any name, and a text without a single known tag is
 * text even when it is called .html. Only Markdown is told by its name.
 */
export function detectKind(text: string, name: string): RawKind {
  const extension = path.posix.extname(name).toLowerCase();
  const named = extension === '.html' || extension === '.htm';
  if (
    /^\s{0,40}<(?:!doctype\s{1,9}html|html[\s>])/im.test(text.slice(0, 1024)) ||
    hasPageTags(text, named ? 1 : minPageTags)
  ) {
    return 'html';
  }
  return extension === '.md' ? 'markdown' : 'text';
}

/**
 * At least `min` tags: with a minimum of one any known tag counts; else only tags that make pages, and they must stand
 * on most lines, since a note may hold a table.
 */
function hasPageTags(text: string, min: number): boolean {
  const counts = (name: string): boolean => (min === 1 ? knownTags.has(name) : pageTag.test(name));
  let found = 0;
  for (const [, name] of text.matchAll(tag)) if (counts(name!.toLowerCase()) && ++found === min) break;
  if (found < min || min === 1) return found === min;
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (
    lines.filter((line) => line.trim().startsWith('<') || line.search(tag) >= 0).length * 2 > lines.length
  );
}
