import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document, Reading } from '../types.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { ruleNames } from '../clean/rules.ts';
import { joinText } from './assemble.ts';
import { readPage } from './page.ts';
import { pageRules } from './rules.ts';

/** A document of lines; `#` marks headings. */
function document(lines: string[]): Document {
  const blocks = lines.map((line, i) => {
    const mark = /^#{1,6} /.exec(line)?.[0] ?? '';
    return {
      lines: [i + 1, i + 1] as [number, number],
      text: line.slice(mark.length),
      mark: Math.max(0, mark.length - 1),
    };
  });
  return documentOf('', { lineCount: lines.length, blocks });
}

const read = (lines: string[]): Reading => readPage(document(lines));
const titles = ({ drafts }: Reading): (string | undefined)[] => drafts.map((d) => d.title?.text);
const bylines = ({ drafts }: Reading): string[] => drafts.map((d) => d.byline.map((p) => p.name).join(' '));
const body = (reading: Reading, draft: number): string[] =>
  reading.drafts[draft]!.paragraphs.map((p) => p.text);

const robots = [
  '近日，青禾产业园里的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '“机器人的关节全部是自己做的，成本比进口的低了三成。”虚构机器人公司负责人说，去年公司把两成收入投进了研发，今年还要再建一条关节产线。',
  '青禾产业园为机器人企业开了一间共享实验室，关节、传感器、控制器都可以在这里做疲劳试验，不用再跑到省城排队。',
];
const rice = [
  '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤。',
  '试验田由云桥开发区与农科院所合作，连片三百亩，从前是白花花的盐碱滩，如今水渠、闸门、虫情灯一应俱全。',
  '专家组认为，海水稻耐盐品种已经可以走出试验田，明年将在沿海滩涂推广两千亩，稻米加工厂也在选址。',
];
const port = [
  '鹿鸣综合保税区的冷链码头本周迎来首船进口水果，二百个冷藏箱四小时内全部查验放行，当晚就进了批发市场。',
  '海关在码头旁建了查验冷库，水果不出冷链就能抽样、检测、出证，比过去少倒两次车，损耗降到百分之一以下。',
  '保税区下一步将开通直达东盟的冷链快线，让内陆的水果、水产也从这里出海。',
];

test('a section beside the page’s head is no headline, whatever its mark', () => {
  const page = (...head: string[]): Reading =>
    read([
      ...head,
      '# 青禾产业园机器人走上生产线',
      '► 林小禾',
      ...robots,
      '# 云桥开发区海水稻开镰',
      '► 许一鸣',
      ...rice,
    ]);
  const plain = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰'];
  assert.deepEqual(titles(page('2021年4月6日 星期二', '# 园区经济', '虚构导报 A05')), plain);
  assert.deepEqual(titles(page('# 开发区', '责任编辑 林小禾 版式 方知远')), plain);
  assert.deepEqual(titles(page('虚构日报', '产城新语', '2021年4月6日 星期二')), plain);
  assert.deepEqual(titles(page('虚构经济报 2021年4月6日 第三版 开发区')), plain);
  assert.deepEqual(titles(page('# 青禾')), ['青禾 青禾产业园机器人走上生产线', plain[1]]);
});

test('a headline before its body, with a byline line', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾 方知远',
    ...robots,
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰']);
  assert.deepEqual(bylines(reading), ['林小禾 方知远', '许一鸣']);
  assert.deepEqual(body(reading, 0), robots);
  assert.deepEqual(body(reading, 1), rice);
});

test('a byline below a headline that stands after its body signs that body', () => {
  const reading = read([
    ...robots,
    '# 青禾产业园机器人走上生产线',
    '► 记者 林小禾',
    '# 云桥的海水稻开镰',
    '本报讯（记者 方知远）' + rice[0]!,
    ...rice.slice(1),
    ...port,
    '鹿鸣综合保税区冷链码头迎来首船水果',
    '■ 记者 许一鸣',
  ]);
  assert.deepEqual(titles(reading), [
    '青禾产业园机器人走上生产线',
    '云桥的海水稻开镰',
    '鹿鸣综合保税区冷链码头迎来首船水果',
  ]);
  assert.deepEqual(bylines(reading), ['林小禾', '方知远', '许一鸣']);
  assert.deepEqual(body(reading, 0), robots);
  assert.deepEqual(body(reading, 2), port);
});

test('the halves of a headline after its own body, read in the wrong order', () => {
  const reading = read([
    '本报讯（记者 林小禾）' + robots[0]!,
    ...robots.slice(1),
    '# 关节自己做，成本低三成',
    '# 青禾产业园的机器人：',
    '本报讯（记者 方知远）' + rice[0]!,
    ...rice.slice(1),
    '# 云桥的海水稻开镰',
  ]);
  assert.deepEqual(titles(reading), ['青禾产业园的机器人：关节自己做，成本低三成', '云桥的海水稻开镰']);
});

test('a headline after its own body', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    ...robots,
    `本报讯 ${rice[0]}`,
    ...rice.slice(1),
    '许一鸣',
    '## 云桥开发区海水稻开镰',
    '# 鹿鸣综合保税区冷链码头迎来首船水果',
    `本报讯（记者 方知远）${port[0]}`,
    ...port.slice(1),
  ]);
  assert.deepEqual(titles(reading), [
    '青禾产业园机器人走上生产线',
    '云桥开发区海水稻开镰',
    '鹿鸣综合保税区冷链码头迎来首船水果',
  ]);
  assert.deepEqual(bylines(reading), ['林小禾', '许一鸣', '方知远']);
  assert.deepEqual(body(reading, 1), rice);
  assert.deepEqual(body(reading, 2), port);
});

test('a headline over two headings of different level', () => {
  const reading = read([
    '## 云桥开发区',
    '# 海水稻试验田开镰测产',
    `本报讯(特约通讯员 许一鸣)${rice[0]}`,
    ...rice.slice(1),
  ]);
  assert.deepEqual(titles(reading), ['云桥开发区 海水稻试验田开镰测产']);
  assert.deepEqual(reading.drafts[0]!.byline, [{ name: '许一鸣', role: '特约通讯员' }]);
});

test('plain headlines, and names glued to the last paragraph', () => {
  const reading = read([
    '青禾产业园机器人走上生产线',
    `本报讯 ${robots[0]}`,
    robots[1]!,
    `${robots[2]} 林小禾`,
    '云桥开发区海水稻开镰',
    `本报讯（记者 许一鸣） ${rice[0]}`,
    ...rice.slice(1),
  ]);
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰']);
  assert.deepEqual(bylines(reading), ['林小禾', '许一鸣']);
  assert.deepEqual(body(reading, 0), robots);
  const cuts = reading.decisions.flatMap((d) => d.cuts ?? []).map((c) => [c.rule, c.text]);
  assert.deepEqual(cuts, [
    ['lead', '本报讯 '],
    ['tail-names', ' 林小禾'],
    ['lead', '本报讯（记者 许一鸣） '],
  ]);
});

test('column breaks inside a word, a number and after a comma', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!.slice(0, 18),
    robots[0]!.slice(18),
    '今年以来，青禾产业园机器人企业的产值达到1',
    '5亿元，比去年多了三成。',
    robots[1]!.slice(0, robots[1]!.lastIndexOf('，') + 1),
    robots[1]!.slice(robots[1]!.lastIndexOf('，') + 1),
    robots[2]!,
  ]);
  assert.deepEqual(body(reading, 0), [
    robots[0],
    '今年以来，青禾产业园机器人企业的产值达到15亿元，比去年多了三成。',
    robots[1],
    robots[2],
  ]);
  assert.equal(reading.decisions.filter((d) => d.join).length, 3);
});

