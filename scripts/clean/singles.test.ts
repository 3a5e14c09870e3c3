/** Single files as people save, print, copy and clip them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { readHtml } from '../read/html.ts';
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
const factsOf = (doc: Document) => {
  const { decisions, drafts } = readWeb(doc);
  const draft = drafts[0]!;
  const input = { doc, decisions, draft };
  const byline = draft.byline.map(({ name }) => name).join(' ');
  return {
    title: draft.title?.text,
    byline,
    source: findSource(input)?.value,
    date: findDate(input)?.value,
    body: draft.paragraphs.map((line) => line.text),
  };
};
const html = (inside: string, head = ''): Document => ({
  ...documentOf(''),
  kind: 'html',
  ...readHtml(`<head>${head}</head><body>${inside}</body>`),
});
const copied = (...lines: string[]): Document => ({
  ...documentOf(''),
  ...readText(lines.join('\n'), 'text'),
});
const page = (inside: string) => readWeb(html(`<h1>${title}</h1>${inside}`));
const bodyOf = ({ drafts }: ReturnType<typeof page>) => drafts[0]!.paragraphs.map((line) => line.text);
const p = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

test('the rows of a table between two paragraphs are of the text, a text follows or not', () => {
  const tables = [
    [
      ['工厂', '出什么', '说明'],
      ['灯具厂', '出三名厨师、两辆送餐车、一间冷库', '厨师轮班，送餐车归园区调度使用'],
      ['门窗厂', '出桌椅板凳、餐具消毒设备', '旧桌椅翻新后再用，不另外添置新的'],
      ['纸箱厂', '出打包盒、厨余桶、清洗人手', '打包盒可以降解，厨余每天晚上收走'],
    ],
    [
      ['菜名', '份数'],
      ['红烧豆腐', '1200'],
      ['清炒时蔬', '900'],
    ],
    [
      ['一号窗口', '面食、米粉、馄饨以及各类早点'],
      ['二号窗口', '家常小炒、蒸菜、汤和杂粮饭'],
      ['三号窗口', '清真窗口、素食窗口、病号饭'],
      ['四号窗口', '水果、酸奶、面包和现磨豆浆'],
      ['五号窗口', '夜宵、烧烤、砂锅和凉拌小菜'],
    ],
  ];
  for (const rows of tables) {
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const lines = rows.map((row) => row.join(' | '));
    const foot = '<div>上一篇：云桥夜市开张</div>';
    assert.deepEqual(bodyOf(page(`${p(text.slice(0, 2))}<table>${table}</table>${p([text[2]!])}${foot}`)), [
      ...text.slice(0, 2),
      ...lines,
      text[2],
    ]);
  }
});

test('what a page’s style sets apart below the headline are fields, whether names of classes tell or not', () => {
  const rows = [
    '<div><span>2021-04-06 09:12</span><span>云桥新闻网</span><span>记者 林小禾</span><span>听新闻</span></div>',
    '<div class="bar"><em>云桥新闻网</em><em>2021年4月6日 09:12</em><em>记者 林小禾</em></div>',
    '<div><span class="a">来源：云桥新闻网</span><span class="b">作者：林小禾</span><i>2021-04-06</i></div>',
  ];
  for (const row of rows) {
    const { byline, source, date } = factsOf(html(`<h1>${title}</h1>${row}${p(text)}`));
    assert.deepEqual([byline, source, date], ['林小禾', '云桥新闻网', '2021-04-06'], row);
  }
});

test('pieces of a paragraph that touch are running text', () => {
  const pieces = '<p><span>2021-04-06</span><span>这天，</span><span>共享厨房开门了。</span></p>';
  assert.equal(html(pieces).blocks[0]!.text, '2021-04-06这天，共享厨房开门了。');
  const box = '<div><span>青禾产业园的</span><span>共享厨房</span><span>昨日开门。</span></div>';
  assert.equal(html(box).blocks[0]!.text, '青禾产业园的共享厨房昨日开门。');
});

test('a summary that a machine wrote is none of the text, the text below it is', () => {
  const made = '本文介绍了青禾产业园的共享厨房，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。';
  const boxes = [
    `<div><b>AI摘要</b><p>${made}</p><p>内容由AI生成，仅供参考</p></div>`,
    `<div><p>智能速览</p><p>${made}</p></div>`,
    `<div><p>AI导读：${made}</p></div>`,
    `<div><p>大模型总结</p><ul><li>三家工厂合起来做饭</li><li>菜谱由工人投票来定</li></ul><p>以上内容由大模型生成，请以原文为准</p></div>`,
  ];
  for (const box of boxes)
    assert.deepEqual(factsOf(html(`<h1>${title}</h1><p>来源：云桥网</p>${box}${p(text)}`)).body, text, box);
});

test('the button of a machine’s summary takes nothing with it', () => {
  for (const button of ['AI速读', 'AI摘要', '智能总结'])
    assert.deepEqual(factsOf(copied(title, '来源：云桥网', button, ...text)).body, text);
});

test('lines that name what they tell are of the text between two of its paragraphs', () => {
  const lists = [
    ['周一：红烧豆腐', '周二：清炒时蔬', '周三：冬瓜汤'],
    ['灯具厂：三名厨师', '门窗厂：桌椅板凳', '纸箱厂：打包盒', '园区：一间房'],
    ['地点：二号厂房一层', '座位：六百个', '电话：园区后勤部的座机'],
  ];
  for (const list of lists)
    assert.deepEqual(factsOf(copied(title, '来源：云桥网', text[0]!, text[1]!, ...list, text[2]!)).body, [
      ...text.slice(0, 2),
      ...list,
      text[2],
    ]);
  const comments = ['江边老树：我也想去', '江边老树：便宜', '江边老树：好'];
  assert.deepEqual(factsOf(copied(title, '来源：云桥网', ...text, ...comments)).body, text);
});

test('a name between dots beside the day is the author, one that comments is not', () => {
  for (const bar of [
    '2021年4月6日 · 林小禾 · 园区',
    '林小禾 · 2021-04-06 · 云桥网',
    '<time>2021-04-06</time> | 林小禾',
  ])
    assert.equal(factsOf(html(`<h1>${title}</h1><div>${bar}</div>${p(text)}`)).byline, '林小禾', bar);
  for (const name of ['comments', 'pinglun', 'widget'])
    assert.equal(
      factsOf(
        html(`<h1>${title}</h1><p>2021-04-06</p>${p(text)}<div class="${name}"><div>林小禾</div></div>`),
      ).byline,
      '',
    );
});

test('a question right below the headline opens the text, a short one of another page does not', () => {
  const asked = '拼车不新鲜，拼厨房您听过吗？';
  const bar = '<div>2021-04-06 09:12 云桥网</div>';
  assert.deepEqual(factsOf(html(`<h1>${title}</h1>${bar}${p([asked, ...text])}`)).body, [asked, ...text]);
  const link = '<div><a href="/1">您的周末，还在加班吗？</a></div>';
  assert.deepEqual(factsOf(html(`<h1>${title}</h1>${bar}${link}${p(text)}`)).body, text);
});

test('a report that a mail sends on is read without the words around it', () => {
  const quoted = [title, '云桥时报 记者 林小禾 2021年4月6日', '', ...text].map((line) => `> ${line}`);
  const mails = [
    ['发件人: 通联部 <a@qinghe.example>', '收件人: 编辑部', `主题: 转发: ${title}`, '', '> 各位老师好，稿子转给大家，请查收。', '>', ...quoted, '> 此致', '> 敬礼'],
    ['From: a@qinghe.example', 'To: b@qinghe.example', `Subject: Fwd: ${title}`, '', '您好，稿件见附件。', ...quoted, '', '发自我的手机'],
  ]; // prettier-ignore
  for (const lines of mails)
    assert.deepEqual(factsOf(copied(...lines)), {
      title,
      byline: '林小禾',
      source: '云桥时报',
      date: '2021-04-06',
      body: text,
    });
});

test('the line below the headline tells who wrote it and for whom, in any form', () => {
  const lines: [line: string, byline: string, source: string | undefined][] = [
    ['来自：云桥晚报 · 今天 07:00', '', '云桥晚报'],
    ['04-06 09:12 云桥经济网 林小禾', '林小禾', '云桥经济网'],
    ['青禾客户端讯（记者 林小禾 见习记者 方知远）', '林小禾 方知远', '青禾客户端'],
    ['《云桥周刊》（2021年4月6日 第13期）', '', '云桥周刊'],
    ['郑 重', '郑重', undefined],
    ['章 程', '', undefined],
  ];
  for (const [line, byline, source] of lines) {
    const found = factsOf(copied(title, line, ...text));
    assert.deepEqual([found.title, found.byline, found.source], [title, byline, source], line);
    assert.deepEqual(found.body, text, line);
  }
});

test('a name beside the day is the source where the path or the page’s title says that the site is called so', () => {
  const bar = '<div>2021-04-06 18:20:11 云桥财经 微博 分享</div>';
  const path = '<div>云桥财经 > 产经 > 正文</div>';
  const source = (above: string, head = '') =>
    factsOf(html(`${above}<h1>${title}</h1>${bar}${p(text)}`, head)).source;
  assert.equal(source(path), '云桥财经');
  assert.equal(source('', `<title>${title}_云桥财经</title>`), '云桥财经');
  assert.equal(source(''), undefined);
});

test('a caption at the top says where the picture stands', () => {
  for (const caption of ['頂圖：厨房由旧仓库改建。', '题图｜三家工厂的厨师', '封面图：共享厨房的窗口'])
    assert.deepEqual(factsOf(copied(title, '2021-04-06', ...text.slice(0, 2), caption, text[2]!)).body, text);
});

test('who wrote it and when, in one line below the text', () => {
  for (const line of [
    '云桥日报记者 林小禾 2021年4月6日',
    '（记者 林小禾 2021-04-06）',
    '通讯员：林小禾 2021年4月6日',
  ]) {
    const { byline, date, body } = factsOf(copied(title, ...text, line));
    assert.deepEqual([byline, date, body], ['林小禾', '2021-04-06', text], line);
  }
});

test('the line by which an archive of papers names the paper and the day', () => {
  for (const line of [
    '云桥日报/2021 年/4 月/6 日/第 006 版',
    '云桥科技导报/2021年/4月/6日/第A03版',
    '云桥日报/2021年/04月/06日/第002版/综合',
  ]) {
    const found = factsOf(copied(line, title, '本报记者 林小禾', ...text));
    assert.deepEqual([found.title, found.date, found.body], [title, '2021-04-06', text], line);
    assert.match(found.source ?? '', /^云桥(?:日报|科技导报)$/u);
  }
});

test('the account from which a public account took a text, and who wrote it there', () => {
  const told: [line: string, source: string, byline: string][] = [
    ['以下文章来源于云桥早安 ，作者林小禾', '云桥早安', '林小禾'],
    ['以下文章来源于青禾观察，作者林小禾 方知远', '青禾观察', '林小禾 方知远'],
    ['以下文章来源于云桥早安 .', '云桥早安', ''],
    ['以下文章来源于\n云桥早安 ，作者林小禾', '云桥早安', '林小禾'],
  ];
  for (const [line, source, byline] of told) {
    const found = factsOf(copied(title, '青禾发布 2021-04-06 17:30', line, ...text));
    assert.deepEqual([found.source, found.byline, found.body], [source, byline, text], line);
  }
});

test('the account beside the day is the source where the page says its name again above', () => {
  const source = (name: string, banner: string) =>
    factsOf(
      html(`<div>${banner}</div><h1>${title}</h1><div>${name}</div><div>2021-04-06 12:40</div>${p(text)}`),
    ).source;
  assert.equal(source('新青禾', '新青禾'), '新青禾');
  assert.equal(source('新青禾', '看见青禾'), undefined);
  assert.equal(source('园区动态', '园区动态'), undefined);
  assert.equal(source('林小禾', '林小禾'), undefined);
});

test('the account behind the clock is the source where the page says its name again below', () => {
  const source = (bar: string, below: string) =>
    factsOf(html(`<h1>${title}</h1><div>${bar}</div>${p(text)}<div>${below}</div>`)).source;
  for (const bar of ['2021-04-06 12:40·看见青禾', '2021-04-06 12:40 · 看见青禾'])
    for (const below of ['看见青禾', '内容来自用户“看见青禾”，仅供参考'])
      assert.equal(source(bar, below), '看见青禾', bar + below);
  assert.equal(source('2021-04-06 12:40·青禾', '青禾'), undefined);
  assert.equal(source('2021-04-06 12:40·看见青禾', '看见青禾的人'), undefined);
});

test('an account before the day, or alone above it, is the source where the page says its name again below', () => {
  const source = (bar: string, below: string) =>
    factsOf(html(`<h1>${title}</h1>${bar}${p(text)}<div>${below}</div>`)).source;
  for (const bar of [
    '<div>青禾这些事儿 2021-04-06 12:40</div>',
    '<div>青禾这些事儿</div><div>2021-04-06 12:40·云桥</div>',
    '<div>青禾这些事儿</div><div>2021-04-06 12:40</div>',
  ]) {
    assert.equal(source(bar, '青禾这些事儿'), '青禾这些事儿', bar);
    assert.equal(source(bar, '云桥这些事儿'), undefined, bar);
  }
});

test('a blog says behind the day who wrote it, by whatever name', () => {
  const byline = (bar: string) => factsOf(html(`<h1>${title}</h1><div>${bar}</div>${p(text)}`)).byline;
  assert.equal(byline('发布于 2021年4月6日2021年4月7日 由 木禾 1,204 次浏览 2 条评论'), '木禾');
  assert.equal(byline('发表于 2021年4月6日 由 林小禾'), '林小禾');
  assert.equal(byline('Posted on 2021-04-06 by 木禾 in 园区 · Leave a comment'), '木禾');
  for (const nobody of ['管理员', '宣传部', '云桥日报'])
    assert.equal(byline(`发布于 2021年4月6日 由 ${nobody} 2 条评论`), '', nobody);
});

test('a paper in the page’s title and in the marks of one is the source', () => {
  const head = `<title>云桥瞭望 | ${title}</title>`;
  const source = (line: string) => factsOf(html(`<h1>${title}</h1>${p(text)}<p>${line}</p>`, head)).source;
  assert.equal(source('订阅《云桥瞭望》电子版'), '云桥瞭望');
  assert.equal(source('订阅电子版'), undefined);
});

test('what the text was first called does not go before the headline of the page', () => {
  const original = '原标题：合起来做饭，三家工厂省了两元';
  for (const lines of [
    [title, '来源：云桥日报 2021年4月6日', original],
    [original, title, '来源：云桥日报 2021年4月6日'],
  ])
    assert.equal(factsOf(copied(...lines, ...text)).title, title);
});

/** What stands between the headline and the text, or below the text, and what it tells. */
const told: [head: string[], tail: string[], byline: string, source: string | undefined, date?: string][] = [
  [
    ['2023-02-21 08:30　云桥日报　记者：林小禾　通讯员：方知远'],
    [],
    '林小禾 方知远',
    '云桥日报',
    '2023-02-21',
  ],
  [['记者：林小禾 通讯员：方知远 摄影：叶小霞'], [], '林小禾 方知远', undefined],
  [['来源：云桥日报（记者 林小禾）'], [], '林小禾', '云桥日报'],
  [['来源：云桥网（通讯员 林小禾 方知远） 2023-02-21'], [], '林小禾 方知远', '云桥网', '2023-02-21'],
  [['来自 云桥日报'], [], '', '云桥日报'],
  [['转自云桥日报'], [], '', '云桥日报'],
  [['转载自：云桥日报 2023-02-21'], [], '', '云桥日报', '2023-02-21'],
  [['据云桥晚报报道'], [], '', '云桥晚报'],
  [['云桥日报讯'], [], '', '云桥日报'],
  [['本报讯'], [], '', undefined],
  [[], ['（据《云桥日报》）'], '', '云桥日报'],
  [[], ['来源｜云桥日报', '编辑｜方知远', '2023-02-21'], '', '云桥日报', '2023-02-21'],
  [[], ['记者：林小禾', '编辑：方知远', '2023年2月21日'], '林小禾', undefined, '2023-02-21'],
  [['▲ 记者 林小禾 通讯员 方知远'], [], '林小禾 方知远', undefined],
  [['云桥日报·云桥新闻记者 林小禾'], [], '林小禾', '云桥日报·云桥新闻'],
  [['云桥融媒记者：林小禾 编辑：方知远'], [], '林小禾', '云桥融媒'],
  [['云桥日报记者：林小禾'], [], '林小禾', '云桥日报'],
  [['采写：云桥日报记者 林小禾 摄影：方知远'], [], '林小禾', '云桥日报'],
  [['策划/叶小霞 文/林小禾 摄/方知远'], [], '林小禾', undefined],
  [['监制：叶小霞 撰文：林小禾 设计：方知远'], [], '林小禾', undefined],
  [['□林小禾（青禾产业园职工）'], [], '林小禾', undefined],
  [['林小禾（云桥大学教授）'], [], '林小禾', undefined],
  [['云桥市委宣传部 林小禾'], [], '林小禾', undefined],
  [['青禾区招商局 林小禾 方知远'], [], '林小禾 方知远', undefined],
  [['【記者林小禾/青禾報導】 2023-02-21'], [], '林小禾', undefined, '2023-02-21'],
  [['來源：雲橋日報', '日期：112年2月21日'], [], '', '雲橋日報', '2023-02-21'],
  [['2023-02-21 08:30', '云桥日报官方账号'], [], '', '云桥日报', '2023-02-21'],
  [['青禾观察', '2023-02-21 08:30 · 优质财经领域创作者'], [], '', '青禾观察', '2023-02-21'],
  [['日期：2023-02-21 作者： 来源：'], [], '', undefined, '2023-02-21'],
  [[], ['作者简介：林小禾，青禾产业园职工，爱写作。'], '', undefined],
  [[], ['【作者简介】', '林小禾，青禾产业园职工，写过多篇园区故事，喜欢跑步。'], '', undefined],
  [['林小禾'], ['作者名片', '林小禾，在青禾产业园做了三年招商，爱写工厂里的人。'], '林小禾', undefined],
];
for (const [head, tail, byline, source, date] of told)
  test(`what “${[...head, ...tail].join(' / ')}” tells of the text`, () => {
    const found = factsOf(copied(title, ...head, ...text, ...tail));
    assert.deepEqual(found, { title, byline, source, date, body: text });
  });

test('a question with its answer below it is text, however short it is', () => {
  const talk = [
    '问：园区靠什么留住人？',
    '答：靠一个窗口把事办完，客商不用跑第二趟。',
    '问：接下来呢？',
    ...text,
  ];
  assert.deepEqual(factsOf(copied(title, '来源：云桥日报 2023-02-21', ...talk)).body, talk);
});
