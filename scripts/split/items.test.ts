import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { ruleName } from '../rules.ts';
import type { Document, Reading } from '../types.ts';
import { bulletin, park, radio, rice, television, yard } from './editions.fixture.ts';
import { editionOf } from './edition.ts';
import { readEdition, readStacked } from './items.ts';
import { layoutOf } from './layout.ts';
import { lookAt } from './look.ts';
import { readPage } from './page.ts';

const asEdition = (doc: Document) => readEdition(doc, (part) => readWeb(part));
const asStack = (doc: Document): Reading => {
  const looks = lookAt(doc.blocks);
  return readStacked(doc, looks, layoutOf(doc, looks).layout, (part, own) =>
    layoutOf(part, own).layout === 'web' ? readWeb(part, own) : readPage(part, own),
  );
};
const titles = ({ drafts }: Reading) => drafts.map(({ title }) => title?.text);
const bodies = ({ drafts }: Reading) => drafts.map((draft) => draft.paragraphs.map(({ text }) => text));

test('each item of a transcript is an article, with the label of its part in the cuts', () => {
  const doc = documentOf(television.join('\n'));
  assert.ok(editionOf(doc.blocks));
  const reading = asEdition(doc)!;
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰']);
  assert.deepEqual(bodies(reading), [park, rice]);
  assert.deepEqual(reading.decisions[7]!.cuts, [{ text: '【导语】', rule: 'edition-part' }]);
  assert.deepEqual(
    reading.decisions.map(({ draft }) => draft),
    [undefined, undefined, undefined, undefined, undefined, undefined, 0, 0, 0, 1, 1, 1, undefined],
  );
});

test('the masthead tells the day and the station of every item', () => {
  const doc = documentOf(television.join('\n'));
  const { decisions, drafts } = asEdition(doc)!;
  for (const draft of drafts) {
    assert.equal(findDate({ doc, decisions, draft })?.value, '2023-05-16');
    assert.equal(findSource({ doc, decisions, draft })?.value, '云桥电视台');
  }
});

test('items without a headline have none, or the entry of the menu that says what they say', () => {
  assert.deepEqual(titles(asEdition(documentOf(radio.join('\n')))!), [undefined, undefined]);
  const menu = ['内容提要', '一、搬运机器人送上生产线；', '二、海水稻试验田开镰。'];
  const reading = asEdition(documentOf([radio[0], ...menu, ...radio.slice(1)].join('\n')))!;
  assert.deepEqual(titles(reading), ['搬运机器人送上生产线', '海水稻试验田开镰']);
  assert.deepEqual(
    reading.drafts.map(({ title }) => title?.from),
    ['teaser', 'teaser'],
  );
  const other = ['内容提要', '老街面馆三十年只卖阳春面；', '动物园小熊猫与游客见面。'];
  const strange = asEdition(documentOf([radio[0], ...other, ...radio.slice(1)].join('\n')))!;
  assert.deepEqual(titles(strange), [undefined, undefined]);
});

test('an item begins with its headline above the part that opens it, where others have none', () => {
  for (const heads of [
    ['标题：海水稻在云桥开镰'],
    ['海水稻在云桥开镰'],
    ['标题：海水稻在云桥开镰', '盐碱滩里有了收成'],
  ]) {
    const item = (text: readonly string[]) => [`【演播室】${text[0]!}`, `【配音】${text[1]!}`];
    const lines = ['（现场声：港口装卸）', '记者 方知远', ...item(yard), '【串联单完】'];
    const reading = asEdition(documentOf([...item(park), ...heads, ...item(rice), ...lines].join('\n')))!;
    assert.deepEqual(bodies(reading), [park, rice, yard]);
    assert.deepEqual(
      titles(reading).map((title) => title?.slice(0, 8)),
      [undefined, '海水稻在云桥开镰', undefined],
    );
  }
});

test('two announcers who greet those who listen read an item each', () => {
  for (const hello of ['各位听友，这里是《青禾半小时》。', '听友们好！', '各位听友，这里是云桥之声。']) {
    const ends = ['女：节目最后是天气预报。', '男：再会！', '【结束曲】 监听：小禾　录音：阿满'];
    const read = [park, rice, yard].flatMap(([first, second], k) => [
      `${k % 2 === 0 ? '男' : '女'}：${first!}`,
      second!,
      '＊＊＊',
    ]);
    const doc = documentOf(['【开始曲，压混】', `女：${hello}`, ...read, ...ends].join('\n'));
    assert.deepEqual(bodies(asEdition(doc)!), [park, rice, yard], hello);
  }
});

