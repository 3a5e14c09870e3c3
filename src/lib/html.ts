/** HTML made by functions: for what is each article's own on thousands of pages, where components take several times as long. */

/** HTML that goes into a page as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text, which is escaped; HTML; several of these; or nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A template of HTML; attributes in it stand in double quotes. */
export function markup(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  let made = pieces[0]!;
  for (let k = 0; k < parts.length; k++) made += written(parts[k]) + pieces[k + 1]!;
  return { html: made };
}

/** HTML from elsewhere, known to be safe. */
export const safe = (made: string): Html => ({ html: made });

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  let made = '';
  for (const one of part) made += written(one);
  return made;
}

/** Text for an element or an attribute in double quotes. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!) : text;
