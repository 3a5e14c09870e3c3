import type { GoldArticle } from '../gold.ts';
import { drawLabel } from './labels.ts';
import type { Generated, Level } from './made.ts';
import { drawPeople } from './people.ts';
import { randomOf, type Random } from './random.ts';
import { impliedDates, type Clean } from './stock.ts';
import { drawTeasers, type Own } from './teasers.ts';
import * as words from './words.ts';

/** An article with its furniture, before it is written as text or as HTML. */
export interface WebPage {
  title: string;
  /** Lines above the body, the headline not among them. */
  menu: string[];
  label: string[];
  /** Paragraphs, subheads, and what stands between them. */
  body: { kind: 'p' | 'h2' | 'caption'; text: string }[];
  tail: string[];
  teasers: string[];
  footer: string[];
  gold: GoldArticle;
}

/** One article copied from a web page with its furniture, and what must come out of it. */
export function generateWeb(stock: readonly Clean[], level: Level, seed: number): Generated {
  const random = randomOf(seed);
  const hard = level === 'hard';
  const page = drawWebPage(random, stock, hard);
  const hidden = random.chance(0.15);
  const head = hidden ? [] : drawHeadline(random, page.title, hard);
  const lines = [
    ...page.menu,
    ...(random.chance(0.8) ? [...head, ...page.label] : [...page.label, ...head]),
    ...page.body.map(({ text }) => text),
    ...page.tail,
    ...page.teasers,
    ...page.footer,
  ];
  const [lead = ''] = page.gold.body_must;
  const told = page.teasers.some(
    (line, k) => line.includes(page.title) && (line + page.teasers[k + 1]).includes(lead.slice(0, 20)),
  );
  const indent = random.chance(0.3) ? '　　' : '';
  const bodies = new Set(page.body.filter(({ kind }) => kind === 'p').map(({ text }) => text));
  return {
    file: `web-${seed}.txt`,
    text: lines.map((line) => (bodies.has(line) ? indent + line : line)).join(random.pick(['\n', '\n\n'])),
    gold: { articles: [{ ...page.gold, title: hidden && !told ? null : page.title }] },
  };
}

export function drawWebPage(random: Random, stock: readonly Clean[], hard: boolean): WebPage {
  const article = random.pick(stock.filter(({ paragraphs }) => paragraphs.length > 2));
  const label = drawLabel(random);
  const byline = drawByline(random, hard);
  const first = article.paragraphs[0]!.text;
  const own: Own | undefined = random.chance(0.4) ? { title: article.title, lead: first } : undefined;
  const teasers = random.chance(0.75) || own ? drawTeasers(random, own, hard) : [];
  const parts = [
    some(random, 0.5, words.crumbs),
    some(random, 0.4, words.menus),
    some(random, 0.3, words.shares),
  ];
  const between = random.chance(0.5) ? [random.pick([...words.placeholders, ...words.plainCaptions])] : [];
  const tail = [
    ...some(random, 0.2, ['（完）', '【全文完】']),
    ...(random.chance(0.7) ? [drawEditor(random)] : []),
    ...some(random, 0.3, ['标签：样例 虚拟', '关键词：样例市 示范区']),
    ...(hard ? some(random, 0.3, words.promos) : []),
    ...some(random, 0.4, words.shares),
    ...(random.chance(0.3) ? ['上一篇：样例市虚拟天桥通车', '下一篇：示范县样例菜场开张'] : []),
  ];
  const footer = random.chance(0.6) ? random.sample(words.footers, 1 + random.int(3)) : [];
  return {
    title: article.title,
    menu: parts.flat(),
    label: label.lines,
    body: drawBody(random, article, byline, between),
    tail,
    teasers,
    footer,
    gold: {
      title: article.title,
      byline: byline.people,
      source: label.source,
      date: label.date,
      dateAccept: label.date === null ? [...impliedDates(article), teaserDate(own, teasers)] : [],
      body_must: article.paragraphs.map(({ text }) => text),
      paras: article.paragraphs.map(({ text }, k) => (k === 0 ? byline.lead + text : text)),
      body_must_not: [...parts.flat(), ...between, ...tail, ...teasers, ...footer].filter(
        (line) => [...line].length >= 6 && line !== first,
      ),
    },
  };
}

/** The stamp of the article's own teaser is its date where nothing better stands. */
function teaserDate(own: Own | undefined, teasers: readonly string[]): string | null {
  const at = own ? teasers.findIndex((line) => line.includes(own.lead.slice(0, 20))) : -1;
  return /\d{4}-\d\d-\d\d/.exec([teasers[at], teasers[at + 1]].join(' '))?.[0] ?? null;
}

const some = (random: Random, share: number, list: readonly string[]): string[] =>
  random.chance(share) ? [random.pick(list)] : [];

/** The headline with what copying sites put around it; perhaps twice. */
function drawHeadline(random: Random, title: string, hard: boolean): string[] {
  const tag = random.pick(words.spinners);
  const dressed = random.pick([
    title,
    title,
    `${tag}丨${title}`,
    `【${tag}】${title}`,
    `${title}_${tag}`,
    `${title}_样例新闻网`,
  ]);
  return random.chance(hard ? 0.35 : 0.2) ? [dressed, title] : [dressed];
}

interface WebByline {
  people: string[];
  /** Before the first paragraph; it stays there. */
  lead: string;
  under: string[];
  /** Behind the last words; it is cut off. */
  last: string;
  end: string[];
}

function drawByline(random: Random, hard: boolean): WebByline {
  const none: WebByline = { people: [], lead: '', under: [], last: '', end: [] };
  const people = drawPeople(random, 1 + random.int(2), hard);
  const [names, first, second] = [people.join(' '), people[0]!, people[1]];
  return random.pick<WebByline>([
    none,
    none,
    { ...none, people, under: [`本报记者 ${names}`] },
    { ...none, people, lead: `本报讯（记者 ${names}）` },
    { ...none, people, last: `（${names}）` },
    { ...none, people, last: `（记者 ${first}${second ? ` 通讯员 ${second}` : ''}）` },
    { ...none, people, end: [`（记者 ${names}）`] },
    ...(hard ? [{ ...none, people, under: [`□首席记者 ${first}${second ? ` 通讯员 ${second}` : ''}`] }] : []),
  ]);
}

function drawBody(
  random: Random,
  { paragraphs }: Clean,
  byline: WebByline,
  between: readonly string[],
): WebPage['body'] {
  const at = between.map(() => random.int(paragraphs.length - 1));
  const caption = (text: string): WebPage['body'][number] => ({ kind: 'caption', text });
  return [
    ...byline.under.map(caption),
    ...paragraphs.flatMap(({ kind, text }, k) => [
      { kind, text: (k === 0 ? byline.lead : '') + text + (k === paragraphs.length - 1 ? byline.last : '') },
      ...between.filter((_, c) => at[c] === k).map(caption),
    ]),
    ...byline.end.map(caption),
  ];
}

function drawEditor(random: Random): string {
  const [a, b] = drawPeople(random, 2, false);
  return random.pick([
    `责任编辑：${a}`,
    `[编辑：${a}]`,
    `（责编：${a}、${b}）`,
    `编辑：${a} 校对：${b} 审核：${a}`,
    `【责任编辑：${a}】`,
    `编辑/${a} 审核/${b}`,
  ]);
}
