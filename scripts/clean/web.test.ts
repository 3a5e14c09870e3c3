import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Document } from '../types.ts';
import { findDate } from '../facts/date.ts';
import { findSource } from '../facts/source.ts';
import { indexPage, pages } from './pages.fixture.ts';
import type { Page } from './pages.fixture.ts';
import { ruleNames } from './rules.ts';
import { documentOf } from './document.fixture.ts';
import { readHtml } from '../read/html.ts';
import { readWeb } from './web.ts';

/** The page as it would be read, and what its marks say must come out. */
function unmark({ text }: Page) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return {
    plain: lines.map((line) => line.replace(/^(.{0,6}?)[+=#]/u, '$1')).join('\n'),
    body: marked('+'),
    subheads: marked('#'),
  };
}

for (const page of pages)
  test(`reads ${page.what}`, () => {
    const { plain, body, subheads } = unmark(page);
    const doc = documentOf(plain);
    const { drafts, decisions, layout } = readWeb(doc);
    assert.equal(layout, 'web');
    assert.equal(drafts.length, 1);
    const [draft] = drafts;
    const paragraphs = draft!.paragraphs.filter(({ kind }) => kind === 'p').map(({ text }) => text);
    assert.deepEqual(
      paragraphs,
      body.map((text) => text.replace(/（(?:方知远 林小禾|来源：云桥时报)）$/u, '')),
    );
    const joined = subheads.join('\n').replace(/，\n/gu, '， ');
    assert.equal(
      draft!.paragraphs
        .filter(({ kind }) => kind === 'h2')
        .map(({ text }) => text)
        .join('\n'),
      joined,
    );
    assert.equal(draft!.title?.text, page.title);
    assert.deepEqual(
      draft!.byline.map(({ name }) => name),
      page.byline ?? [],
    );
    assert.deepEqual(draft!.captions, page.captions ?? []);
    const input = { doc, decisions, draft: draft! };
    assert.equal(findDate(input)?.value, page.date);
    assert.equal(findSource(input)?.value, page.source);
  });

test('there is a decision with a named rule for every block, and every body block is in one paragraph', () => {
  for (const page of pages) {
    const doc = documentOf(unmark(page).plain);
    const { decisions, drafts } = readWeb(doc);
    assert.equal(decisions.length, doc.blocks.length);
    for (const { rule } of decisions) assert.ok(ruleNames[rule], rule);
    const used = drafts[0]!.paragraphs.flatMap(({ blocks }) => blocks);
    const kept = decisions.flatMap(({ state }, i) => (state === 'body' || state === 'subhead' ? [i] : []));
    assert.deepEqual(used, kept);
  }
});

test('cuts and what is left make the block again', () => {
  const doc = documentOf(unmark(pages.at(-1)!).plain);
  const { decisions, drafts } = readWeb(doc);
  const last = drafts[0]!.paragraphs.at(-1)!;
  const cuts = decisions[last.blocks[0]!]!.cuts!.map(({ text }) => text);
  assert.equal(last.text + cuts.join(''), doc.blocks[last.blocks[0]!]!.text);
});

test('an index page gives no article and says so', () => {
  const { drafts, findings, decisions } = readWeb(documentOf(indexPage));
  assert.deepEqual(drafts, []);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['no-article'],
  );
  assert.ok(decisions.every(({ draft }) => draft === undefined));
});

test('an empty document gives no article', () => {
  assert.deepEqual(readWeb(documentOf('')).drafts, []);
});

test('a dateline alone on a line names the author, and no title is lost to a date that looks like buttons', () => {
  const text = '青禾园区近日迎来一批新材料企业，上半年共签约项目二十六个，签约总额比上年同期多了三成。';
  const authors = (line: string): string[] =>
    readWeb(
      documentOf(
        ['青禾园区迎来新材料企业', '2021-04-06 来源：云桥网', line, text, text.replace('上半', '全')].join(
          '\n',
        ),
      ),
    ).drafts[0]!.byline.map(({ name }) => name);
  assert.deepEqual(authors('云桥网青禾4月6日电（林小禾、方知远）'), ['林小禾', '方知远']);
  assert.deepEqual(authors('新华社海口4月6日电 (记者 林小禾)'), ['林小禾']);
  assert.deepEqual(authors('虚构日报青禾4月6日讯（见习记者 林小禾）'), ['林小禾']);
  assert.deepEqual(authors('云桥网青禾4月6日电（图文无关）'), []);
});

test('who reports before the first sentence is the author, and the words stay', () => {
  const text = '近日，青禾园区迎来一批新材料企业，上半年共签约项目二十六个，签约总额比上年同期多了三成。';
  const read = (front: string) =>
    readWeb(documentOf(['青禾园区迎来新材料企业', front + text, text.replace('上半', '全')].join('\n')))
      .drafts[0]!;
  for (const front of [
    '云桥财经 见习记者林小禾 海口报道　　',
    '云桥经济报记者 林小禾 海口报道 ',
    '本报记者 林小禾报道：',
  ]) {
    const { byline } = read(front);
    assert.deepEqual(
      byline.map(({ name }) => name),
      ['林小禾'],
      front,
    );
  }
  assert.ok(read('云桥财经 见习记者林小禾 海口报道　　').paragraphs[0]!.text.startsWith('云桥财经'));
  assert.deepEqual(read('据云桥台记者昨日报道，').byline, []);
  assert.deepEqual(read('多名记者到园区采访报道，').byline, []);
});

test('a label of names says more than names', () => {
  const text = '青禾园区近日迎来一批新材料企业，上半年共签约项目二十六个，签约总额比上年同期多了三成。';
  const authors = (label: string) =>
    readWeb(documentOf(['青禾园区迎来新材料企业', text, text.replace('上半', '全'), label].join('\n')))
      .drafts[0]!.byline.map(({ name }) => name)
      .sort();
  const both = ['方知远', '林小禾'].sort();
  assert.deepEqual(authors('作者:记者 林小禾 通讯员 方知远 图片由受访单位提供 编辑:首席编辑 叶霞'), both);
  assert.deepEqual(authors('（云桥记者站 林小禾）'), ['林小禾']);
  assert.deepEqual(authors('作者：林小禾 方知远 照片由青禾园区提供'), both);
  assert.deepEqual(authors('作者：记者林小禾 方知远 配图来自网络'), both);
});

test('the name below a label of the head that stands alone is the author', () => {
  const text = '青禾园区近日迎来一批新材料企业，上半年共签约项目二十六个，签约总额比上年同期多了三成。';
  const authors = (label: string, value: string) =>
    readWeb(
      documentOf(
        [
          '青禾园区迎来新材料企业',
          '发布时间：',
          '2021-04-06',
          label,
          value,
          '字号：',
          text,
          text.replace('上半', '全'),
        ].join('\n'),
      ),
    ).drafts[0]!.byline.map(({ name }) => name);
  for (const label of ['作者：', '撰稿人：', '通讯员：'])
    assert.deepEqual(authors(label, '林小禾'), ['林小禾'], label);
  assert.deepEqual(authors('编辑：', '林小禾'), []);
  assert.deepEqual(authors('作者：', '青禾园区管委会'), []);
});

test('a selection that stops at a comma keeps its last words, a page’s list does not', () => {
  const text = '青禾园区近日迎来一批新材料企业，上半年共签约项目二十六个，签约总额比上年同期多了三成。';
  const last = (...lines: string[]) =>
    readWeb(documentOf([text, text.replace('上半', '全'), ...lines].join('\n'))).drafts[0]!.paragraphs.at(-1)!
      .text;
  for (const cut of ['如今，二期厂房也封了顶，', '园区招来了设计、检测、', '下一步，'])
    assert.equal(last(cut), cut);
  assert.equal(last('相关阅读', '如今，二期厂房也封了顶，'), text.replace('上半', '全'));
});

test('of a saved page, regions, links, headings and rows speak too', () => {
  const sentence =
    '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。';
  const rows: [text: string, state: string, more: Partial<Block>][] = [
    ['政务大厅', 'junk', { region: 'nav', linkShare: 1 }],
    ['青禾高新区迎来一批新材料企业', 'title', { mark: 1 }],
    ['发布时间：2021-04-06', 'head', {}],
    [sentence, 'body', {}],
    ['平台先行', 'subhead', { mark: 2 }],
    ['金属材料检测', 'body', { region: 'list', linkShare: 0 }],
    ['陶瓷材料检测', 'body', { region: 'list', linkShare: 0 }],
    ['禾光材料 | 3200', 'body', { region: 'table', linkShare: 0 }],
    ['企业技术人员在检测平台调试设备', 'caption', { region: 'caption' }],
    [`青禾高新区科技局介绍，${sentence}`, 'body', {}],
    ['老街面馆三十年只卖阳春面', 'junk', { region: 'list', linkShare: 1 }],
    ['动物园小熊猫与游客见面', 'junk', { region: 'list', linkShare: 1 }],
  ];
  const blocks = rows.map(([text, , more], i) => ({
    lines: [i, i] as [number, number],
    text,
    mark: 0,
    ...more,
  }));
  const meta = { title: '青禾高新区迎来一批新材料企业_园区要闻_青禾在线' };
  const { decisions, drafts } = readWeb(documentOf('', { kind: 'html', blocks, meta }));
  assert.deepEqual(
    decisions.map(({ state }) => state),
    rows.map(([, state]) => state),
  );
  assert.equal(drafts[0]!.title?.text, '青禾高新区迎来一批新材料企业');
  assert.equal(drafts[0]!.title?.from, 'headline');
});

test('any lines at all get one decision each, and nothing of the body is invented', () => {
  const line = fc.oneof(
    fc.constantFrom(...pages.flatMap(({ text }) => text.split('\n')).filter((text) => text.trim() !== '')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const doc = documentOf(lines.join('\n'));
      const { decisions, drafts } = readWeb(doc);
      assert.equal(decisions.length, doc.blocks.length);
      for (const { text, blocks } of drafts.flatMap(({ paragraphs }) => paragraphs))
        assert.ok(
          blocks
            .map((i) => doc.blocks[i]!.text)
            .join(' ')
            .startsWith(text),
        );
    }),
    { numRuns: 60 },
  );
});

