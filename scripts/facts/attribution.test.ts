import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAttribution, printedIn } from './attribution.ts';

const told: [text: string, people: string[], source: string, date: string | undefined][] = [
  [
    '园区投产。（记者 林小禾 通讯员 叶小霞，《云桥日报》2021年4月6日）',
    ['林小禾', '叶小霞'],
    '云桥日报',
    '2021-04-06',
  ],
  ['（2021-04-06 云桥日报）', [], '云桥日报', '2021-04-06'],
  ['园区投产。（青禾经济技术开发区建设局 2021年4月6日）', [], '青禾经济技术开发区建设局', '2021-04-06'],
  ['园区投产。（来源：云桥时报，2021年4月6日）', [], '云桥时报', '2021-04-06'],
  ['园区投产。（云桥时报 林小禾）', [], '', undefined],
  ['（摘自2021年4月6日《云桥日报》）', [], '云桥日报', '2021-04-06'],
  ['（选自《云桥日报》2021年4月6日）', [], '云桥日报', '2021-04-06'],
  ['——云桥经济报　2021年4月6日　记者 林小禾', ['林小禾'], '云桥经济报', '2021-04-06'],
  ['——云桥网　2021年4月6日', [], '云桥网', '2021-04-06'],
  ['（摘自《青禾工人》 记者 林小禾）', ['林小禾'], '青禾工人', undefined],
  ['园区投产。（据《云桥时报》，记者 林小禾）', ['林小禾'], '云桥时报', undefined],
];
for (const [text, people, source, date] of told)
  test(`what “${text}” tells`, () => {
    const found = parseAttribution(text);
    if (source === '') return assert.equal(found, undefined);
    assert.deepEqual(
      found?.people.map(({ name }) => name),
      people,
    );
    assert.deepEqual([found.source, found.date], [source, date]);
    assert.ok(text.endsWith(found.cut));
  });

for (const text of [
  '园区投产（2021年4月6日）',
  '园区投产。（云桥时报）',
  '园区投产。（招商局  供稿人：林小禾）',
  '——园区投产，2021年4月6日',
  '产值过亿元（2021年4月6日至2021年5月6日，园区管委会统计）。',
  '园区投产（2021年4月6日，青禾公司的第一条产线投产）。',
  '园区由管委会（原青禾局，2021年4月6日更名）管理',
])
  test(`“${text}” is text`, () => assert.equal(parseAttribution(text), undefined));

test('the paper in front of those who wrote for it', () => {
  for (const [text, source, names] of [
    ['（转载自4月2日云桥日报 记者 林小禾）', '云桥日报', ['林小禾']],
    ['（今日青禾通讯员 林小禾 记者 王芳）', '今日青禾', ['林小禾', '王芳']],
    ['（青禾市网信办供稿 云桥晚报记者 林小禾/文）', '云桥晚报', ['林小禾']],
    ['（青禾区融媒体中心记者 林小禾 王芳）', '青禾区融媒体中心', ['林小禾', '王芳']],
  ] as const) {
    const found = parseAttribution(text);
    assert.deepEqual([found?.source, found?.people.map(({ name }) => name)], [source, names]);
    assert.equal(found?.cut, text);
  }
  assert.equal(parseAttribution('（本报记者 林小禾）'), undefined);
  assert.equal(parseAttribution('（转载自4月2日云桥日报，记者到厂里看了看）'), undefined);
});

const pick = (found: ReturnType<typeof printedIn>) => found && { paper: found.paper, date: found.date };

test('a line that tells where a text was printed', () => {
  const told = { paper: '云桥日报', date: '2021-04-06' };
  for (const line of [
    '《 云桥日报 》( 2021年04月06日 02 版)',
    '《云桥日报》（2021年4月6日 第A2版）',
    '——摘自《云桥日报》（2021-04-06）',
    '《云桥日报》2021年4月6日 A03版 园区',
    '剪自云桥日报，2021年4月6日',
    '（载《云桥日报》2021-04-06）',
    '（原载2021年4月6日《云桥日报》第3版）',
    '（云桥日报，20210406，第3版）',
    '云桥日报 20210406 A01',
    '2021.4.6 云桥日报',
    '2021年4月6日《云桥日报》',
    '【云桥日报】2021年4月6日',
    '【云桥日报 2021年4月6日】',
    '云桥日报 / 2021-04-06 / 第三版',
    '刊于《云桥日报》2021年4月6日头版',
    '转自《云桥日报》2021-04-06 版次：3',
    '3、云桥日报2021年4月6日第3版',
  ])
    assert.deepEqual(pick(printedIn(line)), told);
  for (const line of [
    '《青禾园区条例》（2021年4月6日青禾市人大常委会通过）',
    '《云桥日报》2021年4月6日报道，园区投产。',
    '《云桥日报》2021年4月6日3版报道园区投产',
    '《青禾园区条例》（2021年修订）',
    '《云桥日报》（2021年4月6日至2021年5月6日）',
    '青禾园区管委会 2021年4月6日',
    '本报 2021年4月6日',
    '青禾新闻（2021年4月6日）',
    '版权所有 云桥日报 2021年4月6日',
    '2021年4月6日，云桥日报到园区采访',
    '2021年4月6日《青禾园区条例》',
    '签订于2021年4月6日',
    '云桥日报 20211306 A01',
    '云桥日报记者 2021年4月6日',
    '年报、季报 2021年4月6日',
    '园区简报 2021年4月6日',
    '园区简报 2021年4月6日 第3期',
    '园区动态 2021年4月6日 第3期',
  ])
    assert.equal(printedIn(line), undefined);
});

test('papers whose names begin as a word for taking does', () => {
  for (const paper of ['登封日报', '载禾晚报', '见山时报', '据云商报'])
    assert.equal(printedIn(`${paper} 2021年4月6日`)?.paper, paper);
  for (const line of ['剪自云桥参考报，2021年4月6日', '云桥参考报 2021年4月6日 A03'])
    assert.equal(printedIn(line)?.paper, '云桥参考报');
});

test('what a paper says of its changes is no obstacle', () => {
  for (const words of ['本刊略有改动', '有删节', '略有删减'])
    assert.deepEqual(
      parseAttribution(`（原载《云桥科技报》2021年4月6日第4版，${words}）`)?.source,
      '云桥科技报',
    );
  assert.equal(parseAttribution('（原载《云桥科技报》2021年4月6日第4版，园区有三家工厂）'), undefined);
});

test('a bracket that tells the day without its year', () => {
  for (const [text, source, people] of [
    ['园区投产。（摘自《云桥日报》4月6日）', '云桥日报', []],
    ['（《云桥日报》4月6日第3版）', '云桥日报', []],
    ['（云桥日报4.6）', '云桥日报', []],
    ['（云桥网·青禾 4月6日）', '云桥网·青禾', []],
    ['（青禾商务局网站 4月6日）', '青禾商务局网站', []],
    ['（云桥日报 4月6日 记者 林小禾 通讯员 方知远）', '云桥日报', ['林小禾', '方知远']],
  ] as const) {
    const told = parseAttribution(text);
    assert.equal(told?.source, source);
    assert.equal(told.date, 'XXXX-04-06');
    assert.deepEqual(
      told.people.map(({ name }) => name),
      people,
    );
  }
  for (const text of [
    '（4月6日投产）',
    '（4月6日至9日，云桥日报）',
    '（云桥日报 13月6日）',
    '（增长4.6个点）',
    '（截至4月6日）',
    '（据云桥日报4月6日报道，园区已投产）',
  ])
    assert.equal(parseAttribution(text), undefined);
});