test('a plain subhead over a first line that a column cut short', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!,
    '关节自己做',
    robots[1]!.slice(0, 11),
    robots[1]!.slice(11),
    '疲劳不用排队试',
    robots[2]!.slice(0, 12),
    robots[2]!.slice(12),
  ]);
  assert.deepEqual(body(reading, 0), [robots[0], '关节自己做', robots[1], '疲劳不用排队试', robots[2]]);
});

test('half a headline does not end the article before it', () => {
  const reading = read([
    '► 林小禾',
    ...robots,
    '## 青禾产业园机器人走上生产线',
    '### 盐碱地长出新稻，',
    '### 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.equal(titles(reading)[0], '青禾产业园机器人走上生产线');
  assert.match(titles(reading)[1]!, /^盐碱地长出新稻，/u);
});

test('names in brackets end an article, those below without begin the next', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    ...robots,
    '（特约通讯员 方知远）',
    '林小禾 许一鸣',
    ...rice,
    '# 云桥开发区海水稻开镰',
  ]);
  assert.deepEqual(bylines(reading), ['方知远', '林小禾 许一鸣']);
});

/** Zones are known ones, as names decide; what is said of them is made up. */
test('names in brackets below a text sign it, and not the text with its headline behind it', () => {
  for (const signature of ['（许一鸣）', '(许一鸣 方知远)', '【许一鸣】']) {
    const reading = read([
      '# 云桥开发区海水稻开镰',
      `本报讯 ${rice[0]}`,
      ...rice.slice(1),
      signature,
      ...port,
      '## 鹿鸣综合保税区冷链码头迎来首船水果',
    ]);
    assert.deepEqual(
      titles(reading),
      ['云桥开发区海水稻开镰', '鹿鸣综合保税区冷链码头迎来首船水果'],
      signature,
    );
    assert.deepEqual(bylines(reading), [signature.slice(1, -1), ''], signature);
  }
});

test('a role in brackets begins a text with its headline behind it', () => {
  for (const signature of ['（本报记者 许一鸣）', '□本报记者 许一鸣', '本报通讯员 许一鸣']) {
    const reading = read([
      '# 云桥开发区海水稻开镰',
      `本报讯（记者 林小禾）${rice[0]}`,
      ...rice.slice(1),
      signature,
      ...port,
      '## 鹿鸣综合保税区冷链码头迎来首船水果',
    ]);
    assert.deepEqual(bylines(reading), ['林小禾', '许一鸣'], signature);
  }
});

test('a column that runs at the head of each page is no headline and breaks no paragraph', () => {
  for (const column of ['园区经纬', '青禾纵横谈', '云桥·鹿鸣']) {
    const half = robots[1]!.indexOf('，去年') + 1;
    const reading = read([
      `## ${column}`,
      '## 青禾产业园机器人走上生产线',
      robots[0]!,
      robots[1]!.slice(0, half),
      '- 5 -',
      `## ${column}`,
      robots[1]!.slice(half),
      robots[2]!,
    ]);
    assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线'], column);
    assert.deepEqual(body(reading, 0), robots, column);
  }
});

test('a headline over two lines above a narrow column', () => {
  for (const [first, second] of [
    ['云桥开发区着力打造', '“一带两谷三园”发展格局'],
    ['云桥开发区海水稻开镰', '亩产比去年高出四十公斤'],
  ] as const) {
    const narrow = rice.flatMap((text) => text.match(/.{1,17}/gu)!);
    const reading = read([
      '青禾产业园机器人走上生产线',
      `本报讯（记者 林小禾）${robots[0]}`,
      ...robots.slice(1),
      first,
      second,
      ...narrow,
      '（许一鸣）',
    ]);
    const [, title] = titles(reading);
    assert.equal(title?.replace(' ', ''), first + second);
    assert.equal(body(reading, 1).join(''), rice.join(''));
  }
});

test('the line that says which paper a text was taken from goes with the text above', () => {
  const reading = read([
    '# 云桥开发区海水稻开镰',
    `本报讯（记者 许一鸣）${rice[0]}`,
    ...rice.slice(1),
    '——据《虚构日报》',
    '# 鹿鸣综合保税区冷链码头迎来首船水果',
    ...port,
  ]);
  assert.deepEqual(
    reading.drafts.map(({ tailBlocks }) => tailBlocks),
    [[4], []],
  );
  assert.deepEqual(body(reading, 0), rice);
});

test('a short line that stands twice and beside no page number stays', () => {
  const reading = read([
    '# 两座园区的夏天',
    '本报记者 林小禾',
    '## 镜头里的人',
    ...robots,
    '## 镜头里的人',
    ...rice,
  ]);
  assert.equal(body(reading, 0).filter((text) => text === '镜头里的人').length, 2);
});

test('a sentence that tells a scene is a caption below the mark of a picture, or above 资料图', () => {
  const scene = '虚构机器人公司签约仪式现场。';
  const { blocks, ...rest } = document(['# 青禾产业园机器人走上生产线', ...robots, '', scene, ...rice]);
  const markup = [{ lines: [5, 5] as [number, number], rule: 'picture', text: '![](images/a.jpg)' }];
  const lines = blocks.filter(({ text }) => text !== '');
  assert.deepEqual(readPage({ ...rest, blocks: lines, markup }).drafts[0]!.captions, [scene]);
  assert.deepEqual(readPage({ ...rest, blocks: lines }).drafts[0]!.captions, []);
  const below = read([
    '# 青禾产业园机器人走上生产线',
    ...robots,
    scene,
    '资料图',
    '# 云桥开发区海水稻开镰',
    ...rice,
  ]);
  assert.deepEqual(below.drafts[0]!.captions, [scene]);
});

test('a paragraph stands with the article of the zone that it names', () => {
  const first = [
    '常州高新区的虚构机器人公司上个月搬了新厂，六条产线一字排开，工人比去年多出一倍。',
    '虚构机器人公司的关节是自己做的，成本比进口的低三成，公司把两成的收入投进了新厂房的研发。',
  ];
  const between = '这样的早晨，宁波高新区的人见得多了，天不亮就要起身。';
  const second = [
    '码头的冷库翻新了一遍，二百个冷藏箱四小时内全部放行，当晚就进了市场。',
    '宁波高新区的打算，是明年再添一座冷库，让内陆的水产也从这里走，少倒两次车。',
  ];
  const lines = ['# 新厂房里的一天', ...first, between, ...second, '# 冷库翻新记'];
  assert.deepEqual(body(read(lines), 1), [between, ...second]);
  const visited = between.replace('宁波高新区的人', '从宁波高新区学习回来的工人');
  const other = ['# 新厂房里的一天', ...first, visited, ...second, '# 冷库翻新记'];
  assert.deepEqual(body(read(other), 1), second);
});

test('the code of an item behind its last sentence comes off, and is told', () => {
  for (const code of ['①5', ' ②12', '（③）']) {
    const reading = read([
      '# 青禾产业园机器人走上生产线',
      ...robots.slice(0, 2),
      robots[2]! + code,
      '# 云桥开发区海水稻开镰',
      `本报讯 ${rice[0]}`,
      ...rice.slice(1),
    ]);
    assert.deepEqual(body(reading, 0), robots, code);
    assert.deepEqual(reading.decisions[3]!.cuts, [{ text: code, rule: 'page-code' }]);
  }
});

test('a number in a circle that belongs to the sentence stays', () => {
  const reading = read(['# 青禾产业园机器人走上生产线', ...robots.slice(0, 2), '路线图见表①']);
  assert.equal(body(reading, 0).at(-1), '路线图见表①');
});

