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
