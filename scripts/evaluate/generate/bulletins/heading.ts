import type { Random } from '../random.ts';
import { draw, type Odds } from '../press/draw.ts';
import type { Style } from './kind.ts';
import { row, type Row } from './rows.ts';

type Number = 'none' | 'han' | 'han-bracket' | 'point' | 'comma' | 'bracket' | 'circle' | 'padded' | 'bullet';

/** How a house sets its items' headlines. */
export interface Heading {
  style: Style;
  number: Number;
  bullet: string;
  open: string;
  close: string;
  /** Between a headline and the text in the same line. */
  join: string;
  /** Shown bold where there is bold. */
  bold: boolean;
  /** Counts anew in each section. */
  restarts: boolean;
}

const HAN = [...'一二三四五六七八九十'];
const CIRCLES = [...'①②③④⑤⑥⑦⑧⑨⑩'];
const WRITE: Record<Number, (nth: number, bullet: string) => string> = {
  none: () => '',
  han: (nth) => `${HAN[nth]}、`,
  'han-bracket': (nth) => `（${HAN[nth]}）`,
  point: (nth) => `${nth + 1}.`,
  comma: (nth) => `${nth + 1}、`,
  bracket: (nth) => `（${nth + 1}）`,
  circle: (nth) => CIRCLES[nth]!,
  padded: (nth) => `${String(nth + 1).padStart(2, '0')} `,
  bullet: (_, bullet) => bullet,
};

const OVER: Odds<Number> = [
  [7, 'none'],
  [5, 'han'],
  [3, 'point'],
  [3, 'comma'],
  [1, 'han-bracket'],
  [1, 'bracket'],
  [1, 'padded'],
  [4, 'bullet'],
];
const BEFORE: Odds<Number> = [
  [5, 'none'],
  [4, 'point'],
  [4, 'comma'],
  [1, 'han'],
  [1, 'bracket'],
  [2, 'bullet'],
  [1, 'circle'],
];
const ALONE: Odds<Number> = BEFORE.filter(([, number]) => number !== 'none');

/** Draws a house's headlines; `bold`: the file can show it. */
export function drawHeading(random: Random, style: Style, bold: boolean): Heading {
  const number = draw(random, { over: OVER, 'run-in': BEFORE, none: ALONE }[style]);
  const bullet = random.pick(['●', '◆', '■', '★', '▲', '▶', '◎', '☆', '※']) + random.pick(['', '', ' ']);
  const bare = { open: '', close: '', join: '' };
  const brackets = { open: '【', close: '】', join: random.pick(['', '', ' ']) };
  const form =
    style === 'none'
      ? bare
      : style === 'over'
        ? draw(random, [
            [7, bare],
            [2, brackets],
          ])
        : draw(random, [
            [6, brackets],
            [number === 'none' ? 0 : 2, { ...bare, join: '：' }],
            [bold ? 4 : 0, { ...bare, join: random.pick(['　', '：', ' ', '。']) }],
          ]);
  return { style, number, bullet, ...form, bold: style !== 'none' && bold, restarts: random.chance(0.5) };
}

/** True where a headline shows by nothing that it is one. */
export const isBare = ({ style, number, open }: Heading): boolean =>
  style === 'over' && number === 'none' && open === '';

/** True where a headline of these words could not be told from its text. */
export const clashes = ({ style, open, join }: Heading, title: string): boolean =>
  /[【】]/u.test(title) || (style === 'run-in' && open === '' && /[：。]/u.test(title) && join !== '');

/** Sets one item's headline and text; the headline's own line comes first where it has one. */
export function headed(heading: Heading, nth: number, title: string, texts: readonly string[]): Row[] {
  const { style, number, bullet, open, close, join, bold } = heading;
  const before = WRITE[number](nth, bullet);
  const [first = '', ...others] = texts;
  const rest = others.map((text) => row('paragraph', text));
  if (style === 'over')
    return [row('headline', before + open + title + close), row('paragraph', first), ...rest];
  const lead = style === 'none' ? before : before + open + title + close + join;
  return [{ ...row('paragraph', first), lead, bold }, ...rest];
}

/** How sections are called in lines of their own, told from headlines of that form. */
export function drawSectionForm(
  random: Random,
  { number, open }: Heading,
): (name: string, nth: number) => string {
  const fit: Odds<(name: string, nth: number) => string> = [
    [open === '' ? 4 : 0, (name) => `【${name}】`],
    [number === 'han' || number === 'none' ? 0 : 5, (name, nth) => `${HAN[nth]}、${name}`],
    [number === 'bullet' ? 0 : 2, (name) => `◆${name}`],
    [1, (name) => `——${name}——`],
    [number === 'bullet' ? 0 : 1, (name) => `▌${name}`],
    [1, (name) => `〔${name}〕`],
    [1, (name) => `★ ${name} ★`],
  ];
  return draw(random, fit);
}
