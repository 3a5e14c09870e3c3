import type { Random } from '../random.ts';
import { draw, type Odds } from './draw.ts';

const PAPERS = [
  '样例导报',
  '园区周刊',
  '江畔商报',
  '样例高新时报',
  '样例经济晨报',
  '样例早报',
  '样例都市报',
  '样例科技报',
];
const SECTIONS = [
  '园区',
  '要闻',
  '综合新闻',
  '园区新闻',
  '产业',
  '区域新闻',
  '科创',
  '经济',
  '高新视窗',
  '地方',
  '本地·经济',
  '开发区',
];

/** What stands on a page around its articles. */
export interface Furniture {
  top: string[];
  bottom: string[];
}

/** Draws a paper's name, where the page prints it. */
export const drawPaper = (random: Random): string | undefined =>
  random.chance(0.5) ? random.pick(PAPERS) : undefined;

/** Draws the lines over and under the articles; the day and the paper's name are among them where the page has them. */
export function drawFurniture(random: Random, name: () => string, day?: string, paper?: string): Furniture {
  const number = 2 + random.int(15);
  const section = random.pick(SECTIONS);
  const short = random.pick([`A${twoDigits(number)}`, twoDigits(number), `B${twoDigits(1 + (number % 8))}`]);
  const page = random.pick([
    `第${number}版`,
    `${twoDigits(number)}版：${section}`,
    `${short} ${section}`,
    `${short}版·${section}`,
    `${section} ${short}`,
  ]);
  const date = day === undefined ? [] : [printed(random, day)];
  const named = paper === undefined ? [] : [paper];
  const staff = () => random.sample(STAFF, 1 + random.int(3)).map((role) => random.pick(role) + name());
  const top = draw(random, [
    [3, [[short, section, ...date].join(' ')]],
    [3, [page, ...date, ...named]],
    [3, [...named, ...date, page]],
    [2, [[...named, ...date, `第${number}版`].join(' ')]],
    [2, [[twoDigits(number), section, ...date, ...staff()].join(' ')]],
    [2, [page, ...date, staff().join('　')]],
    [1, [short, section, ...date]],
    [1, [[...date, ...staff(), page].join('　')]],
  ]);
  const extra = random.chance(0.15) ? [draw(random, EXTRAS)(random)] : [];
  const foot = random.chance(0.35) ? [] : random.sample(FEET, 1 + random.int(2)).map((line) => line(random));
  const editors = random.chance(0.5) ? [staff().join(random.pick([' ', '　']))] : [];
  return {
    top: [...top, ...extra],
    bottom: random.chance(0.7) ? [...editors, ...foot] : [...foot, ...editors],
  };
}

const STAFF = [
  ['责任编辑：', '责编：', '本版责编 ', '责任编辑 ', '编辑：', '值班编辑：', '本版编辑：'],
  ['美编：', '版式：', '美术编辑：', '版面设计：', '版式设计 '],
  ['校对：', '校对 ', '审读：', '值班主任：'],
] as const;

type Line = (random: Random) => string;

const code = (random: Random): string => `0${300 + random.int(600)}-${2_000_000 + random.int(6_000_000)}`;
const EXTRAS: Odds<Line> = [
  [3, (random) => `新闻热线：${code(random)}`],
  [2, () => 'www.example.com'],
  [1, () => 'http://www.example.com'],
  [1, (random) => `总第${1000 + random.int(6000)}期`],
  [1, (random) => `今日${[4, 8, 12, 16][random.int(4)]}版`],
];
const FEET: readonly Line[] = [
  (random) => `电话：${code(random)}`,
  (random) => `新闻热线：${code(random)}　广告热线：${code(random)}`,
  (random) => `国内统一连续出版物号：CN 00-00${twoDigits(1 + random.int(99))}`,
  () => '网址：www.example.com',
  () => '投稿邮箱：news@example.com',
  () => '本版图片除署名外均为资料图片',
  (random) => `本报地址：样例市样例路${1 + random.int(300)}号　邮编：000000`,
];

function printed(random: Random, day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = `星期${'日一二三四五六'[new Date(day).getUTCDay()]}`;
  const spoken = `${year}年${month}月${date}日`;
  return draw(random, [
    [8, `${spoken} ${weekday}`],
    [3, spoken],
    [3, `${spoken}　${weekday}`],
    [2, `${day} ${weekday}`],
    [2, `${year}.${month}.${date} ${weekday}`],
    [
      1,
      `${spoken.replace(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0))} ${weekday}`,
    ],
    [1, `${weekday} ${spoken}`],
  ]);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
