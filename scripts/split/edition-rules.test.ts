import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../clean/fold.ts';
import { ruleName } from '../rules.ts';
import {
  cuesWithin,
  editionRules,
  isBreak,
  isCount,
  isListHead,
  isMasthead,
  isRuled,
  ruleFor,
  rules,
} from './edition-rules.ts';
import { opener, partLabel } from './part-labels.ts';

for (const rule of rules) {
  test(`${rule.id} takes what it says, and leaves what is only like it`, () => {
    for (const text of rule.drops) assert.equal(ruleFor(text)?.id, rule.id, `should take: ${text}`);
    for (const text of rule.keeps) assert.notEqual(ruleFor(text)?.id, rule.id, `should keep: ${text}`);
  });
  test(`${rule.id} has two examples and two near misses, a name and a reason`, () => {
    assert.ok(rule.drops.length >= 2 && rule.keeps.length >= 2);
    assert.ok(rule.name.length >= 2 && rule.name.length <= 10);
    assert.match(rule.why, /^[A-Z].*\.$/u);
    assert.equal(ruleName(rule.id), rule.name);
  });
  test(`${rule.id} takes no line that is longer than it says`, () => {
    for (const text of rule.drops) assert.ok(fold(text).length <= rule.max);
  });
}

test('no id is used twice, and all have names', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const id of ['edition-part', 'edition-number', 'edition-around']) assert.ok(editionRules[id]);
});

const labelled: [line: string, label: string][] = [
  ['【导语】青禾产业园二期开园。', '【导语】'],
  ['同期声：机器昨天刚装好。', '同期声：'],
  ['（正文）园区去年引进企业三十家。', '（正文）'],
  ['主播：今天上午，青禾产业园二期开园。', '主播：'],
  ['【口播】主播：今天上午，青禾产业园二期开园。', '【口播】主播：'],
  ['【口播·男】观众朋友晚上好。', '【口播·男】'],
  ['【主播/林小禾】观众朋友晚上好。', '【主播/林小禾】'],
  ['【落款】记者 林小禾报道', '【落款】'],
  ['【出录音】机器昨天刚装好。', '【出录音】'],
  ['【串联词】来看下一条。', '【串联词】'],
  ['（电话连线）我在现场。', '（电话连线）'],
  ['【同期声 退休职工 方满仓】机器昨天刚装好。', '【同期声 退休职工 方满仓】'],
  ['【演播室·主播 叶霞】晚上好。', '【演播室·主播 叶霞】'],
  ['【同期声】【字幕】方满仓 退休职工', '【同期声】【字幕】'],
  ['【片花】您正在收听的是《青禾早班车》。', '【片花】'],
  ['【录音笔】销往海外', ''],
  ['正文如下', ''],
  ['记者在青禾产业园看到', ''],
  ['同期声音渐渐远去', ''],
  ['【深度】青禾产业园的十年', ''],
];
for (const [line, label] of labelled)
  test(`the label of ${line} is ${label || 'none'}`, () => assert.equal(partLabel(line), label));

test('a break may tell when it is and that its words are left out', () => {
  for (const line of [
    '11:20-15:00 天气、片尾',
    '00:00-00:35 片头+导语',
    '[广告 02:10 略]',
    '（00:00 开始曲，压混）',
    '[广告 01:30]',
    '（间隔乐）',
    '【开始曲 混】',
    '【片头】一路有我，伴您早行！',
    '【转场 3秒】',
    '【片头】（15秒）',
    '【片花2】',
    '【片花】链上新园区',
    '（7:30 栏目音乐）',
    '（8:00 栏目结束）',
  ])
    assert.ok(isBreak(line), line);
  for (const line of [
    '11:20-15:00 天气转暖',
    '广告 02:10 略有变化',
    '（00:00 工人到岗）',
    '转场 3秒完成',
    '广告2家',
    '【片头】各位听众早上好',
    '【片花】一条生产线，两代人的手艺',
  ])
    assert.ok(!isBreak(line), line);
});

test('a line that numbers a script tells the number of an item', () => {
  for (const line of ['稿件3', '条目 2', '序号十二', '第二条', 'P A R T . 0 1', 'PART.02'])
    assert.ok(isCount(line), line);
  for (const line of ['稿件3篇', '稿件', '条目2号厂房']) assert.ok(!isCount(line), line);
});

test('some labels begin an item, others go on with it', () => {
  assert.equal(opener('【导语】青禾产业园二期开园。'), '导语');
  assert.equal(opener('主播：今天上午，青禾产业园二期开园。'), '主播');
  assert.equal(opener('【正文】园区去年引进企业三十家。'), undefined);
  assert.equal(opener('导语写得很长'), undefined);
});

test('music between items, lines of marks, the head of the list', () => {
  for (const line of ['间奏', '【片花】', '（音乐起）', '【小片花】', '【片头 15"】', '[广告 60″]'])
    assert.ok(isBreak(line), line);
  for (const line of ['间奏曲响起', '广告产业园开园', '音乐小镇']) assert.ok(!isBreak(line), line);
  for (const line of ['=====', '- - - - -', '★★★★★', '————————', '/////', '♪ ♪ ♪', '～～～～'])
    assert.ok(isRuled(line), line);
  for (const line of ['===', '==== 甲', '……', '—— 甲']) assert.ok(!isRuled(line), line);
  for (const line of ['内容提要', '目 录', '【提要】', '本次节目的主要内容有：'])
    assert.ok(isListHead(line), line);
  for (const line of ['目录册', '提要求', '内容提要写得好']) assert.ok(!isListHead(line), line);
});