test('a sentence that tells what a picture shows goes with its credit', () => {
  for (const shown of [
    '虚构机器人公司的技术人员正在调试关节。',
    '青禾产业园的生产车间里',
    '云桥开发区海水稻试验田一角。',
  ]) {
    const reading = read([
      '# 青禾产业园机器人走上生产线',
      ...robots,
      shown,
      '图片来源：青禾产业园管委会',
      '# 云桥开发区海水稻开镰',
      ...rice,
    ]);
    assert.deepEqual(reading.drafts[0]!.captions, [shown]);
    assert.deepEqual(body(reading, 0), robots);
  }
});

test('a last sentence of the text over a credit stays', () => {
  for (const last of [
    '公司的负责人说，明年还要再建一条产线。',
    '眼下，六条产线都在生产，工人三班倒，一天能出六十台。',
    '“机器正在调试，下个月就能用。”',
  ]) {
    const reading = read(['# 青禾产业园机器人走上生产线', ...robots, last, '林小禾 摄']);
    assert.deepEqual(reading.drafts[0]!.captions, [], last);
    assert.equal(body(reading, 0).at(-1), last);
  }
});

test('one sentence with the day, right above a credit and apart from the text, tells of a picture', () => {
  const shown = '4月2日，青禾产业园的机器人正在装箱。';
  const page = ['# 青禾产业园机器人走上生产线', ...robots, `${shown}\n（林小禾 摄）`, ...rice];
  const reading = readPage(documentOf(page.join('\n\n')));
  assert.deepEqual(reading.drafts[0]!.captions, [shown]);
  assert.deepEqual(body(reading, 0), [...robots, ...rice]);
});

test('part of a sentence that ends where something goes on is no caption', () => {
  const halves = ['从前银行的人坐在柜台里等，', '现在要到车间里', '看。鹿鸣银行上个月把对接会办到了厂区里。'];
  const reading = read(['# 青禾产业园机器人走上生产线', '► 林小禾', ...robots, ...halves]);
  assert.deepEqual(reading.drafts[0]!.captions, []);
  assert.equal(body(reading, 0).join('').replaceAll(' ', ''), [...robots, ...halves].join(''));
});

test('a mark on part of a sentence with no blank line below it is false', () => {
  const halves = ['第二批机器人装了箱，吊机', '转身要让着邻居，车间里的人都退到了线外。'];
  const texts = ['青禾产业园机器人走上生产线', ...robots, ...halves];
  const blocks = texts.map((text, i): Document['blocks'][number] => {
    const line = 2 * i + 1 - Number(text === halves[1]);
    return { lines: [line, line], text, mark: i === 0 || text === halves[0] ? 2 : 0 };
  });
  const reading = readPage(documentOf('', { lineCount: 2 * texts.length, blocks }));
  assert.deepEqual(body(reading, 0), [...robots, halves.join('')]);
});

test('a marked subhead right below the byline', () => {
  const reading = read(['# 青禾产业园机器人走上生产线', '► 林小禾', '## 关节自己做', ...robots]);
  assert.deepEqual(bylines(reading), ['林小禾']);
  assert.deepEqual(body(reading, 0), ['关节自己做', ...robots]);
});

test('a column break inside the names', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    ...robots.slice(0, 2),
    `${robots[2]}（记者 林小禾、`,
    '方知远）',
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.deepEqual(bylines(reading), ['林小禾 方知远', '许一鸣']);
  assert.deepEqual(body(reading, 0), robots);
  const cut = reading.decisions.flatMap((d) => d.cuts ?? []).map((c) => c.text);
  assert.deepEqual(cut, ['方知远）', '（记者 林小禾、'].toReversed());
});

test('subheads stay in their article, marked or plain', () => {
  for (const mark of ['## ', '']) {
    const reading = read([
      '# 青禾产业园机器人走上生产线',
      '► 林小禾',
      robots[0]!,
      `${mark}自己做关节`,
      robots[1]!,
      `${mark}共享实验室`,
      robots[2]!,
    ]);
    assert.deepEqual(
      reading.drafts.map((d) => d.paragraphs.map((p) => p.kind)),
      [['p', 'h2', 'p', 'h2', 'p']],
    );
  }
});

test('a subhead over two lines is one', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!,
    '关节自己做，',
    '成本低三成',
    robots[1]!,
    robots[2]!,
  ]);
  assert.deepEqual(body(reading, 0), [robots[0], '关节自己做， 成本低三成', robots[1], robots[2]]);
});

test('a marked subhead over two lines is one, however short the line below', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!,
    '### 关节自己做，',
    '### 成本低三成',
    robots[1]!.slice(0, 24),
    robots[1]!.slice(24),
    robots[2]!,
  ]);
  assert.deepEqual(body(reading, 0), [robots[0], '关节自己做， 成本低三成', robots[1], robots[2]]);
});

test('one bare name glued to the end', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    ...robots.slice(0, 2),
    `${robots[2]}林小禾`,
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.deepEqual(bylines(reading), ['林小禾', '许一鸣']);
  assert.deepEqual(body(reading, 0), robots);
});

test('a headline of two lines stands in one of the page’s list of headlines', () => {
  const reading = read([
    '青禾产业园：机器人走上生产线',
    '云桥开发区海水稻开镰',
    '云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
    '青禾产业园：',
    '机器人走上生产线',
    '► 林小禾',
    ...robots,
  ]);
  assert.equal(reading.decisions[0]!.rule, 'page-repeat');
  assert.deepEqual(titles(reading), ['云桥开发区海水稻开镰', '青禾产业园：机器人走上生产线']);
});

test('the list of a page’s headlines also names pictures and articles that nobody copied', () => {
  const list = ['云桥开发区海水稻开镰', '青禾产业园机器人走上生产线', '一图读懂园区的“成绩单”'];
  const article = ['青禾产业园机器人走上生产线', '► 林小禾', ...robots];
  const page = ['虚构日报数字报', ...list, '上一篇 下一篇'];
  const reading = read([...page, '海边有了新田', '云桥开发区海水稻开镰', '► 许一鸣', ...rice, ...article]);
  assert.deepEqual(titles(reading), ['海边有了新田 云桥开发区海水稻开镰', '青禾产业园机器人走上生产线']);
  const headed = read([...page, ...port, '云桥开发区海水稻开镰', '► 许一鸣', ...rice, ...article]);
  assert.equal(titles(headed)[0], '一图读懂园区的“成绩单”');
});

test('a page copied from an e-paper site', () => {
  const reading = read([
    '虚构日报数字报',
    '版面导航 上一版 下一版',
    '第A08版：园区',
    '标题导航',
    '青禾产业园机器人走上生产线',
    '云桥开发区海水稻开镰测产',
    '放大 缩小 默认',
    '青禾产业园机器人走上生产线',
    '林小禾',
    ...robots,
    '云桥开发区海水稻开镰测产',
    '本报记者 许一鸣',
    ...rice,
    '上一篇 下一篇',
    '虚构日报版权所有 虚ICP备00000000号',
  ]);
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰测产']);
  assert.deepEqual(body(reading, 0), robots);
  assert.deepEqual(body(reading, 1), rice);
});

test('headlines below the text of a page copied from an e-paper site are of other articles', () => {
  const copied = (...foot: string[]): Reading =>
    read([
      '数字报首页 | 版面概览 | 标题导航',
      '上一版 下一版',
      '青禾产业园机器人走上生产线',
      '本报记者 林小禾',
      ...robots,
      ...foot,
      'PDF版本下载',
    ]);
  assert.deepEqual(body(copied('鹿鸣大道天桥加装电梯', '柳溪公园荷花初绽'), 0), robots);
  const ended = '新产线下个月开工。';
  assert.deepEqual(body(copied(ended), 0), [...robots, ended]);
});

