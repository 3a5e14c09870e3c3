import { chooseArticles, textOf } from '../press/choice.ts';
import { draw, type Odds } from '../press/draw.ts';
import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';

/** What stands in a bulletin: news in plain paragraphs, with a headline that is one. */
const isNews = ({ title, paragraphs }: Clean): boolean =>
  paragraphs.every(({ kind, text }) => kind === 'p' && !/^(?:[问答]：|本台|本站)/u.test(text)) &&
  !/[丨【】]|^问答/u.test(title);

const LEAST = 60;

/** The first paragraphs of an article, as many as drawn, and enough to be an item. */
function shortened(random: Random, article: Clean, odds: Odds<number>): Clean {
  const count = draw(random, odds);
  const enough = article.paragraphs.findIndex(
    (_, k, all) =>
      k + 1 >= count &&
      all
        .slice(0, k + 1)
        .map(({ text }) => text)
        .join('').length >= LEAST,
  );
  return { ...article, paragraphs: article.paragraphs.slice(0, enough + 1 || undefined) };
}

/** Articles of one zone that tell different things. */
function chooseAtHome(random: Random, stock: readonly Clean[], count: number): Clean[] {
  const { zones } = random.pick(stock.filter((one) => one.zones.length === 1));
  const own = stock.filter((one) => one.zones.length === 1 && one.zones[0] === zones[0]);
  return random.sample(own, own.length).reduce<Clean[]>((chosen, one) => {
    const fresh = chosen.length < count && chosen.every((other) => shared(one, other) < 0.12);
    return fresh ? [...chosen, one] : chosen;
  }, []);
}

/** How much of the shorter text stands in the other, in words of four characters. */
function shared(one: Clean, other: Clean): number {
  const [a, b] = [one, other].map((article) => new Set(grams(textOf(article))));
  const both = [...a!].filter((gram) => b!.has(gram)).length;
  return both / Math.min(a!.size, b!.size);
}

const grams = (text: string): string[] =>
  Array.from({ length: text.length - 3 }, (_, k) => text.slice(k, k + 4));

/** Items for one file: about one zone, or about as many zones as there are items. */
export function chooseItems(
  random: Random,
  stock: readonly Clean[],
  {
    count,
    home,
    paragraphs,
    fits,
  }: { count: number; home: boolean; paragraphs: Odds<number>; fits: (title: string) => boolean },
): Clean[] {
  const news = stock.filter((article) => isNews(article) && fits(article.title));
  for (;;) {
    const short = news.map((article) => shortened(random, article, paragraphs));
    const chosen = home ? chooseAtHome(random, short, count) : chooseArticles(random, short, count);
    if (chosen.length >= 2) return chosen;
  }
}