test('a caption that stands twice, once without its credit, is no paragraph; one that names the subject is kept', () => {
  const subject = '青禾云桥国际智能新材料产业园';
  const lines = [
    '青禾新材料产业园开工',
    `${subject}昨日在青禾镇开工，首批八家企业同时签约入驻，总投资四十亿元。`,
    `${subject}开工仪式。`,
    `${subject}开工仪式。青禾镇综合办公室供图`,
    '产业园占地二百亩，规划建设标准厂房和研发办公楼，建成后年产值可达五十亿元。',
    '首批企业以新材料研发和检测为主，厂房主体明年年底前完工，当年可投产两条线。',
    '青禾镇为项目配了专班，从签约到开工用了九十天，比原定的时间早了一个多月。',
    `投资方负责人林小禾表示，${subject}聚焦智能终端，将建成全产业链的创新基地。`,
  ];
  const { drafts, decisions } = readWeb(documentOf(lines.join('\n')));
  assert.deepEqual(
    drafts[0]!.paragraphs.map(({ text }) => text),
    [1, 4, 5, 6, 7].map((i) => lines[i]),
  );
  assert.deepEqual(drafts[0]!.captions, [lines[2]]);
  assert.equal(decisions[3]!.rule, 'caption');
});

test('the one short line above the text is its title', () => {
  const [title, text] = [
    '开工进行时',
    '青禾产业园二期昨日开工，总面积五十万平方米，建成后可容纳三十家企业。',
  ];
  assert.equal(readWeb(documentOf(`${title}\n${text}`)).drafts[0]!.title?.text, title);
  assert.equal(readWeb(documentOf(`要闻\n${text}`)).drafts[0]!.title, undefined);
});

