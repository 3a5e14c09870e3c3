import type { Random } from '../random.ts';
import { draw, type Odds } from './draw.ts';

/** How a paper sets names: the same over a page. */
export interface House {
  /** Stands before a line of names. */
  bullet: string;
  /** What it calls its reporters in a line of their own. */
  reporter: string;
  /** Between a role and its names, between two names, between two roles. */
  afterRole: string;
  betweenNames: string;
  betweenRoles: string;
  /** A name of two characters is spread to the width of three. */
  spread: boolean;
}

const BULLETS: Odds<string> = [
  [6, '■'],
  [6, '□'],
  [3, '●'],
  [3, '◎'],
  [2, '○'],
  [2, '▶'],
  [1, '►'],
  [2, '◆'],
];
const REPORTERS: Odds<string> = [
  [8, '记者'],
  [8, '本报记者'],
  [2, '全媒体记者'],
  [2, '融媒体记者'],
  [1, '融媒记者'],
];

/** Draws a paper's habits. */
export function drawHouse(random: Random): House {
  const spread = random.chance(0.07);
  const afterRole = draw(random, [
    [5, ' '],
    [3, ''],
    [1, '　'],
  ]);
  return {
    bullet:
      draw(random, BULLETS) +
      draw(random, [
        [3, ''],
        [2, ' '],
      ]),
    reporter: draw(random, REPORTERS),
    afterRole,
    betweenNames: spread
      ? '　'
      : draw(random, [
          [6, ' '],
          [3, '、'],
          [1, '　'],
        ]),
    betweenRoles: draw(random, [
      [8, ' '],
      [3, '　'],
      [afterRole === '' ? 2 : 0, ''],
    ]),
    spread,
  };
}

/** Names one after the other as the paper sets them. */
export const listed = (names: readonly string[], { betweenNames, spread }: House): string =>
  names.map((name) => (spread && name.length === 2 ? [...name].join(' ') : name)).join(betweenNames);