test('a number and a section on top of a page are its head, further down they are not', () => {
  const page = ['16 高新视窗', '2020年8月3日', '# 青禾产业园机器人走上生产线', '► 林小禾', ...robots];
  const top = read(page);
  assert.deepEqual([top.decisions[0]!.state, titles(top)], ['head', ['青禾产业园机器人走上生产线']]);
  const below = read([...page.slice(2), '16 高新视窗', ...rice]);
  assert.notEqual(below.decisions.find((_, i) => i === 2 + robots.length)?.rule, 'page-folio');
});

test('the name of a page over its head, and two sections together, are no part of the headline below', () => {
  const own = ['# 青禾产业园机器人下车间当“学徒”', '本报记者 林小禾', ...robots];
  for (const head of [
    ['# 特区园区专页', '## 第三版 1999年8月26日 星期四'],
    ['2013年8月20日 星期二 责编：温予 版式：叶霞', '# 园区 · 开发区'],
    ['江南园区纵览'],
  ])
    assert.deepEqual(titles(read([...head, ...own])), ['青禾产业园机器人下车间当“学徒”'], head.join());
  const kicker = titles(read(['2013年8月20日 星期二', '# 机器人 · 新工友', ...own]));
  assert.match(kicker[0]!, /新工友/u);
});

test('brief items, each with its lead', () => {
  const reading = read([
    '青禾产业园机器人装箱出厂',
    `本报讯 ${robots[0]}`,
    '云桥开发区海水稻开镰',
    `本报讯 ${rice[0]}`,
    '鹿鸣综合保税区迎来首船水果',
    `本报讯 ${port[0]}`,
  ]);
  assert.deepEqual(titles(reading), [
    '青禾产业园机器人装箱出厂',
    '云桥开发区海水稻开镰',
    '鹿鸣综合保税区迎来首船水果',
  ]);
  assert.deepEqual(
    [0, 1, 2].map((d) => body(reading, d)[0]),
    [robots[0], rice[0], port[0]],
  );
});

test('a caption between the halves of a sentence, a credit, and the page head', () => {
  const reading = read([
    'A03 园区 2021年3月4日 星期四',
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!.slice(0, 40),
    '图为搬运机器人在装箱。',
    robots[0]!.slice(40),
    ...robots.slice(1),
    '图片来源：青禾产业园',
  ]);
  assert.deepEqual(body(reading, 0), robots);
  const [draft] = reading.drafts;
  assert.deepEqual(draft!.captions, ['图为搬运机器人在装箱。']);
  assert.deepEqual(draft!.headBlocks, [0]);
  assert.deepEqual(
    reading.decisions.map((d) => d.state),
    ['head', 'title', 'byline', 'body', 'caption', 'body', 'body', 'body', 'junk'],
  );
});

test('half a word and a colon are no caption', () => {
  const told = '把两条产线放在一起看，就看得出青禾产业园的意图：关节和控制器都要在本地做。';
  const at = told.indexOf('图');
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    ...robots,
    told.slice(0, at),
    told.slice(at),
  ]);
  assert.deepEqual(body(reading, 0), [...robots, told]);
  assert.deepEqual(reading.drafts[0]!.captions, []);
});

test('marks of a jump to another page come off', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    ...robots.slice(0, 2),
    `${robots[2]}（下转第4版）`,
    `（上接第1版）${rice[0]}`,
    ...rice.slice(1),
  ]);
  assert.equal(reading.drafts.length, 2);
  assert.deepEqual(body(reading, 0), robots);
  assert.deepEqual(body(reading, 1), rice);
  assert.equal(reading.drafts[1]!.title, undefined);
});

test('every block has one decision, with a rule that has a name', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '林小禾 摄',
    ...robots,
    '责编：许一鸣',
    '上一版 下一版',
  ]);
  assert.equal(reading.decisions.length, 7);
  for (const { rule } of reading.decisions) assert.ok(pageRules[rule] ?? ruleNames[rule], rule);
});

test('text without a single word is still read', () => {
  const reading = read(['王'.repeat(300), '12345 67890', '。。。']);
  assert.equal(reading.decisions.length, 3);
});

test('nothing to read gives no article', () => {
  assert.deepEqual(read([]).drafts, []);
  assert.deepEqual(read(['图片来源：青禾产业园']).drafts, []);
});

test('a narrow join is told', () => {
  const lines = ['# 青禾产业园机器人走上生产线', '► 林小禾', ...robots];
  assert.ok(!read(lines).findings.some((f) => f.code === 'unsure-join'));
});

test('any lines give one decision each, and no text is lost or made up', () => {
  const pool = [
    ...robots,
    ...rice,
    '# 青禾产业园',
    '► 林小禾',
    '林小禾 方知远',
    '一、',
    '，',
    '（下转第4版）',
    '(',
    '3',
    '本报讯',
  ];
  const someLines = fc.array(fc.oneof(fc.constantFrom(...pool), fc.string({ minLength: 1, maxLength: 30 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(someLines, (drawn) => {
      const lines = drawn.map((l) => l.trim()).filter((l) => l.replace(/^#{1,6} /, '') !== '');
      const input = document(lines);
      const { decisions, drafts } = readPage(input);
      assert.equal(decisions.length, lines.length);
      const source = input.blocks.map((b) => b.text);
      for (const { text, blocks } of drafts.flatMap((d) => d.paragraphs)) {
        const own = blocks
          .map((b) => source[b]!)
          .join('')
          .replace(/\s/g, '');
        assert.ok(own.includes(text.replace(/\s/g, '')), text);
      }
    }),
    { numRuns: 150 },
  );
});

test('joined Latin words keep a space', () => {
  assert.equal(joinText(['the new', 'plant']), 'the new plant');
  assert.equal(joinText(['新工厂', 'plant', '投产']), '新工厂plant投产');
});

test('a very long text stays one bounded piece of work', () => {
  const reading = read(Array.from({ length: 1500 }, (_, i) => `${robots[i % 3]!}第${i}段。`));
  assert.equal(reading.decisions.length, 1500);
});

test('a line that says 作者 below a headline is its byline', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '作者：林小禾 方知远',
    ...robots,
    '# 云桥开发区海水稻开镰',
    '作者：许一鸣',
    ...rice,
  ]);
  assert.deepEqual(bylines(reading), ['林小禾 方知远', '许一鸣']);
});

test('a subtitle after dashes goes with the headline above it', () => {
  const reading = read([
    '► 林小禾',
    ...robots,
    '## 青禾产业园机器人走上生产线',
    '## ——云桥开发区的共享实验室',
    '## 云桥开发区海水稻开镰',
    ...rice,
  ]);
  assert.deepEqual(titles(reading), [
    '青禾产业园机器人走上生产线 ——云桥开发区的共享实验室',
    '云桥开发区海水稻开镰',
  ]);
});

test('two marked subheads one below the other stay in their article, as one of two lines', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    ...robots.slice(0, 1),
    '## 一件装备',
    '## 关节全部自己做的生产线',
    ...robots.slice(1),
    '# 云桥开发区海水稻开镰',
    ...rice,
  ]);
  assert.equal(reading.drafts.length, 2);
  assert.deepEqual(
    reading.drafts[0]!.paragraphs.flatMap(({ kind, text }) => (kind === 'h2' ? [text] : [])),
    ['一件装备 关节全部自己做的生产线'],
  );
});

const foundry = [
  '昆山高新区的一家铸造厂今年把三条老线换成了机器手，一个班从四十人减到九人，废品率降到千分之三。',
  '昆山高新区给换线的企业贴了设备款的一成，厂里又向银行借了两千万元，去年底全部还清。',
];
const school = [
  '昆山高新区同三所职业学校办起了订单班，学生两年在校、一年在厂，毕业就能上岗。',
  '一名订单班学生说，师傅手把手教他编程，他已经能独立看管六台机器。',
  '昆山高新区今年还要再办四个订单班，数控、模具、质检各有一班，厂方出设备，学校出教室。',
];

