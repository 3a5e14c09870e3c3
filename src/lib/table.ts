import type { ArticleRecord } from './record.ts';

/** An article as a row of the data files: every fact, not the body. Unknown is null, or an empty list. */
export interface Row {
  id: string;
  address: string;
  title: string;
  titleFrom: string;
  date: string | null;
  zone: string | null;
  zones: string[];
  topics: string[];
  byline: { name: string; role?: string }[];
  source: string | null;
  url: string | null;
  summary: string | null;
  characters: number;
}

/** A column of the data files, told to readers. */
export interface Column {
  key: keyof Row;
  what: string;
  note: string;
}

/** The columns in order. */
export const COLUMNS: readonly Column[] = [
  { key: 'id', what: '编号', note: '一经给出就不再变，也是网址的一部分' },
  { key: 'address', what: '本站网址', note: '生成时没有给网站网址的，只有路径' },
  { key: 'title', what: '标题', note: '照录；原题未存的，取自 titleFrom 所说之处' },
  {
    key: 'titleFrom',
    what: '标题来历',
    note: 'headline 原题，teaser 页面残留，metadata 网页信息，editor 编者，lede 正文首句',
  },
  {
    key: 'date',
    what: '发表日期',
    note: '写到确知为止（EDTF）：2023-02-21，2022-12，2023；没有年份的写 XXXX-07-28，不详的为空',
  },
  { key: 'zone', what: '主要园区', note: '名录中的简称；不详的为空' },
  { key: 'zones', what: '写到的园区', note: '全部，主要的在前' },
  { key: 'topics', what: '主题', note: '按词表判定，一篇可属几个' },
  { key: 'byline', what: '作者', note: 'JSON 里是 name 和 role，CSV 里职务写在括号中' },
  { key: 'source', what: '来源', note: '最先发表的报纸或网站；不详的为空' },
  { key: 'url', what: '原文网址', note: '不详的为空' },
  { key: 'summary', what: '提要', note: '文中一两句，一字不改' },
  { key: 'characters', what: '字数', note: '正文的字符数，不计空白' },
];

/** A record as a row; `address` whole where the site has a host. */
export function rowOf(
  { id, title, date, zone, zones, topics, data, summary }: ArticleRecord,
  address: string,
  characters: number,
): Row {
  return {
    id,
    address,
    title,
    titleFrom: data.titleFrom,
    date: (date && data.date) ?? null,
    zone: zone?.name ?? null,
    zones: zones.map(({ name }) => name),
    topics: topics.map(({ label }) => label),
    byline: data.byline,
    source: data.source ?? null,
    url: data.url ?? null,
    summary: summary ?? null,
    characters,
  };
}

/** A JSON array, a line an article. */
export function toJson(rows: readonly Row[]): string {
  return rows.length > 0 ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n` : '[]\n';
}

/**
 * CSV (RFC 4180) for spreadsheets: a byte order mark, so that they read UTF-8; lines end in CR LF; several
 * values in a cell are parted by `;`. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.map(({ key }) => key).join(','),
    ...rows.map((row) => COLUMNS.map(({ key }) => cell(row[key])).join(',')),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What makes a spreadsheet calculate (OWASP's list), also behind apostrophes, so that one can always be taken away. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

function cell(value: Row[keyof Row]): string {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.map(itemText).join(';') : (value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe && `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}

function itemText(item: string | Row['byline'][number]): string {
  if (typeof item === 'string') return item;
  return item.role ? `${item.name}（${item.role}）` : item.name;
}
