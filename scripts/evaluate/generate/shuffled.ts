import type { Generated } from './made.ts';
import { chooseArticles, layOut, type LaidOut } from './pages.ts';
import { randomOf, type Random } from './random.ts';
import type { Clean } from './stock.ts';

/** A newspaper page of 2 or 3 articles whose lines stand in a wrong order, as text recognition mixes up columns. */
export function generateShuffled(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const mark = random.pick(['', '# ', '## ']);
  const most = 2 + random.int(2);
  const laid = chooseArticles(random, stock, false)
    .slice(0, most)
    .map((article) => layOut(random, article, { mark, hard: false }, null));
  const mixUp = random.pick([swapped, interleaved, strayed]);
  return {
    file: `shuffled-${seed}.md`,
    text: `${mixUp(random, laid).join('\n\n')}\n`,
    gold: { articles: laid.map(({ gold }) => gold) },
  };
}

/** Two columns in a row change places. */
function swapped(random: Random, laid: readonly LaidOut[]): string[] {
  const lines = laid.flatMap((item) => item.lines);
  const [a, b, c] = random.sample([...lines.keys()].slice(1), 3).sort((one, other) => one - other) as [
    number,
    number,
    number,
  ];
  return [...lines.slice(0, a), ...lines.slice(b, c), ...lines.slice(a, b), ...lines.slice(c)];
}

/** The headlines come first, then the columns of all articles by turns, some lines of each. */
function interleaved(random: Random, laid: readonly LaidOut[]): string[] {
  const headlines = laid.map(({ lines }) => lines[0]!);
  const columns = laid.map(({ lines, head }) => [
    lines.slice(1, head + 1),
    ...lines.slice(head + 1).map((l) => [l]),
  ]);
  const lines: string[] = [];
  while (columns.some((column) => column.length > 0))
    for (const column of columns) lines.push(...column.splice(0, 1 + random.int(2)).flat());
  return [...headlines, ...lines];
}

/** One line of an article's text stands in another article. */
function strayed(random: Random, laid: readonly LaidOut[]): string[] {
  const long = laid.flatMap(({ lines, head }, k) => (lines.length - head > 2 ? [k] : []));
  const from = long.length > 0 ? random.pick(long) : 0;
  const into = random.pick([...laid.keys()].filter((k) => k !== from));
  const own = [...laid[from]!.lines];
  const at = laid[from]!.head + random.int(own.length - laid[from]!.head);
  const [line] = own.splice(at, 1);
  const other = [...laid[into]!.lines];
  const place = laid[into]!.head + 1 + random.int(Math.max(1, other.length - laid[into]!.head));
  other.splice(place, 0, line!);
  return laid.flatMap(({ lines }, k) => (k === from ? own : k === into ? other : lines));
}
