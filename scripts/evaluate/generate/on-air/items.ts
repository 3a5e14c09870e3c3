import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { drawBite, type Bite } from './bites.ts';
import { drawCredit, NOBODY, type Credit } from './credits.ts';
import type { House } from './house.ts';
import { lineOf, opened, type Line } from './lines.ts';
import type { Part } from './script.ts';

/** An item of a programme as it was written down. */
export interface Item {
  article: Clean;
  lines: Line[];
  texts: string[];
  credit: Credit;
  bites: Bite[];
  /** Labels as they are written. */
  labels: string[];
  titled: boolean;
  /** Briefs under one title. */
  roundup: boolean;
}

/** What items are drawn with: names and quotes are never the same twice, the clock goes on. */
export interface Studio {
  random: Random;
  house: House;
  name: () => string;
  quote: () => string | undefined;
  clock: () => string;
}

/** Sets an article as an item. */
export function setItem(studio: Studio, article: Clean, nth: number, bullet = ''): Item {
  const { random, house, name } = studio;
  const texts = article.paragraphs.slice(0, 4).map(({ text }) => text);
  const credit = bullet === '' ? drawCredit(random, house, name) : NOBODY;
  const labels: string[] = [];
  const body: Line[] = [];
  const bites: Bite[] = [];
  let told: Part | undefined;
  for (const [k, text] of texts.entries()) {
    const part: Part = k === 0 ? 'lead' : 'body';
    const label = labelOf(studio, part, told, nth + k);
    const words = (k === 0 ? credit.lead : '') + bullet + text + (k === texts.length - 1 ? credit.tail : '');
    if (label !== '') labels.push(label);
    body.push(...under(studio, label, words));
    told = part;
    const quote = house.bites && bullet === '' && k > 0 && random.chance(0.4) ? studio.quote() : undefined;
    if (quote !== undefined && (k < texts.length - 1 || credit.tail === '')) {
      bites.push(drawBite(random, house, quote, name, studio.clock()));
      body.push(...bites.at(-1)!.lines);
      told = 'bite';
    }
  }
  const stamp = house.timed ? `${studio.clock()} ` : '';
  const title = house.title?.(article.title, nth);
  return {
    article,
    texts,
    credit,
    bites,
    labels,
    titled: title !== undefined,
    roundup: bullet !== '',
    lines: opened([
      ...(title === undefined ? [] : [lineOf('title', stamp + title)]),
      ...(credit.under === '' ? [] : [lineOf('credit', credit.under)]),
      ...body,
      ...(credit.last === '' ? [] : [lineOf('credit', credit.last)]),
    ]),
  };
}

/** The label of a paragraph; a slip forgets one that nothing hangs on. */
function labelOf({ random, house, clock }: Studio, part: Part, told: Part | undefined, turn: number): string {
  const { style, words, hosts, form, every } = house.script;
  if (style === 'none') return '';
  if (style === 'hosts') return random.chance(0.05) ? '' : form(hosts[turn % 2]!);
  if (style === 'turn') return part === told ? '' : `${words[part]} ${clock()}`;
  const slip = random.chance(0.05) && (part !== 'lead' || house.title !== undefined);
  return slip || (part === told && !every) ? '' : form(words[part]);
}

function under({ house }: Studio, label: string, words: string): Line[] {
  if (label === '') return [lineOf('text', words)];
  return house.script.alone
    ? [lineOf('label', label), lineOf('text', words)]
    : [lineOf('text', label + words)];
}
