import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const HEAD = '2021-04-06 09:12 来源：云桥日报';
const TITLE = '青禾高新区三年引来八家新材料企业';
const BODY = [
  '4月6日，走进青禾高新区新材料产业园，二期厂房里机器轰鸣，工人们正在调试刚刚运到的生产线。三年来这里已引进八家新材料企业。',
  '青禾高新区原本以机械加工为主，企业小而散。2018年以来，高新区建成检测平台和中试车间，企业从实验室走到生产线的时间缩短了一半。',
  '“过去做一次检测要跑到省城，来回三天，现在下楼就能做。”青禾材料公司总经理方知远说，新产品已经供应三家汽车厂。',
];

const read = (lines: string[]) => {
  const doc = documentOf(lines.join('\n'));
  const { drafts, decisions } = readWeb(doc);
  return { draft: drafts[0]!, input: { doc, decisions, draft: drafts[0]! } };
};

for (const [title, told] of [
  ['扫码入园 青禾高新区启用无感通行', '青禾高新区4月6日启用无感通行系统，货车司机扫码入园只要三秒钟。'],
  ['欢迎投稿！青禾高新区征集园区故事', '青禾高新区4月6日起向职工征集园区故事，投稿没有字数限制。'],
  ['查社保请上门 找工作请上网', '青禾高新区的老人查社保，专员上门来办；年轻人找工作，上网就能投简历。'],
  ['视频丨青禾高新区三年答卷', '青禾高新区三年交出一份答卷，视频里八家企业的负责人讲述了自己的故事。'],
] as const)
  test(`a headline that looks like furniture is one where the text says the same: ${title}`, () => {
    assert.equal(read([title, HEAD, told, ...BODY]).draft.title?.text, title);
  });

test('what asks the reader to do something or names whose page it is is no headline', () => {
  for (const line of [
    '点击上方蓝字关注青禾高新区',
    '欢迎访问青禾高新区新材料产业园网站',
    '关注青禾高新区新材料产业园公众号',
    '版权所有 青禾高新区新材料产业园管委会',
    '扫码关注青禾高新区新材料产业园',
  ])
    assert.equal(read([line, HEAD, ...BODY]).draft.title?.text, undefined, line);
});

for (const sentence of [
  '扫描二维码，就能看到每台设备的检修记录，工人们称它为“设备病历”。',
  '未经许可擅自排污的企业，园区一律停产整改。',
  '审核：三天改成三小时。',
  '园区的举报电话一年响了三百次，每一条都有回音。',
  '服务对象：园区内的小微企业和个体工商户。',
])
  test(`a sentence that begins as furniture does stays, wherever it stands: ${sentence}`, () => {
    for (const at of [1, 2, 3]) {
      const { draft } = read([TITLE, HEAD, ...BODY.toSpliced(at, 0, sentence)]);
      assert.ok(draft.paragraphs.some(({ text }) => text === sentence));
    }
  });

test('up to when figures are counted is no day of publication, what something is made of no source', () => {
  const counted = read([TITLE, HEAD, ...BODY, '（截至2021年3月31日）']);
  assert.equal(findDate(counted.input)?.value, '2021-04-06');
  const held = read([TITLE, ...BODY, '时间：2021年4月18日至20日']);
  assert.equal(findDate(held.input), undefined);
  const stamped = read([TITLE, ...BODY, '时间：2021年4月6日 上午9:12']);
  assert.equal(findDate(stamped.input)?.value, '2021-04-06');
  const law = read([TITLE, '2021年4月6日起施行', ...BODY]);
  assert.equal(law.draft.title?.text, TITLE);
  const wells = read([TITLE, ...BODY, '来源：园区的三十口井，每天供水两千吨。']);
  assert.equal(findSource(wells.input), undefined);
  const made = read(['原创 设计走出青禾高新区', ...BODY]);
  assert.equal(findSource(made.input), undefined);
});

test('the column before a headline is no source', () => {
  for (const title of ['权威发布｜青禾高新区出台二十条', '民生热线 | 青禾高新区打通断头路']) {
    const { draft, input } = read([title, ...BODY]);
    assert.equal(draft.title?.text, title);
    assert.equal(findSource(input), undefined);
  }
});

test('the number of a version is no number of a heading', () => {
  assert.equal(read(['3.0版青禾高新区来了', ...BODY]).draft.title?.text, '3.0版青禾高新区来了');
});

test('where figures are from is no source of the text and stays in it', () => {
  const figures = '企业说得最多的一个字是“快”。（来源：园区2021年企业问卷）';
  const { draft, input } = read([TITLE, ...BODY, figures]);
  assert.equal(draft.paragraphs.at(-1)?.text, figures);
  assert.equal(findSource(input), undefined);
});

test('a sentence stays where the page put an address behind it', () => {
  const { draft } = read([TITLE, HEAD, ...BODY, '更多岗位可登录园区网站查询。https://www.example.com/job']);
  assert.equal(draft.paragraphs.at(-1)?.text, '更多岗位可登录园区网站查询。');
});

test('a call right between the labels of a page and its text is the first of the text', () => {
  assert.equal(read([TITLE, HEAD, '变了！', ...BODY]).draft.paragraphs[0]?.text, '变了！');
  assert.equal(read([TITLE, HEAD, '快来关注吧！', ...BODY]).draft.paragraphs[0]?.text, BODY[0]);
  const above = read([HEAD, '青禾园区凭什么？', ...BODY]).draft;
  assert.equal(above.title?.text, '青禾园区凭什么？');
});
