import type { Generated } from '../made.ts';
import { chooseArticles, textOf } from '../press/choice.ts';
import { drawFinish } from '../press/finish.ts';
import { namesOutside } from '../press/names.ts';
import { randomOf, type Random } from '../random.ts';
import { dayFor, type Clean } from '../stock.ts';
import { drawQuotes } from './bites.ts';
import { dress } from './dress.ts';
import { drawFrame } from './head.ts';
import { drawHouse, type House } from './house.ts';
import { setItem, type Studio } from './items.ts';
import { lineOf, opened, type Line } from './lines.ts';
import { drawRoundup, drawSections } from './sections.ts';
import { drawSite } from './site.ts';
import { inTraditional } from '../traditional.ts';
import { truthOf } from './truth.ts';
import { TRANSITIONS } from './words.ts';

/** A programme of radio or television as it was written down, and exactly what must come out of it. */
export function generateOnAir(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const house = drawHouse(random);
  const articles = chooseArticles(random, stock.filter(isItem), 2 + random.int(5));
  const briefs = drawRoundup(random, house, stock.filter(isItem), articles);
  const bullet = random.pick(['●', '◆', '■', '▲', '●　']);
  const day = dayFor(random, [...articles, ...briefs]);
  const name = namesOutside(random, [...articles, ...briefs].map(textOf).join('\n'));
  const studio = drawStudio(random, house, name);
  const reports = articles.map((article, nth) => setItem(studio, article, nth));
  const items = [...reports, ...briefs.map((article) => setItem(studio, article, reports.length, bullet))];
  const sections = drawSections(random, house, reports.length);
  const titles = items.map(({ article }) => article.title);
  const frame = drawFrame(random, house, day, titles, name);
  const site = drawSite(random, house, day);
  const between = (k: number): Line[] => [
    ...(sections.get(k) ?? []).map((text) => lineOf('break', text)),
    ...(k === 0 || house.between === '' ? [] : [lineOf('break', house.between)]),
    ...transition(random, house, k),
  ];
  const rundown = items.map((item, k) => [between(k), item.lines] as const);
  const [first, ...rest] = frame.top;
  const around = [...site.crumbs, ...frame.top, ...site.label, ...frame.bottom, ...site.bottom];
  const apart = rundown.flatMap(([lines]) => lines);
  const lines = [
    ...(house.dress === 'html' ? [] : site.crumbs),
    first!,
    ...site.label,
    ...rest,
    ...rundown.flatMap(([over, own]) => [...opened(over), ...(over.length > 0 ? own : opened(own))]),
    ...opened(frame.bottom),
    ...site.bottom,
  ];
  const strange = [...around, ...apart].map(({ text }) => text);
  const made = {
    file: `on-air-${seed}.${{ text: 'txt', markdown: 'md', html: 'html' }[house.dress]}`,
    text: (house.dress === 'html' ? (text: string) => text : drawFinish(random))(dress(random, house, lines)),
    gold: {
      articles: items.map((item) => truthOf(item, items, { house, day, strange, staff: frame.staff })),
    },
  };
  return random.chance(0.08) ? inTraditional(made) : made;
}

/** Reports of paragraphs alone that do not already speak as a station. */
const isItem = ({ paragraphs }: Clean): boolean =>
  paragraphs.every(({ kind, text }) => kind === 'p' && !/^(?:[问答]：|本台)/u.test(text));

/** What a host says before an item that is not the first. */
const transition = (random: Random, { transitions, script }: House, k: number): Line[] =>
  transitions && script.style !== 'turn' && k > 0 && random.chance(0.5)
    ? [
        lineOf(
          'furniture',
          (script.style === 'hosts' ? script.form(script.hosts[k % 2]!) : '') + random.pick(TRANSITIONS),
        ),
      ]
    : [];

function drawStudio(random: Random, house: House, name: () => string): Studio {
  const quotes = drawQuotes(random);
  let seconds = 5 + random.int(40);
  const two = (value: number) => String(value).padStart(2, '0');
  const long = random.chance(0.5);
  return {
    random,
    house,
    name,
    quote: () => quotes.shift(),
    clock: () => {
      seconds += 20 + random.int(40);
      return `${long ? '00:' : ''}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
    },
  };
}
