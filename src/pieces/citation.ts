import { citation as cited } from '../lib/cite.ts';
import { displayDate } from '../lib/dates.ts';
import { markup, type Html } from '../lib/html.ts';
import type { ArticleRecord } from '../lib/record.ts';
import { urls } from '../lib/urls.ts';
import { NO_DATE } from '../lib/words.ts';

/**
 * The article as a GB/T 7714 citation; the script adds the day of citing, an address where none is known, and copies.
 * Beside it what saves the article on the reader's device.
 */
export function citation({ id, title, date, zone, data }: ArticleRecord, address: string | undefined): Html {
  const [before, after] = cited(data, date, address);
  const own = !(data.url ?? address) && markup`<span data-address></span>`;
  const shown = markup`data-date="${date ? displayDate(date) : NO_DATE}"${zone && markup` data-zone="${zone.name}"`}`;
  return markup`<section class="fold cite-fold" aria-label="引文"><div class="cite"><p id="citation">${before}<span data-cited></span>${own}${after}</p><div class="acts"><button id="save" class="act" type="button" aria-pressed="false" data-id="${id}" data-title="${title}" ${shown} hidden>收藏</button><button class="act" type="button" data-copy="citation" data-told="save-status" hidden>复制引文</button></div><p id="save-status" class="note" role="status" data-saved="${urls.saved()}"></p></div></section>`;
}
