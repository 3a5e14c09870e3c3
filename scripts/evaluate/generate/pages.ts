import type { GoldArticle } from '../gold.ts';
import { allBylines, plainBylines } from './bylines.ts';
import { cutParagraph } from './columns.ts';
import { headlineLines, type HeadlineStyle } from './headlines.ts';
import type { Generated, Level } from './made.ts';
import { drawPeople } from './people.ts';
import { randomOf, type Random } from './random.ts';
import { impliedDates, type Clean } from './stock.ts';
import { allCaptions, plainCaptions } from './words.ts';

/** A newspaper page of 2 to 6 articles as an OCR tool would give it, and what must come out of it. */
export function generatePage(stock: readonly Clean[], level: Level, seed: number): Generated {
  const random = randomOf(seed);
  const hard = level === 'hard';
  const chosen = chooseArticles(random, stock, hard);
  const header = random.chance(hard ? 0.5 : 0.25) ? drawHeader(random) : undefined;
  const style: HeadlineStyle = { mark: random.pick(['', '# ', '## ']), hard };
  const laid = chosen.map((article) => layOut(random, article, style, header?.date ?? null));
  const lines = [...(header?.lines ?? []), ...laid.flatMap((item) => item.lines)];
  if (hard && random.chance(0.25)) lines.push('责编：样例 美编：样例');
  if (hard && random.chance(0.2)) lines.push(...FOOT);
  if (hard && random.chance(0.1)) lines.unshift(FOOT[0]!);
  return {
    file: `page-${seed}.md`,
    text: `${lines.join(hard && random.chance(0.3) ? '\n' : '\n\n')}\n`,
    gold: { articles: laid.map((item) => item.gold) },
  };
}

/** Where the paper is to be reached. */
const FOOT = ['网址：www.example.com', '投稿邮箱：news@example.com', '新闻热线：0000-0000000'];

/** Different articles; about different zones unless the page is hard. */
export function chooseArticles(random: Random, stock: readonly Clean[], hard: boolean): Clean[] {
  const taken = new Set<string>();
  const subheaded = stock.filter(({ paragraphs }) => paragraphs.some(({ kind }) => kind === 'h2'));
  const first = hard && random.chance(0.4) ? [random.pick(subheaded)] : [];
  const drawn = [...first, ...random.sample(stock, stock.length).filter((article) => article !== first[0])];
  const fit = hard
    ? drawn
    : drawn.filter(({ zones, paragraphs }) => {
        if (paragraphs.some(({ text }) => text.startsWith('问：'))) return false;
        const free = zones.length > 0 && zones.every((zone) => !taken.has(zone));
        if (free) for (const zone of zones) taken.add(zone);
        return free;
      });
  const chosen = fit.slice(0, 2 + random.int(5));
  return chosen.map((article) => (hard && random.chance(0.1) ? firstParagraph(article) : article));
}

/** An item of one paragraph, where the first is long enough to be one. */
function firstParagraph(article: Clean): Clean {
  const [first] = article.paragraphs;
  return first && first.text.length >= 60 ? { ...article, paragraphs: [first] } : article;
}

function drawHeader(random: Random): { lines: string[]; date: string } {
  const [year, month, day] = [2019 + random.int(6), 1 + random.int(12), 1 + random.int(28)];
  const two = (value: number) => String(value).padStart(2, '0');
  const weekday = '日一二三四五六'[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const told = `${year}年${month}月${day}日 星期${weekday}`;
  return {
    lines: random.pick([[`A0${1 + random.int(8)} 园区`, told], [`${told} 第${1 + random.int(8)}版`]]),
    date: `${year}-${two(month)}-${two(day)}`,
  };
}

/** An article on a page. */
export interface LaidOut {
  lines: string[];
  /** How many of its lines stand before its text when its headline does: the headline's and the byline's. */
  head: number;
  gold: GoldArticle;
}

/** Lays an article out: its lines as they stand on the page, with captions, and what must come out of them. */
export function layOut(random: Random, article: Clean, style: HeadlineStyle, date: string | null): LaidOut {
  const { hard } = style;
  const form = random.pick(hard ? allBylines : plainBylines);
  const people = drawPeople(random, 1 + random.int(Math.min(form.most, hard ? 3 : 2)), hard);
  const byline = form.write(people);
  const headline = headlineLines(random, article.title, style);
  const continued = hard && random.chance(0.08);
  const marks = subheadMarks(random, headline.level, hard);
  // What no caption parts: a paragraph, in hard pages a piece of one, the lines of a subhead.
  const units = article.paragraphs.flatMap(({ kind, text }, k, all) => {
    const first = k === 0 && form.place === 'lead' ? byline + text : text;
    const whole = k === all.length - 1 && form.place === 'last words' ? first + byline : first;
    if (kind === 'h2') return [subheadLines(text, hard && random.chance(0.1) ? [headline.mark, ''] : marks)];
    const pieces = cutParagraph(random, whole, hard);
    return hard ? pieces.map((piece) => [piece]) : [pieces];
  });
  const most = units.length > 1 ? 3 : 1;
  const captions = random.sample(hard ? allCaptions : plainCaptions, random.int(most));
  const lines = withCaptions(random, units, captions);
  if (form.place === 'last line') lines.push(byline);
  if (continued) lines[lines.length - 1] += '（下转第4版）';
  const under = form.place === 'under headline' ? [byline] : [];
  const behind = hard && headline.lines.length === 1 && random.chance(0.15);
  return {
    head: headline.lines.length + under.length,
    lines: behind ? [...under, ...lines, ...headline.lines] : [...headline.lines, ...under, ...lines],
    gold: {
      title: article.title,
      byline: people,
      date,
      dateAccept: date === null ? impliedDates(article) : [],
      body_must: article.paragraphs.map(({ text }) => text),
      paras: article.paragraphs.map(({ text }) => text),
      body_must_not: [...captions, byline],
    },
  };
}

type Marks = readonly [before: string, after: string];

/** How an article's subheads are marked: deeper than the headline, in bold, or, in hard pages, not at all. */
function subheadMarks(random: Random, level: number, hard: boolean): Marks {
  const deeper: Marks = [`${'#'.repeat(level + 1)} `, ''];
  const bold: Marks = ['**', '**'];
  if (!hard) return level === 0 ? bold : random.pick([deeper, bold]);
  return random.pick<Marks>([deeper, bold, ['', '']]);
}

/** A subhead's lines; a comma and a space were a line break. */
const subheadLines = (text: string, [before, after]: Marks): string[] =>
  text.split(/(?<=，)\s/u).map((line) => before + line + after);

/** Puts the captions between drawn units. */
function withCaptions(random: Random, units: readonly string[][], captions: readonly string[]): string[] {
  const at = captions.map(() => random.int(units.length - 1));
  return units.flatMap((unit, k) => [...unit, ...captions.filter((_, c) => at[c] === k)]);
}