test('below a deeper mark, what speaks of the same zone under a headline without a place is a part', () => {
  const reading = read([
    '# 昆山高新区 老厂换新线',
    '► 林小禾',
    ...foundry,
    '## 订单班：职业学校的学生看管机器',
    ...school,
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.deepEqual(titles(reading), ['昆山高新区 老厂换新线', '云桥开发区海水稻开镰']);
});

test('signed by others or with a lead of its own, it is an article', () => {
  for (const start of ['► 方知远', '本报讯 ']) {
    const reading = read([
      '# 昆山高新区 老厂换新线',
      '► 林小禾',
      ...foundry,
      '## 订单班的学生看管机器',
      ...(start.startsWith('►') ? [start, ...school] : [start + school[0]!, ...school.slice(1)]),
    ]);
    assert.deepEqual(titles(reading), ['昆山高新区 老厂换新线', '订单班的学生看管机器']);
  }
});

test('a short line over the next headline is a caption where it names the zone of the text above', () => {
  const body = [
    '“以前办一张许可证要跑五个窗口，现在一个人全办了。”在宁波高新区的政务大厅，虚构轴承公司的负责人拿到证照只用了四十分钟。',
    '宁波高新区抽调八十名骨干组成帮办队，分片驻进九个产业园，一年上门四千余次。',
  ];
  const lines = (caption: string) => [
    '# 三年拆掉二十七道“玻璃门”',
    ...body,
    caption,
    '# 常州高新区：机器人走上生产线',
    ...robots,
  ];
  for (const caption of [
    '宁波高新区政务大厅的帮办员在讲政策',
    '宁波高新区帮办队走进车间',
    '企业在宁波高新区大厅领证照',
  ]) {
    const { drafts } = read(lines(caption));
    assert.deepEqual(
      drafts.map(({ title }) => title?.text),
      ['三年拆掉二十七道“玻璃门”', '常州高新区：机器人走上生产线'],
    );
    assert.deepEqual(drafts[0]!.captions, [caption]);
  }
  const kicker = read(lines('老厂转身记'));
  assert.deepEqual(kicker.drafts[0]!.captions, []);
});

test('a scene over a headline that is signed below is a caption', () => {
  for (const [caption, start] of [
    ['工人正在检测轮毂电机绕组', '本报记者 林小禾'],
    ['虚构机器人公司的总装车间一角', '□ 林小禾'],
    ['技术员在操作焊接机器人', '本报讯（记者 林小禾）云桥开发区昨日开镰。'],
  ]) {
    const { drafts } = read([
      '青禾产业园机器人走上生产线',
      '本报记者 方知远',
      ...robots,
      caption!,
      '云桥开发区海水稻开镰',
      start!,
      ...rice,
    ]);
    assert.deepEqual(
      drafts.map(({ title }) => title?.text),
      ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰'],
    );
    assert.deepEqual(drafts[0]!.captions, [caption]);
  }
});

test('the number and the section at the page’s head, beside its day', () => {
  for (const head of [
    ['4 地方经济', '2021年9月14日 星期二'],
    ['2021年9月14日 星期二', '江南经济观察'],
    ['2021年9月14日 星期二', '06', '江南园区'],
    ['云桥导刊', '要闻 3', '2021年9月14日'],
    ['江南看园区', '云桥工商报 A06 | 2021.9.14 星期二 | 主编 林小禾 | 美编 叶霞'],
    ['A1', '云桥工商报 YUNQIAO GONGSHANG BAO', '今日8版 总第6114期'],
  ])
    assert.deepEqual(titles(read([...head, '青禾产业园机器人走上生产线', '本报记者 方知远', ...robots])), [
      '青禾产业园机器人走上生产线',
    ]);
  assert.deepEqual(
    titles(read(['2021年9月14日 星期二', '昆山高新区', '机器人走上生产线', '本报记者 方知远', ...robots])),
    ['昆山高新区 机器人走上生产线'],
  );
});

test('a scene, or a short sentence, between the halves of a broken sentence is a caption', () => {
  const [left, right] = [robots[1]!.slice(0, 48), robots[1]!.slice(48)];
  for (const caption of ['虚构机器人公司厂区一角。', '搬运机器人研发中心项目效果图。', '样例展厅外景']) {
    const { drafts } = read(['# 青禾产业园机器人走上生产线', robots[0]!, left, caption, right, robots[2]!]);
    assert.deepEqual(drafts[0]!.captions, [caption]);
    assert.deepEqual(
      drafts[0]!.paragraphs.map(({ text }) => text),
      robots,
    );
  }
  const credited = read([
    '# 青禾产业园机器人走上生产线',
    robots[0]!,
    left,
    '虚构机器人公司签约仪式现场。',
    '布林禾·阿方远摄',
    right,
    robots[2]!,
  ]);
  assert.deepEqual(body(credited, 0), robots);
  assert.deepEqual(credited.drafts[0]!.captions, ['虚构机器人公司签约仪式现场。']);
  const whole = read(['# 青禾产业园机器人走上生产线', robots[0]!, '厂区一角也变了样。', ...robots.slice(1)]);
  assert.deepEqual(whole.drafts[0]!.captions, []);
});

test('a line that says where someone stands is a caption below the mark of a picture, or over a headline', () => {
  for (const caption of [
    '园区主任林小禾（左）为企业授牌。',
    '方知远(右二)介绍样机',
    '林小禾（前排左三）在签约仪式上。',
  ]) {
    const over = read([caption, '# 青禾产业园机器人走上生产线', ...robots]);
    assert.deepEqual(over.drafts[0]!.captions, [caption]);
    const { blocks, ...rest } = document(['# 青禾产业园机器人走上生产线', ...robots, '', caption, ...rice]);
    const markup = [{ lines: [5, 5] as [number, number], rule: 'picture', text: '![](images/a.jpg)' }];
    const lines = blocks.filter(({ text }) => text !== '');
    assert.deepEqual(readPage({ ...rest, blocks: lines, markup }).drafts[0]!.captions, [caption]);
    assert.deepEqual(readPage({ ...rest, blocks: lines }).drafts[0]!.captions, []);
  }
});

test('two lines are one headline, however short the second, where the text has what stands at their seam', () => {
  for (const [first, second] of [
    ['青禾产业园搬运机器人', '下线'],
    ['青禾产业园第二代搬运机', '器人下线'],
  ]) {
    const lede = '青禾产业园第二代搬运机器人下线仪式昨日举行，青禾产业园搬运机器人下线一年来卖出三百台。';
    assert.deepEqual(titles(read([...rice, first!, second!, lede, ...robots.slice(1)])), [
      undefined,
      first! + second!,
    ]);
  }
});

test('a stroke before the first word of a line is taken off, and the proof tells it', () => {
  for (const speck of ['_', '~', '| ', '`^']) {
    const { drafts, decisions } = read([`${speck}青禾产业园机器人走上生产线`, ...robots]);
    assert.equal(drafts[0]!.title?.text, '青禾产业园机器人走上生产线');
    assert.deepEqual(decisions[0]!.cuts, [{ text: speck.trim(), rule: 'page-debris' }]);
  }
});

test('a number as pages have it, with a name, is the head at the top and a subhead below', () => {
  for (const head of ['04 江南', '04 长三角', '# 08 大湾区', '02丨青禾观察']) {
    const { drafts } = read([head, '# 青禾产业园机器人走上生产线', ...robots]);
    assert.equal(drafts[0]!.title?.text, '青禾产业园机器人走上生产线');
    assert.equal(drafts[0]!.headBlocks.length, 1);
  }
});

test('a reporter of a weekly is a reporter, and its head is the page’s', () => {
  for (const [head, byline] of [
    ['虚构经济周刊 园区版 2020.11.16', '□ 虚构经济周刊记者 林小禾'],
    ['虚构月刊 2020年11月16日', '虚构月刊记者 林小禾'],
    ['虚构导刊 2020年11月16日 星期一', '■ 虚构导刊记者 林小禾 通讯员 方知远'],
  ]) {
    const reading = read([head!, '# 青禾产业园机器人走上生产线', byline!, ...robots]);
    assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线']);
    assert.match(bylines(reading)[0]!, /^林小禾/u);
  }
});

test('who is at work, between paragraphs and without an end, is a caption', () => {
  for (const caption of [
    '工人在厂房顶安装光伏板',
    '虚构机器人公司的工程师正在调校关节',
    '学员们在练习焊接机器人操作',
  ]) {
    const { drafts } = read([
      '# 青禾产业园机器人走上生产线',
      '本报记者 林小禾',
      robots[0]!,
      caption,
      ...robots.slice(1),
    ]);
    assert.deepEqual(drafts[0]!.captions, [caption]);
    assert.deepEqual(
      drafts[0]!.paragraphs.map(({ text }) => text),
      robots,
    );
  }
  const subhead = read([
    '# 青禾产业园机器人走上生产线',
    '本报记者 林小禾',
    robots[0]!,
    '让工人离开危险岗位',
    ...robots.slice(1),
  ]);
  assert.deepEqual(subhead.drafts[0]!.captions, []);
});

/** A page whose empty lines are blank. */
function spaced(lines: string[]): Reading {
  const blocks = lines.flatMap((text, i) =>
    text === '' ? [] : [{ lines: [i + 1, i + 1] as [number, number], text, mark: 0 }],
  );
  return readPage(documentOf('', { lineCount: lines.length, blocks }));
}

test('a short line between blank lines is a headline where subheads stand right above their texts', () => {
  const [first, second, third] = robots;
  const lines = [
    '青禾产业园机器人走上生产线', '', first!, '关节全部自己做', second!, '实验室大家一起用', third!, '',
    '海水稻昨天开镰', '', ...rice,
  ]; // prettier-ignore
  assert.deepEqual(titles(spaced(lines)), ['青禾产业园机器人走上生产线', '海水稻昨天开镰']);
  assert.equal(spaced(lines.filter((line) => line !== '')).drafts.length, 1);
});

test('headings of one level that each name another zone are headlines, above their texts or below', () => {
  const heads = ['## 苏州青禾高新区来了', '## 扩大产能 一口气再建两条产线', '## 宁波云桥开发区来了'];
  const lines = ['## 苏州工业园区：机器人走上生产线', robots[0]!, heads[1]!, robots[1]!, heads[2]!, ...rice];
  assert.deepEqual(titles(read(lines)), ['苏州工业园区：机器人走上生产线', '宁波云桥开发区来了']);
  const plain = read([lines[0]!, robots[0]!, heads[1]!, robots[1]!, '## 海水稻也要开镰', robots[2]!]);
  assert.equal(plain.drafts.length, 1);
});

test('two short lines between blank lines are one headline, below their text as well as above it', () => {
  const halves = [
    ['把老厂房租给年轻人', '青禾产业园机器人走上生产线'],
    ['新码头、新冷库、新航线', '鹿鸣保税区迎来首船水果'],
    ['盐碱滩上也能种稻', '云桥开发区海水稻开镰'],
  ] as const;
  const texts = [robots, port, rice].map(([first, ...more], k) => [
    `本报讯（记者 ${['林小禾', '方知远', '叶霞'][k]}）${first}`,
    ...more,
  ]);
  const below = texts.flatMap((text, k) => [...text, '', ...halves[k]!, '']);
  assert.deepEqual(
    titles(spaced(below)),
    halves.map((two) => two.join(' ')),
  );
  assert.deepEqual(bylines(spaced(below)), ['林小禾', '方知远', '叶霞']);
  const above = texts.flatMap((text, k) => [...halves[k]!, '', ...text, '']);
  assert.deepEqual(
    titles(spaced(above)),
    halves.map((two) => two.join(' ')),
  );
});

test('who wrote and who took the pictures, told below an unsigned text, does not sign the one below without a headline', () => {
  for (const credit of [
    '云桥今报记者 林小禾/文 方知远/图',
    '林小禾/文 叶霞/摄',
    '记者 林小禾/文、方知远/图',
  ]) {
    const reading = read(['# 青禾产业园机器人走上生产线', ...robots, credit, ...rice, '# 云桥的海水稻开镰']);
    assert.deepEqual(bylines(reading), ['林小禾', ''], credit);
    assert.deepEqual(body(reading, 1), rice);
  }
});

test('a text that goes on on another page of the file is put together, past the briefs between', () => {
  const briefs = [
    '■云桥开发区评出零碳工厂',
    '云桥开发区首届零碳工厂昨天揭晓，七家企业上榜，区里按能耗下降的幅度给予奖励，明年再评一次。（许一鸣）',
    '■鹿鸣保税区开通夜班公交',
    '鹿鸣保税区昨晚开通夜班公交，下中班的职工在厂门口就能上车，全程二十分钟，首月不收钱。（叶小霞）',
  ];
  const over = (left: string[], right: string[]): Reading =>
    read([
      '# 青禾产业园机器人走上生产线',
      '► 林小禾',
      robots[0]!,
      ...left,
      '简 讯',
      ...briefs,
      '---- 第2页 ----',
      '虚构日报　　综合　　02',
      ...right,
      '本版责编：方知远　版式：叶小霞',
    ]);
  const [before, after] = [robots[1]!.slice(0, 40), robots[1]!.slice(40)];
  for (const reading of [
    over([robots[1]!, '（下转2版）'], ['（上接1版）', robots[2]!]),
    over([`${robots[1]!}（下转第2版）`], [`（上接第1版）${robots[2]!}`]),
    over([before, '▶下转2版'.slice(1)], ['上接1版', after, robots[2]!]),
  ]) {
    assert.deepEqual(titles(reading), [
      '青禾产业园机器人走上生产线',
      '云桥开发区评出零碳工厂',
      '鹿鸣保税区开通夜班公交',
    ]);
    assert.deepEqual(bylines(reading), ['林小禾', '许一鸣', '叶小霞']);
    assert.deepEqual(body(reading, 0), robots);
  }
});

test('two texts that go on on another page of the file each get their own rest', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    robots[0]!,
    `${robots[1]!}（下转第3版）`,
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    rice[0]!,
    `${rice[1]!}（下转第3版）`,
    '# 鹿鸣综合保税区迎来进口水果',
    '► 叶小霞',
    ...port,
    '===== 第3页 =====',
    '虚构日报　　3　　要闻',
    '（紧接第1版“海水稻”）',
    rice[2]!,
    '（紧接第1版“机器人”）',
    robots[2]!,
  ]);
  assert.deepEqual(
    [0, 1, 2].map((draft) => body(reading, draft)),
    [robots, rice, port],
  );
});