const LEDE = '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。';
const MORE = '园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';
const authorsOf = (lines: string[], more: Partial<Document> = {}) =>
  readWeb(documentOf(['青禾高新区迎来一批新材料企业', ...lines].join('\n'), more)).drafts[0]!.byline;

test('who reports in the last sentence is the author, and the words stay', () => {
  for (const last of [
    '云桥台记者林小禾报道。',
    '高新区记者林小禾报道。',
    '本台记者林小禾宁波报道。',
    '本报记者林小禾报道',
    '实习记者林小禾报道。',
  ])
    assert.deepEqual(
      authorsOf([LEDE, `${MORE}${last}`]).map(({ name }) => name),
      ['林小禾'],
      last,
    );
  const { drafts } = readWeb(documentOf([LEDE, `${MORE}云桥台记者林小禾报道。`].join('\n')));
  assert.ok(drafts[0]!.paragraphs.at(-1)!.text.endsWith('记者林小禾报道。'));
  for (const last of [
    '本台记者林小禾看到报道。',
    '记者看到很多报道。',
    '林小禾向记者报道。',
    '昨天记者林小禾报道了此事，反响不小。',
    '昨天，多家媒体和本台记者作了报道。',
  ])
    assert.deepEqual(authorsOf([LEDE, `${MORE}${last}`]), [], last);
});

