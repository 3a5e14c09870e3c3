import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const title = '青禾高新区迎来一批新材料企业';
const text = [
  '青禾高新区近日迎来一批新材料企业。上半年，园区共签约项目二十六个，其中检测类项目九个，签约总额比上年同期多了三成。',
  '新落成的材料检测平台是这批企业看中的地方。平台有设备一百二十台，园区企业预约检测，当天就能上机，费用减半。',
  '青禾高新区科技局有关负责人介绍，园区今后将围绕新材料检测平台继续招引上下游企业，形成从研发、中试到检测的完整链条。',
];
const other = '河狸镇的居民周末可以到湖边看水獭，镇上为此新添了三条长椅和一个望远镜，孩子们尤其喜欢。';

const read = (lines: readonly string[]) =>
  readWeb(documentOf(lines.join('\n'))).drafts[0]?.paragraphs.map((paragraph) => paragraph.text);
const around = (between: readonly string[]) => [title, ...text.slice(0, 2), ...between, text[2]!];

const interruptions: [what: string, lines: string[]][] = [
  ['an advertisement', ['广告']],
  ['a list with a head', ['相关阅读', '湖边新添长椅', '镇上的桥修好了', '周末有集市…']],
  ['buttons', ['分享到：', '微信好友 朋友圈 QQ空间']],
  ['links to pages', ['[1] [2] 下一页']],
  ['a call to unfold', ['剩余60%', '点击展开全文']],
  ['a player', ['播放', '00:00 / 02:16', '倍速', '高清']],
  ['the card of an account', ['云桥观察', '12.3万粉丝', '关注']],
  ['an app', ['打开云桥新闻APP，阅读体验更佳']],
  ['a code to scan', ['长按识别二维码关注云桥发布']],
  ['a turned page', ['（上接第1版）']],
  ['a subscription', ['订阅云桥早报', '请输入您的邮箱', '订阅']],
];
for (const [what, lines] of interruptions)
  test(`${what} between two paragraphs costs no text`, () => assert.deepEqual(read(around(lines)), text));

test('a subhead above or below an interruption stays', () => {
  const subhead = '平台怎么用';
  assert.deepEqual(read([title, text[0]!, subhead, '广告', text[1]!, text[2]!]), [
    text[0],
    subhead,
    ...text.slice(1),
  ]);
  assert.deepEqual(read([title, text[0]!, '广告', subhead, text[1]!, text[2]!]), [
    text[0],
    subhead,
    ...text.slice(1),
  ]);
});

test('what ends a text ends it: another text below is no part of it', () => {
  for (const lines of [
    ['责任编辑：林小禾', '相关阅读'],
    ['相关阅读', '湖边新添长椅'],
    ['上一篇：湖边新添长椅', '下一篇：周末有集市'],
  ])
    assert.deepEqual(read([title, ...text, ...lines, other]), text, lines.join());
});
