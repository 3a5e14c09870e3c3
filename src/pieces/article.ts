/** What an article's page shows between header and footer. */
import type { Ledger } from '../../scripts/types.ts';
import type { ArticlePage } from '../lib/article-pages.ts';
import { isEdited } from '../lib/body.ts';
import { describeDate } from '../lib/dates.ts';
import { markup, safe, type Html } from '../lib/html.ts';
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

/** @param address of the page, with its host; undefined where that is not known */
export function article(
  { record, neighbours, copies }: ArticlePage,
  ledger: Ledger | undefined,
  address: string | undefined,
): Html {
  const { id, data, date, zone } = record;
  const body = rendered(record);
  const { characters } = body;
  const edited = Boolean(ledger && isEdited(ledger, id, body));
  const related = neighbours.related.filter(({ record: other }) => !copies.includes(other));
  return markup`<article class="art" data-article-id="${id}"><div class="art-grid"><div class="art-side">${
    zone && markup`<p class="slug"><a href="${urls.zone(zone.id)}">${zone.name}</a></p>`
  }</div><header class="art-head"><h1${isLong(record.title) && markup` class="long"`}>${headline(record)}</h1><p class="by"><span>${describeDate(
    date,
  )}</span>${data.byline.length > 0 && names(data.byline)}<span class="num">${characters} 字</span></p></header><div class="art-body">${
    characters > 0
      ? markup`<div class="prose">${safe(markRuns(body.html))}</div>`
      : markup`<p class="unknown">这篇没有正文。</p>`
  }${data.captions.length > 0 && captions(data.captions)}</div><aside class="art-facts" aria-label="本文资料">${facts(
    record,
    copies,
    ledger,
  )}</aside></div><div class="after">${proof(record, { ledger, characters, edited })}${
    related.length > 0 && alike(related)
  }${citation(record, address)}</div>${turn(neighbours)}</article>`;
}

const names = (byline: ArticlePage['record']['data']['byline']): Html =>
  markup`<span class="byline">${byline.map(({ name }, index) => markup`${index > 0 && '　'}<span>${name}</span>`)}</span>`;

const captions = (lost: readonly string[]): Html =>
  markup`<section class="prose captions" aria-label="图注">${lost.map(
    (caption) => markup`<p class="lost">图注：<span class="caption">${caption}</span></p>`,
  )}<p class="lost-note">原图未随文保存。</p></section>`;

const alike = (related: readonly Related[]): Html =>
  markup`<section class="fold"><div class="sect-head"><h2>相关</h2></div><ul class="why">${related.map(
    ({ record, why }) =>
      markup`<li><a href="${urls.article(record.id)}">${title(record)}</a><span class="note">${why}</span></li>`,
  )}</ul></section>`;
