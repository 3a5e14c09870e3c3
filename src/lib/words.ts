/** Words of the interface that stand in more than one place. */
export const SITE = '园讯';
export const MOTTO = ['高新区经开区', '新闻辑要'] as const;
export const LEDE = '把散落各处的开发区新闻洗净、归位，一篇一页；每个字都查得到，每处改动都有出处。';
export const UNKNOWN = '不详';
export const NO_DATE = '日期不详';
export const NOT_A_MAP = '示意方格，非地图，不表示边界';

/** The main navigation, in order. */
export const NAV = [
  { key: 'zones', label: '园区' },
  { key: 'timeline', label: '时间' },
  { key: 'topics', label: '主题' },
  { key: 'search', label: '检索' },
  { key: 'about', label: '关于' },
] as const;

export type NavKey = (typeof NAV)[number]['key'];

/** The prompt of the search line. */
export function searchPrompt(articles: number): string {
  return articles > 0 ? `检索 ${articles} 篇全文，任意字词` : '检索全文，任意字词';
}

/** What a feed holds: all of a page's articles, or the newest of them. */
export function feedNote(entries: number, total: number): string {
  return entries < total ? `全文，最近的 ${entries} 篇，共 ${total} 篇` : `全文，共 ${total} 篇`;
}

/** The size of a file in words: 820 B, 96 KB, 1.4 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How a title came about, where that needs saying; `from` stands in the provenance. */
export const TITLE_FROM = {
  headline: undefined,
  teaser: { what: '取自页面残留的标题', note: '正文前没有标题' },
  metadata: { what: '取自网页信息', note: '正文前没有标题' },
  editor: { what: '由编者给出', note: '' },
  lede: { what: '取自正文首句', note: '原题未随文保存' },
} as const satisfies Record<string, { what: string; note: string } | undefined>;

/** What a kept or removed line was taken for, where the proof says it in the margin. */
export const STATE_NOTES: Readonly<Record<string, string>> = {
  title: '标题',
  byline: '署名，移作作者',
  subhead: '小标题',
  caption: '图注，移到文后',
};
