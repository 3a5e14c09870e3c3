/** The lists that are kept on the reader's device, as plain data. Pure. */

/** A saved article, as the list of them shows it. */
export interface Saved {
  id: string;
  title: string;
  /** In words: 2023年2月21日, 日期不详. */
  date: string;
  /** Empty where the article has none. */
  zone: string;
  /** Its citation before and after the day of citing. */
  cite: [before: string, after: string];
}

/** Articles that are remembered as read; the oldest are forgotten. */
export const MOST_READ = 5000;

/** The id of an article, as the schema has it. */
const ID = /^[a-z0-9][\w-]{0,199}$/i;

const isText = (value: unknown): value is string => typeof value === 'string';

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, date, zone, cite } = value as Record<keyof Saved, unknown>;
  return (
    isText(id) &&
    ID.test(id) &&
    [title, date, zone].every(isText) &&
    Array.isArray(cite) &&
    cite.length === 2 &&
    cite.every(isText)
  );
}

/** The saved articles of a stored text, the last saved first, each once; what is none of ours counts for nothing. */
export function parseSaved(text: string | null): Saved[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    const ids = new Set<string>();
    return Array.isArray(list) ? list.filter(isSaved).filter(({ id }) => ids.size < ids.add(id).size) : [];
  } catch {
    return [];
  }
}

export const without = (list: readonly Saved[], id: string): Saved[] => list.filter((one) => one.id !== id);

/** With an article first, once. */
export const withSaved = (list: readonly Saved[], saved: Saved): Saved[] => [
  saved,
  ...without(list, saved.id),
];

/** Ids, one a line, the last read at the end; what is no id counts for nothing. */
export const parseRead = (text: string | null): Set<string> =>
  new Set((text ?? '').split('\n').filter((id) => ID.test(id)));

/** With an id last; of more than `most` the newest. */
export function withRead(ids: ReadonlySet<string>, id: string, most = MOST_READ): Set<string> {
  const others = [...ids].filter((one) => one !== id);
  return new Set([...others, id].slice(-most));
}

export const formatRead = (ids: ReadonlySet<string>): string => [...ids].join('\n');

/** The id in the address of an article, undefined for any other address. */
export function articleIn(path: string, articles: string): string | undefined {
  return path.startsWith(articles) ? /^([\w-]+)\/$/.exec(path.slice(articles.length))?.[1] : undefined;
}

/** A citation as of a day: 2026-01-31. */
export const citationOn = ({ cite: [before, after] }: Saved, day: string): string =>
  `${before}[${day}]${after}`;