test('briefs behind one sign, in three signs', () => {
  for (const sign of ['■', '◆ ', '●'])
    assert.deepEqual(
      titles(
        read([
          '# 青禾产业园机器人走上生产线',
          ...robots,
          `${sign}云桥开发区海水稻开镰`,
          `${rice[0]!}（许一鸣）`,
          `${sign}鹿鸣保税区迎来进口水果`,
          `${port[0]!}（叶小霞）`,
        ]),
      ),
      ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来进口水果'],
      sign,
    );
});

test('words that say which line of a headline this is come off', () => {
  const headed = (...head: string[]): string | undefined =>
    titles(read([...head, '本报记者 林小禾', ...robots]))[0];
  const whole = '机器人来了 青禾产业园走上生产线';
  assert.equal(headed('【引题】机器人来了', '【主题】青禾产业园走上生产线'), whole);
  assert.equal(headed('引题：机器人来了', '主标题：青禾产业园走上生产线'), whole);
  assert.equal(headed('（主题）机器人来了', '（副题）青禾产业园走上生产线'), whole);
  assert.equal(headed('主题公园里的机器人来了'), '主题公园里的机器人来了');
});

test('a byline behind a dash that stands below several texts signs each of them', () => {
  const reading = read([
    ...robots,
    '- 全媒体记者 林小禾',
    '## 青禾产业园机器人走上生产线',
    ...rice,
    '- 全媒体记者 林小禾',
    '## 云桥开发区海水稻开镰',
  ]);
  assert.deepEqual(bylines(reading), ['林小禾', '林小禾']);
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰']);
});

