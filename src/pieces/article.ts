import type { Ledger } from '../../scripts/types.ts';
import type { ArticlePage } from '../lib/article-pages.ts';
import { isEdited } from '../lib/body.ts';
import { describeDate } from '../lib/dates.ts';
import { markup, safe, type Html, type Part } from '../lib/html.ts';
import { isLong } from '../lib/keep.ts';
import { markRuns } from '../lib/long-runs.ts';
import type { Related } from '../lib/neighbours.ts';
import { rendered } from '../lib/rendered.ts';
import { urls } from '../lib/urls.ts';
import { citation } from './citation.ts';
import { facts } from './facts.ts';
import { proof } from './proof.ts';
import { headline, title } from './title.ts';
import { turn } from './turn.ts';

/**
 * What an article's page shows between header and footer.
 * @param address of the page, with its host; undefined where that is not known
 */
export function article(
  { record, neighbours, copies }: ArticlePage,
  ledger: Ledger | undefined,
  address: string | undefined,
): Html {
  const { id, title: words, data, date, zone } = record;
  const body = rendered(record);
  const { characters } = body;
  const edited = Boolean(ledger && isEdited(ledger, id, body));
  const related = neighbours.related.filter(({ record: other }) => !copies.includes(other));
  const side = markup`<div class="art-side">${zone && markup`<p class="slug"><a href="${urls.zone(zone.id)}">${zone.name}</a></p>`}</div>`;
  const h1 = markup`<h1${isLong(words) && markup` class="long"`}>${headline(record)}</h1>`;
  const by = markup`<p class="by"><span>${describeDate(date)}</span>${names(data.byline)}<span class="num">${characters} 字</span></p>`;
  const prose =
    characters > 0
      ? markup`<div class="prose">${safe(markRuns(body.html))}</div>`
      : markup`<p class="unknown">这篇没有正文。</p>`;
  const aside = markup`<aside class="art-facts" aria-label="本文资料">${facts(record, copies, ledger)}</aside>`;
  const after = [proof(record, { ledger, characters, edited }), alike(related), citation(record, address)];
  return markup`<article class="art" data-article-id="${id}"><div class="art-grid">${side}<header class="art-head">${h1}${by}</header><div class="art-body">${prose}${captions(data.captions)}</div>${aside}</div><div class="after">${after}</div>${turn(neighbours)}</article>`;
}

const names = (byline: ArticlePage['record']['data']['byline']): Part =>
  byline.length > 0 &&
  markup`<span class="byline">${byline.map(({ name }, index) => markup`${index > 0 && '　'}<span>${name}</span>`)}</span>`;

const captions = (lost: readonly string[]): Part =>
  lost.length > 0 &&
  markup`<section class="prose captions" aria-label="图注">${lost.map(
    (caption) => markup`<p class="lost">图注：<span class="caption">${caption}</span></p>`,
  )}<p class="lost-note">原图未随文保存。</p></section>`;

const alike = (related: readonly Related[]): Part =>
  related.length > 0 &&
  markup`<section class="fold"><div class="sect-head"><h2>相关</h2></div><ul class="why">${related.map(
    ({ record, why }) =>
      markup`<li><a href="${urls.article(record.id)}">${title(record)}</a><span class="note">${why}</span></li>`,
  )}</ul></section>`;