test('each item of a bulletin is an article', () => {
  const reading = asEdition(documentOf(bulletin.join('\n')))!;
  assert.deepEqual(bodies(reading), [park, rice, yard]);
});

test('a single article is no edition', () => {
  const doc = documentOf(['新闻联播报道青禾产业园机器人走上生产线', ...park, ...rice].join('\n'));
  assert.equal(editionOf(doc.blocks), undefined);
  assert.equal(asEdition(doc), undefined);
});

/** An article as it is copied: headline, labels, text, editor. */
const article = (title: string, text: string[], day: string) => [
  title,
  `来源：云桥时报 发布时间：${day}`,
  ...text,
  '责任编辑：林小禾',
];
const one = article('青禾产业园机器人走上生产线', park, '2021-04-06');
const two = article('云桥开发区海水稻开镰', rice, '2021-05-07');

test('two articles of one copy are two, each with its own day and decisions', () => {
  const doc = documentOf([...one, ...two].join('\n'));
  const reading = asStack(doc);
  assert.deepEqual(titles(reading), [one[0], two[0]]);
  assert.deepEqual(bodies(reading), [park, rice]);
  const days = reading.drafts.map((draft) => findDate({ doc, decisions: reading.decisions, draft })?.value);
  assert.deepEqual(days, ['2021-04-06', '2021-05-07']);
});

