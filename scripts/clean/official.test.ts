import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { lineOf } from './line.ts';
import { annexesIn, contactsIn, signaturesIn } from './official.ts';
import { readWeb } from './web.ts';

const signed = (lines: string[]): number[] =>
  signaturesIn(lines.map((text) => lineOf({ text }))).flatMap((is, i) => (is ? [i] : []));

const NOTICE = '现将《青禾园区厂房租赁办法》印发给你们，请认真贯彻执行。';

test('the offices and the day below the text of a document are its signature', () => {
  assert.deepEqual(signed([NOTICE, '青禾市人民政府办公室', '2021年4月6日', '青禾园区厂房租赁办法']), [1, 2]);
  assert.deepEqual(signed([NOTICE, '青禾市财政局', '青禾市科 技 局', '二〇二一年四月六日']), [1, 2, 3]);
  assert.deepEqual(
    signed([NOTICE, '附件：1.租赁合同样本', '青禾园区管委会（代章）', '2021 年 4 月 6 日']),
    [2, 3],
  );
});

test('an office that the text names signs it without a notice’s words', () => {
  const text = '青禾市统计局昨日公布了第一季度的数字，园区产值增长一成。';
  assert.deepEqual(signed([text, '青禾市统计局', '2021年4月6日']), [1, 2]);
});

test('a headline over the day of its page is no signature', () => {
  const text = '首批八家企业昨日搬进青禾园区，林小禾见证了签约。';
  assert.deepEqual(signed([text, '云桥市领导走访青禾园区管委会', '2021年4月6日', text]), []);
  assert.deepEqual(signed([text, '云桥迎来第一家集团公司', '2021-04-06', text]), []);
  assert.deepEqual(signed(['青禾园区管委会', '2021年4月6日', text]), []);
  assert.deepEqual(signed([NOTICE, '新厂房投产', '青禾园区通讯协会', '2021年4月6日']), []);
});

test('an annex begins below the signature and the word that names it', () => {
  const text = '一、青禾园区厂房租赁范围。东至青禾大道，南至云桥路，西至白塔街，北至沱江。';
  const annexes = (texts: string[]): number[] => {
    const lines = texts.map((line) => lineOf({ text: line }));
    return annexesIn(lines, signaturesIn(lines)).flatMap((is, i) => (is ? [i] : []));
  };
  const head = [NOTICE, '青禾市人民政府办公室', '2021年4月6日'];
  assert.deepEqual(annexes([...head, '（此件公开发布）', '附件', '青禾园区厂房租赁范围', text]), [6]);
  assert.deepEqual(annexes([...head, '附件1：', text]), [4]);
  assert.deepEqual(annexes([...head, text]), []);
  assert.deepEqual(annexes([NOTICE, '附件', '青禾园区厂房租赁范围', text]), []);
});

test('whom to ask is of the document where its signature or what is attached comes below', () => {
  const contacts = (texts: string[]): number[] => {
    const lines = texts.map((text) => lineOf({ text }));
    return contactsIn(lines, signaturesIn(lines)).flatMap((is, i) => (is ? [i] : []));
  };
  const signature = ['青禾市人民政府办公室', '2021年4月6日'];
  assert.deepEqual(contacts([NOTICE, '联系人：林小禾　　联系电话：0000-0000000', ...signature]), [1]);
  assert.deepEqual(
    contacts([NOTICE, '（三）咨询电话：0000-0000000', '电子邮箱：a@example.com', ...signature]),
    [1, 2],
  );
  assert.deepEqual(
    contacts([NOTICE, '报送地址：青禾路1号', '联系人及电话：林小禾', '附件：1.申报表']),
    [1, 2],
  );
  assert.deepEqual(contacts([NOTICE, ...signature, '联系电话：0000-0000000', '地址：青禾路1号']), []);
  assert.deepEqual(contacts([NOTICE, '联系电话已经公布', ...signature]), []);
  const ask = ['三、联系方式：青禾园区管委会：0000-0000000', '青禾园区招商局：0000-0000000', '邮编：000000'];
  assert.deepEqual(contacts([NOTICE, ...ask]), [1, 2, 3]);
  assert.deepEqual(
    contacts([NOTICE, '受理部门：青禾园区招商局', '手机：13000000000', '公示名单.pdf']),
    [1, 2],
  );
  assert.deepEqual(contacts(['青禾园区昨日办了一场招聘会，来了三百人。', ...ask]), []);
  assert.deepEqual(contacts([NOTICE, '地址：青禾路1号', '电话：0000-0000000']), []);
  const ways = ['1.电子邮箱：a@example.com', '2.通讯地址：青禾路1号，邮编：000000（请注明“意见”）'];
  assert.deepEqual(contacts([NOTICE, '意见反馈渠道如下：', ...ways]), [2, 3]);
});

test('the tables, forms and lists of an annex that the document names are its text, up to what the page has of its own', () => {
  const kept = (texts: string[]): string[] =>
    readWeb(documentOf(texts.join('\n'))).drafts[0]!.paragraphs.map(({ text }) => text);
  const head = [
    '关于公布青禾高新区科技型企业名单的通知',
    '发布时间：2021-04-06 来源：青禾市科技局',
    '各有关单位：',
  ];
  const notice =
    '根据青禾高新区科技型企业培育办法，经企业申报、专家评审，现将科技型企业名单予以公布，请做好服务工作。';
  const signature = ['青禾市科技局', '2021年4月6日'];
  const table = [
    '序号 企业名称 领域',
    '1 青禾碳纤维有限公司 新材料',
    '2 云桥检测技术有限公司 检测',
    '3 青禾机器人有限公司 装备',
  ];
  const page = ['打印本页 关闭窗口', '主办单位：青禾市科技局'];
  const title = '青禾高新区科技型企业名单';
  const listed = kept([...head, notice, `附件：${title}`, ...signature, '附件', title, ...table, ...page]);
  assert.deepEqual(listed.slice(-5), [title, ...table]);
  const form = ['申报书', '项目名称', '需求单位', '一、项目基本情况', '名称、起止年限和经费预算。'];
  const forms = kept([
    ...head,
    notice,
    '附件：',
    `1．${title}`,
    '2．申报书',
    '附件1',
    title,
    ...table,
    '附件2：',
    ...form,
    '相关链接：',
    '老街面馆又开张',
  ]);
  for (const line of [...table, ...form]) assert.ok(forms.includes(line), line);
  assert.ok(!forms.includes('老街面馆又开张'));
  const tabled = kept([
    ...head,
    notice,
    ...signature,
    `附表1：${title}.xlsx`,
    '附表1',
    title,
    ...table,
    '上一篇：无',
  ]);
  assert.deepEqual(tabled.slice(-5), [title, ...table]);
  const unnamed = kept([
    ...head,
    notice,
    ...signature,
    '附件',
    '老街面馆又开张',
    '动物园添了小熊猫',
    '公交换新车',
    '夜市重开',
  ]);
  assert.ok(!unnamed.includes('动物园添了小熊猫'));
});
