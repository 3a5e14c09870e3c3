import { displayDate, type PartialDate } from './dates.ts';
import type { ArticleData } from './schema.ts';

/**
 * A citation by GB/T 7714-2015, 8.8 (electronic resource), in two halves: the day of citing, `[2026-01-31]`,
 * stands between them and is known only to the reader. An unknown part is left out; an unknown date is said.
 * @param address where the article can be read: the original's, else the site's own
 */
export function citation(
  data: Pick<ArticleData, 'title' | 'byline' | 'source' | 'date' | 'url'>,
  date: PartialDate | undefined,
  address: string | undefined,
): [before: string, after: string] {
  const { title, byline, source, url } = data;
  const names = byline.slice(0, 3).map(({ name }) => name);
  const authors = [...names, ...(byline.length > 3 ? ['等'] : [])].join('，');
  const full = date?.year !== undefined && date.day !== undefined;
  const when = full ? `(${data.date})` : describe(data.date, date);
  const published = source ? `${source}${full ? `，${date.year}` : '，'}${when}` : when;
  const where = url ?? address;
  return [`${authors && `${authors}. `}${title}[EB/OL]. ${published}`, where ? `. ${where}.` : '.'];
}

function describe(edtf: string | undefined, date: PartialDate | undefined): string {
  if (!edtf || !date) return '[日期不详]';
  return date.year === undefined ? displayDate(date) : edtf;
}
