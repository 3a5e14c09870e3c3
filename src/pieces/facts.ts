import type { Ledger } from '../../scripts/types.ts';
import { describeDate, displayDate, precision, type Precision } from '../lib/dates.ts';
import { markup, type Html, type Part } from '../lib/html.ts';
import { readFrom } from '../lib/read-from.ts';
import type { ArticleRecord, ZoneRef } from '../lib/record.ts';
import { urls } from '../lib/urls.ts';
import { TITLE_FROM } from '../lib/words.ts';

const FAR: Record<Precision, string> = {
  day: '',
  month: '只到月，',
  year: '只到年，',
  'month-day': '没有年份，',
  none: '',
};

/**
 * What is known of an article and from which words; what is not known is said.
 * @param copies other articles that tell the same story in the same words
 */
export function facts(
  record: ArticleRecord,
  copies: readonly ArticleRecord[],
  ledger: Ledger | undefined,
): Html {
  const { id, date, zone, zones, topics, data } = record;
  const ordered = zone ? [zone, ...zones.filter((one) => one.id !== zone.id)] : zones;
  const { url, source, sourceFrom, dateFrom, byline } = data;
  const from = TITLE_FROM[data.titleFrom];
  return markup`<dl class="facts">${[
    fact('园区', ordered.length > 0 ? known(ordered.map(zoneName)) : unknown('不详，文中未见')),
    fact(
      '日期',
      date
        ? known([
            displayDate(date),
            small(FAR[precision(date)] + (dateFrom ? readFrom(dateFrom, ledger, id) : '未注明读自何处')),
          ])
        : unknown('不详，没有可依的日子'),
    ),
    fact(
      '来源',
      source
        ? known([source, sourceFrom && sourceFrom !== source && small(readFrom(sourceFrom, ledger, id))])
        : unknown('不详，文中未见'),
    ),
    url && fact('原文', markup`<dd><a href="${url}" rel="external nofollow noreferrer">原文地址</a></dd>`),
    fact('作者', byline.length > 0 ? known(byline.map(author)) : unknown('不详，文中未见')),
    from && fact('标题', known([from.what, from.note && small(from.note)])),
    copies.length > 0 && fact('同稿', known(copies.map(copy))),
    topics.length > 0 &&
      fact(
        '主题',
        markup`<dd><ul>${topics.map((topic) => markup`<li><a href="${urls.topic(topic.id)}">${topic.label}</a></li>`)}</ul></dd>`,
      ),
  ]}</dl>`;
}

const fact = (name: string, value: Html): Html => markup`<div><dt>${name}</dt>${value}</div>`;
const known = (parts: readonly Part[]): Html => markup`<dd>${parts}</dd>`;
const unknown = (words: string): Html => markup`<dd class="unknown">${words}</dd>`;
const small = (words: string): Html => markup`<small>${words}</small>`;

const zoneName = (ref: ZoneRef): Html =>
  markup`<div><a href="${urls.zone(ref.id)}">${ref.name}</a>${small(place(ref))}</div>`;

const place = ({ zone }: ZoneRef): string =>
  zone ? [...new Set([zone.province, zone.city])].filter(Boolean).join('') : '不在名录';

const author = ({ name, role }: ArticleRecord['data']['byline'][number]): Html =>
  markup`<div>${role ? `${name}，${role}` : name}</div>`;

const copy = ({ id, title, date, data }: ArticleRecord): Html => {
  const printed = describeDate(date) + (data.source ? `，${data.source}` : '');
  return markup`<div><a href="${urls.article(id)}">${title}</a>${small(printed)}</div>`;
};
