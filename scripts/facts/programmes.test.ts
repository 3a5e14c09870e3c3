/** Which programme, station or account put items out, and on which day, from the forms in which the head of a transcript tells it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { park, rice, yard } from '../split/editions.fixture.ts';
import { spanIn } from './calendar.ts';

const knowledge = loadKnowledge();
const HEADLINES = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果'];
const TEXTS = [park, rice, yard];
const items = HEADLINES.flatMap((headline, k) => [headline, ...TEXTS[k]!, '']);
const numbered = HEADLINES.flatMap((headline, k) => [`${k + 1}、${headline}`, ...TEXTS[k]!, '']);
const counted = HEADLINES.flatMap((headline, k) => [`0${k + 1}`, headline, ...TEXTS[k]!, '']);
const menu = ['今天的主要内容有：', ...HEADLINES.map((headline, k) => `${k + 1}、${headline}`), ''];
const today = '2021-04-06';

interface Programme {
  head: string[];
  foot?: string[];
  source?: string;
  date?: string;
}

const FORMS: Programme[] = [
  {
    head: ['2021年4月6日青禾新闻文字版完整', '时间：2021-04-06 20:10  编辑：小禾', ...menu, ...items],
    source: '青禾新闻',
    date: today,
  },
  { head: ['青禾新闻2021年4月6日文字版', ...menu, ...items], source: '青禾新闻', date: today },
  { head: ['2021年4月6日《青禾新闻》文字稿', ...menu, ...items], source: '青禾新闻', date: today },
  {
    head: ['4月6日青禾新闻联播文字版', '时间：2021-04-06 20:10', ...menu, ...items],
    source: '青禾新闻联播',
    date: today,
  },
  { head: ['青禾电视台新闻稿件 2021.4.6', '', ...numbered], source: '青禾电视台', date: today },
  {
    head: ['各位观众晚上好，今天是2021年4月6日星期二。', '', ...items],
    foot: ['以上就是今天《青禾新闻》的全部内容，感谢您的收看。'],
    source: '青禾新闻',
    date: today,
  },
  {
    head: ['大家好，今天是2021年4月6日星期二。', '', ...items],
    foot: ['好，以上就是今天青禾新闻的全部内容，谢谢收看，再见。'],
    source: '青禾新闻',
  },
  {
    head: ['大家好，今天是2021年4月6日星期二。', '', ...items],
    foot: ['以上就是今天新闻的全部内容，谢谢收看，再见。'],
  },
  {
    head: [
      '【青禾视界】2021年4月6日',
      '原创 青禾高新区融媒体中心 青禾高新发布',
      '2021年04月06日 19:02 山东',
      '',
      ...counted,
    ],
    foot: ['记者丨林小禾', '编辑丨叶霞', 'END'],
    source: '青禾高新区融媒体中心',
    date: today,
  },
  {
    head: [
      '【青禾视界】2021年4月6日',
      '原创 青禾融媒 青禾高新发布',
      '2021年04月06日 19:02 山东',
      '',
      ...counted,
    ],
    foot: ['记者丨林小禾', '编辑丨叶霞', 'END'],
    source: '青禾高新发布',
    date: today,
  },
  {
    head: ['青禾新闻 · 一周回顾（2021年4月5日—4月9日）', '来源：青禾广播电视台', '', ...numbered],
    source: '青禾广播电视台',
    date: '2021-04-09',
  },
  { head: ['青禾新闻一周要闻 2021年4月5日至9日', '', ...numbered], date: '2021-04-09' },
  { head: ['青禾周报 2021年第14周（04.05-04.09）', '', ...numbered], date: '2021-04-09' },
  {
    head: ['青禾电视台《园区一周》（4月5日至4月9日）', '播出时间：2021年4月10日 19:30', '', ...numbered],
    source: '青禾电视台',
    date: '2021-04-10',
  },
];

for (const { head, foot = [], source, date } of FORMS)
  test(`a programme tells itself and its day: ${head[0]!} ${foot[0] ?? ''}`, () => {
    const { articles } = understand(documentOf([...head, ...foot].join('\n')), knowledge);
    assert.equal(articles.length, 3);
    for (const article of articles) {
      if (source !== undefined || foot.length > 0) assert.equal(article.source?.value, source);
      if (date !== undefined) assert.equal(article.date?.value, date);
    }
  });

test('a span of days tells its last', () => {
  for (const [text, value] of [
    ['2021年4月5日—4月9日', '2021-04-09'],
    ['（2021年4月26日至5月2日）', '2021-05-02'],
    ['2021.4.5-4.9', '2021-04-09'],
    ['2021年12月27日—2022年1月2日', '2022-01-02'],
    ['2021-04-05至2021-04-09', '2021-04-09'],
    ['4月5日到9日', 'XXXX-04-09'],
    ['2021年第14周（04.05-04.11）', '2021-04-11'],
  ])
    assert.equal(spanIn(text!)?.value, value, text);
  for (const text of [
    '2021年4月5日',
    '2021-04-05',
    '2021年4月9日—5日',
    '2021年2月25日—31日',
    '产值9.11-9.15亿元',
    '2021.4.5-4.9%',
    '4月至6月',
  ])
    assert.equal(spanIn(text), undefined, text);
});
