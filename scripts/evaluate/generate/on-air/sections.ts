import { chooseArticles } from '../press/choice.ts';
import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import type { House } from './house.ts';
import { SECTIONS } from './words.ts';

/** Lines that name a part of the programme, by the item that they stand over: briefs at its end, now and then. */
export function drawSections(random: Random, { title, script }: House, count: number): Map<number, string[]> {
  if (title === undefined || count < 4 || !random.chance(0.3)) return new Map();
  const name = random.pick(SECTIONS);
  const look = random.pick([
    `【${name}】`,
    name,
    `${name}：`,
    `——${name}——`,
    `▍${name}`,
    '接下来是一组简讯。',
  ]);
  const spoken = script.style === 'hosts' && look.endsWith('。');
  return new Map([[count - 2, [spoken ? script.form(script.hosts[0]) + look : look]]]);
}

/** Several briefs under one title as the last item, now and then; dated like the latest of them. */
export function drawRoundup(
  random: Random,
  { title }: House,
  stock: readonly Clean[],
  beside: readonly Clean[],
): Clean[] {
  if (title === undefined || !random.chance(0.15)) return [];
  const briefs = chooseArticles(random, stock, 2 + random.int(2), beside);
  if (briefs.length < 2) return [];
  const dates = briefs.flatMap(({ date }) => date ?? []).toSorted();
  return [
    {
      title: random.pick(['园区快讯', '一组简讯', '联播快讯', '园区简讯', '各地园区简讯']),
      zones: briefs.flatMap(({ zones }) => zones),
      paragraphs: briefs.map(({ paragraphs }) => paragraphs[0]!),
      ...(dates.length > 0 ? { date: dates.at(-1)! } : {}),
    },
  ];
}
