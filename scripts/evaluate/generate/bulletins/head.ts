import { draw } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { daysBefore, fullDay, ISSUE_DAYS, shortDay, weekday } from './days.ts';
import type { Kind } from './kind.ts';
import { row, rows, type Row } from './rows.ts';
import { GREETINGS, PROVINCES, SECRETS, WELCOMES } from './words.ts';

/** The top of a bulletin, and the day that it tells; `loose`: it may be taken for the items' day or not. */
export interface Head {
  rows: Row[];
  day?: string;
  loose: boolean;
}

const RULES = [
  '━━━━━━━━━━━━━━━━',
  '——————————————',
  '----------------------------',
  '================',
  '＊＊＊＊＊＊＊＊',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** The name with a day in it, as those have that appear every day. */
function nameWithDay(random: Random, name: string, day: string): { text: string; year: boolean } {
  const full = draw(random, ISSUE_DAYS)(day);
  return draw(random, [
    [3, { text: `${name}（${full}）`, year: true }],
    [3, { text: `${name} | ${full}`, year: true }],
    [2, { text: `${name} ${full} ${weekday(day)}`, year: true }],
    [1, { text: `${full}${name}`, year: true }],
    [1, { text: `【${name}】${full}`, year: true }],
    [2, { text: `${name}丨${shortDay(day)}`, year: false }],
  ]);
}

/** A week as it is written: 2024年7月29日—8月4日. */
function weekOf(random: Random, last: string): string {
  const first = daysBefore(last, 6);
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : `${last.slice(0, 4)}年`;
  const dots = (day: string) => day.split('-').map(Number).join('.');
  return draw(random, [
    [4, `${fullDay(first)}—${year}${shortDay(last)}`],
    [2, `${fullDay(first)}至${year}${shortDay(last)}`],
    [2, `${dots(first)}-${dots(last)}`],
    [1, `${first}～${last}`],
  ]);
}

/** Draws the top of a bulletin of that kind. */
export function drawHead(random: Random, kind: Kind, day: string, zone?: string): Head {
  const region = zone ?? random.pick(PROVINCES);
  const name = draw(random, [
    [5, region + random.pick(kind.names)],
    [3, random.pick(kind.names)],
  ]);
  const office =
    zone === undefined
      ? region + random.pick(['开发区处', '开发区协会秘书处', '园区办', '工业园区办公室', '信息中心'])
      : zone + random.pick(['党政办公室', '管委会办公室', '招商局', '宣传部', '综合办公室']);
  const where = draw(random, kind.dayIn);
  const issued = draw(random, ISSUE_DAYS)(day);
  const named = where === 'name' ? nameWithDay(random, name, day) : { text: name, year: true };
  const week = where === 'week' ? weekOf(random, day) : '';
  const title = week !== '' && random.chance(0.4) ? `${name}（${week}）` : named.text;
  const issue = random.chance(kind.number) ? [drawNumber(random, day)] : [];
  const dayLine = where === 'head' ? issued : '';
  const told = where === 'head' || where === 'week' || (where === 'name' && named.year);
  return {
    rows: [
      ...(random.chance(kind.distribution / 4) ? [row('head', random.pick(SECRETS))] : []),
      row('name', title),
      ...rows('head', issue),
      ...rows('head', week !== '' && title === name ? [random.pick([week, `（${week}）`])] : []),
      ...rows('head', imprint(random, random.chance(kind.office) ? office : '', dayLine)),
      ...(random.chance(0.3) ? [row('rule', random.pick(RULES))] : []),
      ...greeting(random, kind, day),
    ],
    ...(told ? { day } : {}),
    loose: where === 'week',
  };
}

function drawNumber(random: Random, day: string): string {
  const nth = 1 + random.int(48);
  return draw(random, [
    [6, `第${nth}期`],
    [3, `（第${nth}期）`],
    [2, `第${nth}期（总第${nth + 52 * (1 + random.int(6))}期）`],
    [2, `〔${day.slice(0, 4)}〕${nth}号`],
    [1, `第${two(nth)}号`],
    [1, `（${nth}）`],
  ]);
}

/** The office and the day: in one line, or one below the other, or whichever there is. */
function imprint(random: Random, office: string, day: string): string[] {
  if (office === '' || day === '') return [office + day].filter((text) => text !== '');
  const gap = random.pick(['　　　　　　', '　　', '          ', ' ']);
  return draw(random, [
    [7, [office + gap + day]],
    [2, [`${office}编${gap}${day}`]],
    [1, [`${office}主办${gap}${day}`]],
    [3, [office, day]],
    [1, [`编发单位：${office}${gap}编发日期：${day}`]],
    [1, [`主办：${office}`, `日期：${day}`]],
  ]);
}

function greeting(random: Random, { chatty }: Kind, day: string): Row[] {
  if (!random.chance(chatty)) return [];
  return [
    row(
      'foot',
      draw(random, [
        [4, random.pick(GREETINGS)],
        [2, `${random.pick(WELCOMES)}今天是${shortDay(day)}，${weekday(day)}。`],
      ]),
    ),
  ];
}
