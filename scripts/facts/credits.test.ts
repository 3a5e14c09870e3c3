import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { OF_DAYS, OF_MEDIA, SIMPLIFIED, TRADITIONAL, type CreditForm } from './credits.fixture.ts';
import { creditsIn } from './credit-line.ts';

const STORY = [
  '苏州工业园区新添车用芯片测试厂',
  '测试企业青禾半导体在园区动工建设车用芯片测试中心，总投资2.8亿美元，首期厂房明年三季度投产，届时每月可测六千万颗芯片。',
  '“车用芯片不容半点差错，客户希望测试线就在封装厂旁边。”公司负责人说，园区的配套最齐全，上下游企业走路就能到。',
  '上半年，园区集成电路产值达到462亿元，同比增长14.8%，集聚企业230多家，覆盖设计、制造、封测和材料各个环节。',
];
const TRADITIONAL_STORY = [
  '蘇州工業園區新添車用晶片測試廠',
  '測試企業青禾半導體在園區動土興建車用晶片測試中心，總投資2.8億美元，首期廠房明年第3季投產，屆時每月可測六千萬顆晶片。',
  '「車用晶片不容半點差錯，客戶希望測試線就在封裝廠旁邊。」公司負責人說，園區的配套最齊全，上下游企業走路就能到。',
  '上半年，園區積體電路產值達462億元，年增14.8%，聚集企業230多家，涵蓋設計、製造、封測和材料各個環節。',
];
const knowledge = loadKnowledge();

function reads(form: CreditForm, [title, lede, ...rest]: string[]): void {
  const { head = [], lead = '', foot = [], by, src, date } = form;
  const lines = [title!, ...head, lead + lede!, ...rest, ...foot];
  const { articles } = understand(documentOf(lines.join('\n')), knowledge);
  const told = lines
    .filter((line) => ![title, ...rest].includes(line))
    .join(' ⏎ ')
    .slice(0, 80);
  const [article] = articles;
  assert.equal(articles.length, 1, told);
  assert.equal(article!.title, title, told);
  if (by) assert.deepEqual(article!.byline.map(({ name }) => name).toSorted(), by.toSorted(), told);
  if (src) assert.equal(article!.source?.value, src, told);
  if (date) assert.equal(article!.date?.value, date, told);
  const body = article!.paragraphs.map(({ text }) => text).join('\n');
  for (const text of [lede!, ...rest])
    assert.ok(body.includes(text), `${told}: ${text.slice(0, 12)} is lost`);
  for (const text of [...head, ...foot]) assert.ok(!body.includes(text), `${told}: ${text} is kept`);
}

for (const [name, forms, story] of [
  ['simplified characters', SIMPLIFIED, STORY],
  ['traditional characters', TRADITIONAL, TRADITIONAL_STORY],
  ['the names of media', OF_MEDIA, STORY],
  ['days', OF_DAYS, STORY],
] as const)
  test(`who wrote a text, for whom and when is read from its lines in every form: ${name}`, () => {
    for (const form of forms) reads(form, [...story]);
  });

test('a line of credits holds nothing else', () => {
  assert.deepEqual(creditsIn('云桥时报 林小禾／综合报导 2021.4.6'), {
    people: [{ name: '林小禾' }],
    medium: '云桥时报',
  });
  assert.equal(creditsIn('2021-04-06 中央社／ 苏州15日电')?.medium, '中央社');
  assert.equal(creditsIn('云桥时报 林小禾 园区开工 2021.4.6'), undefined);
  assert.equal(creditsIn('林小禾 方知远 2021.4.6'), undefined);
  assert.equal(creditsIn('云桥日报'), undefined);
});

test('a source between the lede and the text costs neither', () => {
  const [title, lede, ...rest] = STORY as [string, string, ...string[]];
  for (const label of ['来源：云桥日报', '（来源：云桥日报）', '稿源：青禾园区管委会']) {
    const { articles } = understand(documentOf([title, lede, label, ...rest].join('\n')), knowledge);
    assert.deepEqual(
      articles[0]!.paragraphs.map(({ text }) => text),
      [lede, ...rest],
    );
    assert.match(label, new RegExp(articles[0]!.source!.value));
  }
});

test('a day that may be read in two orders stays unknown', () => {
  const [title, ...rest] = STORY;
  const { articles } = understand(documentOf([title, '10/07/2009', ...rest].join('\n')), knowledge);
  assert.equal(articles[0]!.date, undefined);
});
