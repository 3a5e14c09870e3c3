/** Articles to measure the site and its search with, made from words, the samples' own clauses and the knowledge. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isNational, loadGazetteer } from '../../src/lib/gazetteer.ts';
import { loadTaxonomy } from '../../src/lib/taxonomy.ts';
import { randomOf, type Random } from '../evaluate/generate/random.ts';
import { cleanArticles } from '../evaluate/generate/stock.ts';
import { formatFrontMatter } from '../write/yaml.ts';
import { wordSource } from './words.ts';

/** An article has paragraphs until it has so many characters: about 1,000 in the mean. */
const ENOUGH = 900;
const ZONES = 150;
const TOPICS = 30;
const YEARS = [2020, 2021, 2022, 2023, 2024];
/** Shares of articles whose front matter lacks a fact, as in what ingest writes. */
const NO_ZONE = 0.1;
const NO_DATE = 0.02;
const MONTH_ONLY = 0.08;
/** Share of clauses that are a sample's; the others are words in a row. */
const OWN_CLAUSES = 0.1;
/** The block from which made-up names are drawn, so that texts hold rare characters too. */
const NAMES = 0x4e00;
const NAME_CHARACTERS = 6_000;

/** What articles are put together from. */
interface Stock {
  word: (random: Random) => string;
  /** Clauses without punctuation. */
  clauses: string[];
  titles: string[];
  zones: string[];
  topics: string[];
}

function stockOf(): Stock {
  const articles = cleanArticles();
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return {
    word: wordSource(),
    clauses: texts.flatMap((text) => text.split(/[，。；！？：]/u)).filter((clause) => clause.length > 3),
    titles: articles.map(({ title }) => title),
    zones: loadGazetteer()
      .zones.filter(isNational)
      .slice(0, ZONES)
      .map(({ short }) => short),
    topics: loadTaxonomy()
      .topics.slice(0, TOPICS)
      .map(({ label }) => label),
  };
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** A made-up name of two or three characters from the whole range of Han. */
const nameOf = (random: Random): string =>
  String.fromCharCode(...times(2 + random.int(2), () => NAMES + random.int(NAME_CHARACTERS)));

/** A clause with other figures in it. */
const redrawn = (clause: string, random: Random): string =>
  clause.replace(/\d/g, () => String(1 + random.int(9)));

const phrase = ({ word }: Stock, random: Random, least: number): string =>
  times(least + random.int(6), () => word(random)).join('');

function clause(stock: Stock, random: Random): string {
  if (random.chance(OWN_CLAUSES)) return redrawn(random.pick(stock.clauses), random);
  const figure = random.chance(0.2) ? String(random.int(10 ** (1 + random.int(5)))) : '';
  return phrase(stock, random, 3) + figure + phrase(stock, random, 1);
}

function sentence(stock: Stock, random: Random): string {
  const { zones } = stock;
  const parts = times(2 + random.int(4), () => clause(stock, random));
  if (random.chance(0.2)) parts.unshift(`${random.pick(zones)}的${nameOf(random)}公司`);
  return `${parts.join('，')}${random.pick(['。', '。', '。', '；', '！'])}`;
}

function bodyOf(stock: Stock, random: Random): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < ENOUGH; length += paragraphs.at(-1)!.length)
    paragraphs.push(times(2 + random.int(3), () => sentence(stock, random)).join(''));
  return paragraphs.join('\n\n');
}

function dateOf(random: Random): string | undefined {
  if (random.chance(NO_DATE)) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const month = `${random.pick(YEARS)}-${two(1 + random.int(12))}`;
  return random.chance(MONTH_ONLY) ? month : `${month}-${two(1 + random.int(28))}`;
}

/** One article file: its text, by chance alone. */
function articleOf(id: string, stock: Stock, random: Random): string {
  const zones = random.chance(NO_ZONE) ? [] : random.sample(stock.zones, random.chance(0.8) ? 1 : 2);
  const title = random.chance(OWN_CLAUSES)
    ? redrawn(random.pick(stock.titles), random)
    : phrase(stock, random, 5);
  const data = {
    id,
    title: zones[0] ? `${zones[0]}：${title}` : `${nameOf(random)}：${title}`,
    titleFrom: 'headline',
    date: dateOf(random),
    zone: zones[0],
    zones,
    topics: random.sample(stock.topics, random.int(4)),
    byline: [{ name: nameOf(random) }],
    captions: random.chance(0.2) ? [`图为${nameOf(random)}的样例车间`] : [],
  };
  return formatFrontMatter(data, bodyOf(stock, random));
}

/** Writes `count` articles of about 1,000 characters below `to`; the same seed gives the same files. */
export async function writeArticles(count: number, to: string, seed = 1): Promise<void> {
  await mkdir(to, { recursive: true });
  const [stock, random] = [stockOf(), randomOf(seed)];
  for (let nth = 0; nth < count; nth++) {
    const id = `made-${String(nth).padStart(5, '0')}`;
    await writeFile(path.join(to, `${id}.md`), articleOf(id, stock, random));
  }
}
