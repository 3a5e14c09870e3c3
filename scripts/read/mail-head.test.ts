import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailLines } from './mail-head.ts';
import { readText } from './text.ts';

const found = (lines: string[]) => [...mailLines(lines).keys()];

test('the fields of a mail are its head, but for the subject', () => {
  for (const lines of [
    ['发件人: 云桥 <a@example.cn>', '收件人: 综合科', '日期: Fri, 30 Jul 2021', '主题: 园区新闻'],
    ['From: a@example.cn', 'Sent: 2021年7月30日 7:30', 'To: b@example.cn', 'Subject: 园区新闻'],
    ['云桥早知道 <news@example.cn>', '2021年7月30日 07:30', '收件人：我', '主题：园区新闻'],
    ['> 发件人：林小禾', '> 发送时间：2021年7月30日', '> 抄送：办公室', '> 主题：园区新闻'],
  ])
    assert.deepEqual(found([...lines, '', '青禾产业园机器人走上生产线']), [0, 1, 2], lines[0]);
});

test('a mail that was sent on has a head within the text', () => {
  const text = [
    '请看下面的消息。',
    '-----原始邮件-----',
    '发件人：林小禾',
    '收件人：叶霞',
    '',
    '青禾产业园扩建',
  ];
  assert.deepEqual(found(text), [2, 3]);
  const { blocks, markup } = readText(text.join('\n'), 'text');
  assert.deepEqual(
    blocks.map((block) => block.text),
    ['请看下面的消息。', '-----原始邮件-----', '青禾产业园扩建'],
  );
  assert.deepEqual(
    markup.map(({ rule }) => rule),
    ['mail-head', 'mail-head'],
  );
});

test('one such word alone is no head of a mail', () => {
  for (const lines of [
    ['抄送：市委办公室、市政府办公室', '共印60份'],
    ['主题：园区夜话', '时间：2021年7月30日', '地点：青禾大道'],
    ['收件人：青禾园区管委会', '云桥的企业寄来了锦旗。', '发件人：一位种稻人'],
    ['附件：', '1.申报指南'],
  ])
    assert.deepEqual(found(lines), []);
});

test('of the heads of mails that pass a text on only the last subject stays, and what they say of it is a note', () => {
  const text = '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱。'.repeat(6);
  const lines = [
    '发件人: 林小禾',
    '收件人: 汇编组',
    '主题: 转发: Fw: 请收进本月汇编',
    '',
    '各位好，方老师转来的稿子，麻烦录一下。',
    '---- 原始邮件 ----',
    '发件人: 方知远',
    '收件人: 林小禾',
    '主题: Fw: 青禾产业园机器人走上生产线',
    '',
    text,
  ];
  const marked = mailLines(lines);
  const of = (rule: string) =>
    [...marked].flatMap(([at, own]) => (own === rule ? [at] : [])).sort((a, b) => a - b);
  assert.deepEqual(of('mail-head'), [0, 1, 2, 6, 7]);
  assert.deepEqual(of('mail-note'), [4, 5]);
  const answers = [...lines.slice(0, 4), text, ...lines.slice(5)];
  assert.deepEqual([...mailLines(answers).values()].includes('mail-note'), false);
});

test('a subject that speaks of several texts is no headline, nor what the sender says of them an article', () => {
  const head = ['发件人: 林小禾 <xiaohe@example.com>', '发送时间: 2021年4月6日 9:21', '收件人: 招商组'];
  const mail = (subject: string) => [
    ...head,
    `主题: ${subject}`,
    '',
    '各位，今天日报四版有我们两条，贴在下面，周会上讨论。',
    '青禾产业园的食堂上了新菜',
    `本报讯（记者 叶霞）${'青禾产业园七家企业的食堂同台比手艺，三百名职工投票选出最想天天吃的十道菜。'.repeat(6)}`,
  ];
  for (const [subject, dropped] of [
    ['转发：今天日报上关于我们的两条', true],
    ['四月的三篇报道', true],
    ['转发：青禾产业园的食堂上了新菜', false],
    ['青禾产业园出台惠企政策两条', false],
    ['转发：云桥开发区出台稳增长20条', false],
  ] as const) {
    const lines = mailLines(mail(subject));
    assert.equal(lines.has(3), dropped, subject);
    assert.equal(lines.get(5), 'mail-note', subject);
  }
});