test('the host announces who reports it', () => {
  for (const words of ['请听本台记者林小禾的报道：', '请听记者林小禾采制的录音报道。'])
    assert.deepEqual(
      authorsOf([`${LEDE}${words}`, MORE]).map(({ name }) => name),
      ['林小禾'],
      words,
    );
  assert.deepEqual(authorsOf([`${LEDE}请听听众林小禾的来信报道：`, MORE]), []);
});

test('the author in the metadata counts, unless the page says that it is the editor', () => {
  const meta = { author: '林小禾' };
  assert.deepEqual(authorsOf([LEDE, MORE], { meta }), [{ name: '林小禾' }]);
  assert.deepEqual(authorsOf([LEDE, MORE, '责任编辑：林小禾'], { meta }), []);
  assert.deepEqual(authorsOf([LEDE, MORE, '责任编辑：方知远'], { meta }), [{ name: '林小禾' }]);
  assert.deepEqual(authorsOf([LEDE, MORE], { meta: { author: '青禾发布' } }), []);
});

const paragraphs =
  '青禾高新区近日迎来一批新材料企业。上半年，园区共签约项目二十六个，签约总额比上年同期多了三成。\n' +
  '园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';
const peopleOf = (text: string) => readWeb(documentOf(text)).drafts[0]!.byline.map(({ name }) => name);

test('a word of the menu that could be a name is no author', () => {
  const title = '青禾高新区迎来一批新材料企业';
  assert.deepEqual(peopleOf(`首页\n方园\n要闻\n当前位置：首页 > 正文\n${title}\n${paragraphs}`), []);
  assert.deepEqual(peopleOf(`首页 > 正文\n${title}\n方知远\n${paragraphs}`), ['方知远']);
});

test('an end in two brackets is still the end of a paragraph', () => {
  const last = '园区说，这批企业下月起陆续搬入。';
  for (const end of ['（青禾办）（完）', '（来源：云桥时报）（完）', '（完）'])
    assert.ok(
      readWeb(documentOf(`${paragraphs}\n${last}${end}`))
        .drafts[0]!.paragraphs.at(-1)!
        .text.startsWith(last),
    );
});

test('a paragraph that stands twice in the same words is read once, and the edge of a table’s cell is none of it', () => {
  const text =
    '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元，工人都说好。';
  const short = '厨房由园区出房子，企业出工钱。';
  const { drafts, decisions } = readWeb(documentOf([`${text} |`, short, `${text} |`, short].join('\n')));
  assert.deepEqual(
    drafts[0]!.paragraphs.map((paragraph) => paragraph.text),
    [text, short, short],
  );
  assert.equal(decisions[2]!.rule, 'repeat');
});

test('an abstract above the labels goes where the text begins with it below them', () => {
  const text =
    '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元，工人都说好。';
  const more = '厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。';
  const doc = documentOf(['三家工厂合开厨房', text, '来源：云桥时报', text, more].join('\n'));
  const { drafts, decisions } = readWeb(doc);
  assert.deepEqual(
    drafts[0]!.paragraphs.map((paragraph) => paragraph.text),
    [text, more],
  );
  assert.equal(decisions[1]!.rule, 'repeat');
  assert.equal(findSource({ doc, decisions, draft: drafts[0]! })?.value, '云桥时报');
});

const pageOf = (...lines: string[]) => readWeb(documentOf(lines.join('\n')));
const bodyOf = (...lines: string[]) =>
  pageOf(...lines).drafts[0]!.paragraphs.map(({ kind, text }) => (kind === 'h2' ? `#${text}` : text));

test('the title said again in the text goes, a heading that says something else stays', () => {
  const title = '青禾高新区迎来新材料企业';
  const [first, second] = paragraphs.split('\n') as [string, string];
  assert.deepEqual(bodyOf(title, '来源：云桥时报 2021-04-06', first, title, second), [first, second]);
  const heading = '检测平台引来上下游';
  assert.deepEqual(bodyOf(title, '来源：云桥时报 2021-04-06', first, heading, second), [
    first,
    `#${heading}`,
    second,
  ]);
});

