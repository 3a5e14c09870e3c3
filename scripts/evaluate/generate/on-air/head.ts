import { draw, type Odds } from '../press/draw.ts';
import { spokenDay } from '../press/days.ts';
import type { Random } from '../random.ts';
import type { House } from './house.ts';
import { lineOf, type Line } from './lines.ts';
import { FAREWELLS, GREETINGS, MENU_ENDS, MENU_HEADS } from './words.ts';

/** What stands above the items and below them. */
export interface Frame {
  top: Line[];
  bottom: Line[];
  /** People of the programme who wrote none of its items. */
  staff: string[];
}

interface Head {
  station: string;
  programme: string;
  day: string;
  compact: string;
}

const HEADS: Odds<(head: Head) => string[]> = [
  [4, ({ station, programme, day }) => [`${station}《${programme}》${day}`]],
  [
    3,
    ({ station, programme, compact }) => [`${station}《${programme}》${compact && `（${compact}）`}文字稿`],
  ],
  [3, ({ station, programme, day }) => [`${station}${programme} ${day}`.trim()]],
  [2, ({ station, programme, day }) => [`【${station}${programme}】${day}`]],
  [2, ({ station, programme, day }) => [`${day}${station}《${programme}》播出稿`]],
  [2, ({ station, programme, day }) => [station, `《${programme}》`, day]],
  [2, ({ station, programme, day }) => [`《${programme}》`, [day, station].filter(Boolean).join('　')]],
  [1, ({ station, programme, compact }) => [`${compact}${station}${programme}`]],
  [
    1,
    ({ station, programme, day }) => [
      `节目：《${programme}》`,
      day && `日期：${day}`,
      station && `播出：${station}`,
    ],
  ],
];

const weekday = (day: string): string => `星期${'日一二三四五六'[new Date(day).getUTCDay()]}`;
const spoken = (day: string): string => `${day.slice(0, 4)}年${spokenDay(day)}`;

function written(random: Random, day: string): string {
  return draw(random, [
    [6, spoken(day)],
    [3, `${spoken(day)} ${weekday(day)}`],
    [2, day],
    [1, day.replaceAll('-', '.')],
    [1, `${spoken(day)}（${weekday(day)}）`],
  ]);
}

/** Draws a programme's frame for a day that it tells in the house's place, or not at all. */
export function drawFrame(
  random: Random,
  house: House,
  day: string,
  titles: readonly string[],
  name: () => string,
): Frame {
  const { medium, programme, dayPlace, script } = house;
  const at = (place: House['dayPlace'], text: string) => (dayPlace === place ? text : '');
  const station = house.stationTold ? house.station : '';
  const told = written(random, day);
  const head = draw(
    random,
    HEADS,
  )({ station, programme, day: at('head', told), compact: at('head', day.replaceAll('-', '')) });
  const hour = medium === 'tv' ? '19:30' : '7:00';
  const aired = at(
    'line',
    random.pick([`播出时间：${told} ${hour}`, `播出日期：${told}`, `首播时间：${told} ${hour}`, told]),
  );
  const staff: string[] = [];
  const crew = drawCrew(random, medium, name, staff);
  const crewAbove = random.chance(0.4);
  const greets = dayPlace === 'greeting' || random.chance(0.6);
  const named = { station: house.station, programme, day: at('greeting', `${spoken(day)}，${weekday(day)}`) };
  const host = (text: string, first: 0 | 1) =>
    script.style === 'hosts' ? script.form(script.hosts[first]) + text : text;
  const bye = random.chance(0.6)
    ? [lineOf('furniture', host(random.pick<string>(FAREWELLS[medium]), 1))]
    : [];
  const foot = [at('foot', `（${house.station}${told}播出）`)].filter(Boolean);
  return {
    staff,
    top: [
      ...head.filter(Boolean).map((text) => lineOf('head', text)),
      ...[aired, ...(crewAbove ? crew : [])].filter(Boolean).map((text) => lineOf('furniture', text)),
      ...(greets ? [lineOf('furniture', host(random.pick(GREETINGS[medium])(named), 0))] : []),
      ...(house.menu ? drawMenu(random, titles) : []),
    ],
    bottom: [...bye, ...[...foot, ...(crewAbove ? [] : crew)].map((text) => lineOf('furniture', text))],
  };
}

/** The headlines before the programme, in one look: a line each, or all in one. */
function drawMenu(random: Random, titles: readonly string[]): Line[] {
  const intro = random.pick(MENU_HEADS);
  const ends = random.chance(0.4) ? [random.pick(MENU_ENDS)] : [];
  const mark = draw<(title: string, k: number) => string>(random, [
    [5, (title) => title],
    [3, (title, k) => `${k + 1}.${title}`],
    [3, (title, k) => `${k + 1}、${title}`],
    [2, (title, k) => `${'一二三四五六七八九十'.charAt(k)}、${title}`],
    [2, (title) => `● ${title}`],
    [2, (title) => `·${title}`],
    [1, (title) => `- ${title}`],
    [1, (title) => `【${title}】`],
    [1, (title, k) => `${title}${k === titles.length - 1 ? '。' : '；'}`],
    [1, (title) => `★${title}`],
  ]);
  const list = random.chance(0.15)
    ? [`${intro.replace(/：$/u, '')}：${titles.join('；')}。`]
    : [intro, ...titles.map(mark)];
  return [...list, ...ends].map((text) => lineOf('furniture', text));
}

const ROLES = {
  tv: ['编辑', '责编', '主播', '监制', '摄像', '导播', '主持人', '值班主任'],
  radio: ['编辑', '责编', '播音', '监制', '主持人', '录音合成', '值班编辑'],
} as const;

/** Lines that name who made the programme. */
function drawCrew(random: Random, medium: 'tv' | 'radio', name: () => string, staff: string[]): string[] {
  if (random.chance(0.5)) return [];
  const sign = random.pick(['：', '：', '丨', ' ', '｜']);
  const roles = random.sample(ROLES[medium], 1 + random.int(4)).map((role) => {
    const people = Array.from({ length: random.chance(0.25) ? 2 : 1 }, name);
    staff.push(...people);
    return `${role}${sign}${people.join(' ')}`;
  });
  return random.chance(0.6) ? [roles.join(random.pick([' ', '　', '  ']))] : roles;
}