test('the name below a role that stands alone is no text', () => {
  const reading = read([
    '虚构日报',
    '责任编辑',
    '阿禾',
    '美编',
    '兰舟',
    '# 青禾产业园机器人走上生产线',
    '本报记者 林小禾',
    ...robots,
  ]);
  assert.deepEqual(titles(reading), ['青禾产业园机器人走上生产线']);
  assert.deepEqual(body(reading, 0), robots);
});

test('a short line of plain text with no other of its kind goes on in the line below', () => {
  const stub = (left: string, right: string): string[] =>
    body(
      read(['青禾产业园机器人走上生产线', '■ 记者 林小禾', robots[0]!, robots[1]!, left, right, robots[2]!]),
      0,
    );
  for (const [left, right] of [
    ['第三道是新关节', '要让人信。企业请来六家厂试了一年，首批订单去年冬天就签了下来。'],
    ['另一家企业要', '从海水里提取溴素，园区替它找来两所高校，一所在省城，一所在港口。'],
    ['答案是顺着老客户', '往下问。公司从原有的渠道里找到了新产品，订单一年里多了三成。'],
  ] as const)
    assert.deepEqual(stub(left, right), [robots[0], robots[1], left + right, robots[2]]);
  const two = ['共享实验室', robots[1]!, '关节产线', robots[2]!];
  assert.deepEqual(body(read(['青禾产业园机器人走上生产线', '■ 记者 林小禾', robots[0]!, ...two]), 0), [
    robots[0],
    ...two,
  ]);
});

test('a short line below a blank one, on top of text with no blank lines, begins an article', () => {
  const spaced = (lines: string[]): Reading => {
    let line = 0;
    const blocks = lines.map((text) => {
      line += text.startsWith('\n') ? 2 : 1;
      return { lines: [line, line] as [number, number], text: text.trim(), mark: 0 };
    });
    return readPage(documentOf('', { lineCount: line, blocks }));
  };
  const first = ['青禾产业园机器人走上生产线', ...robots];
  for (const head of [
    ['\n园区一线见闻录', '海水稻种进盐碱滩'],
    ['\n盐碱滩上种稻，', '海水里头打粮'],
    ['\n海水稻开镰'],
  ])
    assert.deepEqual(
      spaced([...first, ...head, ...rice]).drafts.map(({ paragraphs }) => paragraphs.length),
      [robots.length, rice.length],
      head.join(),
    );
});

test('a caption cut to the lines of a narrow column, over its credit or with it in the last line', () => {
  const captioned = (...caption: string[]): Reading =>
    read([
      '# 青禾产业园机器人走上生产线',
      '► 林小禾',
      ...robots,
      ...caption,
      '# 云桥开发区海水稻开镰',
      '► 许一鸣',
      ...rice,
    ]);
  for (const caption of [
    ['4月2日,青禾产业园一家', '企业的员工在装配机器人。', '本报记者方知远摄'],
    ['装配车间内，工人正在调试', '机器人。记者 方知远 摄'],
    ['4月2日，青禾产业园的', '装配车间里，技术员', '正在检测关节。', '方知远 摄'],
  ]) {
    const reading = captioned(...caption);
    assert.deepEqual(body(reading, 0), robots, caption.join('|'));
    assert.equal(reading.drafts.length, 2);
  }
  const ended = '第一批六十台已经装箱，港口的起重机正在吊运机器人。';
  const last = captioned(ended.slice(0, 12), `${ended.slice(12)}下个月还有一批。`, '方知远 摄');
  assert.deepEqual(body(last, 0).slice(0, 3), robots);
  assert.equal(body(last, 0).at(-1), `${ended}下个月还有一批。`);
});

test('texts behind one sign, each with a lead or with names at its end, are briefs without headlines', () => {
  const briefs = [
    '青禾高新区的共享实验室昨天开门迎客，四十台检测设备从十二家企业的库房里搬到一处，按次付费。',
    '云桥经开区的辣椒加工厂今年用上了云端分级，机器扫一遍，成熟度和杂质看得清清楚楚，误差少了一半。',
    '鹿鸣开发区的三家食品厂开出半天岗，上午班和下午班随人挑，妈妈们接送孩子和上班两头都顾得上。',
  ];
  for (const [sign, before, behind] of [
    ['◆', '本报讯（记者　林小禾）', ''],
    ['● ', '【云桥日报讯】', ''],
    ['■', '', '（林小禾　方知远）'],
    ['※', '本报讯　', '（林小禾）'],
  ]) {
    const reading = read(['云桥日报', '简　讯', ...briefs.map((text) => sign! + before! + text + behind!)]);
    assert.deepEqual(
      reading.drafts.map((_, k) => body(reading, k)),
      briefs.map((text) => [text]),
      sign,
    );
  }
  const list = ['青禾产业园机器人走上生产线', '■ 记者 林小禾', ...robots.map((text) => `■${text}`)];
  assert.equal(read(list).drafts.length, 1);
});

