import type { GoldArticle } from '../gold.ts';
import { drawStamp } from './labels.ts';
import type { Generated } from './made.ts';
import { drawPeople } from './people.ts';
import { randomOf, type Random } from './random.ts';
import { impliedDates, type Clean } from './stock.ts';

/** How a station writes its items down. */
interface Convention {
  /** Lines above an item's text; empty where items have no titles. */
  head: (title: string, nth: number) => string[];
  /** The paragraphs as they are written. */
  body: (texts: readonly string[]) => string[];
  sign: (name: string) => string;
  between: string[];
}

const HAN = [...'一二三四五六'];
const plain = (texts: readonly string[]) => [...texts];

const conventions: Convention[] = [
  {
    head: (title) => [title],
    body: ([first, ...rest]) => [
      `【导语】${first}`,
      ...rest.map((text, k) => (k === 0 ? `【正文】${text}` : text)),
    ],
    sign: (name) => `（记者 ${name}）`,
    between: [],
  },
  {
    head: (title, nth) => [`${HAN[nth]}、${title}`],
    body: plain,
    sign: (name) => `（本台记者 ${name}报道）`,
    between: [],
  },
  {
    head: (title, nth) => [`${nth + 1}.${title}`],
    body: plain,
    sign: (name) => `（记者 ${name}）`,
    between: [],
  },
  {
    head: (title) => [`标题：${title}`],
    body: ([first, ...rest]) => [`口播：${first}`, ...rest.map((text) => `解说：${text}`)],
    sign: (name) => `记者：${name}`,
    between: ['------------------'],
  },
  { head: (title) => [title], body: plain, sign: (name) => `（本台记者 ${name}）`, between: [] },
  {
    head: () => [],
    body: ([first, ...rest]) => [`主播：${first}`, ...rest.map((text) => `口播：${text}`)],
    sign: (name) => `（记者 ${name}）`,
    between: ['（间奏）'],
  },
];

const programmes = ['《样例新闻联播》', '样例电视台《样例新闻》', '样例人民广播电台《样例早新闻》'];
const greetings = ['各位观众，晚上好，欢迎收看今天的节目。', '听众朋友们，早上好！'];
const farewells = ['今天的节目就到这里，感谢收看，再见。', '以上就是今天节目的全部内容，感谢收听。'];

/** A programme's transcript of 2 to 5 items, and what must come out of it. */
export function generateTranscript(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const convention = random.pick(conventions);
  const fit = stock.filter(({ paragraphs }) =>
    paragraphs.every(({ kind, text }) => kind === 'p' && !/^[问答]：/u.test(text)),
  );
  const chosen = random.sample(fit, 2 + random.int(4));
  const { date } = drawStamp(random);
  const items = chosen.map((article, nth) => item(random, article, nth, convention, date));
  const titled = convention.head('', 0).length > 0;
  const menu = titled && random.chance(0.5) ? ['内容提要', ...chosen.map(({ title }) => title)] : [];
  const [year, month, day] = date.split('-').map(Number);
  const told = random.pick([`${year}年${month}月${day}日`, date]);
  const lines = [
    `${random.pick(programmes)}${told} ${random.pick(['文字稿', '播出稿'])}`,
    ...(random.chance(0.6) ? [random.pick(greetings)] : []),
    ...menu,
    ...items.flatMap(({ lines: own }, k) => (k === 0 ? own : [...convention.between, ...own])),
    ...(random.chance(0.6) ? [random.pick(farewells)] : []),
  ];
  return {
    file: `transcript-${seed}.txt`,
    text: `${lines.join(random.pick(['\n', '\n\n']))}\n`,
    gold: { articles: items.map(({ gold }) => gold) },
  };
}

function item(
  random: Random,
  { title, paragraphs, ...article }: Clean,
  nth: number,
  { head, body, sign }: Convention,
  date: string,
): { lines: string[]; gold: GoldArticle } {
  const texts = paragraphs.slice(0, 4).map(({ text }) => text);
  const [name] = random.chance(0.7) ? drawPeople(random, 1, false) : [];
  const top = head(title, nth);
  return {
    lines: [...top, ...body(texts), ...(name ? [sign(name)] : [])],
    gold: {
      title: top.length > 0 ? title : null,
      byline: name ? [name] : [],
      date,
      dateAccept: impliedDates({ title, paragraphs, ...article }),
      body_must: texts,
      paras: texts,
      body_must_not: ['【导语】', '内容提要', '间奏', '感谢收', '欢迎收'],
    },
  };
}
