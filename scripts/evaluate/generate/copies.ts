import type { GoldArticle } from '../gold.ts';
import { drawLabel } from './labels.ts';
import type { Generated } from './made.ts';
import { drawPeople } from './people.ts';
import { randomOf, type Random } from './random.ts';
import { impliedDates, type Clean } from './stock.ts';

const tails = ['责任编辑：样例', '【打印】【关闭】', '（完）', '上一篇：样例园区的样例新闻'];
const rules = ['********************', '--------------------', '——————————————'];

/** Two or three articles copied from a site into one file, each with its label, and what must come out of it. */
export function generateStacked(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const rule = random.chance(0.4) ? [random.pick(rules)] : [];
  const parts = random.sample(stock, 2 + random.int(2)).map((article) => copied(random, article));
  return {
    file: `stacked-${seed}.txt`,
    text: `${parts.flatMap(({ lines }, k) => (k === 0 ? lines : [...rule, ...lines])).join('\n')}\n`,
    gold: { articles: parts.map(({ gold }) => gold) },
  };
}

function copied(random: Random, article: Clean): { lines: string[]; gold: GoldArticle } {
  const label = drawLabel(random);
  const paragraphs = article.paragraphs.map(({ text }) => text);
  const tail = random.chance(0.6) ? [random.pick(tails)] : [];
  return {
    lines: [article.title, ...label.lines, ...paragraphs, ...tail],
    gold: {
      title: article.title,
      byline: [],
      source: label.source,
      date: label.date,
      dateAccept: label.date === null ? [null, ...impliedDates(article)] : [],
      body_must: paragraphs,
      paras: paragraphs,
      body_must_not: tail,
    },
  };
}

/** How a tool sets text in lines: so many characters a line, paragraphs set in or parted by a blank line. */
interface Setting {
  width: number;
  indent: string;
  blank: boolean;
  spaced: boolean;
}

/** Articles as a text recognition gives them, cut to lines of one width or with a space between all characters. */
export function generateWrapped(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const spaced = random.chance(0.2);
  const setting = {
    width: 16 + random.int(20),
    indent: random.pick(['　　', '    ', '']),
    blank: spaced || random.chance(0.5),
    spaced,
  };
  const fit = stock.filter(({ paragraphs }) => paragraphs.every(({ kind }) => kind === 'p'));
  const chosen = random.sample(fit, 1 + random.int(2)).map((article) => {
    const people = random.chance(0.7) ? drawPeople(random, 1, false) : [];
    return { article, people };
  });
  return {
    file: `wrapped-${seed}.txt`,
    text: `${chosen.map(({ article, people }) => set(article, people, setting)).join('\n\n')}\n`,
    gold: {
      articles: chosen.map(({ article, people }): GoldArticle => {
        const paragraphs = article.paragraphs.map(({ text }) => text);
        return {
          title: article.title,
          byline: people,
          date: null,
          dateAccept: [null, ...impliedDates(article)],
          body_must: paragraphs,
          paras: paragraphs,
          body_must_not: [],
        };
      }),
    },
  };
}

function set(
  { title, paragraphs }: Clean,
  people: readonly string[],
  { width, indent, blank, spaced }: Setting,
): string {
  const lead = people.length > 0 ? `本报讯（记者 ${people.join(' ')}）` : '';
  const texts = paragraphs.map(({ text }, k) => wrap(k === 0 ? lead + text : text, width, indent));
  const page = [title, '', texts.join(blank ? '\n\n' : '\n')].join('\n');
  return spaced ? page.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ') : page;
}

/** Lines of so many full-width characters; digits and Latin letters take half of one. */
function wrap(text: string, width: number, indent: string): string {
  const lines = [''];
  let taken = [...indent].reduce((sum, character) => sum + columns(character), 0);
  for (const character of text) {
    if (taken + columns(character) > 2 * width && !/[，。、；：！？”）》]/u.test(character)) {
      lines.push('');
      taken = 0;
    }
    lines[lines.length - 1] += character;
    taken += columns(character);
  }
  return indent + lines.join('\n');
}

const columns = (character: string): number => (character.codePointAt(0)! > 0x2000 ? 2 : 1);
