import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impliedDate } from './implied-date.ts';

const implied = (...paragraphs: string[]): string | undefined => impliedDate(paragraphs)?.value;

test('an event that is called after its year tells the month in which it was held', () => {
  for (const [text, value] of [
    ['9月20日上午，青禾高新区举行2024年三季度重点项目集中开工仪式。', '2024-09'],
    ['5月25日，园区召开2023年5月份项目动员会。', '2023-05'],
    ['青禾高新区2月18日召开的2012年度总结表彰暨2013年经济工作会议透露了目标。', '2013-02'],
    ['7月3日，园区举办2022年上半年经济运行分析会。', '2022-07'],
  ] as const)
    assert.equal(implied(text), value, text);
});

test('an event does not tell its year where that may be another one', () => {
  for (const text of [
    '1月8日，园区召开2022年度总结表彰大会。',
    '12月20日，园区召开2024年经济工作会议。',
    '1月5日，园区召开2023年四季度经济分析会。',
    '9月10日，园区举行纪念2008年设立的活动。',
    '9月10日，园区召开2021年至2025年发展规划座谈会。',
    '9月10日，园区举行招聘会，2019年落户的企业也来了。',
    '9月10日，园区举行招聘会。',
  ])
    assert.equal(implied(text), undefined, text);
});

test('a year in brackets behind 今年 or 去年 is the text’s own or the one before', () => {
  assert.equal(implied('今年（2023年），园区新建三座厂房。'), '2023');
  assert.equal(implied('产值比去年（2022年）多一成。'), '2023');
  assert.equal(implied('截至前年（2021年），园区有三座厂房。'), undefined);
});

test('the greatest year with a finished figure is the one before 今年, unless its sentence speaks of a plan', () => {
  const begun = '今年，园区新建三座厂房。';
  assert.equal(implied(`公司是2021年引进的领军人才企业，最初做的是镜头。${begun}`), undefined);
  assert.equal(implied(begun, '2021年，园区实现产值30亿元。'), '2022');
  assert.equal(implied(begun, '截至2021年9月底，园区产值达到30亿元。'), '2021');
  assert.equal(implied(begun, '截止到2021年12月，园区产值达到30亿元。'), undefined);
  assert.equal(implied(begun, '园区产值连年增长，2021年达到30亿元。'), '2022');
  for (const plan of [
    '2023年，园区产值将达到30亿元，2025年达到50亿元。',
    '园区计划三年翻一番，2025年达到50亿元。',
    '按照规划，2025年实现产值50亿元。',
    '园区力争明年建成，2025年完成投资50亿元。',
  ])
    assert.equal(implied(begun, plan), undefined, plan);
});
