import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../read/html.ts';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const first =
  '青禾高新区近日迎来一批新材料企业。上半年，园区共签约项目二十六个，其中检测类项目九个，签约总额比上年同期多了三成。';
const second =
  '新落成的检测平台是这批企业看中的地方。平台有设备一百二十台，企业预约检测，当天就能上机，费用减半。';
const last = '三件事做完，门口的路也修好了，往来的货车再不用绕行。';
const other = '河狸镇的居民周末可以到湖边看水獭，镇上为此新添了三条长椅和一个望远镜，孩子们尤其喜欢。';
const label = '<div class="info">来源：青禾日报 2021-04-06 09:12</div>';

const read = (inside: string) =>
  readWeb({
    ...documentOf(''),
    kind: 'html',
    ...readHtml(`<body><h1>青禾高新区迎来一批新材料企业</h1>${label}${inside}</body>`),
  }).drafts[0]?.paragraphs.map(({ text }) => text);

const row = (inside: string) => `<div class="row"><div class="text"><p>${inside}</p></div></div>`;
const inserted = (inside: string) => `<div class="box">${inside}</div>`;
const cells = (...lines: string[]) =>
  `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`;

test('a paragraph in boxes like those above goes on behind furniture in others', () => {
  for (const between of [
    inserted('<div>禾苗观察</div><div>12.3万粉丝</div><div>关注</div>'),
    inserted('<a href="/a">限时领取装修礼包</a>'),
    inserted('<div>微信好友 朋友圈</div>') + inserted('<div>收藏 赞 3</div>'),
  ])
    assert.deepEqual(read(row(first) + row(second) + between + row(last)), [first, second, last], between);
});

test('rows of a table and lines of one box do so too', () => {
  const link = '<a href="/a">限时领取装修礼包</a>';
  assert.deepEqual(read(cells(first, second, link, last)), [first, second, last]);
  assert.deepEqual(read(`<div>${[first, second, '收藏 赞 3', last].join('<br>')}</div>`), [
    first,
    second,
    last,
  ]);
});

test('a subhead below an inserted list of links stays', () => {
  const list = inserted('<div><a href="/">推荐阅读</a></div><div><a href="/b">湖边新添长椅</a></div>');
  assert.deepEqual(read(row(first) + list + row('平台怎么用') + row(second)), [first, '平台怎么用', second]);
});

test('a text in other boxes, or behind what ends a text, is no part of it', () => {
  const links = inserted('<a href="/a">湖边新添长椅</a>');
  const card = `<div class="card"><div class="text"><p>${other}</p></div></div>`;
  assert.deepEqual(read(row(first) + row(second) + links + card), [first, second]);
  assert.deepEqual(read(row(first) + row(second) + row('责任编辑：林小禾') + links + row(other)), [
    first,
    second,
  ]);
});

test('links and sentences by turns in one box are a list', () => {
  const bridge = '旧木桥去年被洪水冲走，如今换成了石拱桥，挑担子的人不用再绕三里路，孩子上学也近了。';
  const inside = [
    first,
    second,
    '<a href="/a">湖边新添长椅</a>',
    other,
    '<a href="/b">镇上的桥修好了</a>',
    bridge,
  ];
  assert.deepEqual(read(`<div>${inside.join('<br>')}</div>`), [first, second]);
});
