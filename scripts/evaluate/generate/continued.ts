import type { Generated } from './made.ts';
import { chooseArticles, layOut, type LaidOut } from './pages.ts';
import { randomOf, type Random } from './random.ts';
import type { Clean } from './stock.ts';

/** A newspaper page of 2 or 3 articles, each going on behind the beginnings of the others, as text recognition reads columns across. */
export function generateContinued(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const mark = random.pick(['', '# ', '## ']);
  const laid = chooseArticles(random, stock, false)
    .slice(0, 2 + random.int(2))
    .map((article) => layOut(random, article, { mark, hard: false }, null));
  const columns = laid.map((item) => inColumns(random, item));
  const most = Math.max(...columns.map(({ length }) => length));
  const lines = Array.from({ length: most }, (_, k) => columns.flatMap((own) => own[k] ?? [])).flat();
  return {
    file: `continued-${seed}.md`,
    text: `${lines.join('\n\n')}\n`,
    gold: { articles: laid.map(({ gold }) => gold) },
  };
}

/** An article's lines in up to three columns; most end within a sentence. */
function inColumns(random: Random, { lines, head }: LaidOut): string[][] {
  const ends = lines.flatMap((_, k) => (k > head && isOpen(lines[k - 1]!) ? [k] : []));
  const any = random.chance(0.15) ? [head + 1 + random.int(Math.max(1, lines.length - head - 1))] : [];
  const cuts = [...new Set([...random.sample(ends, 2), ...any])].sort((a, b) => a - b);
  return [0, ...cuts].map((from, k) => lines.slice(from, cuts[k] ?? lines.length));
}

const isOpen = (line: string): boolean => !/[。！？；”）]$/u.test(line);
