import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import { readStacked } from './items.ts';
import { lookAt } from './look.ts';
import { officialHeadsJoined } from './official-heads.ts';

const joined = (lines: string[]): string[] =>
  officialHeadsJoined(documentOf(lines.join('\n'))).blocks.map(({ text }) => text);

const LEDE = '各街道办事处：';

test('a red head that is broken over lines is one title', () => {
  assert.deepEqual(joined(['青禾市人民政府办公室', '关于印发《青禾园区', '厂房租赁办法》的通知', LEDE]), [
    '青禾市人民政府办公室关于印发《青禾园区厂房租赁办法》的通知',
    LEDE,
  ]);
});

test('the broken title of a document is joined where the text says it whole', () => {
  const notice = '现将《青禾园区厂房租赁管理暂行办法（试行）》印发给你们，请贯彻执行。';
  assert.deepEqual(
    joined([notice, '青禾园区厂房租赁', '管理暂行办法', '（试行）', '第一条 厂房按年租赁。']),
    [notice, '青禾园区厂房租赁管理暂行办法（试行）', '第一条 厂房按年租赁。'],
  );
});

test('headlines one below the other stay apart', () => {
  for (const lines of [
    ['青禾园区出台租赁办法', '云桥园区公布十条措施', '首批企业昨日搬进园区。'],
    ['青禾园区管委会', '林小禾走访企业', '关于厂房租赁的几点意见', '首批企业昨日搬进园区。'],
    ['首批企业搬进青禾园区', '关于印发租赁办法的通知', '首批企业搬进园区，租赁办法随后印发。'],
  ])
    assert.deepEqual(joined(lines), lines);
});

test('a notice and the document that it sends along are one article', () => {
  const doc = documentOf(
    [
      '青禾市人民政府办公室关于印发《青禾园区厂房租赁办法》的通知',
      '青政办发〔2021〕4号',
      '各街道办事处，市政府各部门：',
      '《青禾园区厂房租赁办法》已经市政府同意，现印发给你们，请认真贯彻执行。',
      '青禾市人民政府办公室',
      '2021年4月6日',
      '青禾园区厂房租赁办法',
      '第一条 为规范青禾园区厂房租赁，保障企业和园区的权益，制定本办法。',
      '第二条 园区厂房按年租赁，租金每两年调整一次，涨幅不超过百分之五。',
    ].join('\n'),
  );
  const looks = lookAt(doc.blocks);
  const { drafts } = readStacked(doc, looks, 'web', readWeb);
  assert.equal(drafts.length, 1);
  const [draft] = drafts;
  assert.equal(draft!.title?.text, '青禾市人民政府办公室关于印发《青禾园区厂房租赁办法》的通知');
  assert.deepEqual(
    draft!.paragraphs.map(({ kind, text }) => `${kind} ${text.slice(0, 10)}`),
    [
      'p 各街道办事处，市政府',
      'p 《青禾园区厂房租赁办',
      'h2 青禾园区厂房租赁办法',
      'p 第一条 为规范青禾园',
      'p 第二条 园区厂房按年',
    ],
  );
});
