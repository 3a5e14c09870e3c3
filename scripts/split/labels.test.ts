import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './features.ts';
import { headlineScore, noHeadline, series, subheadScore } from './labels.ts';

const headline = (text: string, mark = 0): number => headlineScore(lineOf(0, text, mark), false);

test('a marked headline beats a plain one, and both may be headlines', () => {
  const text = '青禾产业园签下十二个项目';
  assert.ok(headline(text, 1) > headline(text, 3));
  assert.ok(headline(text, 3) > headline(text));
  assert.ok(headline(text) > noHeadline);
});

const never = [
  '青禾产业园签下十二个项目，园区负责人表示还会有更多企业进来。',
  '► 林小禾',
  '问：青禾产业园什么时候建成的？',
  '答：青禾产业园三年前建成',
  '（本刊记者 阿禾 通讯员 兰舟）',
  '(摄影报道 阿禾)',
  '（青禾产业园宣传部）',
  '，再请企业进来',
  '园区来了很多人，签下了很多项目，建了很多厂房，修了很多路，',
];
for (const text of never) test(`can be no headline: ${text}`, () => assert.ok(headline(text) <= noHeadline));

test('what speaks against a headline', () => {
  const plain = headline('青禾产业园签下十二个项目');
  assert.ok(headline('青禾园') < plain, 'short');
  assert.ok(headline('青禾产业园签下十二个项目'.repeat(4)) < plain, 'long');
  assert.ok(headline('青禾产业园签下十二个项目和') < plain, 'ends in a function word');
  assert.ok(headline('本报讯 青禾产业园签约') < plain, 'a lead');
  assert.ok(headline('一、青禾产业园签下项目') < plain, 'numbered');
  assert.ok(headline('一跃：青禾产业园签下项目') < plain, 'numbered');
  assert.ok(headline('青禾产业园签下“十二个项目') < plain, 'bracket left open');
  assert.ok(headlineScore(lineOf(0, '青禾产业园签下十二个项目', 0), true) < plain, 'one of a set');
  assert.ok(headline('青禾产业园：签下十二个项目') > plain, 'an inner colon speaks for it');
});

const paragraph = '园区的负责人说，今年还要再建两条产线，把上下游的企业都请进来，做成一个完整的链条。';
const place = { next: lineOf(1, paragraph, 0), headlineMark: 0, joint: -5, onward: -7, inSeries: false };
const subhead = (text: string, mark = 0, change: Partial<typeof place> = {}): number =>
  subheadScore(lineOf(0, text, mark), { ...place, ...change });

test('what speaks for a subhead and against it', () => {
  assert.ok(subhead('——把企业请进来', 2) < subhead('把企业请进来', 2) - 4, 'a subtitle');
  const plain = subhead('把企业请进来');
  assert.ok(subhead('把企业请进来', 2, { headlineMark: 1 }) > plain);
  assert.ok(
    subhead('把企业请进来', 2, { headlineMark: 1 }) > subhead('把企业请进来', 1, { headlineMark: 1 }),
  );
  assert.ok(
    subhead('把企业请进来', 3, { headlineMark: 0 }) > subhead('把企业请进来', 2, { headlineMark: 0 }),
    'bold under a plain headline',
  );
  assert.ok(subhead('把企业请进来', 0, { inSeries: true }) > plain);
  assert.ok(subhead('一、把企业请进来') > plain);
  assert.ok(subhead('把企业请进来。') < plain);
  assert.ok(subhead('把企业请进来，') < plain);
  assert.ok(subhead('把企业请进来', 0, { joint: 4 }) < plain);
  assert.ok(subhead('把企业请进来', 0, { next: lineOf(1, '► 林小禾', 0) }) < plain);
  assert.ok(subhead('把企业请进来', 0, { next: lineOf(1, '本报讯 近日，园区签约。', 0) }) < plain);
  assert.ok(subhead('把企业请进来', 0, { next: lineOf(1, '好戏连台', 0) }) < plain);
  const cutShort = { next: lineOf(1, '园区的负责人说，今年还要', 0) };
  assert.equal(subhead('把企业请进来', 0, { ...cutShort, onward: 5 }), plain, 'the next line goes on below');
  assert.ok(subhead('把企业请进来', 0, cutShort) < plain);
});

test('subheads come in sets', () => {
  const lines = [
    '开头的一段话说完了。',
    '把企业请进来',
    paragraph,
    '把路修好了',
    paragraph,
    '孤零零的一个更长的短行在此',
    paragraph,
  ];
  assert.deepEqual(
    series(
      lines.map((text, i) => lineOf(i, text, 0)),
      [],
    ),
    [false, true, false, true, false, false, false],
  );
});

test('the start of a sentence is no plain subhead', () => {
  for (const start of ['未来，园区作为试点片区里', '目前，一期厂房', '据了解，园区新办的学校'])
    assert.ok(subhead(start) < subhead(start.replace(/，/u, '')) - 2, start);
  for (const words of ['未来园区的样子', '园区，从这里出发'])
    assert.ok(subhead(words) > subhead('目前，一期厂房里'), words);
});

test('subheads that are built alike are a set, whatever their length', () => {
  const paragraph = '青禾产业园二期厂房昨日封顶，首批八家企业年底搬入，园区还要再建一座检测中心。';
  const inSeries = (a: string, b: string): boolean =>
    series(
      [paragraph, a, paragraph, b, paragraph].map((text, i) => lineOf(i, text, 2)),
      [],
    )[3]!;
  assert.ok(inSeries('从一间旧厂房到十二条产线', '从种稻到种芯'));
  assert.ok(inSeries('让排队三年的老厂动起来变成园区', '让园区变美'));
  assert.ok(inSeries('把一张送货的单子换成信用', '把老货换新'));
  assert.ok(!inSeries('从一间旧厂房到十二条产线', '一张网织到底'));
  assert.ok(!inSeries('从一间旧厂房到十二条产线', '从头再来一次'));
});

test('a subhead of two clauses is of a set with one that is set over two lines', () => {
  const paragraph = '青禾产业园二期厂房昨日封顶，首批八家企业年底搬入，园区还要再建一座检测中心。';
  const inSeries = (...other: string[]): boolean =>
    series(
      [paragraph, '中间快一点，手要扶一把', paragraph, ...other, paragraph].map((text, i) =>
        lineOf(i, text, 0),
      ),
      [],
    )[1]!;
  assert.ok(inSeries('起点低一点，', '路要宽一点'));
  assert.ok(!inSeries('起点低，', '路宽'));
  assert.ok(!inSeries('起点低一点，后来他们才知道这有多难'));
});
