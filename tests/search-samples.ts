/** Made-up articles and queries for the tests of search: the same each time, with traps in them. */
import type { SearchArticle } from '../scripts/search/record.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const subjects = [
  '松鼠园区',
  '云杉高新区',
  '“飞地”工位',
  '一家做5G基站的公司',
  '《岛上指南》编写组',
  '龟兔实验室',
  '河狸工程队',
];
const verbs = [
  '昨天签下',
  '准备建',
  '后来又扩了',
  '後來擴了',
  '着手清点',
  '看著',
  '数了数',
  '把门打开，放进',
];
const objects = [
  '３家企业',
  '12.5万平方米厂房',
  '１２．５万平方米厂房',
  '210个工位',
  '45.5％的订单',
  '455张订单',
  'ISO9001证书',
  'Wi-Fi、路由器和电池',
  '蜂蜜（小罐）',
  '云杉树苗——2023年种下的',
  '高新、技术、企业各一',
  '哈哈哈哈',
];
const ends = ['。', '。', '！', '；', '？', '……', '，'];

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

function sentence(random: () => number): string {
  return pick(subjects, random) + pick(verbs, random) + pick(objects, random) + pick(ends, random);
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** `count` articles; some zones, topics and dates are not known. */
export function sampleArticles(count: number): SearchArticle[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, order) => {
    const date = pick([undefined, '2023', '2023-02-21', '2022-12', '2024-05-06', 'XXXX-07-28'], random);
    const zones = pick([[], ['云杉高新区'], ['松鼠园区'], ['松鼠园区', '云杉高新区']], random);
    return {
      id: `sample-${order}`,
      title: pick(subjects, random) + pick(verbs, random) + pick(objects, random),
      body: times(2 + Math.floor(random() * 4), () => times(3, () => sentence(random)).join('')).join('\n'),
      captions: random() < 0.3 ? [`图为${pick(subjects, random)}`] : [],
      byline: random() < 0.5 ? [pick(['林小满', '何大雪'], random)] : [],
      ...(date ? { date } : {}),
      dateText: date ?? '日期不详',
      zones,
      topics: times(2, () => pick(['人才', '新能源', '数字经济'], random)),
      provinces: zones.length ? ['甲省'] : [],
      kinds: zones.length ? [pick(['国家级', '省级'], random)] : [],
    };
  });
}

const variants: Record<string, string> = { 後: '后', 來: '来', 擴: '扩', 著: '着' };

/** The text as a reader's eye reads it: one width, one case, no small punctuation, a space where a sentence ends. */
function readable(text: string): string {
  return text
    .replaceAll('…', '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[後來擴著]/g, (char) => variants[char]!)
    .replaceAll(/(?<=\d)\.(?=\d)/g, '点')
    .replaceAll(/(?<=[a-z\d])[^\p{L}\p{N}。!?;.\n](?=[a-z\d])/gu, '·')
    .replaceAll(/[^\p{L}\p{N}。!?;.\n·]/gu, '')
    .replaceAll(/[。!?;.\n]+/g, ' ');
}

const inRun = (pair: string) => /^[a-z\d]{2}$/.test(pair);

/** Whether a text holds every part of a query that sentence ends part, letters and digits as whole runs. */
export function holds(text: string, query: string): boolean {
  const row = readable(text);
  return readable(query)
    .split(' ')
    .filter(Boolean)
    .every((part) => {
      for (let at = row.indexOf(part); at >= 0; at = row.indexOf(part, at + 1)) {
        const end = at + part.length;
        if (!inRun(row.slice(Math.max(0, at - 1), at + 1)) && !inRun(row.slice(end - 1, end + 1)))
          return true;
      }
      return false;
    });
}

/** Queries cut from the texts, 1 to 12 characters, letters and digits whole, punctuation inside; some found nowhere. */
export function sampleQueries(texts: string[], count: number): string[] {
  const random = seeded(11);
  const cut = () => {
    const text = pick(texts, random);
    const start = Math.floor(random() * text.length);
    const query = text.slice(start, start + 1 + Math.floor(random() * 12));
    const whole = !inRun(readable(text.slice(Math.max(0, start - 1), start + 1)));
    const end = start + query.length;
    return whole && !inRun(readable(text.slice(end - 1, end + 1))) ? query : '';
  };
  const found: string[] = ['园区云杉', '5', '45', '２１０', 'WI-FI', '后来', '看着', '没有的字'];
  while (found.length < count) {
    const query = cut();
    if (/[\p{L}\p{N}]/u.test(query) && !/\s|^[-－]|\p{Nd}[.．]|[.．]\p{Nd}/u.test(query)) found.push(query);
  }
  return found;
}
