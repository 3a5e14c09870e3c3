import { draw } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { surrounded, type Core } from './core.ts';
import { fullDay } from './days.ts';
import { row } from './rows.ts';
import { OFFICES } from './words.ts';

/** A piece as a word processor gives it out: numbers of pages, a day below the headline, who wrote it and who read it. */
export function exported(random: Random, core: Core, day: string, name: () => string): Core {
  const author = core.byline.length === 0 && random.chance(0.4) ? [name()] : [];
  const office = random.pick(OFFICES);
  const told = random.chance(0.5);
  const sheet = draw<(k: number) => string>(random, [
    [3, (k) => `第 ${k} 页 共 2 页`],
    [3, (k) => `— ${k} —`],
    [2, (k) => `- ${k} -`],
    [1, (k) => `${k} / 2`],
  ]);
  const numbered = random.chance(0.5);
  const under = told && core.title !== undefined ? [row('head', `（${fullDay(day)}）`)] : [];
  const list = core.rows.toSpliced(core.title === undefined ? 0 : 1, 0, ...under);
  const last = list.findLastIndex(({ kind }) => kind === 'paragraph');
  const paged = numbered ? list.toSpliced(last, 0, row('foot', sheet(1))) : list;
  const bottom = [
    ...author.map((one) => `供稿：${one}　审核：${name()}`),
    ...(told && under.length === 0 ? [`${office}`, fullDay(day)] : []),
    ...(numbered ? [sheet(2)] : []),
  ];
  const top = random.chance(0.25) ? [random.pick(['新闻稿', '宣传稿件', '通稿', '信息稿'])] : [];
  return {
    ...surrounded({ ...core, rows: paged }, top, bottom),
    byline: [...core.byline, ...author],
    ...(told ? { day } : {}),
    strange: [
      ...core.strange,
      ...under.map(({ text }) => text),
      ...top,
      ...bottom,
      ...(numbered ? [sheet(1)] : []),
      ...author,
    ],
  };
}
