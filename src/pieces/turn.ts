import { describeDate } from '../lib/dates.ts';
import { markup, type Html } from '../lib/html.ts';
import type { Neighbours } from '../lib/neighbours.ts';
import type { ArticleRecord } from '../lib/record.ts';
import { urls } from '../lib/urls.ts';
import { title } from './title.ts';

/** The articles before and after this one in its zone; nothing where it is the only one. */
export function turn({ older, newer }: Neighbours): Html | undefined {
  if (!older && !newer) return undefined;
  return markup`<nav class="turn" aria-label="本园区前后篇">${older ? to('前一篇', older) : markup`<span></span>`}${newer && to('后一篇', newer)}</nav>`;
}

const to = (which: string, record: ArticleRecord): Html =>
  markup`<a href="${urls.article(record.id)}"><small>${which}，${describeDate(record.date)}</small>${title(record)}</a>`;