test('counted copies under a line of the file’s own keep their headlines and their days', () => {
  const doc = documentOf(
    [
      '附件：近期媒体报道情况汇总（供领导参阅）',
      '1.一条臂膀的新去处',
      '（2021-04-06 云桥晚报 记者 林小禾）',
      ...park,
      '2.云桥开发区海水稻开镰',
      '来源：云桥工人网 时间：2021-04-07',
      ...rice,
      '文/图 方知远',
      '3.鹿鸣保税区迎来首船水果',
      `本报鹿鸣4月8日电（记者 叶霞）${yard[0]}`,
      yard[1]!,
    ].join('\n'),
  );
  const reading = asStack(doc);
  assert.deepEqual(titles(reading), ['一条臂膀的新去处', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果']);
  const [first] = reading.drafts;
  assert.equal(findDate({ doc, decisions: reading.decisions, draft: first! })?.value, '2021-04-06');
});

test('where an item was printed is told before its headline or below its text', () => {
  const clippings = documentOf(
    [
      '《云桥日报》6月20日第2版：青禾产业园机器人走上生产线',
      ...park,
      '《青禾晚报》2023年6月21日：云桥开发区海水稻开镰',
      ...rice,
      '《云桥日报》6月22日第1版：鹿鸣保税区迎来首船水果',
      ...yard,
    ].join('\n'),
  );
  const facts = (doc: Document) => {
    const { drafts, decisions } = asStack(doc);
    return drafts.map((draft) => {
      const input = { doc, decisions, draft };
      return [findSource(input)?.value, findDate(input)?.value];
    });
  };
  assert.deepEqual(facts(clippings), [
    ['云桥日报', 'XXXX-06-20'],
    ['青禾晚报', '2023-06-21'],
    ['云桥日报', 'XXXX-06-22'],
  ]);
  const heads = (k: number) => [
    `（剪报${'一二'[k]!}）《云桥日报》2021年3月1${k}日 A2版`,
    `《云桥日报》2021年3月1${k}日 第2版`,
  ];
  for (const form of [0, 1]) {
    const cut = [
      ...[heads(0)[form]!, '青禾产业园机器人走上生产线', ...park],
      ...[heads(1)[form]!, '云桥开发区海水稻开镰', ...rice],
    ];
    assert.deepEqual(facts(documentOf(cut.join('\n'))), [
      ['云桥日报', '2021-03-10'],
      ['云桥日报', '2021-03-11'],
    ]);
  }
  const below = documentOf(
    [
      '青禾产业园机器人走上生产线',
      ...park,
      '——摘自《云桥日报》2021年3月10日',
      '云桥开发区海水稻开镰',
      ...rice,
      '——摘自《青禾晚报》2021年4月11日',
    ].join('\n'),
  );
  assert.deepEqual(facts(below), [
    ['云桥日报', '2021-03-10'],
    ['青禾晚报', '2021-04-11'],
  ]);
});

test('numbered items of an excerpt, each with its source in brackets below it', () => {
  const excerpt = (...sources: [string, string, string]) => {
    const doc = documentOf(
      [
        '园区要情摘编',
        '（内部资料 注意保存）',
        '一、青禾产业园机器人走上生产线',
        ...park,
        sources[0],
        '二、云桥开发区海水稻开镰',
        ...rice,
        sources[1],
        '三、鹿鸣保税区迎来首船水果',
        ...yard,
        sources[2],
      ].join('\n'),
    );
    const { drafts, decisions } = asStack(doc);
    return drafts.map((draft) => [draft.title?.text, findDate({ doc, decisions, draft })?.value]);
  };
  const whole = [
    ['青禾产业园机器人走上生产线', '2021-03-10'],
    ['云桥开发区海水稻开镰', '2021-04-11'],
    ['鹿鸣保税区迎来首船水果', '2021-05-12'],
  ];
  const bracketed = (paper: string, day: string) => `（来源：${paper} ${day}）`;
  assert.deepEqual(
    excerpt(
      bracketed('云桥网', '2021-03-10'),
      bracketed('青禾晚报', '2021-04-11'),
      bracketed('云桥网', '2021-05-12'),
    ),
    whole,
  );
  assert.deepEqual(
    excerpt(
      '《云桥日报》（2021年03月10日 02版）',
      '（來源：青禾晚報 2021-04-11）',
      '《云桥日报》（2021年5月12日）',
    ),
    whole,
  );
});

test('source and day in brackets below a headline are the item’s; a day above the first headline is the page’s', () => {
  const item = (title: string, told: string, text: string[]) => [title, told, ...text, '责任编辑：林小禾'];
  const doc = documentOf(
    [
      '楼主 发表于 2024-1-8 10:21:33',
      ...item('青禾产业园机器人走上生产线', '（云桥日报，2021-03-10）', park),
      ...item('云桥开发区海水稻开镰', '（青禾晚报，2021-04-11）', rice),
    ].join('\n'),
  );
  const { drafts, decisions } = asStack(doc);
  assert.deepEqual(
    drafts.map((draft) => {
      const input = { doc, decisions, draft };
      return [findSource(input)?.value, findDate(input)?.value];
    }),
    [
      ['云桥日报', '2021-03-10'],
      ['青禾晚报', '2021-04-11'],
    ],
  );
});

test('the numbers of headlines come off also where one article has no headline', () => {
  const doc = documentOf(
    [
      ...article('1. 青禾产业园机器人走上生产线', park, '2021-04-06'),
      `新华社云桥4月8日电（记者 林小禾）${yard[0]!}`,
      yard[1]!,
      ...article('3. 云桥开发区海水稻开镰', rice, '2021-05-07'),
    ].join('\n'),
  );
  assert.deepEqual(titles(asStack(doc)), ['青禾产业园机器人走上生产线', undefined, '云桥开发区海水稻开镰']);
});

test('one article is read as it is', () => {
  const doc = documentOf(one.join('\n'));
  assert.deepEqual(asStack(doc), readWeb(doc));
});

/** What holds for any reading: a decision for each block, blocks that are there, and no words but theirs, each once. */
function assertWhole(doc: Document, reading: Reading): void {
  assert.equal(reading.decisions.length, doc.blocks.length);
  for (const decision of reading.decisions) assert.notEqual(ruleName(decision.rule), decision.rule);
  const bare = (text: string) => text.replace(/\s/gu, '');
  const used = new Set<number>();
  reading.drafts.forEach((draft, d) => {
    for (const { text, blocks } of draft.paragraphs) {
      for (const block of blocks) {
        assert.ok(doc.blocks[block], `no block ${block}`);
        assert.ok(!used.has(block), `block ${block} is in two paragraphs`);
        used.add(block);
        assert.equal(reading.decisions[block]!.draft, d);
      }
      const own = bare(blocks.map((block) => doc.blocks[block]!.text).join(''));
      const cuts = blocks.flatMap((block) => reading.decisions[block]!.cuts ?? []);
      const all = cuts.reduce((sum, cut) => sum + bare(cut.text).length, bare(text).length);
      assert.equal(all, own.length, `“${text}” of “${own}”`);
      if (cuts.length === 0) assert.equal(bare(text), own);
    }
    const facts = [...draft.headBlocks, ...draft.tailBlocks, ...(draft.title?.blocks ?? [])];
    for (const block of facts) assert.ok(doc.blocks[block], `no block ${block}`);
  });
}

const pieces = [...television, ...radio, ...bulletin, ...one, ...two, '=====', '片头', '（记者 林小禾）'];
const mixture = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), {
  maxLength: 30,
});

