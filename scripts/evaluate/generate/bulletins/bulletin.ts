import { draw } from '../press/draw.ts';
import { textOf } from '../press/choice.ts';
import { namesOutside } from '../press/names.ts';
import type { Generated } from '../made.ts';
import { randomOf, type Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { dayAfter, drawFullDay, fullDay } from './days.ts';
import { finish } from './finish.ts';
import { drawFoot } from './foot.ts';
import { drawHead } from './head.ts';
import { clashes, drawHeading, drawSectionForm, isBare } from './heading.ts';
import { drawFields, setItem, type Desk } from './items.ts';
import { KINDS } from './kinds.ts';
import { row, rows, type Row } from './rows.ts';
import { drawSenders } from './senders.ts';
import { chooseItems } from './stock.ts';
import { drawSetting, setText } from './text.ts';
import { truthOf } from './truth.ts';
import { setWeb } from './web.ts';
import { MENU_HEADS, SECTIONS } from './words.ts';

/** A bulletin of two to eight items as an office, an account or an agency makes it, and what must come out of it. */
export function generateBulletin(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const kind = draw(random, KINDS);
  const format = random.chance(kind.html) ? 'html' : random.chance(0.25) ? 'md' : 'txt';
  const style = draw(random, kind.styles);
  const heading = drawHeading(random, style, format !== 'txt');
  const home = random.chance(kind.home);
  const [least, more] = kind.items;
  const articles = chooseItems(random, stock, {
    count: least + random.int(more),
    home,
    paragraphs: style === 'none' ? [[1, 1]] : kind.paragraphs,
    fits: (title) => !clashes(heading, title),
  });
  const issue = dayAfter(random, articles);
  const name = namesOutside(random, articles.map(textOf).join('\n'));
  const sender = draw(random, kind.senders);
  const desk: Desk = {
    random,
    heading,
    senders: drawSenders(random, sender, style === 'over', heading.open === '【'),
    name,
    issue,
    home,
    slips: random.chance(0.15) ? 0.3 : 0,
    ...(random.chance(kind.fields)
      ? { fields: drawFields(random, random.chance(0.5) ? fullDay : drawFullDay(random)) }
      : {}),
  };
  const head = random.chance(0.93)
    ? drawHead(random, kind, issue, home ? articles[0]!.zones[0] : undefined)
    : { rows: [], loose: false };
  const names =
    random.chance(kind.sections) && articles.length > 3 && !desk.fields
      ? random.sample(SECTIONS, 2 + random.int(2))
      : [];
  const parts = divide(articles, Math.max(1, names.length));
  const items = parts.map((part, k) => {
    const before = heading.restarts ? 0 : parts.slice(0, k).flat().length;
    return part.map((article, nth) => setItem(desk, article, before + nth));
  });
  const section = drawSectionForm(random, heading);
  const rule = random.chance(0.12)
    ? [row('rule', random.pick(['----------', '* * *', '——————', '***']))]
    : [];
  const body = items.flatMap((part, k) => [
    ...(names[k] === undefined ? [] : [row('section', section(names[k], k))]),
    ...part.flatMap((item, nth) => (nth === 0 ? item.rows : [...rule, ...item.rows])),
  ]);
  const menu =
    style !== 'none' && head.rows.length > 0 && random.chance(kind.menu) ? drawMenu(random, articles) : [];
  const foot = drawFoot(random, kind, name);
  const list = [...head.rows, ...menu, ...body, ...foot];
  const text =
    format === 'html'
      ? setWeb(random, list)
      : setText(random, list, drawSetting(random, format === 'md', isBare(heading)));
  const around = [...head.rows, ...menu, ...foot, ...body.filter(({ kind: is }) => is === 'section')];
  return finish(random, {
    file: `bulletin-${seed}.${format}`,
    text,
    gold: { articles: items.flat().map((item) => truthOf(item, items.flat(), around, head)) },
  });
}

/** Shares items out among sections. */
function divide(articles: readonly Clean[], count: number): Clean[][] {
  const size = Math.ceil(articles.length / count);
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, k) =>
    articles.slice(k * size, (k + 1) * size),
  );
}

/** A list of contents. */
function drawMenu(random: Random, articles: readonly Clean[]): Row[] {
  const form = draw<(title: string, k: number) => string>(random, [
    [4, (title) => title],
    [3, (title, k) => `${k + 1}.${title}`],
    [2, (title, k) => `${k + 1}、${title}`],
    [2, (title) => `◇${title}`],
    [2, (title) => `· ${title}`],
    [1, (title, k) => `${title}${'…'.repeat(6)}${k + 1}`],
    [1, (title, k) => `${title}（${k + 1}）`],
  ]);
  const mark = draw<(text: string) => string>(random, [
    [5, (text) => text],
    [2, (text) => `【${text}】`],
    [2, (text) => `${text}：`],
  ]);
  return [
    row('menu-head', mark(random.pick(MENU_HEADS))),
    ...rows(
      'menu',
      articles.map(({ title }, k) => form(title, k)),
    ),
  ];
}
