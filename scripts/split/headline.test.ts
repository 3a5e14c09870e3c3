import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './features.ts';
import { headUnits } from './headline.ts';
import { readRuns } from './segment.ts';
import { page } from './page.fixture.ts';
import { sheetOf } from './sheet.ts';

/** The parts of a headline of these lines, above a text. */
function units(...texts: string[]): string[] {
  const lines = [...texts, '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，首批六十台已经装箱。'];
  const sheet = sheetOf(
    lines.map((text, i) => lineOf(i, text.replace(/^#+ /, ''), /^#+(?= )/.exec(text)?.[0].length ?? 0)),
  );
  return headUnits(sheet, 0, texts.length).map(({ line }) => line.folded);
}

test('a line that ends in the middle of a phrase is one with the line below', () => {
  assert.deepEqual(units('青禾产业园：', '机器人走上生产线'), ['青禾产业园:机器人走上生产线']);
  assert.deepEqual(units('把机器人的', '关节做到自己手里'), ['把机器人的关节做到自己手里']);
  assert.deepEqual(units('# 关节自己做，', '# 成本降三成'), ['关节自己做,成本降三成']);
  assert.deepEqual(units('机器人走上', '生产线的“第一', '公里”'), ['机器人走上', '生产线的“第一公里”']);
  assert.deepEqual(units('机器人的一天', '青禾走上生产线'), ['机器人的一天', '青禾走上生产线']);
  assert.deepEqual(units('一份批复，', '四家新的经开区', '——一线采访见闻'), ['一份批复,四家新的经开区']);
  assert.deepEqual(units('青禾高新区', '机器人走上生产线'), ['青禾高新区机器人走上生产线']);
  assert.deepEqual(units('机器人落户', '青禾高新区'), ['机器人落户青禾高新区']);
  assert.deepEqual(units('一线见闻录', '青禾高新区', '机器人走上生产线'), [
    '一线见闻录',
    '青禾高新区机器人走上生产线',
  ]);
  assert.deepEqual(units('### 关节自己做，', '# 机器人走上生产线'), ['关节自己做,', '机器人走上生产线']);
});

test('of two halves the second may come first', () => {
  assert.deepEqual(units('机器人走上生产线', '青禾产业园：'), ['青禾产业园:机器人走上生产线']);
  assert.deepEqual(units('机器人走上生产线', '青禾产业园：', '关节自己做'), [
    '机器人走上生产线',
    '青禾产业园:关节自己做',
  ]);
});

test('the second half comes first where the line below goes on in the text', () => {
  const lines = [
    '机器人走上生产线',
    '青禾产业园：',
    '机器人公司的一间共享实',
    '验室昨日在园区里开了门，三家企业当天就来排队。',
  ];
  const sheet = sheetOf(lines.map((text, i) => lineOf(i, text, 0)));
  assert.deepEqual(
    headUnits(sheet, 0, 2).map(({ line }) => line.folded),
    ['青禾产业园:机器人走上生产线'],
  );
});

test('a subtitle below is left out', () => {
  assert.deepEqual(units('机器人走上生产线', '——青禾产业园一线见闻'), ['机器人走上生产线']);
  assert.deepEqual(units('# 关节自己做，', '# 成本降三成', '——青禾产业园一线见闻'), [
    '关节自己做,成本降三成',
  ]);
});

const robots = [
  '近日，青禾产业园里的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '青禾产业园为机器人企业开了一间共享实验室，关节、传感器、控制器都可以在这里做疲劳试验，不用再跑到省城排队。',
];
const rice = [
  '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤。',
  '专家组认为，海水稻耐盐品种已经可以走出试验田，明年将在沿海滩涂推广两千亩，稻米加工厂也在选址。',
];
const above = ['青禾产业园机器人走上生产线', '■ 记者 林小禾', ...robots];

for (const [what, lines, title] of [
  [
    'a kicker over two halves',
    ['园区一线见闻录', '把一株海水稻的', '根扎进盐碱滩'],
    '把一株海水稻的根扎进盐碱滩',
  ],
  ['halves that end in 的', ['云桥开发区的', '海水稻开镰'], '云桥开发区的海水稻开镰'],
  [
    'a plain subtitle',
    ['云桥开发区海水稻开镰', '——来自滩涂的一线报道'],
    '云桥开发区海水稻开镰 ——来自滩涂的一线报道',
  ],
  ['a zone over a phrase', ['云桥高新区', '海水稻开镰的这一天'], '云桥高新区 海水稻开镰的这一天'],
  ['a zone over the rest of its sentence', ['云桥高新区', '在盐碱滩上种稻'], '云桥高新区在盐碱滩上种稻'],
  ['halves in the wrong order', ['海水稻开镰的这一天', '云桥开发区：'], '云桥开发区：海水稻开镰的这一天'],
] as const)
  test(`${what} of a headline stand in no text`, () => {
    const { drafts } = page([...above, ...lines, ...rice, '（许一鸣）']);
    assert.deepEqual(
      drafts.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      [robots, rice],
    );
    assert.ok(drafts[1]!.title!.text.includes(title));
  });

test('a subtitle over its headline, both behind the text', () => {
  const texts = ['青禾高新区', '云桥开发区'].map((zone) => [
    `${zone}的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。`,
    `${zone}负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。`,
  ]);
  const { drafts } = page([
    ...texts[0]!,
    '本报记者 林小禾',
    '# ——青禾高新区老厂房换芯记',
    '# 机床厂里种豆苗',
    ...texts[1]!,
    '本报记者 方知远',
    '# 云桥开发区机器人走上生产线',
  ]);
  assert.deepEqual(
    drafts.map(({ title, byline }) => [title?.text, byline[0]?.name]),
    [
      ['——青禾高新区老厂房换芯记 机床厂里种豆苗', '林小禾'],
      ['云桥开发区机器人走上生产线', '方知远'],
    ],
  );
});

test('a plain line below a marked one costs less where the byline stands right below both', () => {
  const body = '早上八点，云桥的工人坐电梯上到五楼，拉开椅子就能上班，她的工位正对着大江，抬头就能看见水。';
  const score = (...lines: string[]): number => {
    const all = ['五楼的布熊', ...lines, body].map((text, i) => lineOf(i, text, i === 0 ? 1 : 0));
    return readRuns(sheetOf(all)).runs[0]!.scores.at(-1)!;
  };
  const [plain, byline] = ['工业上楼让女工在家门口就业', '本报记者 许一鸣'];
  const costOf = (...below: string[]): number => score(...below) - score(plain, ...below);
  assert.ok(costOf(byline) < costOf() + 1.5);
});