test('a story in pictures is told by its captions', () => {
  const captions = [
    '4月6日，青禾园区的车间里，工人正在装配机械臂。云桥社记者 林小禾 摄',
    '4月6日，首批机械臂在青禾园区装箱待运。云桥社记者 林小禾 摄',
    '入夜，青禾园区的厂房依然灯火通明。云桥社记者 林小禾 摄',
  ];
  assert.equal(bodyOf('青禾园区的一天', '云桥网 2021-04-06 09:12', ...captions).length, 3);
  assert.equal(pageOf('青禾园区的一天', captions[0]!, '热门推荐').drafts.length, 0);
});

test('captions of several pictures below a text are kept beside it', () => {
  const captions = ['工人正在装配机械臂。林小禾摄', '首批机械臂装箱待运。林小禾摄'];
  assert.deepEqual(
    pageOf('青禾园区的一天', ...paragraphs.split('\n'), ...captions).drafts[0]!.captions,
    captions,
  );
});

test('a line that stops at a comma before a paragraph is no subhead', () => {
  const [first, second] = paragraphs.split('\n') as [string, string];
  assert.deepEqual(bodyOf('青禾园区的一天', first, '因为有了平台，', second), [
    first,
    '因为有了平台，',
    second,
  ]);
});

test('who took the pictures is no author, though a reporter', () => {
  assert.deepEqual(peopleOf(`青禾园区的一天\n云桥新闻记者 林小禾\n摄影 云桥新闻记者 方知远\n${paragraphs}`), [
    '林小禾',
  ]);
});

test('reporters of papers in traditional characters are read in all their brackets', () => {
  for (const line of [
    '雲橋時報【林小禾╱青禾報導】',
    '【雲橋晚報╱記者林小禾/青禾報導】 2021.04.06',
    '雲橋網記者林小禾 台北 2021-04-06 19:48',
    '本报特派记者 林小禾 发自云桥、青禾',
  ])
    assert.deepEqual(peopleOf(`青禾园区的一天\n${line}\n${paragraphs}`), ['林小禾'], line);
});

test('a question above the buttons is the title, not the text', () => {
  const title = '三十岁的青禾高新区，下一步往哪里走？';
  const { drafts } = pageOf(title, '0', '分享至', ...paragraphs.split('\n'));
  assert.equal(drafts[0]!.title?.text, title);
  assert.equal(drafts[0]!.paragraphs.length, 2);
});

test('the place a reporter reports from is no second reporter', () => {
  const lede = `【雲橋報訊】記者林小禾、方知远廣州報道：${paragraphs}`;
  assert.deepEqual(peopleOf(`青禾园区的一天\n${lede}`), ['林小禾', '方知远']);
});

test('a bare name between paragraphs is a picture’s, one right below the text is the author', () => {
  const [first, second] = paragraphs.split('\n') as [string, string];
  const third = '检测中心负责人说，平台昼夜开放，企业随到随测，一年下来为企业省下检测费三百多万元。';
  assert.deepEqual(peopleOf(['青禾园区的一天', first, '方知远', second, third].join('\n')), []);
  assert.deepEqual(peopleOf(['青禾园区的一天', first, second, third, '方知远'].join('\n')), ['方知远']);
});

test('who took all pictures of a page is cut off the paragraph, and the paragraph stays', () => {
  const { drafts } = pageOf('青禾园区的一天', `${paragraphs}（本版图片除署名外均为林小禾摄）`);
  assert.ok(drafts[0]!.paragraphs.at(-1)!.text.endsWith('早投产。'));
});

test('names without anything between them are read in the brackets of a dateline', () => {
  assert.deepEqual(peopleOf(`青禾园区的一天\n云桥社青禾4月6日电 (林小禾方知远)${paragraphs}`), [
    '林小禾',
    '方知远',
  ]);
  assert.deepEqual(peopleOf(`青禾园区的一天\n云桥社青禾4月6日电 (财经观察)${paragraphs}`), []);
});

test('a byline in brackets may name two newsrooms', () => {
  assert.deepEqual(peopleOf(`青禾园区的一天\n${paragraphs}\n(青报全媒体/云桥新闻记者 林小禾)`), ['林小禾']);
});