test('what goes on on another page is no guide to it, where it goes on from half a word', () => {
  const reading = read([
    '# 青禾产业园机器人走上生产线',
    '► 林小禾',
    ...robots,
    '青禾产业园为什么要引？这里的机',
    '器人已经有了关节和电池▶▶▶下转A06版',
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.equal(body(reading, 0).at(-1), '青禾产业园为什么要引？这里的机器人已经有了关节和电池');
});

test('a column’s name over a headline is no paragraph of the text above', () => {
  for (const name of ['园区年轻人', '走进青禾车间', '一线手记'])
    for (const mark of ['', '# ']) {
      const reading = read([
        `${mark}青禾产业园机器人走上生产线`,
        '► 林小禾',
        ...robots,
        name,
        `${mark}海水稻、盐碱滩：云桥的新粮仓`,
        '► 许一鸣',
        ...rice,
      ]);
      assert.deepEqual(body(reading, 0), robots, name);
      assert.equal(titles(reading)[1], `${name} 海水稻、盐碱滩：云桥的新粮仓`);
    }
});

const bank = [
  '云桥开发区把财政、税务几个部门请到一起，又用线上平台问清各家的需求，再同银行对接，一家一家地谈。',
  '云桥开发区的一家公司就这样得到了一亿元的授信额度，六月底的时候，区内的借款总额比去年多了一成。',
];

test('two short lines without any mark are one headline', () => {
  const reading = read([
    '青禾产业园机器人走上生产线',
    '► 林小禾',
    ...robots,
    '工厂借钱',
    '银行上门',
    '工厂缺钱，银行有钱，中间隔着一层纸。',
    ...bank,
    '（许一鸣）',
  ]);
  assert.equal(titles(reading)[1]?.replace(' ', ''), '工厂借钱银行上门');
});

test('a text turns to another zone for good at a headline of its own, signed or not', () => {
  const wuxi = '常州高新区的一家电池厂年初开工，做的是水系电池，一期打算年底投产，二期的地也已经平整好。';
  for (const lines of [['## 一座厂房的三本账'], ['## 水系电池开工，', '## 电池厂年底投产']]) {
    const reading = read([
      '## 两年在校一年在厂',
      '本报讯（记者 林小禾）' + school[0]!,
      ...school.slice(1),
      ...lines,
      wuxi,
      '厂里算过三本账：地价、工钱和路费，三本都比沿海的两座城市低，工人多半是本地的。',
    ]);
    assert.equal(reading.drafts.length, 2, lines[0]);
    const same = read([
      '## 两年在校一年在厂',
      '本报讯（记者 林小禾）' + school[0]!,
      school[1]!,
      ...lines,
      wuxi.replace('常州', '昆山'),
      school[2]!,
    ]);
    assert.equal(same.drafts.length, 1, lines[0]);
  }
});

test('a text begins where the label that opens it is cut', () => {
  const reading = read([
    '青禾产业园机器人走上生产线',
    '云桥开发区海水稻开镰',
    `本报讯（记者 林小禾）${robots[0]}`,
    ...robots.slice(1),
    '本报云桥 9 月 6 日',
    `电（通讯员 许一鸣）　${rice[0]}`,
    ...rice.slice(1),
  ]);
  assert.equal(reading.drafts.length, 2);
  assert.deepEqual(bylines(reading), ['林小禾', '许一鸣']);
});

test('a marked headline over a plain line with a byline below is no headline of the text above', () => {
  const reading = read([
    '在安康高新区，这样的“楼上工厂”已有九栋，总面积二十万平方米，小企业交了房租就能开工。',
    '# 布熊上了五楼',
    '安康高新区“工业上楼”让女工在家门口就业',
    '本报记者 许一鸣',
    '早上八点，林小禾送完孩子，坐电梯上到五楼，拉开椅子就能上班，她的工位正对着大江，抬头就能看见水。',
    '林小禾所在的工厂做的是布熊，一只熊里装着喇叭和电池，缝制、装配、测试分在三层楼，半成品五分钟就能下到一楼打包。',
    '## 汉中经开区冷链码头迎来首船水果',
    `本报讯（记者 方知远）${port[0]!.replace('鹿鸣综合保税区', '汉中经开区')}`,
    ...port.slice(1),
  ]);
  assert.ok(titles(reading).includes('布熊上了五楼 安康高新区“工业上楼”让女工在家门口就业'));
});

test('a label that is cut within its day is taken off', () => {
  const reading = read([
    '# 云桥开发区海水稻开镰',
    '本报云桥3月2',
    `5日讯（记者　许一鸣）${rice[0]}`,
    ...rice.slice(1),
  ]);
  assert.deepEqual([bylines(reading), body(reading, 0).length], [['许一鸣'], rice.length]);
});

test('an arrow before 上接 points at no picture', () => {
  const [first, second] = [robots[0]!.slice(0, 30), robots[0]!.slice(30)];
  const reading = read([
    `◀◀◀上接A01版 ${first}`,
    second,
    ...robots.slice(1),
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
  ]);
  assert.equal(body(reading, 0)[0], robots[0]);
});

test('of a headline that comes back where its text goes on, the one that heads the text stays', () => {
  const [over, on] = ['关节自己做成本低三成', '海水稻走出试验田'];
  const page = (upper: string[]): Reading =>
    read([
      ...upper,
      '本报记者 林小禾',
      ...robots,
      '云桥开发区',
      on,
      `本报讯（记者 许一鸣）${rice[0]!}`,
      ...rice.slice(1),
      on,
    ]);
  const rest = `云桥开发区 ${on}`;
  assert.deepEqual(titles(page(['青禾产业园：', over])), [`青禾产业园：${over}`, rest]);
  assert.deepEqual(titles(page([over, over])), [over, rest]);
});

test('a byline in brackets that is cut in two signs its text', () => {
  for (const [upper, lower] of [
    ['（本报记者 许一', '鸣）'],
    ['（本报记者', '许一鸣）'],
    ['（全媒体记者 方知远 许', '一鸣 通讯员 叶霞）'],
  ] as const) {
    const reading = read(['# 云桥开发区海水稻开镰', ...rice, upper, lower]);
    assert.ok(bylines(reading)[0]!.includes('许一鸣'), upper);
    assert.deepEqual(body(reading, 0), rice, upper);
  }
});

test('the only byline of a text may stand within it', () => {
  const page = (...names: string[]): Reading =>
    read(['# 云桥开发区海水稻开镰', ...names, rice[0]!, '□本报记者 许一鸣', ...rice.slice(1)]);
  assert.deepEqual(bylines(page()), ['许一鸣']);
  assert.deepEqual(body(page(), 0), rice);
  assert.deepEqual(bylines(page('► 林小禾')), ['林小禾']);
});

test('a row of a table is neither headline nor text', () => {
  const reading = read([
    '# 云桥开发区海水稻开镰',
    '► 许一鸣',
    ...rice,
    '| 园区 | 前十月产值（亿元） |',
    '| 云桥开发区 | 318.4 |',
    '| 青禾产业园 | 207.5 |',
    '# 青禾产业园机器人走上生产线',
    ...robots,
  ]);
  assert.deepEqual(titles(reading), ['云桥开发区海水稻开镰', '青禾产业园机器人走上生产线']);
  assert.deepEqual([body(reading, 0), body(reading, 1)], [rice, robots]);
  assert.equal(reading.drafts[0]!.captions.length, 3);
});

test('a headline that begins as an advertisement does is one where the text right below says the same', () => {
  const news = [
    '青禾园区的公益广告成了新名片，三百块广告牌4月6日起全部换成公益广告，画面由职工自己设计。',
    '园区负责人说，公益广告牌不收一分钱，企业争着来认领，今年还要再建一百块。',
  ];
  const page = ['虚构日报 2021年4月6日 第3版', '公益广告 青禾园区的新名片', '本报记者 林小禾', ...news];
  assert.deepEqual(titles(read([...page, '云桥开发区海水稻开镰', '本报记者 许一鸣', ...rice])), [
    '公益广告 青禾园区的新名片',
    '云桥开发区海水稻开镰',
  ]);
  const other = page.with(1, '公益广告 节水从点滴做起');
  assert.equal(titles(read(other))[0], undefined);
});

for (const headline of ['青禾产业园：30天建成', '待遇：青禾产业园留人的底气', '24:00 青禾产业园不打烊'])
  test(`a headline above its byline is one, though a list could hold it: ${headline}`, () => {
    const page = ['云桥开发区海水稻开镰', '本报记者 许一鸣', ...rice, headline, '本报记者 林小禾', ...robots];
    assert.deepEqual(titles(read(page)), ['云桥开发区海水稻开镰', headline]);
  });

test('an entry at the end of a list is no headline, though the reporter is named below it', () => {
  const list = ['活动时间：4月18日', '活动地址：青禾路1号'];
  const page = [
    '云桥开发区海水稻开镰',
    ...rice,
    ...list,
    '本报记者 林小禾',
    '青禾产业园机器人走上生产线',
    ...robots,
  ];
  assert.deepEqual(titles(read(page)), ['云桥开发区海水稻开镰', '青禾产业园机器人走上生产线']);
});

for (const [one, two] of [
  ['6:30', '21:00'],
  ['昨天', '今天'],
  ['4月6日', '4月7日'],
] as const)
  test(`headings that only their form shows stand between the paragraphs of a page: ${one}`, () => {
    const page = ['云桥开发区海水稻开镰', '本报记者 许一鸣', rice[0]!, one, rice[1]!, two, rice[2]!];
    const reading = read([...page, '青禾产业园机器人走上生产线', '本报记者 林小禾', ...robots]);
    assert.deepEqual(body(reading, 0), [rice[0], one, rice[1], two, rice[2]]);
    assert.deepEqual(body(reading, 1), robots);
  });
