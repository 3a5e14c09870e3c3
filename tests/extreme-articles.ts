/** Articles at the edges of what an article may be, and digests with long lists; all made up. */
import { wordSource } from '../scripts/bench/words.ts';
import { randomOf } from '../scripts/evaluate/generate/random.ts';
import { loadGazetteer } from '../src/lib/gazetteer.ts';
import { formatFrontMatter } from '../scripts/write/yaml.ts';

type Fields = Record<string, unknown>;

/** Han characters without a space or a mark between them. */
const run = (length: number): string =>
  '样例园区清晨开门迎客'.repeat(Math.ceil(length / 10)).slice(0, length);
/** Words as often as Chinese texts use them, so that a text compresses about as a real one does. */
export function varied(length: number, seed: number): string {
  const [word, random] = [wordSource(), randomOf(seed)];
  let text = '';
  while (text.length < length) text += word(random);
  return text.slice(0, length);
}
const WORD = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3).slice(0, 120);
const LINE = '会客厅今天开门，前来办事的人在同一张桌子前就能把材料交齐。';
const LONG_ZONES = loadGazetteer()
  .zones.map(({ short }) => short)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .slice(0, 4);
const PLACED: Fields = { date: '2023-03-02', zone: '昆山高新区', zones: ['昆山高新区'], topics: ['人才'] };
const BYLINE = Array.from({ length: 12 }, (_, k) => ({
  name: ['样例甲', '样例', '样·例乙丙'][k % 3],
  ...(k % 2 ? { role: '通讯员' } : {}),
}));
const TABLE = [
  '指标　　　　一季度　　　　二季度　　　　三季度',
  '| 项目 | 数量 | 金额 |',
  '|---|---|---|',
  '| 会客厅 | 12 | 3400万元 |',
  '1234567890'.repeat(20),
  '—'.repeat(120),
  '甲\t乙\t丙\t丁',
];

/** What an article has that others have not, and its body, by its id. */
const parts: Record<string, [Fields, string]> = {
  'title-200': [{ ...PLACED, title: run(200) }, LINE],
  'title-1': [{ ...PLACED, title: '园' }, LINE],
  'latin-word': [{ ...PLACED, title: `${WORD}落户` }, `${WORD}今天落户。\n\n前面${WORD}后面。`],
  bylines: [{ ...PLACED, title: '十二个人写的一篇', byline: BYLINE }, LINE],
  'body-60000': [
    { ...PLACED, title: '很长的一篇' },
    [...(varied(40_000, 1).match(/.{500}/g) ?? []), varied(20_000, 2)].join('\n\n'),
  ],
  'body-line': [{ ...PLACED, title: '只有一行的一篇' }, '开门了。'],
  'body-none': [{ ...PLACED, title: '只有标题的一篇' }, ''],
  nothing: [{ title: '什么都不知道的一篇' }, LINE],
  'source-long': [
    { ...PLACED, title: '来源名字很长的一篇', source: `样例${run(78)}`, sourceFrom: `来源：样例${run(78)}` },
    LINE,
  ],
  'zones-long': [
    { ...PLACED, title: `${LONG_ZONES[0]!}与${LONG_ZONES[1]!}结对`, zone: LONG_ZONES[0], zones: LONG_ZONES },
    LINE,
  ],
  'zone-unknown': [{ ...PLACED, title: '名录里没有的园区', zone: run(40), zones: [run(40)] }, LINE],
  'topics-many': [
    { ...PLACED, title: '主题很多的一篇', topics: Array.from({ length: 12 }, (_, k) => `${run(8 + k)}类`) },
    LINE,
  ],
  signs: [
    { ...PLACED, title: '“‘𠮷野家’开门”<b>&amp;👨‍👩‍👧‍👦𪚥𰻞 "双引号" 100%' },
    `${LINE}👨‍👩‍👧‍👦🏭🇨🇳𠮷𪚥𰻞<b>不是标签</b>&nbsp;`,
  ],
  subheads: [
    { ...PLACED, title: '四十个小标题' },
    Array.from({ length: 40 }, (_, k) => `## ${k % 4 ? `小标题${k + 1}` : run(60)}\n\n${LINE}`).join('\n\n'),
  ],
  table: [{ ...PLACED, title: '像表格的几行' }, TABLE.join('\n\n')],
  captions: [
    {
      ...PLACED,
      title: '图注与网址都长的一篇',
      captions: Array.from({ length: 12 }, (_, k) => `图为${run(10 + 12 * k)}`),
      url: `https://example.com/${'a'.repeat(300)}`,
      summary: run(240),
      dateFrom: `发布时间：2023-03-02 ${run(80)}`,
    },
    LINE,
  ],
};

/** Everything at once. */
const everything: [Fields, string] = [
  {
    ...Object.assign({}, ...Object.values(parts).map(([fields]) => fields)),
    title: run(140) + WORD,
    zones: [...LONG_ZONES, run(40)],
    zone: run(40),
    date: 'XXXX-07-28',
  },
  Object.values(parts)
    .map(([, body]) => body)
    .join('\n\n'),
];

/** Article files at the edges, each by itself and all at once, by the name of the file. */
export function extremeArticles(): Record<string, string> {
  const all = { ...parts, everything };
  return Object.fromEntries(
    Object.entries(all).map(([id, [fields, body]]) => [
      `${id}.md`,
      formatFrontMatter({ id, ...fields }, body),
    ]),
  );
}

/** So many short articles, `fields` by their number. */
export function manyArticles(
  name: string,
  count: number,
  fields: (nth: number) => Fields,
): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, nth) => {
      const id = `${name}-${nth}`;
      return [`${id}.md`, formatFrontMatter({ id, title: `${name}的第${nth}篇`, ...fields(nth) }, LINE)];
    }),
  );
}
