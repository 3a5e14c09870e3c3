import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { namesSpeaker, ruleFor } from './edition-rules.ts';
import { partLabel } from './part-labels.ts';

const knowledge = loadKnowledge();

/** How stations write who is heard and what they say; the news is invented. */
const FORMS: ((who: string, said: string) => string[])[] = [
  (who, said) => [`同期声 ${who}`, `(${said})`],
  (who, said) => [`同期声:青禾市 ${who}`, `[${said}]`],
  (_, said) => ['现场声:', `(${said})`],
  (_, said) => ['现场声', `[${said}]`],
  (who, said) => [`同期声——${who}`, `（${said}）`],
  (who, said) => [`同期声 ${who}：${said}`],
  (who, said) => [`同期 ${who}`, said],
  (who, said) => [`同期声（${who}）`, said],
  (who, said) => [`（同期声 ${who}）`, said],
  (who, said) => [`（同期声：${who}：${said}）`],
  (who, said) => [`【SOT】`, who, said],
  (who, said) => [`▲同期声 ${who}`, `“${said}”`],
  (who, said) => [`訪問：${who}`, `「${said}」`],
  (who, said) => [`【采访】${who}`, `（${said}）`],
];

const TOLD = [
  '土地不够用怎么办？青禾高新区的做法是往空中要空间，老厂房里长出了新车间。',
  '去年以来，青禾高新区共盘活低效用地2360亩，今年还计划再建设三个这样的园区。',
];
const SAID = [
  '一楼放冲压，三楼放装配，比原来租的老厂房省了四分之一的地方。',
  '我们园区的节目单排到了明年春天，谢谢大家一直等着！',
];

test('what is heard in a report stays in it, in whatever form it is written', () => {
  for (const form of FORMS) {
    const page = [
      '青禾高新区：厂房上楼',
      '2022-11-22 20:31:07',
      '来源：青禾新闻网',
      TOLD[0]!,
      ...form('企业负责人 方敏', SAID[0]!),
      TOLD[1]!,
      ...form('园区招商局 林小禾', SAID[1]!),
      '（视频编辑：林小禾 文字编辑：方知远）',
    ];
    const { articles } = understand(documentOf(page.join('\n')), knowledge);
    const what = form('方敏', '…').join(' ');
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['青禾高新区：厂房上楼'],
      what,
    );
    const texts = articles[0]!.paragraphs.map(({ text }) => text).join('\n');
    for (const said of [...TOLD, ...SAID]) assert.ok(texts.includes(said), `${what}: ${said} is lost`);
    assert.doesNotMatch(texts, /同期|现场声|SOT|訪問|视频编辑/u, what);
  }
});

test('a label and who is heard are known from what begins alike', () => {
  for (const line of ['同期声 林小禾', '现场声 园区招商局 林小禾：', '同期声（园区招商局 林小禾）'])
    assert.notEqual(partLabel(line), '', line);
  for (const line of [
    '同期 增长三成',
    '同期声 谁来听？青禾园区试点，反响热烈。',
    '采访 林小禾',
    '现场声学实验室',
  ])
    assert.equal(partLabel(line), '', line);
  for (const line of ['青禾电视台 《科教一线》 小记者 林小禾', '林小禾', '园区负责人', '工人 林小禾:'])
    assert.ok(namesSpeaker(line), line);
  for (const line of ['产值 增长 三成', '园区开工', '机器 轰鸣']) assert.ok(!namesSpeaker(line), line);
});

test('who is heard greets nobody as a host does', () => {
  assert.equal(ruleFor('各位听众朋友，早上好！')?.id, 'edition-host');
  assert.equal(ruleFor('同期声：各位听众朋友，早上好！'), undefined);
});
