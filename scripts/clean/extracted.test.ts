/** Pages as extractors of text leave them: one paragraph a line, with what else the page had on it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { readText } from '../read/text.ts';
import type { Document } from '../types.ts';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const title = '青禾产业园三家工厂合开厨房';
const text = [
  '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。',
  '厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。',
  '园区说，下一步要把洗衣房也合起来，省下的地方改成篮球场。',
];
const stamp = '2021-04-06 来源：云桥在线';

const copied = (lines: readonly string[]): Document => ({
  ...documentOf(''),
  ...readText(lines.join('\n'), 'text'),
});
function factsOf(...lines: string[]) {
  const doc = copied(lines);
  const { decisions, drafts } = readWeb(doc);
  const [draft] = drafts;
  if (!draft) return { body: [] };
  const input = { doc, decisions, draft };
  return {
    title: draft.title?.text,
    byline: draft.byline.map(({ name }) => name).join(' '),
    source: findSource(input)?.value,
    date: findDate(input)?.value,
    body: draft.paragraphs.map((line) => line.text),
    decisions,
  };
}
const bodyOf = (...lines: string[]) => factsOf(...lines).body;

describe('what stands around the text', () => {
  test('a library of documents: its pages, its buttons, the file’s name for a headline', () => {
    const { title: found, body } = factsOf(
      `${title}.docx_第1页`,
      `${title}.docx_第2页`,
      '已阅读5页，还剩5页未读 继续免费阅读',
      '下载本文档',
      '版权说明：本文档由用户提供并上传，收益归属内容提供方',
      '文档简介',
      ...text,
    );
    assert.equal(found, title);
    assert.deepEqual(body, text);
  });

  test('an abstract that a page made of the lede, whole or behind a label, stands once', () => {
    const lede = `云桥网讯（记者 林小禾）${text[0]}`;
    for (const abstract of [text[0]!, `摘要：${text[0]}`, `【导读】：${text[0]}`])
      assert.deepEqual(bodyOf(title, stamp, abstract, lede, text[1]!), [lede, text[1]], abstract);
    const lead = `【云桥网讯】${text[0]}`;
    const twice = factsOf(title, '移动版', stamp, lead, `${lead}${text[1]}`, text[2]!);
    assert.equal(twice.title, title);
    assert.deepEqual(twice.body, [`${lead}${text[1]}`, text[2]]);
    const nearly = `内容提要：${text[0]!.replace('昨日', '')}`;
    assert.deepEqual(bodyOf(title, stamp, nearly, text[0]!, text[1]!), text.slice(0, 2));
    const apart = ['人工智能朗读：', text[0]!, `原标题：${title}`, lede, text[1]!];
    assert.deepEqual(bodyOf(title, stamp, ...apart), [lede, text[1]]);
    assert.deepEqual(bodyOf(title, stamp, '摘要', text[2]!, text[2]!, text[0]!), [text[2], text[0]]);
    const own = '共享厨房开门了，工人的饭便宜了两元，园区说还要接着合下去，把洗衣房也合起来。';
    assert.deepEqual(bodyOf(title, stamp, own, ...text), [own, ...text]);
  });

  test('a picture’s place between paragraphs is no entry of a menu', () => {
    const caption = '林小禾教授、园区顾问。图片由受访者提供';
    const { title: found, body } = factsOf(title, '云桥导读', text[0]!, '图片', '图片', caption, text[1]!);
    assert.equal(found, title);
    assert.deepEqual(body, text.slice(0, 2));
  });

  test('a short sentence and its twin below it are a caption; a title is not', () => {
    const caption = '建园之初的园区。';
    assert.deepEqual(bodyOf(title, stamp, text[0]!, caption, caption, text[1]!), text.slice(0, 2));
    assert.equal(factsOf(`${title}？`, `${title}？`, stamp, ...text).title, `${title}？`);
  });

  test('what says that it is of a picture, over who took it, is a caption', () => {
    const caption = '园区融入一小时交通圈，图为青禾站交通枢纽综合体。';
    assert.deepEqual(bodyOf(title, caption, '林小禾摄', ...text), text);
    assert.deepEqual(bodyOf(title, stamp, ...text, caption), [...text, caption]);
  });

  test('a forum’s section before its headline goes, with the calls to sign up below it', () => {
    const found = factsOf(
      '查看: 605|回复: 0',
      `[园区新闻] ${title}`,
      '[复制链接]',
      '发表于 2021-4-6 11:16:15 | 显示全部楼层 |阅读模式',
      '马上注册，结交更多朋友，享用更多功能！',
      '您需要 登录 才可以下载或查看，没有账号？注册',
      ...text,
    );
    assert.equal(found.title, title);
    assert.deepEqual(found.body, text);
    assert.equal(factsOf(`【青禾观察】${title}`, stamp, ...text).title, `【青禾观察】${title}`);
  });
});

test('an academic page: where the authors work, its fields in brackets', () => {
  const found = factsOf(
    '发布时间：2021-03-13 来源：',
    title,
    '林小禾',
    '（1.云桥大学 园区研究院，云桥 青禾 000000；2.青禾学院，云桥 青禾 000001）',
    '【原文出处】《云桥园区研究》2021年2期',
    '【作者简介】林小禾，云桥大学园区研究院研究员。',
    `【内容提要】 ${text[0]}`,
    '【关 键 词】厨房/工厂/园区',
    ...text.slice(1),
  );
  assert.equal(found.title, title);
  assert.equal(found.source, '云桥园区研究');
  assert.equal(found.byline, '林小禾');
  assert.deepEqual(found.body, text);
});

describe('tables and lists in a text', () => {
  const rows = ['企业 | 一天几份', '云禾材料 | 1200', '北塘医药 | 900', '南岭电子 | 900'];

  test('rows with bars or tabs stay, and what is below them', () => {
    for (const [kind, lines] of Object.entries({
      bars: rows.map((row) => `${row} |`),
      tabs: rows.map((row) => row.replace(' | ', '\t')),
    }))
      assert.deepEqual(bodyOf(title, stamp, text[0]!, ...lines, text[1]!), [text[0], ...rows, text[1]], kind);
    const barred = rows.map((row) => `| ${row} |`);
    assert.deepEqual(bodyOf(title, stamp, text[0]!, barred[0]!, '|---|---|', ...barred.slice(1), text[1]!), [
      text[0],
      ...barred,
      text[1],
    ]);
  });

  test('a row that has a label’s name is a row, below a text; above one it is a label', () => {
    const table = ['项目 | 内容 |', '建立时间 | 1991年 |', '总面积 | 两平方公里 |'];
    const whole = [text[0], '项目 | 内容', '建立时间 | 1991年', '总面积 | 两平方公里', text[1]];
    assert.deepEqual(bodyOf(title, stamp, text[0]!, ...table, text[1]!), whole);
    const index = ['名称 | 共享厨房办法 |', '发布日期 | 2021年4月6日 |', '发布机构 | 青禾园区管委会 |'];
    assert.equal(factsOf(title, ...index, ...text).date, '2021-04-06');
  });

  test('a list of other pages with their days is no table', () => {
    const links = [
      '园区开了夜校 | 2021-04-01 |',
      '工厂合买大巴 | 2021-04-02 |',
      '篮球场换新地板 | 2021-04-03 |',
    ];
    assert.deepEqual(bodyOf(title, stamp, ...text, ...links), text);
  });

  test('a list that is appended below the text stays', () => {
    const list = ['附：首批入伙企业名单', '1.云禾材料有限公司', '2.北塘医药有限公司', '3.南岭电子有限公司'];
    assert.deepEqual(bodyOf(title, stamp, ...text, ...list, '责任编辑：林小禾'), [...text, ...list]);
    const steps = ['合厨房要走四步，先谈后建，最后算账:', '(1)三家谈拢', '(2)园区出房', '(3)企业出工'];
    assert.deepEqual(bodyOf(title, stamp, ...steps, ...text), [...steps, ...text]);
    const links = ['相关阅读', '1.园区开了夜校', '2.工厂合买大巴', '3.篮球场换新地板'];
    assert.deepEqual(bodyOf(title, stamp, ...text, ...links), text);
  });
});

describe('paragraphs in one line', () => {
  test('they come apart at a page’s tags and where they are set in', () => {
    for (const [kind, line] of Object.entries({
      tags: `<div><p style="text-indent:2em">${text.join('</p><p>')}</p></div>`,
      breaks: text.join('<br /><br />'),
      wide: `\u3000\u3000${text.join('\u3000\u3000')}`,
      hard: text.join('&nbsp;&nbsp;&nbsp;&nbsp;'),
    }))
      assert.deepEqual(bodyOf(title, stamp, line), text, kind);
  });

  test('a single break and a wide space within a sentence part nothing', () => {
    const line = text.join('');
    assert.deepEqual(bodyOf(title, stamp, line.replace('，三家', '<br>，三家'), text[2]!).length, 2);
    assert.deepEqual(bodyOf(title, stamp, line.replace('昨日', '昨日\u3000\u3000'), text[2]!).length, 2);
    const signed = copied([title, stamp, text[0]!, `${text[1]}\u3000\u3000（记者 林小禾）`]);
    assert.equal(signed.blocks.length, 4);
  });

  test('a single line that is cut off is the beginning of a text; a short one is a teaser', () => {
    assert.equal(bodyOf(`${text[0]}${text[1]}园区说，下一步要把...`).length, 1);
    assert.deepEqual(bodyOf('青禾产业园的共享厨房昨日开门，三家工厂合起来...'), []);
  });
});

describe('facts', () => {
  test('the headline in brackets before the first words is the title where there is no other', () => {
    const { title: found, body, source } = factsOf(`【${title}】云桥社4月6日电，${text[0]}`);
    assert.equal(found, title);
    assert.equal(source, '云桥社');
    assert.deepEqual(body, [`云桥社4月6日电，${text[0]}`]);
    assert.equal(factsOf(title, stamp, `【${title}】${text[0]}`, text[1]!).body[0], text[0]);
    const posted = factsOf(`【篮球场和洗衣房也要合起来】#青禾园区# #厨房# ${text[0]}`, text[1]!, text[2]!);
    assert.equal(posted.title, '篮球场和洗衣房也要合起来');
    assert.equal(posted.body[0], text[0]);
    for (const front of ['【本报记者林小禾报道】', '【云桥日报综合报道】', '【编者按】'])
      assert.ok(factsOf(title, stamp, front + text[0]!, text[1]!).body[0]!.startsWith(front), front);
  });

  test('the source and nothing else, glued to the front of the lede', () => {
    const { source, body } = factsOf(title, `消息来源：云桥日报 ${text[0]}`, text[1]!);
    assert.equal(source, '云桥日报');
    assert.deepEqual(body, text.slice(0, 2));
    const own = `消息来源：几位厨师 ${text[0]}他们说，菜也更新鲜。`;
    assert.deepEqual(bodyOf(title, stamp, own, text[1]!), [own, text[1]]);
  });

  test('a journal’s name before its number, and the sign of a note behind the title', () => {
    const found = factsOf(
      `${title}*`,
      '2021-04-06 14:39林小禾方知远',
      '云桥园区研究 2021年6期',
      '关键词：厨房工厂园区',
      ...text,
    );
    assert.equal(found.title, title);
    assert.equal(found.source, '云桥园区研究');
    assert.equal(found.date, '2021-04-06');
  });

  test('those who wrote right below a headline speak for it, whatever its words', () => {
    assert.equal(
      factsOf('云桥网', '一顿饭里的加减法，算给谁看', '文丨林小禾', ...text).title,
      '一顿饭里的加减法，算给谁看',
    );
  });

  test('the first part of a headline, again below the labels, is a subhead', () => {
    const whole = '青禾产业园厨房开门 三家工厂一起做饭';
    assert.equal(
      factsOf(whole, '时间：2021-04-06 阅读数：493人阅读', '青禾产业园厨房开门', ...text).title,
      whole,
    );
  });

  test('a title over its subtitle and over the medium and the day as items is one, whatever its words', () => {
    for (const below of [
      ['——以一座园区为例', '2021-04-06林小禾'],
      ['• 云桥网', '• 2021-04-06 15:40:47'],
      ['青禾Plus', '2021-04-06 15:40'],
      ['作者 林小禾;方知远 2021-04-06 08:00', ''],
    ])
      assert.equal(
        factsOf('一顿饭里的加减法算给谁看', ...below, ...text).title,
        '一顿饭里的加减法算给谁看',
        below[0],
      );
  });

  test('a heading of the text that says the title again is no part of it', () => {
    assert.equal(factsOf(title, `一份${title}的报告`, ...text).title, title);
  });

  test('who edits for a medium is no headline where there is none, and whose reporter wrote is the source', () => {
    const found = factsOf('云桥新闻记者 | 林小禾', '云桥新闻编辑 | 方知远', ...text);
    assert.equal(found.title, undefined);
    assert.equal(found.byline, '林小禾');
    assert.equal(found.source, '云桥新闻');
  });

  test('the day of a picture above the text is not the text’s', () => {
    const { date, body } = factsOf(title, '货船在青禾港水域行驶(2018年8月13日)云桥社发', ...text);
    assert.equal(date, undefined);
    assert.deepEqual(body, text);
  });

  test('who answers a post is not its author', () => {
    const found = factsOf(
      title,
      '作者：北方的河 提交日期：2021-4-6 10:21:00 访问：1203 回复：15',
      ...text,
      '作者：林小禾 回复日期：2021-4-7 11:02:00',
      '顶一下，写得真好！',
    );
    assert.equal(found.byline, '');
    assert.equal(found.date, '2021-04-06');
    assert.deepEqual(found.body, text);
  });

  test('a day with a clock in words below a post is its day', () => {
    assert.equal(factsOf(title, ...text, '2021年04月06日 02点08分').date, '2021-04-06');
  });
});