test('a programme names itself, greets, or labels its parts', () => {
  assert.equal(
    isMasthead(['《云桥新闻联播》2023年5月16日文字稿', '青禾产业园二期开园', '园区开园。']),
    'spoken',
  );
  assert.equal(isMasthead(['王主任：', '《云桥晚报》2020年8月4日', '园区二期开园。']), undefined);
  assert.equal(isMasthead(['各位观众，晚上好。', '二期今天开园。', '感谢收看，再见。']), 'spoken');
  assert.equal(isMasthead(['【导语】二期开园。', '【正文】首批企业入驻。']), 'spoken');
  assert.equal(isMasthead(['听众朋友们，早上好！', '内容提要', '二期开园']), 'spoken');
});

test('a bulletin gives its name and number, and nothing less makes one', () => {
  assert.equal(isMasthead(['青禾园区工作简报', '第9期', '二期开园']), 'printed');
  assert.equal(isMasthead(['青禾园区工作简报', '二期开园']), undefined);
  assert.equal(isMasthead(['第9期', '二期开园']), undefined);
});

test('one label, one greeting, or a headline about a programme makes none', () => {
  assert.equal(
    isMasthead(['新闻联播报道青禾产业园二期开园', '昨晚，青禾产业园上了新闻联播。', '园区里一片欢腾。']),
    undefined,
  );
  assert.equal(isMasthead(['记者：二期什么时候开园？', '答：今年年底。']), undefined);
  assert.equal(isMasthead(['【现场】青禾产业园开园', '园区昨日开园。']), undefined);
  assert.equal(
    isMasthead(['青禾产业园二期开园', '“大家早上好！”林小禾对工人们说。', '园区昨日开园。']),
    undefined,
  );
});

test('what a page says of its account and its editors makes no programme, nor does a conversation', () => {
  const text = '4月5日，二期厂房交付使用，首批八家企业领到钥匙。';
  const account = [
    '二期厂房交付使用',
    text,
    '先租后买',
    text,
    '欢迎关注云桥发布公众号',
    '编辑：林小禾',
    '监制：方知远',
  ];
  assert.equal(isMasthead(account), undefined);
  assert.equal(
    isMasthead(['来了一位新农人', '大家好，我是林小禾，种了三年番茄。', text, '责编：方知远']),
    undefined,
  );
  assert.equal(
    isMasthead(['在线访谈实录', '主持人：今年招商如何？', '周可：签了二十六个。', '主持人：谢谢。']),
    undefined,
  );
  assert.equal(isMasthead(['标题：二期厂房交付使用', '时间：2021年4月6日', `正文：${text}`]), undefined);
  assert.equal(isMasthead(['二期厂房交付使用', `报道：林小禾`, text, '采访：方知远']), undefined);
});

const hostile = [
  ' ',
  '【',
  '《',
  '（',
  '1',
  '—',
  '= ',
  '第',
  '新闻',
  '主播 ',
  '欢迎',
  '期（',
  '各位',
  '好，',
];
test('every rule comes back from a line of 1 MB of the same thing', () => {
  for (const piece of hostile) {
    const text = piece.repeat(1_000_000 / piece.length);
    for (const rule of rules) assert.equal(typeof rule.test(text), 'boolean');
    for (const line of [text, `《${text}`, `${text}》`])
      assert.equal(typeof (ruleFor(line)?.id ?? partLabel(line)), 'string');
    assert.equal(isBreak(text), false);
    assert.equal(isListHead(text), false);
    assert.equal(typeof isRuled(text), 'boolean');
  }
});

test('no text makes a rule fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.ok(text.startsWith(partLabel(text)));
      const id = ruleFor(text)?.id;
      assert.ok(id === undefined || editionRules[id]);
    }),
  );
});

test('a cue within what is said stands behind an end or a colon', () => {
  assert.deepEqual(cuesWithin('【出录音】订单排满了。（录音完）'), ['【出录音】', '（录音完）']);
  assert.deepEqual(cuesWithin('产品有扬声器和【录音】设备。'), []);
  assert.deepEqual(cuesWithin('公司的专业设备（音响）昨天出海，录音棚（录音）也开放了。'), []);
});

test('a host’s greeting makes a programme with a list of times, not with a chronicle', () => {
  const talk = (below: string) =>
    isMasthead(['青禾园区访谈', '各位网友大家好，欢迎收看今天的访谈。', '时间线', below, '食堂办起来了。']);
  assert.equal(talk('00:42 检测平台建成'), 'spoken');
  assert.equal(talk('2018年 检测平台建成'), undefined);
  assert.ok(isListHead('时间线', '00:42 检测平台建成') && !isListHead('时间线', '2018年 检测平台建成'));
});
