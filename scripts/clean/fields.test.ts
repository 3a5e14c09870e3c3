import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { fieldsIn, headingsIn, isOfList } from './fields.ts';
import { sortLines } from './rules.ts';
import { readWeb } from './web.ts';

const PARAGRAPH =
  '青禾高新区4月6日举行新材料产业推介会，八家企业的负责人到场，会后一起参观了园区的检测平台。';
const MORE = '园区负责人说，三年来检测平台为企业省下的时间超过两万天，今年还要再建两个这样的平台。';

const sorted = (lines: string[]) => sortLines(documentOf(lines.join('\n')).blocks);
const found = (lines: string[]) => fieldsIn(sorted(lines)).flatMap((is, i) => (is ? [lines[i]!] : []));

for (const list of [
  ['时间：2021年4月18日至20日', '地点：青禾会展中心', '承办单位：云桥大学', '咨询电话：0000-1234567'],
  ['报名时间：4月10日至20日', '报名电话：0000-1234567', '联系人：叶小霞'],
  ['⏰ 时间：4月18日上午9点', '📍 地址：青禾路1号', '📞 咨询电话：0000-1234567'],
  ['8:30—9:00 签到', '9:00—9:30 开幕式', '9:30—11:30 主旨演讲'],
  ['一等奖：青禾材料公司', '二等奖：云桥检测公司', '优秀奖：叶小霞、方知远'],
  ['产值：1958亿元', '税收：120亿元', '就业：8万人'],
  ['▲产值增长12%', '▼能耗下降3%'],
])
  test(`a list of one form below a paragraph is of the text: ${list[0]!}`, () => {
    assert.deepEqual(found([PARAGRAPH, ...list, MORE]), list);
    const told = readWeb(documentOf(['青禾高新区推介新材料产业', PARAGRAPH, ...list].join('\n')));
    const texts = told.drafts[0]!.paragraphs.map(({ text }) => text);
    assert.deepEqual(texts.slice(-list.length), list);
  });

test('lines of a form that others have, too, are of the text where it announces them', () => {
  const list = ['09:00 开幕式', '09:30 签约', '10:00 参观车间'];
  assert.deepEqual(found([PARAGRAPH, '日程安排如下：', ...list]), list);
  assert.deepEqual(found([PARAGRAPH, '今日滚动：', ...list]), []);
  assert.deepEqual(found([PARAGRAPH, ...list]), []);
  const ranks = ['1. 云桥大桥通车', '2. 春耕化肥价格平稳'];
  assert.deepEqual(found([PARAGRAPH, '24小时点击排行：', ...ranks]), []);
  assert.deepEqual(found([PARAGRAPH, '相关新闻包括：', ...ranks]), []);
  assert.deepEqual(found([PARAGRAPH, '入选的两件事包括：', ...ranks]), ranks);
});

test('the labels of a page, its foot and its counters are no such list', () => {
  for (const lines of [
    ['来源：云桥在线', '发布时间：2021-04-06', '责任编辑：林小禾'],
    ['主办：青禾管委会', '承办：青禾信息中心', '电话：0000-1234567'],
    ['地点：青禾会展中心'],
    ['地址：青禾路1号', '电话：0000-1234567', '邮箱：qinghe@news.example'],
    ['日期：2021-04-06', '电话：0000-1234567'],
    ['阅读：1234人', '点赞：56人'],
    ['▲青禾园区3个项目集中开工', '▲产业园8家企业签约'],
  ])
    assert.deepEqual(found([PARAGRAPH, ...lines]), []);
});

for (const [one, two] of [
  ['关键词：快', '关键词：代办'],
  ['08:30', '14:00'],
  ['昨天', '今天'],
  ['2018年4月6日', '2021年4月6日'],
] as const)
  test(`two headings of one form, each between two paragraphs, are subheads: ${one}`, () => {
    const lines = [PARAGRAPH, one, MORE, two, PARAGRAPH.replace('八', '九')];
    assert.deepEqual(headingsIn(sorted(lines)), [false, true, false, true, false]);
    assert.deepEqual(
      headingsIn(sorted(lines.with(3, '小结'))),
      lines.map(() => false),
    );
    const { drafts } = readWeb(documentOf(['青禾高新区推介新材料产业', ...lines].join('\n')));
    const subheads = drafts[0]!.paragraphs.filter(({ kind }) => kind === 'h2').map(({ text }) => text);
    assert.deepEqual(subheads, [one, two]);
  });

test('a line that can only be one of a list is no headline', () => {
  for (const text of [
    '地点：青禾会展中心',
    '名单如下：',
    '09:30 签约',
    '第一名：青禾材料公司',
    '产值:1958亿元',
  ])
    assert.ok(isOfList(text.replaceAll('：', ':')), text);
  for (const text of ['8:30开门 大厅早上班', '地点换了，客流没少', '第一名落户青禾园区'])
    assert.ok(!isOfList(text), text);
});

test('a letter that is the text keeps its close, a mail that brings a text loses it', () => {
  const closed = (greeting: string) => {
    const lines = ['致青禾园区企业的一封信', greeting, PARAGRAPH, MORE, '此致', '敬礼！'];
    return readWeb(documentOf(lines.join('\n'))).drafts[0]!.paragraphs.at(-1)!.text;
  };
  assert.equal(closed('尊敬的各位企业家：'), '敬礼！');
  assert.equal(closed('尊敬的编辑：'), MORE);
});
