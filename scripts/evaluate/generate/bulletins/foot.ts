import { draw } from '../press/draw.ts';
import type { Random } from '../random.ts';
import type { Kind } from './kind.ts';
import { row, rows, type Row } from './rows.ts';
import { CONTACTS, EDITORS, FAREWELLS, ISSUED, REPORTED, SENT } from './words.ts';

/** Draws what stands below the items: addressees, editors, friendly words. */
export function drawFoot(random: Random, kind: Kind, name: () => string): Row[] {
  const chatty = random.chance(kind.chatty);
  return [
    ...(chatty ? rows('foot', random.sample(FAREWELLS, 1 + random.int(2))) : []),
    ...(random.chance(kind.distribution) ? addressees(random) : []),
    ...(random.chance(kind.editors) ? rows('foot', editors(random, name)) : []),
    ...(random.chance(kind.office * 0.15) ? [row('foot', random.pick(CONTACTS))] : []),
  ];
}

function addressees(random: Random): Row[] {
  const colon = random.pick(['：', '：', ': ']);
  const printed = random.chance(0.4) ? [`（共印${10 * (2 + random.int(18))}份）`] : [];
  const parts = [
    ['报', REPORTED],
    ['送', SENT],
    ['发', ISSUED],
  ] as const;
  const asked = random.chance(0.7) ? parts : random.sample(parts, 2);
  const lines = asked.map(([label, names]) => `${label}${colon}${random.pick(names)}`);
  const rule = random.chance(0.3) ? [row('rule', '———————————————————')] : [];
  return draw(random, [
    [6, [...rule, ...rows('foot', [...lines, ...printed])]],
    [2, [...rule, row('foot', `${lines.join('　')}${printed.join('')}`)]],
    [2, [...rule, ...rows('foot', [`抄送：${random.pick(SENT)}`, ...printed])]],
  ]);
}

function editors(random: Random, name: () => string): string[] {
  const colon = random.pick(['：', '：', '：', '丨', '｜', '/']);
  const roles = random.sample(EDITORS, 1 + random.int(3)).map((role) => role + colon + name());
  return random.chance(0.6) ? [roles.join(random.pick(['　', '  ', '　　']))] : roles;
}
