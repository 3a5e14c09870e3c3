import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';

/** A headline as the page sets it. */
export interface Headline {
  /** A line over it (引题), its own one or two lines, a line under it (副题). */
  kicker?: string;
  lines: string[];
  subtitle?: string;
}

const KICKERS = [
  '聚焦园区高质量发展',
  '园区发展一线观察',
  '科技创新看园区',
  '深耕产业 向新而行',
  '服务企业在行动',
  '营商环境看变化',
  '高质量发展调研行',
  '奋进新征程 园区新气象',
  '一线见闻录',
  '走进园区看发展',
  '开局之年看园区',
];
const ZONE_KICKERS = [(zone: string) => `${zone}推动高质量发展`, (zone: string) => `来自${zone}的报道`];
const SUBTITLES = ['——园区一线采访见闻', '——园区高质量发展观察之二', '——“走进园区”系列报道之三'];
const ZONE_SUBTITLES = [
  (zone: string) => `——${zone}采访见闻`,
  (zone: string) => `——来自${zone}的一线报道`,
  (zone: string) => `——看${zone}如何下好“先手棋”`,
  (zone: string) => `${zone}高质量发展观察`,
];

/** What of a headline is drawn, each as a share. */
export interface HeadlineOdds {
  twoLines: number;
  reversed: number;
  /** A line over it or under it. */
  extended: number;
}

/** Draws how a page sets an article's headline. */
export function drawHeadline(random: Random, { title, zones }: Clean, odds: HeadlineOdds): Headline {
  const halves = random.chance(odds.twoLines) ? halvesOf(title) : undefined;
  if (halves && random.chance(odds.reversed)) return { lines: halves.toReversed() };
  const lines = halves ?? [title];
  if (!random.chance(odds.extended)) return { lines };
  const zone = zones.length === 1 && !title.includes(zones[0]!) ? zones[0]! : undefined;
  const line = (plain: readonly string[], zoned: readonly ((zone: string) => string)[]) =>
    zone !== undefined && random.chance(0.6) ? random.pick(zoned)(zone) : random.pick(plain);
  return random.chance(0.5) || title.includes('——')
    ? { kicker: line(KICKERS, ZONE_KICKERS), lines }
    : { lines, subtitle: line(SUBTITLES, ZONE_SUBTITLES) };
}

/** Other titles that are right as well: as the page has its lines, without a column's label, with what stands over or under. */
export function otherTitles(
  { title }: Clean,
  { kicker = '', lines, subtitle = '' }: Headline,
  label = '',
): string[] {
  const own = [title, title.replace(LABEL, ''), lines.join('')];
  const all = own.flatMap((words) => [
    words,
    ...[kicker, label].filter(Boolean).map((over) => `${over} ${words}`),
    ...(subtitle ? [`${words} ${subtitle}`] : []),
  ]);
  return [...new Set(all)].filter((words) => words !== title);
}

const LABEL = /^(?:【[^】]*】|[^丨]*丨)/u;
/** Where a headline may break, the best places first: at a stop, behind a zone's name or before a verb, behind 的. */
const SEAMS = [
  / |(?<=[：，])|(?=——)/gu,
  /(?<=高新区的?|经开区的?)(?!的|“)|(?=怎样|究竟|有了|落户|签在|把)/gu,
  /(?<=的)(?!“)/gu,
];

/** A headline over two lines, where a sub-editor would break it; not all can be. */
function halvesOf(title: string): [string, string] | undefined {
  const from = LABEL.exec(title)?.[0].length ?? 0;
  const middle = from + (title.length - from) / 2;
  const place = SEAMS.map(
    (seam) =>
      [...title.matchAll(seam)]
        .map(({ index }) => index)
        .filter((index) => index - from >= 4 && title.length - index >= 4 && isWhole(title.slice(0, index)))
        .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0],
  ).find((nearest) => nearest !== undefined);
  return place === undefined ? undefined : [title.slice(0, place).trim(), title.slice(place).trim()];
}

const isWhole = (text: string): boolean =>
  (text.match(/[“（【]/gu) ?? []).length === (text.match(/[”）】]/gu) ?? []).length;
