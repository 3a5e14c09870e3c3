import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../read/html.ts';
import { documentOf } from './document.fixture.ts';
import { leftOut } from './doubts.ts';
import { featuresOf } from './features.ts';
import { sortLines } from './rules.ts';
import { readWeb } from './web.ts';

const first =
  '青禾高新区近日迎来一批新材料企业。上半年，园区共签约项目二十六个，其中检测类项目九个，签约总额比上年同期多了三成。';
const second =
  '青禾高新区科技局有关负责人介绍，园区今后将围绕新材料检测平台继续招引上下游企业，形成从研发、中试到检测的完整链条。';
const ad =
  '<div class="ad"><p><a href="/a">限时领取装修礼包</a></p><p><a href="/b">今日行情速看三分钟</a></p></div>';
const page = (inside: string) =>
  `<body><div><a href="/">首页</a></div><h1>青禾高新区迎来一批新材料企业</h1><div id="text">${inside}</div></body>`;

function read(html: string) {
  const { drafts, findings } = readWeb({ ...documentOf(''), kind: 'html', ...readHtml(html) });
  return {
    paragraphs: drafts[0]?.paragraphs.map(({ text }) => text),
    codes: findings.map(({ code }) => code),
  };
}

test('links of the page between two paragraphs of one box end no text', () => {
  const found = read(page(`<p>${first}</p>${ad}<p>${second}</p>`));
  assert.deepEqual(found, { paragraphs: [first, second], codes: [] });
});

test('below the last paragraph of the box the same links are the end', () => {
  const other =
    '<p>河狸镇的居民周末可以到湖边看水獭，镇上为此新添了三条长椅和一个望远镜，孩子们尤其喜欢。</p>';
  const found = read(page(`<p>${first}</p><p>${second}</p>`) + ad + other);
  assert.deepEqual(found.paragraphs, [first, second]);
});

test('a paragraph that only its neighbours put outside is told', () => {
  const list = [
    '相关阅读',
    '湖边新添长椅',
    '镇上的桥修好了',
    '周末有集市',
    '看水獭要预约',
    '船票三元一张',
    '小站',
    '长椅有人认养了',
    '桥头种下了银杏',
    '渡船停航一天',
    '湖水清了',
    '路灯换新',
    '学校放假',
  ];
  const doc = documentOf(['青禾高新区迎来一批新材料企业', first, ...list, second].join('\n'));
  const { drafts, findings } = readWeb(doc);
  assert.deepEqual(
    drafts[0]!.paragraphs.map(({ text }) => text),
    [first],
  );
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['left-out', 16]],
  );
});

test('a selection may stop within a sentence; below the furniture of a page such a line is a teaser', () => {
  const open = '目前，全区有各类企业二千八百家，其中工业企业八百家，规模以上企业一百家，高新技术';
  const read = (lines: string[]) =>
    readWeb(documentOf(lines.join('\n'))).drafts[0]!.paragraphs.map(({ text }) => text);
  assert.deepEqual(read([first, second, open]), [first, second, open]);
  assert.deepEqual(read([first, second, '相关阅读', '湖边新添长椅', open]), [first, second]);
});

test('a whole sentence between two teasers is one of them', () => {
  const doc = documentOf([`${first.slice(0, 40)}...`, second, `${first.slice(0, 44)}...`].join('\n'));
  const lines = featuresOf(sortLines(doc.blocks));
  const outside = { weights: { H: 0, B: 5, S: 0, C: 0, E: 0, X: -1 }, rows: [] };
  const codes = (shown: typeof lines) =>
    leftOut(doc, shown, ['X', 'X', 'X'], [outside, outside, outside]).map(({ line }) => line);
  assert.deepEqual(codes(lines), []);
  assert.deepEqual(codes([lines[0]!, lines[1]!, lines[1]!]).slice(0, 1), [2]);
});