test('a rare surname is read in the brackets of a dateline', () => {
  assert.deepEqual(peopleOf(`青禾园区的一天\n云桥社青禾4月6日电 (起小禾)${paragraphs}`), ['起小禾']);
  assert.deepEqual(peopleOf(`青禾园区的一天\n云桥社青禾4月6日电 (财经社)${paragraphs}`), []);
});

test('spaces between Chinese and Latin words make no paragraph a teaser', () => {
  const lines = [
    '青禾高新区上线园区助手',
    '来源：云桥时报 2021-04-06 09:12',
    '青禾高新区科技局昨天请来 GreenLeaf 团队上线园区助手，企业问政策，当天就有回音。',
    '目前，园区助手在青禾以 OpenLeaf 模型为主，读过全部 312 份文件，回答里会写明出处，占全市文件也有 15.3%。',
    'GreenLeaf 指出，助手并未代替窗口，尽管 6 月以前还要接入 45 家窗口，但无法排除有人仍想打电话。',
    '业界指出，近期 OpenLeaf 模型越做越小，园区若能把助手放进自己的机房，将带动 GreenLeaf 一类的公司落户。',
  ];
  const { drafts } = readWeb(documentOf(lines.join('\n')));
  assert.deepEqual(
    drafts[0]?.paragraphs.map(({ text }) => text),
    lines.slice(2),
  );
});

test('a reporter behind the day and the medium, before what the page offers', () => {
  const text =
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。';
  for (const behind of ['字号:大 中 小', '字体：大 中 小', '打印 关闭']) {
    const lines = [
      '云桥开发区海水稻开镰',
      `2023-09-11 09:20 云桥新闻网 记者 林小禾 ${behind}`,
      text,
      text.replace('昨日', '上月'),
    ];
    const { byline } = readWeb(documentOf(lines.join('\n'))).drafts[0]!;
    assert.deepEqual(
      byline.map(({ name }) => name),
      ['林小禾'],
    );
  }
});

test('the authors between 原创 and the account that posts', () => {
  const text =
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。';
  for (const [line, names] of [
    ['原创 林小禾 云桥观察 2024年07月05日 09:12', ['林小禾']],
    ['林小禾 云桥产业观察 2022-08-19 18:30 发表于广东', ['林小禾']],
    ['http://www.yunqiao.example 2008年10月16日06:45 云桥商报 林小禾', ['林小禾']],
    ['云桥产业观察 2022-08-19 18:30 发表于广东', []],
    ['原创 林小禾 青禾发布 2024-07-05 09:12 四川', ['林小禾']],
    ['原创 林小禾 云桥高新 2024-07-05', ['林小禾']],
    ['原创 林小禾 方知远 云桥高新区 2024-07-05 09:12 发表于四川', ['林小禾', '方知远']],
    ['云桥时报记者 林小禾 · 2024-07-05 17:36 · 四川 阅读 1.8万', ['林小禾']],
  ] as const) {
    const { byline } = readWeb(
      documentOf(['云桥开发区海水稻开镰', line, text, text.replace('昨日', '上月')].join('\n')),
    ).drafts[0]!;
    assert.deepEqual(
      byline.map(({ name }) => name),
      names,
    );
  }
});

test('the head that runs over each page of a printed text is none of it', () => {
  const text = [
    '青禾高新区有一条不长的街，街的两侧住着六十九家做磁性材料的企业，大的有上千人，小的只有一间铺面。',
    '十二家骨干企业去年坐到一起，商量出统一送检、统一编码的办法，退货率一年里降到了千分之四。',
    '街上的检测中心今年免费开放，磁材企业的订单比去年多了三成，精加工还要送到外地去做。',
  ];
  const head = '内部资料 注意保存        云桥工业研究  总第62辑';
  const fax = 'FROM : QHGXQ DZB       FAX NO. : 0000 000 0000      Dec. 07 2016 09:41AM  P. 01';
  for (const [above, between] of [
    [[], (page: number) => [`— ${page} —`, head]],
    [[fax], () => [fax.replace('01', '02')]],
  ] as const) {
    const lines = [...above, text[0]!, ...between(17), text[1]!, ...between(18), text[2]!];
    assert.deepEqual(
      readWeb(documentOf(lines.join('\n'))).drafts[0]!.paragraphs.map(({ text: words }) => words),
      text,
    );
  }
});

