import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf } from './marks.ts';

const isParagraph = (text: string): boolean => marksOf(text, text.length).para;

test('a question of three clauses is a sentence of the text, a short one may be a title', () => {
  for (const text of [
    '气温回升,工地复工,青禾园区的厂房什么时候能交付?',
    '水已经来了,电也通了,路修到了门口,企业还缺什么?',
    '从一粒稻种到一瓶米酒,从一间作坊到一座工厂,他们做对了什么?',
  ])
    assert.ok(isParagraph(text), text);
  for (const text of ['青禾园区凭什么?', '种稻还是种芯,青禾怎么选?', '园区为什么能?看这三招!'])
    assert.ok(!isParagraph(text) && marksOf(text, text.length).question, text);
});

test('～ at the end says what ！ says', () => {
  assert.ok(marksOf('所以,青禾园区的老板们记得翻翻通讯录,你的服务员一直都在~', 29).ended);
  assert.ok(marksOf('园区夜市开张啦~', 9).question);
  assert.ok(!marksOf('每公斤8~', 6).ended);
});

test('a note in brackets that says something of the text ends as a sentence does', () => {
  for (const text of [
    '(文中企业名均为化名)',
    '(注:数据截至三月底)',
    '(截至2021年3月31日)',
    '数据来源:青禾统计局',
  ])
    assert.ok(marksOf(text, text.length).ended, text);
  for (const text of ['(文中图片由企业提供)', '(来源:云桥在线)', '(青禾园区)', '(注)'])
    assert.ok(!marksOf(text, text.length).ended, text);
});