test('any mixture of editions and articles keeps every block and word', () => {
  fc.assert(
    fc.property(mixture, (lines) => {
      const doc = documentOf(lines.join('\n'));
      const edition = asEdition(doc);
      if (edition) assertWhole(doc, edition);
      assertWhole(doc, asStack(doc));
    }),
    { numRuns: 150 },
  );
});

test('the editions themselves, cut off anywhere, keep every block and word', () => {
  for (const edition of [television, radio, bulletin])
    for (let end = 1; end <= edition.length; end++) {
      const doc = documentOf(edition.slice(0, end).join('\n'));
      const reading = asEdition(doc);
      if (reading) assertWhole(doc, reading);
    }
});

test('the page’s head tells the day of all articles of a copy that tell none', () => {
  const head = '虚构经济导报 2024年5月8日 星期三 A03 园区';
  const texts = (place: string) => [
    `${place}百名“科技副总”上岗`,
    '作者：林小禾',
    `5月6日，${place}为一百名“科技副总”颁发聘书，他们来自二十二所高校，每周至少到企业工作一天。`,
    `${place}科技局负责人介绍，“科技副总”不占企业编制，薪酬由园区和企业各承担一半。`,
  ];
  const document = documentOf([head, ...texts('云桥开发区'), ...texts('青禾产业园')].join('\n'));
  const { drafts } = asStack(document);
  assert.equal(drafts.length, 2);
  assert.ok(drafts.every(({ headBlocks }) => headBlocks.includes(0)));
});

test('a web page of briefs under the name of their column is one article for each brief', () => {
  const heads = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区冷链码头迎来首船水果'];
  for (const [column, mark] of [
    ['园区短波', '◎'],
    ['青禾短讯', '■'],
    ['一周简讯', '◆'],
  ] as const) {
    const lines = [column, ...[park, rice, yard].flatMap((text, k) => [`${mark}${heads[k]}`, ...text])];
    const doc = documentOf(lines.join('\n'), { kind: 'html' });
    for (const [i, block] of doc.blocks.entries())
      block.mark = i === 0 ? 1 : block.text.startsWith(mark) ? 3 : 0;
    const reading = asStack(doc);
    assert.deepEqual(titles(reading), heads, column);
    assert.deepEqual(bodies(reading), [park, rice, yard]);
  }
});

test('the path above an article names no site of the article above it', () => {
  const doc = documentOf(
    [
      ...['青禾产业园机器人走上生产线', '2021年4月6日', ...park, '责任编辑：林小禾', '=========='],
      ...['云桥在线>园区>云桥开发区', '云桥开发区海水稻开镰', '2021年5月7日', ...rice],
    ].join('\n'),
  );
  const { drafts, decisions } = asStack(doc);
  assert.deepEqual(
    drafts.map((draft) => findSource({ doc, decisions, draft })?.value),
    [undefined, '云桥在线'],
  );
});

test('nobody signs an item, but the label of a part names the reporter on the spot', () => {
  const doc = documentOf(
    [
      '云桥电视台《云桥新闻》2021年4月6日文字稿',
      '青禾产业园机器人走上生产线',
      `【解说】${park[0]!}`,
      `【出镜记者 林小禾】${park[1]!}`,
      '云桥开发区海水稻开镰',
      `【解说】${rice[0]!}`,
      `【同期声 方知远】${rice[1]!}`,
    ].join('\n'),
  );
  const { drafts } = readEdition(doc, (part) => readWeb(part))!;
  assert.deepEqual(
    drafts.map(({ byline }) => byline.map(({ name }) => name)),
    [['林小禾'], []],
  );
});

test('bold headlines below the name of a newscast and its day are its items; a page of one text keeps its subheads', () => {
  const bold = ['本市机器人走上生产线', '本市海水稻试验田开镰', '冷链码头迎来首船水果'];
  const page = (heading: string) => {
    const lines = [heading, ...[park, rice, yard].flatMap((texts, k) => [bold[k]!, ...texts])];
    const doc = documentOf(lines.join('\n'), { kind: 'html' });
    for (const [i, block] of doc.blocks.entries())
      block.mark = i === 0 ? 1 : bold.includes(block.text) ? 3 : 0;
    return titles(asStack(doc));
  };
  assert.deepEqual(page('青禾新闻2023年11月8日'), bold);
  assert.deepEqual(page('《青禾新闻》2023-11-08'), bold);
  assert.equal(page('青禾园区三项新闻登上年度榜单').length, 1);
});