test('what is set beside the text, or below a picture, is none of it', () => {
  const text = [
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。',
    '试验田去年还是一片盐碱滩，开发区请来水利队修了闸门和水渠，今年连片种了三百亩海水稻。',
    '稻米加工厂也在选址，开发区打算明年在沿海滩涂推广两千亩。',
  ];
  const read = (between: string) =>
    readWeb(
      documentOf(
        '',
        readHtml(
          `<h1>云桥开发区海水稻开镰</h1><div>${text[0]!}<br>${text[1]!}<br>${between}${text[2]!}</div>`,
        ),
      ),
    ).drafts[0]!.paragraphs.map(({ text: words }) => words);
  for (const between of [
    '<table align="right" width="200"><tr><td><a href="/s"><img src="a.gif"></a><br>铃声和弦任你下，每条仅一元</td></tr></table>',
    '<div class="pic"><img src="a.jpg"><p>年轻的技术员在田埂上吃午饭。</p></div>',
    '<p class="photo"><img src="a.jpg"><br>一台收割机开进了试验田</p>',
  ])
    assert.deepEqual(read(between), text, between);
});

test('a summary of a machine below its note, with buttons to judge it, is none of the text', () => {
  const text = [
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。',
    '试验田去年还是一片盐碱滩，开发区请来水利队修了闸门和水渠，今年连片种了三百亩海水稻。',
  ];
  const html = `<h1>云桥开发区海水稻开镰</h1><div><h4>摘要由AI生成</h4><p>本文走访试验田，说海水稻增产的原因。</p><a>有用</a><a>没用</a></div><div>${text.map((words) => `<p>${words}</p>`).join('')}</div>`;
  const { paragraphs } = readWeb(documentOf('', readHtml(html))).drafts[0]!;
  assert.deepEqual(
    paragraphs.map(({ text: words }) => words),
    text,
  );
});

test('a selection stops within a sentence though an advertisement stands between its paragraphs', () => {
  const text = [
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。',
    '试验田去年还是一片盐碱滩，开发区请来水利队修了闸门和水渠，今年连片种了三百亩海水稻。',
  ];
  const last =
    '稻米加工厂也在选址，开发区打算明年在沿海滩涂推广两千亩，眼下真正能当种子的只有两个品种，大多数';
  const { paragraphs } = readWeb(
    documentOf([text[0]!, '更多内容请点击：稻田里的年轻人', text[1]!, last].join('\n')),
  ).drafts[0]!;
  assert.equal(paragraphs.at(-1)?.text, last);
});

test('the reporter in brackets beside the day, and a second name that is spread', () => {
  const text =
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。';
  for (const [line, names] of [
    ['2019-07-03 05:30 〔記者林小禾/台中報導〕 加入好友 分享 列印', ['林小禾']],
    ['2021年4月6日 09:12 来源：云桥时报 作者：林小禾 常 青', ['林小禾', '常青']],
    ['Posted on March 18, 2022 by 林小禾 No Comments 3 min read', ['林小禾']],
    ['2021年4月6日 09:12 来源：云桥时报 作者：热依汗 林小禾 责任编辑：方知远', ['热依汗', '林小禾']],
    ['媒体 | 云桥晚报 | 日期 | 2021-04-06 | 作者 | 方知远;林小禾', ['方知远', '林小禾']],
  ] as const)
    assert.deepEqual(
      readWeb(
        documentOf(['云桥开发区海水稻开镰', line, text, text.replace('昨日', '上月')].join('\n')),
      ).drafts[0]!.byline.map(({ name }) => name),
      names,
    );
});

test('an entry of a list that could be a name is no byline', () => {
  const text =
    '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤，创下新高。';
  const read = (above: string) =>
    readWeb(
      documentOf(
        '',
        readHtml(
          `${above}<h1>云桥开发区海水稻开镰</h1><p>2021-04-06</p><p>${text}</p><p>${text.replace('昨日', '上月')}</p>`,
        ),
      ),
    ).drafts[0]!.byline.map(({ name }) => name);
  assert.deepEqual(read('<ul><li>港闻</li><li>地产</li><li>马经</li></ul>'), []);
  assert.deepEqual(read('<ul><li>记者 林小禾</li></ul>'), ['林小禾']);
});
