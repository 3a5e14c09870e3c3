import type { Generated, Level } from '../made.ts';
import { randomOf, type Random } from '../random.ts';
import { dayFor, type Clean } from '../stock.ts';
import { chooseArticles, tellTheirOwn, textOf } from './choice.ts';
import { drawFinish } from './finish.ts';
import { drawFurniture, drawPaper, type Furniture } from './furniture.ts';
import { drawHouse } from './house.ts';
import type { Line } from './lines.ts';
import { namesOutside } from './names.ts';
import { setPiece, type Piece } from './pieces.ts';
import { drawPlan, type Plan } from './plan.ts';
import { drawSheet, type Sheet } from './sheet.ts';
import { drawBriefs, drawSlots } from './slots.ts';
import { truthOf } from './truth.ts';

/** A newspaper page as a tool reads it, and exactly what must come out of it. */
export function generatePress(stock: readonly Clean[], level: Level, seed: number): Generated {
  const random = randomOf(seed);
  const plan = drawPlan(random, level);
  const articles = chooseReports(random, stock, plan);
  const briefs = plan.briefs === 'none' ? [] : chooseBriefs(random, stock, articles);
  const day = random.chance(0.65) ? dayFor(random, [...articles, ...briefs]) : undefined;
  const paper = drawPaper(random);
  const name = namesOutside(random, [...articles, ...briefs].map(textOf).join('\n'));
  const sheet = drawSheet(random, plan, {
    random,
    house: drawHouse(random),
    name,
    ...(day === undefined ? {} : { day }),
    ...(paper === undefined ? {} : { paper }),
  });
  const slots = [...drawSlots(sheet, articles), ...drawBriefs(sheet, briefs)];
  const pieces = slots.map((slot) => setPiece(sheet, slot));
  const furniture = drawFurniture(random, name, day, paper);
  const text = arrange(sheet, pieces, furniture)
    .map((line, k) => (k === 0 ? '' : line.blank ? '\n\n' : '\n') + line.text)
    .join('');
  return {
    file: `press-${level}-${seed}.${sheet.tool.extension}`,
    text: drawFinish(random)(text),
    gold: { articles: pieces.map((piece) => truthOf(piece, pieces, furniture, day)) },
  };
}

const isReport = ({ paragraphs }: Clean): boolean =>
  paragraphs.filter(({ kind }) => kind === 'p').length >= 3;
const isBrief = (article: Clean): boolean => !isReport(article) && article.zones.length === 1;

/** Articles for a page; where headlines stand away from their texts, those whose words tell whose they are. */
function chooseReports(random: Random, stock: readonly Clean[], { order, articles }: Plan): Clean[] {
  const reports = stock.filter(isReport);
  for (;;) {
    const chosen = chooseArticles(random, reports, articles);
    if (chosen.length >= 2 && (order === 'before' || tellTheirOwn(chosen))) return chosen;
  }
}

function chooseBriefs(random: Random, stock: readonly Clean[], beside: readonly Clean[]): Clean[] {
  const chosen = chooseArticles(random, stock.filter(isBrief), 2 + random.int(2), beside);
  return chosen.length >= 2 ? chosen : [];
}

/** All lines of a page, from its head to its foot. */
function arrange(
  { random, plan, tool, tight, setting }: Sheet,
  pieces: readonly Piece[],
  { top, bottom }: Furniture,
): Line[] {
  const blank = !tight;
  const furniture = (text: string): Line => ({
    kind: 'furniture',
    text,
    blank: blank && (tool.airy || setting.blank),
  });
  const ruled = blank && tool.rules && plan.order === 'before' && random.chance(0.5);
  const stray = plan.strayFoot && bottom.length > 0 ? 1 + random.int(pieces.length - 1) : undefined;
  const headings =
    plan.order === 'all-first' ? shuffled(random, pieces).flatMap(({ heading }) => heading) : [];
  const texts = pieces.flatMap((piece, k) => [
    ...(ruled && k > 0 ? [{ ...furniture('---'), blank }] : []),
    ...(stray === k ? [{ ...furniture(bottom[0]!), blank }] : []),
    ...(piece.label === undefined ? [] : [{ ...furniture(piece.label), blank }]),
    ...linesOf(piece, blank),
  ]);
  return [
    ...top.map(furniture),
    ...headings.map((line, k) => (k === 0 ? { ...line, blank } : line)),
    ...texts,
    ...bottom
      .slice(stray === undefined ? 0 : 1)
      .map((text, k) => (k === 0 ? { ...furniture(text), blank } : furniture(text))),
  ];
}

function linesOf({ side, credit, heading, names, body }: Piece, blank: boolean): Line[] {
  const over = credit.place === 'line' ? names : [];
  const under = credit.place === 'last-line' ? names : [];
  if (side === 'before') return [...heading, ...over, ...body, ...under];
  const [first, ...others] = [...over, ...body];
  const free = [{ ...first!, blank }, ...others];
  return side === 'first' ? free : [...free, ...heading, ...(credit.place === 'under-headline' ? names : [])];
}

/** In another order than they have. */
function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const drawn = random.sample(list, list.length);
  return drawn.every((one, k) => one === list[k]) ? [...drawn.slice(1), drawn[0]!] : drawn;
}
