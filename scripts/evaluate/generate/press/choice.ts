import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';

/** Articles that may stand on one page: of the same years, of other zones, not telling the same. */
export function chooseArticles(
  random: Random,
  stock: readonly Clean[],
  count: number,
  beside: readonly Clean[] = [],
): Clean[] {
  const years = yearsOf(stock);
  const chosen = [...beside];
  for (const article of random.sample(stock, stock.length)) {
    if (chosen.length === count + beside.length) break;
    const near = (other: Clean) => Math.abs((years.get(article) ?? 0) - (years.get(other) ?? 0)) <= 1;
    if (chosen.every((other) => near(other) && areStrangers(article, other))) chosen.push(article);
  }
  return chosen.slice(beside.length);
}

/** True when the words of each headline tell which of the texts is its own. */
export function tellTheirOwn(articles: readonly Clean[]): boolean {
  const texts = articles.map((article) => gramsOf(textOf(article), 2));
  return articles.every(({ title }, k) =>
    texts.every((other, j) => {
      const words = [...gramsOf(title, 2)];
      const own = words.filter((word) => texts[k]!.has(word) && !other.has(word)).length;
      return j === k || own - words.filter((word) => other.has(word) && !texts[k]!.has(word)).length >= 3;
    }),
  );
}

/** An article's paragraphs in one. */
export const textOf = ({ paragraphs }: Clean): string => paragraphs.map(({ text }) => text).join('\n');

/** The year that each article is of: its own, or that of another of its zone. */
function yearsOf(stock: readonly Clean[]): Map<Clean, number> {
  const dated = (article: Clean) => /^\d{4}/.exec(article.date ?? '')?.[0];
  return new Map(
    stock.map((article) => {
      const kin = stock.find(
        (other) => dated(other) && other.zones.some((zone) => article.zones.includes(zone)),
      );
      return [article, Number(dated(article) ?? (kin && dated(kin)) ?? 0)];
    }),
  );
}

function areStrangers(one: Clean, other: Clean): boolean {
  const grams = gramsOf(textOf(other), 6);
  const shared = [...gramsOf(textOf(one), 6)].filter((gram) => grams.has(gram)).length;
  return shared < 8 && !one.zones.some((zone) => other.zones.includes(zone));
}

function gramsOf(text: string, length: number): Set<string> {
  const grams = Array.from({ length: Math.max(0, text.length - length + 1) }, (_, k) =>
    text.slice(k, k + length),
  );
  return new Set(grams.filter((gram) => /^[\p{L}\p{N}]+$/u.test(gram)));
}
